/** The last line of an AX answer: what became of the filing. */
export interface FinalDisposition {
  /** A accepted, R rejected. */
  readonly type: 'A' | 'R'
  readonly severity: string
  readonly code: string
  readonly narrative: string
  /** Whether the code is ours to conclude, because CBP's chapters state only the narrative. */
  readonly isCodeInferred: boolean
}

/**
 * Final dispositions. Narratives: CBP's ACE CATAIR, Entry Summary Create/Update, Response usage notes a and c. Codes 995 and 996: the
 * examples of Batch & Block Control, version 23, usage note d; 999: its X1-record, note 3. No chapter that we hold states the codes of
 * the other two: 998 is what answers of ACE in other publications carry, 997 is concluded from its neighbours.
 */
export const finalDispositions = {
  added: { type: 'A', severity: ' ', code: '995', narrative: 'SUMMARY HAS BEEN ADDED', isCodeInferred: false },
  replaced: { type: 'A', severity: ' ', code: '996', narrative: 'SUMMARY HAS BEEN REPLACED', isCodeInferred: false },
  deleted: { type: 'A', severity: ' ', code: '997', narrative: 'ENTRY SUMMARY DELETED', isCodeInferred: true },
  rejected: { type: 'R', severity: 'F', code: '998', narrative: 'TRANSACTION DATA REJECTED', isCodeInferred: true },
  batchRejected: { type: 'R', severity: 'F', code: '999', narrative: 'BATCH REJECTED', isCodeInferred: false },
} as const satisfies Readonly<Record<string, FinalDisposition>>
