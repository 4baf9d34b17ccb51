import { readEpcis } from '@customhouse/formats/epcis/read-epcis.ts'
import { digestOfFacts } from '@customhouse/proofs/receipt/filing-statement.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { TakenEvent } from '../events-on-file/taken-event.ts'

/** The events of an EPCIS document as they are put on file, with what was found in it. */
export interface EpcisTaken {
  readonly taken: readonly TakenEvent[]
  readonly findings: readonly Finding[]
}

/**
 * The events that a document tells, as statements of who sends it. One that is declared to be in error is told again and stands as taken back.
 * Pure.
 */
export function epcisEvents(document: object, organisation: string): EpcisTaken {
  const { events, retracted, findings } = readEpcis(document, { idOf: (event) => `urn:sha256:${digestOf(event)}` })
  const source = { kind: 'epcis' as const, organisation, sha256: digestOf(document) }
  const gone = new Set(retracted.map(({ id }) => id))
  return {
    taken: [
      ...retracted.map((event) => ({ event, source, standing: 'revoked' as const })),
      ...events.filter(({ id }) => !gone.has(id)).map((event) => ({ event, source, standing: 'stated' as const })),
    ],
    findings,
  }
}

function digestOf(value: unknown): string {
  try {
    return digestOfFacts({ value })
  } catch {
    // Texts or numbers without a canonical form: their JSON as it is.
    return digestOfFacts({ text: JSON.stringify(value) })
  }
}
