import type { ApiTag } from './platform/http/index.ts'

/** The groups of the API's description, in the order in which a newcomer meets them. */
export const apiTags: readonly ApiTag[] = [
  { name: 'filings', description: 'File entries and entry summaries, check without filing, and read what was filed, found, assessed and receipted' },
  { name: 'manifests', description: 'What carriers report of conveyances and bills, how entries match it, and goods that move in bond' },
  { name: 'conversions', description: 'Messages from any format to any other by way of one data model, with a report of what is lost' },
  { name: 'exports', description: 'Export declarations from filing to exit, with the numbers, citations and exemptions that they leave by' },
  { name: 'determinations', description: 'What was decided about goods, why and by which authority; and the decisions of officers' },
  { name: 'screening', description: 'Lists of denied and restricted parties, names compared with them, and what officers say of the hits' },
  { name: 'anomalies', description: 'How unusual lines are among their peers, and the models that say so: they advise and never decide' },
  { name: 'agencies', description: 'What each partner agency needs of goods, when, by which law, and which disclaimers it accepts' },
  { name: 'enforcement', description: 'Cases: what was served and by when to answer, for those concerned; evidence, actions and their legal clocks, for officers' },
  { name: 'targeting', description: 'Rules by which customs officers select filings, dry runs of them, lists of values, the risk that was seen, and the random share that is always inspected' },
  { name: 'tariff', description: 'Tariff numbers on a date, what would be owed, and the reference data that assessments rest on' },
  { name: 'parties', description: 'Organisations, importers, powers of attorney and bonds' },
  { name: 'people', description: 'Who you are and what you may do; your passkeys; and, for administrators, who may sign in' },
  { name: 'events', description: 'What happens, as a stream of server-sent events that resumes where it broke off' },
  { name: 'webhooks', description: 'What happens, delivered signed to an address of yours' },
  { name: 'credentials', description: 'Verifiable credentials after the W3C data model: issue in your own name, verify anyone’s, revoke yours (VC API)' },
  { name: 'wallets', description: 'Credentials offered to wallets and presented from them, by OpenID4VCI 1.0 and OpenID4VP 1.0' },
  { name: 'recognised issuers', description: 'Who is recognised to issue which credentials, when, in what scope and on which ground' },
  { name: 'identifiers', description: 'DIDs: this server’s own published, any resolved; and the keys that organisations sign with' },
  { name: 'provenance', description: 'Where goods come from: what happened to them by whose proof, traced both ways, and what follows for origin and admission' },
  { name: 'data model', description: 'The dictionary’s versions, the requests to change it, message implementation guides, and how far national messages adopt it' },
  { name: 'ledger', description: 'The transparency log that receipts are proven against: public, and cacheable' },
]
