import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { decodeMultibase } from '../keys/multibase.ts'
import type { Cryptosuite } from './cryptosuite.ts'
import { proofMemberMalformed, proofMethodMalformed, proofNotObject, proofSuiteUnknown, proofValueMalformed } from './proof-conditions.ts'
import { cryptosuiteOf } from './registry.ts'

/** A proof whose members have the form that they must have. */
export interface ReadableProof {
  readonly pointer: string
  readonly suite: Cryptosuite
  readonly id: string | undefined
  readonly verificationMethod: string
  readonly purpose: string
  readonly created: string | undefined
  readonly expires: string | undefined
  readonly challenge: string | undefined
  readonly domains: readonly string[]
  readonly previousProofs: readonly string[]
  /** The proof without proofValue: what is signed of it. */
  readonly options: JsonObject
  readonly value: Uint8Array
}

/** A proof that cannot be checked further, with what could be read of it. */
export interface UnreadableProof {
  readonly pointer: string
  readonly findings: readonly Finding[]
  readonly suite: string
  readonly verificationMethod: string
  readonly purpose: string
}

/** A DID with a fragment: the whole grammar is for whoever resolves it (Decentralized Identifiers v1.0 section 3.2). */
const didUrlOfKey = /^did:[a-z0-9]+:[^\s#]+#[^\s#]+$/

/** Values longer than this are no signature; those of ecdsa-sd-2023 grow with the statements of the document. */
const charactersMax = { z: 200, u: 1_000_000 } as const

/** Reads a proof at a place of its document; every member of the wrong form is a finding. */
export function readProof(proof: JsonValue | undefined, pointer: string): ReadableProof | UnreadableProof {
  if (!isJsonObject(proof)) return { pointer, findings: [findingAt(proofNotObject, pointer)], suite: '', verificationMethod: '', purpose: '' }
  const suite = cryptosuiteOf(proof['type'], proof['cryptosuite'])
  const value = suite === undefined ? undefined : valueOf(proof['proofValue'], suite)
  const findings = formFindings(proof, suite, pointer)
  if (suite !== undefined && value === undefined) findings.push(findingAt(proofValueMalformed, `${pointer}/proofValue`))
  const verificationMethod = textOf(proof['verificationMethod'])
  const purpose = textOf(proof['proofPurpose'])
  if (suite === undefined || value === undefined || findings.length > 0) return { pointer, findings, suite: nameOf(proof), verificationMethod, purpose }
  const { id, created, expires, challenge, domain, previousProof } = proof
  return {
    pointer, suite, verificationMethod, purpose, value,
    id: optionalText(id),
    created: optionalText(created),
    expires: optionalText(expires),
    challenge: optionalText(challenge),
    domains: textsOf(domain),
    previousProofs: textsOf(previousProof),
    options: withoutValue(proof),
  }
}

/** Whether a proof could be read, and has a suite to verify it with. */
export function isReadable(proof: ReadableProof | UnreadableProof): proof is ReadableProof {
  return 'options' in proof
}

/** Members that must be texts where they are there, and those that may be several. */
const textMembers = ['id', 'created', 'expires', 'challenge', 'nonce'] as const
const listMembers = ['domain', 'previousProof'] as const

function formFindings(proof: JsonObject, suite: Cryptosuite | undefined, pointer: string): Finding[] {
  const findings: Finding[] = suite === undefined ? [unknownSuite(proof, pointer)] : []
  for (const name of textMembers) if (proof[name] !== undefined && typeof proof[name] !== 'string') findings.push(findingAt(proofMemberMalformed, `${pointer}/${name}`))
  for (const name of listMembers) if (!isTextOrTexts(proof[name])) findings.push(findingAt(proofMemberMalformed, `${pointer}/${name}`))
  if (typeof proof['proofPurpose'] !== 'string') findings.push(findingAt(proofMemberMalformed, `${pointer}/proofPurpose`))
  if (!isKeyUrl(proof['verificationMethod'])) findings.push(findingAt(proofMethodMalformed, `${pointer}/verificationMethod`))
  return findings
}

function unknownSuite({ type, cryptosuite }: JsonObject, pointer: string): Finding {
  if (typeof type !== 'string') return findingAt(proofMemberMalformed, `${pointer}/type`)
  return findingAt(proofSuiteUnknown, cryptosuite === undefined ? `${pointer}/type` : `${pointer}/cryptosuite`)
}

function isKeyUrl(value: JsonValue | undefined): boolean {
  return typeof value === 'string' && value.length <= 8192 && didUrlOfKey.test(value)
}

function nameOf({ type, cryptosuite }: JsonObject): string {
  return textOf(cryptosuite ?? type)
}

function valueOf(value: JsonValue | undefined, { multibase }: Cryptosuite): Uint8Array | undefined {
  return typeof value === 'string' && value.length <= charactersMax[multibase] ? decodeMultibase(multibase, value) : undefined
}

function optionalText(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function withoutValue(proof: JsonObject): JsonObject {
  const { proofValue: _, ...options } = proof
  return options
}

/** A text, or one or more of them; absent is fine. */
function isTextOrTexts(value: JsonValue | undefined): boolean {
  if (value === undefined || typeof value === 'string') return true
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string')
}

function textsOf(value: JsonValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : ''
}
