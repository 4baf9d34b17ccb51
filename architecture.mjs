/**
 * The dependency rule, in one place. Read by .dependency-cruiser.mjs (which enforces it) and by tools/draw-architecture.mjs
 * (which draws it). To allow a new arrow, add it here and say why in the same change. List a module when it is built.
 */

/** Packages: who may import whom. Everything points down to the vocabulary. */
export const packages = {
  vocabulary: [],
  checks: ['vocabulary'],
  // Who is listed, and what is unusual: offline in the terminal, and in the server's modules of the same names.
  screening: ['vocabulary'],
  anomalies: ['vocabulary'],
  formats: ['vocabulary'],
  proofs: ['vocabulary'],
  server: ['checks', 'screening', 'anomalies', 'formats', 'proofs', 'vocabulary'],
  sdk: ['proofs', 'vocabulary'],
  cli: ['sdk', 'checks', 'screening', 'anomalies', 'formats', 'proofs', 'vocabulary'],
  // In the browser: reaches the server over HTTP alone, through the sdk.
  portal: ['sdk', 'vocabulary'],
}

/** Modules: who may ASK whom (call its index.ts). Free of cycles. Anyone may LISTEN to anyone (import its events.ts). */
export const asks = {
  parties: [],
  tariff: [],
  ledger: [],
  credentials: ['parties', 'ledger'],
  'data-model': ['parties', 'ledger'],
  // A directory of what each agency needs; filings check against it.
  agencies: ['parties', 'ledger'],
  filings: ['parties', 'tariff', 'agencies'],
  // A twin joins evidence with what filings say of the same goods.
  provenance: ['parties', 'ledger', 'credentials', 'filings'],
  // Advice: each looks at filings, none at another.
  screening: ['parties', 'filings'],
  anomalies: ['parties', 'filings'],
  determinations: ['parties', 'filings', 'ledger', 'screening', 'anomalies', 'agencies'],
  enforcement: ['parties', 'filings', 'ledger', 'provenance', 'screening', 'anomalies', 'determinations'],
  gateway: ['parties', 'tariff', 'filings', 'screening', 'anomalies', 'agencies', 'determinations', 'ledger', 'credentials', 'provenance'],
}

/** The only modules that may touch wire formats. */
export const speaksFormats = ['gateway', 'credentials', 'data-model', 'provenance']

/** Files allowed to do I/O, besides a module's own index.ts; every other file is a pure decision. */
export const edges = ['store', 'routes', 'jobs', 'transport']
