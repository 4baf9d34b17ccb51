import { compactEntryNumber, parseEntryNumber } from '@customhouse/vocabulary/identifiers/entry-number.ts'
import type { Access } from '../../../platform/access/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import { problemSchema, type Http } from '../../../platform/http/index.ts'
import { entryStatusOf } from './entry-status.ts'
import { entriesQuerySchema, entriesSchema, filingCountQuerySchema, filingCountSchema, filingPageSchema, filingQuerySchema } from './schemas.ts'
import { countFilings, entriesWithFiling, listFilings } from './store.ts'

export interface ListingNeeds {
  readonly access: Pick<Access, 'guard' | 'callerOf'>
  readonly database: Database
}

const about = { tags: ['filings'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }
const defaultLimit = 50
const numbersMax = 200

/** Lists of filings, how many there are, and where many entries stand at once. */
export function listingRoutes(http: Http, { access, database }: ListingNeeds): void {
  http.get('/filings', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'listFilings', summary: 'Filings, newest first', querystring: filingQuerySchema, response: { 200: filingPageSchema, ...problems } },
  }, async (request) => {
    const caller = access.callerOf(request)
    const limit = request.query.limit ?? defaultLimit
    const found = await database.read(caller.scope, (sql) => listFilings(sql, { ...asKept(request.query), environment: caller.environment, limit }))
    const last = found.at(-1)
    return { filings: [...found], ...(found.length < limit || last === undefined ? {} : { next: last.id }) }
  })
  http.get('/filings/counts', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'countFilings', summary: 'How many filings there are at each outcome', description: 'Narrowed as `GET /filings` is.', querystring: filingCountQuerySchema, response: { 200: filingCountSchema, ...problems } },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const count = await database.read(scope, (sql) => countFilings(sql, { ...asKept(request.query), environment }))
    return { ...count, outcomes: { ...count.outcomes } }
  })
  http.get('/entries', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'listEntries', summary: 'Where many entries stand, by their numbers', querystring: entriesQuerySchema, response: { 200: entriesSchema, ...problems } },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const asked = [...new Set(request.query.numbers.split(',').map((number) => compact(number.trim())).filter((number) => number !== ''))].slice(0, numbersMax)
    const found = await database.read(scope, (sql) => entriesWithFiling(sql, asked, environment))
    const byNumber = new Map(found.map((one) => [one.entry.entryNumber, one]))
    return { entries: asked.flatMap((number) => { const one = byNumber.get(number); return one === undefined ? [] : [entryStatusOf(one)] }), unknown: asked.filter((number) => !byNumber.has(number)) }
  })
}

function asKept<Query extends { readonly entryNumber?: string }>(query: Query): Query {
  return query.entryNumber === undefined ? query : { ...query, entryNumber: compact(query.entryNumber) }
}

/** An entry number as it is kept; what is none stays as it is, and is found nowhere. */
function compact(written: string): string {
  const parsed = parseEntryNumber(written.toUpperCase())
  return parsed === undefined ? written : compactEntryNumber(parsed)
}
