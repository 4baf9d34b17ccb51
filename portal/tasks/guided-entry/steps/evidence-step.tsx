import { Alert, Button, FileInput, Label, Select } from '@trussworks/react-uswds'
import { useState } from 'react'
import { Empty } from '../../../design/states/empty.tsx'
import { useWords } from '../../../languages/use-words.ts'
import type { EntryForm } from '../entry-form.ts'
import { withValueAt } from '../form/declaration-values.ts'
import { credentialIn, presentedIn, type Presented } from '../form/presented.ts'
import { entryWords } from '../words.ts'

/** Credentials that prove what is declared, each with what it is to prove. */
export function EvidenceStep({ form: { declaration, change, lines } }: { readonly form: EntryForm }) {
  const words = useWords(entryWords)
  const [failed, setFailed] = useState<string>()
  const presented = presentedIn(declaration)
  const set = (next: readonly Presented[]) => { change(withValueAt(declaration, '/credentials', next.length === 0 ? undefined : next)) }
  const add = async (files: readonly File[]) => {
    const read = await Promise.all(files.map(async (file) => ({ name: file.name, credential: credentialIn(await file.text()) })))
    setFailed(read.find(({ credential }) => credential === undefined)?.name)
    set([...presented, ...read.flatMap(({ credential }) => (credential === undefined ? [] : [{ proves: '', credential }]))])
  }
  return (
    <>
      <p>{words('evidenceWhat')}</p>
      {failed !== undefined && <Alert type="error" headingLevel="h3" slim role="alert">{words('notCredential', { name: failed })}</Alert>}
      {presented.length === 0 && <Empty title={words('noEvidence')} />}
      <ol className="usa-list">
        {presented.map((one, index) => (
          <li key={index}>
            <strong>{words('credential', { number: String(index + 1) })}</strong>
            <Label htmlFor={`proves-${String(index)}`}>{words('proves')}</Label>
            <Select id={`proves-${String(index)}`} name={`proves-${String(index)}`} value={one.proves} onChange={({ target }) => { set(presented.with(index, { ...one, proves: target.value })) }}>
              <option value="">{words('whole')}</option>
              {Array.from({ length: lines }, (_none, line) => <option key={line} value={`/goodsItems/${String(line)}`}>{words('line', { line: String(line + 1) })}</option>)}
            </Select>
            <Button type="button" unstyled onClick={() => { set(presented.toSpliced(index, 1)) }}>{words('remove')}</Button>
          </li>
        ))}
      </ol>
      <Label htmlFor="entry-credentials">{words('addCredential')}</Label>
      <span className="usa-hint" id="entry-credentials-hint">{words('addCredentialHint')}</span>
      <FileInput id="entry-credentials" name="entry-credentials" multiple aria-describedby="entry-credentials-hint" onChange={({ target }) => { void add([...target.files ?? []]) }} />
    </>
  )
}
