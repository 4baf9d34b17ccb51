import { lineageBack, type LotGraph, lotGraph, sourcesOf } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { lotsOf } from '@customhouse/vocabulary/provenance/validate-event.ts'
import { ChainParties, isVerified } from './chain-parties.ts'
import type { ShippedIn } from './shipped-lots.ts'

/** What strangers say without a proof of lots of which something is proven. */
export interface Strangers {
  /** They claim what somebody is proven to have done or to have. */
  readonly claiming: readonly RecordedEvent[]
  /** They say something else of such lots, which stands as long as it contradicts nothing. */
  readonly speaking: readonly RecordedEvent[]
}

/**
 * The bare words of strangers: those who neither have a part in the chain of the shipped lots by what is proven, nor in the lots that they
 * speak of. Where nothing is proven of a lot one word is as good as another.
 */
export function strangersIn(graph: LotGraph, shippedIn: ShippedIn): Strangers {
  const words = graph.events.filter(isBareWord)
  if (words.length === 0 || words.length === graph.events.length) return { claiming: [], speaking: [] }
  const proven = new ProvenLots(graph)
  const chain = chainOf(lotGraph(graph.events.filter((one) => !isBareWord(one))), shippedIn)
  const strangers = words.filter((one) => !chain.isAuthorOf(one) && lotsOf(one.event).some((lot) => proven.isStranger(one, lot)))
  const claims = strangers.map((one) => claimsOverProven(one, proven))
  return { claiming: strangers.filter((_, index) => claims[index]), speaking: strangers.filter((_, index) => claims[index] === false) }
}

/** Whether an event is said without a proof that counts. */
function isBareWord({ standing }: RecordedEvent): boolean {
  return standing === 'stated' || standing === 'not-recognised'
}

/** Everybody with a part in the chain, going back from the lots by proven links alone: a stranger could state a link to a chain of its own. */
function chainOf(proven: LotGraph, shippedIn: ShippedIn): ChainParties {
  const { lots } = shippedIn(proven)
  const back = lineageBack(proven, lots)
  const parties = new ChainParties()
  for (const one of back) if (isVerified(one)) parties.learn(one)
  for (const lot of new Set([...lots, ...back.flatMap(sourcesOf)])) {
    parties.learnMaker(lot)
    for (const one of proven.about(lot)) if (isVerified(one)) parties.learn(one)
  }
  return parties
}

/** What is proven of each lot, and by whom. */
class ProvenLots {
  private readonly graph: LotGraph
  private readonly parties = new Map<LotId, ChainParties | undefined>()

  constructor(graph: LotGraph) {
    this.graph = graph
  }

  /** Something is proven of the lot, and the one who says this has no part in it. */
  isStranger(one: RecordedEvent, lot: LotId): boolean {
    const parties = this.partiesOf(lot)
    return parties !== undefined && !parties.isAuthorOf(one)
  }

  isMade(lot: LotId): boolean {
    return this.graph.madeBy(lot).some(isVerified)
  }

  isTransferred(lot: LotId, kind: string): boolean {
    return this.graph.about(lot).some((one) => one.event.kind === kind && isVerified(one))
  }

  /** Everybody with a proven part in a lot; undefined where nothing of it is proven. */
  private partiesOf(lot: LotId): ChainParties | undefined {
    if (this.parties.has(lot)) return this.parties.get(lot)
    const proven = [...this.graph.madeBy(lot), ...this.graph.about(lot), ...this.graph.usedBy(lot)].filter(isVerified)
    const parties = proven.length === 0 ? undefined : new ChainParties()
    parties?.learnMaker(lot)
    for (const one of proven) parties?.learn(one)
    this.parties.set(lot, parties)
    return parties
  }
}

/** Whether a stranger claims to have made what another is proven to have made, to pass on what others are proven to pass on, or to pack it. */
function claimsOverProven(one: RecordedEvent, proven: ProvenLots): boolean {
  const { kind, inputs, outputs, about } = one.event
  if (outputs.some(({ lot }) => proven.isMade(lot) && proven.isStranger(one, lot))) return true
  if (kind === 'aggregation' && inputs.some(({ lot }) => proven.isStranger(one, lot))) return true
  return kind.endsWith('-transfer') && about.some(({ lot }) => proven.isTransferred(lot, kind) && proven.isStranger(one, lot))
}
