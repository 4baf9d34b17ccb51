import { existsSync, readFileSync } from 'node:fs'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { describe, expect, it } from 'vitest'
import { checkCredentialType } from './check-credential-type.ts'
import { credentialTypes } from './registry.ts'
import { claimFaults } from './test-claim-faults.ts'

const published = new URL('../../../../../shared/reference/credentials/untp/data-models/', import.meta.url)
const kinds: ReadonlyMap<string, string> = new Map([
  ['DigitalProductPassport', 'dpp'], ['DigitalConformityCredential', 'dcc'], ['DigitalTraceabilityEvent', 'dte'], ['DigitalFacilityRecord', 'dfr'], ['DigitalIdentityAnchor', 'dia'],
])

describe.skipIf(!existsSync(published))('the published samples of the transparency protocol', () => {
  it.each(credentialTypes.filter(({ area }) => area === 'transparency-protocol').map((type) => [type.name, type] as const))('%s is taken, and yields claims', (name, type) => {
    const kind = kinds.get(name) ?? ''
    const credential = JSON.parse(readFileSync(new URL(`untp-${kind}/artefacts/untp-${kind}-instance.json`, published), 'utf8')) as JsonObject
    expect(checkCredentialType(type, credential)).toEqual([])
    expect(credential['@context']).toEqual(expect.arrayContaining([...type.contexts]))
    const claims = type.claims(credential)
    expect(claimFaults(credential, claims)).toEqual([])
    expect(Object.values(claims).flat().length).toBeGreaterThan(4)
  })
})
