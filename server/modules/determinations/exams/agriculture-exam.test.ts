import type { Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import { describe, expect, it } from 'vitest'
import { examKindNames } from '../exam-kinds.table.ts'
import type { Act } from '../officer-act.ts'
import { othersExam } from './agriculture-exam.ts'

const reason = (rule: string, outcome: Outcome = 'exam') => ({ rule, outcome, words: 'w', authority: 'a', nextStep: 'n', findings: [] })
const nothing = { before: { reasons: [] }, open: undefined, selectedBy: 0 }
const ordered = { before: { reasons: [reason('officer-exam')] }, open: { kind: 'agriculture' }, selectedBy: 0 } as const

describe('othersExam()', () => {
  it('lets an agriculture specialist order, move and record an exam of agriculture', () => {
    expect(othersExam({ act: 'order-exam', examKind: 'agriculture' }, nothing)).toBeUndefined()
    for (const act of ['order-exam', 'record-exam'] as const) expect(othersExam({ act, examKind: 'agriculture' }, ordered)).toBeUndefined()
    expect(othersExam({ act: 'record-exam' }, { ...ordered, before: { reasons: [reason('targeting'), reason('officer-exam'), reason('agencies-to-speak', 'hold')] }, selectedBy: 1 })).toBeUndefined()
  })
  it('leaves every other kind to the port officer, ordered or standing', () => {
    for (const kind of examKindNames.filter((name) => name !== 'agriculture')) {
      expect(othersExam({ act: 'order-exam', examKind: kind }, nothing)).toContain('port officer')
      for (const act of ['order-exam', 'record-exam'] as const) expect(othersExam({ act, examKind: 'agriculture' }, { ...ordered, open: { kind } })).toContain('not one of agriculture')
    }
    expect(othersExam({ act: 'order-exam' }, nothing)).toContain('port officer')
  })
  it('records nothing that others ask an exam for', () => {
    expect(othersExam({ act: 'record-exam', examKind: 'agriculture' }, nothing)).toContain('No exam of agriculture')
    expect(othersExam({ act: 'order-exam', examKind: 'agriculture' }, { ...nothing, before: { reasons: [reason('targeting')] } })).toContain('No exam of agriculture')
    expect(othersExam({ act: 'record-exam' }, { ...ordered, selectedBy: 2 })).toContain('More than one rule')
    expect(othersExam({ act: 'record-exam' }, { ...ordered, before: { reasons: [reason('targeting'), reason('random-exam')] } })).toContain('More than one rule')
  })
  it('says nothing of other acts', () => {
    for (const act of ['place-hold', 'lift-hold', 'release'] as const satisfies readonly Act[]) expect(othersExam({ act }, { ...ordered, open: { kind: 'intensive' } })).toBeUndefined()
  })
})
