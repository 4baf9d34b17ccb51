import { describe, expect, it } from 'vitest'
import { boundedNeeds } from './bounded-needs.ts'
import { testNeeds } from './test-verification.ts'

describe('boundedNeeds()', () => {
  it('refuses lookups beyond what one call may ask for, keys and status lists together', () => {
    const find = async () => Promise.resolve({ ok: false, findings: [] } as const)
    const few = boundedNeeds(testNeeds({ findKey: find, statusLists: { find } }), 2)
    const answers = [few.statusLists.find('https://a.example'), few.findKey('did:web:b.example#k', 'assertionMethod'), few.statusLists.find('https://c.example')]
    expect(answers.map((answer) => answer instanceof Promise || answer.ok || answer.findings.map(({ code }) => code))).toEqual([true, true, ['credential-lookups-too-many']])
  })
})
