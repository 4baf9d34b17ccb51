import { Button, ErrorMessage, FileInput, FormGroup, Label, Textarea } from '@trussworks/react-uswds'
import { useState } from 'react'
import { isMembers, type JsonMembers } from '../../../design/form-from-schema/form-field.ts'
import { useWords } from '../../../languages/use-words.ts'
import { credentialWords } from '../words.ts'

/** Fills the form from JSON: dropped, chosen or pasted. */
export function FromJson({ onFill }: { readonly onFill: (credential: JsonMembers) => void }) {
  const words = useWords(credentialWords)
  const [text, setText] = useState('')
  const [isWrong, setWrong] = useState(false)
  const fill = (json: string) => {
    const credential = credentialIn(json)
    setWrong(credential === undefined)
    if (credential !== undefined) onFill(credential)
  }
  return (
    <details className="form-more">
      <summary>{words('fromJson')}</summary>
      <FormGroup error={isWrong}>
        <Label htmlFor="credential-file">{words('fromFile')}</Label>
        <FileInput id="credential-file" name="credential-file" accept=".json,.jsonld,application/json" onChange={({ target }) => { void target.files?.[0]?.text().then(fill) }} />
        <Label htmlFor="credential-json">{words('paste')}</Label>
        {isWrong && <ErrorMessage id="credential-json-fault">{words('notJson')}</ErrorMessage>}
        <Textarea id="credential-json" name="credential-json" className="form-json" rows={6} spellCheck={false} aria-describedby={isWrong ? 'credential-json-fault' : undefined} value={text} onChange={({ target }) => { setText(target.value) }} />
        <Button type="button" outline disabled={text.trim() === ''} onClick={() => { fill(text) }}>{words('fillForm')}</Button>
      </FormGroup>
    </details>
  )
}

/** A credential; a subject alone is taken as what one says. */
function credentialIn(text: string): JsonMembers | undefined {
  try {
    const json: unknown = JSON.parse(text)
    if (!isMembers(json)) return undefined
    return json['credentialSubject'] === undefined ? { credentialSubject: json } : json
  } catch {
    return undefined
  }
}
