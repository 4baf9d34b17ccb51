import { compareEditions } from '@customhouse/screening/editions/compare-editions.ts'
import { readList } from '@customhouse/screening/lists/read-list.ts'
import type { ListedParty } from '@customhouse/screening/listed-party.ts'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { Type } from 'typebox'
import { findingSchema } from '../../filings/index.ts'
import { notFound, Problem, problemSchema, type Http } from '../../../platform/http/index.ts'
import { actOnce, idempotencyHeaders } from '../../../platform/idempotency/index.ts'
import { editionDifferenceSchema, editionSchema } from '../schemas.ts'
import type { ScreeningAccess, ScreeningNeeds } from '../screening.ts'
import { listEditions, partiesOfEdition } from './store.ts'
import { loadEdition, reinstateEdition } from './transport.ts'

const about = { tags: ['screening'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }
const listName = Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,59}$', examples: ['ofac-sdn'] })
/** The largest of the lists has some forty megabytes; base64 adds a third. */
const uploadBytesMax = 128 * 1024 * 1024
/** More than this nobody reads on a page. */
const shownMax = 500

const loadBody = Type.Object({
  files: Type.Array(Type.Object({ name: Type.String({ minLength: 1, maxLength: 200 }), content: Type.String({ description: 'The bytes in base64' }) }, { additionalProperties: false }), { minItems: 1, maxItems: 10, description: 'Files that belong together are given together, as OFAC’s SDN.CSV, ALT.CSV and ADD.CSV' }),
  published: Type.Optional(Type.String({ format: 'date', description: 'Where the file does not say it; today where it is left out' })),
  list: Type.Optional(listName),
  isShrinkMeant: Type.Optional(Type.Boolean({ description: 'That the list is right to be much shorter than the edition in force', default: false })),
}, { additionalProperties: false })

/** Lists and their editions. */
export function listRoutes(http: Http, access: ScreeningAccess, needs: ScreeningNeeds): void {
  serveEditions(http, access, needs)
  serveLoad(http, access, needs)
  serveReinstatement(http, access, needs)
}

function serveEditions(http: Http, access: ScreeningAccess, { database }: ScreeningNeeds): void {
  http.get('/screening/lists', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'listScreeningLists', summary: 'The lists of denied and restricted parties, by edition, newest first', response: { 200: Type.Object({ editions: Type.Array(editionSchema) }), ...problems } },
  }, async (request) => ({ editions: [...await database.read(access.callerOf(request).scope, listEditions)] }))
  http.get('/screening/lists/:list/difference', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'readListDifference', summary: 'What came, went and changed between two editions of a list', description: `At most ${String(shownMax)} of each; \`isCut\` says whether there are more.`,
      params: Type.Object({ list: listName }), querystring: Type.Object({ from: Type.String({ format: 'uuid' }), to: Type.String({ format: 'uuid' }) }, { additionalProperties: false }), response: { 200: editionDifferenceSchema, ...problems, 404: problemSchema },
    },
  }, async (request) => {
    const { params: { list }, query: { from, to } } = request
    const { before, after } = await database.read(access.callerOf(request).scope, async (sql) => {
      const known = (await listEditions(sql)).filter((edition) => edition.list === list && (edition.id === from || edition.id === to))
      if (known.length < new Set([from, to]).size) throw notFound()
      return { before: await partiesOfEdition(sql, from), after: await partiesOfEdition(sql, to) }
    })
    const { added, removed, changed } = compareEditions(before, after)
    return {
      added: added.slice(0, shownMax).map(listedShown), removed: removed.slice(0, shownMax).map(listedShown),
      changed: changed.slice(0, shownMax).map(({ after: { entry, name }, fields }) => ({ entry, name, fields: [...fields] })), isCut: Math.max(added.length, removed.length, changed.length) > shownMax,
    }
  })
}

function listedShown({ entry, name, kind, programs }: ListedParty) {
  return { entry, name, kind, programs: [...programs] }
}

function serveLoad(http: Http, access: ScreeningAccess, needs: ScreeningNeeds): void {
  http.post('/screening/lists', {
    onRequest: access.guard,
    bodyLimit: uploadBytesMax,
    schema: {
      ...about, operationId: 'loadScreeningList', summary: 'Load a list as its publisher issues it',
      description: 'OFAC’s SDN and consolidated lists (CSV, XML), the Consolidated Screening List with BIS’s lists (CSV, JSON), the UFLPA entity list, the United Nations’ and the European Union’s (XML), or one of your own. All of it is loaded or nothing: a file that is not whole leaves the edition in force. Open filings are compared with what is new.',
      headers: idempotencyHeaders, body: loadBody,
      response: { 200: Type.Object({ editions: Type.Array(Type.Object({ outcome: Type.Enum(['loaded', 'known']), edition: editionSchema })), findings: Type.Array(findingSchema) }), 400: problemSchema, ...problems, 409: problemSchema, 413: problemSchema, 422: problemSchema },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const { files, list, published = easternDate(needs.clock.now()), isShrinkMeant = false } = request.body
    const { editions, findings } = readList(files.map(({ name, content }) => ({ name, bytes: Buffer.from(content, 'base64') })), { published, ...(list !== undefined && { list }) })
    if (editions.length === 0) throw new Problem({ status: 422, type: 'urn:customhouse:problem:list-refused', title: 'The list was not loaded', detail: 'The findings say where and why; the edition in force stays', extra: { findings } })
    return needs.database.system((sql) => actOnce(sql, { module: 'screening', caller, request }, async () => {
      const loaded = []
      for (const edition of editions) loaded.push(await loadEdition(sql, needs, { edition, caller, isShrinkMeant }))
      return { editions: loaded, findings: [...findings] }
    }))
  })
}

function serveReinstatement(http: Http, access: ScreeningAccess, needs: ScreeningNeeds): void {
  http.post('/screening/lists/:list/editions/:id/reinstatement', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'reinstateListEdition', summary: 'Put an earlier edition back in force, because the one that replaced it was wrong',
      params: Type.Object({ list: listName, id: Type.String({ format: 'uuid' }) }), headers: idempotencyHeaders, response: { 200: editionSchema, 400: problemSchema, ...problems, 404: problemSchema, 409: problemSchema, 422: problemSchema },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    return needs.database.system((sql) => actOnce(sql, { module: 'screening', caller, request }, () => reinstateEdition(sql, needs, { ...request.params, caller })))
  })
}
