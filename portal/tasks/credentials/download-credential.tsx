import { Button } from '@trussworks/react-uswds'
import { saveFile } from '../../design/export/save-file.ts'
import { useWords } from '../../languages/use-words.ts'
import { credentialWords } from './words.ts'
import { tokenIn } from './token-in.ts'

interface DownloadCredentialProps {
  readonly name: string
  readonly credential: Readonly<Record<string, unknown>>
}

/** A credential as a file: its JSON, or the token that it is. */
export function DownloadCredential({ name, credential }: DownloadCredentialProps) {
  const words = useWords(credentialWords)
  const token = tokenIn(credential)
  const file = name.replaceAll(/[^A-Za-z0-9._-]+/g, '-')
  const save = () => {
    if (token === undefined) saveFile(`${file}.json`, new Blob([JSON.stringify(credential, null, 2)], { type: 'application/vc+json' }))
    else saveFile(`${file}.${token.isSelective ? 'sd-jwt' : 'jwt'}`, new Blob([token.text], { type: 'text/plain' }))
  }
  return <Button type="button" outline onClick={save}>{words(token === undefined ? 'downloadJson' : token.isSelective ? 'downloadSdJwt' : 'downloadJwt')}</Button>
}
