/** Who is asking: row-level security filters by it. */
export interface Scope {
  readonly organisation: string
  /** Importer numbers that the caller may act for in filings of its own organisation, or all of them. */
  readonly clients: readonly string[] | 'all'
  /** Customs officers see all organisations; officers of other agencies do not. */
  readonly role: 'organisation' | 'authority'
  /** Importer numbers that are the asking organisation itself: it sees what anyone filed for them. */
  readonly owned?: readonly string[]
  /** The agency (CATAIR Appendix V) that the asker speaks for: it sees what concerns that agency, beside what is its own organisation's. */
  readonly agency?: string
}
