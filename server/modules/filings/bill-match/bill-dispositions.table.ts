/** A status that CBP gives a bill of an entry, by code. */
export interface BillDisposition {
  readonly code: string
  readonly words: string
}

/** Bill dispositions in CBP’s words: Cargo/Manifest/Entry Release Query, version 21, WO50 note 1, which SO50 mirrors. Those of holds are in bill-hold-kinds.table.ts. */
export const billDispositions = {
  noMatch: { code: '91', words: 'NO BILLMATCH' },
  preLoadingOnFile: { code: '92', words: 'ACAS BILL ON FILE' },
  onFile: { code: '93', words: 'BILL ON FILE' },
  departed: { code: '94', words: 'BILL DEPARTED' },
  arrived: { code: '95', words: 'BILL ARRIVED' },
  quantityExceeds: { code: '58', words: 'QTY IS MORE THAN MANIFESTED BILL QTY' },
  inBondMismatch: { code: '59', words: 'INBOND DOES NOT MATCH OR NOT ON FILE' },
  deleted: { code: '61', words: 'BILL DELETED' },
  deletedAfterArrival: { code: '62', words: 'BILL DELETED AFTER ARRIVAL' },
} as const satisfies Readonly<Record<string, BillDisposition>>
