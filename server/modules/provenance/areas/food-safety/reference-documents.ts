import type { EventDocument } from '@customhouse/vocabulary/provenance/provenance-event.ts'

// Kinds of reference documents as people write them (21 CFR 1.1310, reference document).
const kinds: ReadonlyMap<string, string> = new Map([
  ['BOL', 'bill-of-lading'], ['BL', 'bill-of-lading'], ['INV', 'commercial-invoice'], ['INVOICE', 'commercial-invoice'], ['PO', 'purchase-order'], ['ASN', 'dispatch-advice'], ['WO', 'work-order'], ['PL', 'packing-list'],
])

/** Reference records as the rule has them, type and number in one text, as documents: `BOL 24884` is bill of lading 24884. Each once. */
export function referenceDocuments(records: readonly string[]): readonly EventDocument[] {
  return [...new Set(records)].map((record) => {
    const [type = '', ...rest] = record.trim().split(/[\s:#]+/)
    const kind = kinds.get(type.toUpperCase())
    return kind === undefined || rest.length === 0 ? { kind: 'reference-record', number: record.trim() } : { kind, number: rest.join(' ') }
  })
}
