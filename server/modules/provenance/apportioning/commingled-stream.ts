import { add, compareDecimals, isZero, lesserOf, percentOf, roundHalfUp, subtract, sumOf, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { apportion } from './apportion.ts'

/** In which order a tank, a line or a store is taken to give out what went in (USMCA uniform regulations, Schedule VII; 19 CFR part 182, appendix A). */
export const inventoryMethods = ['average', 'first-in-first-out', 'last-in-first-out'] as const

export type InventoryMethod = (typeof inventoryMethods)[number]

/** Whether a text names a method. */
export function isInventoryMethod(text: string): text is InventoryMethod {
  return inventoryMethods.some((method) => method === text)
}

/** Some of what is held: of which source, whose it is where that matters, and how much. */
export interface Holding {
  readonly source: string
  readonly volume: Decimal
}

/** What happens to a commingled stream, in the order that it happens. All volumes in one unit, at one scale or less. */
export type StreamStep =
  | { readonly kind: 'receipt'; readonly source: string; readonly volume: Decimal }
  /** What is delivered: exactly this volume of whatever is held. */
  | { readonly kind: 'delivery'; readonly delivery: string; readonly volume: Decimal }
  /** An allowance in percent of what was received in the period so far and bore none yet, or the loss that was measured; borne by all that is held, in proportion. */
  | { readonly kind: 'loss-allowance'; readonly percent: Decimal }
  | { readonly kind: 'loss'; readonly volume: Decimal }

export interface StreamPeriod {
  /** What is in the line or the tank when the period begins: the line fill, or the closing of the period before. The oldest first. */
  readonly opening: readonly Holding[]
  readonly steps: readonly StreamStep[]
  readonly method: InventoryMethod
  /** Digits after the point that volumes are shared to. */
  readonly places: number
}

/** What a delivery is made of. The volumes come to exactly what was delivered. */
export interface ApportionedDelivery {
  readonly delivery: string
  readonly volume: Decimal
  readonly shares: readonly Holding[]
}

export interface ApportionedPeriod {
  readonly deliveries: readonly ApportionedDelivery[]
  /** What each source lost. */
  readonly losses: readonly Holding[]
  /** What is left: the opening of the next period. */
  readonly closing: readonly Holding[]
  /** Deliveries and losses that found less than they took: `missing` of each is in no share. */
  readonly shortfalls: readonly { readonly step: number; readonly missing: Decimal }[]
}

/** The stream as it goes: layers in the order that they came; the average method keeps one for each source. */
interface Stream {
  readonly method: InventoryMethod
  readonly places: number
  layers: { readonly source: string; volume: Decimal }[]
  readonly lost: Map<string, Decimal>
  readonly bySource: Map<string, { readonly source: string; volume: Decimal }>
  /** Received and not yet lessened by an allowance. */
  unlessened: Decimal
}

/**
 * Says of what each delivery out of a commingled stream consists: what goes in is apportioned to what comes out by volume, exactly; opening
 * + receipts = deliveries + losses + closing for each source and for all of them. Pure; its time grows with steps × sources.
 */
export function apportionPeriod(period: StreamPeriod): ApportionedPeriod {
  const stream: Stream = { method: period.method, places: period.places, layers: [], lost: new Map(), bySource: new Map(), unlessened: zero }
  for (const { source, volume } of period.opening) receive(stream, source, volume)
  stream.unlessened = zero
  const deliveries: ApportionedDelivery[] = []
  const shortfalls: { step: number; missing: Decimal }[] = []
  period.steps.forEach((step, index) => {
    const missing = take(stream, step, deliveries)
    if (!isZero(missing)) shortfalls.push({ step: index, missing })
  })
  return { deliveries, losses: holdingsOf(stream.lost), closing: closingOf(stream), shortfalls }
}

/** What was missing; nothing of a receipt. */
function take(stream: Stream, step: StreamStep, deliveries: ApportionedDelivery[]): Decimal {
  switch (step.kind) {
    case 'receipt':
      receive(stream, step.source, step.volume)
      return zero
    case 'delivery': {
      const { shares, missing } = giveOut(stream, roundHalfUp(step.volume, stream.places))
      deliveries.push({ delivery: step.delivery, volume: roundHalfUp(step.volume, stream.places), shares })
      return missing
    }
    case 'loss-allowance': {
      const allowed = roundHalfUp(percentOf(step.percent, stream.unlessened), stream.places)
      stream.unlessened = zero
      return lose(stream, allowed)
    }
    case 'loss':
      return lose(stream, roundHalfUp(step.volume, stream.places))
  }
}

function receive(stream: Stream, source: string, volume: Decimal): void {
  const rounded = roundHalfUp(volume, stream.places)
  stream.unlessened = add(stream.unlessened, rounded)
  const known = stream.method === 'average' ? stream.bySource.get(source) : undefined
  if (known !== undefined) {
    known.volume = add(known.volume, rounded)
    return
  }
  const layer = { source, volume: rounded }
  stream.layers.push(layer)
  stream.bySource.set(source, layer)
}

function giveOut(stream: Stream, volume: Decimal): { shares: readonly Holding[]; missing: Decimal } {
  const held = sumOf(stream.layers.map((layer) => layer.volume))
  const given = lesserOf(held, volume)
  const shares = stream.method === 'average' ? pro(stream, given) : inOrder(stream, given)
  return { shares, missing: subtract(volume, given) }
}

/** Of everything that is held in proportion to how much of it there is. */
function pro(stream: Stream, volume: Decimal): readonly Holding[] {
  if (isZero(volume)) return []
  const shares = apportion(roundHalfUp(volume, stream.places), stream.layers.map((layer) => layer.volume))
  const taken = new Map<string, Decimal>()
  stream.layers.forEach((layer, place) => {
    const share = shares[place] ?? zero
    layer.volume = subtract(layer.volume, share)
    enter(taken, layer.source, share)
  })
  return holdingsOf(taken)
}

/** Layer by layer, the oldest or the newest first. */
function inOrder(stream: Stream, volume: Decimal): readonly Holding[] {
  const taken = new Map<string, Decimal>()
  let left = volume
  let oldest = 0
  while (!isZero(left)) {
    const layer = stream.method === 'first-in-first-out' ? stream.layers[oldest] : stream.layers.at(-1)
    if (layer === undefined) break
    const part = lesserOf(layer.volume, left)
    layer.volume = subtract(layer.volume, part)
    left = subtract(left, part)
    enter(taken, layer.source, part)
    if (!isZero(layer.volume)) break
    if (stream.method === 'first-in-first-out') oldest += 1
    else stream.layers.pop()
  }
  if (oldest > 0) stream.layers = stream.layers.slice(oldest)
  return holdingsOf(taken)
}

/** Losses have no order: each source bears its part, whatever the method. */
function lose(stream: Stream, volume: Decimal): Decimal {
  const held = sumOf(stream.layers.map((layer) => layer.volume))
  const given = lesserOf(held, volume)
  for (const { source, volume: part } of pro(stream, given)) enter(stream.lost, source, part)
  return subtract(volume, given)
}

function enter(sums: Map<string, Decimal>, source: string, volume: Decimal): void {
  const known = sums.get(source)
  sums.set(source, known === undefined ? volume : add(known, volume))
}

function holdingsOf(sums: ReadonlyMap<string, Decimal>): readonly Holding[] {
  return [...sums].filter(([, volume]) => compareDecimals(volume, zero) !== 0).map(([source, volume]) => ({ source, volume }))
}

function closingOf({ layers }: Stream): readonly Holding[] {
  return layers.filter(({ volume }) => !isZero(volume)).map(({ source, volume }) => ({ source, volume }))
}
