import { createHash } from 'node:crypto'
import { adoptionCsv } from '@customhouse/vocabulary/dictionary/adoption/adoption-csv.ts'
import { adoptionPage, adoptionStyle } from '@customhouse/vocabulary/dictionary/adoption/adoption-page.ts'
import type { AdoptionReport } from '@customhouse/vocabulary/dictionary/adoption/adoption-report.ts'
import { computeAdoption } from '@customhouse/vocabulary/dictionary/adoption/compute-adoption.ts'
import type { MessageSet } from '@customhouse/vocabulary/dictionary/adoption/message-set.ts'
import { messageSets } from '@customhouse/formats/message-sets.ts'
import { Type } from 'typebox'
import { type Http, notFound, problemSchema } from '../../../platform/http/index.ts'
import type { DataModelRouteNeeds } from '../data-model.ts'
import { nameSchema, orPage, versionNumberSchema } from '../schemas.ts'
import { changeProblems, decided, forEveryone, recordStep, security, wantsPage } from '../transport.ts'
import { lockVersions, readStoredSet, readStoredSets, storeSet } from '../versions/store.ts'
import { createVersionShelf, type VersionShelf } from '../versions/transport.ts'
import { adoptionListPage } from './adoption-list-page.ts'
import { reportSchema, setBody, setSummarySchema } from './adoption-schemas.ts'
import { currentSets } from './current-sets.ts'
import { storeMessageSet } from './store-message-set.ts'

const tags = ['data model']
const asPage = 'text/html; charset=utf-8'
const styleSource = `sha256-${createHash('sha256').update(adoptionStyle).digest('base64')}`
const ownStyle = { 'content-security-policy': `default-src 'none'; style-src '${styleSource}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'` }
const nameParams = Type.Object({ name: nameSchema })
const versionQuery = Type.Object({ version: Type.Optional(versionNumberSchema) }, { additionalProperties: false })

/** Adoption of the data model by national message sets: read by everyone; sets are stored by the maintainer. */
export function adoptionRoutes(http: Http, needs: DataModelRouteNeeds): void {
  const shelf = createVersionShelf(needs.database)
  serveList(http, needs, shelf)
  serveReport(http, needs, shelf)
  serveFiles(http, needs, shelf)
  serveSet(http, needs)
  serveStoring(http, needs, shelf)
}

function serveList(http: Http, { database }: DataModelRouteNeeds, shelf: VersionShelf): void {
  http.get('/data-model/adoption', {
    schema: { tags, security: [], operationId: 'listMessageSets', summary: 'National message sets that are mapped to the dictionary', produces: ['application/json', 'text/html'], response: { 200: orPage(Type.Object({ messageSets: Type.Array(setSummarySchema) })) } },
  }, async (request, reply) => {
    const sets = currentSets(await database.system(readStoredSets))
    void reply.headers(forEveryone)
    if (!wantsPage(request)) return reply.send({ messageSets: sets.map(({ messages, structure, ...set }) => ({ ...set, messages: messages.length, elements: messages.reduce((sum, { elements }) => sum + elements.length, 0) })) })
    return reply.type(asPage).send(adoptionListPage(await Promise.all(sets.map((set) => reportOn(set, shelf)))))
  })
}

function serveReport(http: Http, { database }: DataModelRouteNeeds, shelf: VersionShelf): void {
  http.get('/data-model/adoption/:name', {
    schema: {
      tags, security: [], operationId: 'readAdoptionReport', summary: 'How far a message set adopts the dictionary: figures, conformity, and its information package line by line', params: nameParams, querystring: versionQuery,
      produces: ['application/json', 'text/html'], response: { 200: orPage(reportSchema), 404: problemSchema },
    },
  }, async (request, reply) => {
    const { name } = request.params
    const report = await reportOn(await setNamed(database, name, request.query.version), shelf)
    void reply.headers(forEveryone)
    if (!wantsPage(request)) return reply.send(report)
    return reply.type(asPage).headers(ownStyle).send(adoptionPage(report, [['All message sets', '/data-model/adoption'], ['JSON', `/data-model/adoption/${name}/report.json`], ['CSV', `/data-model/adoption/${name}/report.csv`], ['Page to keep', `/data-model/adoption/${name}/report.html`]]))
  })
}

function serveFiles(http: Http, { database }: DataModelRouteNeeds, shelf: VersionShelf): void {
  http.get('/data-model/adoption/:name/:file', {
    schema: {
      tags, security: [], operationId: 'downloadAdoptionReport', summary: 'The report as a file: JSON, CSV (the information package) or a page that stands on its own', querystring: versionQuery,
      params: Type.Object({ name: nameSchema, file: Type.Union([Type.Literal('report.json'), Type.Literal('report.csv'), Type.Literal('report.html')]) }),
      produces: ['application/json', 'text/csv', 'text/html'], response: { 200: Type.String(), 404: problemSchema },
    },
  }, async (request, reply) => {
    const { name, file } = request.params
    const report = await reportOn(await setNamed(database, name, request.query.version), shelf)
    void reply.headers({ ...forEveryone, 'content-disposition': `attachment; filename="${name}-${report.dictionaryVersion}-adoption.${file.slice('report.'.length)}"` })
    switch (file) {
      case 'report.json': return reply.type('application/json').send(`${JSON.stringify(report, undefined, 2)}\n`)
      case 'report.csv': return reply.type('text/csv; charset=utf-8; header=present').send(adoptionCsv(report))
      case 'report.html': return reply.type(asPage).headers(ownStyle).send(adoptionPage(report))
    }
  })
}

function serveSet(http: Http, { database }: DataModelRouteNeeds): void {
  http.get('/data-model/message-sets/:name', {
    schema: { tags, security: [], operationId: 'readMessageSet', summary: 'A mapping table as data: every element of a message set with the places that it goes to', params: nameParams, querystring: versionQuery, response: { 200: setBody, 404: problemSchema } },
  }, async (request, reply) => reply.headers(forEveryone).send(writable(await setNamed(database, request.params.name, request.query.version))))
}

function serveStoring(http: Http, needs: DataModelRouteNeeds, shelf: VersionShelf): void {
  const { access, clock, database } = needs
  http.post('/data-model/message-sets', {
    onRequest: access.guard,
    bodyLimit: 4 * 1024 * 1024,
    schema: {
      tags, security, operationId: 'storeMessageSet', summary: 'Store a national message set with its mapping to the latest version of the dictionary',
      description: 'Role: administrator. From then on every release migrates it. One of the same name takes the place of the one before.', body: setBody, response: { 201: setSummarySchema, ...changeProblems },
    },
  }, async (request, reply) => {
    const caller = access.callerOf(request)
    const at = clock.now()
    const set = await database.system(async (sql) => {
      await lockVersions(sql)
      const latest = await shelf.openWith(sql)
      if (latest === undefined) throw notFound()
      const stored = decided(storeMessageSet(request.body, latest.dictionary))
      await storeSet(sql, stored, { at, by: caller.organisation })
      const { name, dictionaryVersion } = stored
      await recordStep(sql, { kind: 'message-set-stored', subject: name, facts: stored, fact: { type: 'MessageSetStored', data: { name, dictionaryVersion } } }, { needs, caller, at })
      return stored
    })
    const { messages, structure, ...summary } = set
    return reply.code(201).send({ ...summary, messages: messages.length, elements: messages.reduce((sum, { elements }) => sum + elements.length, 0) })
  })
}

/** The set of that name on a version, the newest where none is named. */
async function setNamed(database: DataModelRouteNeeds['database'], name: string, version?: string): Promise<MessageSet> {
  const stored = await database.system((sql) => readStoredSet(sql, name))
  const found = [...stored, ...messageSets().filter((set) => set.name === name)].find(({ dictionaryVersion }) => version === undefined || dictionaryVersion === version)
  if (found === undefined) throw notFound()
  return found
}

async function reportOn(set: MessageSet, shelf: VersionShelf): Promise<AdoptionReport> {
  const version = await shelf.open(set.dictionaryVersion)
  if (version === undefined) throw notFound()
  const { places, elements } = version.dictionary
  return computeAdoption(set, { version: set.dictionaryVersion, places, elements })
}

/** As the answer's schema types it: lists that may be written. */
function writable({ messages, ...set }: MessageSet) {
  return { ...set, messages: messages.map(({ elements, ...message }) => ({ ...message, elements: elements.map(({ paths, ...element }) => ({ ...element, paths: [...paths] })) })) }
}
