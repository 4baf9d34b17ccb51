import { Button, Label, Textarea, TextInput } from '@trussworks/react-uswds'
import { useState, type SubmitEvent } from 'react'
import { Failed } from '../../design/states/failed.tsx'
import { outcomeWords } from '../../design/status/outcome-tag.tsx'
import { useWords } from '../../languages/use-words.ts'
import { nameOf } from './act-name.ts'
import { ExamFields, examOrdered, type ExamDraft } from './exam-fields.tsx'
import { ResultFields, resultsStated, type ResultDraft } from './result-fields.tsx'
import { useDeciding, type DecisionOption, type Filing, type Order } from './use-officer-filing.ts'
import { officerWords } from './words.ts'

interface DecisionFormProps {
  readonly filing: Filing
  readonly option: DecisionOption
  readonly onDone: (isProposed: boolean) => void
  readonly onCancel: () => void
}

interface Draft {
  readonly why: string
  readonly authority: string
  readonly exam: ExamDraft
  readonly results: readonly ResultDraft[]
  readonly documents: string
  readonly dueOn: string
}

/** The reason and the authority of a decision, with everything that follows from it said before it is confirmed. */
export function DecisionForm({ filing, option, onDone, onCancel }: DecisionFormProps) {
  const words = useWords(officerWords)
  const [draft, setDraft] = useState<Draft>({ why: '', authority: option.authority, exam: { examKind: 'intensive', examSite: '', scheduledAt: '', costParty: 'importer' }, results: [], documents: '', dueOn: '' })
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const deciding = useDeciding(filing.id, onDone)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (deciding.isPending) return
    deciding.mutate({ order: orderOf(option, draft), idempotencyKey })
  }
  const name = words(`acts.${nameOf(option)}`)
  return (
    <form onSubmit={submit} aria-label={name} className="decision-form">
      {option.act === 'order-exam' && <ExamFields port={filing.declaration.portOfEntry ?? ''} draft={draft.exam} onChange={(exam) => { setDraft({ ...draft, exam }) }} />}
      {option.act === 'record-exam' && <ResultFields lines={filing.declaration.goodsItems.map(({ sequence }) => sequence)} drafts={draft.results} onChange={(results) => { setDraft({ ...draft, results }) }} />}
      {option.act === 'request-documents' && <Documents draft={draft} onChange={setDraft} />}
      <Label htmlFor="decision-why" requiredMarker>{words('reason')}</Label>
      <p className="usa-hint" id="why-hint">{words('reasonHint')}</p>
      <Textarea id="decision-why" name="why" rows={3} required minLength={3} maxLength={500} aria-describedby="why-hint" value={draft.why} onChange={({ target }) => { setDraft({ ...draft, why: target.value }) }} />
      <Label htmlFor="decision-authority">{words('authority')}</Label>
      <p className="usa-hint" id="authority-hint">{words('authorityHint')}</p>
      <TextInput id="decision-authority" name="authority" type="text" required minLength={3} maxLength={300} aria-describedby="authority-hint" value={draft.authority} onChange={({ target }) => { setDraft({ ...draft, authority: target.value }) }} />
      <Consequences option={option} />
      <div className="decision-acts">
        <Button type="submit" disabled={deciding.isPending}>{deciding.isPending ? words('underWay') : option.secondOfficer === undefined ? words('confirm', { act: name }) : words('propose')}</Button>
        <Button type="button" unstyled disabled={deciding.isPending} onClick={onCancel}>{words('cancel')}</Button>
      </div>
      {deciding.isError && <Failed failure={deciding.error} />}
    </form>
  )
}

function Consequences({ option: { outcome, consequences, secondOfficer } }: { readonly option: DecisionOption }) {
  const words = useWords(officerWords)
  const outcomes = useWords(outcomeWords)
  return (
    <div className="consequences">
      <h3>{words('consequences')}</h3>
      <ul>
        {outcome !== undefined && <li>{words('comesTo', { outcome: outcomes(outcome) })}</li>}
        {consequences.map((one) => <li key={one} lang="en">{one}</li>)}
      </ul>
      {secondOfficer !== undefined && <p><strong>{words('second')}:</strong> <span lang="en">{secondOfficer.why} ({secondOfficer.authority})</span>. {secondOfficer.isHousePolicy && words('secondHouse')}</p>}
    </div>
  )
}

function Documents({ draft, onChange }: { readonly draft: Draft; readonly onChange: (draft: Draft) => void }) {
  const words = useWords(officerWords)
  return (
    <>
      <Label htmlFor="decision-documents">{words('documents')}</Label>
      <Textarea id="decision-documents" name="documents" rows={3} required value={draft.documents} onChange={({ target }) => { onChange({ ...draft, documents: target.value }) }} />
      <Label htmlFor="decision-due">{words('dueOn')}</Label>
      <input id="decision-due" name="dueOn" type="date" className="usa-input" value={draft.dueOn} onChange={({ target }) => { onChange({ ...draft, dueOn: target.value }) }} />
    </>
  )
}

function orderOf({ act, isExamPassed }: DecisionOption, { why, authority, exam, results, documents, dueOn }: Draft): Order {
  const order = { act, why: why.trim(), authority: authority.trim(), ...(isExamPassed !== undefined && { isExamPassed }) }
  if (act === 'order-exam') return { ...order, ...examOrdered(exam) }
  if (act === 'record-exam') return { ...order, results: resultsStated(results) }
  return act === 'request-documents' ? { ...order, documents: linesOf(documents), ...(dueOn !== '' && { dueOn }) } : order
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
}
