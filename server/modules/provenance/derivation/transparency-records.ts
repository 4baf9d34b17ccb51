import type { ClaimedAttestation, ClaimedGoods, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { parseDigitalLink } from '@customhouse/vocabulary/identifiers/gs1-digital-link.ts'
import { gtinOf14Digits } from '@customhouse/vocabulary/identifiers/gs1-number.ts'
import type { EventDocument, LotPart, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { claimsWithin } from './claims-within.ts'
import type { DerivableCredential, Derivation } from './derivation.ts'
import { eventClaimed, lotPartsOf, saidOfGoods } from './event-claimed.ts'
import { daysTold, paperClaimed, partiesTold, placesTold } from './paper-claimed.ts'
import { partyClaimed, placeClaimed } from './parties-claimed.ts'
import { ownId } from './own-id.ts'

/**
 * A passport (UN Transparency Protocol 0.6): what its issuer says of a product, who made it, when, where and of which materials. It is no production:
 * nobody becomes the maker of a lot by a passport of it. Materials and their countries stand in attributes, `material-1-country-of-origin`, and what the
 * issuer declares of itself as `declared-conformity`. The passport of a model is of no lot; that of a batch does not say how much of it there is.
 */
export const digitalProductPassport: Derivation = { type: 'DigitalProductPassport', derive: passport }

/** What an assessor found (ISO/IEC 17000): one event for each assessment, about the products that it names, with its result, and nothing of how they were made. */
export const digitalConformity: Derivation = { type: 'DigitalConformityCredential', derive: attestation }

/** A place of production: where it is, who runs it, what is done there, as its record says. It is of no goods. */
export const digitalFacilityRecord: Derivation = {
  type: 'DigitalFacilityRecord',
  derive: (credential) => paperClaimed({ ...credential, claims: declared(credential.claims) }, {
    process: 'facility-record', placed: ['facility'], papers: facilitiesOf(credential.claims, 'facility', 'described-facility'),
    attributes: { ...partiesTold(credential.claims, 'operator'), ...placesTold(credential.claims, 'facility'), 'stated-by': authorOf(credential, 'operator') },
  }),
}

const materialsMax = 100

function passport(credential: DerivableCredential): readonly ProvenanceEvent[] {
  const claims = declared(credential.claims)
  const granularity = claims.attestations.find(({ kind }) => kind === 'granularity')?.value
  const products = claims.goods.filter(({ role }) => role !== 'material').map(withTradeItem).map((goods) => (granularity === 'batch' ? asBatch(goods) : goods))
  const named = products.filter((goods) => granularity !== 'model' && !isModel(goods))
  const materials = claims.goods.filter(({ role }) => role === 'material').slice(0, materialsMax)
  return eventClaimed(credential, {
    kind: 'inspection', process: 'product-passport', dated: ['produced'], placed: ['place-of-production'], claims: { ...claims, goods: named },
    attributes: {
      ...Object.fromEntries(products.filter((goods) => !named.includes(goods)).flatMap((goods, index) => saidOfGoods({ ...goods, quantities: [] }, `goods-${String(index + 1)}`))),
      ...partiesTold(claims, 'manufacturer'), ...daysTold(claims, 'produced'), ...placesTold(claims, 'place-of-production'),
      ...countryOf(products), ...Object.fromEntries(materials.flatMap((one, index) => saidOfMaterial(one, `material-${String(index + 1)}`))), 'stated-by': authorOf(credential, 'manufacturer'),
    },
  }).map((event) => ({
    ...event, about: event.about.map((part) => (granularity === 'item' ? part : withoutQuantity(part))),
    documents: [...event.documents, { kind: 'credential', number: ownId(credential) }, ...facilitiesOf(claims, 'place-of-production', 'production-facility'), ...productsOf(products)],
  }))
}

function attestation(credential: DerivableCredential): readonly ProvenanceEvent[] {
  const assessments = claimsWithin(credential.claims, 'assessment').slice(0, assessmentsMax)
  return (assessments.length === 0 ? [['', credential.claims] as const] : assessments).flatMap(([place, claims]) => {
    const products = claims.goods.map(withTradeItem)
    return paperClaimed(credential, {
      process: 'conformity-assessment', name: place === '' ? 'conformity' : `assessment-${place}`, claims: { ...claims, goods: products }, dated: ['assessed'], to: partyClaimed(claims, 'attested-party'),
      papers: [...facilitiesOf(claims, 'assessed-facility', 'production-facility'), ...productsOf(products.filter(isModel))],
      attributes: { ...partiesTold(claims, 'accreditation-body', 'scheme-owner', 'assessed-party', 'auditor'), ...placesTold(claims, 'assessed-facility'), ...resultOf(claims.attestations), ...identityOf(products) },
    }).map((event) => ({ ...event, about: lotPartsOf(credential, { ...claims, goods: products.filter((goods) => !isModel(goods)) }).map(({ lot }) => ({ lot })) }))
  })
}

const assessmentsMax = 100

/** Conforming only where all that was assessed conforms. */
function resultOf(attestations: readonly ClaimedAttestation[]): Readonly<Record<string, string>> {
  const found = attestations.filter(({ kind }) => kind === 'conformity').map(({ value }) => value)
  return found.length === 0 ? {} : { 'inspection-result': found.every((value) => value === 'true') ? 'conforms' : 'does-not-conform' }
}

/** Whether the assessor made sure that the products are the ones that they are said to be. */
function identityOf(products: readonly ClaimedGoods[]): Readonly<Record<string, string>> {
  return products.length === 0 ? {} : { 'identity-verified': String(products.every(({ attestations }) => attestations.some(({ kind, value }) => kind === 'identity-verified' && value === 'true'))) }
}

/** Kinds of what parties declare of themselves here, which are those of what assessors find elsewhere. */
const declarations: ReadonlySet<string> = new Set(['conformity', 'conformity-topic', 'conformity-standard', 'conformity-regulation'])

function declared(claims: CredentialClaims): CredentialClaims {
  return { ...claims, attestations: claims.attestations.map((one) => (declarations.has(one.kind) ? { ...one, kind: `declared-${one.kind}` } : one)) }
}

/** Whether a record is its subject's own word: of the maker of the product, of who runs the facility. */
function authorOf({ claims, issuer }: DerivableCredential, role: 'manufacturer' | 'operator'): string {
  const isOwn = claims.parties.some((party) => party.role === role && party.identifiers.some(({ scheme, value }) => scheme === 'did' && value === issuer))
  return isOwn ? role : 'another'
}

/** A link to a trade item names its number, which makes a lot of it together with a number of the batch. */
function withTradeItem(goods: ClaimedGoods): ClaimedGoods {
  const gtin = goods.identifiers.flatMap(({ scheme, value }) => (scheme === 'gs1-digital-link' ? (parseDigitalLink(value)?.gtin ?? []) : []))[0]
  return gtin === undefined || goods.identifiers.some(({ scheme }) => scheme === 'gtin') ? goods : { ...goods, identifiers: [...goods.identifiers, { scheme: 'gtin', value: gtin }] }
}

/** What is said of a batch is not said of the one piece whose number stands beside it. */
function asBatch(goods: ClaimedGoods): ClaimedGoods {
  const isNumbered = goods.identifiers.some(({ scheme }) => scheme === 'lot-number' || scheme === 'batch-number')
  return isNumbered ? { ...goods, identifiers: goods.identifiers.filter(({ scheme }) => scheme !== 'serial-number') } : goods
}

const lotSchemes: ReadonlySet<string> = new Set(['serial-number', 'lot-number', 'batch-number'])

/** Whether goods are named by the number of a trade item alone, which is that of all such goods. */
function isModel({ identifiers }: ClaimedGoods): boolean {
  const links = identifiers.filter(({ scheme }) => scheme === 'gs1-digital-link').map(({ value }) => parseDigitalLink(value))
  return identifiers.some(({ scheme }) => scheme === 'gtin') && !identifiers.some(({ scheme }) => lotSchemes.has(scheme)) && links.every((link) => link?.lotNumber === undefined && link?.serialNumber === undefined)
}

function productsOf(products: readonly ClaimedGoods[]): readonly EventDocument[] {
  const numbers = products.flatMap(({ identifiers }) => identifiers).flatMap(({ scheme, value }) => (scheme === 'gtin' ? [gtinOf14Digits(value)] : []))
  return [...new Set(numbers)].map((number) => ({ kind: 'product', number }))
}

function facilitiesOf(claims: CredentialClaims, role: string, kind: string): readonly EventDocument[] {
  const number = placeClaimed(claims, role)?.identifiers[0]?.value
  return number === undefined || number.length > 200 ? [] : [{ kind, number }]
}

function countryOf(products: readonly ClaimedGoods[]): Readonly<Record<string, string>> {
  const country = products.find(({ countryOfManufacture }) => countryOfManufacture !== undefined)?.countryOfManufacture
  return country === undefined ? {} : { 'country-of-production': country }
}

function saidOfMaterial(goods: ClaimedGoods, words: string): readonly (readonly [name: string, value: string])[] {
  const fractions = goods.quantities.filter(({ kind }) => kind === 'mass-fraction' || kind === 'recycled-mass-fraction').map(({ kind, value }) => [`${words}-${kind}`, value] as const)
  return [...saidOfGoods(goods, words), ...fractions]
}

function withoutQuantity({ lot, particulars }: LotPart): LotPart {
  return { lot, ...(particulars !== undefined && { particulars }) }
}
