import { Button } from '@trussworks/react-uswds'
import { useState, type ReactNode } from 'react'
import { ExportButtons } from '../export/export-buttons.tsx'
import type { ExportColumn } from '../export/export-column.ts'
import { DataTable, type Column } from '../table/data-table.tsx'
import { useWords } from '../../languages/use-words.ts'
import { Chart, type Draw } from './chart.tsx'
import { chartWords } from './words.ts'
import './chart.scss'

interface FigureProps<Row> {
  /** Names its files too. */
  readonly name: string
  readonly title: string
  readonly label: string
  readonly draw: Draw
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly columns: readonly Column<Row>[]
  readonly exported: readonly ExportColumn<Row>[]
  /** What is said where there is nothing to draw. */
  readonly none: string
  readonly children?: ReactNode
}

/** A chart, or the table that says the same, and either as a file. */
export function Figure<Row>({ name, title, label, draw, rows, rowKey, columns, exported, none, children }: FigureProps<Row>) {
  const words = useWords(chartWords)
  const [isTable, setTable] = useState(false)
  return (
    <section className="panel figure" aria-labelledby={`figure-${name}`}>
      <h2 id={`figure-${name}`}>{title}</h2>
      {children}
      {rows.length === 0 ? <p>{none}</p> : (
        <>
          {isTable ? <DataTable caption={words('tableOf', { title })} columns={columns} rows={rows} rowKey={rowKey} /> : <Chart label={label} draw={draw} />}
          <div className="figure-acts">
            <Button type="button" outline aria-pressed={isTable} onClick={() => { setTable(!isTable) }}>{words(isTable ? 'showChart' : 'showTable')}</Button>
            <ExportButtons name={name} columns={exported} rows={() => rows} />
          </div>
        </>
      )}
    </section>
  )
}
