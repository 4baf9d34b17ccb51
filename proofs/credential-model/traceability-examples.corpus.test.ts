import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../json-ld/json-value.ts'
import { validateCredential } from './validate-credential.ts'

// The 84 example credentials of the W3C CCG Traceability Vocabulary v1 (w3id.org/traceability), where they are at hand.
const folder = new URL('../../../shared/reference/credentials/traceability/examples/', import.meta.url)

describe.skipIf(!existsSync(folder))('the examples of the traceability vocabulary', () => {
  it('keep to the data model, all of them', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
    expect(files).toHaveLength(84)
    const wrong = files.flatMap((name) => validateCredential(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as JsonObject, new Date('2024-06-01')).map(({ code, pointer }) => `${name} ${code} ${pointer.declaration ?? ''}`))
    // Their form is right in every case; on this day three are not in force.
    expect(wrong).toEqual(['IATAAirWaybillCredential.json credential-not-yet-valid /validFrom', 'SIMASteelImportLicenseCredential.json credential-expired /validUntil', 'USMCACertificationOfOrigin.json credential-expired /validUntil'])
  })
})
