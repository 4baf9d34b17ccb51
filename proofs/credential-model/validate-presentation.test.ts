import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { validatePresentation } from './validate-presentation.ts'

const envelope: JsonObject = { '@context': 'https://www.w3.org/ns/credentials/v2', id: 'data:application/vc+jwt,eyJ.eyJ.sig', type: 'EnvelopedVerifiableCredential' }
const presentation: JsonObject = {
  '@context': ['https://www.w3.org/ns/credentials/v2'], id: 'urn:uuid:1', type: ['VerifiablePresentation'], holder: { id: 'did:web:broker.example' },
  verifiableCredential: [{ '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiableCredential'] }, envelope], termsOfUse: { type: 'HolderPolicy' },
}
const older: JsonObject = { '@context': ['https://www.w3.org/2018/credentials/v1'], type: 'VerifiablePresentation', verifiableCredential: 'eyJ.eyJ.sig' }

function faults(value: JsonValue): readonly string[] {
  return validatePresentation(value).map(({ code, pointer }) => `${code} ${pointer.declaration ?? ''}`)
}

describe('validatePresentation()', () => {
  it('finds nothing against presentations of either version', () => {
    expect([faults(presentation), faults(older)]).toEqual([[], []])
  })

  const cases: readonly (readonly [JsonObject, ...string[]])[] = [
    [{ '@context': 'https://www.w3.org/ns/credentials/v2' }, 'credential-context-not-ordered /@context'],
    [{ id: 'one' }, 'credential-id-wrong /id'],
    [{ type: ['VerifiableCredential'] }, 'presentation-type-not-presentation /type'],
    [{ holder: 'the broker' }, 'presentation-holder-wrong /holder'],
    [{ holder: { name: 'the broker' } }, 'presentation-holder-wrong /holder'],
    [{ verifiableCredential: [] }, 'presentation-credentials-missing /verifiableCredential'],
    [{ verifiableCredential: ['eyJ.eyJ.sig', 5] }, 'presentation-credential-wrong /verifiableCredential/0', 'presentation-credential-wrong /verifiableCredential/1'],
    [{ verifiableCredential: [{ ...envelope, id: 'https://mill.example/1' }] }, 'presentation-envelope-wrong /verifiableCredential/0/id'],
    [{ verifiableCredential: { ...envelope, '@context': [] } }, 'presentation-envelope-context-wrong /verifiableCredential/@context'],
    [{ termsOfUse: {} }, 'credential-terms-of-use-type-missing /termsOfUse/type'],
  ]
  for (const [change, ...expected] of cases) {
    it(`reports ${expected.join(', ')}`, () => {
      expect(faults({ ...presentation, ...change })).toEqual(expected)
    })
  }

  it('refuses what is no object', () => {
    expect(faults([presentation])).toEqual(['credential-not-an-object '])
  })
})
