import { describe, expect, it } from 'vitest'
import { checkCredentialType } from '../types/check-credential-type.ts'
import { customsRelease } from '../types/customs-release/credential-type.ts'
import { filingReceipt } from '../types/filing-receipt/credential-type.ts'
import { type ReceiptFacts, receiptCredential, type ReleaseFacts, releaseCredential } from './decided-credential.ts'

const at = '2026-07-01T00:00:00.000Z'
const publicUrl = 'https://window.example'
const release: ReleaseFacts = {
  environment: 'test', filing: '01990000-0000-7000-8000-00000000a001', entryNumber: 'ZZ900002033', determination: { id: 'd1', decidedAt: at, reasons: [{ rule: 'r', words: 'w', authority: 'a' }] },
  masterBills: ['ZZSB1'], houseBills: ['A', 'B'], otherBills: [], containers: ['SAMU0000001', 'SAMU0000002'], portOfEntry: '2704', releasedAt: at, decisionDigest: '0'.repeat(64),
}
const receipt: ReceiptFacts = {
  environment: 'production', filing: release.filing, kind: 'entry-summary', functionCode: 'add', receivedAt: at, outcome: 'reject', filingDigest: '1'.repeat(64), decisionDigest: '2'.repeat(64), logOrigin: 'window.example/ledger', logIndex: 7, receipt: 'c2sp.org/tlog-proof@v1',
}
const issued = { issuer: 'did:web:window.example' }

describe('what customs decides, as credentials', () => {
  it('is what its types ask', () => {
    expect(checkCredentialType(customsRelease, { ...releaseCredential(release, { form: 'json', publicUrl }), ...issued })).toEqual([])
    expect(checkCredentialType(filingReceipt, { ...receiptCredential(receipt, { form: 'token', publicUrl }), ...issued })).toEqual([])
    expect(checkCredentialType(filingReceipt, { ...receiptCredential({ ...receipt, entryNumber: 'ZZ900002033' }, { form: 'json', publicUrl }), ...issued })).toEqual([])
  })
  it('has one name for each decision and form', () => {
    const name = (id: string, form: 'json' | 'token') => releaseCredential({ ...release, determination: { ...release.determination, id } }, { form, publicUrl })['id']
    const names = [name('d1', 'json'), name('d1', 'token'), name('d2', 'json'), receiptCredential(receipt, { form: 'json', publicUrl })['id']]
    expect(new Set(names).size).toBe(4)
    expect(name('d1', 'json')).toBe(names[0])
    for (const one of names) expect(one).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
  })
  it('names the bills and containers that a gate sees', () => {
    expect(releaseCredential(release, { form: 'json', publicUrl })['credentialSubject']).toMatchObject({ id: 'https://window.example/entries/ZZ900002033', masterBillNumber: 'ZZSB1', houseBillNumber: ['A', 'B'], containerNumber: ['SAMU0000001', 'SAMU0000002'] })
  })
})
