import type { PartyReference } from '@customhouse/vocabulary/provenance/provenance-event.ts'

/** Whether two references are one party: `unknown` where they have no scheme of identifiers in common and not the same name. */
export type Likeness = 'same' | 'different' | 'unknown'

/** A party as it was named so far: by one statement, or by several that are known to mean the same. */
export class KnownParty {
  private readonly identifiers = new Set<string>()
  private readonly schemes = new Set<string>()
  private readonly names = new Set<string>()

  constructor(party: PartyReference) {
    this.learn(party)
  }

  /** Another statement names the party by these. */
  learn(party: PartyReference): void {
    for (const { scheme, value } of party.identifiers) {
      this.schemes.add(scheme)
      this.identifiers.add(`${scheme} ${value.trim()}`)
    }
    if (party.name !== undefined) this.names.add(plainName(party.name))
  }

  /** Whether a reference means this party: any identifier in common makes it so. */
  likeness(party: PartyReference): Likeness {
    if (party.identifiers.some(({ scheme, value }) => this.identifiers.has(`${scheme} ${value.trim()}`))) return 'same'
    if (party.identifiers.some(({ scheme }) => this.schemes.has(scheme))) return 'different'
    return party.name !== undefined && this.names.has(plainName(party.name)) ? 'same' : 'unknown'
  }
}

/** A name as it is compared: letters and digits alone. */
export function plainName(name: string): string {
  return name.slice(0, 300).toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
