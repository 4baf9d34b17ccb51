import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { noAdvice } from '@customhouse/vocabulary/advice/advice.ts'
import { rules } from './registry.ts'
import type { Ground } from './rule.ts'

interface Case {
  readonly name: string
  readonly given: Partial<Ground>
  readonly outcome: string | null
  readonly findings?: readonly string[]
}

const folder = new URL('.', import.meta.url)
const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)

function casesOf(rule: string): readonly Case[] {
  const file = new URL(`${rule}/cases.json`, folder)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Case[]) : []
}

function groundOf({ declaration, ...given }: Partial<Ground>): Ground {
  return {
    declaration: { missingDocuments: [], references: [], goodsItems: [], ...declaration } as unknown as Ground['declaration'],
    findings: [], accepted: true, environment: 'production', isProvisional: false, standing: [], facts: [], advice: noAdvice, billHolds: [], ...given,
  }
}

describe('rules/registry.ts', () => {
  test('registers every folder once, under its own name', () => {
    expect(rules.map(({ name }) => name).sort()).toEqual(folders.sort())
  })

  for (const rule of rules) {
    describe(rule.name, () => {
      test('cites an authority', () => { expect(rule.authority.length).toBeGreaterThan(8) })

      test('has cases in which it speaks and cases in which it does not', () => {
        const outcomes = casesOf(rule.name).map(({ outcome }) => outcome)
        expect(outcomes).toContain(null)
        expect(outcomes.some((outcome) => outcome !== null)).toBe(true)
      })

      test.each(casesOf(rule.name))('$name', ({ given, outcome, findings }) => {
        const verdicts = rule.check(groundOf(given))
        expect(verdicts.map((verdict) => verdict.outcome)).toEqual(outcome === null ? [] : [outcome])
        if (findings !== undefined) expect(verdicts[0]?.findings).toEqual(findings)
        for (const { words, nextStep } of verdicts) expect([words, nextStep].every((text) => text !== '' && !text.endsWith('.'))).toBe(true)
      })
    })
  }
})
