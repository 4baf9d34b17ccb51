/** Credentials: issue, hold status of, and verify credentials; who is recognised to issue what. See README.md. */
import { createDidResolver } from '@customhouse/proofs/did-methods/create-did-resolver.ts'
import { findKeyBy } from '@customhouse/proofs/did-methods/find-key.ts'
import { didMethods } from '@customhouse/proofs/did-methods/registry.ts'
import { type ContextLibrary, contextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import { createRetrieval } from '@customhouse/proofs/retrieval/transport.ts'
import { createStatusLists as createPublishedLists } from '@customhouse/proofs/status-list/create-status-lists.ts'
import { noSchemas } from '@customhouse/proofs/verification/schema-library.ts'
import { statusListVerifier } from '@customhouse/proofs/verification/status-list-verifier.ts'
import type { VerificationNeeds } from '@customhouse/proofs/verification/verification-needs.ts'
import { uuidV7 } from '../../platform/outbox/index.ts'
import { catalogueRoutes } from './catalogue/routes.ts'
import type { CredentialNeeds, Credentials } from './credentials.ts'
import { ownDids } from './identity/own-dids.ts'
import { identityRoutes } from './identity/routes.ts'
import { createIdentities, type Identities } from './identity/transport.ts'
import { issuingRoutes } from './issuing/routes.ts'
import { wayOf } from './issuing/securing.ts'
import { issueCredential, seal } from './issuing/transport.ts'
import { presentingRoutes } from './presenting/routes.ts'
import { recordRecognition } from './recognition/record-recognition.ts'
import { recognitionRoutes } from './recognition/routes.ts'
import { insertRecognised, readRecognisedAmong } from './recognition/store.ts'
import { statusListRoutes } from './status-list/routes.ts'
import { createStatusLists, type ListForm } from './status-list/transport.ts'
import { credentialTypes } from './types/registry.ts'
import { forgettingJobs } from './verifying/jobs.ts'
import { verifyingRoutes } from './verifying/routes.ts'
import { insertVerified, readVerified } from './verifying/store.ts'
import { createExamining } from './verifying/transport.ts'
import { credentialRecord } from './verifying/verified-record.ts'

export type { CredentialNeeds, Credentials, Evidence } from './credentials.ts'
export type { Issued, IssuanceRequest } from './issuing/transport.ts'
export type { RecognitionRequest } from './recognition/record-recognition.ts'
export type { ExaminedCredential, RecognitionState } from './verifying/examined-credential.ts'
export type { VerifiedRecord } from './verifying/store.ts'
export type { HandedIn } from './verifying/transport.ts'
export type { Asker } from './verifying/verified-record.ts'

/** A status list is small when few are revoked, and up to this when many are. */
const listBytesMax = 4 * 1024 * 1024

export function createCredentials(needs: CredentialNeeds): Credentials {
  const { database, clock, outbox, publicUrl, retentionDays } = needs
  const identities = createIdentities({ database, clock, keyring: needs.keyring, dids: ownDids(needs) })
  const { verification, contexts, resolver, lists } = verifyingParts(needs, identities)
  const known = new Set(credentialTypes.map(({ name }) => name))
  const isKnownType = (type: string) => known.has(type)
  const examining = createExamining({ database, clock, publicUrl, verification, isKnownType })
  const issuing = { database, clock, outbox, identities, contexts }
  const forgetting = () => forgettingJobs({ database, clock, jobs: needs.jobs })
  let hourly: ReturnType<typeof forgettingJobs> | undefined
  return {
    dids: identities.dids,
    verifyEvidence: async (input, asker, options) => ({ ...(await examining.credential(input, options)), asker, content: input }),
    async recordEvidence(sql, evidence) {
      const record = credentialRecord(evidence, { id: uuidV7(), asker: evidence.asker, at: clock.now(), content: evidence.content, retentionDays })
      await insertVerified(sql, record)
      return record.id
    },
    verifiedBefore: (asker, id) => database.system((sql) => readVerified(sql, { ...asker, id })),
    issueAs: (request) => issueCredential(issuing, request),
    didDocument: (organisation) => identities.document(organisation),
    recogniseUnlessPresent: (requests) => recogniseUnlessPresent(needs, requests, isKnownType),
    jobs: () => { hourly = forgetting() },
    start: async () => hourly?.start(),
    routes(http, access) {
      identityRoutes(http, { access, identities, resolver })
      issuingRoutes(http, { ...issuing, access })
      presentingRoutes(http, { access, clock, identities, contexts })
      verifyingRoutes(http, { access, clock, database, outbox, examining, retentionDays })
      recognitionRoutes(http, { access, clock, database, outbox, isKnownType })
      statusListRoutes(http, lists)
      catalogueRoutes(http, publicUrl)
    },
  }
}

/** Everything warm that verifying takes: contexts, keys and status lists, our own without the network. */
function verifyingParts({ database, clock, retrieve = createRetrieval() }: CredentialNeeds, identities: Identities) {
  const now = () => clock.now()
  let library: ContextLibrary | undefined
  // Compiled when first asked for, so that a server starts without it.
  const contexts = () => (library ??= contextLibrary())
  const methods = didMethods({ retrieve, now }).map((method) => (method.name === 'web' ? identities.ownFirst(method) : method))
  const resolver = createDidResolver({ methods, now })
  const findKey = findKeyBy(resolver, now)
  const lists = createStatusLists({
    database, clock, dids: identities.dids,
    async seal(organisation, credential, form) {
      const way = wayOf(listSecuring[form])
      const key = await identities.signingKey(organisation, { type: way.keyType, form: way.keyForm })
      const sealed = await seal(credential, { way, key, contexts: contexts(), at: now(), publicUrl: identities.dids.publicUrl })
      if (!sealed.ok) throw new Error(`Cannot sign a status list: ${sealed.findings.map(({ code }) => code).join(', ')}`)
      return typeof sealed.value === 'string' ? sealed.value : JSON.stringify(sealed.value)
    },
  })
  let needed: VerificationNeeds | undefined
  const verification = (): VerificationNeeds => {
    if (needed !== undefined) return needed
    const base = { contexts: contexts(), findKey, now }
    const published = createPublishedLists({ retrieve: (url) => retrieve(url, { bytesMax: listBytesMax }), verify: statusListVerifier(base), now })
    needed = { ...base, statusLists: lists.ownFirst(published), schemas: noSchemas }
    return needed
  }
  return { verification, contexts, resolver, lists }
}

const listSecuring: Readonly<Record<ListForm, 'eddsa-rdfc-2022' | 'vc-jose'>> = { 'data-integrity': 'eddsa-rdfc-2022', 'vc-jose': 'vc-jose' }

async function recogniseUnlessPresent({ database, clock, authority }: CredentialNeeds, requests: Parameters<Credentials['recogniseUnlessPresent']>[0], isKnownType: (type: string) => boolean): Promise<void> {
  await database.system(async (sql) => {
    const present = await readRecognisedAmong(sql, requests.map(({ issuer }) => issuer))
    for (const request of requests) {
      if (present.some(({ issuer, standing }) => issuer === request.issuer && standing === request.standing)) continue
      const outcome = recordRecognition(request, { id: uuidV7(), by: authority, at: clock.now(), isKnownType: (type) => isKnownType(type) })
      if (!outcome.ok) throw new Error(`Cannot recognise ${request.name}: ${outcome.findings.map(({ code }) => code).join(', ')}`)
      await insertRecognised(sql, outcome.value, { subject: authority })
    }
  })
}
