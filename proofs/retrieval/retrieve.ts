import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'

/** What a retrieval may cost, and what it may be. */
export interface RetrievalLimits {
  /** 64 KB where nothing else is said. */
  readonly bytesMax?: number
  /** From the question for the address to the last byte; three seconds where nothing else is said. */
  readonly millisecondsMax?: number
  /** The media types that are taken, in lower case and without parameters, also sent as Accept; any, where nothing is said. */
  readonly accept?: readonly string[]
  /** Whether the URL may name a port, as a DID may; otherwise it is 443. */
  readonly mayNamePort?: boolean
}

/** What was retrieved. */
export interface Retrieved {
  readonly bytes: Uint8Array
  /** As the server wrote it, or empty. */
  readonly contentType: string
  /** For how many seconds it may be kept: max-age of Cache-Control, 0 for no-store and no-cache, 300 where nothing is said. */
  readonly freshSeconds: number
}

/** Fetches a public resource by its https URL; refusals are findings `retrieval-*`. Never throws or rejects. */
export type Retrieve = (url: string, limits?: RetrievalLimits) => Promise<Outcome<Retrieved>>
