import { expect, it } from 'vitest'
import { settleModel, type ModelAct, type ModelState } from './settle-model.ts'

it.each<{ readonly state: ModelState; readonly act: ModelAct; readonly officer: string; readonly expected: string }>([
  { state: 'candidate', act: 'approve', officer: 'edda', expected: 'in-force' },
  { state: 'candidate', act: 'approve', officer: 'ivo', expected: 'refused: Another officer than the one who had the model made approves it' },
  { state: 'candidate', act: 'refuse', officer: 'ivo', expected: 'refused' },
  { state: 'candidate', act: 'withdraw', officer: 'edda', expected: 'refused: Only the model in force can be withdrawn' },
  { state: 'in-force', act: 'withdraw', officer: 'ivo', expected: 'withdrawn' },
  { state: 'in-force', act: 'approve', officer: 'edda', expected: 'refused: The model is no candidate any more' },
  { state: 'withdrawn', act: 'approve', officer: 'edda', expected: 'refused: The model is no candidate any more' },
])('settleModel() a model of ivo’s: $state, $act by $officer: $expected', ({ state, act, officer, expected }) => {
  const settled = settleModel({ state, madeBy: 'ivo' }, { act, officer, reason: 'r', at: '2026-08-03T00:00:00Z' })
  expect('state' in settled ? settled.state : `refused: ${settled.refused}`).toBe(expected)
})
