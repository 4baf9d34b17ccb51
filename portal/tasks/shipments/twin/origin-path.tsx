import { Button } from '@trussworks/react-uswds'
import type { OriginAssessment } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { StatusTag } from '../../../design/status/status-tag.tsx'
import { DataTable, type Column } from '../../../design/table/data-table.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { lotRange } from '../lots/lot-name.ts'
import { useStandingLabel } from '../standing-label.ts'
import { pathLines, type PathLine } from './path-lines.ts'
import { twinWords } from './twin-words.ts'

interface OriginPathProps {
  readonly origin: OriginAssessment
  readonly onShow: (event: string) => void
}

/** Step by step from the goods to their sources: the rule, whether it holds, and what proves it. */
export function OriginPath({ origin: { path }, onShow }: OriginPathProps) {
  const words = useWords(twinWords)
  const label = useStandingLabel()
  if (path.length === 0) return null
  const columns: readonly Column<PathLine>[] = [
    { id: 'lots', header: words('lots'), cell: ({ lots }) => words('severalLots', { count: lots.length, range: lotRange(lots) }) },
    { id: 'step', header: words('step'), cell: ({ words: said }) => <span lang="en">{said}</span> },
    { id: 'result', header: words('result'), sortBy: ({ holds }) => Number(holds), cell: ({ holds }) => <StatusTag tone={holds ? 'good' : 'bad'}>{words(holds ? 'holds' : 'misses')}</StatusTag> },
    { id: 'proof', header: words('standing'), cell: ({ evidence }) => evidence.slice(0, 3).map(({ event, standing }) => <Button key={event} type="button" unstyled onClick={() => { onShow(event) }}>{label(standing)}</Button>) },
    { id: 'authority', header: words('rule'), cell: ({ authority }) => <span lang="en">{authority}</span> },
  ]
  return (
    <section aria-labelledby="origin-path">
      <h2 id="origin-path">{words('path')}</h2>
      <p>{words('pathLead')}</p>
      <DataTable caption={words('path')} columns={columns} rows={pathLines(path)} rowKey={({ words: said, lots: [first], authority }) => `${said} ${first ?? ''} ${authority}`} />
    </section>
  )
}
