import { randomUUID } from 'node:crypto'
import { type FittingTransformation, fittingTransformation, interchangeableTerms } from '@customhouse/proofs/cryptosuites/fitting-transformation.ts'
import type { ContextDocument } from '@customhouse/proofs/json-ld/context-library.ts'
import { contextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { HeldSigningKey } from '@customhouse/proofs/keys/signing-key.ts'
import type { KeyType } from '@customhouse/proofs/keys/verification-key.ts'
import { issueCredential, type Issuance } from '@customhouse/proofs/verification/issue-credential.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { completeCredential, verifiableClaims } from './complete-credential.ts'
import type { SuiteName } from './suite-names.ts'

/** How a credential is to be signed. */
export interface Signing {
  readonly key: HeldSigningKey
  /** The one that fits the key and the credential where it is not stated. */
  readonly suite: SuiteName | undefined
  /** JSON Pointers to what the holder of an SD-JWT can hold back. */
  readonly disclosable: readonly string[]
  /** Of an SD-JWT VC: the name of its type, where the file has none. */
  readonly vct: string | undefined
  readonly contexts: readonly ContextDocument[]
  readonly now: Date
}

/** A credential as it goes out. */
export interface SignedCredential {
  readonly signed: JsonObject | string
  readonly credential: JsonObject
  readonly filledIn: readonly string[]
  /** What is to be said of how it is secured. */
  readonly findings: readonly Finding[]
}

type Transformation = FittingTransformation['transformation']

const ecdsa: Readonly<Record<Transformation, SuiteName>> = { rdfc: 'ecdsa-rdfc-2019', jcs: 'ecdsa-jcs-2019' }
const suitesByKey: Readonly<Record<KeyType, Readonly<Record<Transformation, SuiteName>>>> = { Ed25519: { rdfc: 'eddsa-rdfc-2022', jcs: 'eddsa-jcs-2022' }, 'P-256': ecdsa, 'P-384': ecdsa }

/** The suite that goes with a type of key where none is asked for. */
export function suiteFor({ type }: HeldSigningKey, transformation: Transformation = 'rdfc'): SuiteName {
  return suitesByKey[type][transformation]
}

/** Completes, checks and signs a credential; everything that stands against it is in the failure. */
export async function signCredential(asked: JsonObject, signing: Signing): Promise<SignedCredential> {
  const { key, now } = signing
  const issuer = key.verificationMethod.split('#')[0] ?? ''
  const { credential, filledIn } = asked.vct === undefined ? completeCredential(asked, { issuer, id: `urn:uuid:${randomUUID()}`, now }) : { credential: asked, filledIn: [] }
  const { suite, findings } = chosenSuite(credential, signing)
  const claims = suite === 'sd-jwt-vc' ? verifiableClaims(credential, { vct: vctOf(asked, signing), issuer, now }) : credential
  const outcome = await issueCredential(claims, issuanceOf({ ...signing, suite }))
  if (!outcome.ok) throw new CommandFailure('The credential cannot be issued', { findings: outcome.findings })
  return { signed: outcome.value, credential: claims, filledIn, findings }
}

function chosenSuite(credential: JsonObject, { key, suite, contexts }: Signing): { readonly suite: SuiteName; readonly findings: readonly Finding[] } {
  const library = contextLibrary(contexts)
  if (suite !== undefined) return { suite, findings: suite.includes('-rdfc-') ? interchangeableTerms(credential, library) : [] }
  const { transformation, findings } = fittingTransformation(credential, library)
  return { suite: suiteFor(key, transformation), findings }
}

function issuanceOf({ key, suite, disclosable, contexts, now }: Signing & { readonly suite: SuiteName }): Issuance {
  if (suite === 'vc-sd-jwt' || suite === 'sd-jwt-vc') return { form: suite, key, disclosable }
  if (suite === 'vc-jwt' || suite === 'vc-jose') return { form: suite, key, issuedAt: now }
  return { form: 'data-integrity', cryptosuite: suite, key, contexts: contextLibrary(contexts), created: new Date(Math.floor(now.getTime() / 1000) * 1000) }
}

function vctOf({ vct }: JsonObject, signing: Signing): string {
  const name = signing.vct ?? vct
  if (typeof name !== 'string') throw new CommandFailure('An SD-JWT VC needs the name of its type', { remedy: 'Add --vct with the URL of the type, or state vct in the file' })
  return name
}
