import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { OriginAssessment, OriginStatus } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { FindingGroups } from '../../../design/findings/finding-groups.tsx'
import { StatusTag, type Tone } from '../../../design/status/status-tag.tsx'
import { linkOfFinding } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { useWords } from '../../../languages/use-words.ts'
import { lotName } from '../lots/lot-name.ts'
import { processWords } from './event-words.ts'
import { twinWords } from './twin-words.ts'

interface VerdictProps {
  readonly origin: OriginAssessment
  readonly findings: readonly Finding[]
  readonly events: readonly RecordedEvent[]
  readonly onShow: (finding: Finding) => void
}

const tones: Readonly<Record<OriginStatus, Tone>> = { supported: 'good', unsupported: 'caution', contradicted: 'bad' }
const reasons = { supported: 'supportedWhy', unsupported: 'unsupportedWhy', contradicted: 'contradictedWhy' } as const

/** In front of all else: whether the claim of origin holds, and what stands against the shipment. */
export function Verdict({ origin, findings, events, onShow }: VerdictProps) {
  const words = useWords(twinWords)
  return (
    <div className="columns verdict">
      <section className={`panel verdict-${tones[origin.status]}`} aria-labelledby="claim">
        <h2 id="claim">{words('claim')}</h2>
        {origin.claim === null ? <p>{words('noClaim')}</p> : <Claim origin={origin} />}
      </section>
      <section className="panel" aria-labelledby="against">
        <h2 id="against">{words('against')}</h2>
        <Against findings={findings} events={events} onShow={onShow} />
      </section>
    </div>
  )
}

function Against({ findings, events, onShow }: Omit<VerdictProps, 'origin'>) {
  const words = useWords(twinWords)
  const names = new Map(events.map(({ event }) => [event.id, processWords(event)]))
  const placeOf = (finding: Finding) => {
    const link = linkOfFinding(finding)
    if (link === undefined) return finding.pointer.source ?? ''
    // What stands beside the shipment, such as another use of its coil, is told by its lot.
    const event = names.get(link.event) ?? (link.lot === undefined ? link.event : words('goods'))
    return link.lot === undefined ? event : words('placeOfLot', { event, lot: lotName(link.lot).value })
  }
  const list = (some: readonly Finding[]) => <FindingGroups findings={some} placeOf={placeOf} onShow={onShow} />
  const of = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity)
  const { fatal, warnings, notes } = { fatal: of('fatal'), warnings: of('warning'), notes: of('information') }
  return (
    <>
      {fatal.length + warnings.length === 0 && <p><StatusTag tone="good">{words('nothingAgainst')}</StatusTag></p>}
      {fatal.length > 0 && <><p><StatusTag tone="bad">{words('againstCount', { count: fatal.length })}</StatusTag></p>{list(fatal)}</>}
      {warnings.length > 0 && <><h3>{words('gaps')}</h3>{list(warnings)}</>}
      {notes.length > 0 && <details><summary>{words('notes', { count: notes.length })}</summary>{list(notes)}</details>}
    </>
  )
}

function Claim({ origin: { claim, status } }: { readonly origin: OriginAssessment }) {
  const words = useWords(twinWords)
  if (claim === null) return null
  const { country, agreement, criterion, commodityCode } = claim
  return (
    <>
      <p className="verdict-claim">
        {words('claimOf', {
          country, agreement: agreement === undefined ? '' : words('under', { agreement: agreement.toUpperCase() }), criterion: criterion === undefined ? '' : words('criterion', { criterion }), code: commodityCode === undefined ? '' : words('code', { code: commodityCode }),
        })}
      </p>
      <p><StatusTag tone={tones[status]}>{words(status)}</StatusTag></p>
      <p>{words(reasons[status])}</p>
    </>
  )
}
