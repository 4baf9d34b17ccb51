import { countryOf } from '@customhouse/vocabulary/codes/country-code.ts'
import type { ClaimedGoods, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { EvidenceFact, EvidenceLink, EvidenceMatch } from '../../credentials/index.ts'
import { importerKey } from '../../parties/index.ts'
import { type Compared, compareQuantities } from './compare-quantities.ts'
import type { DeclaredFact, DeclaredFacts } from './declared-facts.ts'

interface Claim {
  readonly value: string
  readonly pointer: string
}

/** How one kind of fact is compared: what the credential says of it, what is declared, and when the two are the same. */
interface Comparison {
  readonly fact: EvidenceFact
  readonly claimed: readonly Claim[]
  readonly declared: readonly DeclaredFact[]
  /** The spelling in which both are compared. */
  readonly normal: (text: string) => string
  /** Whether two spellings so made are of the same; where they are equal, unless said otherwise. */
  readonly isSame?: (claimed: string, declared: string) => boolean
  /** Whether what agrees with nothing contradicts. Left out where a declaration need not name all of what credentials name. */
  readonly contradicts?: true
}

/** The most links that are kept of one credential: a manifest names hundreds of bills. */
const linksMax = 50

/**
 * Compares what a credential claims with what is declared in the place that it is to prove. A claim agrees when something of its kind
 * declared there is the same, and contradicts when there is something of its kind and none of it is; of what is not declared it says nothing.
 */
export function compareClaims(claims: CredentialClaims, declared: DeclaredFacts): Compared {
  const compared = [...comparisons(claims, declared).map(compare), compareQuantities(claims, declared)]
  return {
    matches: compared.flatMap(({ matches }) => matches).slice(0, linksMax),
    contradictions: compared.flatMap(({ contradictions }) => contradictions).slice(0, linksMax),
  }
}

function comparisons(claims: CredentialClaims, declared: DeclaredFacts): readonly Comparison[] {
  const goods = claims.goods.filter(({ role }) => role !== 'input' && role !== 'container' && role !== 'material')
  const contradicts = true
  return [
    { fact: 'commodity-code', claimed: ofGoods(goods, 'commodityCode'), declared: declared.commodityCodes, normal: asWritten, isSame: isSameCommodity, contradicts },
    { fact: 'country-of-origin', claimed: ofGoods(goods, 'countryOfOrigin'), declared: declared.origins, normal: countryOf, contradicts },
    { fact: 'country-of-melt-and-pour', claimed: ofGoods(goods, 'countryOfMeltAndPour'), declared: declared.meltAndPour, normal: countryOf, contradicts },
    { fact: 'bill-number', claimed: documents(claims, billKinds), declared: declared.bills, normal: plain, isSame: isSameBill, contradicts },
    { fact: 'entry-number', claimed: documents(claims, ['entry-number']), declared: declared.entryNumber, normal: plain, contradicts },
    { fact: 'invoice-number', claimed: documents(claims, ['commercial-invoice', 'invoice']), declared: declared.invoices, normal: plain, contradicts },
    { fact: 'purchase-order-number', claimed: documents(claims, ['purchase-order']), declared: declared.references, normal: plain },
    { fact: 'licence-number', claimed: documents(claims, licenceKinds), declared: declared.licences, normal: plain },
    { fact: 'importer', claimed: parties(claims, importerRoles, importerSchemes), declared: declared.importers, normal: importerNumber, contradicts },
    { fact: 'manufacturer', claimed: parties(claims, ['manufacturer'], ['manufacturer-id']), declared: declared.manufacturers, normal: plain, contradicts },
  ]
}

const billKinds = ['bill-of-lading', 'master-bill-of-lading', 'house-bill-of-lading', 'air-waybill']
const licenceKinds = ['import-licence', 'import-permit', 'phytosanitary-certificate']
const importerRoles = ['importer', 'importer-of-record']
const importerSchemes = ['importer-number']

function compare({ fact, claimed, declared, normal, isSame = isEqual, contradicts }: Comparison): Compared {
  const matches: EvidenceMatch[] = []
  const contradictions: EvidenceLink[] = []
  const [first] = declared
  if (first === undefined) return { matches, contradictions }
  const agreed = new Set<string>()
  const known = declared.map(({ value, pointer }) => ({ normal: normal(value), pointer })).filter((one) => one.normal !== '')
  for (const { value, pointer } of claimed.slice(0, claimsMax)) {
    const said = normal(value)
    const same = known.find((one) => isSame(said, one.normal))
    if (same === undefined) {
      if (contradicts === true) contradictions.push({ fact, credential: pointer, declaration: first.pointer })
      continue
    }
    // Every heat of a report is from the same country: once is enough.
    if (agreed.has(same.pointer)) continue
    agreed.add(same.pointer)
    matches.push({ fact, credential: pointer, declaration: same.pointer, agreement: 'same' })
  }
  return { matches, contradictions: contradictionsOf(fact, { matches, contradictions }) }
}

/** So many claims of one kind are looked at: more are a manifest, and of all the bills on a vessel few are of one declaration. */
const claimsMax = 1000

/** A paper that lists many numbers, or goods of several kinds, is about this declaration where one of them is declared. What is said of a country is said of all goods. */
function contradictionsOf(fact: EvidenceFact, { matches, contradictions }: Compared): readonly EvidenceLink[] {
  const isOfAllGoods = fact === 'country-of-origin' || fact === 'country-of-melt-and-pour'
  return matches.length > 0 && !isOfAllGoods ? [] : contradictions.slice(0, 1)
}

function ofGoods(goods: readonly ClaimedGoods[], member: 'commodityCode' | 'countryOfOrigin' | 'countryOfMeltAndPour'): readonly Claim[] {
  return goods.flatMap((one) => {
    const value = one[member]
    return value === undefined ? [] : [{ value, pointer: one.pointer }]
  })
}

function documents({ documents: all }: CredentialClaims, kinds: readonly string[]): readonly Claim[] {
  return all.flatMap(({ kind, number, pointer }) => (kinds.includes(kind) ? [{ value: number, pointer }] : []))
}

function parties({ parties: all }: CredentialClaims, roles: readonly string[], schemes: readonly string[]): readonly Claim[] {
  return all.flatMap(({ role, identifiers, pointer }) => (roles.includes(role) ? identifiers.flatMap(({ scheme, value }) => (schemes.includes(scheme) ? [{ value, pointer }] : [])) : []))
}

/** Six digits are the same the world over; what comes after them is each country's own (International Convention on the Harmonized System, article 3). */
const harmonisedDigits = 6

function isSameCommodity(claimed: string, declared: string): boolean {
  const digits = Math.min(claimed.length, harmonisedDigits)
  return digits >= 2 && claimed.slice(0, digits) === declared.slice(0, digits)
}

/** Numbers are written with and without blanks, hyphens and slashes. */
function plain(text: string): string {
  return text.slice(0, 100).toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
}

function asWritten(text: string): string {
  return text
}

function isEqual(claimed: string, declared: string): boolean {
  return claimed === declared
}

/** A bill is named with or without the code of who issued it, four letters; five characters at least tell one from another. */
function isSameBill(claimed: string, declared: string): boolean {
  if (claimed.length < 5 || declared.length < 5) return false
  if (claimed.length === declared.length) return claimed === declared
  return claimed.length < declared.length ? declared.length === claimed.length + 4 && declared.endsWith(claimed) : claimed.length === declared.length + 4 && claimed.endsWith(declared)
}

function importerNumber(text: string): string {
  return importerKey(text) ?? plain(text)
}
