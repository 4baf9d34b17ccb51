import type { PriceRow } from '../datasets/dataset.ts'
import { medianOf, spreadOf } from './median.ts'

/** How a price compares with those of its peers. */
export interface PeerPrice {
  /** For a unit, by the peers. */
  readonly expected: number
  /** Distance of the logarithm of the price from that of what is expected, in units of the peers' usual distance; negative where it is cheap. */
  readonly distance: number
  /** The closest peers that there were enough of. */
  readonly peers: 'route' | 'type' | 'month'
  readonly peerCount: number
}

/** What earlier months left of a group: how far its prices were from the month's level, the last ones. */
type Differentials = Map<string, number[]>

const routeKept = 6
/** Of a type, about twelve months. */
const typeKept = 120
const allKept = 1000
/** So many cases of a wider group weigh as much as one group's own. */
const typeShrinkage = 3
const routeShrinkage = 1
const spreadShrinkage = 30
/** Peers that agree to the cent are no proof that a difference of one in a hundred is a wonder. */
const leastSpread = 0.05

/**
 * Prices of all rows against hierarchical peers: the level of their own month, the usual differential of their type to it, and that of their route (reporter, origin and type); the less is
 * known of a group, the more the wider one counts. Differentials are of earlier months alone; the level is the median of the row's own month. Where a reporter's prices usually follow the market
 * late, as long contracts do, that much of the month's change is allowed for. Rows in the order of months; undefined where a row has no price.
 */
export function peerPrices(rows: readonly PriceRow[]): readonly (PeerPrice | undefined)[] {
  const peers = new PricePeers()
  const found: (PeerPrice | undefined)[] = []
  for (let from = 0; from < rows.length;) {
    let to = from
    while (to < rows.length && rows[to]?.date === rows[from]?.date) to += 1
    for (const compared of peers.month(rows.slice(from, to))) found.push(compared)
    from = to
  }
  return found
}

/** What is remembered from month to month. */
class PricePeers {
  readonly #routes: Differentials = new Map()
  readonly #types: Differentials = new Map()
  #all: number[] = []
  /** Of each reporter: how its prices and the level's changes went together. */
  readonly #lags = new Map<string, { both: number; changes: number }>()
  #level: number | undefined

  month(rows: readonly PriceRow[]): readonly (PeerPrice | undefined)[] {
    const wide = this.#all.length === 0 ? 0.1 : spreadOf(this.#all, 0)
    const usual = rows.map((row) => ({ row, ...this.#usual(row, wide) }))
    const level = medianOf(usual.map(({ row, differential }) => logPrice(row) - differential).filter((price) => !Number.isNaN(price)))
    const change = this.#level === undefined ? 0 : level - this.#level
    const placed = usual.map(({ row, ...own }) => {
      const lag = this.#lagOf(row.reporter) * change
      return { row, own, lag, off: logPrice(row) - level - own.differential - lag }
    })
    const spread = spreadOf(placed.map(({ off }) => off).filter((off) => !Number.isNaN(off)), 0)
    for (const { row, own, lag, off } of placed) this.#remember(row, { differential: off + own.differential, late: off + lag, change })
    if (this.#all.length > 2 * allKept) this.#all = this.#all.slice(-allKept)
    if (!Number.isNaN(level)) this.#level = level
    return placed.map(({ row: { price }, own, off }) => comparison({ price, off, spread }, own))
  }

  #usual(row: PriceRow, wide: number): Usual {
    const [ofType, ofRoute] = [this.#types.get(row.type) ?? [], this.#routes.get(routeOf(row)) ?? []]
    const typeMiddle = ofType.length === 0 ? 0 : (ofType.length * medianOf(ofType)) / (ofType.length + typeShrinkage)
    const differential = ofRoute.length === 0 ? typeMiddle : (ofRoute.length * medianOf(ofRoute) + routeShrinkage * typeMiddle) / (ofRoute.length + routeShrinkage)
    const typeSpread = pooled(ofType, wide)
    const spread = ofRoute.length === 0 ? typeSpread : pooled(ofRoute, typeSpread)
    if (ofRoute.length >= 2) return { differential, spread, peers: 'route', peerCount: ofRoute.length }
    return ofType.length >= 3 ? { differential, spread, peers: 'type', peerCount: ofType.length } : { differential, spread, peers: 'month', peerCount: 0 }
  }

  /** Negative where prices follow late: when the level rises, they are below it. */
  #lagOf(reporter: string): number {
    const { both, changes } = this.#lags.get(reporter) ?? { both: 0, changes: 0 }
    return both / (changes + 0.05)
  }

  #remember(row: PriceRow, { differential, late, change }: { readonly differential: number; readonly late: number; readonly change: number }): void {
    if (!Number.isFinite(differential)) return
    keep(this.#routes, routeOf(row), { differential, most: routeKept })
    keep(this.#types, row.type, { differential, most: typeKept })
    this.#all.push(differential)
    const lag = this.#lags.get(row.reporter) ?? { both: 0, changes: 0 }
    // One absurd price must not teach that a reporter is late
    this.#lags.set(row.reporter, { both: lag.both + Math.max(-0.15, Math.min(0.15, late)) * change, changes: lag.changes + change * change })
  }
}

interface Usual {
  readonly differential: number
  readonly spread: number
  readonly peers: PeerPrice['peers']
  readonly peerCount: number
}

/** The spread of a group, pulled towards that of the wider one where the group is small. */
function pooled(values: readonly number[], wider: number): number {
  const own = values.length < 2 ? 0 : spreadOf(values)
  const count = values.length < 2 ? 0 : values.length
  return Math.max(leastSpread, Math.sqrt((count * own * own + spreadShrinkage * wider * wider) / (count + spreadShrinkage)))
}

/** The month's own spread counts as much as that of the peers: when a market moves, prices of one month differ. */
function comparison({ price, off, spread }: { readonly price: number; readonly off: number; readonly spread: number }, usual: Usual): PeerPrice | undefined {
  if (!Number.isFinite(off)) return undefined
  return { expected: price / Math.exp(off), distance: off / Math.hypot(usual.spread, spread), peers: usual.peers, peerCount: usual.peerCount }
}

function keep(groups: Differentials, key: string, { differential, most }: { readonly differential: number; readonly most: number }): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [differential])
  else {
    group.push(differential)
    if (group.length > most) group.shift()
  }
}

/** NaN where there is no price. */
function logPrice({ price }: PriceRow): number {
  return price > 0 ? Math.log(price) : Number.NaN
}

function routeOf({ reporter, origin, type }: PriceRow): string {
  return `${reporter}|${origin}|${type}`
}
