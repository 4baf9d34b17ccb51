/** Credentials: issue, hold status of, and verify credentials; who is recognised to issue what. See README.md. */
import type { Sql } from '../../platform/database/index.ts'
import { uuidV7 } from '../../platform/outbox/index.ts'
import { catalogueRoutes } from './catalogue/routes.ts'
import { contextRoutes } from './contexts/routes.ts'
import type { CredentialNeeds, Credentials, Evidence } from './credentials.ts'
import { createDecided } from './decided/transport.ts'
import type { Engine } from './engine/transport.ts'
import { insertEvidence, readEvidence, readSecured, updateEvidence } from './evidence/store.ts'
import { ownDids } from './identity/own-dids.ts'
import { identityRoutes } from './identity/routes.ts'
import { createIdentities } from './identity/transport.ts'
import { issuingRoutes } from './issuing/routes.ts'
import { walletRoutes } from './openid/routes.ts'
import { walletAddresses } from './openid/wallet-addresses.ts'
import type { WalletNeeds } from './openid/wallet-needs.ts'
import type { Wallets } from './openid/wallets.ts'
import { presentingRoutes } from './presenting/routes.ts'
import { recordRecognition, type RecognitionRequest } from './recognition/record-recognition.ts'
import { recognitionRoutes } from './recognition/routes.ts'
import { insertRecognised, readRecognisedAmong } from './recognition/store.ts'
import { statusListRoutes } from './status-list/routes.ts'
import { usesRoutes } from './uses/routes.ts'
import { forgettingJobs } from './verifying/jobs.ts'
import { verifyingRoutes } from './verifying/routes.ts'
import { insertVerified, readVerified } from './verifying/store.ts'
import { credentialRecord } from './verifying/verified-record.ts'

export type { CredentialNeeds, Credentials, Evidence } from './credentials.ts'
export type { DecidedForm, ReceiptFacts, ReleaseFacts } from './decided/decided-credential.ts'
export type { DecidedCredential, DecidedCredentials } from './decided/transport.ts'
export { type EarlierVerification, type EvidenceFact, type EvidenceLink, type EvidenceMatch, type EvidenceOnFile, type EvidenceResult, supports } from './evidence/evidence-on-file.ts'
export type { Issued, IssuanceRequest } from './issuing/issuance.ts'
export type { RecognitionRequest } from './recognition/record-recognition.ts'
export { type ExaminedCredential, type RecognitionState, takenBackOf } from './verifying/examined-credential.ts'
export type { ExaminingOptions, HandedIn } from './verifying/examining.ts'
export type { VerifiedRecord } from './verifying/store.ts'
export type { Asker } from './verifying/verified-record.ts'

export function createCredentials(needs: CredentialNeeds): Credentials {
  const { database, clock, outbox, publicUrl, retentionDays } = needs
  const identities = createIdentities({ database, clock, keyring: needs.keyring, dids: ownDids(needs) })
  let opened: Promise<Engine> | undefined
  // Loaded when first asked for: a server that starts to take filings does not wait for contexts, suites and sixty types.
  const engine = () => (opened ??= import('./engine/transport.ts').then(({ openEngine }) => openEngine(needs, identities)).catch(openAgain))
  // A database that was not there for a moment must not end all verifying.
  const openAgain = (error: unknown): never => {
    opened = undefined
    throw error
  }
  const issue: Credentials['issueAs'] = async (request) => (await engine()).issue(request)
  const record = async (sql: Sql, evidence: readonly Evidence[]) => {
    const records = evidence.map((one) => credentialRecord(one, { id: uuidV7(), asker: one.asker, at: clock.now(), content: one.content, retentionDays }))
    await insertVerified(sql, ...records)
    return records.map(({ id }) => id)
  }
  let hourly: ReturnType<typeof forgettingJobs> | undefined
  return {
    dids: identities.dids,
    verifyEvidence: async (input, asker, options) => ({ ...(await (await engine()).examining.credential(input, options)), asker, content: input }),
    verifyEachEvidence: async (inputs, asker, options) =>
      (await (await engine()).examining.credentials(inputs, options)).map((one, index) => ({ ...one, asker, content: inputs[index] ?? '' })),
    recordEachEvidence: record,
    recordEvidence: async (sql, evidence) => (await record(sql, [evidence]))[0] ?? '',
    verifiedBefore: (asker, id) => database.system((sql) => readVerified(sql, { ...asker, id })),
    recognised: (sql, issuer) => readRecognisedAmong(sql, [issuer]),
    evidence: { save: insertEvidence, of: readEvidence, update: updateEvidence, secured: (asker, name) => database.system((sql) => readSecured(sql, { ...asker, name })) },
    decided: createDecided({ database, clock, outbox, issue, publicUrl, authority: needs.authority }),
    open: async () => { await engine() },
    issueAs: issue,
    didDocument: (organisation) => identities.document(organisation),
    openSealed: async (sealed) => (await identities.opener()).open(sealed),
    recogniseUnlessPresent: (requests) => recogniseUnlessPresent(needs, requests),
    jobs: () => { hourly = forgettingJobs({ database, clock, jobs: needs.jobs }) },
    start: async () => hourly?.start(),
    routes(http, access) {
      identityRoutes(http, { access, identities, resolver: async () => (await engine()).resolver })
      issuingRoutes(http, { access, database, clock, outbox, identities, issue })
      usesRoutes(http, { access, database, kindOf: needs.kindOf })
      presentingRoutes(http, { access, clock, identities, present: async (draft) => (await engine()).present(draft) })
      verifyingRoutes(http, { access, clock, database, outbox, retentionDays, examining: async () => (await engine()).examining })
      recognitionRoutes(http, { access, clock, database, outbox, knownTypes: async () => (await engine()).typeNames })
      statusListRoutes(http, async () => (await engine()).lists)
      contextRoutes(http, { access, clock, database, contexts: async () => (await engine()).loadedContexts })
      catalogueRoutes(http, publicUrl, async () => (await engine()).types)
      const addresses = walletAddresses(publicUrl)
      walletRoutes(http, { access, clock, database, identities, addresses, wallets: walletsOnDemand({ ...needs, identities, addresses }, engine) })
    },
  }
}

/** What the program itself asks for names types that it knows; they are not loaded for that. */
async function recogniseUnlessPresent({ database, clock, authority }: CredentialNeeds, requests: readonly RecognitionRequest[]): Promise<void> {
  await database.system(async (sql) => {
    const present = await readRecognisedAmong(sql, requests.map(({ issuer }) => issuer))
    for (const request of requests) {
      if (present.some(({ issuer, standing }) => issuer === request.issuer && standing === request.standing)) continue
      const outcome = recordRecognition(request, { id: uuidV7(), by: authority, at: clock.now(), isKnownType: () => true })
      if (!outcome.ok) throw new Error(`Cannot recognise ${request.name}: ${outcome.findings.map(({ code }) => code).join(', ')}`)
      await insertRecognised(sql, outcome.value, { subject: authority })
    }
  })
}

/** Loaded when the first wallet comes: the protocols are spoken by a library that most servers start without. */
function walletsOnDemand(needs: Omit<WalletNeeds, 'engine' | 'library' | 'metadata'>, engine: () => Promise<Engine>): () => Promise<Wallets> {
  let opened: Promise<Wallets> | undefined
  const open = async () => (await import('./openid/transport.ts')).openWallets({ ...needs, engine: await engine() })
  return () => (opened ??= open())
}
