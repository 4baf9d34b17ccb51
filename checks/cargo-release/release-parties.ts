import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { DeclaredAddress, DeclaredParty } from '@customhouse/vocabulary/declaration/declared-party.ts'
import { parseImporterNumber } from '@customhouse/vocabulary/identifiers/importer-number.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { seChapter } from '../authority.ts'
import type { FormContext } from '../form-context.ts'
import { isCountry } from '../known-places.ts'

const partyRules = `${seChapter('SE30 notes 1 to 3, SE50')}; 19 CFR 142.3`

const conditions = {
  sellerMissing: fatal('seller-missing', { message: 'The seller is missing', authority: partyRules, remedy: 'Name the seller with its address, in the header or on every line' }),
  buyerMissing: fatal('buyer-missing', { message: 'The buyer is missing', authority: partyRules, remedy: 'Name the buyer by number or with its address, in the header or on every line' }),
  manufacturerMissing: fatal('manufacturer-missing', { message: 'The manufacturer is missing', authority: partyRules, remedy: 'Name the manufacturer with its address, in the header or on every line' }),
  consigneeMissing: fatal('505', { message: 'The consignee is missing', authority: partyRules, remedy: 'Give the number of the consignee, in the header or on every line' }),
  nameMissing: fatal('party-name-missing', { message: 'A party has neither a name nor an identifier', authority: partyRules, remedy: 'Give its name and address, or its number' }),
  addressMissing: fatal('party-address-missing', { message: 'A party named has no address with city and country', authority: seChapter('SE35 and SE36'), remedy: 'Give street, city and ISO country' }),
  countryUnknown: fatal('party-country-unknown', { message: 'The country of a party is not an ISO country', authority: seChapter('SE36'), remedy: 'Give a two-letter ISO code' }),
  numberMalformed: fatal('party-number-malformed', { message: 'The number of a party has none of the forms that CBP accepts', authority: seChapter('SE30 note 3'), remedy: 'Give NN-NNNNNNNXX (EI), YYDDPP-NNNNN (ANI) or NNN-NN-NNNN (34)' }),
  numberRefused: fatal('party-number-not-allowed', { message: 'Only buyer, ship-to party and consignee are named by number', authority: seChapter('SE30 note 3'), remedy: 'Give the name and address of the party' }),
  duplicate: fatal('520', { message: 'A role is given twice at one level', authority: seChapter('SE30 note 1'), remedy: 'Give each role once in the header, and once a line' }),
} as const

const numberedRoles: ReadonlySet<string> = new Set(['BY', 'ST', 'CN'])
const numberQualifiers: ReadonlySet<string> = new Set(['EI', 'ANI', '34'])
/** Entity codes of cargo release; the article parties of a summary (M, C, S, E) are not among them. */
const releaseRoles: ReadonlySet<string> = new Set(['MF', 'SE', 'BY', 'ST', 'LG', 'CS', 'CN', 'BKP', 'SH', 'EX', 'DR', 'PK'])

/** Whether the parties that cargo release asks for are named in the header, or on every line (SE30, SE50). */
export function releaseParties({ declaration }: FormContext): readonly Finding[] {
  const findings: Finding[] = []
  for (const { roles, condition } of required) if (!isNamed(declaration, roles)) findings.push(finding(condition, '/parties'))
  if (!hasConsignee(declaration)) findings.push(finding(conditions.consigneeMissing, '/parties'))
  findings.push(...ofLevel(declaration.parties, '/parties'))
  declaration.goodsItems.forEach((item, index) => { findings.push(...ofLevel(item.parties, `/goodsItems/${String(index)}/parties`)) })
  return findings
}

/** In a summary that asks for release, sold-to stands for the buyer (AE, line level cargo entity note 2). */
const required: readonly { readonly roles: readonly string[]; readonly condition: Condition }[] = [
  { roles: ['SE'], condition: conditions.sellerMissing },
  { roles: ['BY', 'S'], condition: conditions.buyerMissing },
  { roles: ['MF'], condition: conditions.manufacturerMissing },
]

function isNamed({ parties, goodsItems }: Declaration, roles: readonly string[]): boolean {
  if (parties.some(({ role }) => roles.includes(role))) return true
  return goodsItems.length > 0 && goodsItems.every((item) => item.parties.some(({ role }) => roles.includes(role)))
}

function hasConsignee(declaration: Declaration): boolean {
  return (declaration.consignee?.number ?? '') !== '' || isNamed(declaration, ['CN'])
}

function ofLevel(parties: readonly DeclaredParty[], at: string): Finding[] {
  const findings: Finding[] = []
  const named = parties.filter(({ role }) => releaseRoles.has(role))
  if (new Set(named.map(({ role }) => role)).size < named.length) findings.push(finding(conditions.duplicate, at))
  parties.forEach((party, place) => {
    const condition = releaseRoles.has(party.role) ? formCondition(party) : undefined
    if (condition !== undefined) findings.push(finding(condition, `${at}/${String(place)}`))
  })
  return findings
}

function formCondition(party: DeclaredParty): Condition | undefined {
  const { identifier, name, address } = party
  if (identifier !== undefined && numberQualifiers.has(identifier.qualifier)) {
    if (!numberedRoles.has(party.role)) return conditions.numberRefused
    return parseImporterNumber(identifier.value) === undefined ? conditions.numberMalformed : undefined
  }
  if (name === undefined || name === '') return identifier === undefined ? conditions.nameMissing : undefined
  return addressCondition(address)
}

function addressCondition(address: DeclaredAddress | undefined): Condition | undefined {
  if ((address?.city ?? '') === '' || address?.country === undefined) return conditions.addressMissing
  return isCountry(address.country) ? undefined : conditions.countryUnknown
}
