import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { Problem, problemSchema } from '../../platform/http/index.ts'
import type { Access, Caller } from '../../platform/access/index.ts'
import type { EventLog } from './events-on-file/transport.ts'
import type { ProvenanceNeeds } from './provenance.ts'

/** What the routes of this module ask. */
export interface ProvenanceRouteNeeds extends ProvenanceNeeds {
  readonly access: Access
  readonly log: EventLog
}

/** The group in the description of the API. */
export const tags = ['provenance']

/** How the OpenAPI description says that a route needs a token. */
export const security = [{ oauth: [] }]

/** How asking is refused. */
export const problems = { 400: problemSchema, 401: problemSchema, 403: problemSchema }

/** How acting is refused: also by the rules, with findings. */
export const actProblems = { ...problems, 422: problemSchema }

/** Whether customs itself asks: other agencies are authorities too, and see no more of a party's business than what they decide about. */
export function isCustoms({ scope, organisation }: Pick<Caller, 'scope' | 'organisation'>, { dids }: Pick<ProvenanceNeeds['credentials'], 'dids'>): boolean {
  return scope.role === 'authority' && organisation === dids.organisationOf(dids.authority)
}

/** 422 with every finding. */
export function refusedByRules(findings: readonly Finding[]): Problem {
  return new Problem({ status: 422, type: 'urn:customhouse:problem:refused', title: 'Refused by the rules', detail: 'The findings say what is wrong, by which authority, and what to do', extra: { findings } })
}

/** The moment that is asked for: now where none is given; a day is asked at its end. 400 for one that does not exist. */
export function momentAsked(asOf: string | undefined, now: Date): MomentText {
  if (asOf === undefined) return now.toISOString()
  const read = new Date(asOf.length === 10 ? `${asOf}T23:59:59.999Z` : asOf)
  if (Number.isNaN(read.getTime())) throw new Problem({ status: 400, type: 'urn:customhouse:problem:malformed', title: 'The moment does not exist', detail: 'Give `asOf` as a date, or as a date and time with its offset' })
  return read.toISOString()
}
