import { notFound, problemSchema, type Http } from '../../../platform/http/index.ts'
import { idempotencyHeaders } from '../../../platform/idempotency/index.ts'
import type { PartyRouteNeeds } from '../needs.ts'
import { organisationAnswer, organisationBody, organisationList, organisationParams, pageQuery } from '../schemas.ts'
import { changeOnce, changeProblems, readProblems, refused, security } from '../transport.ts'
import type { OrganisationRecord } from './organisation.ts'
import { registerOrganisation } from './register-organisation.ts'
import { insertOrganisation, readOrganisation, readOrganisations } from './store.ts'

const about = { tags: ['parties'], security }

/** Organisations: the tenants, with their filer codes and national permits. */
export function organisationRoutes(http: Http, { access, database }: PartyRouteNeeds): void {
  http.get('/organisations', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'listOrganisations', summary: 'The organisations that you may see', querystring: pageQuery, response: { 200: organisationList, ...readProblems } },
  }, async (request) => {
    const found = await database.read(access.callerOf(request).scope, (sql) => readOrganisations(sql, request.query.after, request.query.limit))
    return { organisations: found.map(answerOf) }
  })
  http.get('/organisations/:organisation', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readOrganisation', summary: 'One organisation', params: organisationParams, response: { 200: organisationAnswer, ...readProblems, 404: problemSchema } },
  }, async (request) => {
    const found = await database.read(access.callerOf(request).scope, (sql) => readOrganisation(sql, request.params.organisation))
    if (found === undefined) throw notFound()
    return answerOf(found)
  })
  http.post('/organisations', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'registerOrganisation', summary: 'Register an organisation', description: 'Role: administrator. National permits: 19 CFR 111.19.',
      headers: idempotencyHeaders, body: organisationBody, response: { 201: organisationAnswer, ...changeProblems },
    },
  }, async (request, reply) => {
    const outcome = registerOrganisation(request.body)
    if (outcome.outcome === 'refused') throw refused(outcome.findings)
    return changeOnce({ database, caller: access.callerOf(request), request, reply }, async (sql) => {
      await insertOrganisation(sql, outcome.organisation)
      return { status: 201, body: answerOf(outcome.organisation) }
    })
  })
}

function answerOf(record: OrganisationRecord) {
  const { filerCodes, carrierCodes, ...others } = record
  return { ...others, filerCodes: [...filerCodes], ...(carrierCodes === undefined ? {} : { carrierCodes: [...carrierCodes] }) }
}
