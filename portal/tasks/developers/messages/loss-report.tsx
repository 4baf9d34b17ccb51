import type { ConversionReport } from '@customhouse/sdk/client/single-window-client.ts'
import { FindingList } from '../../../design/findings/finding-list.tsx'
import { DataTable, type Column } from '../../../design/table/data-table.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { messageWords } from './words.ts'

/** An element that is not carried over as it was; what is not known of it is absent. */
interface ReportedElement {
  readonly id: string | null
  readonly path?: string
  readonly value?: string
  readonly source?: string | null
  readonly target?: string | null
  readonly reason?: string
}

/** What a conversion did not carry over, and what it added. */
export function LossReport({ report }: { readonly report: ConversionReport }) {
  const words = useWords(messageWords)
  const { lost, defaulted, carried } = report.counts
  return (
    <section>
      <h3>{words('loss')}</h3>
      <p>{lost + defaulted + carried === 0 ? words('noLoss') : words('counts', { lost: String(lost), defaulted: String(defaulted), carried: String(carried) })}</p>
      {report.findings.length > 0 && <FindingList findings={report.findings} />}
      <Elements title={words('lost')} elements={report.lost} />
      <Elements title={words('defaulted')} elements={report.defaulted} />
      <Elements title={words('carried')} elements={report.carried} />
    </section>
  )
}

function Elements({ title, elements }: { readonly title: string; readonly elements: readonly ReportedElement[] }) {
  const words = useWords(messageWords)
  if (elements.length === 0) return null
  const columns: readonly Column<{ readonly at: number; readonly lost: ReportedElement }>[] = [
    { id: 'element', header: words('element'), sortBy: ({ lost }) => lost.path ?? '', cell: ({ lost }) => <code>{lost.path ?? lost.id}</code> },
    { id: 'value', header: words('value'), cell: ({ lost }) => <span lang="en">{lost.value}</span> },
    { id: 'source', header: words('source'), cell: ({ lost }) => <span lang="en">{lost.source}</span> },
    { id: 'target', header: words('target'), cell: ({ lost }) => <span lang="en">{lost.target}</span> },
    { id: 'reason', header: words('reason'), cell: ({ lost }) => <span lang="en">{lost.reason}</span> },
  ]
  return <><h4>{title}</h4><DataTable caption={title} columns={columns} rows={elements.map((lost, at) => ({ at, lost }))} rowKey={({ at }) => String(at)} /></>
}
