import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { canonicalJson } from '@customhouse/proofs/canonicalization/canonical-json.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { boundedNeeds } from '@customhouse/proofs/verification/bounded-needs.ts'
import type { CredentialVerification } from '@customhouse/proofs/verification/credential-verification.ts'
import type { VerificationNeeds } from '@customhouse/proofs/verification/verification-needs.ts'
import { verifyCredential } from '@customhouse/proofs/verification/verify-credential.ts'
import { verifyPresentation } from '@customhouse/proofs/verification/verify-presentation.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import { recognitionConditions } from '@customhouse/proofs/recognition/recognition-conditions.ts'
import type { RecognisedIssuer } from '@customhouse/proofs/recognition/recognised-issuer.ts'
import { recognise, typesToRecognise } from '@customhouse/proofs/recognition/recognise.ts'
import { statedMoment } from '@customhouse/proofs/recognition/stated-moment.ts'
import { isRecognitionCredential, type RecognitionLink, recognitionLinks } from '@customhouse/proofs/recognition/recognition-link.ts'
import { readRecognisedAmong } from '../recognition/store.ts'
import { type Examining, type ExaminingOptions, type HandedIn, supportingMax } from './examining.ts'
import { readByType, typeNamesOf } from './read-by-type.ts'
import { type ExaminedCredential, takenBackOf } from './examined-credential.ts'
import { takeChallenge } from './store.ts'

export interface ExaminingNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly publicUrl: string
  readonly verification: VerificationNeeds
  readonly isKnownType: (type: string) => boolean
}

/** As many are verified before others get their turn. */
const turnMax = 16

export function createExamining(needs: ExaminingNeeds): Examining {
  return {
    async credential(input, options = {}) {
      const [examined] = await examineEach(needs, [input], options)
      if (examined === undefined) throw new Error('Cannot examine a credential: nothing came of it')
      return examined
    },
    credentials: (inputs, options = {}) => examineEach(needs, inputs, options),
    async presentation(input, options) {
      const { challenge, domain, organisation, unknownStatus = 'refuse', supporting = [] } = options
      const now = needs.clock.now()
      const sources = sourcesOf(needs, options)
      const seenChallenges = { take: (taken: string) => needs.database.system((sql) => takeChallenge(sql, { organisation, challenge: taken, now })) }
      const verification = await verifyPresentation(input, sources, {
        unknownStatus, seenChallenges, ...(challenge === undefined ? {} : { challenge }), ...(domain === undefined ? {} : { domain }),
      })
      const sent = await Promise.all(supporting.slice(0, supportingMax).map((one) => verifyCredential(one, sources, { unknownStatus })))
      // What is presented together may vouch for each other.
      const supports = [...sent, ...verification.credentials.filter(({ types }) => isRecognitionCredential(types))].slice(0, supportingMax)
      const credentials = await judgeAll(needs, verification.credentials.map((one) => ({ verification: one, sha256: sha256Of(one.credential ?? {}) })), { supports, options })
      const placed = credentials.flatMap(({ findings }, index) => findings.map((found) => below(found, `/verifiableCredential/${String(index)}`)))
      return { verification, credentials, findings: [...verification.findings, ...placed], sha256: sha256Of(input) }
    },
  }
}

async function examineEach(needs: ExaminingNeeds, inputs: readonly HandedIn[], options: ExaminingOptions): Promise<readonly ExaminedCredential[]> {
  const { unknownStatus = 'refuse', supporting = [] } = options
  const sources = sourcesOf(needs, options)
  const verify = (input: HandedIn) => verifyCredential(input, sources, { unknownStatus })
  const verified: VerifiedInput[] = []
  for (let from = 0; from < inputs.length; from += turnMax) {
    if (from > 0) await setImmediate()
    verified.push(...await Promise.all(inputs.slice(from, from + turnMax).map(async (input) => ({ verification: await verify(input), sha256: sha256Of(input) }))))
  }
  const isAsked = options.isRecognitionAsked !== false && verified.some(({ verification }) => isRead(verification, options))
  const supports = isAsked ? await Promise.all(supporting.slice(0, supportingMax).map(verify)) : []
  return judgeAll(needs, verified, { supports, options })
}

/** Where keys and status lists come from, for one call. */
function sourcesOf({ verification }: Pick<ExaminingNeeds, 'verification'>, { lookUpsMax }: ExaminingOptions): VerificationNeeds {
  return lookUpsMax === undefined ? verification : boundedNeeds(verification, lookUpsMax)
}

interface VerifiedInput {
  readonly verification: CredentialVerification
  readonly sha256: string
}

interface Judging {
  readonly supports: readonly CredentialVerification[]
  readonly options: ExaminingOptions
}

/** Judges credentials that were verified; the registry is asked once for all their issuers. */
async function judgeAll(needs: ExaminingNeeds, verified: readonly VerifiedInput[], { supports, options }: Judging): Promise<readonly ExaminedCredential[]> {
  const linked = linksOf(supports)
  const issuers = verified.filter(({ verification }) => isRead(verification, options)).flatMap(({ verification }) => verification.issuer ?? [])
  const isAsked = options.isRecognitionAsked !== false && issuers.length > 0
  const asked = [...new Set([...issuers, ...linked.links.map(({ recogniser }) => recogniser)])]
  const registry = isAsked ? byIssuer(await needs.database.system((sql) => readRecognisedAmong(sql, asked))) : new Map<string, readonly RecognisedIssuer[]>()
  return verified.map((one) => judge(needs, one, { ...linked, options, registry }))
}

interface Judged extends LinksOfSupports {
  readonly options: ExaminingOptions
  readonly registry: ReadonlyMap<string, readonly RecognisedIssuer[]>
}

function judge(needs: ExaminingNeeds, { verification, sha256 }: VerifiedInput, { links, findings: ofLinks, options, registry }: Judged): ExaminedCredential {
  const { credential, issuer } = verification
  if (!isRead(verification, options) || credential === undefined || issuer === undefined) return { verification, recognition: 'not-asked', path: [], findings: verification.findings, sha256 }
  const { type, claims, findings: ofType } = readByType(credential)
  const read = { verification, sha256, ...(type === undefined ? {} : { type }), ...(claims === undefined ? {} : { claims }) }
  if (options.isRecognitionAsked === false) return { ...read, recognition: 'not-asked', path: [], findings: [...verification.findings, ...ofType] }
  const now = needs.clock.now()
  const types = typesToRecognise(typeNamesOf(verification, needs.publicUrl), needs.isKnownType)
  const known = [...new Set([issuer, ...links.map(({ recogniser }) => recogniser)])].flatMap((one) => registry.get(one) ?? [])
  const { isRecognised, path, findings } = recognise({ issuer, types, issued: statedMoment(credential, now), now, registry: known, links, claims })
  return { ...read, recognition: isRecognised ? 'recognised' : 'not-recognised', path, findings: [...verification.findings, ...ofType, ...findings, ...(isRecognised ? [] : ofLinks)] }
}

function isRead(verification: CredentialVerification, { readsTakenBack = false }: ExaminingOptions): boolean {
  return verification.verified || (readsTakenBack && takenBackOf(verification) !== undefined)
}

function byIssuer(recognised: readonly RecognisedIssuer[]): ReadonlyMap<string, readonly RecognisedIssuer[]> {
  const found = new Map<string, RecognisedIssuer[]>()
  for (const one of recognised) found.set(one.issuer, [...(found.get(one.issuer) ?? []), one])
  return found
}

interface LinksOfSupports {
  readonly links: readonly RecognitionLink[]
  readonly findings: readonly Finding[]
}

/** What the supporting credentials say of who is recognised; those that did not verify say nothing, which is told. */
function linksOf(supports: readonly CredentialVerification[]): LinksOfSupports {
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
