import { type Static, Type } from 'typebox'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { type Http, notFound, problemSchema } from '../../../platform/http/index.ts'
import { actOnce, idempotencyHeaders } from '../../../platform/idempotency/index.ts'
import type { DataModelRouteNeeds } from '../data-model.ts'
import { nameSchema, oneOf, orPage } from '../schemas.ts'
import { changeProblems, decided, forEveryone, overtaken, problems, recordStep, refusedByRules, security, wantsPage } from '../transport.ts'
import { insertGuide, lockVersions, readPublishedGuide, readPublishedGuides } from '../versions/store.ts'
import { createVersionShelf, type OpenedVersion, type VersionShelf } from '../versions/transport.ts'
import { currentGuides } from './current-guides.ts'
import type { Guide } from './guide.ts'
import { artifactNames, guideArtifact, jsonText } from './guide-artifacts.ts'
import { guideConditions } from './guide-conditions.ts'
import { guideModel } from './guide-model.ts'
import { guidePage } from './guide-page.ts'
import { checkSchema, guideBody, guideSchema, guideSummarySchema } from './guide-schemas.ts'
import { guideStyleSource } from './guide-style.ts'
import { guidesPage } from './guides-page.ts'
import { publishGuide } from './publish-guide.ts'
import { sampleDocument } from './sample-document.ts'
import { shippedGuides } from './shipped-guides.ts'

const tags = ['data model']
const idParams = Type.Object({ id: nameSchema })
const versionQuery = Type.Object({ guideVersion: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })) }, { additionalProperties: false })
const asPage = 'text/html; charset=utf-8'
/** A page that carries its style along. */
const ownStyle = { 'content-security-policy': `default-src 'none'; style-src '${guideStyleSource}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'` }
const checkedBytesMax = 4 * 1024 * 1024

/** Message implementation guides: read and checked against by everyone, published by the maintainer. */
export function guideRoutes(http: Http, needs: DataModelRouteNeeds): void {
  const shelf = createVersionShelf(needs.database)
  serveGuides(http, needs)
  serveGuide(http, needs, shelf)
  serveArtifacts(http, needs, shelf)
  serveSamples(http, needs, shelf)
  servePublishing(http, needs, shelf)
  serveChecking(http, needs, shelf)
}

function serveGuides(http: Http, { database }: DataModelRouteNeeds): void {
  http.get('/data-model/guides', {
    schema: { tags, security: [], operationId: 'listGuides', summary: 'Message implementation guides in their newest versions', produces: ['application/json', 'text/html'], response: { 200: orPage(Type.Object({ guides: Type.Array(guideSummarySchema) })) } },
  }, async (request, reply) => {
    const guides = currentGuides(await database.system(readPublishedGuides))
    void reply.headers(forEveryone)
    if (wantsPage(request)) return reply.type(asPage).send(guidesPage(guides))
    return reply.send({ guides: guides.map(({ places, ...guide }) => ({ ...guide, places: places.length })) })
  })
}

function serveGuide(http: Http, { database }: DataModelRouteNeeds, shelf: VersionShelf): void {
  http.get('/data-model/guides/:id', {
    schema: {
      tags, security: [], operationId: 'readGuide', summary: 'A guide: its places with cardinalities, codes and notes', params: idParams, querystring: versionQuery,
      produces: ['application/json', 'text/html'], response: { 200: orPage(guideSchema), 404: problemSchema },
    },
  }, async (request, reply) => {
    const { guide, version } = await opened({ database, shelf }, request.params.id, request.query.guideVersion)
    void reply.headers(forEveryone)
    if (!wantsPage(request)) return reply.send(shown(guide))
    const model = guideModel(guide, version.dictionary)
    return reply.type(asPage).headers(ownStyle).send(guidePage({ guide, model, sample: jsonText(sampleDocument(guide, model)), address: `/data-model/guides/${guide.id}` }))
  })
}

function serveArtifacts(http: Http, { database }: DataModelRouteNeeds, shelf: VersionShelf): void {
  http.get('/data-model/guides/:id/:artifact', {
    schema: {
      tags, security: [], operationId: 'readGuideArtifact', summary: 'A guide as a page to keep, JSON Schema, XSD or sample message', querystring: versionQuery,
      params: Type.Object({ id: nameSchema, artifact: oneOf(artifactNames) }),
      produces: ['text/html', 'application/schema+json', 'application/xml', 'application/json'], response: { 200: Type.String(), 404: problemSchema },
    },
  }, async (request, reply) => {
    const { id, artifact } = request.params
    const { guide, version } = await opened({ database, shelf }, id, request.query.guideVersion)
    const { mediaType, text } = guideArtifact(artifact, guide, version.dictionary)
    const isPage = artifact === 'guide.html'
    return reply.type(mediaType).headers({ ...forEveryone, ...(isPage ? ownStyle : {}), 'content-disposition': `attachment; filename="${guide.id}-${String(guide.guideVersion)}-${artifact}"` }).send(text)
  })
}

function serveSamples(http: Http, { clock, database }: DataModelRouteNeeds, shelf: VersionShelf): void {
  http.get('/data-model/guides/:id/samples/:format', {
    schema: {
      tags, security: [], operationId: 'readGuideSample', summary: 'The sample message of a guide in a wire format, where that has a message for it', params: Type.Object({ id: nameSchema, format: nameSchema }), querystring: versionQuery,
      response: { 200: Type.Unsafe<Buffer>({ type: 'string' }), 404: problemSchema },
    },
  }, async (request, reply) => {
    const { guide, version } = await opened({ database, shelf }, request.params.id, request.query.guideVersion)
    const { sampleMessage } = await wireFormats()
    const message = sampleMessage(sampleDocument(guide, guideModel(guide, version.dictionary)), request.params.format, clock.now())
    if (message === undefined) throw notFound()
    return reply.type(message.mediaType).headers({ ...forEveryone, 'content-disposition': `attachment; filename="${guide.id}-sample${message.extension}"`, 'customhouse-elements-lost': String(message.lost) }).send(Buffer.from(message.bytes))
  })
}

function servePublishing(http: Http, needs: DataModelRouteNeeds, shelf: VersionShelf): void {
  const { access, clock, database } = needs
  http.post('/data-model/guides', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'publishGuide', summary: 'Publish a guide, or the next version of one', description: 'Role: administrator. A guide narrows what a version of the dictionary has; it never widens it.',
      headers: idempotencyHeaders, body: guideBody, response: { 201: guideSchema, ...changeProblems },
    },
  }, async (request, reply) => {
    const caller = access.callerOf(request)
    const at = clock.now()
    const published = await database.system((sql) => actOnce(sql, { module: 'data-model', caller, request }, async () => {
      await lockVersions(sql)
      const version = await shelf.openWith(sql, request.body.dictionaryVersion)
      if (version === undefined) throw refusedByRules([findingAt(guideConditions.versionUnknown, '/dictionaryVersion')])
      const before = currentGuides(await readPublishedGuides(sql)).find(({ id }) => id === request.body.id)
      const guide = decided(publishGuide({ ...request.body, guideVersion: (before?.guideVersion ?? 0) + 1 }, version.dictionary))
      if (!await insertGuide(sql, guide, { at, by: caller.organisation })) throw overtaken()
      const data = { guide: guide.id, guideVersion: guide.guideVersion, dictionaryVersion: guide.dictionaryVersion }
      await recordStep(sql, { kind: 'guide-published', subject: guide.id, facts: guide, fact: { type: 'GuidePublished', data } }, { needs, caller, at })
      return guide
    }))
    return reply.code(201).send(shown(published))
  })
}

function serveChecking(http: Http, { access, database }: DataModelRouteNeeds, shelf: VersionShelf): void {
  void http.register((scope: Http, _options, done) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, parsed) => { parsed(null, body) })
    scope.post('/data-model/guides/:id/check', {
      onRequest: access.guard,
      bodyLimit: checkedBytesMax,
      schema: {
        tags, security, operationId: 'checkAgainstGuide', summary: 'Check a message in any format against a guide',
        description: 'The body is canonical JSON, WCO XML or any other format that can be converted; it is recognised by its content. Nothing is kept of it.',
        params: idParams, querystring: versionQuery, body: Type.Unsafe<unknown>({}), response: { 200: checkSchema, ...problems, 404: problemSchema },
      },
    }, async (request) => {
      const { guide, version } = await opened({ database, shelf }, request.params.id, request.query.guideVersion)
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      const { checkAgainstGuide } = await wireFormats()
      const { documents, ...checked } = checkAgainstGuide(bytes, guideModel(guide, version.dictionary))
      return { guide: guide.id, guideVersion: guide.guideVersion, ...checked, documents: [...documents] }
    })
    done()
  })
}

/** Loaded when first asked for: most servers start to take filings before anyone checks a message against a guide. */
async function wireFormats() {
  return import('./wire-formats.ts')
}

interface Opening {
  readonly database: DataModelRouteNeeds['database']
  readonly shelf: VersionShelf
}

/** A guide in one version, the newest where none is named, and the dictionary that it is on. */
async function opened({ database, shelf }: Opening, id: string, guideVersion?: number): Promise<{ readonly guide: Guide; readonly version: OpenedVersion }> {
  const published = await database.system((sql) => readPublishedGuide(sql, id))
  const guide = [...published, ...shippedGuides.filter((one) => one.id === id)].find((one) => guideVersion === undefined || one.guideVersion === guideVersion)
  const version = guide && await shelf.open(guide.dictionaryVersion)
  if (guide === undefined || version === undefined) throw notFound()
  return { guide, version }
}

/** As the answer's schema types it: lists that may be written. */
function shown({ places, ...guide }: Guide): Static<typeof guideSchema> {
  return { ...guide, places: places.map(({ codes, ...place }) => ({ ...place, ...(codes === undefined ? {} : { codes: [...codes] }) })) }
}
