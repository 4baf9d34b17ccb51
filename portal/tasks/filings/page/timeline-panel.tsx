import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { OutcomeTag } from '../../../design/status/outcome-tag.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { filingWords } from '../words.ts'
import { eventsOfFiling, type FilingEvent } from './events-of-filing.ts'
import { Panel } from './panel.tsx'
import { useDeterminations, useEntryHistory, useEvidence, useNotifications, type Filing } from './use-filing.ts'
import { pageWords } from './words.ts'

/** What happened to the filing and to its entry, oldest first; it grows as things happen. */
export function TimelinePanel({ filing }: { readonly filing: Filing }) {
  const words = useWords(pageWords)
  const determinations = useDeterminations(filing.id).data
  const evidence = useEvidence(filing.id).data
  const notifications = useNotifications(filing.id).data
  const history = useEntryHistory(filing.entryNumber).data
  const events = useMemo(() => eventsOfFiling({ filing, determinations: determinations ?? [], evidence: evidence ?? [], notifications: notifications ?? [], filings: history?.filings ?? [] }), [filing, determinations, evidence, notifications, history])
  return (
    <Panel id="timeline" title={words('timeline')}>
      <ol className="timeline">{events.map((event, index) => <li key={`${event.at}-${String(index)}`} className="timeline-event"><OneEvent event={event} /></li>)}</ol>
    </Panel>
  )
}

function OneEvent({ event }: { readonly event: FilingEvent }) {
  const formats = useFormats()
  return (
    <>
      <p><EventWords event={event} />{'outcome' in event && <> <OutcomeTag outcome={event.outcome} /></>}</p>
      <time dateTime={event.at} title={event.at}>{formats.time(event.at)}</time>
    </>
  )
}

function EventWords({ event }: { readonly event: FilingEvent }) {
  const words = useWords(pageWords)
  switch (event.what) {
    case 'evidence':
      return <><strong>{words('events.evidence', { type: event.type })}</strong> {words(event.supports ? 'events.supports' : 'events.supportsNot')}</>
    case 'officer':
      return <OfficerWords event={event} />
    case 'bills':
      return <><strong>{words('events.bills')}</strong> <span lang="en">{event.words.join('; ')}</span></>
    case 'later':
    case 'earlier':
      return <OtherFiling event={event} />
    case 'filed':
    case 'rejected':
    case 'determined':
      return <strong>{words(`events.${event.what}`)}</strong>
  }
}

function OfficerWords({ event: { act, why } }: { readonly event: Extract<FilingEvent, { readonly what: 'officer' }> }) {
  const words = useWords(pageWords)
  return <><strong>{words('events.officer', { act: words(`acts.${actOf(act)}`) })}</strong>{why !== undefined && <> <q lang="en">{why}</q></>}</>
}

function OtherFiling({ event: { what, filing, kind, functionCode } }: { readonly event: Extract<FilingEvent, { readonly what: 'later' | 'earlier' }> }) {
  const words = useWords(pageWords)
  const kinds = useWords(filingWords)
  return <Link to="/filings/$id" params={{ id: filing }}>{words(`events.${what}`, { kind: kinds(`kinds.${kind === 'entry' ? 'entry' : 'entry-summary'}`), function: kinds(`functions.${functionOf(functionCode)}`) })}</Link>
}

const acts = ['place-hold', 'lift-hold', 'order-exam', 'record-exam', 'request-documents', 'accept-documents', 'release', 'approve-request', 'refuse-request'] as const

function actOf(act: string): (typeof acts)[number] | 'other' {
  return acts.find((one) => one === act) ?? 'other'
}

const functions = ['add', 'replace', 'update', 'cancel'] as const

function functionOf(code: string): (typeof functions)[number] {
  return functions.find((one) => one === code) ?? 'add'
}
