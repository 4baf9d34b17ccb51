import { Type } from 'typebox'
import type { Access } from '../../../platform/access/index.ts'
import { Problem, problemSchema, type Http } from '../../../platform/http/index.ts'
import type { Outbox } from '../../../platform/outbox/index.ts'
import { eventText, resumeAfter } from './event-text.ts'
import { openStream } from './transport.ts'

/** GET /events: what happens to the caller's filings, as server-sent events, resumable. */
export function eventStreamRoutes(http: Http, { access, outbox }: { readonly access: Access; readonly outbox: Outbox }): void {
  const leaving = new Set<() => void>()
  http.addHook('preClose', (done) => {
    for (const leave of leaving) leave()
    done()
  })
  http.get('/events', {
    onRequest: access.guard,
    schema: {
      operationId: 'streamEvents',
      tags: ['events'],
      summary: 'Hear what happens to your filings, as it happens',
      description:
        'Server-sent events, in the order in which they happened. Without Last-Event-ID the stream begins with what happens next; with it, or with ?after=, it resumes after that position and misses nothing. `?after=0` begins with the first fact.',
      security: [{ oauth: [] }],
      produces: ['text/event-stream'],
      headers: Type.Object({ 'last-event-id': Type.Optional(Type.String()) }),
      querystring: Type.Object({ after: Type.Optional(Type.String({ description: 'A position to begin after; Last-Event-ID counts before it' })) }),
      response: { 200: Type.String({ description: 'id is the position, event the type of fact, data the fact as JSON', examples: ['id: 42\nevent: EntryFiled\ndata: {"position":"42","type":"EntryFiled","subject":"0190…","occurredAt":"2026-02-02T15:04:05.000Z","data":{}}\n\n'] }), 400: problemSchema },
    },
  }, async (request, reply) => {
    const caller = access.callerOf(request)
    const after = resumeAfter(request.headers['last-event-id'] ?? request.query.after)
    if (after === null) throw new Problem({ status: 400, title: 'Not a position', detail: 'Last-Event-ID must be a position that this stream gave: a whole number' })
    reply.hijack()
    await openStream({
      response: reply.raw,
      begin: after ?? (await outbox.head()),
      read: (position, limit) => outbox.after(caller.scope, position, { limit, environment: caller.environment }),
      onPublished: (heard) => outbox.onPublished(heard),
      onClosing: (leave) => {
        leaving.add(leave)
        return () => { leaving.delete(leave) }
      },
      write: eventText,
    })
  })
}
