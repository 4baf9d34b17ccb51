import { Type, type Static } from 'typebox'
import type { Access, Caller } from '../../../platform/access/index.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database, Sql } from '../../../platform/database/index.ts'
import { notFound, Problem, problemSchema, type Http } from '../../../platform/http/index.ts'
import { actOnce, idempotencyHeaders } from '../../../platform/idempotency/index.ts'
import { uuidV7, type Outbox } from '../../../platform/outbox/index.ts'
import { inForceFrom, stateOf, type AgencyPolicy } from './agency-policy.ts'
import { defaultPolicies } from './default-policies.table.ts'
import { policySchema, policySettlingSchema, policyToProposeSchema, termsSchema } from './schemas.ts'
import { proposePolicy, settlePolicy } from './settle-policy.ts'
import { lockPolicies, policiesOn, savePolicy } from './store.ts'

interface PolicyNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly outbox: Pick<Outbox, 'publish'>
}

type RouteAccess = Pick<Access, 'guard' | 'callerOf' | 'requireRight'>

const about = { tags: ['determinations'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }
const changeProblems = { 400: problemSchema, ...problems, 409: problemSchema, 422: problemSchema }

/** What agencies' programs let go, what they draw and how long they take. */
export function policyRoutes(http: Http, access: RouteAccess, needs: PolicyNeeds): void {
  servePolicies(http, access, needs)
  serveProposing(http, access, needs)
  serveSettling(http, access, needs)
}

function servePolicies(http: Http, access: RouteAccess, { database, clock }: PolicyNeeds): void {
  http.get('/agency-policies', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'listAgencyPolicies', summary: 'Policies of agencies’ programs in all their versions, newest first',
      description: 'An agency sees its own, customs all, a filer none: who knew what proceeds unseen could file around it. `standard` is what holds for a program without a policy.',
      response: { 200: Type.Object({ agency: Type.Optional(Type.String({ description: 'The agency that you speak for' })), policies: Type.Array(policySchema), standard: termsSchema }), ...problems },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const policies = await database.read(scope, (sql) => policiesOn(sql, { environment }))
    const at = clock.now().toISOString()
    return { ...(scope.agency !== undefined && { agency: scope.agency }), policies: policies.map((policy) => policyShown(policy, policies, at)), standard: termsShown(defaultPolicies[environment]) }
  })
}

function serveProposing(http: Http, access: RouteAccess, needs: PolicyNeeds): void {
  http.post('/agency-policies', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'proposeAgencyPolicy', summary: 'An officer of an agency proposes the next version of a program’s policy',
      description: 'A second officer of the agency confirms it at once; otherwise it takes effect when its notice of seven days has run, and any officer of the agency may withdraw it until then.',
      headers: idempotencyHeaders, body: policyToProposeSchema, response: { 201: policySchema, ...changeProblems },
    },
  }, async (request, reply) => {
    const caller = access.callerOf(request)
    const agency = agencyOf(caller)
    const shown = await needs.database.system((sql) => actOnce(sql, { module: 'agencies', caller, request }, async () => {
      const at = needs.clock.now()
      const { program, why, terms } = request.body
      const all = await lockPolicies(sql, { agency, environment: caller.environment })
      const proposed = proposePolicy(all, { id: uuidV7(at.getTime()), agency, program, why, terms: readTerms(terms), environment: caller.environment, officer: officerOf(caller), at: at.toISOString() })
      return keep(sql, needs, { caller, all, policy: proposed, at: at.toISOString() })
    }))
    return reply.code(201).send(shown)
  })
}

function serveSettling(http: Http, access: RouteAccess, needs: PolicyNeeds): void {
  http.post('/agency-policies/:id/settlement', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'settleAgencyPolicy', summary: 'A second officer of the agency confirms a proposed policy, or an officer withdraws it', params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
      headers: idempotencyHeaders, body: policySettlingSchema, response: { 200: policySchema, ...changeProblems, 404: problemSchema },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const agency = agencyOf(caller)
    return needs.database.system((sql) => actOnce(sql, { module: 'agencies', caller, request }, async () => {
      const at = needs.clock.now().toISOString()
      const all = await lockPolicies(sql, { agency, environment: caller.environment })
      const found = all.find(({ id }) => id === request.params.id)
      if (found === undefined) throw notFound()
      return keep(sql, needs, { caller, all: all.filter((one) => one !== found), policy: settlePolicy(found, { ...request.body, officer: officerOf(caller), at }), at })
    }))
  })
}

interface Keeping {
  readonly caller: Caller
  readonly all: readonly AgencyPolicy[]
  readonly policy: AgencyPolicy | { readonly refused: string }
  readonly at: string
}

async function keep(sql: Sql, { outbox }: PolicyNeeds, { caller, all, policy, at }: Keeping) {
  if ('refused' in policy) throw new Problem({ status: 409, title: 'The act does not fit', detail: policy.refused })
  await savePolicy(sql, caller.organisation, policy)
  const shown = policyShown(policy, [policy, ...all], at)
  const { id, agency, program, version } = policy
  await outbox.publish(sql, [{ type: policy.settlement === undefined ? 'AgencyPolicyProposed' : 'AgencyPolicySettled', module: 'agencies', organisation: caller.organisation, client: '', subject: id, occurredAt: at, environment: caller.environment, data: { agency, program, version, state: shown.state } }])
  return shown
}

/** The agency whose policies a caller governs. Throws a 403 Problem for an organisation that speaks for none. */
function agencyOf({ scope: { agency } }: Caller): string {
  if (agency === undefined) throw new Problem({ status: 403, title: 'Your organisation speaks for no agency', detail: 'Only officers of an agency change its policies; an administrator registers which organisation speaks for which agency' })
  return agency
}

function officerOf({ subject, name }: Caller) {
  return { subject, ...(name !== undefined && { name }) }
}

function readTerms(terms: Static<typeof termsSchema>): AgencyPolicy['terms'] {
  const { clock, conditions: { trustedImporters, noPartyHits, scoreBelow, dataComplete }, ...others } = terms
  return {
    ...others, ...(clock !== undefined && { clock }),
    conditions: { ...(trustedImporters !== undefined && { trustedImporters }), ...(noPartyHits === true && { noPartyHits }), ...(scoreBelow !== undefined && { scoreBelow }), ...(dataComplete === true && { dataComplete }) },
  }
}

function policyShown(policy: AgencyPolicy, all: readonly AgencyPolicy[], at: string) {
  const from = inForceFrom(policy)
  return { ...policy, terms: termsShown(policy.terms), state: stateOf(policy, all, at), ...(from !== undefined && { inForceFrom: from }) }
}

function termsShown({ conditions: { trustedImporters, ...conditions }, ...terms }: AgencyPolicy['terms']) {
  return { ...terms, conditions: { ...conditions, ...(trustedImporters !== undefined && { trustedImporters: [...trustedImporters] }) } }
}
