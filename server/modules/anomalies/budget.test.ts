import { expect, it } from 'vitest'
import { remember, type Memory } from '@customhouse/anomalies/features/remember.ts'
import { exampleLine } from '@customhouse/anomalies/features/test-lines.ts'
import { readModel } from '@customhouse/anomalies/trees/read-model.ts'
import { scoreLines } from './scoring/score-lines.ts'
import { knownLinesForTests } from './training/test-known-lines.ts'
import { trainModel } from './training/train-model.ts'

/** A tenth of what the whole risk step may take, with much to spare for a machine that does other things. */
const millisecondsMax = 0.5

it('scoring a line with a model takes a fraction of the millisecond that the risk step may take', () => {
  const memory: Memory = new Map()
  for (let index = 0; index < 2_000; index += 1) remember(memory, exampleLine({ id: String(index), date: new Date(Date.UTC(2025, 0, 1 + index / 20)).toISOString().slice(0, 10), value: 900 + (index % 200), seller: `S${String(index % 9)}` }))
  const training = trainModel(knownLinesForTests(300))
  const read = 'file' in training ? readModel(training.file) : { findings: [] }
  if (!('model' in read)) throw new Error('Cannot go on without a model')
  const ground = { states: memory, measures: [], model: { id: 'm', model: read.model } }
  const line = exampleLine({ id: 'asked', date: '2025-12-01', credentials: ['a', 'b'] })
  const times = Array.from({ length: 2_000 }, () => {
    const from = performance.now()
    scoreLines([line], ground)
    return performance.now() - from
  }).sort((one, other) => one - other)
  expect(times[Math.floor(times.length / 2)]).toBeLessThan(millisecondsMax)
})
