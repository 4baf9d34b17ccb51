import type { PartyReference } from '@customhouse/vocabulary/provenance/provenance-event.ts'

/** A party as the attributes of an event name it. */
export interface NamedParty {
  readonly scheme: string
  readonly value: string
  readonly name: string | undefined
}

/** Whether both are one party: by an identifier of a scheme that both have, and by their names where they have none in common. */
export function sameParty(one: NamedParty, other: PartyReference): boolean {
  const ofScheme = other.identifiers.filter(({ scheme }) => scheme === one.scheme)
  if (ofScheme.length > 0) return ofScheme.some(({ value }) => value === one.value)
  const name = one.scheme === 'name' ? one.value : one.name
  return name !== undefined && other.name !== undefined && plain(name) === plain(other.name)
}

function plain(name: string): string {
  return name.slice(0, 300).toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
