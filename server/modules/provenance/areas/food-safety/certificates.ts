import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { compareDecimals, parseDecimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { NeededDatum } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { LotPart, LotQuantity } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { certificateNotVerified, certificateOtherCountry, certificateOtherGoods, certificateOutOfDate, certificateQuantityLarger, certificateQuantityShort, certificateTakenBack, importerIdentifierUnsound, registrationTakenBack } from './food-conditions.ts'
import type { FoodLot, FoodShipment } from './food-shipment.ts'

/** What certificates show of a shipment before it arrives. */
export interface CertificateState {
  readonly findings: readonly Finding[]
  readonly needed: readonly NeededDatum[]
  /** Verified, in force, and for these goods. */
  readonly sound: readonly RecordedEvent[]
}

/** Plants need a certificate of the plant protection organisation or an inspection abroad; which commodities of which countries, ACIR of APHIS says, and we do not decide. */
export const plantCertificates = ['phytosanitary-certification', 'preclearance-inspection'] as const

/** Looks at every certificate that is about the goods, and names what is still to come. */
export function certificateState(shipment: FoodShipment): CertificateState {
  const findings: Finding[] = []
  const sound: RecordedEvent[] = []
  for (const process of certified) {
    for (const one of current(shipment.certificates(process))) {
      const against = [...againstItself(one, shipment), ...againstGoods(one, shipment)]
      findings.push(...against)
      if (!against.some(({ severity }) => severity === 'warning') && one.standing === 'verified') sound.push(one)
    }
  }
  return { findings, sound, needed: neededCertificates(shipment, sound) }
}

const certified = [...plantCertificates, 'import-permit', 'organic-certification', 'facility-registration', 'foreign-supplier-verification'] as const

/** Of certificates for the same goods and number the last counts, so that a replacement heals what it replaces. */
function current(newestFirst: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const seen = new Set<string>()
  return newestFirst.filter(({ event, source, standing }) => {
    const key = JSON.stringify([source.issuer ?? event.by?.identifiers[0]?.value, event.about.map(({ lot }) => lot).sort(), event.attributes?.['facility'] ?? null])
    const isReplaced = seen.has(key)
    if (standing === 'verified') seen.add(key)
    return !isReplaced
  })
}

function againstItself({ event, standing }: RecordedEvent, { on }: FoodShipment): readonly Finding[] {
  const { period, process, attributes } = event
  const takenBack = standing === 'revoked' || standing === 'suspended'
  const isImporter = process === 'foreign-supplier-verification'
  return held([
    [takenBack, process === 'facility-registration' ? registrationTakenBack : certificateTakenBack],
    [!takenBack && standing !== 'verified', certificateNotVerified],
    [period !== undefined && (on < period.from || on > period.to), certificateOutOfDate],
    [isImporter && !/^(?:\d{9})?$/.test(attributes?.['importer-duns'] ?? ''), importerIdentifierUnsound],
  ]).map((condition) => findingOfEvent(condition, { event: event.id }))
}

function held(rows: readonly (readonly [holds: boolean, condition: Condition])[]): readonly Condition[] {
  return rows.filter(([holds]) => holds).map(([, condition]) => condition)
}

/** Only what plant protection certifies is for so much of one commodity from one country. */
function againstGoods({ event }: RecordedEvent, { lots }: FoodShipment): readonly Finding[] {
  if (!plantCertificates.some((process) => process === event.process)) return []
  return lots.flatMap((lot) => {
    const part = event.about.find((each) => each.lot === lot.of.lot)
    if (part === undefined) return []
    return objectionsTo(part, lot).map((condition) => findingOfEvent(condition, { event: event.id, lot: part.lot }))
  })
}

function objectionsTo({ quantity, particulars }: LotPart, lot: FoodLot): readonly Condition[] {
  const difference = compareQuantities(quantity, lot.of.quantity?.value) ?? 0
  return held([
    [difference < 0, certificateQuantityShort],
    [difference > 0, certificateQuantityLarger],
    [differ(particulars?.commodityCode?.slice(0, 4), lot.particulars.commodityCode?.slice(0, 4)), certificateOtherGoods],
    [lot.grownIn.length > 0 && lot.grownIn.every((country) => differ(country, particulars?.countryOfOrigin)), certificateOtherCountry],
  ])
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other
}

/** Undefined where they are in different units: cartons and kilograms say nothing about each other. */
function compareQuantities(one: LotQuantity | undefined, other: LotQuantity | undefined): number | undefined {
  if (one === undefined || other === undefined || one.unit !== other.unit) return undefined
  const [left, right] = [parseDecimal(one.value), parseDecimal(other.value)]
  return left === undefined || right === undefined ? undefined : compareDecimals(left, right)
}

function neededCertificates({ lots }: FoodShipment, sound: readonly RecordedEvent[]): readonly NeededDatum[] {
  const has = (process: string): boolean => sound.some(({ event }) => event.process === process)
  const isFresh = lots.some((lot) => lot.isFresh)
  const isCertified = lots.filter((lot) => lot.isFresh).every((lot) => sound.some((one) => covers(one, lot)))
  const isOrganic = lots.some(({ particulars }) => particulars.attributes?.['organic'] === 'true' || /\borganic\b/i.test(particulars.description ?? ''))
  return [
    ...(isFresh && !isCertified ? [{ name: 'phytosanitary certificate or inspection abroad, where APHIS asks for it (ACIR)', from: 'plant protection organisation', by: 'before the goods leave', authority: '7 CFR 319.56-3, 319.56-4' }] : []),
    ...(isFresh && !has('import-permit') ? [{ name: 'permit to import the fruits or vegetables', from: 'importer', by: 'before arrival', authority: '7 CFR 319.56-3(b), 319.7' }] : []),
    ...(has('foreign-supplier-verification') ? [] : [{ name: 'importer for foreign supplier verification: name, electronic mail address, DUNS number', from: 'importer', by: 'at entry', authority: '21 CFR 1.509(a)' }]),
    ...(has('facility-registration') ? [] : [{ name: 'registration number of the facility that made or packed the food', from: 'processor', by: 'with prior notice', authority: '21 CFR 1.281(a)(6), 1.225' }]),
    ...(isOrganic && !has('organic-certification') ? [{ name: 'organic certificate, for the import certificate', from: 'certifier', by: 'before arrival', authority: '7 CFR 205.273' }] : []),
  ]
}

/** Whether a certificate is for a lot: it names the lot, or names none and came with the papers of the shipment. */
export function covers({ event }: RecordedEvent, { of }: FoodLot): boolean {
  if (!plantCertificates.some((process) => process === event.process)) return false
  return event.about.some(({ lot }) => lot === of.lot)
}
