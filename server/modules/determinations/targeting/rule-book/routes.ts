import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { Type } from 'typebox'
import type { Caller } from '../../../../platform/access/index.ts'
import { notFound, problemSchema, type Http } from '../../../../platform/http/index.ts'
import { actOnce, idempotencyHeaders } from '../../../../platform/idempotency/index.ts'
import type { RouteAccess } from '../../routes.ts'
import { hitsOfRule } from '../hits/store.ts'
import { actsOpenTo, stateOn } from '../rule-life.ts'
import { actToDoSchema, hitSchema, ruleActSchema, ruleParams, ruleSchema, ruleToWriteSchema, versionParams } from '../schemas.ts'
import type { TargetingNeeds } from '../transport.ts'
import type { RuleOnFile, RulePerformance } from './rule-on-file.ts'
import { performanceOf, ruleActs, rulesOnFile } from './store.ts'
import { actOnRule, lifeOf, writeRule } from './transport.ts'

const about = { tags: ['targeting'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }
const acting = { 400: problemSchema, ...problems, 404: problemSchema, 409: problemSchema, 422: problemSchema }
const defaultLimit = 50

/** Rules that officers write, and their lives. */
export function ruleBookRoutes(http: Http, access: RouteAccess, needs: TargetingNeeds): void {
  serveRules(http, access, needs)
  serveActs(http, access, needs)
}

function serveRules(http: Http, access: RouteAccess, { database, clock }: TargetingNeeds): void {
  http.get('/targeting/rules', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'listTargetingRules', summary: 'Targeting rules, each in its newest version and in the one in force, with what they came to', response: { 200: Type.Object({ rules: Type.Array(ruleSchema) }), ...problems } },
  }, async (request) => {
    const caller = access.callerOf(request)
    const { rules, performance } = await database.read(caller.scope, async (sql) => ({ rules: await rulesOnFile(sql, caller.environment), performance: await performanceOf(sql, caller.environment) }))
    const listed = rules.filter(({ name, version, state }) => state === 'active' || state === 'suspended' || version === Math.max(...rules.filter((one) => one.name === name).map((one) => one.version)))
    return { rules: listed.map((rule) => ruleShown(rule, { performance, caller, now: clock.now() })) }
  })
  http.get('/targeting/rules/:name', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readTargetingRule', summary: 'Every version of a rule, the newest first, and what was done to it', params: ruleParams, response: { 200: Type.Object({ versions: Type.Array(ruleSchema), acts: Type.Array(ruleActSchema) }), ...problems, 404: problemSchema } },
  }, async (request) => {
    const caller = access.callerOf(request)
    const { name } = request.params
    const { rules, performance, acts } = await database.read(caller.scope, async (sql) => ({ rules: await rulesOnFile(sql, caller.environment, name), performance: await performanceOf(sql, caller.environment, name), acts: await ruleActs(sql, caller.environment, name) }))
    if (rules.length === 0) throw notFound()
    return { versions: rules.map((rule) => ruleShown(rule, { performance, caller, now: clock.now() })), acts: acts.map(({ rule: _rule, ...act }) => act) }
  })
  http.get('/targeting/rules/:name/hits', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'listTargetingHits', summary: 'Filings that a rule held for, the newest first, each with the version and what it saw', params: ruleParams,
      querystring: Type.Object({ after: Type.Optional(Type.String({ format: 'uuid' })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })) }, { additionalProperties: false }),
      response: { 200: Type.Object({ hits: Type.Array(hitSchema), next: Type.Optional(Type.String()) }), ...problems },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const limit = request.query.limit ?? defaultLimit
    const found = await database.read(scope, (sql) => hitsOfRule(sql, { environment, rule: request.params.name, limit, ...(request.query.after !== undefined && { after: request.query.after }) }))
    const last = found.at(-1)
    return { hits: found.map(({ held, ...hit }) => ({ ...hit, held: [...held] })), ...(found.length < limit || last === undefined ? {} : { next: last.filing }) }
  })
}

function serveActs(http: Http, access: RouteAccess, needs: TargetingNeeds): void {
  const { database, clock } = needs
  const shown = (rule: RuleOnFile, caller: Caller) => ruleShown(rule, { performance: [], caller, now: clock.now() })
  http.post('/targeting/rules', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'writeTargetingRule', summary: 'Write a rule, change its draft, or begin its next version', description: 'It is a draft: nothing is selected by it before it was dry-run, submitted, and approved by a second officer.',
      headers: idempotencyHeaders, body: ruleToWriteSchema, response: { 200: ruleSchema, ...acting },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const { name, ...stated } = request.body
    return database.system((sql) => actOnce(sql, { module: 'determinations', caller, request }, async () => shown(await writeRule(sql, needs, { caller, name, stated }), caller)))
  })
  http.post('/targeting/rules/:name/versions/:version/acts', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'actOnTargetingRule', summary: 'Submit, take back, approve, return, suspend, resume, end or restore a version',
      description: 'Approving, resuming and restoring need a second officer: none of those who wrote or submitted it. An approval replaces the version in force; `restore` brings a replaced one back.',
      params: versionParams, headers: idempotencyHeaders, body: actToDoSchema, response: { 200: ruleSchema, ...acting },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    return database.system((sql) => actOnce(sql, { module: 'determinations', caller, request }, async () => shown(await actOnRule(sql, needs, { caller, ...request.params, ...request.body }), caller)))
  })
}

interface Showing {
  readonly performance: readonly RulePerformance[]
  readonly caller: Caller
  readonly now: Date
}

function ruleShown(rule: RuleOnFile, { performance, caller, now }: Showing) {
  const on = easternDate(now)
  const { hits, examined, found, lastHitAt } = performance.find((one) => one.rule === rule.name && one.version === rule.version) ?? { hits: 0, examined: 0, found: 0 }
  const { definition: { effect, scope: { ports, modes, kinds }, ...definition }, authors, submittedBy, ...kept } = rule
  return {
    ...kept, ...(submittedBy !== undefined && { submittedBy: submittedBy.subject }), state: stateOn({ state: rule.state, expires: rule.definition.expires }, on), authors: [...authors], acts: [...actsOpenTo(lifeOf(rule), { officer: caller.subject, isProgram: caller.isProgram === true, on })],
    definition: { ...definition, ...effect, ...(ports !== undefined && { ports: [...ports] }), ...(modes !== undefined && { modes: [...modes] }), ...(kinds !== undefined && { kinds: [...kinds] }) },
    performance: { hits, examined, found, ...(lastHitAt !== undefined && { lastHitAt }) },
  }
}
