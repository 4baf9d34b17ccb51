/** One kind of transaction: its application identifiers and how its envelope differs. */
export interface Application {
  readonly response: string
  /** Lets the block name a preparer besides the processing filer (input B-record, note 4). */
  readonly allowsPreparer?: true
  /** An e-Manifest application: password in the trailer, image count in the Y-record, identifier optional in the A-record. */
  readonly isManifest?: true
}

/** The input application identifiers that ACE supports and the code of their response: Batch & Block Control, version 23, input A-record, note 3. */
export const applications: Readonly<Record<string, Application>> = {
  FQ: { response: 'FO' }, FI: { response: 'FR' }, AD: { response: 'AC' }, AH: { response: 'AR' },
  SE: { response: 'SX', allowsPreparer: true },
  CQ: { response: 'C1' }, CW: { response: 'CO' }, CJ: { response: 'CL' }, CB: { response: 'CX' },
  DE: { response: 'DX', allowsPreparer: true },
  EC: { response: 'EZ' },
  AE: { response: 'AX', allowsPreparer: true },
  EQ: { response: 'ER' }, FT: { response: 'NF' }, FZ: { response: 'NF' }, GE: { response: 'GX' }, HB: { response: 'HZ' }, HA: { response: 'HY' },
  KI: { response: 'KR' }, TP: { response: 'TT' }, SF: { response: 'SN' },
  WP: { response: 'WT', isManifest: true },
  QP: { response: 'QT', isManifest: true },
  $I: { response: '$R' }, MA: { response: 'MY' },
  NE: { response: 'NX', allowsPreparer: true },
  CA: { response: 'CC', allowsPreparer: true },
  MO: { response: 'MQ' }, QA: { response: 'QB' },
  RE: { response: 'RX', allowsPreparer: true },
  PE: { response: 'PX', allowsPreparer: true },
  SU: { response: 'SQ', allowsPreparer: true },
  TE: { response: 'TX', allowsPreparer: true },
  RM: { response: 'PZ' },
}

/** What is known of an application identifier; undefined for one that ACE does not list. */
export function applicationOf(code: string): Application | undefined {
  return Object.hasOwn(applications, code) ? applications[code] : undefined
}
