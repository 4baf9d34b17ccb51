import { Link, useParams } from '@tanstack/react-router'
import { Button } from '@trussworks/react-uswds'
import { useState, type SubmitEvent } from 'react'
import { ChoiceField } from '../../design/fields/choice-field.tsx'
import { TextField } from '../../design/fields/text-field.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { Failed } from '../../design/states/failed.tsx'
import { StatusTag } from '../../design/status/status-tag.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { ActPanel } from './act-panel.tsx'
import { EvidencePanel } from './evidence-panel.tsx'
import { NoticesList } from './notices-list.tsx'
import { OfficerPanel } from './officer-panel.tsx'
import { TimesPanel } from './times-panel.tsx'
import { useCase, useClosing, useNoting, type OneCase } from './use-cases.ts'
import { caseWords } from './words.ts'
import './cases.scss'

/** A case with what happened, what runs, its evidence and what can be done. */
export function CasePage() {
  const words = useWords(caseWords)
  const { id = '' }: { readonly id?: string } = useParams({ strict: false })
  const query = useCase(id)
  return (
    <>
      <nav aria-label={words('back')} className="case-up"><Link to="/officer/cases">{words('back')}</Link></nav>
      <Answered query={query} what={words('loading')}>{(one) => one === undefined ? null : <Shown one={one} />}</Answered>
    </>
  )
}

function Shown({ one }: { readonly one: OneCase }) {
  const words = useWords(caseWords)
  const formats = useFormats()
  const { closed } = one
  return (
    <>
      <PageHead title={words('caseTitle', { number: one.number, title: one.title })} lead={closed === undefined ? words('openedAt', { at: formats.time(one.openedAt), source: one.source.words }) : words('closedAt', { at: formats.time(closed.at), outcome: words(`outcomes.${outcomeOf(closed.outcome)}`) })} />
      <div className="case-columns">
        <div>
          <AboutPanel one={one} />
          <TimesPanel one={one} />
          <section className="panel" aria-labelledby="notices-title"><h2 id="notices-title">{words('notices')}</h2><NoticesList notices={one.notices} number={one.number} /></section>
          <EvidencePanel one={one} />
          <HistoryPanel one={one} />
        </div>
        <div>
          <ActPanel one={one} />
          {closed === undefined && <OfficerPanel one={one} />}
          {closed === undefined && <><NotePanel id={one.id} /><ClosePanel id={one.id} /></>}
        </div>
      </div>
    </>
  )
}

function AboutPanel({ one }: { readonly one: OneCase }) {
  const words = useWords(caseWords)
  return (
    <section className="panel" aria-labelledby="actions-title">
      <h2 id="actions-title">{words('actions')}</h2>
      <dl className="facts">
        {one.filings.length > 0 && <><dt>{words('filings')}</dt><dd>{one.filings.map(({ id, entryNumber }) => <Link key={id} to="/officer/filings/$id" params={{ id }}>{entryNumber}</Link>)}</dd></>}
        {one.goods !== '' && <><dt>{words('goods')}</dt><dd>{one.goods}</dd></>}
        <dt>{words('concerned')}</dt><dd>{one.concerned.map(({ name, organisation, client }) => `${name ?? organisation} ${client}`.trim()).join('; ')}</dd>
        <dt>{words('held')}</dt><dd><StatusTag tone={one.held.length > 0 ? 'caution' : 'quiet'}>{words(one.held.length > 0 ? 'heldYes' : 'heldNo')}</StatusTag></dd>
      </dl>
      {one.actions.length === 0 ? <p>{words('noActions')}</p> : <ul className="case-list" lang="en">{one.actions.map(({ id, title, stage, isEnded, authority }) => <li key={id}><p><strong>{title}</strong> <StatusTag tone={isEnded ? 'good' : 'busy'}>{stage.replaceAll('-', ' ')}</StatusTag></p><p className="case-quiet">{authority}</p></li>)}</ul>}
    </section>
  )
}

function HistoryPanel({ one }: { readonly one: OneCase }) {
  const words = useWords(caseWords)
  const formats = useFormats()
  return (
    <section className="panel" aria-labelledby="history-title">
      <h2 id="history-title">{words('history')}</h2>
      <ol className="case-list">{one.steps.map(({ id, at, by, authority, why, words: said }) => (
        <li key={id}>
          <p lang="en"><strong>{said}</strong></p>
          <p>{why}</p>
          <p className="case-quiet"><time dateTime={at} title={at}>{formats.time(at)}</time>, {by.kind === 'clock' ? words('byClock') : `${by.name ?? by.subject} (${by.role})`}. <span lang="en">{authority}</span></p>
        </li>
      ))}</ol>
    </section>
  )
}

function NotePanel({ id }: { readonly id: string }) {
  const words = useWords(caseWords)
  const [note, setNote] = useState('')
  const noting = useNoting(id, () => { setNote('') })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!noting.isPending) noting.mutate(note)
  }
  return (
    <form onSubmit={submit} className="panel case-form" aria-label={words('note')}>
      <TextField label={words('note')} hint={words('noteHint')} value={note} isRequired lines={2} onChange={setNote} />
      <Button type="submit" outline disabled={noting.isPending}>{words('noteIt')}</Button>
      {noting.error !== null && <Failed failure={noting.error} />}
    </form>
  )
}

const outcomes = ['no-violation', 'resolved', 'penalty-settled', 'forfeited', 'referred', 'withdrawn'] as const
type CaseOutcome = (typeof outcomes)[number]

function outcomeOf(text: string): CaseOutcome {
  return outcomes.find((one) => one === text) ?? 'resolved'
}

function ClosePanel({ id }: { readonly id: string }) {
  const words = useWords(caseWords)
  const [draft, setDraft] = useState({ outcome: 'no-violation' as CaseOutcome, why: '' })
  const closing = useClosing(id, () => undefined)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!closing.isPending) closing.mutate(draft)
  }
  return (
    <section className="panel" aria-labelledby="close-title">
      <h2 id="close-title">{words('close')}</h2>
      <form onSubmit={submit} className="case-form" aria-label={words('close')}>
        <ChoiceField label={words('outcome')} value={draft.outcome} options={outcomes.map((value) => ({ value, label: words(`outcomes.${value}`) }))} onChange={(outcome) => { setDraft({ ...draft, outcome }) }} />
        <TextField label={words('why')} value={draft.why} isRequired lines={2} onChange={(why) => { setDraft({ ...draft, why }) }} />
        <Button type="submit" disabled={closing.isPending}>{words('close')}</Button>
        {closing.error !== null && <Failed failure={closing.error} />}
      </form>
    </section>
  )
}
