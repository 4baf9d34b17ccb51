import { expect, it } from 'vitest'
import { qualityLines } from './quality.ts'

const measure = (name: string, score: number, [good, of]: readonly [number, number]) => ({ name, score, weight: 30, reasons: [{ words: 'events say where they took place', good, of }, { words: 'quantities of lots are stated', good: of, of }] })

it('qualityLines() tell the score, and of each measure what falls short', () => {
  const whole = { party: 'meridian', score: 75, eventCount: 2, measures: [measure('completeness', 75, [1, 2]), measure('agreement', 100, [2, 2])] }
  expect(qualityLines({ organisation: 'meridian', isCut: false, quality: whole, sources: [whole] })).toEqual(['meridian: 75 of 100, 2 events', '  completeness 75', '    1 of 2: events say where they took place', '  agreement 100'])
  const source = { party: 'did:web:mill.example', score: 100, eventCount: 1, measures: [] }
  expect(qualityLines({ organisation: 'meridian', isCut: true, quality: whole, sources: [source, source] }).slice(4)).toEqual(['', 'did:web:mill.example: 100 of 100, 1 event', '', 'did:web:mill.example: 100 of 100, 1 event', '', 'only the last events were looked at'])
})
