import type { LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { LotId, LotPart } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { referenceTo, type EventReference, type RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { isSteel, kilogramsOf } from './steel-goods.ts'

/** Of which countries' heats a lot is, in parts of `wholeShare`; what is not known is `unknownCountry`. */
export type MeltShares = ReadonlyMap<string, bigint>

/** The whole of a lot. */
export const wholeShare = 1_000_000_000_000n

/** Stands for steel of which no recognised issuer says where it was melted. */
export const unknownCountry = 'unknown'

/** That somebody says in which country a lot was melted and poured. */
interface MeltStatement {
  readonly country: string
  readonly recorded: RecordedEvent
}

/** Two statements about one lot that cannot both be true. */
export interface MeltContradiction {
  readonly lot: LotId
  readonly event: string
}

/** What is known of where steel was melted and poured. */
export interface MeltAndPour {
  sharesOf(lot: LotId): MeltShares
  readonly contradictions: readonly MeltContradiction[]
  /** Every proof that names a country, by country. */
  evidenceFor(country: string): readonly EventReference[]
  isHeat(lot: LotId): boolean
}

const unknownShares: MeltShares = new Map([[unknownCountry, wholeShare]])
const contradictionsMax = 100
const evidenceMax = 200
const meltingWords = /\b(?:melt|steel-?making|steel making)/i

/**
 * Where the steel of lots was melted and poured, through every rolling, slitting and cutting, by weight. Raw steel is first liquid and first
 * solid in its heat: what went into the furnace has no say. Only what a recognised issuer signed counts, and of a heat only what the mill
 * says that numbered it; who else names another country contradicts it.
 */
export function meltAndPourOf(graph: LotGraph, lots: readonly LotId[]): MeltAndPour {
  const reading = new MeltReading(graph)
  for (const lot of lots) reading.read(lot)
  return {
    sharesOf: (lot) => reading.shares.get(lot) ?? unknownShares,
    contradictions: reading.contradictions,
    evidenceFor: (country) => [...(reading.evidence.get(country)?.values() ?? [])],
    isHeat: (lot) => isHeat(graph, lot),
  }
}

/** One reading of a graph: each lot and each event once, whatever cycles a forger made. */
class MeltReading {
  readonly shares = new Map<LotId, MeltShares>()
  readonly contradictions: MeltContradiction[] = []
  readonly evidence = new Map<string, Map<string, EventReference>>()
  readonly #graph: LotGraph
  readonly #statements: ReadonlyMap<LotId, readonly MeltStatement[]>
  readonly #blends = new Map<string, MeltShares>()

  constructor(graph: LotGraph) {
    this.#graph = graph
    this.#statements = statementsOf(graph)
  }

  read(lot: LotId): void {
    const [waiting, entered] = [[lot], new Set<LotId>()]
    for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
      const open = this.shares.has(next) || entered.has(next) ? [] : this.#sourcesOf(next).filter((one) => !this.shares.has(one) && !entered.has(one))
      entered.add(next)
      if (open.length > 0) waiting.push(...open)
      else {
        waiting.pop()
        if (!this.shares.has(next)) this.shares.set(next, this.#composed(next))
      }
    }
  }

  #makersOf(lot: LotId): readonly RecordedEvent[] {
    return this.#graph.madeBy(lot).filter(({ standing, event }) => standing === 'verified' && event.inputs.length > 0)
  }

  #sourcesOf(lot: LotId): readonly LotId[] {
    if (isHeat(this.#graph, lot)) return []
    return [...new Set(this.#makersOf(lot).flatMap(({ event }) => steelInputs(event.inputs).map((part) => part.lot)))]
  }

  /** Where proofs contradict each other nothing is known: a wrong country is worse than none. */
  #composed(lot: LotId): MeltShares {
    const { stated, isContradicted } = this.#stated(lot)
    if (isContradicted) return unknownShares
    const makers = isHeat(this.#graph, lot) ? [] : this.#makersOf(lot)
    if (makers.length === 0) return stated === undefined ? unknownShares : new Map([[stated.country, wholeShare]])
    const blends = makers.map((maker) => this.#blend(maker))
    const [first = unknownShares] = blends
    // What several events made parts of is known only if all of them made the same.
    const shares = blends.every((blend) => sameShares(blend, first)) ? first : unknownShares
    if (stated === undefined || [...shares.keys()].every((country) => country === unknownCountry || country === stated.country)) return shares
    this.#contradict(lot, stated.recorded)
    return unknownShares
  }

  /** What the proofs of a lot say: the mill's word of its heat, the maker's of what it made, before others. */
  #stated(lot: LotId): { readonly stated?: MeltStatement; readonly isContradicted: boolean } {
    const all = this.#statements.get(lot) ?? []
    const [own, makers] = [makerOf(lot), new Set(this.#graph.madeBy(lot))]
    const counting = isHeat(this.#graph, lot) && own !== undefined ? all.filter(({ recorded }) => recorded.source.issuer === own) : all
    const stated = counting.find(({ recorded }) => makers.has(recorded)) ?? counting[0]
    if (stated === undefined) return { isContradicted: false }
    const other = all.find(({ country }) => country !== stated.country)
    if (other !== undefined) this.#contradict(lot, other.recorded)
    else for (const { country, recorded } of counting) this.#know(country, recorded)
    return { stated, isContradicted: other !== undefined }
  }

  #know(country: string, recorded: RecordedEvent): void {
    const known = this.evidence.get(country) ?? new Map<string, EventReference>()
    if (known.size < evidenceMax) known.set(recorded.event.id, referenceTo(recorded))
    this.evidence.set(country, known)
  }

  #contradict(lot: LotId, { event }: RecordedEvent): void {
    if (this.contradictions.length < contradictionsMax) this.contradictions.push({ lot, event: event.id })
  }

  /** Of what the outputs of an event are, by the weight of its inputs; without weights only where all inputs are alike. */
  #blend({ event }: RecordedEvent): MeltShares {
    const known = this.#blends.get(event.id)
    if (known !== undefined) return known
    const blend = blendOf(steelInputs(event.inputs).map((part) => ({ shares: this.shares.get(part.lot) ?? unknownShares, grams: gramsOf(part) })))
    this.#blends.set(event.id, blend)
    return blend
  }
}

interface BlendPart {
  readonly shares: MeltShares
  readonly grams: bigint | undefined
}

function blendOf(parts: readonly BlendPart[]): MeltShares {
  const [first] = parts
  if (first === undefined) return unknownShares
  if (parts.every(({ shares }) => sameShares(shares, first.shares))) return first.shares
  let total = 0n
  for (const { grams } of parts) {
    if (grams === undefined) return unknownShares
    total += grams
  }
  if (total === 0n) return unknownShares
  return sharesOfWeights(weightsByCountry(parts), total)
}

/** Grams of each country, times the whole. */
function weightsByCountry(parts: readonly BlendPart[]): ReadonlyMap<string, bigint> {
  const weights = new Map<string, bigint>()
  for (const { shares, grams = 0n } of parts) {
    for (const [country, share] of shares) weights.set(country, (weights.get(country) ?? 0n) + share * grams)
  }
  return weights
}

/** Rounded down; what is lost by it is not known. */
function sharesOfWeights(weights: ReadonlyMap<string, bigint>, total: bigint): MeltShares {
  const shares = new Map<string, bigint>()
  let left = wholeShare
  for (const [country, weight] of weights) {
    const share = weight / total
    if (country === unknownCountry || share === 0n) continue
    shares.set(country, share)
    left -= share
  }
  const isRounding = left < BigInt(weights.size) && (weights.get(unknownCountry) ?? 0n) === 0n
  if (left > 0n && !isRounding) shares.set(unknownCountry, left)
  return shares
}

function sameShares(one: MeltShares, other: MeltShares): boolean {
  return one === other || (one.size === other.size && [...one].every(([country, share]) => other.get(country) === share))
}

/** Zinc, paint and the like have no heat. */
function steelInputs(inputs: readonly LotPart[]): readonly LotPart[] {
  return inputs.filter(({ particulars }) => particulars?.commodityCode === undefined || isSteel(particulars.commodityCode))
}

function gramsOf({ quantity }: LotPart): bigint | undefined {
  const kilograms = kilogramsOf(quantity)
  if (kilograms === undefined) return undefined
  return kilograms.scale <= 3 ? kilograms.units * 10n ** BigInt(3 - kilograms.scale) : kilograms.units / 10n ** BigInt(kilograms.scale - 3)
}

/** Whether a lot is a heat: by its number, or because it was melted. */
function isHeat(graph: LotGraph, lot: LotId): boolean {
  return lot.startsWith('heat-number:') || graph.madeBy(lot).some(isMelting)
}

/** Whether an event is the making of liquid steel. */
function isMelting({ event }: RecordedEvent): boolean {
  return event.outputs.length > 0 && meltingWords.test(event.process ?? '')
}

/** The DID of who numbered a lot. */
export function makerOf(lot: LotId): string | undefined {
  const at = lot.lastIndexOf('@did:')
  return at < 0 ? undefined : lot.slice(at + 1)
}

/** Everything that proofs say of where lots were melted: by what they call it, and by where its heat was made. */
function statementsOf(graph: LotGraph): ReadonlyMap<LotId, readonly MeltStatement[]> {
  const statements = new Map<LotId, MeltStatement[]>()
  for (const recorded of graph.events) {
    if (recorded.standing !== 'verified') continue
    for (const { lot, country } of countriesIn(recorded)) {
      const known = statements.get(lot)
      if (known === undefined) statements.set(lot, [{ country, recorded }])
      else known.push({ country, recorded })
    }
  }
  return statements
}

function countriesIn(recorded: RecordedEvent): readonly { readonly lot: LotId; readonly country: string }[] {
  const { inputs, outputs, about, place } = recorded.event
  const said = [...inputs, ...outputs, ...about].flatMap(({ lot, particulars }) => (particulars?.countryOfMeltAndPour === undefined ? [] : [{ lot, country: particulars.countryOfMeltAndPour }]))
  const country = place?.country
  return country === undefined || !isMelting(recorded) ? said : [...said, ...outputs.filter(({ lot }) => lot.startsWith('heat-number:')).map(({ lot }) => ({ lot, country }))]
}
