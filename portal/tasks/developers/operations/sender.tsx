import { ErrorMessage, FileInput, FormGroup, Label } from '@trussworks/react-uswds'
import { useState } from 'react'
import { clientCredentials, type ProgramKey } from '@customhouse/sdk/sign-in/client-credentials.ts'
import { ChoiceField } from '../../../design/fields/choice-field.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import type { Program } from './use-sending.ts'
import { tryWords } from './words.ts'

interface SenderProps {
  readonly program: Program | undefined
  readonly onProgram: (program: Program | undefined) => void
}

/** In whose name requests are sent. */
export function Sender({ program, onProgram }: SenderProps) {
  const words = useWords(tryWords)
  const { settings: { issuer }, me } = useSession()
  const [as, setAs] = useState<'me' | 'program'>('me')
  const [isWrong, setWrong] = useState(false)
  const read = async (file: File | undefined) => {
    const key = file === undefined ? undefined : keyIn(await file.text())
    setWrong(file !== undefined && key === undefined)
    onProgram(key && { clientId: key.client_id, signIn: clientCredentials({ issuer, key, fetch: (input, init) => fetch(input, init) }) })
  }
  const choose = (chosen: 'me' | 'program') => {
    setAs(chosen)
    onProgram(undefined)
  }
  return (
    <>
      <ChoiceField label={words('as')} value={as} options={[{ value: 'me', label: `${words('asMe')} (${me?.name ?? me?.subject ?? ''})` }, { value: 'program', label: words('asProgram') }]} onChange={choose} />
      {as === 'program' && (
        <FormGroup error={isWrong}>
          <Label htmlFor="program-key">{words('key')}</Label>
          <span className="usa-hint" id="program-key-hint">{words('keyHint')}</span>
          {isWrong && <ErrorMessage id="program-key-error">{words('keyWrong')}</ErrorMessage>}
          <FileInput id="program-key" name="program-key" accept=".json" aria-describedby="program-key-hint" onChange={(event) => { void read(event.target.files?.[0]) }} />
          <p role="status">{program === undefined ? '' : words('keyRead', { client: program.clientId })}</p>
        </FormGroup>
      )}
    </>
  )
}

function keyIn(text: string): (ProgramKey & { readonly client_id: string }) | undefined {
  try {
    const said: unknown = JSON.parse(text)
    // A key file is JSON; whether its members fit is said where the issuer refuses it.
    const key = said as ProgramKey | null
    const clientId = key?.client_id
    return typeof clientId === 'string' && typeof key?.d === 'string' ? { ...key, client_id: clientId } : undefined
  } catch {
    return undefined
  }
}
