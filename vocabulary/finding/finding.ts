/** How much a finding weighs: a fatal one rejects the filing, a warning does not, information needs no act. */
export type Severity = 'fatal' | 'warning' | 'information'

/** Where in fixed-length records: the record type, its number in the interchange and the positions, all counted from 1, inclusive. */
export interface RecordPosition {
  readonly recordType: string
  readonly recordNumber: number
  readonly from: number
  readonly to: number
}

/**
 * Where a finding belongs. `declaration` is a JSON Pointer (RFC 6901) into the canonical declaration, `record` the place in
 * fixed-length input, `wco` the WCO Data Model path by ids (e.g. `42A/67A/68A[1]/114`).
 */
export interface Pointer {
  readonly declaration?: string
  readonly record?: RecordPosition
  readonly wco?: string
  /** The place in the bytes of any other format, in its own words, e.g. `segment 7 BGM02`, `line 12 column 3`. */
  readonly source?: string
}

/**
 * One thing wrong or noteworthy about a filing.
 * `code` is CBP's three-character condition code where the ACE error dictionary has one, otherwise a name of ours in kebab-case.
 */
export interface Finding {
  readonly code: string
  readonly severity: Severity
  /** Which kind of warning: census parameters or another agency's data. */
  readonly subject?: 'census' | 'agency'
  readonly pointer: Pointer
  readonly message: string
  readonly authority: string
  readonly remedy: string
}

/** Whether a code is CBP's: three characters, letters and digits. */
export function isConditionCode(code: string): boolean {
  return /^[0-9A-Z]{3}$/.test(code)
}

/** Whether any of the findings rejects the filing. */
export function rejects(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'fatal')
}
