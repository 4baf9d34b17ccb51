import { isJsonObject, type JsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import type { ClaimedGoods } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { LotParticulars } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { qualityOf } from './measured.ts'
import { diluent } from './pipeline-words.ts'

/** What oil or gas is said to be: description, classification, origin, and what was measured of its quality. */
export function saidOf(goods: readonly ClaimedGoods[]): LotParticulars {
  const attributes = qualityOf(goods)
  return statedMembers({
    description: goods.find(({ description }) => description !== undefined)?.description,
    commodityCode: goods.find(({ commodityCode = '' }) => commodityCode.length >= 4)?.commodityCode,
    countryOfOrigin: goods.find(({ countryOfOrigin }) => countryOfOrigin !== undefined)?.countryOfOrigin,
    attributes: Object.keys(attributes).length === 0 ? undefined : attributes,
  })
}

/** Whether the product's category says that it is a diluent: what it is for decides whether its origin counts. */
export function isDiluentSaid(subject: JsonObject): boolean {
  const category = memberAt(subject, 'product', 'category')
  return typeof category === 'string' && category.trim().toLowerCase() === diluent
}

/** A member of a member, as the issuer wrote it. */
export function memberAt(object: JsonObject, ...path: readonly string[]): JsonValue | undefined {
  let value: JsonValue | undefined = object
  for (const name of path) {
    if (!isJsonObject(value) || !Object.hasOwn(value, name)) return undefined
    value = value[name]
  }
  return value
}
