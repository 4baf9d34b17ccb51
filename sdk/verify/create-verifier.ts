import { createDidResolver } from '@customhouse/proofs/did-methods/create-did-resolver.ts'
import type { DidMethod, DidResolver } from '@customhouse/proofs/did-methods/did-resolution.ts'
import { findKeyBy } from '@customhouse/proofs/did-methods/find-key.ts'
import { didMethods } from '@customhouse/proofs/did-methods/registry.ts'
import { contextLibrary, type ContextDocument } from '@customhouse/proofs/json-ld/context-library.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { RecognisedIssuer } from '@customhouse/proofs/recognition/recognised-issuer.ts'
import type { Retrieve } from '@customhouse/proofs/retrieval/retrieve.ts'
import { createRetrieval } from '@customhouse/proofs/retrieval/transport.ts'
import { createStatusLists, givenStatusLists } from '@customhouse/proofs/status-list/create-status-lists.ts'
import type { StatusLists } from '@customhouse/proofs/status-list/status-list.ts'
import type { CredentialVerification } from '@customhouse/proofs/verification/credential-verification.ts'
import { isPresentation } from '@customhouse/proofs/verification/is-presentation.ts'
import { readSecuredDocument, type SecuredInput } from '@customhouse/proofs/verification/read-secured-document.ts'
import { noSchemas, type SchemaLibrary } from '@customhouse/proofs/verification/schema-library.ts'
import { statusListVerifier } from '@customhouse/proofs/verification/status-list-verifier.ts'
import type { RelatedResources, VerificationNeeds, VerificationOptions } from '@customhouse/proofs/verification/verification-needs.ts'
import { verifyCredential } from '@customhouse/proofs/verification/verify-credential.ts'
import { verifyPresentation, type PresentationOptions } from '@customhouse/proofs/verification/verify-presentation.ts'
import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { withRecognition } from './recognise-issuer.ts'
import { noRetrieval } from './no-retrieval.ts'
import { verifierConditions } from './verifier-conditions.ts'
import type { VerifiedCredential, VerifiedPresentation } from './verified.ts'

/** What a verifier works with. All of it may be left out. */
export interface VerifierSettings {
  /** JSON-LD contexts that credentials may name, besides those that come with this package (W3C, traceability, ours); see readContextDocument(). */
  readonly contexts?: readonly ContextDocument[]
  /** How what others publish is fetched: createRetrieval() unless given, `none` for a verifier that asks nobody. */
  readonly retrieve?: Retrieve | 'none'
  /** The DID methods that issuers and holders may use: key, jwk, web and webvh unless given. */
  readonly didMethods?: readonly DidMethod[]
  /** Finds DID documents; by `didMethods` unless given. */
  readonly resolver?: DidResolver
  /** Status lists that are at hand, as their issuers signed them; taken before any is fetched. */
  readonly statusLists?: readonly Uint8Array[]
  /** Who is recognised to issue what, as a single window lists it at GET /recognised-issuers. Without a list nobody is recognised, which a finding says. */
  readonly recognisedIssuers?: readonly RecognisedIssuer[]
  /** Reads what a credential says in the words of trade, so that scopes of recognitions can be compared with it. */
  readonly claimsOf?: (credential: JsonObject) => CredentialClaims | undefined
  /** Schemas that credentials may name; none unless given. */
  readonly schemas?: SchemaLibrary
  /** The bytes of related resources, where they are at hand. */
  readonly resources?: RelatedResources
  /** The time to judge by; the system's unless given. */
  readonly now?: () => Date
}

/** Credentials that say who else may issue: those of anchors on the list of recognised issuers. */
export interface SupportingCredentials {
  readonly supporting?: readonly SecuredInput[]
}

/** Verifies credentials and presentations, and says whether their issuers are recognised. Keeps contexts, keys and status lists warm. */
export interface Verifier {
  /** Verifies a credential in any form. Never throws on what it reads. */
  credential(input: SecuredInput, options?: VerificationOptions & SupportingCredentials): Promise<VerifiedCredential>
  /** Verifies a presentation with every credential in it, which may vouch for each other's issuers. Never throws on what it reads. */
  presentation(input: SecuredInput, options?: PresentationOptions & SupportingCredentials): Promise<VerifiedPresentation>
  /** Verifies whichever of the two it is. The challenge and the domain of a presentation are the nonce and the audience of an SD-JWT. */
  verify(input: SecuredInput, options?: PresentationOptions & SupportingCredentials): Promise<VerifiedCredential | VerifiedPresentation>
  /** Which of the status lists that were given are not usable, by their place, and why. */
  unusableStatusLists(): Promise<ReadonlyMap<number, CredentialVerification>>
}

/** How long a status list may be, in bytes as sent. */
const listBytesMax = 4 * 1024 * 1024
/** More than anyone needs to vouch for one issuer. */
const supportingMax = 20

/**
 * Makes a verifier for credentials of any form: JSON with Data Integrity proofs, JWT, SD-JWT, enveloped. With nothing given it knows
 * the contexts that come with this package and fetches DID documents and status lists over https, hardened against hosts that would
 * abuse it; with `retrieve: 'none'` it asks nobody.
 *
 * ```ts
 * const { recognisedIssuers } = await (await fetch('https://window.example/recognised-issuers?limit=200')).json()
 * const verifier = createVerifier({ recognisedIssuers })
 * const { verified, recognised, findings } = await verifier.verify(await readFile('mill-test-report.json'))
 * if (!verified) for (const { message, remedy } of findings) console.error(`${message}. ${remedy}`)
 * else if (!recognised) console.error('Valid, but from someone who is not recognised to issue it')
 * ```
 * @throws RangeError where a given context is not the one that its digest pins, or is there already.
 */
export function createVerifier(settings: VerifierSettings = {}): Verifier {
  const { now = () => new Date(), recognisedIssuers: issuers, claimsOf } = settings
  const { needs, unusableStatusLists } = partsOf(settings, now)
  const recognition = { issuers, claimsOf, now }
  const verifySupporting = (supporting: readonly SecuredInput[] = []): Promise<readonly CredentialVerification[]> => Promise.all(supporting.slice(0, supportingMax).map((one) => verifyCredential(one, needs)))
  const verifier: Verifier = {
    async credential(input, { supporting, ...options } = {}) {
      const verification = await verifyCredential(input, needs, options)
      return withRecognition(verification, verification.verified ? await verifySupporting(supporting) : [], recognition)
    },
    async presentation(input, { supporting, ...options } = {}) {
      const verification = await verifyPresentation(input, needs, options)
      const supports = [...(await verifySupporting(supporting)), ...verification.credentials]
      const credentials = verification.credentials.map((one) => withRecognition(one, supports, recognition))
      const placed = credentials.flatMap(({ findings }, index) => findings.map((found) => below(found, `/verifiableCredential/${String(index)}`)))
      const recognised = verification.verified && credentials.length > 0 && credentials.every((one) => one.recognised)
      return { ...verification, kind: 'presentation', recognised, credentials, findings: [...verification.findings, ...placed] }
    },
    async verify(input, options = {}) {
      const read = readSecuredDocument(input)
      if (read.ok && isPresentation(read.value)) return verifier.presentation(input, options)
      const { challenge } = options
      const isAnswering = read.ok && read.value.kind === 'sd-jwt'
      const verified = await verifier.credential(input, credentialOptions(options, isAnswering))
      return isAnswering || challenge === undefined || !read.ok ? verified : notPresented(verified)
    },
    unusableStatusLists,
  }
  return verifier
}

interface VerifierParts {
  readonly needs: VerificationNeeds
  readonly unusableStatusLists: Verifier['unusableStatusLists']
}

function partsOf(settings: VerifierSettings, now: () => Date): VerifierParts {
  const { contexts = [], statusLists: given = [], schemas = noSchemas, resources } = settings
  const retrieve = settings.retrieve === 'none' ? noRetrieval : (settings.retrieve ?? createRetrieval())
  const resolver = settings.resolver ?? createDidResolver({ methods: settings.didMethods ?? didMethods({ retrieve, now }), now })
  const base = { contexts: contextLibrary(contexts), findKey: findKeyBy(resolver, now), now }
  const verify = statusListVerifier(base)
  let atHand: ReturnType<typeof givenStatusLists> | undefined
  const opened = () => (atHand ??= givenStatusLists(given, { verify, now }))
  const published = createStatusLists({ retrieve: (url) => retrieve(url, { bytesMax: listBytesMax }), verify, now })
  const statusLists = given.length === 0 ? published : givenFirst(opened, published, settings.retrieve === 'none')
  return {
    needs: { ...base, statusLists, schemas, ...(resources === undefined ? {} : { resources }) },
    unusableStatusLists: async () => (await opened()).refused,
  }
}

function givenFirst(opened: () => ReturnType<typeof givenStatusLists>, published: StatusLists, isAlone: boolean): StatusLists {
  return {
    async find(url) {
      const { lists } = await opened()
      const found = await lists.find(url)
      return found.ok || isAlone ? found : published.find(url)
    },
  }
}

/** An SD-JWT answers for itself, by its key binding; of other credentials nothing is asked beyond whom they are for. */
function credentialOptions({ challenge, domain, supporting, acceptStatusIssuer, unknownStatus }: PresentationOptions & SupportingCredentials, isAnswering: boolean): VerificationOptions & SupportingCredentials {
  return {
    ...(supporting === undefined ? {} : { supporting }),
    ...(acceptStatusIssuer === undefined ? {} : { acceptStatusIssuer }),
    ...(unknownStatus === undefined ? {} : { unknownStatus }),
    ...(domain === undefined ? {} : { audience: domain }),
    ...(isAnswering && challenge !== undefined ? { nonce: challenge } : {}),
  }
}

/** Whoever gives out a challenge wants to be sure that no copy is shown: a credential without its holder cannot give that. */
function notPresented(verified: VerifiedCredential): VerifiedCredential {
  return { ...verified, verified: false, recognised: false, path: [], findings: [findingAt(verifierConditions.notPresented, ''), ...verified.findings] }
}

function below(found: Finding, pointer: string): Finding {
  return { ...found, pointer: { ...found.pointer, declaration: `${pointer}${found.pointer.declaration ?? ''}` } }
}
