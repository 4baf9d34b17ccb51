import { Alert, Button, Checkbox } from '@trussworks/react-uswds'
import { useState } from 'react'
import { FiledResult, OutcomeWord } from '../../../design/filed/filed-result.tsx'
import { Failed } from '../../../design/states/failed.tsx'
import { useWords } from '../../../languages/use-words.ts'
import type { Draft } from '../../../session/drafts/draft.ts'
import type { DraftOnPage } from '../../../session/drafts/use-draft.ts'
import { useFileDraft, type FilingState } from '../../../session/filing/use-file-draft.ts'
import type { EntryForm } from '../entry-form.ts'
import { withText } from '../form/declaration-values.ts'
import { entryWords } from '../words.ts'

interface SignActProps {
  readonly form: EntryForm
  readonly draft: Draft
  readonly keep: DraftOnPage['keep']
}

/** Signed by a mark that a person makes, and filed with it. */
export function SignAct({ form, draft, keep }: SignActProps) {
  const words = useWords(entryWords)
  const filing = useFileDraft({ draft, content: form.content, recognised: form.checked.data?.recognised, keep })
  const outcomes = draft.content === form.content ? draft.filed : undefined
  return (
    <section aria-labelledby="entry-result">
      <h3 id="entry-result">{words(outcomes === undefined ? 'signAndFile' : 'result')}</h3>
      <div aria-live="polite">
        {filing.isPending && <p>{words('filing-now')}</p>}
        {outcomes !== undefined && <FiledResult outcomes={outcomes} />}
      </div>
      {filing.isLost && <Alert type="warning" headingLevel="h4" heading={words('notSure')} role="alert">{words('notSureWhat')}</Alert>}
      {filing.refusal !== undefined && <Failed failure={filing.refusal} />}
      {outcomes === undefined && <Signature form={form} filing={filing} />}
    </section>
  )
}

function Signature({ form, filing }: { readonly form: EntryForm; readonly filing: FilingState }) {
  const words = useWords(entryWords)
  const [isSigned, setSigned] = useState(false)
  const sign = (signs: boolean) => {
    setSigned(signs)
    if (form.kind === 'entry-summary') form.change(withText(form.declaration, '/indicators/electronicSignature', { text: signs ? 'X' : '' }))
  }
  const [expected] = form.checked.data?.filings ?? []
  const isWaiting = !form.isSettled || form.checked.isFetching || filing.isPending
  return (
    <>
      {expected !== undefined && <p>{words('expected')}: <strong><OutcomeWord outcome={expected.outcome} /></strong></p>}
      <div className="entry-sign"><Checkbox id="entry-sign" name="entry-sign" label={words('sign')} checked={isSigned} onChange={({ target }) => { sign(target.checked) }} /></div>
      <Button type="button" disabled={!isSigned || isWaiting} onClick={filing.file}>{words('signAndFile')}</Button>
    </>
  )
}
