import { isJsonObject, type JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import { parseDecimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { isLotId, lotIdOf } from '@customhouse/vocabulary/provenance/lot-id.ts'
import type { LotId, LotPart, LotQuantity } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { DerivableCredential } from '../../derivation/derivation.ts'
import { quantityOf } from './measured.ts'
import { diluent, materialUse } from './pipeline-words.ts'
import { memberAt } from './said-of-product.ts'

/** More than any tank is filled from in a month; what is beyond is not taken up. */
const componentsMax = 2_000

/** What a tank or a store says that it put together: each a lot of its maker, so much of it, and what for. */
export function componentsOf({ subject }: DerivableCredential): readonly LotPart[] {
  const listed = memberAt(subject, 'components')
  if (!Array.isArray(listed)) return []
  return listed.slice(0, componentsMax).filter(isJsonObject).flatMap(partOf)
}

/** Whether a part is there to thin the rest (General Note 11(o), chapter 27). */
export function isDiluentPart({ particulars }: LotPart): boolean {
  return particulars?.attributes?.[materialUse] === diluent
}

function partOf(component: JsonObject): readonly LotPart[] {
  const lot = lotOfProduct(component)
  if (lot === undefined) return []
  const [code, category, description] = [textAt(component, 'commodity', 'commodityCode')?.replaceAll(/[. ]/g, ''), textAt(component, 'category'), textAt(component, 'description')]
  const particulars = statedMembers({
    description, commodityCode: code !== undefined && /^\d{4,10}$/.test(code) ? code : undefined,
    attributes: category?.trim().toLowerCase() === diluent ? { [materialUse]: diluent } : undefined,
  })
  return [{ lot, ...statedMembers({ quantity: volumeOf(component) }), particulars }]
}

/** The lot of a product that its maker numbered; without its maker a number is none: two makers may number alike. */
export function lotOfProduct(component: JsonObject): LotId | undefined {
  const [id, number, maker] = [textAt(component, 'id'), textAt(component, 'batchNumber'), textAt(component, 'manufacturer', 'id')]
  const lot = id ?? (number === undefined || maker === undefined ? undefined : lotIdOf({ scheme: 'lot-number', value: number, maker }))
  return lot !== undefined && isLotId(lot) ? lot : undefined
}

function volumeOf(component: JsonObject): LotQuantity | undefined {
  const [value, unit] = [textAt(component, 'volume', 'value'), textAt(component, 'volume', 'unitCode')]
  if (value === undefined || parseDecimal(value) === undefined) return undefined
  return quantityOf({ value, ...statedMembers({ unit }) })[0]
}

function textAt(object: JsonObject, ...path: readonly string[]): string | undefined {
  const value = memberAt(object, ...path)
  return typeof value === 'string' && value !== '' && value.length <= 300 ? value : undefined
}
