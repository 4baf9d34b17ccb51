import { isJsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { Type } from 'typebox'
import type { Access } from '../../../platform/access/index.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import { type Http, problemSchema } from '../../../platform/http/index.ts'
import { anyObject, findingsSchema } from '../schemas.ts'
import { problems, refusedByRules, security } from '../transport.ts'
import { listContexts } from './store.ts'
import type { LoadedContexts } from './transport.ts'

interface ContextRouteNeeds {
  readonly access: Access
  readonly clock: Clock
  readonly database: Database
  readonly contexts: () => Promise<LoadedContexts>
}

const tags = ['credentials']
/** The largest published contexts are a tenth of it. */
const contextBytesMax = 2 * 1024 * 1024

const urlSchema = Type.String({ minLength: 5, maxLength: 2000, description: 'As credentials name it in @context', examples: ['https://vocabulary.example/dpp/1.0/context.jsonld'] })
const digestSchema = Type.String({ description: 'SHA-256 of its canonical JSON (RFC 8785), in hexadecimal digits' })

/** The JSON-LD contexts that credentials may name here: listed for everyone, added to by the authority. */
export function contextRoutes(http: Http, needs: ContextRouteNeeds): void {
  serveList(http, needs)
  serveLoading(http, needs)
}

function serveList(http: Http, { access, database, contexts }: ContextRouteNeeds): void {
  http.get('/contexts', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'listContexts', summary: 'The JSON-LD contexts that credentials may name here, each pinned by its digest',
      description: 'Contexts are never fetched for a credential: one that names another context cannot be verified until the authority has loaded it.',
      response: { 200: Type.Object({ builtIn: Type.Array(urlSchema), loaded: Type.Array(Type.Object({ url: urlSchema, sha256: digestSchema, loadedAt: Type.String() })) }), ...problems },
    },
  }, async (request) => {
    const loaded = await database.read(access.callerOf(request).scope, listContexts)
    const added = new Set(loaded.map(({ url }) => url))
    const { library } = await contexts()
    return { builtIn: library.urls.filter((url) => !added.has(url)), loaded: [...loaded] }
  })
}

function serveLoading(http: Http, { access, clock, contexts }: ContextRouteNeeds): void {
  http.post('/contexts', {
    onRequest: access.guard,
    bodyLimit: contextBytesMax,
    schema: {
      tags, security, operationId: 'loadContext', summary: 'Load a JSON-LD context, so that credentials may name it',
      description: 'Role: administrator. It is compiled at once, pinned by its digest, and used from then on by every process. A context is never replaced.',
      body: Type.Object({ url: urlSchema, document: anyObject }, { additionalProperties: false }),
      response: { 201: Type.Object({ outcome: Type.Union([Type.Literal('loaded'), Type.Literal('loaded-before')]), url: urlSchema, sha256: digestSchema, findings: findingsSchema }), ...problems, 422: problemSchema },
    },
  }, async (request, reply) => {
    const { organisation, subject } = access.callerOf(request)
    const { url, document } = request.body
    const outcome = await (await contexts()).load({ url, document: isJsonObject(document) ? document : {} }, { organisation, subject, at: clock.now() })
    if (!outcome.ok) throw refusedByRules(outcome.findings)
    const { context: { sha256 }, isKnown, findings } = outcome.value
    return reply.code(201).send({ outcome: isKnown ? 'loaded-before' : 'loaded', url, sha256, findings })
  })
}
