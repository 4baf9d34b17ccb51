import { createDidResolver } from '@customhouse/proofs/did-methods/create-did-resolver.ts'
import type { DidResolver } from '@customhouse/proofs/did-methods/did-resolution.ts'
import { findKeyBy } from '@customhouse/proofs/did-methods/find-key.ts'
import { didMethods } from '@customhouse/proofs/did-methods/registry.ts'
import type { ContextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { createRetrieval } from '@customhouse/proofs/retrieval/transport.ts'
import { createStatusLists as createPublishedLists } from '@customhouse/proofs/status-list/create-status-lists.ts'
import { createPresentation } from '@customhouse/proofs/verification/create-presentation.ts'
import { noSchemas } from '@customhouse/proofs/verification/schema-library.ts'
import { statusListVerifier } from '@customhouse/proofs/verification/status-list-verifier.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { type LoadedContexts, openContexts } from '../contexts/transport.ts'
import type { CredentialNeeds } from '../credentials.ts'
import type { Identities } from '../identity/transport.ts'
import type { Issued, IssuanceRequest } from '../issuing/issuance.ts'
import { wayOf } from '../issuing/securing.ts'
import { issueCredential, seal } from '../issuing/transport.ts'
import type { OwnPresentation } from '../presenting/routes.ts'
import { createStatusLists, type ListForm, type OwnStatusLists } from '../status-list/transport.ts'
import type { CredentialType } from '../types/credential-type.ts'
import { credentialTypes } from '../types/registry.ts'
import type { Examining } from '../verifying/examining.ts'
import { createExamining } from '../verifying/transport.ts'

/** Everything that signs and verifies, with what is kept warm for it: contexts, keys, status lists, types. */
export interface Engine {
  readonly contexts: ContextLibrary
  /** The same contexts, to add to. */
  readonly loadedContexts: LoadedContexts
  readonly resolver: DidResolver
  readonly lists: OwnStatusLists
  readonly examining: Examining
  readonly types: readonly CredentialType[]
  readonly typeNames: ReadonlySet<string>
  issue(request: IssuanceRequest): Promise<Outcome<Issued>>
  present(draft: OwnPresentation): Promise<Outcome<JsonObject | string>>
}

/** A status list is small when few are revoked, and up to this when many are. */
const listBytesMax = 4 * 1024 * 1024

const listSecuring: Readonly<Record<ListForm, 'eddsa-rdfc-2022' | 'vc-jose'>> = { 'data-integrity': 'eddsa-rdfc-2022', 'vc-jose': 'vc-jose' }

/** Opens the engine. Our own DIDs and status lists are answered from the database, others from where they are published. */
export async function openEngine(needs: CredentialNeeds, identities: Identities): Promise<Engine> {
  const { database, clock, outbox, publicUrl, retrieve = createRetrieval() } = needs
  const now = () => clock.now()
  const loadedContexts = await openContexts(database)
  const { library } = loadedContexts
  const contexts = () => library
  const resolver = ownFirst(identities, now, createDidResolver({ methods: didMethods({ retrieve, now }), now }))
  const base = { contexts: library, findKey: findKeyBy(resolver, now), now }
  const lists = createStatusLists({ database, clock, dids: identities.dids, seal: listSealer(needs, identities, contexts) })
  const published = createPublishedLists({ retrieve: (url) => retrieve(url, { bytesMax: listBytesMax }), verify: statusListVerifier(base), now })
  const verification = { ...base, statusLists: lists.ownFirst(published), schemas: noSchemas }
  const typeNames = new Set(credentialTypes.map(({ name }) => name))
  return {
    contexts: library,
    loadedContexts,
    resolver,
    lists,
    types: credentialTypes,
    typeNames,
    examining: createExamining({ database, clock, publicUrl, verification, isKnownType: (type) => typeNames.has(type) }),
    issue: (request) => issueCredential({ database, clock, outbox, identities, contexts }, request),
    present: ({ securing, ...draft }) => createPresentation({ ...draft, securing: securing === 'vc-jose' ? { form: securing } : { form: 'data-integrity', cryptosuite: securing, contexts: library } }),
  }
}

/** Our own DIDs change under our hands: a document is kept for a second, and that there is none is never kept. */
function ownFirst(identities: Identities, now: () => Date, others: DidResolver): DidResolver {
  const own = createDidResolver({ methods: [identities.method], now, failureSeconds: 0 })
  return { resolve: (did, options) => (identities.dids.organisationOf(did) === undefined ? others : own).resolve(did, options) }
}

function listSealer({ clock, publicUrl }: CredentialNeeds, identities: Identities, contexts: () => ContextLibrary) {
  return async (organisation: string, credential: JsonObject, form: ListForm): Promise<string> => {
    const way = wayOf(listSecuring[form])
    const key = await identities.signingKey(organisation, { type: way.keyType, form: way.keyForm })
    const sealed = await seal(credential, { way, key, contexts: contexts(), at: clock.now(), publicUrl })
    if (!sealed.ok) throw new Error(`Cannot sign a status list: ${sealed.findings.map(({ code }) => code).join(', ')}`)
    return typeof sealed.value === 'string' ? sealed.value : JSON.stringify(sealed.value)
  }
}
