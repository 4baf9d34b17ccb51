import { ExportButtons } from '../../../design/export/export-buttons.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import type { DifferenceAsked, Differences } from './difference-view.tsx'
import { printedNumber } from './printed-number.ts'
import { tariffWords } from './words.ts'

type Line = Differences['lines'][number]
const exported = ['description', 'units', 'general', 'special', 'column2', 'additional', 'quota'] as const

/** All that differs, as a file: one line for each number, two columns for each thing that it says. */
export function DifferenceExport({ asked: { older, newer, search, kind } }: { readonly asked: DifferenceAsked }) {
  const words = useWords(tariffWords)
  const { singleWindow: { api } } = useSession()
  const read = async () => {
    const lines: Line[] = []
    let after: string | undefined
    do {
      const query = { older, newer, limit: 5000, ...(search !== '' && { search }), ...(kind !== '' && { kind }), ...(after !== undefined && { after }) }
      const { data }: { data?: Differences } = await api.GET('/tariff/differences', { params: { query } })
      lines.push(...(data?.lines ?? []))
      after = data?.next
    } while (after !== undefined)
    return lines
  }
  const sides = exported.flatMap((column) => (['older', 'newer'] as const).map((side) => ({
    header: `${words(`columns.${column}`)}: ${words(side).toLowerCase()}`, value: (line: Line) => line.columns.find((one) => one.column === column)?.[side],
  })))
  return (
    <div className="page-actions">
      <ExportButtons name="tariff-differences" rows={read} columns={[{ header: words('code'), value: ({ code }) => printedNumber(code) }, { header: words('kind'), value: (line) => words(`kinds.${line.kind}`) }, { header: words('description'), value: (line) => line.description }, ...sides]} />
    </div>
  )
}
