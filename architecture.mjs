/**
 * The dependency rule, in one place. Read by .dependency-cruiser.mjs (which enforces it) and by tools/draw-architecture.mjs
 * (which draws it). To allow a new arrow, add it here and say why in the same change. List a module when it is built.
 */

/** Packages: who may import whom. Everything points down to the vocabulary. */
export const packages = {
  vocabulary: [],
  checks: ['vocabulary'],
  formats: ['vocabulary'],
  proofs: ['vocabulary'],
  server: ['checks', 'formats', 'proofs', 'vocabulary'],
  sdk: ['proofs', 'vocabulary'],
  cli: ['sdk', 'checks', 'formats', 'proofs', 'vocabulary'],
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
  filings: ['parties', 'tariff'],
  // A twin joins evidence with what filings say of the same goods.
  provenance: ['parties', 'ledger', 'credentials', 'filings'],
  determinations: ['parties', 'filings'],
  gateway: ['parties', 'tariff', 'filings', 'determinations', 'ledger', 'credentials', 'provenance'],
}

/** The only modules that may touch wire formats. */
export const speaksFormats = ['gateway', 'credentials', 'data-model', 'provenance']

/** Files allowed to do I/O, besides a module's own index.ts; every other file is a pure decision. */
export const edges = ['store', 'routes', 'jobs', 'transport']
