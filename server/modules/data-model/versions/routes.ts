import { type Static, Type } from 'typebox'
import { type Http, notFound, problemSchema } from '../../../platform/http/index.ts'
import { actOnce, idempotencyHeaders } from '../../../platform/idempotency/index.ts'
import { currentSets } from '../adoption/current-sets.ts'
import type { DataModelRouteNeeds } from '../data-model.ts'
import { currentGuides } from '../guides/current-guides.ts'
import { lockApproved, updateRequest } from '../maintenance/store.ts'
import { elementIdSchema, oneOf, orPage, rootSchema, versionNumberSchema } from '../schemas.ts'
import { readActs } from '../store.ts'
import { changeProblems, decided, forEveryone, problems, recordStep, security, wantsPage } from '../transport.ts'
import { elementPage, elementsPage } from './element-page.ts'
import { migrationOf } from './migration.ts'
import { releaseVersion } from './release-version.ts'
import { type FoundElement, findElement, searchElements } from './search-elements.ts'
import { insertGuide, insertVersion, lockVersions, readPublishedGuides, readStoredSets, readSummaries, storeSet } from './store.ts'
import { createVersionShelf, type OpenedVersion, type VersionShelf } from './transport.ts'
import { versionArtifact, versionArtifactNames } from './version-artifacts.ts'
import { versionPage, versionsPage } from './version-page.ts'
import { dictionarySchema, elementSchema, summarySchema, versionSchema } from './version-schemas.ts'

const tags = ['data model']
const numberParams = Type.Object({ number: versionNumberSchema })
const versionQuery = Type.Optional(versionNumberSchema)
const asPage = 'text/html; charset=utf-8'

/** Versions of the dictionary: read by everyone, released by the maintainer. */
export function versionRoutes(http: Http, needs: DataModelRouteNeeds): void {
  const shelf = createVersionShelf(needs.database)
  serveVersions(http, needs)
  serveVersion(http, shelf)
  serveDictionary(http, shelf)
  serveArtifacts(http, shelf)
  serveElements(http, shelf)
  serveElement(http, shelf)
  serveReleasing(http, needs, shelf)
  serveActs(http, needs)
}

function serveVersions(http: Http, { database }: DataModelRouteNeeds): void {
  http.get('/data-model/versions', {
    schema: { tags, security: [], operationId: 'listDictionaryVersions', summary: 'Every version of the dictionary, the oldest first', produces: ['application/json', 'text/html'], response: { 200: orPage(Type.Object({ versions: Type.Array(summarySchema) })) } },
  }, async (request, reply) => {
    const versions = await database.system(readSummaries)
    void reply.headers(forEveryone)
    if (wantsPage(request)) return reply.type(asPage).send(versionsPage(versions))
    return reply.send({ versions: [...versions] })
  })
}

function serveVersion(http: Http, shelf: VersionShelf): void {
  http.get('/data-model/versions/:number', {
    schema: {
      tags, security: [], operationId: 'readDictionaryVersion', summary: 'A version: its change log, whom the changes touch, and what was migrated', params: numberParams,
      produces: ['application/json', 'text/html'], response: { 200: orPage(versionSchema), 404: problemSchema },
    },
  }, async (request, reply) => {
    const { summary, changeLog, migration, version } = await opened(shelf, request.params.number)
    void reply.headers(forEveryone)
    if (wantsPage(request)) return reply.type(asPage).send(versionPage({ summary, version, ...(changeLog === undefined ? {} : { changeLog }), ...(migration === undefined ? {} : { migration }) }))
    return reply.send({ ...summary, ...(changeLog === undefined ? {} : { changeLog }), ...(migration === undefined ? {} : { migration }) })
  })
}

function serveDictionary(http: Http, shelf: VersionShelf): void {
  http.get('/data-model/versions/:number/dictionary', {
    schema: { tags, security: [], operationId: 'readDictionary', summary: 'The whole dictionary in one version, as its digest covers it', params: numberParams, response: { 200: dictionarySchema, 404: problemSchema } },
  }, async (request, reply) => {
    const { version } = await opened(shelf, request.params.number)
    return reply.headers({ ...forEveryone, 'cache-control': 'public, max-age=3600' }).send(version)
  })
}

function serveArtifacts(http: Http, shelf: VersionShelf): void {
  http.get('/data-model/versions/:number/:artifact', {
    schema: {
      tags, security: [], operationId: 'readDictionaryArtifact', summary: 'A version as JSON Schema, XSD, JSON-LD context, TypeScript types or pages of reference',
      description: 'Made of the dictionary in that version: the same bytes as in `api/data-model/` for the version that the program ships.',
      params: Type.Object({ number: versionNumberSchema, artifact: oneOf(versionArtifactNames) }),
      produces: ['application/schema+json', 'application/xml', 'application/ld+json', 'text/plain', 'text/html'], response: { 200: Type.String(), 404: problemSchema },
    },
  }, async (request, reply) => {
    const { dictionary } = await opened(shelf, request.params.number)
    const artifact = versionArtifact(request.params.artifact, dictionary)
    if (artifact === undefined) throw notFound()
    return reply.type(artifact.mediaType).headers({ ...forEveryone, 'cache-control': 'public, max-age=3600' }).send(artifact.text)
  })
}

function serveElements(http: Http, shelf: VersionShelf): void {
  http.get('/data-model/elements', {
    schema: {
      tags, security: [], operationId: 'searchElements', summary: 'Elements by id, name, UNTDED, IMO, X12, EDIFACT or CATAIR number, tag or path',
      querystring: Type.Object({
        search: Type.Optional(Type.String({ maxLength: 200 })), version: versionQuery, root: Type.Optional(rootSchema), after: Type.Optional(elementIdSchema),
        limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 50 })),
      }, { additionalProperties: false }),
      produces: ['application/json', 'text/html'], response: { 200: orPage(Type.Object({ version: versionNumberSchema, elements: Type.Array(elementSchema) })), 404: problemSchema },
    },
  }, async (request, reply) => {
    const { version, limit = 50, ...query } = request.query
    const { dictionary } = await opened(shelf, version)
    const found = searchElements(dictionary, { ...query, limit })
    void reply.headers(forEveryone)
    if (!wantsPage(request)) return reply.send({ version: dictionary.version.number, elements: found.map((one) => shown(one, dictionary)) })
    const last = found.length === limit ? found.at(-1)?.element.id : undefined
    const next = last === undefined ? undefined : new URLSearchParams({ search: query.search ?? '', version: dictionary.version.number, limit: String(limit), after: last, ...(query.root === undefined ? {} : { root: query.root }) }).toString()
    return reply.type(asPage).send(elementsPage({ dictionary, found, search: query.search ?? '', next }))
  })
}

function serveElement(http: Http, shelf: VersionShelf): void {
  http.get('/data-model/elements/:id', {
    schema: {
      tags, security: [], operationId: 'readElement', summary: 'One element: what it says, its format and numbers, and where it stands', params: Type.Object({ id: elementIdSchema }),
      querystring: Type.Object({ version: versionQuery }, { additionalProperties: false }), produces: ['application/json', 'text/html'], response: { 200: orPage(elementSchema), 404: problemSchema },
    },
  }, async (request, reply) => {
    const { dictionary } = await opened(shelf, request.query.version)
    const found = findElement(dictionary, request.params.id)
    if (found === undefined) throw notFound()
    void reply.headers(forEveryone)
    return wantsPage(request) ? reply.type(asPage).send(elementPage(dictionary, found)) : reply.send(shown(found, dictionary))
  })
}

function serveReleasing(http: Http, needs: DataModelRouteNeeds, shelf: VersionShelf): void {
  const { access, clock, database } = needs
  http.post('/data-model/versions', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'releaseDictionaryVersion', summary: 'Gather approved requests into the next version',
      description: 'Role: administrator. All approved requests, or those named. A change that breaks what was right raises the middle number, any other the last. Mapping tables and guides are migrated with it, in one transaction.',
      headers: idempotencyHeaders, body: Type.Object({ requests: Type.Optional(Type.Array(Type.String({ format: 'uuid' }), { minItems: 1, maxItems: 200, uniqueItems: true })) }, { additionalProperties: false }),
      response: { 201: versionSchema, ...changeProblems },
    },
  }, async (request, reply) => {
    const caller = access.callerOf(request)
    const at = clock.now()
    const { number } = await database.system((sql) => actOnce(sql, { module: 'data-model', caller, request }, async () => {
      await lockVersions(sql)
      const latest = await shelf.openWith(sql)
      if (latest === undefined) throw notFound()
      const named = request.body.requests
      const requests = (await lockApproved(sql)).filter(({ id }) => named?.includes(id) ?? true)
      if (named !== undefined && requests.length < named.length) throw notFound()
      const dependents = { sets: currentSets(await readStoredSets(sql)), guides: currentGuides(await readPublishedGuides(sql)) }
      const released = decided(releaseVersion({ latest: latest.version, requests, dependents }))
      const by = caller.organisation
      const migration = migrationOf(released)
      const sha256 = await insertVersion(sql, { version: released.version, previous: latest.version, changeLog: released.changeLog, migration, at, by })
      for (const { set } of released.sets) await storeSet(sql, set, { at, by })
      for (const { guide } of released.guides) await insertGuide(sql, guide, { at, by })
      for (const one of released.requests) await updateRequest(sql, one)
      const { number: next, previous, isBreaking } = released.changeLog
      const numbers = requests.map((one) => one.number)
      await recordStep(sql, { kind: 'dictionary-version-released', subject: next, facts: { number: next, previous, isBreaking, sha256, requests: numbers }, fact: { type: 'DictionaryVersionReleased', data: { number: next, previous, isBreaking, requests: numbers } } }, { needs, caller, at })
      return { number: next }
    }))
    const { summary, changeLog, migration } = await opened(shelf, number)
    return reply.code(201).send({ ...summary, ...(changeLog === undefined ? {} : { changeLog }), ...(migration === undefined ? {} : { migration }) })
  })
}

function serveActs(http: Http, { access, database, ledger }: DataModelRouteNeeds): void {
  http.get('/data-model/acts', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'listDataModelActs', summary: 'Every step that was taken on a request, a version, a guide or a message set, each with its receipt of the ledger',
      description: 'A receipt is a C2SP tlog-proof; the digest in its statement covers the canonical JSON (RFC 8785) of `facts`.',
      querystring: Type.Object({ subject: Type.String({ minLength: 1, maxLength: 100, description: 'Id of a request, number of a version, name of a guide or a message set' }), after: Type.Optional(Type.String({ format: 'uuid', description: 'The id of the last act of the page before' })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 500 })) }, { additionalProperties: false }),
      response: { 200: Type.Object({ acts: Type.Array(Type.Object({ id: Type.String({ format: 'uuid' }), kind: Type.String(), subject: Type.String(), organisation: Type.String(), at: Type.String(), facts: Type.Object({}, { additionalProperties: true }), receipt: Type.Optional(Type.String()) })), next: Type.Optional(Type.String({ description: 'Give it as `after` for the next page' })) }), ...problems },
    },
  }, async (request) => {
    const { scope } = access.callerOf(request)
    const { limit = 500, ...query } = request.query
    const acts = await database.read(scope, (sql) => readActs(sql, { ...query, limit }))
    const last = acts.length < limit ? undefined : acts.at(-1)
    // What was done to the data model is public among those who are signed in: the log's row is read as its owner's.
    const receipted = acts.map(async (act) => ({ ...act, ...receiptMember((await ledger.receipt({ ...scope, organisation: act.organisation, clients: 'all' }, act.id))?.text) }))
    return { acts: await Promise.all(receipted), ...(last === undefined ? {} : { next: last.id }) }
  })
}

function receiptMember(receipt: string | undefined): { readonly receipt?: string } {
  return receipt === undefined ? {} : { receipt }
}

async function opened(shelf: VersionShelf, number?: string): Promise<OpenedVersion> {
  const version = await shelf.open(number)
  if (version === undefined) throw notFound()
  return version
}

function shown({ element, places }: FoundElement, { version }: OpenedVersion['dictionary']): Static<typeof elementSchema> {
  const { codeLists, edifact, x12, imo, catair, ...others } = element
  return {
    ...others,
    ...(codeLists === undefined ? {} : { codeLists: [...codeLists] }), ...(edifact === undefined ? {} : { edifact: [...edifact] }), ...(x12 === undefined ? {} : { x12: [...x12] }),
    ...(imo === undefined ? {} : { imo: [...imo] }), ...(catair === undefined ? {} : { catair: [...catair] }),
    codes: version.codes.flatMap(({ element: of, code, meaning }) => (of === element.id ? [{ code, meaning }] : [])),
    places: places.map(({ path, kind, tag, min, max }) => {
      const deprecated = version.deprecations.find((one) => one.path === path)
      return { path, kind, tag, min, max: max ?? 0, ...(deprecated === undefined ? {} : { deprecatedSince: deprecated.since }), ...(deprecated?.replacedBy === undefined ? {} : { replacedBy: deprecated.replacedBy }) }
    }),
  }
}
