import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Button, Checkbox, Fieldset, Label, Textarea, TextInput } from '@trussworks/react-uswds'
import { useState } from 'react'
import { saveFile } from '../../../design/export/save-file.ts'
import { Failed } from '../../../design/states/failed.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { useCredentials, useTypeTitle } from '../credential-queries.ts'
import { tokenIn } from '../token-in.ts'
import { credentialWords } from '../words.ts'
import { credentialsIn } from './credentials-in.ts'

/** Chooses credentials, signs a presentation of them, and gives it to a filing or to a party. */
export function HandOver() {
  const words = useWords(credentialWords)
  const { may } = useSession()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [pasted, setPasted] = useState('')
  const [filing, setFiling] = useState('')
  const { present, handIn } = usePresenting({ chosen, pasted, filing })
  const isReady = (chosen.size > 0 || pasted.trim() !== '') && !present.isPending && !handIn.isPending
  return (
    <section className="panel" aria-labelledby="hand-over">
      <h2 id="hand-over">{words('handOver')}</h2>
      <ChooseOwn chosen={chosen} onChange={setChosen} />
      <Label htmlFor="given">{words('given')}</Label>
      <span className="usa-hint" id="given-hint">{words('givenHint')}</span>
      <Textarea id="given" name="given" className="form-json" rows={4} spellCheck={false} aria-describedby="given-hint" value={pasted} onChange={({ target }) => { setPasted(target.value) }} />
      <div className="credential-acts"><Button type="button" outline disabled={!isReady} onClick={() => { present.mutate() }}>{words('presentationFile')}</Button></div>
      {may('file') && (
        <>
          <Label htmlFor="for-filing">{words('forFiling')}</Label>
          <span className="usa-hint" id="for-filing-hint">{words('forFilingHint')}</span>
          <TextInput id="for-filing" name="for-filing" type="text" aria-describedby="for-filing-hint" value={filing} onChange={({ target }) => { setFiling(target.value.trim()) }} />
          <div className="credential-acts"><Button type="button" disabled={!isReady || filing === ''} onClick={() => { handIn.mutate() }}>{words('handIn')}</Button></div>
        </>
      )}
      {(present.error ?? handIn.error) !== null && <Failed failure={present.error ?? handIn.error} />}
      <div aria-live="polite">{handIn.data !== undefined && <Alert type="success" headingLevel="h3" heading={words('handedIn', { count: handIn.data.credentials.length })}><Link to="/filings/$id" params={{ id: handIn.data.filing }}>{words('seeFiling')}</Link></Alert>}</div>
    </section>
  )
}

function ChooseOwn({ chosen, onChange }: { readonly chosen: ReadonlySet<string>; readonly onChange: (chosen: ReadonlySet<string>) => void }) {
  const words = useWords(credentialWords)
  const title = useTypeTitle()
  const pages = useCredentials('in-force')
  const own = pages.data?.pages.flat() ?? []
  if (own.length === 0) return <p>{words('noOwn')}</p>
  return (
    <Fieldset legend={words('chooseOwn')} className="choose-own">
      {own.map(({ id, types, credentialId }) => (
        <Checkbox key={id} id={`own-${id}`} name={`own-${id}`} label={<span lang="en">{title(types)} <code>{credentialId}</code></span>} checked={chosen.has(id)}
          onChange={({ target }) => { onChange(target.checked ? new Set([...chosen, id]) : new Set([...chosen].filter((one) => one !== id))) }} />
      ))}
    </Fieldset>
  )
}

interface Presenting {
  readonly chosen: ReadonlySet<string>
  readonly pasted: string
  readonly filing: string
}

function usePresenting({ chosen, pasted, filing }: Presenting) {
  const { singleWindow } = useSession()
  const presentation = async () => {
    const own = await Promise.all([...chosen].map(async (id) => (await singleWindow.api.GET('/credentials/{id}', { params: { path: { id } } })).data?.verifiableCredential ?? {}))
    const verifiableCredential = [...own.map((one) => tokenIn(one)?.text ?? one), ...credentialsIn(pasted)]
    return (await singleWindow.api.POST('/presentations', { body: { presentation: { verifiableCredential } } })).data?.verifiablePresentation ?? {}
  }
  const present = useMutation({ mutationFn: async () => { saveFile('presentation.json', new Blob([JSON.stringify(await presentation(), null, 2)], { type: 'application/vp+json' })) } })
  // The same credential for the same filing is one piece of evidence, however often it is handed in.
  const handIn = useMutation({ mutationFn: async () => (await singleWindow.api.POST('/filings/{id}/credentials', { params: { path: { id: filing } }, body: { presentation: { verifiablePresentation: await presentation() } } })).data })
  return { present, handIn }
}
