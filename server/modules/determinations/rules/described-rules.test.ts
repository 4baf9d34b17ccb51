import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describedRules } from './described-rules.table.ts'
import { rules } from './registry.ts'

interface Case {
  readonly outcome: string | null
}

describe('describedRules', () => {
  it('says of every rule what it looks at, and of nothing else', () => {
    expect(Object.keys(describedRules).toSorted()).toEqual(rules.map(({ name }) => name).toSorted())
  })
  it.each(rules.map(({ name }) => name))('names every outcome that the cases of %s come to', (name) => {
    const text = readFileSync(new URL(`${name}/cases.json`, import.meta.url), 'utf8')
    const cases = JSON.parse(text) as readonly Case[]
    const met = new Set(cases.flatMap(({ outcome }) => outcome ?? []))
    expect(describedRules[name]?.outcomes).toEqual(expect.arrayContaining([...met]))
  })
})
