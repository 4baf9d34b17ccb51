import { Checkbox } from '@trussworks/react-uswds'
import { StatusTag } from '../../design/status/status-tag.tsx'
import { DataTable, type Column } from '../../design/table/data-table.tsx'
import { useWords } from '../../languages/use-words.ts'
import type { Review } from './use-agency.ts'
import { agencyWords } from './words.ts'

interface AgencyLinesProps {
  readonly review: Review
  readonly chosen: readonly number[]
  readonly onChoose: (lines: readonly number[]) => void
}

/** The agency's lines, each with what it said of it, to choose which an answer is about. */
export function AgencyLines({ review: { agency, lines, standing }, chosen, onChoose }: AgencyLinesProps) {
  const words = useWords(agencyWords)
  const toggle = (line: number) => { onChoose(chosen.includes(line) ? chosen.filter((one) => one !== line) : [...chosen, line].toSorted((one, other) => one - other)) }
  const columns: readonly Column<Review['lines'][number]>[] = [
    { id: 'line', header: words('line'), cell: ({ line }) => <Checkbox id={`line-${String(line)}`} name="lines" label={<><span className="usa-sr-only">{words('choose', { line: String(line) })}</span><span aria-hidden="true">{line}</span></>} checked={chosen.includes(line)} onChange={() => { toggle(line) }} /> },
    { id: 'goods', header: words('goods'), cell: ({ goods, codes }) => <><span lang="en">{goods}</span><br /><span className="agency-quiet">{words('codes')} {codes.join(', ')}</span></> },
    { id: 'origin', header: words('origin'), cell: ({ origin }) => origin ?? '' },
    { id: 'program', header: words('program'), cell: ({ programs }) => programs.join(', ') },
    { id: 'answer', header: words('answer'), cell: ({ line }) => {
      const said = standing.find((one) => one.line === line)
      return said === undefined ? words('noWord') : <StatusTag tone={said.disposition === 'may-proceed' ? 'good' : 'caution'}>{words(`dispositions.${said.disposition}`)}</StatusTag>
    } },
  ]
  return (
    <section className="panel" aria-labelledby="lines-title">
      <h2 id="lines-title">{words('concern', { agency })}</h2>
      <DataTable caption={words('linesTable')} columns={columns} rows={lines} rowKey={({ line }) => String(line)} />
    </section>
  )
}
