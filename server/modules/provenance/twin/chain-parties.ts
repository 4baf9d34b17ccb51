import type { LotId, PartyReference, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'

/**
 * The parties of a chain, by what is proven: who issued its proofs, who is named in them, who handed them in, and the makers that lots are
 * numbered by. Whoever is none of them may say what it likes of the goods; its bare word counts for nothing against theirs.
 */
export class ChainParties {
  private readonly parties = new Set<string>()
  private readonly organisations = new Set<string>()

  /** The event is of the chain, and its word is taken. */
  learn({ event, source }: RecordedEvent): void {
    if (source.issuer !== undefined) this.parties.add(`did ${source.issuer}`)
    this.organisations.add(source.organisation)
    for (const party of partiesOf(event)) for (const name of namesOf(party)) this.parties.add(name)
    for (const { lot } of [...event.inputs, ...event.outputs, ...event.about]) this.learnMaker(lot)
  }

  /** The maker that a lot is numbered by. */
  learnMaker(lot: LotId): void {
    const maker = makerNumbering(lot)
    if (maker !== undefined) this.parties.add(`did ${maker}`)
  }

  /** Whether an event is by the word of one of them: the issuer of its credential, else the organisation that states it. */
  isAuthorOf({ source }: RecordedEvent): boolean {
    return source.issuer === undefined ? this.organisations.has(source.organisation) : this.parties.has(`did ${source.issuer}`)
  }

  /** Whether one of them gave what the event is about, as it says itself. */
  isGiverOf({ event: { from } }: RecordedEvent): boolean {
    return from !== undefined && namesOf(from).some((name) => this.parties.has(name))
  }

  /** Whether the event names one of them, in whatever part. */
  areNamedIn({ event }: RecordedEvent): boolean {
    return partiesOf(event).some((party) => namesOf(party).some((name) => this.parties.has(name)))
  }

  /** Whether the organisation that handed the event in has a part in the chain. */
  handedIn({ source }: RecordedEvent): boolean {
    return this.organisations.has(source.organisation)
  }
}

/** The DID of the maker at the end of a number of `lotIdOf`. */
function makerNumbering(lot: LotId): string | undefined {
  return /@(did:\S+)$/.exec(lot)?.[1]
}

/** Whether the proof of an event is sound and of a recognised issuer. */
export function isVerified({ standing }: RecordedEvent): boolean {
  return standing === 'verified'
}

function partiesOf({ by, from, to, confidential }: ProvenanceEvent): readonly PartyReference[] {
  return [by, from, to, ...(confidential?.parties ?? []).map(({ party }) => party)].filter((party) => party !== undefined)
}

function namesOf({ identifiers }: PartyReference): readonly string[] {
  return identifiers.map(({ scheme, value }) => `${scheme} ${value.trim()}`)
}
