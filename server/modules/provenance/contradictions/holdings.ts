import { add, compareDecimals, type Decimal, percentOf, subtract, zero } from '@customhouse/vocabulary/measures/decimal.ts'
import type { PartyReference } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { KnownParty, type Likeness, plainName } from './known-party.ts'
import type { Transfer } from './lot-transfers.ts'

/** What a transfer is worth by what was known before it: `doubtful` where nothing says that the giver had it, nor that it had not. */
export type TransferVerdict = 'sound' | 'doubtful' | 'contradicted'

interface Holder {
  readonly party: KnownParty
  amount: Decimal
}

/** How many statements of others a transfer is compared with, to know it as the other party's word for the same act. */
const restatementsMax = 8

/** How many holders are asked whether a stranger may be one of them under another name. */
const holdersComparedMax = 100

/**
 * Who has how much of a lot, as transfers are told one by one. The rest that nobody was given yet is its first giver's, as far as one knows;
 * after a transfer of the whole it is the receiver's.
 */
export class Holdings {
  private readonly holders = new Set<Holder>()
  private readonly byName = new Map<string, Holder>()
  private rest: Decimal | undefined
  private restOwner: { readonly party: KnownParty; readonly isProven: boolean } | undefined
  private readonly unconfirmed: Transfer[] = []
  private readonly total: Decimal | undefined
  private readonly tolerance: Decimal

  /** `total`: how much there is of the lot, undefined where nobody says. `tolerance`: how far measurements may differ, in percent. */
  constructor(total: Decimal | undefined, tolerance: Decimal) {
    this.total = total
    this.tolerance = tolerance
    this.rest = total
  }

  take(transfer: Transfer): TransferVerdict {
    const { from, to, amount } = transfer
    if (from === undefined || to === undefined) return 'doubtful'
    if (this.isRestated(transfer, from, to)) return 'sound'
    this.unconfirmed.unshift(transfer)
    this.unconfirmed.length = Math.min(this.unconfirmed.length, restatementsMax)
    return amount === undefined ? this.takeAll(from, to) : this.takePart(amount.value, from, to)
  }

  /** Giver and receiver both may state one act; it happens once. */
  private isRestated({ word, amount }: Transfer, from: PartyReference, to: PartyReference): boolean {
    const index = this.unconfirmed.findIndex((earlier) => earlier.word !== word && isSameAmount(earlier.amount?.value, amount?.value)
      && isSame(earlier.from, from) && isSame(earlier.to, to))
    if (index < 0) return false
    this.unconfirmed.splice(index, 1)
    return true
  }

  private takeAll(from: PartyReference, to: PartyReference): TransferVerdict {
    const likenesses = this.havers().map((party) => party.likeness(from))
    const verdict = likenesses.includes('different') ? 'contradicted' : likenesses.includes('unknown') ? 'doubtful' : 'sound'
    this.holders.clear()
    this.byName.clear()
    this.rest = this.total
    this.restOwner = { party: new KnownParty(to), isProven: true }
    return verdict
  }

  /** All who have something. */
  private havers(): readonly KnownParty[] {
    const isRestLeft = this.rest === undefined || this.rest.units > 0n
    return [...(this.restOwner !== undefined && isRestLeft ? [this.restOwner.party] : []), ...[...this.holders].map(({ party }) => party)]
  }

  private takePart(amount: Decimal, from: PartyReference, to: PartyReference): TransferVerdict {
    const giver = this.holderOf(from)
    const own = giver === undefined ? zero : lesser(giver.amount, amount)
    if (giver !== undefined) this.lower(giver, own)
    const lacking = subtract(amount, own)
    const verdict = lacking.units > 0n ? this.takeOfRest(lacking, amount, from) : 'sound'
    this.give(to, amount)
    return verdict
  }

  private lower(giver: Holder, amount: Decimal): void {
    giver.amount = subtract(giver.amount, amount)
    if (giver.amount.units === 0n) this.holders.delete(giver)
  }

  private takeOfRest(lacking: Decimal, amount: Decimal, from: PartyReference): TransferVerdict {
    const slack = percentOf(this.tolerance, amount)
    const owner = this.restOwner ??= { party: new KnownParty(from), isProven: false }
    const isEnough = this.rest === undefined || compareDecimals(lacking, add(this.rest, slack)) <= 0
    if (this.rest !== undefined) this.rest = subtract(this.rest, lesser(this.rest, lacking))
    if (compareDecimals(lacking, slack) <= 0) return 'sound'
    // Somebody of whom one cannot tell may be a holder that was named otherwise.
    if (!isEnough) return this.mayBeHolder(from) ? 'doubtful' : 'contradicted'
    return verdictOf(owner.party.likeness(from), owner.isProven)
  }

  private mayBeHolder(from: PartyReference): boolean {
    let looked = 0
    for (const { party } of this.holders) {
      if (party.likeness(from) === 'unknown') return true
      looked += 1
      if (looked === holdersComparedMax) return false
    }
    return false
  }

  private give(to: PartyReference, amount: Decimal): void {
    const known = this.holderOf(to)
    const holder = known ?? { party: new KnownParty(to), amount: zero }
    holder.amount = add(holder.amount, amount)
    this.holders.add(holder)
    for (const name of namesOf(to)) this.byName.set(name, holder)
  }

  /** Whoever is known by any identifier of a reference, or by its name where it has none of the same scheme. */
  private holderOf(party: PartyReference): Holder | undefined {
    const holder = namesOf(party).map((name) => this.byName.get(name)).find((known) => known?.party.likeness(party) === 'same')
    if (holder === undefined) return undefined
    holder.party.learn(party)
    for (const name of namesOf(party)) this.byName.set(name, holder)
    return holder
  }
}

/** Whether somebody may give of what is an owner's, as far as one knows. */
function verdictOf(likeness: Likeness, isProven: boolean): TransferVerdict {
  if (likeness === 'same') return 'sound'
  return likeness === 'different' && isProven ? 'contradicted' : 'doubtful'
}

function namesOf({ identifiers, name }: PartyReference): readonly string[] {
  return [...identifiers.map(({ scheme, value }) => `${scheme} ${value.trim()}`), ...(name === undefined ? [] : [`name ${plainName(name)}`])]
}

function isSame(one: PartyReference | undefined, other: PartyReference): boolean {
  return one !== undefined && new KnownParty(one).likeness(other) === 'same'
}

function isSameAmount(one: Decimal | undefined, other: Decimal | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return compareDecimals(one, other) === 0
}

function lesser(one: Decimal, other: Decimal): Decimal {
  return compareDecimals(one, other) <= 0 ? one : other
}
