import { isCountryCode } from '@customhouse/vocabulary/codes/country-code.ts'
import { parseCommodityCode, printCommodityCode } from '@customhouse/vocabulary/codes/commodity-code.ts'
import { easternDate, isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import { notFound, Problem, problemSchema, type Http } from '../../../platform/http/index.ts'
import type { Tariff, TariffBook } from '../index.ts'
import type { TariffLine } from '../schedule/tariff-line.ts'
import { lineParameters } from '../tariff-schemas.ts'
import { findLines } from './find-lines.ts'
import { chaptersOf, rowsOfHeading } from './heading-rows.ts'
import { lineHistory } from './line-history.ts'
import { chaptersSchema, dayQuery, foundSchema, headingParameters, headingSchema, historySchema, measuresQuery, measuresSchema, searchQuery } from './look-up-schemas.ts'

interface LookUpNeeds {
  readonly tariff: Tariff
  readonly clock: Clock
}

/** Law is public: anyone may look the tariff up. */
const tags = ['tariff']
const security: [] = []
/** A search reads a whole schedule: less often than what is looked up by its number. */
const seldom = { rateLimit: { max: 100, timeWindow: 10_000 } }

/** What anyone may ask of the tariff besides a number itself: search, chapters, a heading whole, a number over time, what else bears on it. */
export function lookUpRoutes(http: Http, needs: LookUpNeeds): void {
  serveSearch(http, needs)
  serveChapters(http, needs)
  serveHeading(http, needs)
  serveHistory(http, needs)
  serveMeasures(http, needs)
}

function serveSearch(http: Http, needs: LookUpNeeds): void {
  const schema = { operationId: 'searchTariff', tags, security, summary: 'Tariff numbers by the beginning of the number or by words', querystring: searchQuery, response: { 200: foundSchema, 400: problemSchema } }
  http.get('/tariff/search', { config: seldom, schema }, (request) => {
    const { for: wanted, on, limit = 50 } = request.query
    const asked = askedOn(needs, on)
    return { ...asked.answeredBy, ...findLines(asked.book.rowsOn(asked.on), wanted, limit) }
  })
}

function serveChapters(http: Http, needs: LookUpNeeds): void {
  const schema = { operationId: 'listTariffChapters', tags, security, summary: 'The chapters of the tariff with their headings', querystring: dayQuery, response: { 200: chaptersSchema, 400: problemSchema } }
  http.get('/tariff/chapters', { config: seldom, schema }, (request) => {
    const asked = askedOn(needs, request.query.on)
    return { ...asked.answeredBy, chapters: chaptersOf(asked.book.rowsOn(asked.on)) }
  })
}

function serveHeading(http: Http, needs: LookUpNeeds): void {
  const schema = { operationId: 'readTariffHeading', tags, security, summary: 'A heading of four digits, every row as it is printed', params: headingParameters, querystring: dayQuery, response: { 200: headingSchema, 400: problemSchema, 404: problemSchema } }
  http.get('/tariff/headings/:heading', { config: seldom, schema }, (request) => {
    const { heading } = request.params
    const asked = askedOn(needs, request.query.on)
    const rows = rowsOfHeading(asked.book.rowsOn(asked.on), heading)
    if (rows.length === 0) throw notFound()
    return { ...asked.answeredBy, heading, rows }
  })
}

function serveHistory(http: Http, { tariff }: LookUpNeeds): void {
  const schema = { operationId: 'readTariffHistory', tags, security, summary: 'What each loaded revision prints for a number', params: lineParameters, response: { 200: historySchema, 404: problemSchema } }
  http.get('/tariff/lines/:code/history', { schema }, (request) => {
    const code = parseCommodityCode(request.params.code)
    const revisions = code === undefined ? [] : lineHistory(tariff.book(), code)
    if (code === undefined || revisions.every(({ printed }) => printed === undefined)) throw notFound()
    return { code, revisions }
  })
}

function serveMeasures(http: Http, needs: LookUpNeeds): void {
  const schema = {
    operationId: 'listTariffMeasures', tags, security, summary: 'Trade actions and programmes that may bear on a number, for an origin and a day', params: lineParameters, querystring: measuresQuery,
    description: 'As far as number and origin tell: the notes to chapter 99 and rules of origin decide.', response: { 200: measuresSchema, 400: problemSchema, 404: problemSchema },
  }
  http.get('/tariff/lines/:code/measures', { schema }, (request) => {
    const { origin, on } = request.query
    const asked = askedOn(needs, on)
    const line = knownLine(asked.book, request.params.code, asked.on)
    if (!isCountryCode(origin)) throw new Problem({ status: 400, title: 'No such country', detail: 'The origin is not a country code of ISO 3166-1' })
    const { additional, programmes } = asked.book.measuresFor({ line, origin, on: asked.on })
    return { ...asked.answeredBy, code: line.code, origin, additional: additional.map(writable), programmes }
  })
}

/** As the answer's schema types it: lists that may be written. */
function writable<Item extends { readonly numbers: readonly unknown[] }>({ numbers, ...measure }: Item) {
  return { ...measure, numbers: [...numbers] as Item['numbers'][number][] }
}

function askedOn({ tariff, clock }: LookUpNeeds, stated: string | undefined) {
  const on: DateText = stated ?? easternDate(clock.now())
  if (!isCalendarDate(on)) throw new Problem({ status: 400, title: 'No such day', detail: 'The day is not one of the calendar, such as 2026-01-31' })
  const book = tariff.book()
  const { revision: { name, asOf, isExcerpt }, isProvisional } = book.revisionOn(on)
  return { book, on, answeredBy: { on, revision: { name, asOf, isExcerpt }, isProvisional } }
}

function knownLine(book: TariffBook, text: string, on: DateText): TariffLine {
  const code = parseCommodityCode(text)
  const line = code === undefined ? undefined : book.line(code, on)
  if (line !== undefined) return line
  throw new Problem({
    status: 404, type: 'urn:customhouse:problem:tariff-number-unknown', title: 'No such tariff number',
    detail: code === undefined ? 'A tariff number has eight or ten digits' : `${printCommodityCode(code)} is not in ${book.revisionOn(on).revision.name}`,
  })
}
