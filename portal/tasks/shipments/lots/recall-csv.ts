import type { LotRecall } from '@customhouse/sdk/client/provenance-calls.ts'
import { csvText } from '../../../design/export/csv-text.ts'
import type { ExportColumn } from '../../../design/export/export-column.ts'

type Notice = LotRecall['notices'][number]

interface RecallRow {
  readonly party: Notice['party']
  readonly one: Notice['lots'][number]
}

const columns: readonly ExportColumn<RecallRow>[] = [
  { header: 'party', value: ({ party }) => party.name },
  { header: 'identifier', value: ({ party }) => party.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join('; ') },
  { header: 'country', value: ({ party }) => party.country },
  { header: 'lot', value: ({ one }) => one.lot },
  { header: 'description', value: ({ one }) => one.description },
  { header: 'state', value: ({ one }) => one.state },
  { header: 'on hand', value: ({ one }) => one.onHand?.value },
  { header: 'unit', value: ({ one }) => one.onHand?.unit },
  { header: 'since', value: ({ one }) => one.since.slice(0, 10) },
  { header: 'passed to', value: ({ one }) => one.passedTo.join('; ') },
  { header: 'documents', value: ({ one }) => one.documents.join('; ') },
]

/** Whom to notify, a line for each party and lot, the heading first. Pure. */
export function recallCsv({ notices }: Pick<LotRecall, 'notices'>): string {
  return csvText(notices.flatMap(({ party, lots }) => lots.map((one) => ({ party, one }))), columns)
}
