import { existsSync, readFileSync } from 'node:fs'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { describe, expect, it } from 'vitest'
import { checkCredentialType } from '../check-credential-type.ts'
import { claimFaults } from '../test-claim-faults.ts'
import { fsvpImporter } from './credential-type.ts'

// The vocabulary files the example under a misspelt name, so that it is not found by the name of the type.
const published = new URL('../../../../../../shared/reference/credentials/traceability/examples/FVSPImporterCredential.json', import.meta.url)

describe.skipIf(!existsSync(published))('the published example of FSVPImporterCredential', () => {
  it('is taken, and yields claims', () => {
    const credential = JSON.parse(readFileSync(published, 'utf8')) as JsonObject
    expect(checkCredentialType(fsvpImporter, credential)).toEqual([])
    const claims = fsvpImporter.claims(credential)
    expect(claimFaults(credential, claims)).toEqual([])
    expect(claims.attestations).toContainEqual({ kind: 'foreign-supplier-verification', pointer: '/credentialSubject/fsvpAssertion', value: 'FSVP Compliant' })
  })
})
