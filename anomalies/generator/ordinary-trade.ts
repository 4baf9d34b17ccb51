import type { SeededDraws } from '../randomness/seeded-draws.ts'
import type { GeneratedLine } from './generated-line.ts'

/** Goods with a price for a unit, a mass for a unit, a rate of duty, and a cheaper heading next to them. */
export interface Goods {
  readonly commodity: string
  readonly neighbour: string
  readonly unit: string
  readonly price: number
  readonly unitMass: number
  readonly rate: number
  readonly isMetered: boolean
}

/** What one importer brings in again and again. */
export interface Route {
  readonly importer: string
  readonly filer: string
  readonly seller: string
  readonly manufacturer: string
  readonly goods: Goods
  readonly origin: string
  readonly departure: string
  readonly port: string
  readonly mode: string
  readonly carrier: string
  readonly quantity: number
  /** How its price usually differs, as a factor. */
  readonly price: number
  readonly credential: string | undefined
}

export const firstDay = '2025-01-01'
export const dayCount = 540

const origins = ['CN', 'VN', 'MX', 'DE', 'IN', 'TH', 'MY', 'TR'] as const
const ports = ['2704', '1001', '5301', '2304', '3901', '1703'] as const

/** Invented goods; the first, natural gas by pipe, are metered. */
export function drawnGoods(count: number, draws: SeededDraws): readonly Goods[] {
  return Array.from({ length: count }, (_, place) => {
    const isMetered = place === 0
    const chapter = isMetered ? '2711210000' : `${String(3901 + 37 * place)}${String(100_000 + draws.below(899_999))}`
    return {
      commodity: chapter, neighbour: `${chapter.slice(0, 4)}990000`, unit: isMetered ? 'M3' : 'NO', isMetered,
      price: Math.exp(1 + 3 * draws.next()), unitMass: Math.exp(2 * draws.normal() - 1), rate: [0, 2.5, 6, 12, 25][draws.below(5)] ?? 0,
    }
  })
}

/** Importers, each with one to four routes. */
export function drawnRoutes(importers: number, goods: readonly Goods[], draws: SeededDraws): readonly Route[] {
  return Array.from({ length: importers }, (_, importer) => Array.from({ length: 1 + draws.below(4) }, () => drawnRoute(`importer-${String(importer)}`, goods, draws))).flat()
}

/** A route of an importer. */
export function drawnRoute(importer: string, goods: readonly Goods[], draws: SeededDraws): Route {
  const chosen = goods[draws.below(goods.length)] ?? { commodity: '', neighbour: '', unit: '', price: 1, unitMass: 1, rate: 0, isMetered: false }
  const origin = chosen.isMetered ? 'CA' : origins[draws.below(origins.length)] ?? 'CN'
  const seller = `seller-${String(draws.below(400))}`
  return {
    importer, seller, goods: chosen, origin, filer: `filer-${String(draws.below(40))}`, manufacturer: `maker-${origin}-${String(draws.below(200))}`,
    departure: draws.next() < 0.9 ? origin : origins[draws.below(origins.length)] ?? origin,
    port: ports[draws.below(ports.length)] ?? '', mode: chosen.isMetered ? '70' : '11', carrier: `carrier-${String(draws.below(25))}`,
    quantity: Math.ceil(Math.exp(3 + 2 * draws.next())), price: Math.exp(0.12 * draws.normal()),
    credential: draws.next() < 0.3 ? `credential-${importer}-${String(draws.below(1_000_000))}` : undefined,
  }
}

/** One ordinary line of a route on a day; honest too where it is large, cheap or late. */
export function ordinaryLine(route: Route, day: number, draws: SeededDraws): Omit<GeneratedLine, 'id' | 'line'> {
  const { goods } = route
  const quantity = Math.max(1, Math.round(route.quantity * Math.exp(0.4 * draws.normal())))
  // Markets move over the year, and each price is its own
  const price = goods.price * route.price * Math.exp(0.1 * Math.sin(day / 90 + goods.price) + 0.07 * draws.normal())
  return {
    date: dayText(day), importer: route.importer, filer: route.filer, seller: route.seller, manufacturer: route.manufacturer, commodity: goods.commodity, origin: route.origin,
    departure: route.departure, port: route.port, mode: route.mode, carrier: route.carrier, quantity, unit: goods.unit, mass: rounded(quantity * goods.unitMass * Math.exp(0.05 * draws.normal())),
    value: rounded(quantity * price), tariffRate: goods.rate, specialProgram: '', credentials: route.credential === undefined ? [] : [`${route.credential}-${String(Math.floor(day / 5))}`],
    ...(goods.isMetered && { metered: rounded(quantity * (1 + 0.0025 * draws.normal())), capacity: route.quantity * 3 }), scheme: undefined,
  }
}

/** Days after the first. */
export function dayText(day: number): string {
  return new Date(Date.parse(firstDay) + day * 86_400_000).toISOString().slice(0, 10)
}

export function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
