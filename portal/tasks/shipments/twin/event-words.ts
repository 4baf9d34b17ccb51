import type { PartyReference, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { EventStanding } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { Tone } from '../../../design/status/status-tag.tsx'
import type { TwinNode } from './twin-graph.ts'
import { gravest } from './twin-graph.ts'

/** What happened, in the trade's word for it: `slitting-forming-and-cutting` reads as words. */
export function processWords({ process, kind }: Pick<ProvenanceEvent, 'process' | 'kind'>): string {
  const words = (process ?? kind).replaceAll('-', ' ')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** What a party or a place is called, by its name or the first number that it has. */
export function nameOf(party: Pick<PartyReference, 'name' | 'identifiers' | 'country'> | undefined): string {
  if (party === undefined) return ''
  const [first] = party.identifiers
  return party.name ?? (first === undefined ? party.country ?? '' : shortened(first.value))
}

/** Who gave it and who has it now, or who did it. */
export function actors({ by, from, to }: Pick<ProvenanceEvent, 'by' | 'from' | 'to'>): string {
  const [giver, taker] = [nameOf(from), nameOf(to)]
  return giver !== '' && taker !== '' ? `${giver} → ${taker}` : nameOf(by) || taker || giver
}

/** A value with its unit as text, e.g. `23.4 TNE`; several of one unit are not added up: nobody stated their sum. */
export function quantityWords(parts: ProvenanceEvent['outputs']): string {
  const stated = parts.flatMap(({ quantity }) => (quantity === undefined ? [] : [`${quantity.value} ${quantity.unit}`]))
  const kinds = [...new Map(stated.map((text) => [text, stated.filter((other) => other === text).length]))]
  const shown = kinds.slice(0, 3).map(([text, count]) => (count > 1 ? `${String(count)} × ${text}` : text)).join(', ')
  return kinds.length > 3 ? `${shown} …` : shown
}

const tones: Readonly<Record<EventStanding, Tone>> = { 'verified': 'good', 'not-recognised': 'caution', 'stated': 'caution', 'suspended': 'bad', 'revoked': 'bad' }

export function toneOfStanding(standing: EventStanding): Tone {
  return tones[standing]
}

/** What weighs most of how a node stands: what was found against it, else what its proof is worth. */
export function toneOfNode(node: TwinNode): Tone {
  const worst = gravest(node.findings)
  if (worst === 'fatal') return 'bad'
  const own = node.kind === 'event' ? tones[node.recorded.standing] : 'good'
  return worst === 'warning' && own === 'good' ? 'caution' : own
}

function shortened(value: string): string {
  return value.length > 24 ? `${value.slice(0, 14)}…${value.slice(-6)}` : value
}
