import { unpackRow, type ScheduleRow } from '../schedule/schedule-row.ts'

/** The columns that one revision may say otherwise than another. */
export const comparedColumns = ['description', 'units', 'general', 'special', 'column2', 'additional', 'quota'] as const
export type ComparedColumn = (typeof comparedColumns)[number]

/** One tariff number that two revisions do not say the same of. */
export interface LineDifference {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly code: string
  readonly description: string
  /** What changed, or all that an added or removed number says; the side that has no such number is absent. */
  readonly columns: readonly { readonly column: ComparedColumn; readonly older?: string; readonly newer?: string }[]
}

/** Everything that differs between two revisions, in the order of the numbers. Rows are as `packRow` wrote them. Pure. */
export function revisionDifference(older: readonly string[], newer: readonly string[]): readonly LineDifference[] {
  const [before, after] = [byCode(older), byCode(newer)]
  const codes = [...new Set([...before.keys(), ...after.keys()])].toSorted()
  return codes.flatMap((code) => differenceOf(code, before.get(code), after.get(code)))
}

/** The first row of each number; headings without one say nothing that can be filed. */
function byCode(rows: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const row of rows) {
    const code = row.slice(0, row.indexOf('\t'))
    if (code !== '' && !found.has(code)) found.set(code, row)
  }
  return found
}

function differenceOf(code: string, before: string | undefined, after: string | undefined): readonly LineDifference[] {
  if (before === after) return []
  const [older, newer] = [before, after].map((row) => (row === undefined ? undefined : unpackRow(row)))
  const columns = comparedColumns.flatMap((column) => columnDifference(column, older, newer))
  // Footnotes and indents alone are not what a number says.
  if (columns.length === 0) return []
  return [{ kind: older === undefined ? 'added' : newer === undefined ? 'removed' : 'changed', code, description: (newer ?? older)?.description ?? '', columns }]
}

function columnDifference(column: ComparedColumn, older: ScheduleRow | undefined, newer: ScheduleRow | undefined): LineDifference['columns'] {
  const [before, after] = [older, newer].map((row) => (row === undefined ? undefined : textOf(row, column)))
  if (before === after || ((before ?? '') === '' && (after ?? '') === '')) return []
  return [{ column, ...(before !== undefined && { older: before }), ...(after !== undefined && { newer: after }) }]
}

function textOf(row: ScheduleRow, column: ComparedColumn): string {
  return column === 'units' ? row.units.join(', ') : row[column]
}
