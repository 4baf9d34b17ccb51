import type { ContextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { createStatusLists } from '@customhouse/proofs/status-list/create-status-lists.ts'
import { statusEntry, statusListCredential } from '@customhouse/proofs/status-list/status-list-credential.ts'
import { issueCredential } from '@customhouse/proofs/verification/issue-credential.ts'
import { noSchemas } from '@customhouse/proofs/verification/schema-library.ts'
import { statusListVerifier } from '@customhouse/proofs/verification/status-list-verifier.ts'
import { verifyCredential } from '@customhouse/proofs/verification/verify-credential.ts'
import type { BenchKey } from './bench-key.ts'
import type { Secured } from './bench-suite.ts'

/** Verification as a server does it: data model, issuer bound to the key, DID and status list from their caches, validity. */
export interface FullVerification {
  /** Gives a document its place in the issuer's revocation list. */
  withStatus(document: JsonObject, at: number): JsonObject
  verify(secured: Secured): Promise<void>
}

const entries = 131_072

/** Full verification of credentials by this issuer; the status list is fetched from memory at the first, and warm from then on. */
export function fullVerification({ controller, signing, findKey }: BenchKey, contexts: ContextLibrary): FullVerification {
  const url = 'https://mill.example/status/1'
  const now = () => new Date()
  const retrieve = async () => {
    const draft = statusListCredential({ url, issuer: controller, purposes: ['revocation'], bits: new Uint8Array(entries / 8), validFrom: new Date(Date.now() - 60_000), validUntil: new Date(Date.now() + 3_600_000) })
    const issued = await issueCredential(draft, { form: 'vc-jose', key: signing })
    if (!issued.ok) throw new Error(`Cannot issue the status list: ${issued.findings.map(({ code }) => code).join(', ')}`)
    if (typeof issued.value !== 'string') throw new TypeError('Cannot issue the status list as a token')
    return { ok: true as const, value: { bytes: Buffer.from(issued.value) } }
  }
  const statusLists = createStatusLists({ retrieve, verify: statusListVerifier({ contexts, findKey, now }), now })
  const needs = { contexts, findKey, statusLists, schemas: noSchemas, now }
  return {
    withStatus: (document, at) => ({ ...document, credentialStatus: statusEntry({ url, index: (at * 7_919) % entries, purpose: 'revocation' }) }),
    verify: async (secured) => {
      const { verified, statuses, findings } = await verifyCredential(secured, needs)
      if (!verified || statuses.length !== 1) throw new Error(`Cannot verify in full: ${findings.map(({ code }) => code).join(', ')}`)
    },
  }
}
