/** What a caller is trusted to do. An organisation's people and programs hold roles; a right lists the roles that carry it. */
export type Role = 'filer' | 'port-officer' | 'agriculture-specialist' | 'import-specialist' | 'fpf-officer' | 'agency-officer' | 'administrator'

export const roles: readonly Role[] = [
  'filer', 'port-officer', 'agriculture-specialist', 'import-specialist', 'fpf-officer', 'agency-officer', 'administrator',
]

/** Roles that look across organisations because they act for the state; every other caller sees its own organisation alone. */
export const authorityRoles: readonly Role[] = [
  'port-officer', 'agriculture-specialist', 'import-specialist', 'fpf-officer', 'agency-officer', 'administrator',
]

/** The role x right table: the only place that says which role may do what. `[]` means every signed-in caller, within what row-level security shows it. */
export const rights = {
  'read-own': [],
  file: ['filer'],
  'decide-release': ['port-officer'],
  'decide-exam': ['port-officer'],
  'decide-hold': ['port-officer'],
  'decide-agriculture-hold': ['agriculture-specialist'],
  'review-entry-summary': ['import-specialist'],
  'decide-penalty': ['fpf-officer'],
  'give-agency-disposition': ['agency-officer'],
  'load-reference-data': ['administrator'],
  'register-party': ['administrator'],
  'empower-agent': ['filer', 'administrator'],
  subscribe: ['filer', 'agency-officer', 'administrator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type Right = keyof typeof rights

/**
 * The right that each endpoint needs, by method and route pattern. `admit(request)` reads it, so an endpoint that is not
 * listed is refused rather than left open.
 */
export const endpoints: Readonly<Record<string, Right>> = {
  'GET /organisations': 'read-own',
  'GET /organisations/:organisation': 'read-own',
  'POST /organisations': 'register-party',
  'GET /importers': 'read-own',
  'GET /importers/:number': 'read-own',
  'POST /importers': 'register-party',
  'GET /powers-of-attorney': 'read-own',
  'GET /powers-of-attorney/:id': 'read-own',
  'POST /powers-of-attorney': 'empower-agent',
  'POST /powers-of-attorney/:id/revocation': 'empower-agent',
  'GET /bonds': 'read-own',
  'GET /bonds/:number': 'read-own',
  'GET /bonds/:number/sufficiency': 'read-own',
  'POST /bonds': 'register-party',
  'POST /bonds/:number/termination': 'register-party',
  'POST /filings': 'file',
  'POST /checks': 'file',
  'GET /filings': 'read-own',
  'GET /filings/:id': 'read-own',
  'GET /filings/:id/assessment': 'read-own',
  'GET /filings/:id/findings': 'read-own',
  'GET /filings/:id/determinations': 'read-own',
  'GET /filings/:id/receipt': 'read-own',
  'GET /determinations': 'read-own',
  'GET /determinations/:id': 'read-own',
  'GET /events': 'read-own',
  'GET /webhook-subscriptions': 'read-own',
  'GET /webhook-subscriptions/:id/deliveries': 'read-own',
  'POST /webhook-subscriptions': 'subscribe',
  'DELETE /webhook-subscriptions/:id': 'subscribe',
  'GET /tariff/lines/:code': 'read-own',
  'GET /tariff/revisions': 'read-own',
  'POST /tariff/revisions': 'load-reference-data',
  'POST /tariff/duty': 'read-own',
  'GET /tariff/tables/fee-notices': 'read-own',
  'POST /tariff/tables/fee-notices': 'load-reference-data',
  'GET /tariff/tables/agriculture-fees': 'read-own',
  'POST /tariff/tables/agriculture-fees': 'load-reference-data',
  'GET /tariff/tables/case-rates': 'read-own',
  'POST /tariff/tables/case-rates': 'load-reference-data',
  'GET /tariff/tables/note-rates': 'read-own',
  'POST /tariff/tables/note-rates': 'load-reference-data',
  'GET /tariff/tables/exchange-rates': 'read-own',
  'POST /tariff/tables/exchange-rates': 'load-reference-data',
  'GET /tariff/tables/measures': 'read-own',
  'POST /tariff/tables/measures': 'load-reference-data',
}

/** Whether one of the held roles carries the right. */
export function carries(held: readonly Role[], right: Right): boolean {
  const allowed: readonly Role[] = rights[right]
  return allowed.length === 0 || allowed.some((role) => held.includes(role))
}
