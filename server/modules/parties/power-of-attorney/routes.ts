import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Caller } from '../../../platform/access/index.ts'
import { uuidV7 } from '../../../platform/outbox/index.ts'
import { notFound, problemSchema, type Http } from '../../../platform/http/index.ts'
import { idempotencyHeaders } from '../../../platform/idempotency/index.ts'
import type { ImporterRecord } from '../importer/importer.ts'
import { importerKey } from '../importer/importer.ts'
import { readImporter } from '../importer/store.ts'
import type { PartyRouteNeeds } from '../needs.ts'
import { readOrganisation } from '../organisation/store.ts'
import { idParams, pageQuery, powerOfAttorneyAnswer, powerOfAttorneyBody, powerOfAttorneyList, revocationBody } from '../schemas.ts'
import { changeOnce, changeProblems, published, readProblems, refused, security } from '../transport.ts'
import { grantPowerOfAttorney } from './grant-power-of-attorney.ts'
import { revokePowerOfAttorney } from './revoke-power-of-attorney.ts'
import { insertPowerOfAttorney, lockPowerOfAttorney, readPowerOfAttorney, readPowersOfAttorney, updateRevocation } from './store.ts'

const about = { tags: ['parties'], security }

/** Powers of attorney (19 CFR part 141 subpart C). */
export function powerOfAttorneyRoutes(http: Http, needs: PartyRouteNeeds): void {
  const { access, database } = needs
  http.get('/powers-of-attorney', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'listPowersOfAttorney', summary: 'The powers of attorney that you granted or hold', querystring: pageQuery, response: { 200: powerOfAttorneyList, ...readProblems } },
  }, async (request) => {
    const found = await database.read(access.callerOf(request).scope, (sql) => readPowersOfAttorney(sql, request.query.after, request.query.limit))
    return { powersOfAttorney: [...found] }
  })
  http.get('/powers-of-attorney/:id', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readPowerOfAttorney', summary: 'One power of attorney', params: idParams, response: { 200: powerOfAttorneyAnswer, ...readProblems, 404: problemSchema } },
  }, async (request) => {
    const found = await database.read(access.callerOf(request).scope, (sql) => readPowerOfAttorney(sql, request.params.id))
    if (found === undefined) throw notFound()
    return found
  })
  grantRoute(http, needs)
  revocationRoute(http, needs)
}

function grantRoute(http: Http, { access, database, clock, outbox }: PartyRouteNeeds): void {
  http.post('/powers-of-attorney', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'grantPowerOfAttorney', summary: 'Grant a power of attorney',
      description: 'Roles: filer of the importer’s own organisation, or administrator. A broker cannot empower itself. 19 CFR 141.31-141.46.',
      headers: idempotencyHeaders, body: powerOfAttorneyBody, response: { 201: powerOfAttorneyAnswer, ...changeProblems },
    },
  }, async (request, reply) => {
    const caller = access.callerOf(request)
    const { importerNumber, agent, ...dates } = request.body
    const number = importerKey(importerNumber)
    // The agent is another tenant, whom an importer does not see; whether such a broker exists is all that it learns.
    const agentOnFile = await database.system((sql) => readOrganisation(sql, agent))
    return changeOnce({ database, caller, request, reply }, async (sql) => {
      const importer = number === undefined ? undefined : await readImporter(sql, number)
      const now = clock.now()
      const outcome = grantPowerOfAttorney({
        id: uuidV7(), today: easternDate(now), ...dates,
        grantor: importer !== undefined && mayGrantFor(caller, importer) ? importer : undefined,
        agent: agentOnFile && { ...agentOnFile, importerNumbers: [] },
      })
      if (outcome.outcome === 'refused') throw refused(outcome.findings)
      const { power, fact } = outcome
      await insertPowerOfAttorney(sql, power)
      await outbox.publish(sql, [published(fact, { organisation: power.organisation, client: power.importerNumber, subject: power.id }, now)])
      return { status: 201, body: power }
    })
  })
}

/** An importer that the caller sees only as its agent looks as unknown here as one that it does not see. */
function mayGrantFor(caller: Caller, importer: ImporterRecord): boolean {
  if (caller.roles.includes('administrator')) return true
  return importer.organisation === caller.organisation && (caller.clients === 'all' || caller.clients.includes(importer.number))
}

function revocationRoute(http: Http, { access, database, clock, outbox }: PartyRouteNeeds): void {
  http.post('/powers-of-attorney/:id/revocation', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'revokePowerOfAttorney', summary: 'Revoke a power of attorney',
      description: 'Roles: filer of the importer’s organisation or of the agent (who lays it down), or administrator. 19 CFR 141.35.',
      headers: idempotencyHeaders, params: idParams, body: revocationBody, response: { 200: powerOfAttorneyAnswer, ...changeProblems, 404: problemSchema },
    },
  }, async (request, reply) =>
    changeOnce({ database, caller: access.callerOf(request), request, reply }, async (sql) => {
      const onFile = await lockPowerOfAttorney(sql, request.params.id)
      if (onFile === undefined) throw notFound()
      const now = clock.now()
      const today = easternDate(now)
      const outcome = revokePowerOfAttorney({ power: onFile, revokedOn: request.body.revokedOn ?? today, today })
      if (outcome.outcome === 'refused') throw refused(outcome.findings)
      const { power, fact } = outcome
      await updateRevocation(sql, power)
      await outbox.publish(sql, [published(fact, { organisation: power.organisation, client: power.importerNumber, subject: power.id }, now)])
      return { status: 200, body: power }
    }))
}
