import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { notFound, problemSchema, type Http } from '../../../platform/http/index.ts'
import { idempotencyHeaders } from '../../../platform/idempotency/index.ts'
import type { PartyRouteNeeds } from '../needs.ts'
import { readOrganisation } from '../organisation/store.ts'
import { importerAnswer, importerBody, importerList, numberParams, pageQuery } from '../schemas.ts'
import { changeOnce, changeProblems, published, readProblems, refused, security } from '../transport.ts'
import { importerKey } from './importer.ts'
import { registerImporter } from './register-importer.ts'
import { insertImporter, ownerKey, readImporter, readImporters } from './store.ts'

const about = { tags: ['parties'], security }

/** Importers: the data of CBP Form 5106. */
export function importerRoutes(http: Http, needs: PartyRouteNeeds): void {
  const { access, database, clock, outbox } = needs
  http.get('/importers', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'listImporters', summary: 'The importers that you may see', querystring: pageQuery, response: { 200: importerList, ...readProblems },
      description: 'Your own organisation’s, and those whose power of attorney to you is in force',
    },
  }, async (request) => {
    const found = await database.read(access.callerOf(request).scope, (sql) => readImporters(sql, request.query.after, request.query.limit))
    return { importers: [...found] }
  })
  http.get('/importers/:number', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readImporter', summary: 'One importer', params: numberParams, response: { 200: importerAnswer, ...readProblems, 404: problemSchema } },
  }, async (request) => {
    const number = importerKey(request.params.number)
    const found = number === undefined ? undefined : await database.read(access.callerOf(request).scope, (sql) => readImporter(sql, number))
    if (found === undefined) throw notFound()
    return found
  })
  http.post('/importers', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'registerImporter', summary: 'Register an importer (CBP Form 5106)', description: 'Role: administrator. 19 CFR 24.5.',
      headers: idempotencyHeaders, body: importerBody, response: { 201: importerAnswer, ...changeProblems },
    },
  }, async (request, reply) =>
    changeOnce({ database, caller: access.callerOf(request), request, reply }, async (sql) => {
      const named = request.body.organisation
      const kind = named === undefined ? undefined : (await readOrganisation(sql, named))?.kind
      const now = clock.now()
      const outcome = registerImporter({ application: request.body, on: easternDate(now), organisationKind: () => kind })
      if (outcome.outcome === 'refused') throw refused(outcome.findings)
      const { importer, fact } = outcome
      await insertImporter(sql, importer)
      await outbox.publish(sql, [published(fact, { organisation: ownerKey(importer), client: importer.number, subject: importer.number }, now)])
      return { status: 201, body: importer }
    }))
}
