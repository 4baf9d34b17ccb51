import type { Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import { countName, type CheckedParcel, type FoundSplit } from './decide-parcels.ts'
import type { AnsweredParcels } from './transport.ts'

/** A seller of a stream, with how often it sells. */
export interface RepeatedSeller {
  readonly seller: string
  readonly marketplace?: string
  readonly parcels: number
  readonly refused: number
  readonly cents: bigint
}

/** What a stream came to while it runs; bounded, however many sellers and splits it has. */
export interface StreamTally {
  readonly lines: number
  readonly repeated: number
  readonly reviewedAgain: number
  readonly outcomes: ReadonlyMap<Outcome, number>
  /** Findings by code. */
  readonly findings: ReadonlyMap<string, number>
  readonly cents: bigint
  /** Owed on new parcels that were not refused. */
  readonly dutyCents: bigint
  /** New parcels that were not refused and whose duty is not known. */
  readonly dutyUnknown: number
  readonly sellers: ReadonlyMap<string, RepeatedSeller>
  readonly splits: ReadonlyMap<string, FoundSplit>
  /** More sellers or splits came than are told. */
  readonly isCut: boolean
}

/** So many sellers and so many splits are kept of one stream. */
export const talliedMax = 50_000

/** Counts what streams of parcels come to. */
export class ParcelTally {
  #lines = 0
  #repeated = 0
  #reviewedAgain = 0
  #cents = 0n
  #dutyCents = 0n
  #dutyUnknown = 0
  #isCut = false
  readonly #outcomes = new Map<Outcome, number>()
  readonly #findings = new Map<string, number>()
  readonly #sellers = new Map<string, RepeatedSeller>()
  readonly #splits = new Map<string, FoundSplit>()

  add({ answers, splits, reviewedAgain }: AnsweredParcels): void {
    this.#reviewedAgain += reviewedAgain
    for (const answer of answers) this.#addAnswer(answer)
    for (const split of splits) this.#keep(this.#splits, countName(split.day, 'consignee', split.consignee), split)
  }

  end(): StreamTally {
    return { lines: this.#lines, repeated: this.#repeated, reviewedAgain: this.#reviewedAgain, outcomes: this.#outcomes, findings: this.#findings, cents: this.#cents, dutyCents: this.#dutyCents, dutyUnknown: this.#dutyUnknown, sellers: this.#sellers, splits: this.#splits, isCut: this.#isCut }
  }

  #addAnswer({ outcome, findings, isRepeated, checked }: AnsweredParcels['answers'][number]): void {
    this.#lines += 1
    this.#repeated += isRepeated ? 1 : 0
    this.#outcomes.set(outcome, (this.#outcomes.get(outcome) ?? 0) + 1)
    for (const { code } of findings) this.#findings.set(code, (this.#findings.get(code) ?? 0) + 1)
    if (checked === undefined) return
    this.#addSeller(checked, outcome === 'reject')
    if (outcome === 'reject') return
    this.#dutyCents += checked.dutyCents ?? 0n
    this.#dutyUnknown += checked.dutyCents === undefined ? 1 : 0
  }

  #addSeller({ parcel: { seller, marketplace, cents }, keys }: CheckedParcel, isRefused: boolean): void {
    this.#cents += cents
    const before = this.#sellers.get(keys.seller) ?? { parcels: 0, refused: 0, cents: 0n }
    this.#keep(this.#sellers, keys.seller, {
      seller: seller.name, ...(marketplace === undefined ? {} : { marketplace }),
      parcels: before.parcels + 1, refused: before.refused + (isRefused ? 1 : 0), cents: before.cents + cents,
    })
  }

  #keep<Kept>(map: Map<string, Kept>, key: string, value: Kept): void {
    if (map.size >= talliedMax && !map.has(key)) this.#isCut = true
    else map.set(key, value)
  }
}

/** Sellers with more than one parcel, the most first. */
export function repeatedSellers(sellers: StreamTally['sellers'], most: number): readonly RepeatedSeller[] {
  return [...sellers.values()].filter(({ parcels }) => parcels > 1).sort((one, other) => other.parcels - one.parcels || (one.seller < other.seller ? -1 : 1)).slice(0, most)
}
