import type * as Plotting from '@observablehq/plot'
import { useCallback } from 'react'
import { bars } from '../../design/chart/bars.ts'
import { Figure } from '../../design/chart/figure.tsx'
import { timeTold } from '../../design/chart/time-in-words.ts'
import { chartWords } from '../../design/chart/words.ts'
import type { ExportValue } from '../../design/export/export-column.ts'
import { useWords } from '../../languages/use-words.ts'

/** A column of a figure's table: shown in words, sorted and exported as a plain value. */
export interface FigureColumn<Row> {
  readonly header: string
  readonly isNumber?: boolean
  readonly shown: (row: Row) => string
  readonly value: (row: Row) => ExportValue
}

interface BarFigureProps<Row> {
  readonly name: string
  readonly title: string
  readonly label: string
  readonly none: string
  readonly rows: readonly Row[]
  readonly nameOf: (row: Row) => string
  /** The length of the bar, and what is written beside it. */
  readonly length: (row: Row) => number
  readonly written: (row: Row) => string
  readonly axis: (value: number) => string
  readonly columns: readonly FigureColumn<Row>[]
}

/** Bars with a table beside them, and either as a file. */
export function BarFigure<Row>({ rows, nameOf, length, written, axis, columns, ...figure }: BarFigureProps<Row>) {
  const draw = useCallback((plot: typeof Plotting, width: number) => bars(plot, width, { names: rows.map(nameOf), values: rows.map(length), labels: rows.map(written), format: axis }), [rows, nameOf, length, written, axis])
  const sortable = (value: ExportValue): string | number => (typeof value === 'object' ? Number(value.amount) : (value ?? -1))
  return (
    <Figure
      {...figure} draw={draw} rows={rows} rowKey={nameOf}
      columns={columns.map(({ header, isNumber = false, shown, value }) => ({ id: header, header, isNumber, cell: shown, sortBy: (row: Row) => sortable(value(row)) }))}
      exported={columns.map(({ header, value }) => ({ header, value }))}
    />
  )
}

/** Tells a time in the largest unit that fits. */
export function useTimeTold(): (seconds: number | undefined) => string {
  const words = useWords(chartWords)
  return useCallback((seconds: number | undefined) => {
    if (seconds === undefined) return '—'
    const { unit, count } = timeTold(seconds)
    return words(`times.${unit}`, { count })
  }, [words])
}
