import type { PartyReference } from '@customhouse/vocabulary/provenance/provenance-event.ts'

/** Parties that go by several identifiers, each party once: whoever shares an identifier with one that is known is that one. */
export class PartyRegister {
  readonly #byIdentifier = new Map<string, number>()
  readonly #parties: PartyReference[] = []

  /** The number of a party; undefined for one without identifiers. */
  numberOf(party: PartyReference | undefined): number | undefined {
    if (party === undefined || party.identifiers.length === 0) return undefined
    const keys = party.identifiers.map(({ scheme, value }) => JSON.stringify([scheme, value]))
    const known = keys.map((key) => this.#byIdentifier.get(key)).find((number) => number !== undefined)
    const number = known ?? this.#parties.push(party) - 1
    for (const key of keys) if (!this.#byIdentifier.has(key)) this.#byIdentifier.set(key, number)
    return number
  }

  /** By number. */
  partyOf(number: number): PartyReference | undefined {
    return this.#parties[number]
  }
}
