import { createDidResolver } from '@customhouse/proofs/did-methods/create-did-resolver.ts'
import type { DidResolver } from '@customhouse/proofs/did-methods/did-resolution.ts'
import { parseDid } from '@customhouse/proofs/did-methods/did-url.ts'
import { didMethods } from '@customhouse/proofs/did-methods/registry.ts'
import type { RecognisedIssuer } from '@customhouse/proofs/recognition/recognised-issuer.ts'
import { createRetrieval } from '@customhouse/proofs/retrieval/transport.ts'
import type { Retrieve } from '@customhouse/proofs/retrieval/retrieve.ts'
import { createVerifier, type Verifier } from '@customhouse/sdk/verify/create-verifier.ts'
import { noRetrieval } from '@customhouse/sdk/verify/no-retrieval.ts'
import { askResolver } from '../did/ask-resolver.ts'
import { offlineDidMethods } from '../did/did-files.ts'
import { singleWindowUrl } from '../single-window/settings.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { findingLines } from '../terminal/finding-lines.ts'
import { printProgress } from '../terminal/print.ts'
import { placeOf } from './credential-places.ts'
import { keptContexts } from './kept-contexts.ts'
import { ownWindowFirst } from './own-window.ts'
import { readFolder, type FoundFile } from './read-folder.ts'
import { issuersIn, publishedIssuers } from './recognised-issuers.ts'
import type { VerifierOptions } from './verifier-options.ts'

/** A verifier with what it was made of, for those who show its answers. */
export interface MadeVerifier {
  readonly verifier: Verifier
  /** Undefined where no list was at hand. */
  readonly issuers: readonly RecognisedIssuer[] | undefined
}

/** Makes the verifier that the options ask for. Says on stderr which files cannot be used. */
export async function makeVerifier(options: VerifierOptions): Promise<MadeVerifier> {
  const now = (): Date => new Date()
  const isOffline = options.offline === true
  if (isOffline && options.resolver !== undefined) throw new CommandFailure('--offline and --resolver exclude each other', { remedy: 'Leave one of them out' })
  const retrieve = ownWindowFirst(singleWindowUrl(), createRetrieval())
  const issuers = await recognisedIssuers(options)
  const statusFiles = statusListFiles(options)
  const verifier = createVerifier({
    now,
    contexts: keptContexts(placeOf(options.contexts, 'contexts')),
    retrieve: isOffline ? 'none' : retrieve,
    resolver: resolverFor(options, { retrieve, now }),
    statusLists: statusFiles.map(({ bytes }) => bytes),
    ...(issuers === undefined ? {} : { recognisedIssuers: issuers }),
  })
  await tellUnusable(verifier, statusFiles)
  return { verifier, issuers }
}

/** Keys and status lists that lie about may be old: with a network they are used only where the user names them. */
function statusListFiles({ offline, status }: VerifierOptions): readonly FoundFile[] {
  const path = offline === true ? placeOf(status, 'status') : status
  return path === undefined ? [] : readFolder(path, 'Name a signed status list, or a folder with such files')
}

async function tellUnusable(verifier: Verifier, files: readonly FoundFile[]): Promise<void> {
  for (const [place, { findings }] of await verifier.unusableStatusLists()) {
    printProgress(`${files[place]?.path ?? ''} is no status list that can be used`)
    for (const line of findings.filter(({ severity }) => severity === 'fatal').flatMap((found) => findingLines(found))) printProgress(`  ${line}`)
  }
}

async function recognisedIssuers({ issuers, offline }: VerifierOptions): Promise<readonly RecognisedIssuer[] | undefined> {
  const path = placeOf(issuers, 'issuers')
  if (path !== undefined) return issuersIn(path)
  return offline === true ? undefined : publishedIssuers(singleWindowUrl())
}

/** From files first, then from whoever is to be asked. */
function resolverFor(options: VerifierOptions, { retrieve, now }: { retrieve: Retrieve; now: () => Date }): DidResolver {
  const path = options.offline === true ? placeOf(options.dids, 'dids') : options.dids
  const offline = options.offline === true || path !== undefined ? createDidResolver({ methods: path === undefined ? didMethods({ retrieve: noRetrieval, now }) : offlineDidMethods(path, now), now }) : undefined
  if (options.offline === true && offline !== undefined) return offline
  const online = options.resolver === undefined ? createDidResolver({ methods: didMethods({ retrieve, now }), now }) : askedResolver(options.resolver, now)
  return offline === undefined ? online : { resolve: async (did, version) => firstOf(await offline.resolve(did, version), () => online.resolve(did, version)) }
}

type Resolution = Awaited<ReturnType<DidResolver['resolve']>>

function firstOf(found: Resolution, otherwise: () => ReturnType<DidResolver['resolve']>): ReturnType<DidResolver['resolve']> {
  return found.didDocument === null && found.didResolutionMetadata.error !== undefined ? otherwise() : found
}

/** A resolver over HTTP, asked for each DID once; did:key and did:jwk say all themselves. */
function askedResolver(url: string, now: () => Date): DidResolver {
  const answered = new Map<string, Promise<Resolution>>()
  const local = createDidResolver({ methods: didMethods({ retrieve: noRetrieval, now }).filter(({ name }) => name === 'key' || name === 'jwk'), now })
  return {
    resolve(did, version) {
      if (['key', 'jwk', undefined].includes(parseDid(did)?.method)) return local.resolve(did, version)
      const answer = answered.get(did) ?? askResolver(url, did)
      answered.set(did, answer)
      return answer
    },
  }
}
