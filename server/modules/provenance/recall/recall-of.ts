import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { lineageBack, lotGraph, resultsOf, type LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { LotId, LotPart, LotQuantity, PartyReference, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { PartyRegister } from './party-register.ts'
import { Stock } from './stock.ts'
import type { AffectedLot, Recall, RecallNotice, RecallSource, RecallState, RecalledLot } from './recall.ts'

/** What a recall is shaped from: every event that touches the lot, what it leads back to, or what came of it. */
export interface RecallAsked {
  readonly lot: LotId
  readonly asOf: string
  readonly recorded: readonly RecordedEvent[]
  /** What there is to say of the reading itself: it was cut, or others go on. */
  readonly findings: readonly Finding[]
}

/** The recall of a lot: forward to everybody who has something of it or had, and back to where it began. Pure, and linear in the links. */
export function recallOf({ lot, asOf, recorded, findings }: RecallAsked): Recall {
  const graph = lotGraph(recorded)
  const depths = forwardDepths(graph, lot)
  const entries = entriesOf(graph, depths)
  const affected: readonly AffectedLot[] = [...depths].map(([each, depth]) => {
    const description = descriptionOf(graph, each)
    return { lot: each, depth, ...(description !== undefined && { description }), parties: entries.partiesOf.get(each)?.size ?? 0 }
  })
  return { lot, asOf, affected, notices: entries.notices(graph), sources: sourcesOf(graph, lot), findings }
}

/** Breadth first, each lot once, so that cycles end. */
function forwardDepths(graph: LotGraph, lot: LotId): ReadonlyMap<LotId, number> {
  const depths = new Map<LotId, number>([[lot, 0]])
  const followed = new Set<string>()
  for (const [each, depth] of depths) {
    const fresh = graph.usedBy(each).filter(({ event }) => !followed.has(event.id))
    for (const { event } of fresh) followed.add(event.id)
    for (const made of fresh.flatMap(resultsOf).filter((result) => !depths.has(result))) depths.set(made, depth + 1)
  }
  return depths
}

/** What a party has to do with a lot. */
interface Holding {
  readonly party: number
  readonly lot: LotId
  readonly stock: Stock
  readonly passedTo: Set<string>
  readonly documents: Set<string>
  since: string
  isReceived: boolean
  isSentOn: boolean
}

class Holdings {
  readonly register = new PartyRegister()
  readonly partiesOf = new Map<LotId, Set<number>>()
  readonly #held = new Map<string, Holding>()

  of(party: PartyReference | undefined, lot: LotId, event: ProvenanceEvent): Holding | undefined {
    const number = this.register.numberOf(party)
    if (number === undefined) return undefined
    const key = `${String(number)} ${lot}`
    const holding = this.#held.get(key) ?? { party: number, lot, stock: new Stock(), passedTo: new Set<string>(), documents: new Set<string>(), since: event.occurredAt, isReceived: false, isSentOn: false }
    this.#held.set(key, holding)
    const parties = this.partiesOf.get(lot) ?? new Set()
    this.partiesOf.set(lot, parties.add(number))
    for (const { kind, number: paper } of event.documents) if (holding.documents.size < documentsMax) holding.documents.add(`${kind} ${paper}`)
    return holding
  }

  notices(graph: LotGraph): readonly RecallNotice[] {
    const byParty = new Map<number, RecalledLot[]>()
    for (const holding of this.#held.values()) {
      const lots = byParty.get(holding.party) ?? []
      lots.push(recalledLot(holding, graph))
      byParty.set(holding.party, lots)
    }
    return [...byParty].flatMap(([number, lots]) => {
      const party = this.register.partyOf(number)
      return party === undefined ? [] : [{ party, lots }]
    })
  }
}

/** Papers that one notice names of a lot. */
const documentsMax = 50

function entriesOf(graph: LotGraph, affected: ReadonlyMap<LotId, number>): Holdings {
  const holdings = new Holdings()
  const among = (parts: readonly LotPart[]): readonly LotPart[] => parts.filter(({ lot }) => affected.has(lot))
  for (const { event } of graph.events) {
    for (const part of among(event.outputs)) comesIn(holdings.of(event.by ?? event.to, part.lot, event), part.quantity)
    for (const part of among(event.inputs)) goesOut(holdings.of(event.by ?? event.from, part.lot, event), { quantity: part.quantity, to: undefined })
    for (const part of movesGoods(event) ? among(event.about) : []) handOver(holdings, event, part)
  }
  return holdings
}

const receipts: ReadonlySet<string | undefined> = new Set(['receiving', 'accepting', 'arriving'])
const departures: ReadonlySet<string | undefined> = new Set(['shipping', 'departing'])

function movesGoods({ kind, process }: ProvenanceEvent): boolean {
  return kind === 'custody-transfer' || receipts.has(process)
}

/**
 * A shipment leaves one and is on its way to the other; it is there once received. A transfer that is neither does both.
 */
function handOver(holdings: Holdings, event: ProvenanceEvent, part: LotPart): void {
  const isReceipt = receipts.has(event.process)
  const to = holdings.of(event.to ?? (isReceipt ? event.by : undefined), part.lot, event)
  if (!isReceipt) goesOut(holdings.of(event.from, part.lot, event), { quantity: part.quantity, to: event.to })
  if (!departures.has(event.process)) comesIn(to, part.quantity)
}

function comesIn(holding: Holding | undefined, quantity: LotQuantity | undefined): void {
  if (holding === undefined) return
  holding.stock.move('in', quantity)
  holding.isReceived = true
}

function goesOut(holding: Holding | undefined, { quantity, to }: { readonly quantity: LotQuantity | undefined; readonly to: PartyReference | undefined }): void {
  if (holding === undefined) return
  holding.stock.move('out', quantity)
  holding.isSentOn = true
  const name = to?.name ?? to?.identifiers[0]?.value
  if (name !== undefined && holding.passedTo.size < documentsMax) holding.passedTo.add(name)
}

function recalledLot({ lot, stock, passedTo, documents, since, isReceived, isSentOn }: Holding, graph: LotGraph): RecalledLot {
  const left = stock.left()
  const isEmpty = isSentOn && (left === undefined ? !isReceived : left.value === '0')
  const state: RecallState = isEmpty ? 'passed-on' : isReceived ? 'on-hand' : 'in-transit'
  const description = descriptionOf(graph, lot)
  return {
    lot, state, ...(description !== undefined && { description }), ...(isReceived && left !== undefined && { onHand: left }), since, passedTo: [...passedTo], documents: [...documents],
  }
}

function descriptionOf(graph: LotGraph, lot: LotId): string | undefined {
  for (const { event } of [...graph.madeBy(lot), ...graph.about(lot).slice(0, 20)]) {
    const said = [...event.outputs, ...event.about].find((part) => part.lot === lot)?.particulars?.description
    if (said !== undefined) return said
  }
  return undefined
}

/** Where the lot began: productions, and lots of which nobody says where they come from. */
function sourcesOf(graph: LotGraph, lot: LotId): readonly RecallSource[] {
  const back = lineageBack(graph, [lot])
  const lots = new Set([lot, ...back.flatMap(({ event }) => event.inputs.map((part) => part.lot))])
  return [...lots].flatMap((each): readonly RecallSource[] => {
    const made = graph.madeBy(each)
    if (made.length === 0) return [{ lot: each, isOpen: true }]
    return made.filter(({ event }) => event.inputs.length === 0).map(({ event: { id, process, occurredAt, place, by }, standing }) => ({
      lot: each, isOpen: false, ...(process !== undefined && { process }), at: occurredAt, ...(place !== undefined && { place }), ...(by !== undefined && { by }), event: id, standing,
    }))
  })
}
