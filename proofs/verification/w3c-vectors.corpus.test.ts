import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../json-ld/json-value.ts'
import { contextDigest, contextLibrary } from '../json-ld/context-library.ts'
import { testNeeds, told } from './test-verification.ts'
import { verifyCredential } from './verify-credential.ts'

// The signed documents of w3c/vc-di-eddsa and w3c/vc-di-ecdsa, TestVectors, where they are at hand.
const folder = new URL('../../../shared/reference/credentials/w3c/', import.meta.url)
const files = [
  'vc-di-eddsa/TestVectors/eddsa-rdfc-2022/signedDataInt.json', 'vc-di-eddsa/TestVectors/eddsa-rdfc-2022/employ/signedDataInt.json', 'vc-di-eddsa/TestVectors/eddsa-jcs-2022/signedJCS.json',
  'vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p256/signedECDSAP256.json', 'vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p256/employ/signedECDSAP256.json', 'vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p384/signedECDSAP384.json',
  'vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p384/employ/signedECDSAP384.json', 'vc-di-ecdsa/TestVectors/ecdsa-jcs-2019-p256/signedJCSECDSAP256.json', 'vc-di-ecdsa/TestVectors/ecdsa-jcs-2019-p384/signedJCSECDSAP384.json',
  'vc-di-eddsa/TestVectors/proof-set-chain/signedProofSet2.json', 'vc-di-eddsa/TestVectors/proof-set-chain/signedProofChain2.json',
]

describe.skipIf(!existsSync(folder))('the W3C vectors', () => {
  // The context that names their terms is not ours to ship, and stands in for the real one here.
  const examples = { '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' } }
  const contexts = contextLibrary([{ url: 'https://www.w3.org/ns/credentials/examples/v2', document: examples, sha256: contextDigest(examples) }])

  for (const file of files) {
    it(`${file}: the proofs hold, and what is found is that the issuer does not control the key`, async () => {
      const document = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as JsonObject
      const { verified, proofs, findings } = await verifyCredential(document, testNeeds({ contexts, now: () => new Date('2023-06-01T00:00:00Z') }))
      expect([verified, proofs.length > 0]).toEqual([false, true])
      // The context of the employment examples is not among those pinned here, so that they are refused before anything else.
      const isUnknown = file.includes('/employ/')
      expect(told(findings)).toEqual([isUnknown ? 'json-ld-context-unknown /@context/1' : 'issuer-not-controller /issuer'])
      expect(proofs.every(({ isSound }) => isSound)).toBe(!isUnknown)
    })
  }
})
