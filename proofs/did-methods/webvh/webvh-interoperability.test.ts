import type { DIDLog, DidSettings, WitnessProofFileEntry } from 'didwebvh-ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DidResolutionOptions, MethodResolution } from '../did-resolution.ts'
import { resolutionFindings } from '../resolution-answer.ts'
import { createDidWebvh } from './create-did-webvh.ts'
import { didWebvh, didWebvhUrls } from './did-webvh.ts'
import { inventedKey, logText, multikeyOf, serving, signerOf } from './test-webvh.ts'
import { oracle } from './test-didwebvh-oracle.ts'

const { createDID, createWitnessProof, deactivateDID, deriveNextKeyHash, resolveDIDFromLog, updateDID } = oracle

const [first, second, third, witnessOne, witnessTwo] = [inventedKey(1), inventedKey(2), inventedKey(3), inventedKey(4), inventedKey(5)]

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T00:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

function nextDay(): void {
  vi.setSystemTime(Date.now() + 86_400_000)
}

function resolve(did: string, log: DIDLog, { options = {}, witnesses }: { options?: DidResolutionOptions; witnesses?: readonly WitnessProofFileEntry[] } = {}): MethodResolution | Promise<MethodResolution> {
  const urls = didWebvhUrls(did)
  const resources = { [urls?.log ?? '']: logText(log), ...(witnesses === undefined ? {} : { [urls?.witnesses ?? '']: JSON.stringify(witnesses) }) }
  return didWebvh({ retrieve: serving(resources), now: () => new Date() }).resolve(did, options)
}

async function codesOf(answer: MethodResolution | Promise<MethodResolution>): Promise<readonly string[]> {
  return resolutionFindings(await answer).map(({ code }) => code)
}

function create(more: Partial<DidSettings> = {}) {
  const signer = signerOf(first)
  return createDID({
    address: 'mill.example', signer, verifier: signer, updateKeys: [multikeyOf(first)], created: '2026-02-01T00:00:00Z',
    verificationMethods: [{ type: 'Multikey', publicKeyMultibase: multikeyOf(third), purpose: 'assertionMethod' }], ...more,
  })
}

describe('logs of didwebvh-ts resolve to the same', () => {
  it('document and metadata, at every version', async () => {
    const created = await create({ portable: false })
    const updated = await updateDID({ log: created.log, signer: signerOf(first), verifier: signerOf(first), updateKeys: [multikeyOf(second)], alsoKnownAs: ['https://mill.example/'], verificationMethods: [{ type: 'Multikey', publicKeyMultibase: multikeyOf(second), purpose: 'assertionMethod' }] })
    nextDay()
    const rotated = await updateDID({ log: updated.log, signer: signerOf(second), verifier: signerOf(second), verificationMethods: [{ type: 'Multikey', publicKeyMultibase: multikeyOf(third), purpose: 'assertionMethod' }] })
    const answer = await resolve(created.did, rotated.log)
    expect(resolutionFindings(answer)).toEqual([])
    expect(answer.didDocument).toEqual(rotated.doc)
    expect(answer.didDocumentMetadata).toMatchObject({ versionId: rotated.meta.versionId, scid: rotated.meta.scid, created: '2026-02-01T00:00:00Z', deactivated: false, portable: false, ttl: '3600' })
    for (const [at, { versionId, versionTime, state }] of rotated.log.entries()) {
      const known = { didDocument: state, didDocumentMetadata: { versionId } }
      expect(await resolve(created.did, rotated.log, { options: { versionId } })).toMatchObject(known)
      expect(await resolve(created.did, rotated.log, { options: { versionNumber: at + 1 } })).toMatchObject(known)
      expect(await resolve(created.did, rotated.log, { options: { versionTime } })).toMatchObject(known)
      const theirs = await resolveDIDFromLog(rotated.log, { versionId, verifier: signerOf(first) })
      expect(theirs.doc).toMatchObject(state)
    }
  })

  it('with keys committed to in advance', async () => {
    const created = await create({ nextKeyHashes: [await deriveNextKeyHash(multikeyOf(second))] })
    const rotated = await updateDID({ log: created.log, signer: signerOf(second), verifier: signerOf(second), updateKeys: [multikeyOf(second)], nextKeyHashes: [await deriveNextKeyHash(multikeyOf(third))] })
    expect((await resolve(created.did, rotated.log)).didDocument).toEqual(rotated.doc)
    const [entry, next] = rotated.log
    const stolen = { ...next, parameters: { ...next?.parameters, updateKeys: [multikeyOf(first)] } }
    expect(await codesOf(resolve(created.did, [entry, stolen].filter((each) => each !== undefined) as DIDLog))).toEqual(['did-log-rotation-wrong'])
  })

  it('after a move to another host', async () => {
    const created = await create({ portable: true })
    const moved = await updateDID({ log: created.log, signer: signerOf(first), verifier: signerOf(first), address: 'mine.example' })
    expect(moved.did).not.toBe(created.did)
    expect(await codesOf(resolve(moved.did, moved.log))).toEqual([])
    expect((await resolve(moved.did, moved.log)).didDocument?.id).toBe(moved.did)
    expect((await resolve(created.did, moved.log)).didDocumentMetadata).toMatchObject({ canonicalId: moved.did })
  })

  it('after deactivation: no document, and that it was deactivated', async () => {
    const created = await create()
    const ended = await deactivateDID({ log: created.log, signer: signerOf(first), verifier: signerOf(first) })
    const answer = await resolve(created.did, ended.log)
    expect(answer.didDocument).toBeNull()
    expect(answer.didResolutionMetadata).toEqual({})
    expect(answer.didDocumentMetadata).toMatchObject({ deactivated: true })
    expect(await resolve(created.did, ended.log, { options: { versionNumber: 1 } })).toMatchObject({ didDocument: created.doc, didDocumentMetadata: { deactivated: true } })
  })

  it('when enough witnesses approved, and not before', async () => {
    const witnesses = [witnessOne, witnessTwo].map((key) => ({ id: `did:key:${multikeyOf(key)}` }))
    const created = await create({ witness: { threshold: 2, witnesses } })
    const { versionId } = created.meta
    const [one, two] = await Promise.all([witnessOne, witnessTwo].map((key) => {
      const signer = signerOf(key)
      return createWitnessProof(async (document, template) => ({ proof: template === undefined ? {} : { ...template, ...(await signer.sign({ document, proof: template })) } }), versionId, signer.getVerificationMethodId())
    }))
    const approvedBy = (proof: unknown[]) => [{ versionId, proof }] as WitnessProofFileEntry[]
    expect(await codesOf(resolve(created.did, created.log, { witnesses: approvedBy([one, two]) }))).toEqual([])
    expect(await codesOf(resolve(created.did, created.log, { witnesses: approvedBy([one, one]) }))).toEqual(['did-log-witnesses-missing'])
    expect(await codesOf(resolve(created.did, created.log, { witnesses: approvedBy([one, { ...two, proofValue: one?.proofValue }]) }))).toEqual(['did-log-witnesses-missing'])
    expect(await codesOf(resolve(created.did, created.log))).toEqual(['did-log-witnesses-missing', 'retrieval-not-found'])
  })
})

describe('createDidWebvh()', () => {
  it('makes logs that didwebvh-ts resolves', async () => {
    const created = await createDidWebvh({ place: 'port.example:8443/organisations/mill', updateKey: first, keys: new Map([['key-1', second.verificationKey]]), now: new Date(), portable: true, nextKeys: [third.verificationKey] })
    if (!created.ok) throw new Error('Not created')
    const { did, url, log, didDocument } = created.value
    expect(url).toBe('https://port.example:8443/organisations/mill/did.jsonl')
    const entries = log.trimEnd().split('\n').map((line) => JSON.parse(line) as DIDLog[number])
    const theirs = await resolveDIDFromLog(entries, { verifier: signerOf(first) })
    expect(theirs.did).toBe(did)
    expect(theirs.doc).toMatchObject(didDocument)
    expect((await resolve(did, entries)).didDocument).toEqual(didDocument)
    const rotated = await updateDID({ log: entries, signer: signerOf(third), verifier: signerOf(third), updateKeys: [multikeyOf(third)], nextKeyHashes: [await deriveNextKeyHash(multikeyOf(first))] }).catch((failure: unknown) => failure)
    expect(rotated).not.toBeInstanceOf(Error)
  })
})
