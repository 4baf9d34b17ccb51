import { existsSync, readFileSync } from 'node:fs'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { describe, expect, it } from 'vitest'
import { checkCredentialType } from './check-credential-type.ts'
import { claimFaults } from './test-claim-faults.ts'
import { credentialTypes } from './registry.ts'

const published = new URL('../../../../../shared/reference/credentials/traceability/examples/', import.meta.url)
const withExample = credentialTypes.filter(({ name }) => existsSync(new URL(`${name}.json`, published)))

describe.skipIf(!existsSync(published))('the published examples of the traceability vocabulary', () => {
  it.each(withExample.map((type) => [type.name, type] as const))('%s is taken, and yields claims', (name, type) => {
    const credential = JSON.parse(readFileSync(new URL(`${name}.json`, published), 'utf8')) as JsonObject
    expect(checkCredentialType(type, credential).map(({ pointer, message }) => `${pointer.declaration ?? ''} ${message}`)).toEqual([])
    const claims = type.claims(credential)
    expect(claimFaults(credential, claims)).toEqual([])
    expect(Object.values(claims).flat().length).toBeGreaterThan(1)
  })
})
