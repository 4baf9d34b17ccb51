import { Button } from '@trussworks/react-uswds'
import type { OriginAssessment } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { StatusTag } from '../../../design/status/status-tag.tsx'
import { DataTable, type Column } from '../../../design/table/data-table.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { lotRange } from '../lots/lot-name.ts'
import { useStandingLabel } from '../standing-label.ts'
import { processWords, toneOfStanding } from './event-words.ts'
import { pathLines, type PathLine } from './path-lines.ts'
import { twinWords } from './twin-words.ts'

interface OriginPathProps {
  readonly origin: OriginAssessment
  readonly events: readonly RecordedEvent[]
  readonly onShow: (event: string) => void
}

/** Step by step from the goods to their sources: the rule, whether it holds, and what proves it. */
export function OriginPath({ origin: { path }, events, onShow }: OriginPathProps) {
  const words = useWords(twinWords)
  const label = useStandingLabel()
  if (path.length === 0) return null
  const names = new Map(events.map(({ event }) => [event.id, processWords(event)]))
  const columns: readonly Column<PathLine>[] = [
    { id: 'lots', header: words('lots'), cell: ({ lots }) => words('severalLots', { count: lots.length, range: lotRange(lots) }) },
    { id: 'step', header: words('step'), cell: ({ words: said }) => <span lang="en">{said}</span> },
    { id: 'result', header: words('result'), sortBy: ({ holds }) => Number(holds), cell: ({ holds }) => <StatusTag tone={holds ? 'good' : 'bad'}>{words(holds ? 'holds' : 'misses')}</StatusTag> },
    { id: 'proof', header: words('standing'), cell: ({ evidence }) => <ul className="lot-links">{evidence.slice(0, 3).map(({ event, standing }) => <li key={event}><StatusTag tone={toneOfStanding(standing)}>{label(standing)}</StatusTag> <Button type="button" unstyled onClick={() => { onShow(event) }}>{names.get(event) ?? event}</Button></li>)}</ul> },
    { id: 'authority', header: words('rule'), cell: ({ authority }) => <span lang="en">{authority}</span> },
  ]
  return (
    <section>
      <h2>{words('path')}</h2>
      <p>{words('pathLead')}</p>
      <DataTable caption={words('path')} columns={columns} rows={pathLines(path)} rowKey={({ words: said, lots: [first], authority }) => `${said} ${first ?? ''} ${authority}`} />
    </section>
  )
}
