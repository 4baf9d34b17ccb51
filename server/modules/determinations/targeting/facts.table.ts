import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { DeclaredParty } from '@customhouse/vocabulary/declaration/declared-party.ts'
import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { daysBetween, easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Fact, FactGround, FactType, FactValue } from './fact.ts'

type Row = Omit<Fact, 'of' | 'group' | 'read'>

const text = (name: string, words: string, example: string): Row => ({ name, type: 'text', words, example })
const typed = (type: FactType, name: string, described: { readonly words: string; readonly example: string; readonly unit?: string }): Row => ({ type, name, ...described })

type ReadHeader = (declaration: Declaration, ground: FactGround) => FactValue | undefined
type ReadLine = (item: GoodsItem, ground: FactGround) => FactValue | undefined

const header = (group: Fact['group'], row: Row, read: ReadHeader): Fact => ({ ...row, of: 'filing', group, read: (ground) => read(ground.asked.declaration, ground) })
const line = (group: Fact['group'], row: Row, read: ReadLine): Fact => ({ ...row, of: 'line', group, read: (ground) => (ground.item === undefined ? undefined : read(ground.item, ground)) })

/** Amounts are exact text on file; statistics of risk need no cents. */
const numberOf = (stated: string | undefined): number | undefined => {
  const value = stated === undefined || stated.trim() === '' ? Number.NaN : Number(stated)
  return Number.isFinite(value) ? value : undefined
}
const upper = (stated: string | undefined): string | undefined => (stated === undefined || stated.trim() === '' ? undefined : stated.trim().toUpperCase())
/** None at all is not known, rather than known to be none: a declaration need not state everything. */
const texts = (stated: readonly (string | undefined)[]): readonly string[] | undefined => {
  const known = [...new Set(stated.flatMap((one) => upper(one) ?? []))]
  return known.length === 0 ? undefined : known
}
const isChapter99 = (code: string) => code.startsWith('99')
const valueOf = ({ commodities }: GoodsItem): number | undefined => {
  const stated = commodities.flatMap(({ value }) => numberOf(value) ?? [])
  return stated.length === 0 ? undefined : stated.reduce((sum, one) => sum + one, 0)
}
const quotient = (above: number | undefined, below: number | undefined): number | undefined => (above === undefined || below === undefined || below === 0 ? undefined : above / below)
/** What is reported in kilograms as the tariff's own unit is the net weight; else the gross weight of the line. */
const weightOf = ({ commodities, grossWeightKilograms }: GoodsItem): number | undefined =>
  numberOf(commodities.flatMap(({ quantities }) => quantities).find(({ unit }) => unit.trim() === 'KG')?.value) ?? numberOf(grossWeightKilograms)
const firstQuantity = ({ commodities }: GoodsItem) => commodities.filter(({ code }) => !isChapter99(code)).flatMap(({ quantities }) => quantities).find(({ value }) => numberOf(value) !== undefined)
const allParties = ({ parties, goodsItems }: Declaration): readonly DeclaredParty[] => [...parties, ...goodsItems.flatMap((item) => item.parties)]
const inRole = (parties: readonly DeclaredParty[], role: string) => texts(parties.filter((party) => party.role === role).flatMap(({ name, identifier }) => [name, identifier?.value]))
const findingsLike = ({ asked }: FactGround, prefix: string): boolean => asked.findings.some(({ code }) => code.startsWith(prefix))
const highest = (stated: readonly (number | undefined)[]): number | undefined => {
  const known = stated.flatMap((one) => one ?? [])
  return known.length === 0 ? undefined : Math.max(...known)
}

const ofDeclaration: readonly Fact[] = [
  header('declaration', text('kind', 'Whether it is an entry (release) or an entry summary', 'entry'), ({ kind }) => kind),
  header('declaration', text('function', 'Whether it adds, replaces, updates or cancels', 'add'), ({ functionCode }) => functionCode),
  header('declaration', text('entry-type', 'CBP entry type, two digits', '01'), ({ typeCode }) => upper(typeCode)),
  header('declaration', text('port-of-entry', 'Schedule D code of the port of entry', '2704'), ({ portOfEntry }) => upper(portOfEntry)),
  header('declaration', text('port-of-unlading', 'Schedule D code of the port of unlading', '2704'), ({ portOfUnlading }) => upper(portOfUnlading)),
  header('declaration', text('mode', 'CBP mode of transportation code', '11'), ({ transportMode }) => upper(transportMode)),
  header('declaration', text('destination-state', 'State that the goods go to', 'CA'), ({ destinationState }) => upper(destinationState)),
  header('declaration', typed('texts', 'carriers', { words: 'Carrier codes of the conveyances and the bills', example: 'ZZSB' }), ({ conveyances, consignments }) => texts([...conveyances.map(({ carrierCode }) => carrierCode), ...consignments.flatMap(({ transportDocuments, conveyances: own = [] }) => [...transportDocuments.map(({ issuer }) => issuer), ...own.map(({ carrierCode }) => carrierCode)])])),
  header('declaration', typed('texts', 'bills', { words: 'Bill numbers with the code of their issuer', example: 'ZZSB260300777' }), ({ consignments }) => texts(consignments.flatMap(({ transportDocuments }) => transportDocuments.map(({ issuer, identifier }) => `${issuer ?? ''}${identifier}`)))),
  header('declaration', typed('texts', 'missing-documents', { words: 'Codes of documents that the filer calls missing', example: '10' }), ({ missingDocuments }) => texts(missingDocuments)),
  header('declaration', typed('texts', 'bond-types', { words: 'Bond types: 8 continuous, 9 single transaction, 0 none', example: '9' }), ({ bonds }) => texts(bonds.map(({ type }) => type))),
  header('declaration', typed('date', 'arrival', { words: 'Estimated date of arrival', example: '2026-08-03' }), ({ dates }) => dates.estimatedArrival),
  header('declaration', typed('number', 'days-to-arrival', { words: 'Days from filing to the estimated arrival', example: '2', unit: 'days' }), ({ dates }, { asked }) => daysTo(asked.receivedAt, dates.estimatedArrival)),
  header('declaration', typed('number', 'lines', { words: 'How many lines the filing has', example: '12', unit: 'lines' }), ({ goodsItems }) => goodsItems.length),
  header('declaration', typed('number', 'total-value', { words: 'Estimated value, else the sum of the lines', example: '25000', unit: 'USD' }), ({ estimatedValue, goodsItems }) => numberOf(estimatedValue) ?? sumOf(goodsItems.map(valueOf))),
  header('declaration', typed('texts', 'origins', { words: 'Countries of origin of all lines', example: 'CN' }), ({ goodsItems }) => texts(goodsItems.map(({ origin }) => origin))),
]

function daysTo(receivedAt: string, day: string | undefined): number | undefined {
  const days = day === undefined ? Number.NaN : daysBetween(easternDate(new Date(receivedAt)), day)
  return Number.isNaN(days) ? undefined : days
}

function sumOf(stated: readonly (number | undefined)[]): number | undefined {
  const known = stated.flatMap((one) => one ?? [])
  return known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0)
}

const ofParties: readonly Fact[] = [
  header('parties', text('importer', 'Importer’s number as parties knows it', '89-100000100'), (_, { asked }) => upper(asked.client)),
  header('parties', text('filer', 'Organisation that files', 'meridian'), (_, { asked }) => upper(asked.organisation)),
  header('parties', text('filer-code', 'Filer code, the first three characters of the entry number', 'ZZ9'), ({ entryNumber }) => upper(entryNumber.slice(0, 3))),
  header('parties', text('consignee', 'Consignee’s number', '89-100000100'), ({ consignee }) => upper(consignee?.number)),
  header('parties', typed('texts', 'party-names', { words: 'Names of all parties, in capitals', example: 'SAMPLE WORKS' }), (declaration) => texts(allParties(declaration).map(({ name }) => name))),
  header('parties', typed('texts', 'party-countries', { words: 'Countries in the parties’ addresses', example: 'CN' }), (declaration) => texts(allParties(declaration).map(({ address }) => address?.country))),
  header('parties', typed('texts', 'sellers', { words: 'Names and numbers of sellers', example: 'SAMPLE WORKS' }), (declaration) => inRole(allParties(declaration), 'SE')),
]

const ofGoods: readonly Fact[] = [
  line('goods', typed('texts', 'code', { words: 'Tariff numbers of the line, digits alone; a chapter is their prefix', example: '7208390015' }), ({ commodities }) => texts(commodities.map(({ code }) => code))),
  line('goods', text('origin', 'Country of origin', 'CN'), ({ origin }) => upper(origin)),
  line('goods', text('export-country', 'Country of export', 'VN'), ({ countryOfExport }) => upper(countryOfExport)),
  line('goods', typed('boolean', 'origin-differs-from-export', { words: 'Whether goods are shipped from another country than their origin', example: 'true' }), ({ origin, countryOfExport }) => (upper(origin) === undefined || upper(countryOfExport) === undefined ? undefined : upper(origin) !== upper(countryOfExport))),
  line('goods', text('port-of-lading', 'Schedule K code of the foreign port of lading', '57035'), ({ portOfLading }) => upper(portOfLading)),
  line('goods', text('special-program', 'Special programme claimed', 'S'), ({ specialProgram }) => upper(specialProgram)),
  line('goods', typed('texts', 'description', { words: 'Descriptions of the goods, in capitals', example: 'PLASTIC BOXES' }), ({ descriptions }) => texts(descriptions)),
  line('goods', typed('number', 'value', { words: 'Customs value of the line', example: '4200', unit: 'USD' }), valueOf),
  line('goods', typed('number', 'weight', { words: 'Net weight where the tariff asks for kilograms, else gross weight', example: '900', unit: 'kg' }), weightOf),
  line('goods', typed('number', 'value-per-kilogram', { words: 'Value over weight', example: '4.67', unit: 'USD/kg' }), (item) => quotient(valueOf(item), weightOf(item))),
  line('goods', typed('number', 'quantity', { words: 'First quantity that the tariff asks for', example: '300', unit: 'tariff unit' }), (item) => numberOf(firstQuantity(item)?.value)),
  line('goods', typed('number', 'value-per-unit', { words: 'Value over the first quantity', example: '14', unit: 'USD/tariff unit' }), (item) => quotient(valueOf(item), numberOf(firstQuantity(item)?.value))),
  line('goods', typed('date', 'exportation', { words: 'Date of exportation', example: '2026-07-20' }), ({ exportation }) => exportation),
  line('goods', typed('texts', 'manufacturers', { words: 'Names and identification codes of manufacturers of the line or the filing', example: 'CNSAMWOR123SHA' }), ({ parties }, { asked }) => inRole([...parties, ...asked.declaration.parties], 'MF')),
  line('goods', typed('texts', 'licences', { words: 'Types of licences given', example: '14' }), ({ licences }) => texts(licences.map(({ type }) => type))),
  line('goods', typed('texts', 'remedy-cases', { words: 'Antidumping and countervailing cases given', example: 'A570001000' }), ({ tradeRemedyCases }) => texts(tradeRemedyCases.map(({ caseNumber }) => caseNumber))),
  line('goods', typed('boolean', 'related-parties', { words: 'Whether buyer and seller are stated to be related', example: 'true' }), ({ relatedParty }) => (relatedParty === undefined ? undefined : relatedParty === 'Y')),
]

const ofQuality: readonly Fact[] = [
  header('data quality', typed('texts', 'findings', { words: 'Codes of everything found in checks, evidence and provenance', example: '60B' }), (_, { asked }) => texts(asked.findings.map(({ code }) => code)) ?? []),
  header('data quality', typed('number', 'warnings', { words: 'How many warnings were found', example: '2', unit: 'findings' }), (_, { asked }) => asked.findings.filter(({ severity }) => severity === 'warning').length),
]

const ofEvidence: readonly Fact[] = [
  header('evidence', typed('number', 'credentials', { words: 'How many credentials came with the filing', example: '1', unit: 'credentials' }), ({ credentials = [] }) => credentials.length),
  header('evidence', typed('boolean', 'evidence-verified', { words: 'A credential is verified and its issuer recognised', example: 'true' }), (_, ground) => findingsLike(ground, 'evidence-recognised')),
  header('evidence', typed('boolean', 'evidence-contradicted', { words: 'A credential says otherwise than the declaration', example: 'true' }), (_, ground) => findingsLike(ground, 'evidence-contradicts-')),
  header('evidence', typed('boolean', 'provenance-contradicted', { words: 'Where the goods come from is recorded otherwise than declared', example: 'true' }), (_, { asked }) => asked.findings.some(({ code }) => code.startsWith('provenance-') && code.endsWith('-contradicted'))),
  header('evidence', typed('boolean', 'provenance-supported', { words: 'The recorded chain bears the claimed preference out', example: 'true' }), (_, { asked }) => asked.findings.some(({ code }) => code.startsWith('provenance-') && code.endsWith('-supported'))),
]

const past = (row: Row, read: (past: NonNullable<FactGround['past']>, ground: FactGround) => FactValue | undefined): Fact =>
  ({ ...header('history', row, (_, ground) => (ground.past === undefined ? undefined : read(ground.past, ground))), needsPast: true })

const ofHistory: readonly Fact[] = [
  past(typed('number', 'importer-filings', { words: 'Filings of the importer decided before', example: '0', unit: 'filings' }), ({ filings }) => filings),
  past(typed('number', 'importer-stopped', { words: 'Of these, how many were not released at once', example: '3', unit: 'filings' }), ({ stopped }) => stopped),
  past(typed('number', 'importer-exams', { words: 'Exams recorded for the importer', example: '2', unit: 'exams' }), ({ exams }) => exams),
  past(typed('number', 'importer-exams-failed', { words: 'Of these, exams that found something', example: '1', unit: 'exams' }), ({ examsFailed }) => examsFailed),
  past(typed('number', 'importer-days-known', { words: 'Days since the first filing of the importer', example: '400', unit: 'days' }), ({ firstFiledAt }, { asked }) => (firstFiledAt === undefined ? undefined : Math.floor((Date.parse(asked.receivedAt) - Date.parse(firstFiledAt)) / 86_400_000))),
]

const ofAdvice: readonly Fact[] = [
  header('advice', typed('number', 'screening-score', { words: 'Best agreement of a party with a list of denied or restricted parties, 0 to 1', example: '0.9' }), (_, { advice }) => highest(advice.parties.map(({ score }) => score)) ?? 0),
  header('advice', typed('texts', 'screening-lists', { words: 'Lists that a party may be on', example: 'OFAC-SDN' }), (_, { advice }) => texts(advice.parties.map(({ list }) => list)) ?? []),
  header('advice', typed('texts', 'agencies-awaited', { words: 'Agencies that have not let their lines proceed', example: 'FDA' }), (_, { advice }) => texts(advice.agencies.filter(({ state }) => state !== 'may-proceed' && state !== 'time-run').map(({ agency }) => agency)) ?? []),
  header('advice', typed('number', 'highest-anomaly-score', { words: 'Highest score of any line: how probable it is that an inspection finds something, 0 to 1', example: '0.4' }), (_, { advice }) => highest(advice.lines.map(({ score }) => score))),
  line('advice', typed('number', 'anomaly-score', { words: 'Score of the line: how probable it is that an inspection finds something, 0 to 1', example: '0.4' }), (_, { score }) => score?.score),
]

/** What rules may look at, beside the statistics of a line. */
export const facts: readonly Fact[] = [...ofDeclaration, ...ofParties, ...ofGoods, ...ofQuality, ...ofEvidence, ...ofHistory, ...ofAdvice]
