import type { PartyReference, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { coloured } from '../terminal/print.ts'
import { printable } from '../terminal/printable.ts'
import { standingWords } from './standing-words.ts'

const colours = { 'verified': 'green', 'not-recognised': 'yellow', 'stated': 'yellow', 'suspended': 'red', 'revoked': 'red' } as const

/** An event on one line: what happened, when, by whom, and what its proof is worth. */
export function eventLine({ event, source, standing }: RecordedEvent): string {
  const { kind, process, occurredAt, place } = event
  const where = place?.country ?? place?.name
  const proof = source.credentialType ?? (source.kind === 'epcis' ? 'EPCIS' : undefined)
  const happened = [`${kind}${process === undefined ? '' : ` (${printable(process)})`}`, occurredAt.slice(0, 10), ...partiesOf(event), ...(where === undefined ? [] : [`in ${printable(where)}`])]
  return `${happened.join(' ')}: ${coloured(colours[standing], standingWords(standing))}${proof === undefined ? '' : `, ${printable(proof)}`}`
}

function partiesOf({ by, from, to }: ProvenanceEvent): readonly string[] {
  if (from !== undefined && to !== undefined) return [`from ${partyName(from)} to ${partyName(to)}`]
  return by === undefined ? [] : [`by ${partyName(by)}`]
}

/** A party by its name, or by what identifies it. */
export function partyName({ name, identifiers: [first] }: PartyReference): string {
  return printable(name ?? first?.value ?? 'somebody')
}
