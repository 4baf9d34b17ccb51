import { randomUUID } from 'node:crypto'
import type { ContextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { CredentialVerification } from '@customhouse/proofs/verification/credential-verification.ts'
import { verifyCredential } from '@customhouse/proofs/verification/verify-credential.ts'
import { type CheckResult, decided, failed, notOffered, notTested, passed } from './check-result.ts'
import { identityChecks } from './identity-checks.ts'
import { independentNeeds } from './independent-verifier.ts'
import { issue, type IssuedCredential, issuerOf, type IssuerWanted, publishedDid } from './issued-credential.ts'
import type { Platform, PlatformAnswer } from './platform.ts'
import { statusChecks } from './status-checks.ts'

export interface IssueCheckOptions {
  readonly platform: Platform
  readonly contexts: ContextLibrary
  /** The issuer to name, where the platform must be told. */
  readonly issuer?: string
  readonly waitSecondsMax: number
  readonly progress: (words: string) => void
}

/** What issuing came to, and under which DID. */
export interface IssueRun {
  readonly results: readonly CheckResult[]
  readonly issuer?: string
}

const route = { id: 'issue', title: 'POST /credentials/issue issues a credential', requirements: ['GIS-092'], expected: '201 with verifiableCredential' }
/** What follows from an issued credential alone. */
const following: readonly (readonly [string, string, string])[] = [
  ['issued-verifies-elsewhere', 'What is issued is verified independently', 'GIS-055'], ['issuer-did-web', 'The issuer is a did:web', 'GIS-001'], ['did-document', 'The DID document is served as such', 'GIS-095'],
  ['status-entry', 'What is issued has a status', 'GIS-080'], ['revocation', 'A revocation is seen', 'GIS-081'], ['status-size', 'The list is long enough', 'GIS-082'],
  ['status-random', 'Indexes are drawn at random', 'GIS-083'], ['status-route', 'POST /credentials/status revokes', 'GIS-093'],
]

/** Lets the platform issue credentials, verifies them without it, revokes one, and looks whether everybody can see it. */
export async function issueChecks(options: IssueCheckOptions): Promise<IssueRun> {
  const { platform, contexts } = options
  const published = await publishedDid(platform)
  const issuers: readonly IssuerWanted[] = options.issuer === undefined ? [undefined, ...(published === undefined ? [] : [published])] : [options.issuer]
  const first = await issue(platform, credentialToIssue(), issuers)
  if (first.issued === undefined) return { results: nothingIssued(first.answer) }
  options.progress('verifying independently what was issued')
  const verification = await verifyCredential(first.issued.secured, independentNeeds(platform, contexts))
  const named = issuerOf(verification.credential ?? {}) ?? first.issuer
  const results = [
    decided(first.answer.status === 201, { ...route, observed: `issued with status ${String(first.answer.status)}`, exchange: first.answer.exchange }),
    independent(first.issued, verification),
    ...(await furtherChecks(options, { issued: first.issued, verification, issuer: first.issuer })),
    await typeCheck(platform, named),
  ]
  return { results, ...(named === undefined ? {} : { issuer: named }) }
}

function nothingIssued({ status, exchange }: PlatformAnswer): readonly CheckResult[] {
  const words = status === 403 || status === 401 ? 'this client may not issue' : `nothing was issued (${String(status)})`
  const isBroken = status === 0 || status >= 500
  const outcome = (isBroken ? failed : notOffered)({ ...route, observed: words, exchange })
  return [outcome, ...following.map(([id, title, requirement]) => notOffered({ id, title, requirements: [requirement], observed: 'nothing was issued' }))]
}

interface FirstIssued {
  readonly issued: IssuedCredential
  readonly verification: CredentialVerification
  readonly issuer: IssuerWanted
}

async function furtherChecks(options: IssueCheckOptions, { issued, verification, issuer }: FirstIssued): Promise<readonly CheckResult[]> {
  const { credential } = verification
  const known = following.slice(1)
  if (credential === undefined) return known.map(([id, title, requirement]) => failed({ id, title, requirements: [requirement], observed: 'what was issued cannot be read' }))
  const again = () => issue(options.platform, credentialToIssue(), [issuer])
  return [
    ...(await identityChecks(options.platform, issuerOf(credential) ?? '')),
    ...(await statusChecks(options, { issued, credential, again })),
  ]
}

function independent({ answer }: IssuedCredential, { verified, findings, proofs }: CredentialVerification): CheckResult {
  const fatal = findings.filter(({ severity }) => severity === 'fatal')
  const observed = verified ? `verified: ${proofs.map(({ suite }) => suite).join(', ')}` : `refused: ${fatal.map(({ code, message }) => `${code} (${message})`).join('; ')}`
  return decided(verified, { id: 'issued-verifies-elsewhere', title: 'What the platform issues is verified by Customhouse’s own engine, from what the platform publishes', requirements: ['GIS-055'], expected: 'verified', observed, exchange: answer.exchange })
}

/** Nothing but what the data model asks, so that every platform can issue it. */
function credentialToIssue(): JsonObject {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'], id: `urn:uuid:${randomUUID()}`, type: ['VerifiableCredential'], name: 'Conformance test',
    validFrom: new Date(Date.now() - 60_000).toISOString().replace(/\.\d+Z$/, 'Z'), credentialSubject: { name: 'Nothing: a test of conformance' },
  }
}

async function typeCheck(platform: Platform, issuer: IssuerWanted): Promise<CheckResult> {
  const result = { id: 'issue-broken-type', title: 'A mill test report without any inspection is not issued', requirements: ['GIS-021'], expected: 'refused' }
  const sound = await issue(platform, millTestReport({ inspections: [inspection] }), [issuer])
  if (sound.issued === undefined) return notTested({ ...result, observed: `a sound mill test report is not issued either (${String(sound.answer.status)})`, exchange: sound.answer.exchange })
  const broken = await issue(platform, millTestReport({}), [issuer])
  const { status } = broken.answer
  if (broken.issued !== undefined) return failed({ ...result, observed: 'it was issued', exchange: broken.answer.exchange })
  return status >= 400 && status < 500 ? passed({ ...result, observed: `refused (${String(status)})`, exchange: broken.answer.exchange }) : failed({ ...result, observed: `an error (${String(status)})`, exchange: broken.answer.exchange })
}

const address = { type: ['PostalAddress'], streetAddress: '4 Invented Quay', addressLocality: 'Hamilton', addressCountry: 'CA' }
const inspection = {
  type: ['Inspection'], productIdentifier: 'PL-1', countryOfManufacture: 'CA', countryOfMeltAndPour: 'CA', heatNumber: 'H1', productDimensions: { type: ['ProductDimensions'] },
  chemicalComposition: { type: ['ChemicalComposition'], c: 0.18, mn: 1.21, p: 0.012, s: 0.004, si: 0.24 }, mechanicalProperties: { type: ['MechanicalProperties'] },
}

function millTestReport(change: JsonObject): JsonObject {
  return {
    ...credentialToIssue(), '@context': ['https://www.w3.org/ns/credentials/v2', 'https://w3id.org/traceability/v1'], type: ['VerifiableCredential', 'MillTestReportCredential'], name: 'Mill test report',
    issuer: { type: ['Organization'], name: 'Halden Plate Works (sandbox)', location: { type: ['Place'], address } },
    credentialSubject: {
      certificateNumber: 'TEST', certification: 'EN 10204 3.1', purchaseOrderNumber: 'TEST', customer: { type: ['Organization'], name: 'Larkspur Steel Imports (sandbox)', location: { type: ['Place'], address } },
      productSpecification: { type: ['SteelProduct'], standard: 'ASTM A572', grade: '50', productDescription: 'Hot-rolled plate' }, ...change,
    },
  }
}
