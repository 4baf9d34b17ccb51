import type { ClaimedGoods, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { LotId, LotPart, LotParticulars, LotQuantity } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { isLotId } from '@customhouse/vocabulary/provenance/lot-id.ts'
import { parseDecimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { DerivableCredential } from '../../derivation/derivation.ts'
import { lotOfGoods } from '../../derivation/lot-of-goods.ts'
import { foodQuantity, unitOfFood } from './food-quantity.ts'
import { keyDataStated, statedAt } from './key-data-stated.ts'

/**
 * The traceability lot that goods are: its code with whoever assigned it (21 CFR 1.1310), so that the same code of two packers is two lots.
 * A code that is a URI (GS1 Digital Link, EPC) stands for itself.
 */
export function foodLot(goods: ClaimedGoods, { claims, issuer }: DerivableCredential): LotId | undefined {
  const code = goods.identifiers.find(({ scheme }) => scheme === 'lot-number')?.value
  const gtin = goods.identifiers.some(({ scheme }) => scheme === 'gtin')
  const isUri = code !== undefined && !gtin && isLotId(code) && /^(?:https?|urn|did):/.test(code)
  const identifiers = isUri ? [{ scheme: 'uri', value: code }] : goods.identifiers
  return lotOfGoods({ identifiers }, lotCodeSource(goods, claims) ?? issuer)
}

/** Who assigned the code of the lot, as the credential says: a DID, or the location number. */
export function lotCodeSource({ pointer }: Pick<ClaimedGoods, 'pointer'>, { parties, places }: Pick<CredentialClaims, 'parties' | 'places'>): string | undefined {
  const within = [...parties, ...places].filter(({ role, pointer: where }) => role === 'lot-code-source' && where.startsWith(`${pointer}/`))
  const identifiers = within.flatMap((one) => one.identifiers)
  const did = identifiers.find(({ scheme }) => scheme === 'did')
  const number = identifiers.find(({ scheme }) => scheme === 'gln')
  return did?.value ?? (number === undefined ? undefined : `gln:${number.value}`)
}

/** Goods as a part of an event: lot, quantity and what is said of them; undefined where they name no lot. */
export function foodPart(goods: ClaimedGoods, credential: DerivableCredential): LotPart | undefined {
  const lot = foodLot(goods, credential)
  if (lot === undefined) return undefined
  const quantity = foodQuantity(goods.quantities) ?? quantityStated(keyDataStated(credential.subject))
  const particulars = particularsOf(goods, credential)
  return { lot, ...(quantity !== undefined && { quantity }), ...(Object.keys(particulars).length > 0 && { particulars }) }
}

function quantityStated(said: ReadonlyMap<string, string>): LotQuantity | undefined {
  const value = said.get('quantity') ?? ''
  const unit = unitOfFood(said.get('unit') ?? '')
  return unit === undefined || parseDecimal(value) === undefined ? undefined : { value, unit }
}

function particularsOf(goods: ClaimedGoods, credential: DerivableCredential): LotParticulars {
  const holder = statedAt(credential.subject, goods.pointer)
  const said = keyDataStated(holder, credential.subject)
  const description = goods.description ?? said.get('product name') ?? said.get('commodity')
  const attributes = attributesOf(goods, credential, said)
  return {
    ...(description !== undefined && { description }),
    ...classificationOf(goods, said),
    ...(Object.keys(attributes).length > 0 && { attributes }),
  }
}

function classificationOf(goods: ClaimedGoods, said: ReadonlyMap<string, string>): Pick<LotParticulars, 'commodityCode' | 'countryOfOrigin'> {
  const commodityCode = (goods.commodityCode ?? said.get('hts code') ?? '').replaceAll(/[. ]/g, '')
  const countryOfOrigin = goods.countryOfOrigin ?? said.get('country of origin') ?? ''
  return { ...(/^\d{4,10}$/.test(commodityCode) && { commodityCode }), ...(/^[A-Z]{2}$/.test(countryOfOrigin) && { countryOfOrigin }) }
}

function attributesOf(goods: ClaimedGoods, { claims }: DerivableCredential, said: ReadonlyMap<string, string>): Record<string, string> {
  const place = claims.places.find(({ role, pointer }) => role === 'lot-code-source' && pointer.startsWith(`${goods.pointer}/`))
  const source = said.get('traceability lot code source reference') ?? place?.name ?? lotCodeSource(goods, claims)
  const count = goods.quantities.find(({ kind }) => kind === 'count')
  return {
    ...Object.fromEntries(goods.attestations.filter(({ kind }) => attested.has(kind)).map(({ kind, value }) => [kind, value])),
    ...(source !== undefined && { 'lot-code-source': source }),
    ...(count?.unit !== undefined && { 'quantity-as-stated': `${count.value} ${count.unit}` }),
  }
}

const attested: ReadonlySet<string> = new Set(['variety', 'brand', 'packaging', 'packaging-size', 'lot-type', 'scientific-name'])
