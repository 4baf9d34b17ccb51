import type { ElementRow } from './dictionary-element.ts'
import { conveyanceReportElements } from './extensions/conveyance-report-elements.table.ts'
import { wcoElements } from './wco-elements.table.ts'

/** The tables of elements, the base first; each extension that has ids of its own adds its table, one line each. */
export const elementTables: readonly (readonly ElementRow[])[] = [
  wcoElements,
  conveyanceReportElements,
]
