import type { PartyReference } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { coloured } from '../terminal/print.ts'
import { printable } from '../terminal/printable.ts'

const colours = { 'verified': 'green', 'not-recognised': 'yellow', 'stated': 'yellow', 'suspended': 'red', 'revoked': 'red' } as const

/** An event on one line: what happened, when, by whom, and what its proof is worth. */
export function eventLine({ event, source, standing }: RecordedEvent): string {
  const { kind, process, occurredAt, by, from, to, place } = event
  const parties = from === undefined || to === undefined ? (by === undefined ? '' : ` by ${partyName(by)}`) : ` from ${partyName(from)} to ${partyName(to)}`
  const where = place?.country ?? place?.name
  const proof = source.credentialType ?? source.kind
  return `${kind}${process === undefined ? '' : ` (${printable(process)})`} ${occurredAt.slice(0, 10)}${parties}${where === undefined ? '' : ` in ${printable(where)}`}: ${coloured(colours[standing], standing)}, ${printable(proof)}`
}

/** A party by its name, or by what identifies it. */
export function partyName({ name, identifiers: [first] }: PartyReference): string {
  return printable(name ?? first?.value ?? 'somebody')
}
