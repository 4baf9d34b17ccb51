/** What the tests use of didwebvh-ts, whose own declarations cannot be read under Node's resolution of modules. */
declare module 'didwebvh-ts' {
  export type ProofTemplate = Readonly<Record<string, string>>
  export type OtherDocument = { readonly id?: string } & Readonly<Record<string, unknown>>

  export interface DIDLogEntry {
    readonly versionId: string
    readonly versionTime: string
    readonly parameters: Readonly<Record<string, unknown>>
    readonly state: OtherDocument
    readonly proof?: readonly unknown[]
  }
  export type DIDLog = readonly DIDLogEntry[]

  export interface Signer {
    getVerificationMethodId(): string
    sign(input: { readonly document: unknown; readonly proof: ProofTemplate }): Promise<{ readonly proofValue: string }>
    verify(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): Promise<boolean>
  }

  export interface WitnessProofFileEntry {
    readonly versionId: string
    readonly proof: readonly unknown[]
  }

  export interface DidSettings {
    readonly signer: Signer
    readonly verifier: Signer
    readonly address?: string
    readonly created?: string
    readonly updateKeys?: readonly string[]
    readonly nextKeyHashes?: readonly string[]
    readonly alsoKnownAs?: readonly string[]
    readonly portable?: boolean
    readonly verificationMethods?: readonly { readonly type: string; readonly publicKeyMultibase: string; readonly purpose: string }[]
    readonly witness?: { readonly threshold: number; readonly witnesses: readonly { readonly id: string }[] }
  }

  export interface DidResult {
    readonly did: string
    readonly doc: OtherDocument
    readonly log: DIDLog
    readonly meta: { readonly versionId: string; readonly scid: string }
  }

  export function createDID(settings: DidSettings): Promise<DidResult>
  export function updateDID(settings: DidSettings & { readonly log: DIDLog }): Promise<DidResult>
  export function deactivateDID(settings: DidSettings & { readonly log: DIDLog }): Promise<DidResult>
  export function resolveDIDFromLog(log: DIDLog, options: { readonly verifier: Signer; readonly versionId?: string }): Promise<DidResult>
  export function deriveNextKeyHash(multikey: string): Promise<string>
  export function createWitnessProof(
    sign: (document: { readonly versionId: string }, template?: ProofTemplate) => Promise<{ readonly proof: object }>,
    versionId: string,
    verificationMethod: string,
  ): Promise<Readonly<Record<string, string>>>
  export function prepareDataForSigning(document: unknown, proof: ProofTemplate): Promise<Uint8Array>
  export function multibaseEncode(bytes: Uint8Array, encoding: string): string
  export const MultibaseEncoding: { readonly BASE58_BTC: string }
}
