import type { GroupLine, StructureMap } from './structure-map.ts'

const authority = 'CBP ACE ABI CATAIR, In-Bond (QP/QT, WP/WT, NS), amendment 51, April 2026, Input Record Usage Maps'
const conditions = { outOfSequence: 'in-bond-record-out-of-sequence', exceeded: 'in-bond-record-exceeded', missing: 'in-bond-record-missing', headerMissing: 'in-bond-header-missing' }

/** QP70 to QP76 follow each other in many ways (notes 1 to 3), so that their order is not looked at. */
const container: GroupLine = {
  group: 'container', need: 'M', most: 999, missing: 'in-bond-container-missing', isUnordered: true, items: ['QP65 M 1', 'QP70 C any', 'QP71 C any', 'QP72 C any', 'QP75 C any', 'QP76 C any'],
}

/** What is stated of a bill that no manifest has. */
const cargo: GroupLine = {
  group: 'cargo', need: 'C', most: 1, items: [
    'QP40 M 1',
    { group: 'shipper', need: 'M', most: 1, missing: 'in-bond-shipper-missing', items: ['QP50 M 1', 'QP51 C 1', 'QP52 C 1'] },
    { group: 'consignee', need: 'M', most: 1, missing: 'in-bond-consignee-missing', items: ['QP55 M 1', 'QP56 C 1', 'QP57 C 1'] },
    { group: 'notify-party', need: 'C', most: 3, items: ['QP60 M 1', 'QP61 C 1', 'QP62 C 1'] },
    container,
  ],
}

/** The structure of a QP transaction: its long form, of which the short form and the deletions are parts. */
export const inBondRequestMap: StructureMap = {
  application: 'QP', authority, conditions,
  root: {
    group: 'in-bond', need: 'M', most: 999, items: [
      'QP10 M 1',
      'QP20 C 1',
      { group: 'bill', need: 'C', most: 9999, exceeded: 'in-bond-bills-exceeded', items: ['QP30 M 1', { group: 'notify-codes', need: 'C', most: 1, exceeded: 'in-bond-notify-codes-exceeded', items: ['QP32 M 1'] }, { group: 'reference', need: 'C', most: 999, items: ['QP33 M 1'] }, cargo] },
    ],
  },
}

/** The structure of a WP transaction. */
export const inBondEventMap: StructureMap = { application: 'WP', authority, conditions, root: { group: 'in-bond-event', need: 'M', most: 9999, items: ['WP10 M 1', 'WP20 M 1'] } }
