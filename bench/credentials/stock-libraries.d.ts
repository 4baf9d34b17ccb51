// The peers ship no types. Only what the benchmark calls is declared.

declare module '@digitalbazaar/vc' {
  interface StockVerification {
    readonly verified: boolean
    readonly error?: unknown
  }
  type StockLoader = (url: string) => Promise<{ readonly contextUrl: null; readonly documentUrl: string; readonly document: unknown }>
  export function issue(options: { credential: unknown; suite: unknown; documentLoader: StockLoader }): Promise<Record<string, unknown>>
  export function verifyCredential(options: { credential: unknown; suite: unknown; documentLoader: StockLoader }): Promise<StockVerification>
}

declare module '@digitalbazaar/data-integrity' {
  export const DataIntegrityProof: new (options: { signer?: unknown; cryptosuite: unknown }) => object
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: { canonize(input: unknown, options: object): Promise<string> }
}

declare module '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite' {
  export const cryptosuite: { canonize(input: unknown, options: object): Promise<string> }
}

declare module '@digitalbazaar/eddsa-jcs-2022-cryptosuite' {
  export function createSignCryptosuite(): unknown
  export function createVerifyCryptosuite(): unknown
}

declare module '@digitalbazaar/ecdsa-jcs-2019-cryptosuite' {
  export function createSignCryptosuite(): unknown
  export function createVerifyCryptosuite(): unknown
}

declare module '@digitalbazaar/ed25519-multikey' {
  export function fromJwk(options: { jwk: unknown; secretKey: boolean; id: string; controller: string }): Promise<{ signer(): unknown }>
}

declare module '@digitalbazaar/ecdsa-multikey' {
  export function fromJwk(options: { jwk: unknown; secretKey: boolean; id: string; controller: string }): Promise<{ signer(): unknown }>
}
