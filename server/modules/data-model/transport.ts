import { digestOfFacts } from '@customhouse/proofs/receipt/filing-statement.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import type { FastifyRequest } from 'fastify'
import type { Caller } from '../../platform/access/index.ts'
import type { Sql } from '../../platform/database/index.ts'
import { Problem, problemSchema } from '../../platform/http/index.ts'
import { uuidV7 } from '../../platform/outbox/index.ts'
import type { DataModelNeeds } from './data-model.ts'
import type { DataModelFact } from './events.ts'
import { insertAct } from './store.ts'

/** How the OpenAPI description says that a route needs a token. */
export const security = [{ oauth: [] }]

/** How asking is refused. */
export const problems = { 400: problemSchema, 401: problemSchema, 403: problemSchema }

/** How changing is refused: also by the rules, with findings. */
export const changeProblems = { ...problems, 404: problemSchema, 409: problemSchema, 422: problemSchema }

/** Any page may read what is published. */
export const forEveryone = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin', 'cache-control': 'public, max-age=10', vary: 'accept' }

/** 422 with every finding. */
export function refusedByRules(findings: readonly Finding[]): Problem {
  return new Problem({ status: 422, type: 'urn:customhouse:problem:refused', title: 'Refused by the rules', detail: 'The findings say what is wrong, by which authority, and what to do', extra: { findings } })
}

/** 409 where another step was faster. */
export function overtaken(): Problem {
  return new Problem({ status: 409, type: 'urn:customhouse:problem:overtaken', title: 'Overtaken by another step', detail: 'Something else was recorded meanwhile: read it, and try again' })
}

/** The value of a decision; throws the refusal with its findings. */
export function decided<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw refusedByRules(outcome.findings)
  return outcome.value
}

/** Whether who asks would rather read a page than data: browsers name text/html first. */
export function wantsPage(request: FastifyRequest): boolean {
  return /^text\/html\b/.test(request.headers.accept ?? '')
}

/** A step as it is recorded: what was done to what, and what it says. */
export interface Step {
  readonly kind: string
  readonly subject: string
  readonly facts: object
  readonly fact: DataModelFact
}

interface Recording {
  readonly needs: Pick<DataModelNeeds, 'ledger' | 'outbox'>
  readonly caller: Pick<Caller, 'organisation'>
  readonly at: Date
}

/** Records a step last in its transaction: as an act, in the ledger, and as a fact that others hear. Answers the id of the act. */
export async function recordStep(sql: Sql, { kind, subject, facts, fact }: Step, { needs, caller, at }: Recording): Promise<string> {
  const { organisation } = caller
  const act = { id: uuidV7(), kind, subject, organisation, at: at.toISOString(), facts }
  await insertAct(sql, act)
  await needs.ledger.append(sql, [{ organisation, client: '', act: { act: act.id, kind, subject, by: organisation, at: act.at, factsSha256: digestOfFacts(facts) } }])
  await needs.outbox.publish(sql, [{ type: fact.type, module: 'data-model', organisation, client: '', subject, occurredAt: act.at, data: fact.data }])
  return act.id
}
