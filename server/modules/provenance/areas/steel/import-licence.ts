import { daysAfter, isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { add, compareDecimals, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { AreaAssessment, NeededDatum } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { PartyReference } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { referenceTo, type RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { sameParty, type NamedParty } from './same-party.ts'
import { steelConditions as conditions } from './steel-conditions.ts'
import { isSteelMillProduct, kilogramsOf } from './steel-goods.ts'
import type { SteelCase, SteelItem } from './steel-item.ts'
import { importLicensing, licenceDocument } from './steel-words.ts'

/** What one product line of a licence allows. */
interface LicensedProduct {
  readonly recorded: RecordedEvent
  readonly code: string | undefined
  readonly kilograms: Decimal | undefined
  readonly country: string | undefined
  /** By its own words. */
  readonly from: DateText | undefined
  readonly until: DateText | undefined
  readonly importer: NamedParty | undefined
  /** Ten characters at most, as it is filed; undefined where the credential has a name and no number. */
  readonly number: string | undefined
}

type Said = Omit<AreaAssessment, 'area'>

const authority = '19 CFR 360.101 and 360.103'
/** Of which the text of 19 CFR 360.101 could not be made sure, so that nothing is decided by it: one that is older is told of. */
const validDays = { days: 75, uncertain: true } as const
const numberForm = /^[A-Z0-9]{6,10}$/

/** Whether a steel import licence covers each line: by whom, for whom, of what, how much, and until when. */
export function checkImportLicences(given: SteelCase): Said {
  const items = given.items.filter(({ code }) => code !== undefined && isSteelMillProduct(code))
  const licences = given.twin.events.filter(({ event }) => event.process === importLicensing)
  const proven = licences.filter(({ standing }) => standing === 'verified').map(licensedProduct)
  const unproven = licences.filter(({ standing }) => standing !== 'verified').map(({ event }) => findingOfEvent(conditions.licenceUnproven, { event: event.id }))
  const each = items.map((item) => checkItem(given, item, proven))
  return { findings: [...unproven, ...each.flatMap(({ findings }) => findings)], derived: each.flatMap(({ derived }) => derived), needed: each.flatMap(({ needed }) => needed) }
}

function checkItem(given: SteelCase, item: SteelItem, proven: readonly LicensedProduct[]): Said {
  const covering = proven.filter(({ code }) => code !== undefined && item.code !== undefined && isSameNumber(code, item.code))
  const [first] = covering
  if (first === undefined) return { findings: [ofItem(conditions.licenceMissing, item, given)], derived: [], needed: [neededLicence(item)] }
  // What one licence lacks does no harm where another allows the goods.
  const holding = covering.filter((licensed) => problemsOf(licensed, item, given).length === 0)
  const fresh = holding.filter((licensed) => agedOf([licensed], given).length === 0)
  const usable = fresh.length > 0 ? fresh : holding
  const counting = usable.length > 0 ? usable : covering
  const findings = [...agedOf(usable, given), ...counting.flatMap((licensed) => problemsOf(licensed, item, given)), ...quantityProblems(counting, item)]
  const isUsable = usable.length > 0
  const { number, recorded } = usable[0] ?? first
  return {
    findings,
    derived: isUsable && number !== undefined ? [{ pointer: `${item.at}/licences/0`, name: 'steel import licence', value: { type: '01', number }, sources: [referenceTo(recorded)] }] : [],
    needed: isUsable && number !== undefined ? [] : [isUsable ? { ...neededLicence(item), name: 'number of the steel import licence' } : neededLicence(item)],
  }
}

function problemsOf(licensed: LicensedProduct, item: SteelItem, { on, twin }: SteelCase): readonly Finding[] {
  const { until, importer, country, recorded } = licensed
  const buyers = twin.events.filter(({ event }) => event.kind === 'ownership-transfer').flatMap(({ event: { to } }) => (to === undefined ? [] : [to]))
  const problems: Condition[] = []
  if (until !== undefined && on > until) problems.push(conditions.licenceExpired)
  if (importer !== undefined && isForAnother(importer, [...buyers, ...(twin.owner === undefined ? [] : [twin.owner.value])])) problems.push(conditions.licenceOfAnotherImporter)
  if (country !== undefined && item.countries.length > 0 && !item.countries.includes(country)) problems.push(conditions.licenceMeltAndPourDiffers)
  return problems.map((condition) => findingOfEvent(condition, { event: recorded.event.id }))
}

/** Before anybody is known to have bought the goods, the licence cannot be for another. */
function isForAnother(importer: NamedParty, buyers: readonly PartyReference[]): boolean {
  return buyers.length > 0 && !buyers.some((buyer) => sameParty(importer, buyer))
}

function quantityProblems(covering: readonly LicensedProduct[], { kilograms }: SteelItem): readonly Finding[] {
  let licensed: Decimal | undefined
  for (const one of covering) {
    if (one.kilograms === undefined) return []
    licensed = licensed === undefined ? one.kilograms : add(licensed, one.kilograms)
  }
  const [first] = covering
  if (first === undefined || kilograms === undefined || licensed === undefined || compareDecimals(kilograms, licensed) <= 0) return []
  return [findingOfEvent(conditions.licenceQuantityExceeded, { event: first.recorded.event.id })]
}

function neededLicence({ at }: SteelItem): NeededDatum {
  return { name: 'steel import licence', pointer: `${at}/licences/0`, from: 'importer', by: 'before the entry summary is filed', authority }
}

function ofItem(condition: Condition, { lots }: SteelItem, { graph }: SteelCase): Finding {
  const lot = lots[0]?.twinLot.lot
  const event = lot === undefined ? undefined : (graph.madeBy(lot)[0] ?? graph.about(lot)[0])
  return findingOfEvent(condition, { event: event?.event.id ?? 'unknown', ...(lot !== undefined && { lot }) })
}

function isSameNumber(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one)
}

function licensedProduct(recorded: RecordedEvent): LicensedProduct {
  const said = recorded.event.attributes ?? {}
  const of = (name: string) => (Object.hasOwn(said, name) ? said[name] : undefined)
  const [weight, unit, scheme, value] = [of('weight'), of('weight-unit'), of('importer-scheme'), of('importer-identifier')]
  const number = recorded.event.documents.find(({ kind }) => kind === licenceDocument)?.number.split(/[:/#]/).at(-1)
  return {
    recorded, code: of('commodity-code'), country: of('country-of-melt-and-pour'), until: dayIn(of('valid-until')), from: dayIn(of('valid-from')),
    kilograms: weight === undefined || unit === undefined ? undefined : kilogramsOf({ value: weight, unit }),
    importer: scheme === undefined || value === undefined ? undefined : { scheme, value, name: of('importer-name') },
    number: number !== undefined && numberForm.test(number) ? number : undefined,
  }
}

function dayIn(text: string | undefined): DateText | undefined {
  return isCalendarDate(text) ? text : undefined
}

/** Licences that hold by their own words, and may be older than the regulation lets them be. */
function agedOf(licences: readonly LicensedProduct[], { on }: SteelCase): readonly Finding[] {
  return licences.filter(({ from }) => from !== undefined && on > daysAfter(from, validDays.days)).map(({ recorded }) => findingOfEvent(conditions.licenceAged, { event: recorded.event.id }))
}
