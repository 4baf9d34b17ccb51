import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { ExaminedCredential } from './examined-credential.ts'
import type { VerifiedRecord } from './store.ts'
import { type ExaminedPresentation, recognitionOfAll } from './verification-answer.ts'

/** Who had something verified, when, and for how long the content is kept. */
export interface Asker {
  readonly organisation: string
  readonly subject: string
  readonly environment: 'test' | 'production'
}

interface RecordFrame {
  readonly id: string
  readonly asker: Asker
  readonly at: Date
  readonly content: JsonObject | string
  readonly retentionDays: number
}

const dayMilliseconds = 86_400_000

/** The record of a credential that was verified. */
export function credentialRecord({ verification, recognition, path, findings, sha256 }: ExaminedCredential, frame: RecordFrame): VerifiedRecord {
  const { verified, issuer, types, form, proofs, statuses, credential } = verification
  const credentialId = credential?.['id']
  return {
    ...frameOf(frame),
    kind: 'credential',
    sha256,
    types,
    isVerified: verified,
    recognition,
    ...(issuer === undefined ? {} : { issuer }),
    ...(typeof credentialId === 'string' ? { credentialId } : {}),
    ...(form === undefined ? {} : { form }),
    result: { findings, proofs, statuses, path },
  }
}

/** The record of a presentation that was verified, with what each of its credentials came to. */
export function presentationRecord({ verification, credentials, findings, sha256 }: ExaminedPresentation, frame: RecordFrame): VerifiedRecord {
  const { verified, holder, form, proofs } = verification
  const each = credentials.map(({ verification: one, recognition, path }) => ({ verified: one.verified, issuer: one.issuer, types: one.types, form: one.form, recognition, path, statuses: one.statuses }))
  return {
    ...frameOf(frame),
    kind: 'presentation',
    sha256,
    types: [...new Set(credentials.flatMap((one) => one.verification.types))],
    isVerified: verified,
    recognition: recognitionOfAll(credentials),
    ...(holder === undefined ? {} : { issuer: holder }),
    ...(form === undefined ? {} : { form }),
    result: { findings, proofs, credentials: each },
  }
}

function frameOf({ id, asker, at, content, retentionDays }: RecordFrame): Pick<VerifiedRecord, 'organisation' | 'id' | 'verifiedBy' | 'environment' | 'verifiedAt' | 'content' | 'contentUntil'> {
  return {
    organisation: asker.organisation,
    id,
    verifiedBy: asker.subject,
    environment: asker.environment,
    verifiedAt: at.toISOString(),
    ...(retentionDays === 0 ? {} : { content }),
    contentUntil: new Date(at.getTime() + retentionDays * dayMilliseconds).toISOString(),
  }
}

