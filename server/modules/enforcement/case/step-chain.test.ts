import { describe, expect, it } from 'vitest'
import type { CaseStep, NewStep } from './case-step.ts'
import { chainBreak, chained } from './step-chain.ts'

const step = (words: string): NewStep => ({ by: { kind: 'officer', subject: 'o', organisation: 'customs', role: 'import-specialist' }, authority: 'law', why: 'why', act: { type: 'noted', words } })
const chain = ['one', 'two', 'three'].reduce<readonly CaseStep[]>((steps, words, at) => [...steps, chained(step(words), { id: `s${String(at)}`, at: '2026-07-20T00:00:00.000Z', previous: steps.at(-1)?.sha256 ?? '' })], [])
const [first, second, third] = chain

describe('chainBreak()', () => {
  it('finds nothing in a chain that holds', () => { expect(chainBreak(chain)).toBeUndefined() })
  it('finds the step that says something else than it said', () => {
    expect(second && first && third && chainBreak([first, { ...second, why: 'another reason' }, third])).toEqual({ step: 's1', why: 'changed' })
  })
  it('finds where a step was taken out, or put elsewhere', () => {
    expect(first && third && chainBreak([first, third])).toEqual({ step: 's2', why: 'out-of-order' })
    expect(first && second && chainBreak([second, first])).toEqual({ step: 's1', why: 'out-of-order' })
  })
})
