import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Form } from '@trussworks/react-uswds'
import { useState, type SubmitEvent } from 'react'
import { ChoiceField } from '../../design/fields/choice-field.tsx'
import { TextField } from '../../design/fields/text-field.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { Failed } from '../../design/states/failed.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useOpening } from './use-cases.ts'
import { caseWords } from './words.ts'
import './cases.scss'

type SourceKind = 'filing' | 'signal' | 'audit'
const kinds: readonly SourceKind[] = ['filing', 'signal', 'audit']

/** Opens a case, from the filing that the way here named where it named one. */
export function OpenCasePage() {
  const words = useWords(caseWords)
  const navigate = useNavigate()
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const filing = typeof search['filing'] === 'string' ? search['filing'] : undefined
  const [draft, setDraft] = useState({ title: '', kind: 'filing' as SourceKind, seen: '', goods: '', why: '' })
  const opening = useOpening((id) => { void navigate({ to: '/officer/cases/$id', params: { id } }) })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const { title, kind, seen, goods, why } = draft
    if (!opening.isPending) opening.mutate({ title, source: { kind, words: seen }, why, ...(goods === '' ? {} : { goods }), ...(filing === undefined ? {} : { filings: [filing] }) })
  }
  return (
    <>
      <PageHead title={words('openTitle')} lead={words('openLead')} />
      <Form onSubmit={submit} className="case-form" aria-label={words('openTitle')}>
        {filing !== undefined && <p>{words('filing')}: <code>{filing}</code></p>}
        <TextField label={words('caseAbout')} value={draft.title} isRequired onChange={(title) => { setDraft({ ...draft, title }) }} />
        <ChoiceField label={words('openFrom')} value={draft.kind} options={kinds.map((value) => ({ value, label: words(`sourceKinds.${value}`) }))} onChange={(kind) => { setDraft({ ...draft, kind }) }} />
        <TextField label={words('openWords')} value={draft.seen} isRequired onChange={(seen) => { setDraft({ ...draft, seen }) }} />
        <TextField label={words('goods')} value={draft.goods} onChange={(goods) => { setDraft({ ...draft, goods }) }} />
        <TextField label={words('why')} value={draft.why} isRequired lines={3} onChange={(why) => { setDraft({ ...draft, why }) }} />
        <Button type="submit" disabled={opening.isPending}>{words(opening.isPending ? 'underWay' : 'open')}</Button>
        {opening.error !== null && <Failed failure={opening.error} />}
      </Form>
    </>
  )
}
