import { Type } from 'typebox'
import { statutoryDeadlines } from '@customhouse/vocabulary/deadlines/statutory-deadlines.table.ts'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Access, Caller } from '../../../platform/access/index.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database, Sql } from '../../../platform/database/index.ts'
import { problemSchema, type Http } from '../../../platform/http/index.ts'
import type { Environment } from '../filing-context.ts'
import { deadlinesSchema, workSchema } from './schemas.ts'
import { waitingWork } from './store.ts'
import { workCalendar } from './work-calendar.ts'
import { workInOrder, type WaitingWork, type WorkItem } from './work-item.ts'

/** What waits in another part of the window, as the transaction's asker may see it. */
export type WaitingElsewhere = (sql: Sql, environment: Environment) => Promise<readonly WaitingWork[]>

export interface WorkNeeds {
  readonly access: Pick<Access, 'guard' | 'callerOf'>
  readonly database: Database
  readonly clock: Clock
  /** Where callers reach this server. */
  readonly publicUrl: string
  /** What waits outside filings, e.g. a request of customs in a case. */
  readonly waitingElsewhere?: WaitingElsewhere
}

const about = { tags: ['filings'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }

const noneElsewhere: WaitingElsewhere = async () => Promise.resolve([])

/** What waits for the filer, by when, and by which rule. */
export function workRoutes(http: Http, { access, database, clock, publicUrl, waitingElsewhere = noneElsewhere }: WorkNeeds): void {
  const work = async ({ scope, environment }: Caller): Promise<{ readonly today: string; readonly items: readonly WorkItem[] }> => {
    const today = easternDate(clock.now())
    return { today, items: workInOrder(await database.read(scope, async (sql) => [...await waitingWork(sql, environment), ...await waitingElsewhere(sql, environment)]), today) }
  }
  http.get('/work', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'listWork', summary: 'What waits for you, the most pressing first', response: { 200: workSchema, ...problems } },
  }, async (request) => {
    const { today, items } = await work(access.callerOf(request))
    return { today, items: items.map(({ documents, ...item }) => ({ ...item, ...(documents === undefined ? {} : { documents: [...documents] }) })) }
  })
  http.get('/work/calendar', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readWorkCalendar', summary: 'What waits for you with a last day, as a calendar', produces: ['text/calendar'], response: { 200: { content: { 'text/calendar': { schema: Type.String() } } }, ...problems } },
  }, async (request, reply) => {
    const { items } = await work(access.callerOf(request))
    return reply.type('text/calendar; charset=utf-8').header('content-disposition', 'attachment; filename="customhouse-work.ics"').send(workCalendar(items, { publicUrl, at: clock.now().toISOString() }))
  })
  http.get('/deadlines', {
    schema: { tags: ['filings'], security: [], operationId: 'listStatutoryDeadlines', summary: 'The deadlines that work is reckoned by, with their authority', response: { 200: deadlinesSchema } },
  }, async () => Promise.resolve({ deadlines: statutoryDeadlines.map((deadline) => ({ ...deadline, inForce: { ...deadline.inForce }, isUncertain: deadline.isUncertain === true })) }))
}
