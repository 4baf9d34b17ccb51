import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Form } from '@trussworks/react-uswds'
import { useState, type SubmitEvent } from 'react'
import { ChoiceField } from '../../design/fields/choice-field.tsx'
import { TextField } from '../../design/fields/text-field.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { Failed } from '../../design/states/failed.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useOpening, type OpeningBody } from './use-cases.ts'
import { caseWords } from './words.ts'
import './cases.scss'

type SourceKind = OpeningBody['source']['kind']
const kinds: readonly SourceKind[] = ['filing', 'signal', 'audit']
const signalKinds = ['screening-hit', 'unusual-line', 'targeting-hit'] as const

/** What the way here named: a filing, and what was seen of it. */
interface Origin {
  readonly filing?: string
  readonly entryNumber?: string
  readonly signal?: { readonly kind: (typeof signalKinds)[number]; readonly filing: string; readonly id: string }
}

function useOrigin(): Origin {
  const { filing, entry, signal, of }: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  if (typeof filing !== 'string') return {}
  const kind = signalKinds.find((one) => one === signal)
  return { filing, entryNumber: typeof entry === 'string' ? entry : filing, ...(kind !== undefined && typeof of === 'string' && { signal: { kind, filing, id: of } }) }
}

/** Opens a case, from the filing or the signal that the way here named where it named one. */
export function OpenCasePage() {
  const words = useWords(caseWords)
  const navigate = useNavigate()
  const { filing, entryNumber, signal } = useOrigin()
  const [draft, setDraft] = useState({ title: '', kind: (signal === undefined ? 'filing' : 'signal') as SourceKind, seen: '', goods: '', why: '' })
  const opening = useOpening((id) => { void navigate({ to: '/officer/cases/$id', params: { id } }) })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const { title, kind, seen, goods, why } = draft
    if (!opening.isPending) opening.mutate({ title, source: { kind, words: seen }, why, ...(goods !== '' && { goods }), ...(filing !== undefined && { filings: [filing] }), ...(signal !== undefined && { signals: [signal] }) })
  }
  return (
    <>
      <PageHead title={words('openTitle')} lead={words('openLead')} />
      <Form onSubmit={submit} className="case-form" aria-label={words('openTitle')}>
        {entryNumber !== undefined && <p>{words('filing')}: <strong>{entryNumber}</strong></p>}
        {signal !== undefined && <p>{words(`signals.${signal.kind}`)}</p>}
        <TextField label={words('caseAbout')} value={draft.title} isRequired onChange={(title) => { setDraft({ ...draft, title }) }} />
        {signal === undefined && <ChoiceField label={words('openFrom')} value={draft.kind} options={kinds.map((value) => ({ value, label: words(`sourceKinds.${value}`) }))} onChange={(kind) => { setDraft({ ...draft, kind }) }} />}
        <TextField label={words('openWords')} value={draft.seen} isRequired onChange={(seen) => { setDraft({ ...draft, seen }) }} />
        <TextField label={words('goods')} value={draft.goods} onChange={(goods) => { setDraft({ ...draft, goods }) }} />
        <TextField label={words('why')} value={draft.why} isRequired lines={3} onChange={(why) => { setDraft({ ...draft, why }) }} />
        <Button type="submit" disabled={opening.isPending}>{words(opening.isPending ? 'underWay' : 'open')}</Button>
        {opening.error !== null && <Failed failure={opening.error} />}
      </Form>
    </>
  )
}
