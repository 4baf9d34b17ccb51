import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../datasets/dataset.ts'
import { readDataset } from '../datasets/read-dataset.ts'
import { evaluateDataset } from './evaluate-dataset.ts'

/** Public data on which others have published figures. */
const folder = resolve(import.meta.dirname, '../../../shared/reference/anomaly')

function datasetOf(file: string): Dataset {
  const { dataset, findings } = readDataset(readFileSync(`${folder}/${file}`))
  if (dataset === undefined) throw new Error(findings[0]?.message ?? '')
  expect(findings).toEqual([])
  return dataset
}

describe.skipIf(!existsSync(folder))('evaluateDataset()', () => {
  it('reaches its goal on declarations of goods never seen before', { timeout: 240_000 }, ({ annotate }) => {
    const { n, positives, auc, precisionAt } = evaluateDataset(datasetOf('kcs_dev_2020-01_2021-03.csv'), { seed: 1 })
    expect([n, positives]).toEqual([9524, 2107])
    expect(auc).toBeGreaterThanOrEqual(0.61)
    expect(precisionAt['5']).toBeGreaterThanOrEqual(0.37)
    void annotate(`${String(n)} cases judged`)
  })

  it('reaches its goal on under-valued crude oil', { timeout: 120_000 }, ({ annotate }) => {
    const { n, auc, parts } = evaluateDataset(datasetOf('coir_2013_2017.csv'), { seed: 3 })
    expect(auc).toBeGreaterThanOrEqual(0.985)
    const [ten, , thirty] = parts.map(({ figures }) => figures.auc)
    expect(ten).toBeGreaterThanOrEqual(0.93)
    expect(thirty).toBeGreaterThanOrEqual(0.995)
    void annotate(`${String(n)} prices judged`)
  })

  it.each(['gas', 'oil'])('reaches its goal on under-declared volumes of %s', { timeout: 120_000 }, (product) => {
    const { auc, parts } = evaluateDataset(datasetOf(`cer_throughput_${product}_monthly.csv`), { seed: 3 })
    expect(auc).toBeGreaterThanOrEqual(0.995)
    expect(parts.find(({ name }) => name === '-20 % without a meter')?.figures.auc).toBeGreaterThanOrEqual(0.7)
  })
})
