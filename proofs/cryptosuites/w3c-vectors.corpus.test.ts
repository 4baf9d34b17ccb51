import { hash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../canonicalization/canonical-json.ts'
import { canonicalQuads } from '../canonicalization/canonical-quads.ts'
import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import { decodeMultikey, multikeyBytes } from '../keys/multikey.ts'
import { decodeMultibase } from '../keys/multibase.ts'
import { canonicalForms } from './canonical-forms.ts'
import { readDerivedProof } from './ecdsa-sd-2023/derived-proof.ts'
import { relabelledQuads } from './ecdsa-sd-2023/relabelled-quads.ts'
import { canonicalProofOptions } from './rdfc-transformation.ts'
import { cryptosuiteOf } from './registry.ts'
import { places, testContexts, testNeeds, textOf, valueOf } from './test-proofs.ts'
import { verifyProofs } from './verify-proofs.ts'

/** The test vectors of the W3C's vc-di-eddsa and vc-di-ecdsa repositories. */
const root = resolve(import.meta.dirname, '../../../shared/reference/credentials/w3c')
const text = (...path: readonly string[]): string => readFileSync(join(root, ...path), 'utf8')
const json = (...path: readonly string[]): JsonObject => JSON.parse(text(...path)) as JsonObject

interface Vector {
  readonly folder: string
  readonly suffix: string
  readonly keyType: 'Ed25519' | 'P-256' | 'P-384'
}

const eddsa = 'vc-di-eddsa/TestVectors'
const ecdsa = 'vc-di-ecdsa/TestVectors'
const vectors: readonly Vector[] = [
  { folder: `${eddsa}/eddsa-rdfc-2022`, suffix: 'DataInt', keyType: 'Ed25519' },
  { folder: `${eddsa}/eddsa-rdfc-2022/employ`, suffix: 'DataInt', keyType: 'Ed25519' },
  { folder: `${eddsa}/eddsa-jcs-2022`, suffix: 'JCS', keyType: 'Ed25519' },
  { folder: `${eddsa}/Ed25519Signature2020`, suffix: 'EdSig', keyType: 'Ed25519' },
  { folder: `${ecdsa}/ecdsa-rdfc-2019-p256`, suffix: 'ECDSAP256', keyType: 'P-256' },
  { folder: `${ecdsa}/ecdsa-rdfc-2019-p256/employ`, suffix: 'ECDSAP256', keyType: 'P-256' },
  { folder: `${ecdsa}/ecdsa-rdfc-2019-p384`, suffix: 'ECDSAP384', keyType: 'P-384' },
  { folder: `${ecdsa}/ecdsa-rdfc-2019-p384/employ`, suffix: 'ECDSAP384', keyType: 'P-384' },
  { folder: `${ecdsa}/ecdsa-jcs-2019-p256`, suffix: 'JCSECDSAP256', keyType: 'P-256' },
  { folder: `${ecdsa}/ecdsa-jcs-2019-p384`, suffix: 'JCSECDSAP384', keyType: 'P-384' },
]

function proofOf(document: JsonObject): JsonObject {
  const { proof } = document
  if (!isJsonObject(proof)) throw new TypeError('The vector has no proof')
  return proof
}

describe.skipIf(!existsSync(root))('vectors of the W3C', () => {
  test.each(vectors)('$folder: every intermediate value, and the signature', async ({ folder, suffix, keyType }) => {
    const signed = json(folder, `signed${suffix}.json`)
    const { proofValue, ...options } = proofOf(signed)
    const { proof: _, ...document } = signed
    const isJcs = suffix.startsWith('JCS')
    const hashName = keyType === 'P-384' ? 'sha384' : 'sha256'
    const input = { document, options, keyType, contexts: testContexts, pointer: '/proof', forms: canonicalForms() } as const
    const canonicalDocument = isJcs ? canonicalJson(document) : valueOf(canonicalQuads(document, { contexts: testContexts, hash: hashName })).text
    const canonicalProof = isJcs ? canonicalJson(options) : valueOf(canonicalProofOptions(input, hashName))
    expect(canonicalDocument.trim()).toBe(text(folder, `canonDoc${suffix}.txt`).trim())
    expect(canonicalProof.trim()).toBe(text(folder, `proofCanon${suffix}.txt`).trim())
    expect(hash(hashName, canonicalDocument)).toBe(text(folder, `docHash${suffix}.txt`).trim())
    expect(hash(hashName, canonicalProof)).toBe(text(folder, `proofHash${suffix}.txt`).trim())
    const suite = cryptosuiteOf(options['type'], options['cryptosuite'])
    if (suite?.signing !== undefined) expect(Buffer.from(valueOf(suite.signing.bytesToSign(input))).toString('hex')).toBe(text(folder, `combinedHash${suffix}.txt`).trim())
    expect(Buffer.from(decodeMultibase('z', textOf(proofValue)) ?? []).toString('hex')).toBe(text(folder, `sigHex${suffix}.txt`).trim())
    const checked = await verifyProofs(signed, testNeeds)
    expect(places(checked.findings)).toEqual([])
    expect(checked.proofs.map(({ suite: name, isSound }) => [name, isSound])).toEqual([[suite?.name, true]])
  })

  test.each(['signedProofSet1', 'signedProofSet2', 'signedProofChain1', 'signedProofChain2'])('%s: every proof holds', async (name) => {
    const document = json(eddsa, 'proof-set-chain', `${name}.json`)
    const { proofs, findings } = await verifyProofs(document, testNeeds)
    expect(places(findings)).toEqual([])
    expect(proofs.length).toBe(Array.isArray(document['proof']) ? document['proof'].length : 1)
    expect(proofs.every(({ isSound }) => isSound)).toBe(true)
  })

  test('a chain without one of its links is refused', async () => {
    const { proof, ...document } = json(eddsa, 'proof-set-chain', 'signedProofChain2.json')
    const links = proof as readonly JsonObject[]
    const { proofs, findings } = await verifyProofs({ ...document, proof: links.slice(1) }, testNeeds)
    expect(places(findings)).toEqual(['proof-previous-unknown /proof/1/previousProof'])
    expect(proofs.map(({ isSound }) => isSound)).toEqual([true, false, true])
    const altered = links.map((link, place) => (place === 0 ? { ...link, created: '2023-02-24T23:36:39Z' } : link))
    expect(places((await verifyProofs({ ...document, proof: altered }, testNeeds)).findings)).toEqual(['proof-signature-wrong /proof/0/proofValue', 'proof-signature-wrong /proof/2/proofValue'])
  })

  test.each(['prc', 'employ'])('ecdsa-sd-2023 %s: the derived proof holds, the base proof is refused', async (name) => {
    const folder = `${ecdsa}/ecdsa-sd-2023/${name}`
    const revealed = json(folder, 'derivedRevealDocument.json')
    const expected = json(folder, 'verifyDerivedProofValue.json')
    const derived = valueOf(readDerivedProof(decodeMultibase('u', textOf(proofOf(revealed)['proofValue'])) ?? new Uint8Array(), '/proof/proofValue'))
    expect(Buffer.from(derived.baseSignature).toString('hex')).toBe(expected['baseSignature'])
    expect(derived.signatures.map((each) => Buffer.from(each).toString('hex'))).toEqual(expected['signatures'])
    expect([...derived.labels].sort()).toEqual(expected['labelMap'])
    expect([...derived.mandatoryIndexes]).toEqual(expected['mandatoryIndexes'])
    expect(Buffer.from(derived.publicKey)).toEqual(multikeyBytes(valueOf(decodeMultikey(textOf(expected['publicKey'])))))
    const { proof: _, ...document } = revealed
    const statements = relabelledQuads(valueOf(canonicalQuads(document, { contexts: testContexts })).text, derived.labels)
    expect(statements).toEqual(json(folder, 'verifyNQuads.json'))
    expect(places((await verifyProofs(revealed, testNeeds)).findings)).toEqual([])
    expect(places((await verifyProofs(json(folder, 'addSignedSDBase.json'), testNeeds)).findings)).toEqual(['proof-base-not-derived /proof/proofValue'])
  })
})
