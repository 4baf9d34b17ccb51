// The libraries that our suites are compared with ship no types. Only what the tests call is declared.

declare module '@digitalbazaar/ecdsa-sd-2023-cryptosuite' {
  export function createSignCryptosuite(options: { mandatoryPointers: readonly string[] }): unknown
  export function createDiscloseCryptosuite(options: { selectivePointers: readonly string[] }): unknown
  export function createVerifyCryptosuite(): unknown
}

declare module '@digitalbazaar/ed25519-signature-2020' {
  export const Ed25519Signature2020: new (options: { key: unknown }) => object
}
