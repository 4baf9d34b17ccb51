import type { LotRecall } from '@customhouse/sdk/client/provenance-calls.ts'

const heading = ['party', 'identifier', 'country', 'lot', 'description', 'state', 'on hand', 'unit', 'since', 'passed to', 'documents']

/** Whom to notify, a line for each party and lot (RFC 4180), the heading first. What a spreadsheet would take for a formula is kept text. Pure. */
export function recallCsv({ notices }: Pick<LotRecall, 'notices'>): string {
  const rows = notices.flatMap(({ party, lots }) => lots.map((one) => [
    party.name ?? '', party.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join('; '), party.country ?? '', one.lot, one.description ?? '', one.state,
    one.onHand?.value ?? '', one.onHand?.unit ?? '', one.since.slice(0, 10), one.passedTo.join('; '), one.documents.join('; '),
  ]))
  return [heading, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
