import { readFileSync } from 'node:fs'
import { checkReceipt } from '@customhouse/proofs/receipt/check-receipt.ts'
import { expect, it } from 'vitest'

const { credential } = JSON.parse(readFileSync(new URL('vectors/valid-entry-recorded.json', import.meta.url), 'utf8')) as { credential: { credentialSubject: Readonly<Record<string, unknown>> } }

it('the receipt within a filing receipt credential is sound, and states what the credential says', () => {
  const said = credential.credentialSubject
  const checked = checkReceipt(String(said['inclusionProof']))
  if (!checked.isSound) throw new Error(checked.words)
  expect(checked.checkpoint.origin).toBe(said['logOrigin'])
  expect(checked.index).toBe(said['logIndex'])
  expect(checked.statement).toMatchObject({
    environment: said['environment'], filing: said['filingNumber'], kind: said['declarationKind'], functionCode: said['functionCode'], entryNumber: said['entryNumber'],
    receivedAt: said['receivedAt'], bodySha256: said['filingDigest'], decisionSha256: said['decisionDigest'], outcome: said['determinationOutcome'],
  })
})
