import { daysAfter, easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { Type } from 'typebox'
import type { Access } from '../../../platform/access/index.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import { Problem, problemSchema, type Http } from '../../../platform/http/index.ts'
import type { Screening } from '../../screening/index.ts'
import { addressesShared, networkAround } from './transport.ts'

const about = { tags: ['enforcement'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }
const nodeSchema = Type.Object({ id: Type.String(), kind: Type.Enum(['party', 'address', 'identifier', 'filing']), label: Type.String(), filing: Type.Optional(Type.String({ format: 'uuid' })), links: Type.Integer() })
const linkSchema = Type.Object({ from: Type.String(), to: Type.String(), roles: Type.Array(Type.String(), { description: 'Role codes of the party in the filing' }) })
const sharedSchema = Type.Object({
  addressKey: Type.String(), address: Type.String(), names: Type.Integer(), newNames: Type.Integer({ description: 'Names that no filing before the last 90 days named' }), filings: Type.Integer(),
  firstSeen: Type.String({ format: 'date-time' }), lastSeen: Type.String({ format: 'date-time' }), sample: Type.Array(Type.String()),
})

const shellSchema = Type.Object({
  name: Type.String(), address: Type.String(), firstNamed: Type.String({ format: 'date-time' }), filings: Type.Integer(), weight: Type.Integer({ description: 'How much speaks for looking at it; a house rule, and no measure of wrong' }),
  reasons: Type.Array(Type.String({ description: 'In words, the weightiest first' })),
})

/** How far back addresses are compared, and since when a name counts as new, in days. */
const daysBack = 365
const newDays = 90
const sharedMax = 100
/** Walking a network takes more work than reading a row. */
const seldom = { rateLimit: { max: 60, timeWindow: 10_000 } }

export interface NetworkNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly screening: Pick<Screening, 'mentions' | 'sharedAddresses' | 'namesAt' | 'keyOf'>
}

/** Who is named together, at which addresses, by which numbers. */
export function networkRoutes(http: Http, access: Pick<Access, 'guard' | 'callerOf'>, { database, clock, screening }: NetworkNeeds): void {
  http.get('/enforcement/network', {
    onRequest: access.guard,
    config: seldom,
    schema: {
      ...about, operationId: 'readNetwork', summary: 'What is tied to a filing, a party, an address or a number: by being named together', description: 'Give one to begin with. Filings of a year at least; at most 400 mentions, and `isCut` says whether there are more.',
      querystring: Type.Object({
        filing: Type.Optional(Type.String({ format: 'uuid' })), name: Type.Optional(Type.String({ minLength: 1, maxLength: 300 })), address: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })), identifier: Type.Optional(Type.String({ minLength: 1, maxLength: 100, pattern: '^[^\\u0000]*$' })),
        steps: Type.Optional(Type.Integer({ minimum: 0, maximum: 3, default: 1, description: 'How many times to go on from what was found' })),
      }, { additionalProperties: false }),
      response: { 200: Type.Object({ nodes: Type.Array(nodeSchema), links: Type.Array(linkSchema), isCut: Type.Boolean() }), 400: problemSchema, ...problems },
    },
  }, async (request) => {
    const { environment } = access.callerOf(request)
    const { steps = 1, ...begin } = request.query
    if (Object.keys(begin).length === 0) throw new Problem({ status: 400, title: 'Nothing to begin with', detail: 'Give a filing, a name, an address or an identifier' })
    const { nodes, links, isCut } = await database.system((sql) => networkAround(sql, screening, { environment, steps, ...begin }))
    return { nodes: [...nodes], links: links.map(({ roles, ...link }) => ({ ...link, roles: [...roles] })), isCut }
  })
  http.get('/enforcement/shared-addresses', {
    onRequest: access.guard,
    config: seldom,
    schema: { ...about, operationId: 'listSharedAddresses', summary: 'Addresses that several parties state, those with parties never seen before first', description: 'Of the last 365 days; new are names that were first stated within the last 90. A shared address is no proof of anything: forwarders and office buildings have many names.', response: { 200: Type.Object({ addresses: Type.Array(sharedSchema), shells: Type.Array(shellSchema, { description: 'Parties first named within the last 90 days at such an address, where more speaks for a look than that' }) }), ...problems } },
  }, async (request) => {
    const { environment } = access.callerOf(request)
    const since = (days: number) => `${daysAfter(easternDate(clock.now()), -days)}T00:00:00Z`
    const { addresses, shells } = await database.system((sql) => addressesShared(sql, screening, { environment, since: since(daysBack), newSince: since(newDays), limit: sharedMax }))
    return { addresses: addresses.map(({ sample, ...rest }) => ({ ...rest, sample: [...sample] })), shells: shells.map(({ reasons, ...shell }) => ({ ...shell, reasons: [...reasons] })) }
  })
}
