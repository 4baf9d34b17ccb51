import { Alert, Button } from '@trussworks/react-uswds'
import { useState, type SubmitEvent } from 'react'
import { ChoiceField } from '../../design/fields/choice-field.tsx'
import { TextField } from '../../design/fields/text-field.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { Failed } from '../../design/states/failed.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { TracingForm } from './tracing-form.tsx'
import { useMovingCustody, useTakingEvidence, useVerification, type OneCase } from './use-cases.ts'
import { caseWords } from './words.ts'

type Item = OneCase['evidence'][number]
const kinds = ['document', 'goods', 'sample', 'credential', 'filing', 'exam-result'] as const

/** Evidence of a case with the hands that it passed through, and whether the record of that holds together. */
export function EvidencePanel({ one }: { readonly one: OneCase }) {
  const words = useWords(caseWords)
  const [isAsked, setAsked] = useState(false)
  return (
    <section className="panel" aria-labelledby="evidence-title">
      <h2 id="evidence-title">{words('evidence')}</h2>
      {one.evidence.length === 0 ? <p>{words('noEvidence')}</p> : <ul className="case-list">{one.evidence.map((item) => <OneItem key={item.id} id={one.id} item={item} isOpen={one.closed === undefined} />)}</ul>}
      {one.closed === undefined && <details><summary>{words('takeEvidence')}</summary><TakeForm id={one.id} /></details>}
      {one.closed === undefined && <TracingForm id={one.id} entry={one.filings[0]?.entryNumber} />}
      <Button type="button" outline onClick={() => { setAsked(true) }}>{words('verify')}</Button>
      <div role="status">{isAsked && <Verified id={one.id} />}</div>
    </section>
  )
}

function Verified({ id }: { readonly id: string }) {
  const words = useWords(caseWords)
  const query = useVerification(id, true)
  return (
    <Answered query={query}>{(verified) => verified === undefined ? null : verified.broken === undefined
      ? <Alert type="success" headingLevel="h3" slim>{words('unbroken', { count: String(verified.steps) })}</Alert>
      : <Alert type="error" headingLevel="h3" slim>{words('broken', { step: verified.broken.step, why: words(`breaks.${verified.broken.why}`) })}</Alert>}</Answered>
  )
}

function OneItem({ id, item, isOpen }: { readonly id: string; readonly item: Item; readonly isOpen: boolean }) {
  const words = useWords(caseWords)
  const formats = useFormats()
  return (
    <li>
      <p><strong>{item.description}</strong>. {words('heldBy', { who: item.heldBy })}{item.seal !== undefined && <>. {words('seal', { seal: item.seal })}</>}</p>
      <p className="case-quiet">{words('hash')} <code className="case-hash">{item.sha256}</code></p>
      <ol aria-label={words('custodyOf', { what: item.description })}>{item.custody.map(({ step, at, how, to, by, why }) => <li key={step}><time dateTime={at} title={at}>{formats.time(at)}</time>: <span lang="en">{how.replace('-', ' ')}</span> → {to} ({by.name ?? by.subject}; {why})</li>)}</ol>
      {isOpen && <HandOver id={id} evidence={item.id} about={item.description} />}
    </li>
  )
}

function HandOver({ id, evidence, about }: { readonly id: string; readonly evidence: string; readonly about: string }) {
  const words = useWords(caseWords)
  const [draft, setDraft] = useState({ to: '', why: '' })
  const moving = useMovingCustody(id, () => { setDraft({ to: '', why: '' }) })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!moving.isPending) moving.mutate({ evidence, how: 'handed-over', ...draft })
  }
  return (
    <details>
      <summary>{words('handOver')}: {about}</summary>
      <form onSubmit={submit} className="case-form" aria-label={`${words('handOver')}: ${about}`}>
        <TextField label={words('handTo')} value={draft.to} isRequired onChange={(to) => { setDraft({ ...draft, to }) }} />
        <TextField label={words('why')} value={draft.why} isRequired onChange={(why) => { setDraft({ ...draft, why }) }} />
        <Button type="submit" disabled={moving.isPending}>{words('handOver')}</Button>
        {moving.error !== null && <Failed failure={moving.error} />}
      </form>
    </details>
  )
}

const blank = { kind: 'sample' as (typeof kinds)[number], description: '', seal: '', heldBy: '', why: '' }

function TakeForm({ id }: { readonly id: string }) {
  const words = useWords(caseWords)
  const [draft, setDraft] = useState(blank)
  const taking = useTakingEvidence(id, () => { setDraft(blank) })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const { seal, ...item } = draft
    if (!taking.isPending) taking.mutate({ ...item, ...(seal === '' ? {} : { seal }) })
  }
  return (
    <form onSubmit={submit} className="case-form" aria-label={words('takeEvidence')}>
      <ChoiceField label={words('evidenceKind')} value={draft.kind} options={kinds.map((value) => ({ value, label: words(`evidenceKinds.${value}`) }))} onChange={(kind) => { setDraft({ ...draft, kind }) }} />
      <TextField label={words('what')} value={draft.description} isRequired onChange={(description) => { setDraft({ ...draft, description }) }} />
      <TextField label={words('sealNumber')} value={draft.seal} onChange={(seal) => { setDraft({ ...draft, seal }) }} />
      <TextField label={words('who')} value={draft.heldBy} isRequired onChange={(heldBy) => { setDraft({ ...draft, heldBy }) }} />
      <TextField label={words('why')} value={draft.why} isRequired onChange={(why) => { setDraft({ ...draft, why }) }} />
      <Button type="submit" disabled={taking.isPending}>{words('take')}</Button>
      {taking.error !== null && <Failed failure={taking.error} />}
    </form>
  )
}
