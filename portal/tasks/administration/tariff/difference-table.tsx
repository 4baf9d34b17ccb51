import { StatusTag, type Tone } from '../../../design/status/status-tag.tsx'
import { DataTable, type Column } from '../../../design/table/data-table.tsx'
import { useWords } from '../../../languages/use-words.ts'
import type { ChangeKind, Differences } from './difference-view.tsx'
import { printedNumber } from './printed-number.ts'
import { tariffWords } from './words.ts'

type Line = Differences['lines'][number]
const tones: Readonly<Record<ChangeKind, Tone>> = { added: 'good', removed: 'bad', changed: 'busy' }

/** Tariff numbers that differ, with what they said and say. */
export function DifferenceTable({ lines }: { readonly lines: readonly Line[] }) {
  const words = useWords(tariffWords)
  const columns: readonly Column<Line>[] = [
    { id: 'code', header: words('code'), sortBy: ({ code }) => code, cell: ({ code }) => <code>{printedNumber(code)}</code> },
    { id: 'kind', header: words('kind'), sortBy: ({ kind }) => kind, cell: ({ kind }) => <StatusTag tone={tones[kind]}>{words(`kinds.${kind}`)}</StatusTag> },
    { id: 'description', header: words('description'), cell: ({ description }) => <span lang="en">{description}</span> },
    { id: 'differences', header: words('differences'), cell: (line) => <Changes line={line} /> },
  ]
  return <DataTable caption={words('compare')} columns={columns} rows={lines} rowKey={({ code }) => code} />
}

function Changes({ line: { columns } }: { readonly line: Line }) {
  const words = useWords(tariffWords)
  const said = (text: string | undefined) => (text === undefined || text === '' ? words('nothing') : text)
  return (
    <dl className="administration-diff">
      {columns.map(({ column, older, newer }) => (
        <Pair key={column} name={words(`columns.${column}`)} older={older === undefined ? undefined : words('was', { text: said(older) })} newer={newer === undefined ? undefined : words('is', { text: said(newer) })} />
      ))}
    </dl>
  )
}

function Pair({ name, older, newer }: { readonly name: string; readonly older: string | undefined; readonly newer: string | undefined }) {
  return <><dt>{name}</dt><dd lang="en">{older !== undefined && <del>{older}</del>}{older !== undefined && newer !== undefined && ' → '}{newer !== undefined && <ins>{newer}</ins>}</dd></>
}
