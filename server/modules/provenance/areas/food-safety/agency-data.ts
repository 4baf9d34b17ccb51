import type { AgencyData, AgencyRecord } from '@customhouse/vocabulary/declaration/goods-item.ts'
import type { DerivedDatum } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { referenceTo, type RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { plantCertificates } from './certificates.ts'
import type { FoodLot, FoodShipment } from './food-shipment.ts'
import { notAsked, noticeShown, type Shown } from './prior-notice.ts'

/**
 * What FDA and APHIS are told of each lot in the records of CBP's agency message set (CATAIR, PG01 to PG60), as far as evidence says it. Codes
 * that no evidence gives, such as FDA's product code and intended use, are left to the filer; so are codes that we are not sure of.
 */
export function agencyDataOf(shipment: FoodShipment, sound: readonly RecordedEvent[]): readonly DerivedDatum[] {
  const told = new Map<string, number>()
  return shipment.lots.flatMap((lot) => {
    const commodity = `${shipment.lines.at(lot.of.lot)}/commodities/0`
    const before = told.get(commodity) ?? 0
    const code = lot.particulars.commodityCode
    const proof = lot.of.particulars?.evidence ?? []
    const agencies = [foodRecords(lot, shipment, sound), ...(lot.isFresh ? [plantRecords(lot, sound)] : [])]
    told.set(commodity, before + agencies.length)
    return [
      ...(code === undefined ? [] : [{ pointer: `${commodity}/code`, name: 'tariff number', value: code, sources: proof }]),
      ...agencies.map(({ data, by }, at) => ({ pointer: `${commodity}/agencyData/${String(before + at)}`, name: at === 0 ? 'data for the Food and Drug Administration' : 'data for the Animal and Plant Health Inspection Service', value: numbered(data, before + at + 1), sources: by.map(referenceTo) })),
    ]
  })
}

/** Agencies' lines are numbered within the line of the goods (PG01). */
function numbered(data: AgencyData, line: number): AgencyData {
  const pgaLineNumber = String(line).padStart(3, '0')
  return { ...data, records: data.records.map((one) => (one.type === 'PG01' ? { ...one, fields: { ...one.fields, pgaLineNumber } } : one)) }
}

interface Records { readonly data: AgencyData; readonly by: readonly RecordedEvent[] }

/** FDA: program FOO; NSF is food in its natural state, PRO is processed (FDA supplemental guide to the message set). */
function foodRecords(lot: FoodLot, shipment: FoodShipment, sound: readonly RecordedEvent[]): Records {
  const shown = noticeShown(shipment, sound)
  const isNatural = shown.get('manufacturer')?.value === notAsked
  const description = lot.particulars.description
  const processing = isNatural ? 'NSF' : 'PRO'
  const records: AgencyRecord[] = [
    ...(description === undefined ? [] : [record('OI', { commercialDescription: description.slice(0, 70) })]),
    record('PG01', { governmentAgencyCode: 'FDA', governmentAgencyProgramCode: 'FOO', governmentAgencyProcessingCode: processing }),
    ...countryRecord(shown.get('production-country'), isNatural ? '262' : '39'),
    ...(description === undefined ? [] : [record('PG10', { commodityCharacteristicDescription: description.slice(0, 57) })]),
    ...partyRecords(shown, isNatural),
    ...importerRecords(sound),
    ...registrationRecords(shown.get('registration')),
    ...lotRecords(lot),
  ]
  const used = [...shown.values()].filter(({ value }) => value !== notAsked).flatMap(({ by }) => by)
  return { data: { ...(description !== undefined && { description }), agency: 'FDA', program: 'FOO', processing, records }, by: each(used) }
}

function countryRecord(country: Shown | undefined, sourceTypeCode: string): readonly AgencyRecord[] {
  return country === undefined ? [] : [record('PG06', { sourceTypeCode, countryCode: country.value })]
}

/** MF makes, DEQ ships. The grower of food in its natural state goes into prior notice under a code that the filer knows. */
function partyRecords(shown: ReturnType<typeof noticeShown>, isNatural: boolean): readonly AgencyRecord[] {
  const [maker, shipper] = [isNatural ? undefined : shown.get('manufacturer'), shown.get('shipper')]
  return [
    ...(maker === undefined ? [] : [record('PG19', { entityRoleCode: 'MF', entityName: maker.value.slice(0, 32) })]),
    ...(shipper === undefined ? [] : [record('PG19', { entityRoleCode: 'DEQ', entityName: shipper.value.slice(0, 32) })]),
  ]
}

/** 21 CFR 1.509(a): role FSV with the DUNS number (16); FSX and RNE where the importer is exempt. */
function importerRecords(sound: readonly RecordedEvent[]): readonly AgencyRecord[] {
  const attributes = sound.find(({ event }) => event.process === 'foreign-supplier-verification')?.event.attributes
  if (attributes === undefined) return []
  const assertion = attributes['assertion'] ?? ''
  if (/exempt/i.test(assertion)) return [record('PG23', { affirmationOfComplianceCode: /research/i.test(assertion) ? 'RNE' : 'FSX' })]
  const { 'importer-name': name, 'importer-duns': duns, 'importer-email': email } = attributes
  return [
    record('PG19', { entityRoleCode: 'FSV', ...(duns !== undefined && { entityIdentificationCode: '16', entityNumber: duns }), ...(name !== undefined && { entityName: name.slice(0, 32) }) }),
    ...(email === undefined ? [] : [record('PG21', { individualQualifier: 'FSV', emailAddressOrFaxNumberForTheIndividual: email.slice(0, 35) })]),
  ]
}

function registrationRecords(registration: Shown | undefined): readonly AgencyRecord[] {
  return registration === undefined || !/^\d{11}$/.test(registration.value) ? [] : [record('PG23', { affirmationOfComplianceCode: 'PFR', affirmationOfComplianceDescription: registration.value })]
}

/** The lot code where it fits, its qualifier left to the filer; packages only in units of Recommendation 21. */
function lotRecords({ of }: FoodLot): readonly AgencyRecord[] {
  const code = lotCodeOf(of.lot)
  const quantity = of.quantity?.value
  const whole = quantity !== undefined && /^X[A-Z0-9]{2}$/.test(quantity.unit) && /^\d{1,10}$/.test(quantity.value) ? quantity : undefined
  return [
    ...(code === undefined ? [] : [record('PG25', { lotNumber: code })]),
    ...(whole === undefined ? [] : [record('PG26', { packagingQualifier: '1', quantity: `${whole.value}00`.padStart(12, '0'), unitOfMeasurePackagingLevel: whole.unit.slice(1) })]),
  ]
}

function lotCodeOf(lot: string): string | undefined {
  const code = /\/10\/([^/?#]+)/.exec(lot)?.[1] ?? /^[a-z0-9-]+:(.+)@/.exec(lot)?.[1]
  return code !== undefined && code.length <= 25 ? code : undefined
}

/** APHIS: program APQ (plant protection and quarantine); AP0600 are fruits and vegetables. The type codes of the papers are left to the filer. */
function plantRecords(lot: FoodLot, sound: readonly RecordedEvent[]): Records {
  const papers = sound.filter(({ event }) => event.process === 'import-permit' || (plantCertificates.some((each) => each === event.process) && event.about.some((part) => part.lot === lot.of.lot)))
  const { description, attributes } = lot.particulars
  const records = [
    ...(description === undefined ? [] : [record('OI', { commercialDescription: description.slice(0, 70) })]),
    record('PG01', { governmentAgencyCode: 'APH', governmentAgencyProgramCode: 'APQ' }),
    record('PG02', { itemType: 'P' }),
    ...(attributes?.['scientific-name'] === undefined ? [] : [record('PG05', { scientificGenusName: attributes['scientific-name'].split(' ')[0] ?? '' })]),
    record('PG10', { categoryTypeCode: 'AP0600', ...(description !== undefined && { commodityCharacteristicDescription: description.slice(0, 57) }) }),
    ...papers.flatMap(paperRecords),
  ]
  return { data: { ...(description !== undefined && { description }), agency: 'APH', program: 'APQ', records }, by: papers }
}

function paperRecords({ event }: RecordedEvent): readonly AgencyRecord[] {
  const number = event.attributes?.['certificate-number'] ?? event.attributes?.['permit-number']
  const country = event.place?.country
  return [
    ...(event.by?.name === undefined ? [] : [record('PG13', { issuerOfLpco: event.by.name.slice(0, 35), ...(country !== undefined && { lpcoIssuerGovernmentGeographicCodeQualifier: 'ISO', locationCountryStateProvinceOfIssuerOfTheLpco: country }) })]),
    ...(number === undefined ? [] : [record('PG14', { lpcoNumberOrName: number.slice(0, 33) })]),
  ]
}

/** The records are in capital letters of ASCII. */
function record(type: string, fields: Readonly<Record<string, string>>): AgencyRecord {
  return { type, fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value.normalize('NFD').replaceAll(/[^\x20-\x7e]/g, '').toUpperCase()])) }
}

function each(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  return [...new Map(events.map((one) => [one.event.id, one])).values()]
}
