import type { DigitalTwin, TwinLot } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { LotId, LotQuantity } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { add, type Decimal, parseDecimal, zero } from '@customhouse/vocabulary/measures/decimal.ts'
import { convertUnits } from '@customhouse/vocabulary/measures/quantity-unit.ts'
import { steelArticles, steelMillProducts } from './steel-articles.table.ts'

/** A lot of steel as it is shipped. */
export interface SteelLot {
  readonly twinLot: TwinLot
  /** Digits alone; undefined where nothing says what it is. */
  readonly code: string | undefined
  readonly origin: string | undefined
  readonly kilograms: Decimal | undefined
}

/** The lots of steel that are shipped; where a lot has no tariff number of its own, that of the papers counts if they agree on one. */
export function steelLotsOf(twin: DigitalTwin): readonly SteelLot[] {
  const ofPapers = onlyOne(twin.events.flatMap(codesOfPapers))
  const said = saidOfLots(twin)
  return twin.lots.flatMap((twinLot) => {
    const { code = ofPapers, origin } = said.get(twinLot.lot) ?? {}
    if (code !== undefined && !isSteel(code)) return []
    return [{ twinLot, code, origin, kilograms: kilogramsOf(twinLot.quantity?.value) }]
  })
}

interface SaidOfLot {
  readonly code?: string
  readonly origin?: string
}

/** The tariff number and origin that were said last of each shipped lot; what is proven goes before what is not. */
function saidOfLots({ lots, events }: DigitalTwin): ReadonlyMap<LotId, SaidOfLot> {
  const said = new Map<LotId, SaidOfLot>(lots.map(({ lot }) => [lot, {}]))
  const inOrder = [...events.filter(({ standing }) => standing !== 'verified' && standing !== 'revoked'), ...events.filter(({ standing }) => standing === 'verified')]
  for (const { lot, particulars } of inOrder.flatMap(({ event }) => [...event.outputs, ...event.about])) {
    const known = said.get(lot)
    if (known === undefined || particulars === undefined) continue
    const { commodityCode: code, countryOfOrigin: origin } = particulars
    said.set(lot, { ...known, ...(code !== undefined && { code }), ...(origin !== undefined && { origin }) })
  }
  return said
}

/** Iron and steel, and articles of them: chapters 72 and 73. Articles of other chapters with steel in them are derivatives that need a list. */
export function isSteel(code: string): boolean {
  return code.startsWith('72') || code.startsWith('73')
}

/** Whether an import of it needs a licence of the Steel Import Monitoring and Analysis system. */
export function isSteelMillProduct(code: string): boolean {
  return steelMillProducts.headings.some((heading) => code.startsWith(heading))
}

/** Whether it is a steel article of the Section 232 proclamations, and not a derivative. */
export function isSteelArticle(code: string): boolean {
  return steelArticles.headings.some((heading) => code.startsWith(heading)) && !steelArticles.except.some((heading) => code.startsWith(heading))
}

/** A mass in kilograms; undefined for what is no mass. */
export function kilogramsOf(quantity: LotQuantity | undefined): Decimal | undefined {
  const value = quantity === undefined ? undefined : parseDecimal(quantity.value)
  return quantity === undefined || value === undefined || value.units < 0n ? undefined : convertUnits(value, quantity.unit, 'KGM')
}

/** The sum, where every lot has a weight. */
export function totalKilograms(lots: readonly SteelLot[]): Decimal | undefined {
  let total = zero
  for (const { kilograms } of lots) {
    if (kilograms === undefined) return undefined
    total = add(total, kilograms)
  }
  return total
}


/** Tariff numbers that papers state for goods without naming lots (`goods-1-commodity-code`), licences among them. */
function codesOfPapers({ event }: RecordedEvent): readonly string[] {
  if (event.about.length > 0 || event.outputs.length > 0) return []
  return Object.entries(event.attributes ?? {}).flatMap(([name, value]) => (/^(?:goods-\d+-)?commodity-code$/.test(name) && /^\d{4,10}$/.test(value) ? [value] : []))
}

function onlyOne(codes: readonly string[]): string | undefined {
  const [first, ...rest] = [...new Set(codes)].sort((one, other) => other.length - one.length)
  return first !== undefined && rest.every((code) => first.startsWith(code)) ? first : undefined
}
