import type { AreaAssessment, DerivedDatum, NeededDatum } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import { formatShortest } from '@customhouse/vocabulary/measures/decimal.ts'
import { isWithin } from '@customhouse/vocabulary/measures/calendar.ts'
import { type MeltShares, unknownCountry, wholeShare } from './melt-and-pour.ts'
import { steelConditions as conditions } from './steel-conditions.ts'
import { isSteelArticle } from './steel-goods.ts'
import type { SteelCase, SteelItem } from './steel-item.ts'

const authority = 'CATAIR Entry Summary Create/Update (July 2026), 54-record type 08; 19 CFR 360.103(c)'

/** Of these origins type 08 is refused: the States and their territories. */
const refused = { from: '2026-07-16', origins: new Set(['US', 'VI', 'GU', 'AS', 'UM', 'PR', 'MP']) }

/** Where the steel of each line was melted and poured, as the importer's additional declaration of type 08 says it, and what stands against that. */
export function declareMeltAndPour(given: SteelCase): Omit<AreaAssessment, 'area'> {
  const contradicted = given.melting.contradictions.map(({ lot, event }) => findingOfEvent(conditions.meltAndPourContradicted, { event, lot }))
  return {
    findings: [...contradicted, ...given.items.flatMap((item) => findingsOf(given, item))],
    derived: given.items.flatMap((item) => [...declarationOf(given, item), ...sharesOf(given, item)]),
    needed: given.items.flatMap((item) => neededOf(given, item)),
  }
}

function findingsOf({ graph }: SteelCase, { lots, shares }: SteelItem): readonly Finding[] {
  const [lot] = lots
  if (lot === undefined) return []
  const event = graph.madeBy(lot.twinLot.lot)[0]?.event.id ?? graph.about(lot.twinLot.lot)[0]?.event.id ?? 'unknown'
  const known = [...shares.keys()].filter((country) => country !== unknownCountry)
  return [
    ...(shares.has(unknownCountry) ? [findingOfEvent(conditions.meltAndPourUnproven, { event, lot: lot.twinLot.lot })] : []),
    ...(known.length > 1 ? [findingOfEvent(conditions.meltAndPourMixed, { event, lot: lot.twinLot.lot })] : []),
  ]
}

function declarationOf({ melting, on }: SteelCase, item: SteelItem): readonly DerivedDatum[] {
  if (!isDeclared(item, on)) return []
  const [country, ...others] = item.countries
  const pointer = `${item.at}/additionalDeclarations/0`
  if (country !== undefined && others.length === 0) {
    return [{ pointer, name: 'country of melt and pour', value: { type: '08', fields: { countryOfMeltAndPourCode: country } }, sources: melting.evidenceFor(country) }]
  }
  // A derivative of several countries' steel may say so; a steel article must name one.
  if (country === undefined || item.code === undefined || isSteelArticle(item.code)) return []
  return [{ pointer, name: 'country of melt and pour', value: { type: '08', fields: { countryOfMeltAndPourApplicabilityCode: 'OTH' } }, sources: item.countries.flatMap((one) => melting.evidenceFor(one)) }]
}

function isDeclared({ origin }: SteelItem, on: string): boolean {
  return !(origin !== undefined && refused.origins.has(origin) && isWithin(refused, on))
}

function sharesOf({ melting }: SteelCase, { at, shares, countries }: SteelItem): readonly DerivedDatum[] {
  if (countries.length < 2) return []
  return [{ pointer: at, name: 'countries of melt and pour by percent of weight', value: percentages(shares), sources: countries.flatMap((country) => melting.evidenceFor(country)) }]
}

function percentages(shares: MeltShares): Readonly<Record<string, string>> {
  return Object.fromEntries([...shares].sort(([one], [other]) => (one < other ? -1 : 1)).map(([country, share]) => [country, formatShortest({ units: (share * 1_000_000n) / wholeShare, scale: 4 })]))
}

function neededOf({ on }: SteelCase, item: SteelItem): readonly NeededDatum[] {
  if (!isDeclared(item, on)) return []
  const pointer = `${item.at}/additionalDeclarations/0`
  if (item.shares.has(unknownCountry)) {
    return [{ name: 'mill test report of every heat, with the country of melt and pour', pointer, from: 'producer', by: 'before the entry summary is filed', authority }]
  }
  if (item.countries.length < 2 || item.code === undefined || !isSteelArticle(item.code)) return []
  return [{ name: 'the goods apart by the country in which their steel was melted and poured', pointer, from: 'importer', by: 'before the entry summary is filed', authority }]
}
