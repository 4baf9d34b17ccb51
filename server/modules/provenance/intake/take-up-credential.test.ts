import { findingAt, warning } from '@customhouse/vocabulary/finding/condition.ts'
import { statusConditions } from '@customhouse/proofs/status-list/status-conditions.ts'
import { verificationConditions } from '@customhouse/proofs/verification/verification-conditions.ts'
import { noClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { describe, expect, it } from 'vitest'
import type { ExaminedCredential } from '../../credentials/index.ts'
import { credentialsWithin } from './credentials-within.ts'
import { takeUpCredential } from './take-up-credential.ts'

const mill = 'did:web:mill.example'
const examined: ExaminedCredential = {
  verification: {
    verified: true, issuer: mill, types: [], proofs: [], statuses: [], findings: [],
    credential: { id: 'urn:uuid:7', type: ['VerifiableCredential', 'CommercialInvoiceCredential'], validFrom: '2026-07-01T00:00:00Z', credentialSubject: {} },
  },
  recognition: 'recognised', path: [], type: 'CommercialInvoiceCredential', findings: [], sha256: 'a'.repeat(64),
  claims: {
    ...noClaims, documents: [{ kind: 'commercial-invoice', pointer: '', number: 'INV-1' }],
    parties: [{ role: 'seller', pointer: '/issuer', identifiers: [{ scheme: 'did', value: mill }] }, { role: 'buyer', pointer: '/b', name: 'Buyer', identifiers: [] }],
    goods: [{ pointer: '/g', identifiers: [{ scheme: 'lot-number', value: 'L-7' }], quantities: [{ kind: 'net-weight', pointer: '/g/w', value: '24.5', unit: 't' }], amounts: [{ kind: 'invoice-total', pointer: '/g/a', value: '900.00', currency: 'USD' }], attestations: [] }],
  },
}
const frame = { index: 3, organisation: 'meridian', verification: 'record-1' }

describe('takeUpCredential()', () => {
  it('takes what a recognised issuer says, with prices for customs alone', () => {
    const { answer, taken } = takeUpCredential(examined, frame)
    expect(answer).toEqual({ index: 3, id: 'urn:uuid:7', type: 'CommercialInvoiceCredential', issuer: mill, verified: true, recognition: 'recognised', standing: 'verified', events: ['urn:uuid:7#sale'], findings: [] })
    expect(taken).toEqual([{
      standing: 'verified',
      source: { kind: 'credential', organisation: 'meridian', issuer: mill, credential: 'urn:uuid:7', credentialType: 'CommercialInvoiceCredential', sha256: 'a'.repeat(64), verification: 'record-1' },
      event: {
        id: 'urn:uuid:7#sale', kind: 'ownership-transfer', process: 'sale', occurredAt: '2026-07-01T00:00:00.000Z', inputs: [], outputs: [], documents: [{ kind: 'commercial-invoice', number: 'INV-1' }],
        about: [{ lot: `lot-number:L-7@${mill}`, quantity: { value: '24.5', unit: 'TNE' }, particulars: { identifiers: [{ scheme: 'lot-number', value: 'L-7' }] } }],
        by: { identifiers: [{ scheme: 'did', value: mill }] }, from: { identifiers: [{ scheme: 'did', value: mill }] }, to: { name: 'Buyer', identifiers: [{ scheme: 'name', value: 'Buyer' }] },
        confidential: { price: { amount: '900.00', currency: 'USD' } },
      },
    }])
  })

  const against = (...found: Parameters<typeof findingAt>[0][]): ExaminedCredential => {
    const findings = found.map((one) => findingAt(one, ''))
    return { ...examined, verification: { ...examined.verification, verified: false, findings }, findings }
  }
  it.each([
    [{ ...examined, recognition: 'not-recognised' as const }, 'not-recognised'],
    [{ ...examined, verification: { ...examined.verification, findings: [findingAt(verificationConditions.statusUnknown, '')] } }, 'not-recognised'],
    [against(statusConditions.revoked), 'revoked'],
    [against(statusConditions.suspended), 'suspended'],
    [against(statusConditions.suspended, statusConditions.revoked), 'revoked'],
    [against(verificationConditions.failed), undefined],
    [against(verificationConditions.failed, statusConditions.revoked), undefined],
  ])('gives events the standing of their proof %#', (one, standing) => {
    const { answer, taken } = takeUpCredential(one, frame)
    expect([answer.standing, taken.map((each) => each.standing)]).toEqual([standing, standing === undefined ? [] : [standing]])
  })

  it('says why nothing is taken', () => {
    const codes = (one: ExaminedCredential) => takeUpCredential(one, frame).answer.findings.map(({ code }) => code)
    const { type: _, claims: __, ...unknown } = examined
    expect(codes({ ...unknown, findings: [findingAt(warning('w', { message: '', authority: '', remedy: '' }), '')] })).toEqual(['w', 'provenance-type-unknown'])
    expect(codes({ ...examined, claims: noClaims, verification: { ...examined.verification, credential: { id: 'urn:uuid:7' } } })).toEqual(['provenance-nothing-told'])
  })

  it('names events of a credential without an id that fits by its digest', () => {
    for (const id of [undefined, 7, 'no uri', `urn:${'x'.repeat(400)}`, 'urn:a b', 'urn:a#b']) {
      const one = { ...examined, verification: { ...examined.verification, credential: { ...examined.verification.credential, ...(id === undefined ? { id: null } : { id }) } } }
      expect(takeUpCredential(one, frame).answer.events).toEqual([`urn:sha256:${'a'.repeat(64)}#sale`])
    }
  })
})

describe('credentialsWithin()', () => {
  const token = (payload: object) => `e30.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.c2ln`
  const one = { type: ['VerifiableCredential'], id: 'urn:1' }
  it('opens presentations in any form, and leaves all else as it is', () => {
    const presentation = { type: 'VerifiablePresentation', verifiableCredential: [one, 'a.b.c', 7] }
    expect(credentialsWithin(one)).toEqual([one])
    expect(credentialsWithin('a.b.c')).toEqual(['a.b.c'])
    expect(credentialsWithin(presentation)).toEqual([one, 'a.b.c'])
    expect(credentialsWithin(token(presentation))).toEqual([one, 'a.b.c'])
    expect(credentialsWithin(token({ vp: presentation }))).toEqual([one, 'a.b.c'])
    expect(credentialsWithin({ type: 'EnvelopedVerifiablePresentation', id: `data:application/vp+jwt,${token(presentation)}` })).toEqual([one, 'a.b.c'])
    expect(credentialsWithin({ type: 'VerifiablePresentation' })).toEqual([])
    const credential = token({ vc: one, note: 'no VerifiablePresentation' })
    expect(credentialsWithin(credential)).toEqual([credential])
  })
  it('opens presentations in presentations only so far', () => {
    let nested: Parameters<typeof credentialsWithin>[0] = one
    for (let depth = 0; depth < 50; depth += 1) nested = { type: 'VerifiablePresentation', verifiableCredential: [nested] }
    expect(credentialsWithin(nested)).toHaveLength(1)
  })
})
