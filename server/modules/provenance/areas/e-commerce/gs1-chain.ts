import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { gtinHasPrefix, judgeGtin } from '@customhouse/vocabulary/identifiers/gs1-number.ts'
import type { NeededDatum } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import { referenceTo, type RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { covers, didOf, type ECommerceCase, eventsOf, isOf, linkTo, papersOf, type Part, type Product, said, verifiedPapers } from './e-commerce-case.ts'
import { eCommerceConditions as conditions } from './e-commerce-conditions.ts'
import { companyPrefixLicensing, gs1Delegating, keyDeclaring, keyLicensing, prefixLicensing } from './e-commerce-words.ts'

const authority = 'GS1 General Specifications, section 1.4; 19 U.S.C. 1484(a)(1)'

/** Whether each product carries a number of the company that declares it: from the key to the company's licence, to the prefix of the member organisation. */
export function checkGs1Chains(given: ECommerceCase): Part {
  const parts = given.products.map((product) => checkProduct(given, product))
  return { findings: parts.flatMap(({ findings }) => findings), derived: parts.flatMap(({ derived }) => derived), needed: parts.flatMap(({ needed }) => needed) }
}

function checkProduct(given: ECommerceCase, product: Product): Part {
  const at = linkTo(given, product)
  if (judgeGtin(product.gtin) !== 'valid') return { findings: [findingOfEvent(conditions.gtinWrong, at)], derived: [], needed: [] }
  const declared = papersOf(given, keyDeclaring, product)
  const proven = declared.filter(({ standing }) => standing === 'verified')
  const [key] = proven
  if (key === undefined) return { findings: [findingOfEvent(conditions.keyUndeclared, at)], derived: [], needed: [keyNeeded] }
  const checked = proven.map((one) => checkKey(given, one, product))
  const sound = checked.find(({ findings }) => findings.length === 0)
  if (sound === undefined) {
    const findings = checked.flatMap((one) => one.findings)
    return { findings, derived: [], needed: findings.some(({ code }) => code === conditions.licenceMissing.code) ? [licenceNeeded] : [] }
  }
  // Who declares another's number does not take it from its owner, but somebody has to look.
  const disputing = checked.filter(({ findings }) => findings.length > 0)
  return {
    findings: disputing.map(({ event }) => findingOfEvent(conditions.keyDisputed, { event, lot: at.lot })),
    derived: [{ pointer: given.lines.at(product.lots[0]?.lot), name: 'company that the number of the product is of', value: sound.company, sources: [referenceTo(key), ...sound.licences.map(referenceTo)] }],
    needed: [],
  }
}

interface CheckedKey {
  /** Of the key. */
  readonly event: string
  readonly findings: readonly Finding[]
  readonly company?: string
  readonly licences: readonly RecordedEvent[]
}

function checkKey(given: ECommerceCase, key: RecordedEvent, { gtin, lots }: Product): CheckedKey {
  const at = { event: key.event.id, lot: lots[0]?.lot ?? '' }
  const [licence] = [...verifiedPapers(given, companyPrefixLicensing, said(key, 'extends-credential')), ...verifiedPapers(given, keyLicensing, said(key, 'extends-credential'))]
  if (licence === undefined) return { event: key.event.id, findings: [findingOfEvent(conditions.licenceMissing, at)], licences: [] }
  const holder = didOf(licence.event.to)
  const findings = [
    ...(isLicensedNumber(licence, gtin) ? [] : [findingOfEvent(conditions.gtinOfAnother, at)]),
    ...(isOwn(given, key, holder) ? [] : [findingOfEvent(conditions.keyByAnother, at)]),
    ...(covers(licence, given.on) ? [] : [findingOfEvent(conditions.licenceEnded, { event: licence.event.id })]),
    ...checkLicence(given, licence),
  ]
  return { event: key.event.id, findings, licences: [licence], company: licence.event.to?.name ?? holder ?? '' }
}

function isLicensedNumber(licence: RecordedEvent, gtin: string): boolean {
  const prefix = said(licence, 'company-prefix-licensed')
  if (prefix !== undefined) return gtinHasPrefix(gtin, prefix)
  return said(licence, 'key-licensed')?.padStart(14, '0') === gtin
}

function isOwn(given: ECommerceCase, key: RecordedEvent, holder: string | undefined): boolean {
  return key.source.issuer === holder || isDelegated(given, key, holder)
}

/** Another may declare for the company that holds the licence, where the company says so of this very credential. */
function isDelegated(given: ECommerceCase, key: RecordedEvent, holder: string | undefined): boolean {
  return eventsOf(given, gs1Delegating).some((delegation) => delegation.standing === 'verified' && delegation.source.issuer === holder && didOf(delegation.event.to) === key.source.issuer
    && delegation.event.documents.some(({ kind, number }) => kind === 'delegated-credential' && isOf(key.event.id, number)))
}

/** The licence of the company against the prefix of the member organisation that gave it. */
function checkLicence(given: ECommerceCase, licence: RecordedEvent): readonly Finding[] {
  const at = { event: licence.event.id }
  const above = verifiedPapers(given, prefixLicensing, said(licence, 'extends-credential'))[0]
  if (above === undefined) return [findingOfEvent(conditions.licenceMissing, at)]
  const prefix = said(above, 'prefix-licensed') ?? said(above, 'short-prefix-licensed') ?? ''
  const number = said(licence, 'company-prefix-licensed') ?? said(licence, 'key-licensed') ?? ''
  const isWithin = prefix !== '' && number.startsWith(prefix) && didOf(above.event.to) === licence.source.issuer
  return [
    ...(isWithin ? [] : [findingOfEvent(conditions.prefixOfAnother, at)]),
    ...(covers(above, given.on) ? [] : [findingOfEvent(conditions.licenceEnded, { event: above.event.id })]),
  ]
}

const keyNeeded: NeededDatum = { name: 'key credential of the company whose product it is', from: 'brand owner', by: 'before arrival', authority }
const licenceNeeded: NeededDatum = { name: 'licences of the prefix, from the company up to GS1 Global Office', from: 'GS1 member organisation', by: 'before arrival', authority }
