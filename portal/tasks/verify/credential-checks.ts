import type { operations } from '@customhouse/sdk/client/api.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Check } from './check.ts'

export type Verified = operations['verifyPublicly']['responses'][200]['content']['application/json']
export type VerifiedCredential = Verified['credentials'][number]

/** What of it a check needs. */
export type Checked = Pick<VerifiedCredential, 'proofs' | 'recognition' | 'type' | 'types'> & { readonly findings: readonly Finding[]; readonly statuses: readonly { readonly purpose?: unknown; readonly isSet?: unknown }[] }

const ofSignature = /^(?:proof|key|jose|sd-jwt|did|canonicalization|json-ld)-|^issuer-not-controller$|^credential-issuer-not-signer$/
const ofPeriod = /^(?:credential-(?:expired|not-yet-valid|period)|jose-(?:expired|not-yet-valid)|proof-expired)/
const ofStatus = /^status-/
/** What could not be fetched is told beside what it was wanted for. */
const ofRetrieval = /^retrieval-/

export type Verdict = Verified['kind'] | `${Verified['kind']}${'Caution' | 'Unknown' | 'Bad'}`

/** What it all comes to; `Unknown` where nothing is against it but that nobody could ask whether it was taken back. */
export function verdictOf({ kind, verified, credentials, findings }: Pick<Verified, 'kind' | 'verified' | 'findings'> & { readonly credentials: readonly Checked[] }): Verdict {
  if (verified) return credentials.length > 0 && credentials.every(({ recognition }) => recognition.state === 'recognised') ? kind : `${kind}Caution`
  const codes = credentials.flatMap(fatalCodes)
  const ofPresentation = kind === 'presentation' ? fatalCodes({ findings }).filter((code) => code !== 'presentation-credential-unverified') : []
  const isOnlyUnknown = codes.length > 0 && ofPresentation.length === 0 && codes.every((code) => (ofStatus.test(code) || ofRetrieval.test(code)) && code !== 'status-revoked' && code !== 'status-suspended')
  return isOnlyUnknown ? `${kind}Unknown` : `${kind}Bad`
}

/** The questions about a credential, in the order in which one asks them. */
export function credentialChecks(credential: Checked): readonly Check[] {
  return [signatureCheck(credential), periodCheck(credential), statusCheck(credential), contentCheck(credential), recognitionCheck(credential)]
}

function fatalCodes({ findings }: Pick<Checked, 'findings'>): readonly string[] {
  return findings.filter(({ severity }) => severity === 'fatal').map(({ code }) => code)
}

function signatureCheck(credential: Checked): Check {
  const isAgainst = fatalCodes(credential).some((code) => ofSignature.test(code) && !ofPeriod.test(code))
  if (isAgainst || credential.proofs.some(({ isSound }) => !isSound)) return { of: 'signature', tone: 'bad', said: 'signatureFails', remedy: 'askSender' }
  return credential.proofs.length > 0 ? { of: 'signature', tone: 'good', said: 'signatureHolds' } : { of: 'signature', tone: 'bad', said: 'signatureMissing', remedy: 'askSender' }
}

function periodCheck(credential: Checked): Check {
  const against = fatalCodes(credential).find((code) => ofPeriod.test(code))
  if (against === undefined) return { of: 'period', tone: 'good', said: 'periodCurrent' }
  return against.includes('not-yet') ? { of: 'period', tone: 'bad', said: 'periodNotYet', remedy: 'waitOrAsk' } : { of: 'period', tone: 'bad', said: 'periodOver', remedy: 'askNewer' }
}

function statusCheck(credential: Checked): Check {
  const codes = fatalCodes(credential)
  if (codes.includes('status-revoked')) return { of: 'status', tone: 'bad', said: 'statusRevoked', remedy: 'doNotRely' }
  if (codes.includes('status-suspended')) return { of: 'status', tone: 'bad', said: 'statusSuspended', remedy: 'askIssuerLater' }
  if (credential.findings.some(({ code, severity }) => ofStatus.test(code) && severity !== 'information')) return { of: 'status', tone: 'caution', said: 'statusUnknown', remedy: 'tryLater' }
  if (credential.statuses.length > 0) return { of: 'status', tone: 'good', said: 'statusClear' }
  // A signature that fails ends the looking before any list is asked.
  return codes.length > 0 ? { of: 'status', tone: 'quiet', said: 'notLookedAt' } : { of: 'status', tone: 'quiet', said: 'statusNone' }
}

function contentCheck(credential: Checked): Check {
  const against = fatalCodes(credential).some((code) => ![ofSignature, ofPeriod, ofStatus, ofRetrieval].some((pattern) => pattern.test(code)))
  if (against) return { of: 'content', tone: 'bad', said: 'contentAgainst', remedy: 'seeFindings' }
  if (fatalCodes(credential).length > 0) return { of: 'content', tone: 'quiet', said: 'notLookedAt' }
  return credential.type === undefined ? { of: 'content', tone: 'quiet', said: 'contentUnknownType' } : { of: 'content', tone: 'good', said: 'contentFits' }
}

function recognitionCheck({ recognition: { state } }: Checked): Check {
  if (state === 'recognised') return { of: 'recognition', tone: 'good', said: 'recognised' }
  return state === 'not-recognised' ? { of: 'recognition', tone: 'caution', said: 'notRecognised', remedy: 'seeRegistry' } : { of: 'recognition', tone: 'quiet', said: 'notLookedAt' }
}
