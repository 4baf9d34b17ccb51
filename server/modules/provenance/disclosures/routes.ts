import type { ConfidentialTerms } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { digestOfFacts } from '@customhouse/proofs/receipt/filing-statement.ts'
import { Type } from 'typebox'
import { type Http, notFound, problemSchema } from '../../../platform/http/index.ts'
import { uuidV7 } from '../../../platform/outbox/index.ts'
import { findingsSchema } from '../schemas.ts'
import { isCustoms, problems, security, tags, type ProvenanceRouteNeeds } from '../transport.ts'
import { insertDisclosure, readDisclosures, readTerms } from './store.ts'

const termsSchema = Type.Unsafe<ConfidentialTerms>(Type.Object({}, { additionalProperties: true }))
const disclosureSchema = Type.Object({ id: Type.String({ format: 'uuid' }), event: Type.String(), owner: Type.String(), organisation: Type.String(), subject: Type.String(), disclosedAt: Type.String({ format: 'date-time' }), reason: Type.String() })

/** What is for customs alone, and who looked at it. */
export function disclosureRoutes(http: Http, needs: ProvenanceRouteNeeds): void {
  serveDisclosing(http, needs)
  serveDisclosures(http, needs)
}

function serveDisclosing(http: Http, { access, clock, database, ledger, credentials }: ProvenanceRouteNeeds): void {
  http.post('/provenance/disclosures', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'discloseTerms', summary: 'Look at what the source of an event keeps for customs: prices, and parties that others do not know of',
      description: 'Customs alone. What the source sealed to customs is opened here and nowhere else; a seal that does not open is a finding. That you looked, at what and why, is in the ledger before you are answered, and shown to whose terms they are. Each look is one of its own, so it takes no Idempotency-Key.',
      body: Type.Object({ event: Type.String({ maxLength: 500, description: 'The id of the event', examples: ['urn:uuid:6f9619ff-8b86-4d01-b42d-00cf4fc964ff'] }), reason: Type.String({ minLength: 3, maxLength: 1000, description: 'Why, as whose terms they are will read it', examples: ['Value of entry ZZ9-0000101-9 under review'] }) }, { additionalProperties: false }),
      response: { 200: Type.Object({ event: Type.String(), terms: Type.Array(Type.Object({ owner: Type.String(), terms: termsSchema, opened: Type.Optional(termsSchema) })), findings: findingsSchema }), ...problems, 404: problemSchema },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const { organisation, subject, environment } = caller
    const { event, reason } = request.body
    if (!isCustoms(caller, credentials)) throw notFound()
    const at = clock.now()
    // Loaded when first asked for: what it reads terms by would slow every start.
    const { openedTerms } = await import('./opened-terms.ts')
    return database.system(async (sql) => {
      const found = await readTerms(sql, environment, event)
      if (found.length === 0) throw notFound()
      const looks = found.map(({ key, owner }) => ({ key, look: { id: uuidV7(at.getTime()), owner, organisation, subject, disclosedAt: at.toISOString(), reason } }))
      for (const { key, look } of looks) await insertDisclosure(sql, look, { key, environment })
      await ledger.append(sql, looks.map(({ look }) => ({ organisation: look.owner, client: '', act: { act: look.id, kind: 'terms-disclosed', subject: look.id, by: organisation, at: look.disclosedAt, factsSha256: digestOfFacts({ ...look, event }) } })))
      const read = await Promise.all(found.map(async ({ terms: { sealed } }) => (sealed === undefined ? { findings: [] } : openedTerms(event, await credentials.openSealed(sealed)))))
      return { event, terms: found.map(({ owner, terms }, at) => ({ owner, terms, ...(read[at]?.opened !== undefined && { opened: read[at].opened }) })), findings: read.flatMap(({ findings }) => findings) }
    })
  })
}

function serveDisclosures(http: Http, { access, database }: ProvenanceRouteNeeds): void {
  http.get('/provenance/disclosures', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'listDisclosures', summary: 'Who of customs looked at the terms that you keep from others, when and why; the latest first',
      description: 'A look is here and in the ledger before customs is answered.',
      querystring: Type.Object({ before: Type.Optional(Type.String({ format: 'uuid', description: 'The id of the last one of the page before' })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50, description: 'How many at most' })) }, { additionalProperties: false }),
      response: { 200: Type.Object({ disclosures: Type.Array(disclosureSchema) }), ...problems },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const { before, limit = 50 } = request.query
    const found = await database.read(scope, (sql) => readDisclosures(sql, { environment, limit, ...(before !== undefined && { before }) }))
    return { disclosures: [...found] }
  })
}
