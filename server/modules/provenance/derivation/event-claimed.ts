import type { ClaimedAttestation, ClaimedGoods, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { ConfidentialTerms, EventDocument, LotParticulars, LotPart, PartyReference, ProvenanceEvent, ProvenanceEventKind } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { DerivableCredential } from './derivation.ts'
import { lotOfGoods, makerOf } from './lot-of-goods.ts'
import { momentClaimed } from './moment-of-text.ts'
import { issuerClaimed, placeClaimed } from './parties-claimed.ts'
import { quantityOfGoods } from './quantity-of-goods.ts'

/** How an event is made of what a credential claims. */
export interface EventDraft {
  readonly kind: ProvenanceEventKind
  readonly process: string
  /** Kinds of dates of which the first that is claimed says when; else from when the credential holds. */
  readonly dated?: readonly string[]
  /** Roles of places of which the first that is claimed says where. */
  readonly placed?: readonly string[]
  readonly from?: PartyReference | undefined
  readonly to?: PartyReference | undefined
  /** What it says of its own: part of the id, where a credential tells of several events. */
  readonly name?: string
  /** Only what is said of these goods, places and papers, where a credential tells of several things. */
  readonly claims?: CredentialClaims
  readonly attributes?: Readonly<Record<string, string>>
  readonly confidential?: ConfidentialTerms | undefined
}

/** The event about the lots and papers that a credential claims; none where no moment is claimed for it. */
export function eventClaimed(credential: DerivableCredential, draft: EventDraft): readonly ProvenanceEvent[] {
  const claims = draft.claims ?? credential.claims
  const occurredAt: MomentText | undefined = momentClaimed({ ...credential, claims }, ...(draft.dated ?? []))
  if (occurredAt === undefined) return []
  return [{
    id: `${credential.id}#${draft.name ?? draft.process}`,
    kind: draft.kind,
    occurredAt,
    inputs: [],
    outputs: [],
    about: lotPartsOf(credential, claims),
    by: issuerClaimed(credential.claims, credential.issuer),
    process: draft.process,
    documents: documentsOf(claims),
    ...partiesAndPlace(draft, claims),
    ...termsOf(draft, { ...attributesOf(claims.attestations), ...goodsWithoutLots(credential, claims), ...draft.attributes }),
  }]
}

function partiesAndPlace({ placed = [], from, to }: EventDraft, claims: CredentialClaims): Pick<ProvenanceEvent, 'place' | 'from' | 'to'> {
  const place = placeClaimed(claims, ...placed)
  return { ...(place !== undefined && { place }), ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}

function termsOf({ confidential }: EventDraft, attributes: Readonly<Record<string, string>>): Pick<ProvenanceEvent, 'attributes' | 'confidential'> {
  return { ...(Object.keys(attributes).length > 0 && { attributes }), ...(confidential !== undefined && { confidential }) }
}

/** The lots that goods are, each once, with how much of it and what it is said to be. */
export function lotPartsOf({ issuer }: Pick<DerivableCredential, 'issuer'>, claims: Pick<CredentialClaims, 'goods' | 'parties'>): readonly LotPart[] {
  const parts = new Map<string, LotPart>()
  for (const goods of claims.goods) {
    const lot = lotOfGoods(goods, makerOf(goods, claims, issuer))
    if (lot === undefined || parts.has(lot)) continue
    const quantity = quantityOfGoods(goods.quantities)
    parts.set(lot, { lot, ...(quantity !== undefined && { quantity }), particulars: particularsOf(goods) })
  }
  return [...parts.values()]
}

/** What goods are said to be. */
export function particularsOf(goods: ClaimedGoods): LotParticulars {
  const { description, commodityCode, countryOfOrigin, countryOfManufacture, countryOfMeltAndPour, identifiers } = goods
  const attributes = attributesOf(goods.attestations)
  return {
    ...(description !== undefined && { description }),
    ...(commodityCode !== undefined && commodityCode.length >= 4 && { commodityCode }),
    ...(countryOfOrigin !== undefined && { countryOfOrigin }),
    ...(countryOfManufacture !== undefined && { countryOfManufacture }),
    ...(countryOfMeltAndPour !== undefined && { countryOfMeltAndPour }),
    ...(identifiers.length > 0 && { identifiers }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
  }
}

/** Papers, each once. */
export function documentsOf({ documents }: Pick<CredentialClaims, 'documents'>): readonly EventDocument[] {
  return [...new Map(documents.map(({ kind, number }) => [`${kind} ${number}`, { kind, number: number.trim() }])).values()]
}

/** What is attested, by kind; several of one kind stand in one text, parted by commas. */
export function attributesOf(attestations: readonly ClaimedAttestation[]): Readonly<Record<string, string>> {
  const found = new Map<string, Set<string>>()
  for (const { kind, value } of attestations) found.set(kind, (found.get(kind) ?? new Set()).add(value))
  return Object.fromEntries([...found].map(([kind, values]) => [kind, [...values].join(', ')]))
}

/** How many goods without a lot are told in attributes: more are read where they stand. */
const goodsToldMax = 100

/** Goods of which no lot is named, in the order in which attributes tell of them. */
export function goodsTold({ issuer }: Pick<DerivableCredential, 'issuer'>, claims: Pick<CredentialClaims, 'goods' | 'parties'>): readonly ClaimedGoods[] {
  return claims.goods.filter((goods) => goods.description !== undefined || goods.commodityCode !== undefined)
    .filter((goods) => lotOfGoods(goods, makerOf(goods, claims, issuer)) === undefined).slice(0, goodsToldMax)
}

/**
 * Goods of which no lot is named are no lots: what is said of them stands in the attributes `goods-1-description`, `goods-1-commodity-code`,
 * `goods-1-country-of-origin`, `goods-1-quantity` (`12.5 TNE`), and `goods-1-` before what is attested of them (`goods-1-origin-criterion`).
 */
function goodsWithoutLots(credential: DerivableCredential, claims: CredentialClaims): Readonly<Record<string, string>> {
  return Object.fromEntries(goodsTold(credential, claims).flatMap((goods, index) => saidOfGoods(goods, `goods-${String(index + 1)}`)))
}

/** What is said of goods, as attributes whose names begin with these words. */
export function saidOfGoods(goods: ClaimedGoods, words: string): readonly (readonly [name: string, value: string])[] {
  const { description, commodityCode, countryOfOrigin, countryOfManufacture, attributes = {} } = particularsOf(goods)
  const quantity = quantityOfGoods(goods.quantities)
  const said = { description, 'commodity-code': commodityCode, 'country-of-origin': countryOfOrigin, 'country-of-manufacture': countryOfManufacture, ...attributes,
    quantity: quantity === undefined ? undefined : `${quantity.value} ${quantity.unit}` }
  return Object.entries(said).flatMap(([name, value]) => (value === undefined ? [] : [[`${words}-${name}`, value] as const]))
}
