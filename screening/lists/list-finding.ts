import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'

/** Where and why a list cannot be taken up. */
interface Stated {
  /** The place in the file in its own words, e.g. `sdn.csv line 12`. */
  readonly place: string
  readonly message: string
  readonly remedy?: string
  readonly authority?: string
  readonly severity?: Finding['severity']
}

/** Something wrong with a list's file. A fatal one means that no edition is made of it, so that the one in force stays. */
export function listFinding(code: string, { place, message, remedy = 'Fetch the file from its publisher again and load it whole; the edition in force stays until then', authority = 'The publisher’s format; see screening/lists', severity = 'fatal' }: Stated): Finding {
  return { code, severity, pointer: { source: place }, message, authority, remedy }
}
