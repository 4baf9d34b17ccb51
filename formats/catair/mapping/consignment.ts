import { date, text, whole } from './form.ts'
import type { PartKind, Placing } from './document-mapping.ts'
import { mapRecord } from './record-mapping.ts'

/** Consignments, their bills and the conveyances that bring them. */
export const consignmentKinds: Readonly<Record<string, PartKind>> = {
  consignment: { below: ['declaration'], list: 'consignments' },
  bill: { below: ['consignment'], list: 'transportDocuments' },
  conveyance: { below: ['consignment', 'declaration'], list: 'conveyances' },
}

/** What the records for conveyance and equipment say: the same in AE and SE. */
export function conveyancePlacings(chapter: string): readonly (readonly [string, readonly Placing[]])[] {
  const equipment = mapRecord(chapter, 'SE17', [], [{ list: ['equipment'], items: [mapRecord(chapter, 'SE17', [['Equipment Number', '', text]]).elements] }])
  return [
    ['SE16', [{ kind: 'conveyance', opens: 'always', mapping: conveyance(chapter) }]],
    ['SE17', [{ kind: 'conveyance', opens: 'where-absent', mapping: equipment }]],
  ]
}

function conveyance(chapter: string) {
  return mapRecord(chapter, 'SE16', [
    ['Carrier Code', 'carrierCode', text],
    ['Voyage/Flight/Trip Manifest Number', 'trip', text],
    ['Date of Arrival', 'arrival', date],
    ['Quantity', 'quantity', whole],
    ['Unit of Measure', 'unit', text],
    ['Conveyance Name', 'name', text],
  ])
}
