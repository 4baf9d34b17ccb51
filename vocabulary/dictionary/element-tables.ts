import type { ElementRow } from './dictionary-element.ts'
import { conveyanceReportElements } from './extensions/conveyance-report-elements.table.ts'
import { edifactElements } from './extensions/edifact-elements.table.ts'
import { unCefactElements } from './extensions/un-cefact-elements.table.ts'
import { filingsElements } from './extensions/filings-elements.table.ts'
import { maritimeElements } from './extensions/maritime-elements.table.ts'
import { postalElements } from './extensions/postal-elements.table.ts'
import { x12Elements } from './extensions/x12-elements.table.ts'
import { airElements } from './extensions/air-elements.table.ts'
import { unitedStatesElements } from './extensions/united-states-elements.table.ts'
import { wcoElements } from './wco-elements.table.ts'

/** The tables of elements, the base first; each extension that has ids of its own adds its table, one line each. */
export const elementTables: readonly (readonly ElementRow[])[] = [
  wcoElements,
  conveyanceReportElements,
  unitedStatesElements,
  x12Elements,
  edifactElements,
  postalElements,
  maritimeElements,
  unCefactElements,
  filingsElements,
  airElements,
]
