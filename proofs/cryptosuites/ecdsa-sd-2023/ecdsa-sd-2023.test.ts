import { encode } from 'cborg'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isJsonObject } from '../../json-ld/json-value.ts'
import type { JsonObject } from '../../json-ld/json-value.ts'
import { decodeMultibase, encodeMultibase } from '../../keys/multibase.ts'
import { multikeyBytes } from '../../keys/multikey.ts'
import { generateSigningKey } from '../../keys/signing-key.ts'
import { places, testNeeds, textOf, valueOf } from '../test-proofs.ts'
import { verifyProofs } from '../verify-proofs.ts'
import { readDerivedProof } from './derived-proof.ts'
import type { DerivedProof } from './derived-proof.ts'
import { relabelledQuads } from './relabelled-quads.ts'

const vector = JSON.parse(readFileSync(join(import.meta.dirname, 'vectors/mill-credential.json'), 'utf8')) as JsonObject
const proof = isJsonObject(vector['proof']) ? vector['proof'] : {}
const value = decodeMultibase('u', textOf(proof['proofValue'])) ?? new Uint8Array()
const sound = valueOf(readDerivedProof(value, ''))

const withHeader = (cbor: Uint8Array, mode = 1): Uint8Array => Buffer.concat([Uint8Array.of(0xd9, 0x5d, mode), cbor])
const findingsOf = async (bytes: Uint8Array): Promise<readonly string[]> => places((await verifyProofs({ ...vector, proof: { ...proof, proofValue: encodeMultibase('u', bytes) } }, testNeeds)).findings)

/** The value of a derived proof, with parts of it exchanged. */
function valueWith(parts: { readonly [part in keyof DerivedProof]?: unknown }): Uint8Array {
  const labels = new Map([...sound.labels].map(([label, signed]) => [Number(label.slice(4)), decodeMultibase('u', signed)]))
  return withHeader(encode([parts.baseSignature ?? sound.baseSignature, parts.publicKey ?? sound.publicKey, parts.signatures ?? sound.signatures, parts.labels ?? labels, parts.mandatoryIndexes ?? [...sound.mandatoryIndexes]]))
}

describe('ecdsa-sd-2023', () => {
  test('reads the value in its one spelling', async () => {
    expect(Buffer.from(valueWith({})).equals(value)).toBe(true)
    const malformed: readonly Uint8Array[] = [
      new Uint8Array(), value.subarray(0, 2), value.subarray(0, 3), value.subarray(1), value.subarray(0, -1), Buffer.concat([value, Uint8Array.of(0)]), withHeader(value.subarray(3), 2),
      withHeader(encode([])), withHeader(encode({})), withHeader(Uint8Array.of(0x9f, 0xff)), withHeader(Buffer.alloc(100_000, 0x81)),
      valueWith({ baseSignature: sound.baseSignature.subarray(1) }), valueWith({ publicKey: sound.publicKey.subarray(1) }), valueWith({ signatures: [Uint8Array.of(1)] }), valueWith({ signatures: 'none' }),
      valueWith({ labels: [] }), valueWith({ labels: new Map([[0, Uint8Array.of(1)]]) }), valueWith({ labels: new Map([[0, new Uint8Array(32)], [1, new Uint8Array(32)]]) }), valueWith({ labels: new Map([[-1, new Uint8Array(32)]]) }),
      valueWith({ mandatoryIndexes: [0, 0] }), valueWith({ mandatoryIndexes: [-1] }), valueWith({ mandatoryIndexes: [0.5] }), valueWith({ mandatoryIndexes: ['0'] }), valueWith({ mandatoryIndexes: [2 ** 60] }),
    ]
    for (const [place, bytes] of malformed.entries()) expect(await findingsOf(bytes), String(place)).toEqual(['proof-value-malformed /proof/proofValue'])
    expect(await findingsOf(withHeader(value.subarray(3), 0))).toEqual(['proof-base-not-derived /proof/proofValue'])
  })

  test('refuses labels, indexes and signatures that do not fit', async () => {
    const mismatched = ['proof-disclosure-mismatched /proof/proofValue']
    const wrong = ['proof-signature-wrong /proof/proofValue']
    expect(await findingsOf(valueWith({ labels: new Map() }))).toEqual(mismatched)
    expect(await findingsOf(valueWith({ mandatoryIndexes: [0, 1000] }))).toEqual(mismatched)
    expect(await findingsOf(valueWith({ mandatoryIndexes: [] }))).toEqual(mismatched)
    expect(await findingsOf(valueWith({ signatures: sound.signatures.slice(1) }))).toEqual(mismatched)
    expect(await findingsOf(valueWith({ signatures: [...sound.signatures].reverse() }))).toEqual(wrong)
    expect(await findingsOf(valueWith({ labels: new Map([...sound.labels.keys()].map((label, place) => [Number(label.slice(4)), Buffer.alloc(32, place)])) }))).toEqual(wrong)
    expect(await findingsOf(valueWith({ publicKey: multikeyBytes(generateSigningKey('P-256').verificationKey) }))).toEqual(wrong)
    // A mandatory statement must not pass for one that the holder chose to disclose, nor the reverse.
    const [first = 0, ...others] = sound.mandatoryIndexes
    const swapped = Array.from({ length: first + 20 }, (_, place) => place).find((place) => !sound.mandatoryIndexes.has(place)) ?? 0
    expect(await findingsOf(valueWith({ mandatoryIndexes: [swapped, ...others] }))).toEqual(wrong)
  })

  test('finds every flipped bit', async () => {
    await fc.assert(fc.asyncProperty(fc.nat({ max: value.length - 1 }), fc.nat({ max: 7 }), async (place, bit) => {
      const altered = Uint8Array.from(value)
      altered[place] = (altered[place] ?? 0) ^ (1 << bit)
      expect((await findingsOf(altered)).length).toBeGreaterThan(0)
    }), { numRuns: 300 })
  })

  test('never throws, whatever the value', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => { expect((await findingsOf(withHeader(bytes))).length).toBeGreaterThan(0) }))
  })
})

describe('relabelledQuads()', () => {
  const labels = new Map([['c14n0', 'uB'], ['c14n1', 'uA']])

  test('gives nodes their labels wherever they stand, sorts anew, and leaves texts alone', () => {
    const text = [
      '<urn:s> <urn:p> "see _:c14n0 ." .',
      '<urn:s> <urn:p> "x _:c14n1"@en _:c14n0 .',
      '<urn:s> <urn:p> "a <urn:b>"^^<urn:t> .',
      '<urn:s> <urn:p> <urn:o> <urn:g> .',
      '_:c14n0 <urn:p> _:c14n1 .',
      '_:c14n1 <urn:p> _:c14n0 _:c14n1 .',
      '',
    ].join('\n')
    expect(relabelledQuads(text, labels)).toEqual([
      '<urn:s> <urn:p> "a <urn:b>"^^<urn:t> .\n',
      '<urn:s> <urn:p> "see _:c14n0 ." .\n',
      '<urn:s> <urn:p> "x _:c14n1"@en _:uB .\n',
      '<urn:s> <urn:p> <urn:o> <urn:g> .\n',
      '_:uA <urn:p> _:uB _:uA .\n',
      '_:uB <urn:p> _:uA .\n',
    ])
  })

  test('is undefined where a node has no label', () => {
    for (const line of ['_:c14n2 <urn:p> <urn:o> .', '<urn:s> <urn:p> _:c14n2 .', '<urn:s> <urn:p> "x" _:c14n2 .']) expect(relabelledQuads(`${line}\n`, labels)).toBeUndefined()
  })
})
