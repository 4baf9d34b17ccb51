/** What a caller is trusted to do. An organisation's people and programs hold roles; a right lists the roles that carry it. */
export type Role = 'filer' | 'port-officer' | 'agriculture-specialist' | 'import-specialist' | 'fpf-officer' | 'targeting-officer' | 'agency-officer' | 'credential-issuer' | 'administrator'

export const roles: readonly Role[] = [
  'filer', 'port-officer', 'agriculture-specialist', 'import-specialist', 'fpf-officer', 'targeting-officer', 'agency-officer', 'credential-issuer', 'administrator',
]

/**
 * Roles that look across organisations because they act for customs; every other caller sees its own organisation alone, and an agency's
 * officer what concerns the agency besides.
 */
export const authorityRoles: readonly Role[] = ['port-officer', 'agriculture-specialist', 'import-specialist', 'fpf-officer', 'targeting-officer', 'administrator']

/** The role x right table: the only place that says which role may do what. `[]` means every signed-in caller, within what row-level security shows it. */
export const rights = {
  'read-own': [],
  file: ['filer'],
  decide: ['port-officer', 'agriculture-specialist'],
  'decide-release': ['port-officer'],
  'decide-exam': ['port-officer'],
  'decide-hold': ['port-officer'],
  'decide-agriculture-hold': ['agriculture-specialist'],
  'decide-agriculture-exam': ['agriculture-specialist'],
  'review-entry-summary': ['import-specialist'],
  'decide-penalty': ['fpf-officer'],
  'record-provenance': ['filer', 'credential-issuer', 'agency-officer'],
  'read-confidential-terms': ['port-officer', 'import-specialist', 'fpf-officer'],
  'give-agency-disposition': ['agency-officer'],
  'govern-agency-policies': ['agency-officer'],
  // Nobody approves a rule that they wrote, whatever roles they hold.
  'write-targeting-rules': ['targeting-officer'],
  // What risk was seen is customs' own, and no filer's.
  'read-risk': ['port-officer', 'agriculture-specialist', 'import-specialist', 'fpf-officer', 'targeting-officer'],
  'settle-screening-hits': ['targeting-officer', 'port-officer'],
  'load-screening-lists': ['targeting-officer', 'administrator'],
  'govern-anomaly-models': ['targeting-officer', 'administrator'],
  'open-case': ['port-officer', 'import-specialist', 'fpf-officer', 'targeting-officer'],
  'conduct-case': ['import-specialist', 'fpf-officer'],
  'answer-case': ['filer'],
  'read-enforcement-figures': ['port-officer', 'import-specialist', 'fpf-officer', 'targeting-officer', 'administrator'],
  'load-reference-data': ['administrator'],
  'register-party': ['administrator'],
  'empower-agent': ['filer', 'administrator'],
  subscribe: ['filer', 'agency-officer', 'administrator'],
  'issue-credentials': ['credential-issuer', 'filer', 'agency-officer', 'administrator'],
  'recognise-issuers': ['administrator'],
  'read-audit': ['administrator'],
  'take-part-in-data-model': roles,
  'maintain-data-model': ['administrator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type Right = keyof typeof rights

/**
 * Rights to change what filings of both environments rest on: an organisation's signature, too, is the same for test and production,
 * so that only credentials of the server's own environment may give it.
 */
export const registerRights: readonly Right[] = ['load-reference-data', 'register-party', 'empower-agent', 'issue-credentials', 'recognise-issuers', 'take-part-in-data-model', 'maintain-data-model']

/** The right that each endpoint needs, by method and route pattern, e.g. `POST /filings`. An endpoint that is not listed is refused. */
export type EndpointRights = Readonly<Record<string, Right>>

/** Whether one of the held roles carries the right. */
export function carries(held: readonly Role[], right: Right): boolean {
  const allowed: readonly Role[] = rights[right]
  return allowed.length === 0 || allowed.some((role) => held.includes(role))
}
