// The packages that carry the W3C contexts ship no types. Each maps URLs to whole context documents.
declare module '@digitalbazaar/credentials-context' { export const contexts: ReadonlyMap<string, import('./json-value.ts').JsonObject> }
declare module '@digitalbazaar/data-integrity-context' { export const contexts: ReadonlyMap<string, import('./json-value.ts').JsonObject> }
declare module '@digitalbazaar/multikey-context' { export const contexts: ReadonlyMap<string, import('./json-value.ts').JsonObject> }
declare module '@digitalbazaar/security-context' { export const contexts: ReadonlyMap<string, import('./json-value.ts').JsonObject> }
declare module '@digitalbazaar/vc-bitstring-status-list-context' { export const contexts: ReadonlyMap<string, import('./json-value.ts').JsonObject> }
declare module 'did-context' { export const contexts: ReadonlyMap<string, import('./json-value.ts').JsonObject> }
declare module 'ed25519-signature-2020-context' { export const contexts: ReadonlyMap<string, import('./json-value.ts').JsonObject> }
