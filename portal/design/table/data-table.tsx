import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { sortedRows, type Sorting } from './sorted-rows.ts'

export interface Column<Row> {
  readonly id: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** What the column is sorted by; without it the column cannot be sorted. */
  readonly sortBy?: (row: Row) => string | number
  /** Numbers stand at the right. */
  readonly isNumber?: boolean
}

interface DataTableProps<Row> {
  /** What the table shows; it names the table and the region in which it scrolls. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** Called when the end comes into sight, to load more. */
  readonly onEnd?: () => void
  readonly sorting?: Sorting
}

const rowHeight = 44
/** Rows beyond this number are only drawn while in sight. */
const drawnAtOnceMax = 100

/** A table that sorts and holds any number of rows: those out of sight are not drawn, but counted for assistive technology. */
export function DataTable<Row>({ caption, columns, rows, rowKey, onEnd, sorting: first }: DataTableProps<Row>) {
  const [sorting, setSorting] = useState<Sorting | undefined>(first)
  const scroller = useRef<HTMLDivElement>(null)
  const sorted = sortedRows({ rows, columns, sorting })
  const { isLong, drawn, above, below } = useDrawnRows(scroller, sorted.length, onEnd)
  return (
    // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the region scrolls
    <div className={isLong ? 'table-scroll table-scroll-long' : 'table-scroll'} ref={scroller} tabIndex={0} role="region" aria-label={caption}>
      <table className="usa-table usa-table--borderless data-table" aria-rowcount={rows.length + 1}>
        <caption className="usa-sr-only">{caption}</caption>
        <thead><tr aria-rowindex={1}>{columns.map((column) => <HeaderCell key={column.id} column={column} sorting={sorting} onSort={setSorting} />)}</tr></thead>
        <tbody>
          <Space height={above} columns={columns.length} />
          {drawn.map((index) => {
            const row = sorted[index]
            return row === undefined ? null : <BodyRow key={rowKey(row)} row={row} index={index} columns={columns} />
          })}
          <Space height={below} columns={columns.length} />
        </tbody>
      </table>
    </div>
  )
}

interface DrawnRows {
  readonly isLong: boolean
  readonly drawn: readonly number[]
  /** Heights of what is not drawn, in pixels. */
  readonly above: number
  readonly below: number
}

/** Which rows to draw: all of a short table, those in sight of a long one. */
function useDrawnRows(scroller: RefObject<HTMLDivElement | null>, count: number, onEnd: (() => void) | undefined): DrawnRows {
  const isLong = count > drawnAtOnceMax
  const virtualizer = useVirtualizer({ count, getScrollElement: () => scroller.current, estimateSize: () => rowHeight, overscan: 12, enabled: isLong })
  const items = virtualizer.getVirtualItems()
  const last = items.at(-1)?.index ?? -1
  useEffect(() => { if (isLong && last >= count - 20) onEnd?.() }, [isLong, last, count, onEnd])
  if (!isLong) return { isLong, drawn: Array.from({ length: count }, (_none, index) => index), above: 0, below: 0 }
  return { isLong, drawn: items.map(({ index }) => index), above: items[0]?.start ?? 0, below: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) }
}

/** Stands for rows that are not drawn, so that the bar shows how many there are. */
function Space({ height, columns }: { readonly height: number; readonly columns: number }) {
  return height > 0 ? <tr aria-hidden="true"><td colSpan={columns} style={{ height, padding: 0 }} /></tr> : null
}

function BodyRow<Row>({ row, index, columns }: { readonly row: Row; readonly index: number; readonly columns: readonly Column<Row>[] }) {
  return <tr aria-rowindex={index + 2}>{columns.map((column) => <td key={column.id} className={column.isNumber === true ? 'number' : undefined}>{column.cell(row)}</td>)}</tr>
}

interface HeaderCellProps<Row> {
  readonly column: Column<Row>
  readonly sorting: Sorting | undefined
  readonly onSort: (sorting: Sorting) => void
}

function HeaderCell<Row>({ column, sorting, onSort }: HeaderCellProps<Row>) {
  const direction = sorting?.column === column.id ? sorting.direction : undefined
  const className = column.isNumber === true ? 'number' : undefined
  if (column.sortBy === undefined) return <th scope="col" className={className}>{column.header}</th>
  const next = { column: column.id, direction: direction === 'ascending' ? 'descending' : 'ascending' } as const
  return (
    <th scope="col" className={className} aria-sort={direction ?? 'none'}>
      <button type="button" className="usa-button usa-button--unstyled table-sort" onClick={() => { onSort(next) }}>
        {column.header} <span aria-hidden="true">{direction === undefined ? '↕' : direction === 'ascending' ? '↑' : '↓'}</span>
      </button>
    </th>
  )
}
