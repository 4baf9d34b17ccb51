import { createHash } from 'node:crypto'
import { canonicalJson } from '@customhouse/proofs/canonicalization/canonical-json.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { CredentialVerification } from '@customhouse/proofs/verification/credential-verification.ts'
import type { VerificationNeeds } from '@customhouse/proofs/verification/verification-needs.ts'
import { verifyCredential } from '@customhouse/proofs/verification/verify-credential.ts'
import { verifyPresentation } from '@customhouse/proofs/verification/verify-presentation.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import { recognitionConditions } from '@customhouse/proofs/recognition/recognition-conditions.ts'
import { recognise, typesToRecognise } from '@customhouse/proofs/recognition/recognise.ts'
import { statedMoment } from '@customhouse/proofs/recognition/stated-moment.ts'
import { isRecognitionCredential, type RecognitionLink, recognitionLinks } from '@customhouse/proofs/recognition/recognition-link.ts'
import { readRecognisedAmong } from '../recognition/store.ts'
import { type Examining, type ExaminingOptions, type HandedIn, supportingMax } from './examining.ts'
import { readByType, typeNamesOf } from './read-by-type.ts'
import type { ExaminedCredential } from './examined-credential.ts'
import { takeChallenge } from './store.ts'

export interface ExaminingNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly publicUrl: string
  readonly verification: VerificationNeeds
  readonly isKnownType: (type: string) => boolean
}

export function createExamining(needs: ExaminingNeeds): Examining {
  return {
    async credential(input, options = {}) {
      const { unknownStatus = 'refuse', supporting = [] } = options
      const verification = await verifyCredential(input, needs.verification, { unknownStatus })
      const supports = verification.verified && options.isRecognitionAsked !== false ? await Promise.all(supporting.slice(0, supportingMax).map((one) => verifyCredential(one, needs.verification, { unknownStatus }))) : []
      return judge(needs, { verification, supports, options, sha256: sha256Of(input) })
    },
    async presentation(input, options) {
      const { challenge, domain, organisation, unknownStatus = 'refuse', supporting = [] } = options
      const now = needs.clock.now()
      const seenChallenges = { take: (taken: string) => needs.database.system((sql) => takeChallenge(sql, { organisation, challenge: taken, now })) }
      const verification = await verifyPresentation(input, needs.verification, {
        unknownStatus, seenChallenges, ...(challenge === undefined ? {} : { challenge }), ...(domain === undefined ? {} : { domain }),
      })
      const sent = await Promise.all(supporting.slice(0, supportingMax).map((one) => verifyCredential(one, needs.verification, { unknownStatus })))
      // What is presented together may vouch for each other.
      const supports = [...sent, ...verification.credentials.filter(({ types }) => isRecognitionCredential(types))].slice(0, supportingMax)
      const credentials: ExaminedCredential[] = []
      for (const one of verification.credentials) credentials.push(await judge(needs, { verification: one, supports, options, sha256: sha256Of(one.credential ?? {}) }))
      const placed = credentials.flatMap(({ findings }, index) => findings.map((found) => below(found, `/verifiableCredential/${String(index)}`)))
      return { verification, credentials, findings: [...verification.findings, ...placed], sha256: sha256Of(input) }
    },
  }
}

interface Judging {
  readonly verification: CredentialVerification
  readonly supports: readonly CredentialVerification[]
  readonly options: ExaminingOptions
  readonly sha256: string
}

async function judge(needs: ExaminingNeeds, { verification, supports, options, sha256 }: Judging): Promise<ExaminedCredential> {
  const { verified, credential, issuer } = verification
  if (!verified || credential === undefined || issuer === undefined) return { verification, recognition: 'not-asked', path: [], findings: verification.findings, sha256 }
  const { type, claims, findings: ofType } = readByType(credential)
  const read = { verification, sha256, ...(type === undefined ? {} : { type }), ...(claims === undefined ? {} : { claims }) }
  if (options.isRecognitionAsked === false) return { ...read, recognition: 'not-asked', path: [], findings: [...verification.findings, ...ofType] }
  const { links, findings: ofLinks } = linksOf(supports)
  const registry = await needs.database.system((sql) => readRecognisedAmong(sql, [...new Set([issuer, ...links.map(({ recogniser }) => recogniser)])]))
  const now = needs.clock.now()
  const types = typesToRecognise(typeNamesOf(verification, needs.publicUrl), needs.isKnownType)
  const { isRecognised, path, findings } = recognise({ issuer, types, issued: statedMoment(credential, now), now, registry, links, claims })
  return { ...read, recognition: isRecognised ? 'recognised' : 'not-recognised', path, findings: [...verification.findings, ...ofType, ...findings, ...(isRecognised ? [] : ofLinks)] }
}

/** What the supporting credentials say of who is recognised; those that did not verify say nothing, which is told. */
function linksOf(supports: readonly CredentialVerification[]): { readonly links: readonly RecognitionLink[]; readonly findings: readonly Finding[] } {
  const findings = supports.flatMap(({ verified, types }, index) => {
    const pointer = `/options/supportingCredentials/${String(index)}`
    if (!verified) return [findingAt(recognitionConditions.linkUnsound, pointer)]
    return isRecognitionCredential(types) ? [] : [findingAt(recognitionConditions.linkUnread, pointer)]
  })
  return { links: supports.flatMap(({ verified, credential }) => (verified && credential !== undefined ? recognitionLinks(credential) : [])), findings }
}

function below(found: Finding, pointer: string): Finding {
  return { ...found, pointer: { ...found.pointer, declaration: `${pointer}${found.pointer.declaration ?? ''}` } }
}

/** The digest of what came: of a token as it is, of JSON in its canonical form, since its bytes are gone. */
function sha256Of(input: HandedIn): string {
  return createHash('sha256').update(typeof input === 'string' ? input : canonicalOrPlain(input)).digest('hex')
}

function canonicalOrPlain(input: JsonObject): string {
  try {
    return canonicalJson(input)
  } catch {
    // Numbers or texts that have no canonical form: the credential was refused for them.
    return JSON.stringify(input)
  }
}
