import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { issueCredential } from './issue-credential.ts'
import { contexts, keyOf, millTestReport, moment, testNeeds, valueOf } from './test-verification.ts'
import { verifyCredential } from './verify-credential.ts'

// Issued once by this package with the keys of test-verification.ts, and verified by every version of it from then on.
const folder = new URL('./vectors/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

describe('golden credentials', () => {
  const names = readdirSync(folder)

  it('cover every suite that is signed with, and every form of token', () => {
    expect(names).toHaveLength(10)
  })

  for (const name of names) {
    it(`${name} is verified as it stands, and not with another certificate number`, async () => {
      expect(await verifyCredential(read(name), testNeeds())).toMatchObject({ verified: true, findings: [] })
      if (!name.endsWith('.json')) return
      const altered = read(name).replace('202304215088', '202304215089')
      expect(await verifyCredential(altered, testNeeds())).toMatchObject({ verified: false, findings: [{ code: 'proof-signature-wrong' }] })
    })
  }

  it('are issued alike today, where the signature leaves no choice', async () => {
    for (const cryptosuite of ['eddsa-rdfc-2022', 'eddsa-jcs-2022']) {
      const issued = valueOf(await issueCredential(millTestReport(), { form: 'data-integrity', cryptosuite, key: keyOf('mill'), contexts, created: moment }))
      expect(issued).toEqual(JSON.parse(read(`mill-test-report.${cryptosuite}.json`)))
    }
    expect(`${valueOf(await issueCredential(millTestReport(), { form: 'vc-jose', key: keyOf('mill') }))}\n`).toBe(read('mill-test-report.eddsa.vc-jose.jwt'))
  })
})
