import type { Format, Interchange } from '@customhouse/formats/format.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { ExaminedEvidence } from '../evidence/transport.ts'

/** An interchange that a filer has handed in, read but not decided. */
export interface InterchangeReceived {
  readonly id: string
  readonly organisation: string
  /** Importer numbers that the caller may act for. */
  readonly clients: readonly string[] | 'all'
  readonly environment: 'test' | 'production'
  readonly idempotencyKey: string
  readonly body: Uint8Array
  readonly bodySha256: string
  readonly receivedAt: string
  readonly format: Format
  readonly interchange: Interchange
  /** One identifier for each message, made at the door, since decisions have no randomness. */
  readonly filings: readonly { readonly id: string }[]
  /** The credentials that its declarations carry, examined, for each message; absent where none carries any. */
  readonly evidence?: readonly (readonly ExaminedEvidence[])[]
  /** What is known of where the goods come from, for each message; absent where nothing is. */
  readonly provenance?: readonly (readonly Finding[])[]
}
