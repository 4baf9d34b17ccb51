import { describe, expect, it } from 'vitest'
import { probabilityOf } from '@customhouse/anomalies/calibration/calibration.ts'
import { readModel } from '@customhouse/anomalies/trees/read-model.ts'
import { scoreRow } from '@customhouse/anomalies/trees/score-row.ts'
import { areaUnderCurve, calibrationBins, shareInterval } from './judge-scores.ts'
import { knownLinesForTests } from './test-known-lines.ts'
import { rowOf, trainModel } from './train-model.ts'
import { trainApart } from './transport.ts'

describe('trainModel()', () => {
  it('learns what outcomes tell, calibrated, and is measured on later lines', () => {
    const training = trainModel(knownLinesForTests(600))
    if (!('file' in training)) throw new Error('Cannot go on without a model')
    const { evaluation, file } = training
    expect(evaluation.auc).toBeGreaterThan(0.8)
    expect(evaluation.auc).toBeGreaterThan(evaluation.aucOfStatedWeights)
    expect(evaluation.learnedFrom.to < evaluation.measuredOn.from).toBe(true)
    expect(evaluation.features[0]?.name).toBe('price-against-route')
    for (const { told, found } of evaluation.calibration) expect(Math.abs(told - found)).toBeLessThan(0.25)
    const read = readModel(file)
    if (!('model' in read)) throw new Error('Cannot go on without a model')
    const told = (price: number) => probabilityOf(scoreRow(read.model, rowOf(read.model, { 'price-against-route': price, 'importer-lines': 100 })), read.model.calibration)
    expect(told(-5)).toBeGreaterThan(0.5)
    expect(told(1)).toBeLessThan(0.2)
  })
  it('gives the same model of the same lines, in a process of its own too', async () => {
    const lines = knownLinesForTests(200)
    expect(await trainApart(lines, ['--import', 'tsx'])).toEqual(trainModel(lines))
  })
  it('says what is missing where too few outcomes are known', () => {
    expect(trainModel(knownLinesForTests(20))).toMatchObject({ findings: [{ code: 'outcomes-too-few' }] })
    expect(trainModel([])).toMatchObject({ findings: [{ code: 'outcomes-too-few' }] })
  })
  it('learns from no outcome that was not known when the measured lines begin', () => {
    const late = knownLinesForTests(600).map((line) => ({ ...line, inspectedOn: '2026-12-31' }))
    expect(trainModel(late)).toMatchObject({ findings: [{ code: 'outcomes-too-few' }] })
  })
})

describe('figures', () => {
  it('of the order of scores count ties half', () => {
    expect(areaUnderCurve([{ score: 1, isIllicit: true }, { score: 1, isIllicit: false }, { score: 0, isIllicit: false }])).toBe(0.75)
  })
  it('of calibration are by fifths', () => {
    expect(calibrationBins(Array.from({ length: 10 }, (_, score) => ({ score: score / 10, isIllicit: score > 4 }))).map(({ lines, found }) => [lines, found])).toEqual([[2, 0], [2, 0], [2, 0.5], [2, 1], [2, 1]])
  })
  it('of shares have bounds also where nothing was found', () => {
    const [low, high] = shareInterval(0, 10)
    expect([low, Number(high.toFixed(3))]).toEqual([0, 0.278])
  })
})
