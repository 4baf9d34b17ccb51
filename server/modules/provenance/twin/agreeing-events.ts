import type { EventDocument, LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { lotsOf } from '@customhouse/vocabulary/provenance/validate-event.ts'
import { ChainParties, isVerified } from './chain-parties.ts'

/** Events that name one paper, told apart by whether they are of one matter. */
export interface Agreement {
  readonly own: readonly RecordedEvent[]
  /** Of others, who gave their papers the same number, or who only say that they have to do with it. */
  readonly others: readonly RecordedEvent[]
}

/** How many times events may bring others in: seller to carrier, carrier to carrier, to the importer. */
const roundsMax = 8

/**
 * Which events of those that name one paper are of one matter: two sellers number their invoices 1001. It begins with what is known to be
 * of the matter, else with the event that was proven first, and takes in whatever a party of these states or gives, or is of the same lots.
 * What brings no lots may name one of
 * them, and what shares two papers is of them; a bare word of others brings nothing.
 */
export function agreeingEvents(candidates: readonly RecordedEvent[], known: readonly RecordedEvent[] = []): Agreement {
  const all = new Set(candidates)
  const first = known.length > 0 ? known : firstOf(candidates)
  const own = new Set(first.filter((one) => all.has(one)))
  if (own.size === candidates.length) return { own: candidates, others: [] }
  const matter = new Matter(first)
  let waiting = candidates.filter((one) => !own.has(one))
  for (let round = 0; round < roundsMax && waiting.length > 0; round += 1) {
    const met = waiting.filter((one) => matter.takesIn(one))
    if (met.length === 0) break
    for (const one of met) own.add(one)
    waiting = waiting.filter((one) => !own.has(one))
  }
  return { own: candidates.filter((one) => own.has(one)), others: waiting }
}

/**
 * The same of events that share a paper with known ones: where these are between no two parties, like an entry that names an invoice, of what the
 * same organisation handed in.
 */
export function joinedEvents(candidates: readonly RecordedEvent[], known: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const { own } = agreeingEvents(candidates, known)
  if (own.some(({ event }) => lotsOf(event).length > 0) || !known.every(isOfNobody)) return own
  const organisations = new Set(known.map(({ source }) => source.organisation))
  const alike = agreeingEvents(candidates.filter(({ source }) => organisations.has(source.organisation))).own
  return alike.length === 0 ? own : agreeingEvents(candidates, [...known, ...alike]).own
}

/** The event that was proven first, of those that move goods and say which before others; of bare words likewise where nothing is proven. */
function firstOf(candidates: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const proven = candidates.some(isVerified) ? candidates.filter(isVerified) : candidates
  const weighed = proven.map((one) => [weightOf(one), one] as const)
  const [best] = weighed.sort(([weight, one], [otherWeight, other]) => otherWeight - weight || compareTexts(one.recordedAt, other.recordedAt))
  return best === undefined ? [] : [best[1]]
}

function weightOf({ event }: RecordedEvent): number {
  return (lotsOf(event).length > 0 ? 2 : 0) + (event.kind.endsWith('-transfer') ? 1 : 0)
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one === other ? 0 : 1
}

/** What is known of one matter while events are taken in. */
class Matter {
  private readonly parties = new ChainParties()
  private readonly lots = new Set<LotId>()
  private readonly documents = new Set<string>()
  private readonly isProven: boolean

  constructor(first: readonly RecordedEvent[]) {
    this.isProven = first.some(isVerified)
    for (const one of first) this.learn(one)
  }

  takesIn(one: RecordedEvent): boolean {
    const isOurs = this.isOurs(one)
    if (isOurs) this.learn(one)
    return isOurs
  }

  /** Whoever says something of known lots without a proof is not thereby one of those whose word counts. */
  private learn(one: RecordedEvent): void {
    if (isVerified(one) || !this.isProven) this.parties.learn(one)
    for (const lot of lotsOf(one.event)) this.lots.add(lot)
    for (const document of one.event.documents) this.documents.add(keyOf(document))
  }

  private isOurs(one: RecordedEvent): boolean {
    const lots = lotsOf(one.event)
    const known = lots.filter((lot) => this.lots.has(lot)).length
    if (this.parties.isAuthorOf(one) || (known > 0 && known === lots.length)) return true
    // A bare word may name whomever it likes.
    if (this.isProven && !isVerified(one)) return false
    return known > 0 || this.parties.isGiverOf(one) || this.sharedDocuments(one) > 1 || this.isBeside(one, lots)
  }

  /** What an authority says of a paper, or what names a party and brings no lots. */
  private isBeside(one: RecordedEvent, lots: readonly LotId[]): boolean {
    return (lots.length === 0 && this.parties.areNamedIn(one)) || (isOfNobody(one) && this.parties.handedIn(one))
  }

  /** One number may be given twice by chance; an invoice and a bill together are not. */
  private sharedDocuments({ event }: RecordedEvent): number {
    return new Set(event.documents.map(keyOf).filter((key) => this.documents.has(key))).size
  }
}

function keyOf({ kind, number }: EventDocument): string {
  return `${kind} ${number}`
}

/** Whether an event is between no two parties, like what an authority says of a paper. */
function isOfNobody({ event: { from, to } }: RecordedEvent): boolean {
  return from === undefined && to === undefined
}
