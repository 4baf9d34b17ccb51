import { formats } from '@customhouse/formats/registry.ts'
import { Type } from 'typebox'
import type { Access } from '../../../platform/access/index.ts'
import type { Database, Sql } from '../../../platform/database/index.ts'
import { notFound, problemSchema, type Http } from '../../../platform/http/index.ts'
import type { Determinations } from '../../determinations/index.ts'
import type { Environment, Filings } from '../../filings/index.ts'
import { interchangeWithBody } from '../intake/store.ts'
import { agencyStatuses } from './agency-statuses.ts'
import { billChanges, hasArrived, type TimedChange } from './bill-changes.ts'
import { statusChanges } from './status-changes.ts'

interface NotificationNeeds {
  readonly access: Access
  readonly database: Database
  readonly filings: Pick<Filings, 'filing' | 'billChanges'>
  readonly determinations: Pick<Determinations, 'of' | 'agencyDispositions'>
}

const notificationSchema = Type.Object({
  determinedAt: Type.String({ format: 'date-time' }),
  outcome: Type.String(),
  suspendsRelease: Type.Boolean({ description: 'Whether the goods had been released, and no longer are' }),
  bills: Type.Optional(Type.Array(Type.Object({ pointer: Type.String(), dispositions: Type.Array(Type.Object({ code: Type.String(), words: Type.String() })) }), { description: 'The bills that the manifest has news of, where that is what is told' })),
  mediaType: Type.String(),
  content: Type.String({ description: 'The notification in the format of the filing; empty where it has none' }),
})

/** GET /filings/{id}/notifications: what was determined after the answer, in the filer's own records. */
export function notificationRoutes(http: Http, { access, database, ...needs }: NotificationNeeds): void {
  http.get('/filings/:id/notifications', {
    onRequest: access.guard,
    schema: {
      operationId: 'listNotifications',
      tags: ['filings'],
      security: [{ oauth: [] }],
      summary: 'What was determined after the answer, and what became of the bills, in the format of the filing',
      description: 'One notification for each later determination and each change of bills on the manifest, oldest first: for a CATAIR filing an SO status notification in its own envelope, for JSON the determination. `/events` tells at once that there is a new one.',
      params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
      response: { 200: Type.Object({ notifications: Type.Array(notificationSchema) }), 401: problemSchema, 404: problemSchema },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const notifications = await database.read(scope, (sql) => notificationsOf(sql, { id: request.params.id, environment }, needs))
    if (notifications === undefined) throw notFound()
    return { notifications }
  })
}

async function notificationsOf(sql: Sql, { id, environment }: { readonly id: string; readonly environment: Environment }, { filings, determinations }: Pick<NotificationNeeds, 'filings' | 'determinations'>) {
  const filing = await filings.filing(sql, id, environment)
  const received = filing && await interchangeWithBody(sql, filing.interchange, environment)
  const format = formats.find((one) => one.name === received?.format)
  if (filing === undefined || received === undefined || format === undefined) return undefined
  const interchange = format.read(received.body)
  const message = interchange.messages[received.filings.indexOf(id)]
  if (message === undefined) return undefined
  const determined = await determinations.of(sql, id, environment)
  const bills = await filings.billChanges(sql, id, environment)
  const said = await determinations.agencyDispositions(sql, id, environment)
  const decided = statusChanges(determined).map((change): TimedChange => {
    const { decidedAt: at } = change.determination
    const all = hasArrived(filing.declaration, bills.filter((told) => told.at <= at))
    const agencies = agencyStatuses(said, at)
    return { at, change: { ...change, ...(all === undefined ? {} : { hasArrived: all }), ...(agencies.length === 0 ? {} : { agencies }) } }
  })
  const changes = [...decided, ...billChanges({ declaration: filing.declaration, determinations: determined, bills })].toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
  return changes.map(({ at, change }) => ({
    determinedAt: at,
    outcome: change.determination.outcome,
    suspendsRelease: change.suspendsRelease,
    ...(change.bills === undefined ? {} : { bills: change.bills.map(({ pointer, dispositions }) => ({ pointer, dispositions: [...dispositions] })) }),
    mediaType: format.mediaTypes[0] ?? '',
    content: new TextDecoder().decode(format.writeNotification(message, interchange, change)),
  }))
}
