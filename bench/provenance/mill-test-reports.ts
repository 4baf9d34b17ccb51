import { readFileSync } from 'node:fs'
import { contextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { generateSigningKey } from '@customhouse/proofs/keys/signing-key.ts'
import { issueCredential } from '@customhouse/proofs/verification/issue-credential.ts'

/** How the reports are secured. */
export const reportSecurings = ['VC-JWT ES256', 'eddsa-rdfc-2022'] as const

export type ReportSecuring = (typeof reportSecurings)[number]

/** A mill that says of one heat after the other what it is made of, 2.7 kB each and no two alike. */
export interface Mill {
  readonly did: string
  /** The next of its reports, signed. */
  reports(count: number): Promise<readonly (JsonObject | string)[]>
}

const contexts = contextLibrary()
const sample = readFileSync(new URL('../../samples/steel/08-mill-test-report-2.jwt', import.meta.url), 'utf8')
const { vc: template } = JSON.parse(Buffer.from(sample.split('.')[1] ?? '', 'base64url').toString('utf8')) as { readonly vc: JsonObject }
/** What distinguishes a heat in the sample, everywhere that it is named. */
const heatOfSample = '26012'
const idOfSample = template['id'] as string
const issuerOfSample = (template['issuer'] as JsonObject)['id'] as string

/** A mill with a key made for this run. */
export function openMill(securing: ReportSecuring): Mill {
  const key = generateSigningKey(securing === 'VC-JWT ES256' ? 'P-256' : 'Ed25519')
  const did = key.verificationMethod.split('#')[0] ?? ''
  const text = JSON.stringify(template).replaceAll(issuerOfSample, did)
  let made = 0
  const sign = async (credential: JsonObject) => {
    const issued = securing === 'VC-JWT ES256'
      ? await issueCredential(credential, { form: 'vc-jwt', key, issuedAt: new Date() })
      : await issueCredential(credential, { form: 'data-integrity', cryptosuite: securing, key, contexts, created: new Date() })
    if (!issued.ok) throw new Error(`Cannot issue a report: ${issued.findings.map(({ code }) => code).join(', ')}`)
    return issued.value
  }
  return {
    did,
    reports: (count) => Promise.all(Array.from({ length: count }, async () => {
      made += 1
      const number = made.toString(36).toUpperCase().padStart(7, '0')
      return sign(JSON.parse(text.replaceAll(idOfSample, `urn:uuid:00000000-0000-4000-8000-${made.toString(16).padStart(12, '0')}`).replaceAll(heatOfSample, number)) as JsonObject)
    })),
  }
}
