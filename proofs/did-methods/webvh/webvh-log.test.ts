import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../json-ld/json-value.ts'
import { resolutionFindings } from '../resolution-answer.ts'
import { createDidWebvh } from './create-did-webvh.ts'
import { didWebvh, didWebvhUrls } from './did-webvh.ts'
import { canonicalEntry, multihashOf } from './log-hash.ts'
import { signForLog } from './log-proof.ts'
import { inventedKey, logText, multikeyOf, serving } from './test-webvh.ts'

const [first, second] = [inventedKey(1), inventedKey(2)]
const created = await createDidWebvh({ place: 'mill.example', updateKey: first, keys: new Map([['key-1', second.verificationKey]]), now: new Date('2026-01-01T00:00:00Z') })
if (!created.ok) throw new Error('Not created')
const { did, log, didDocument } = created.value
const opening = JSON.parse(log) as JsonObject & { readonly versionId: string; readonly state: JsonObject; readonly parameters: JsonObject }

/** The log with another entry, well signed, whatever it says. */
async function withNext(change: { readonly versionTime?: string; readonly parameters?: JsonObject; readonly state?: JsonObject; readonly number?: number }): Promise<string> {
  const entry = { versionTime: '2026-01-02T00:00:00Z', parameters: {}, state: opening.state, ...change }
  const canonical = canonicalEntry(entry)
  const versionId = `${String(change.number ?? 2)}-${multihashOf(canonical.withVersion(opening.versionId))}`
  const { versionTime, parameters, state } = entry
  const proof = await signForLog(canonical.withVersion(versionId), { key: first, multikey: multikeyOf(first), created: versionTime })
  return logText([opening, { versionId, versionTime, parameters, state, proof: [proof] }])
}

async function outcomeOf(text: string): Promise<string> {
  const resolution = await didWebvh({ retrieve: serving({ [didWebvhUrls(did)?.log ?? '']: text }), now: () => new Date('2026-02-01T00:00:00Z') }).resolve(did)
  const [finding] = resolutionFindings(resolution)
  return finding === undefined ? 'resolved' : `${finding.code} ${finding.pointer.declaration ?? ''}`
}

describe('a log of did:webvh', () => {
  it('resolves with a second entry that says nothing new, with or without a line feed at its end', async () => {
    const text = await withNext({})
    expect(await outcomeOf(text)).toBe('resolved')
    expect(await outcomeOf(text.trimEnd())).toBe('resolved')
    expect(await outcomeOf(text.replaceAll('\n', '\r\n\n'))).toBe('resolved')
  })

  it.each<readonly [Parameters<typeof withNext>[0], string]>([
    [{ versionTime: '2026-01-01T00:00:00Z' }, 'did-log-time-wrong /1/versionTime'],
    [{ versionTime: '2026-02-01T00:00:01Z' }, 'did-log-time-wrong /1/versionTime'],
    [{ versionTime: '2026-01-02' }, 'did-log-time-wrong /1/versionTime'],
    [{ versionTime: '2026-01-02T00:00:00+02:00' }, 'did-log-time-wrong /1/versionTime'],
    [{ number: 3 }, 'did-log-version-wrong /1/versionId'],
    [{ parameters: { method: 'did:webvh:0.5' } }, 'did-log-parameters-wrong /1/parameters'],
    [{ parameters: { scid: 'Qm' } }, 'did-log-parameters-wrong /1/parameters'],
    [{ parameters: { portable: true } }, 'did-log-parameters-wrong /1/parameters'],
    [{ parameters: { ttl: -1 } }, 'did-log-parameters-wrong /1/parameters'],
    [{ parameters: { updateKeys: 'z6Mk' } }, 'did-log-parameters-wrong /1/parameters'],
    [{ parameters: { constructor: true } }, 'did-log-parameters-wrong /1/parameters'],
    [{ parameters: { witness: { threshold: 2, witnesses: [{ id: 'did:key:z6Mk' }] } } }, 'did-log-parameters-wrong /1/parameters'],
    [{ parameters: { witness: { threshold: 1, witnesses: [{ id: 'did:web:mill.example' }] } } }, 'did-log-parameters-wrong /1/parameters'],
    [{ parameters: { witness: { threshold: 1, witnesses: [{ id: 'did:key:z6Mk' }] } } }, 'did-log-witnesses-missing /1'],
    [{ parameters: { witness: null, ttl: null, nextKeyHashes: null, watchers: null, updateKeys: null } }, 'resolved'],
    [{ parameters: { ttl: 0, watchers: ['https://watcher.example'], deactivated: false } }, 'resolved'],
    [{ parameters: { deactivated: true } }, 'did-deactivated '],
    [{ state: { ...opening.state, id: did.replace('mill.example', 'mine.example'), alsoKnownAs: [did] } }, 'did-log-moved /1/state/id'],
    [{ state: { ...opening.state, id: 'did:web:mill.example' } }, 'did-log-identifier-wrong /1/state/id'],
    [{ state: { id: did, verificationMethod: [{}] } }, 'did-document-malformed /1/state/verificationMethod/0'],
    [{ state: {} }, 'did-document-id-mismatch /1/state/id'],
  ])('with an entry of %j comes to %s', async (change, outcome) => {
    expect(await outcomeOf(await withNext(change))).toBe(outcome)
  })

  it('holds in every letter: whatever is changed, it resolves to the same document or not at all', async () => {
    const text = await withNext({ parameters: { ttl: 60 } })
    const letters = fc.constantFrom('0', 'a', 'Z', '"', ' ', '\\', '{', '\n', '')
    await fc.assert(fc.asyncProperty(fc.nat(text.length - 1), letters, async (at, letter) => {
      const retrieve = serving({ [didWebvhUrls(did)?.log ?? '']: `${text.slice(0, at)}${letter}${text.slice(at + 1)}` })
      const resolution = await didWebvh({ retrieve, now: () => new Date('2026-02-01T00:00:00Z') }).resolve(did)
      if (resolution.didDocument !== null) expect(resolution.didDocument).toEqual(didDocument)
      if (resolution.didDocument !== null) expect(resolution.didDocumentMetadata).toMatchObject({ created: '2026-01-01T00:00:00Z' })
    }), { numRuns: 500 })
  })

  it('is refused when it is too long, too deep, or has too many proofs', async () => {
    const deep = `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`
    expect(await outcomeOf(`${log}${'x'.repeat(1_000_000)}`)).toBe('did-log-too-large ')
    expect(await outcomeOf(log.repeat(600))).toBe('did-log-too-large ')
    expect(await outcomeOf(log.replace(/"state":\{/, `"state":{"x":${deep.slice(0, 400_000)}`))).toBe('did-log-too-large /0')
    expect(await outcomeOf(logText([{ ...opening, state: { id: did, x: JSON.parse(`${'['.repeat(100)}${']'.repeat(100)}`) as unknown } }]))).toBe('did-log-too-large /0')
    expect(await outcomeOf(logText([{ ...opening, proof: Array.from({ length: 5 }, () => (opening['proof'] as readonly unknown[])[0]) }]))).toBe('did-log-too-large /0/proof')
    expect(await outcomeOf(logText([{ ...opening, extra: 1 }]))).toBe('did-log-malformed /0')
    expect(await outcomeOf('\n\n')).toBe('did-log-malformed ')
    expect(await outcomeOf(logText([{ ...opening, state: { id: did, name: '\uD800' } }]))).toBe('did-log-malformed /0')
  })

  it.each([
    { cryptosuite: 'eddsa-rdfc-2022' }, { type: 'Ed25519Signature2020' }, { proofPurpose: 'authentication' }, { '@context': 'https://www.w3.org/ns/credentials/v2' }, { expires: '2030-01-01T00:00:00Z' },
    { verificationMethod: 'did:web:mill.example#key-1' }, { proofValue: 'u1234' }, { proofValue: 'z1' }, { proofValue: 'z0' }, { created: '\uD800' }, { proofValue: 7 }, { added: true },
  ])('is refused with a proof that says %j', async (change) => {
    const proof = (opening['proof'] as readonly JsonObject[])[0]
    expect(await outcomeOf(logText([{ ...opening, proof: { ...proof, ...change } }]))).toBe('did-log-proof-wrong /0/proof')
    expect(await outcomeOf(logText([{ ...opening, proof }]))).toBe('resolved')
  })
})
