import { createHash, randomBytes } from 'node:crypto'
import { SDJwtInstance } from '@sd-jwt/core'
import { describe, expect, it } from 'vitest'
import { jwkOf } from '../../keys/json-web-key.ts'
import { verifySignature } from '../../keys/verify-signature.ts'
import { codesOf, needsOf, testNow, testSigner, valueOf } from '../test-signers.ts'
import type { TestSigner } from '../test-signers.ts'
import { issueSdJwt } from './issue-sd-jwt.ts'
import { presentSdJwt } from './present-sd-jwt.ts'
import { verifySdJwt } from './verify-sd-jwt.ts'

const mill = testSigner('did:web:mill.example')
const trader = testSigner('did:web:trader.example', 'P-384')
const request = { audience: 'did:web:customs.example', nonce: 'n-0S6' }
const needs = { ...needsOf(mill, trader), ...request }
const data = { heatNumber: 'H-4711', price: { amount: '10', currency: 'USD', terms: ['30 days', 'net'] }, pieces: ['C1', 'C2', 'C3'], weightKilograms: 12 }
const claims = { iss: mill.did, vct: 'https://mill.example/mill-test-report', ...data }
const iat = testNow.getTime() / 1000

const signWith = ({ key }: TestSigner) => (text: string) => Buffer.from(key.sign(Buffer.from(text))).toString('base64url')
const verifyWith = ({ key }: TestSigner) => (text: string, signature: string) => verifySignature(key.verificationKey, Buffer.from(text), Buffer.from(signature, 'base64url'))

/** The other implementation, with the same keys. */
const theirs = new SDJwtInstance({
  signer: signWith(mill), signAlg: 'ES256', verifier: verifyWith(mill), kbSigner: signWith(trader), kbSignAlg: 'ES384', kbVerifier: verifyWith(trader),
  hasher: (value: string | ArrayBuffer, algorithm: string) => createHash(algorithm.replace('-', '')).update(typeof value === 'string' ? value : new Uint8Array(value)).digest(),
  hashAlg: 'sha-256', saltGenerator: (length: number) => randomBytes(length).toString('hex'),
})

describe('SD-JWT and the library @sd-jwt/core', () => {
  it('agree on a presentation that we made', async () => {
    const disclosable = ['/price', '/price/amount', '/price/terms/0', '/pieces/1', '/weightKilograms']
    const whole = valueOf(await issueSdJwt(claims, { key: mill.key, form: 'sd-jwt-vc', disclosable, decoys: 2, holderKey: jwkOf(trader.key.verificationKey) }))
    expect(await theirs.getClaims(whole)).toMatchObject(claims)
    expect((await theirs.keys(whole)).toSorted()).toEqual(expect.arrayContaining(['price.amount', 'pieces.1', 'weightKilograms']))
    const shown = valueOf(await presentSdJwt(whole, { disclose: ['/price/terms/0', '/pieces/1'], keyBinding: { key: trader.key, ...request, issuedAt: testNow } }))
    const verified = await theirs.verify(shown, { keyBindingNonce: request.nonce, currentDate: iat })
    expect(verified.payload).toMatchObject({ heatNumber: 'H-4711', price: { currency: 'USD', terms: ['30 days', 'net'] }, pieces: ['C1', 'C2', 'C3'] })
    expect(verified.payload).not.toHaveProperty('weightKilograms')
    expect(verified.kb?.payload).toMatchObject({ aud: request.audience, nonce: request.nonce, iat })
    expect(valueOf(await verifySdJwt(shown, needs)).claims).toEqual(verified.payload)
  })

  it('agree on a presentation that they made', async () => {
    const whole = await theirs.issue({ ...claims, cnf: { jwk: jwkOf(trader.key.verificationKey) } }, { _sd: ['price', 'weightKilograms'], _sd_decoy: 2, price: { _sd: ['amount'], terms: { _sd: [0] } }, pieces: { _sd: [0, 2], _sd_decoy: 1 } }, { header: { kid: mill.key.verificationMethod, typ: 'dc+sd-jwt' } })
    expect(valueOf(await verifySdJwt(whole, { ...needsOf(mill) })).credential).toMatchObject(claims)
    const shown = await theirs.present(whole, { price: { amount: true }, pieces: { 2: true } }, { kb: { payload: { aud: request.audience, nonce: request.nonce, iat } } })
    const verified = valueOf(await verifySdJwt(shown, needs))
    expect(verified.credential).toMatchObject({ heatNumber: 'H-4711', price: { amount: '10', currency: 'USD', terms: ['net'] }, pieces: ['C2', 'C3'] })
    expect(verified.keyBinding).toMatchObject({ algorithm: 'ES384', ...request })
    expect(verified.claims).toEqual((await theirs.verify(shown, { keyBindingNonce: request.nonce, currentDate: iat })).payload)
    const ours = valueOf(await presentSdJwt(whole, { disclose: ['/weightKilograms'] }))
    expect((await theirs.verify(ours, { currentDate: iat })).payload).toMatchObject({ weightKilograms: 12, pieces: ['C2'] })
  })

  it('agree that a disclosure of another token discloses nothing; the library drops it, RFC 9901 section 7.1 refuses the whole', async () => {
    const one = valueOf(await issueSdJwt(claims, { key: mill.key, form: 'sd-jwt-vc', disclosable: ['/price'] }))
    const other = valueOf(await issueSdJwt(claims, { key: mill.key, form: 'sd-jwt-vc', disclosable: ['/price'] }))
    const mixed = [one.split('~')[0], other.split('~')[1], ''].join('~')
    expect((await theirs.verify(mixed, { currentDate: iat })).payload).not.toHaveProperty('price')
    expect(codesOf(await verifySdJwt(mixed, needsOf(mill)))).toBe('sd-jwt-disclosure-unreferenced')
  })
})
