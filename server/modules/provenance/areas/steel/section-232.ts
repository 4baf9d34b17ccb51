import { isWithin } from '@customhouse/vocabulary/measures/calendar.ts'
import { formatShortest } from '@customhouse/vocabulary/measures/decimal.ts'
import type { AreaAssessment, DerivedDatum, NeededDatum } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { referenceTo, type EventReference } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { derivativesOfAmericanSteel, type SteelHeading, steelHeadings, steelRestructured } from './section-232.table.ts'
import { isSteelArticle } from './steel-goods.ts'
import type { SteelCase, SteelItem } from './steel-item.ts'

type Said = Omit<AreaAssessment, 'area'>

const by = 'before the entry summary is filed'

/**
 * The tariff numbers of each line: that of chapter 99 by which Section 232 reaches it, where that is certain, and its own. A claim under
 * USMCA changes nothing of it; where the steel was melted may. Rates are for the tariff to say. `excluded` are lines of a product exclusion,
 * which is declared in place of the number of chapter 99.
 */
export function declareSection232(given: SteelCase, excluded: ReadonlySet<SteelItem>): Said {
  const each = given.items.map((item) => ofItem(given, item, excluded.has(item)))
  return { findings: [], derived: each.flatMap(({ derived }) => derived), needed: each.flatMap(({ needed }) => needed) }
}

function ofItem(given: SteelCase, item: SteelItem, isExcluded: boolean): Said {
  const { code, at } = item
  if (code === undefined) return { findings: [], derived: [], needed: [{ name: 'tariff number of the steel', pointer: `${at}/commodities/0/code`, from: 'importer', by, authority: '19 U.S.C. 1484' }] }
  const heading = isExcluded ? undefined : headingOf(given, item)
  const own = `${at}/commodities/${heading === undefined ? '0' : '1'}`
  const sources = sourcesOf(given, item)
  const derived: DerivedDatum[] = []
  if (heading !== undefined) derived.push({ pointer: `${at}/commodities/0/code`, name: `heading of chapter 99 (${heading.authority})`, value: heading.heading, sources: item.countries.flatMap((country) => given.melting.evidenceFor(country)) })
  derived.push({ pointer: `${own}/code`, name: 'tariff number', value: code, sources })
  if (item.kilograms !== undefined) derived.push({ pointer: `${own}/quantities/0`, name: 'net weight', value: { value: formatShortest(item.kilograms), unit: 'KG' }, sources })
  return { findings: [], derived, needed: heading !== undefined || isExcluded ? [] : neededOf(given, item, code) }
}

function sourcesOf({ graph }: SteelCase, { lots }: SteelItem): readonly EventReference[] {
  const found = lots.slice(0, 1).flatMap(({ twinLot: { lot, particulars } }) => particulars?.evidence ?? graph.madeBy(lot).map(referenceTo))
  return found.slice(0, 20)
}

/** Undefined where no heading is certain: not for derivatives, whose lists are in the note, and not without an origin. */
function headingOf({ on }: SteelCase, { code, origin, countries }: SteelItem): SteelHeading | undefined {
  if (code === undefined || origin === undefined || !isSteelArticle(code)) return undefined
  return steelHeadings.find((row) => isWithin(row, on) && isForOrigin(row, origin) && isForMelt(row, countries))
}

function isForOrigin({ origins, exceptOrigins }: SteelHeading, origin: string): boolean {
  return (origins === undefined || origins.includes(origin)) && exceptOrigins?.includes(origin) !== true
}

function isForMelt({ meltedOutside }: SteelHeading, countries: readonly string[]): boolean {
  return meltedOutside === undefined || (countries.length > 0 && countries.every((country) => !meltedOutside.includes(country)))
}

/** What decides where we do not. */
function neededOf({ on }: SteelCase, { at, origin, countries }: SteelItem, code: string): readonly NeededDatum[] {
  const pointer = `${at}/commodities/0/code`
  if (origin === undefined) return [{ name: 'country of origin of the steel, by which Section 232 reaches it', pointer: `${at}/origin`, from: 'producer', by, authority: '19 U.S.C. 1862; 19 CFR part 134' }]
  if (on >= steelRestructured.from) return [{ name: 'heading of chapter 99 for the steel on that day (9903.82)', pointer, from: 'importer', by, authority: steelRestructured.authority }]
  const isAmerican = countries.length === 1 && countries[0] === 'US'
  if (!isSteelArticle(code) && isAmerican && isWithin(derivativesOfAmericanSteel, on)) {
    return [{ name: 'whether the goods are a derivative that heading 9903.81.92 frees, being of steel melted and poured in the United States', pointer, from: 'importer', by, authority: derivativesOfAmericanSteel.authority }]
  }
  return [{ name: 'whether Section 232 reaches the goods, and by which heading of chapter 99', pointer, from: 'importer', by, authority: '19 U.S.C. 1862; HTSUS chapter 99 subchapter III U.S. note 16' }]
}
