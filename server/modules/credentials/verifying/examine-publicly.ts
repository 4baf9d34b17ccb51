import { isJsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { CredentialVerification } from '@customhouse/proofs/verification/credential-verification.ts'
import { isPresentation } from '@customhouse/proofs/verification/is-presentation.ts'
import { readSecuredDocument } from '@customhouse/proofs/verification/read-secured-document.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { ExaminedCredential } from './examined-credential.ts'
import type { Examining, HandedIn } from './examining.ts'

/** What somebody unknown handed in came to. */
export interface PubliclyExamined {
  readonly kind: 'credential' | 'presentation'
  readonly verified: boolean
  readonly holder?: string
  /** Of the whole; each credential has its own besides. */
  readonly findings: readonly Finding[]
  readonly credentials: readonly ExaminedCredential[]
}

/** Each may ask a host that a stranger named: enough for eight credentials with a key and two status lists each, and too few to trouble anyone by us. */
const lookUpsMax = 24

/** Looks at whichever of the two it is, in nobody's name: no challenge was given out, so that none is asked. */
export async function examinePublicly(examining: Examining, content: HandedIn): Promise<PubliclyExamined> {
  const read = readSecuredDocument(content)
  if (!read.ok || !isPresentation(read.value)) {
    const examined = await examining.credential(content, { lookUpsMax })
    return { kind: 'credential', verified: examined.verification.verified, findings: examined.findings, credentials: [examined] }
  }
  const { verification, credentials } = await examining.presentation(content, { organisation: '', lookUpsMax })
  const { verified, holder, findings } = verification
  return { kind: 'presentation', verified, findings, credentials, ...(holder === undefined ? {} : { holder }) }
}

/** What a credential says of its issuer and of the time for which it speaks; as text, nothing of it confirmed. */
export function statedBy({ credential }: CredentialVerification): { readonly name?: string; readonly from?: string; readonly until?: string } {
  if (credential === undefined) return {}
  const { issuer, validFrom, issuanceDate, validUntil, expirationDate } = credential
  const name = isJsonObject(issuer) ? issuer['name'] : undefined
  return { ...member('name', name), ...member('from', validFrom ?? issuanceDate), ...member('until', validUntil ?? expirationDate) }
}

function member(name: string, value: unknown): object {
  return typeof value === 'string' ? { [name]: value } : {}
}
