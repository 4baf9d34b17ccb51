import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { Problem, problemSchema } from '../../platform/http/index.ts'
import type { Fact } from '../../platform/outbox/index.ts'
import type { CredentialFact } from './events.ts'

/** How the OpenAPI description says that a route needs a token. */
export const security = [{ oauth: [] }]

/** How asking is refused. */
export const problems = { 400: problemSchema, 401: problemSchema, 403: problemSchema }

/** Any page and any verifier may read what is published. */
export const forEveryone = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }

/** 400 with every finding, as the VC API answers what it cannot process. */
export function malformed(findings: readonly Finding[]): Problem {
  return new Problem({ status: 400, type: 'urn:customhouse:problem:credential-refused', title: 'Not possible with this input', detail: 'The findings say what is wrong, by which standard, and what to do', extra: { findings } })
}

/** 422 with every finding. */
export function refusedByRules(findings: readonly Finding[]): Problem {
  return new Problem({ status: 422, type: 'urn:customhouse:problem:refused', title: 'Refused by the rules', detail: 'The findings say what is wrong, by which authority, and what to do', extra: { findings } })
}

interface About {
  readonly organisation: string
  readonly subject: string
  readonly environment?: 'test' | 'production'
}

/** A fact of this module as the outbox carries it. */
export function published({ type, data }: CredentialFact, about: About, at: Date): Fact {
  return { type, module: 'credentials', client: '', occurredAt: at.toISOString(), data, ...about }
}
