import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { describe, expect, it } from 'vitest'
import { checkCredentialType } from './check-credential-type.ts'
import { claimFaults } from './test-claim-faults.ts'
import { credentialTypeOf } from './credential-type-of.ts'

const published = new URL('../../../../../shared/reference/credentials/traceability/examples/', import.meta.url)
const files = existsSync(published) ? readdirSync(published).filter((file) => file.endsWith('.json')) : []
const examples = files.flatMap((file) => {
  const credential = JSON.parse(readFileSync(new URL(file, published), 'utf8')) as JsonObject
  const type = credentialTypeOf(credential)
  return type === undefined ? [] : [{ file, credential, type }]
})

describe.skipIf(!existsSync(published))('the published examples of the traceability vocabulary', () => {
  it.each(examples)('$file is taken, and yields claims', ({ credential, type }) => {
    expect(checkCredentialType(type, credential).map(({ pointer, message }) => `${pointer.declaration ?? ''} ${message}`)).toEqual([])
    const claims = type.claims(credential)
    expect(claimFaults(credential, claims)).toEqual([])
    expect(Object.values(claims).flat().length).toBeGreaterThan(1)
  })
})
