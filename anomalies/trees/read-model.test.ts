import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreRow } from './score-row.ts'
import { readModel } from './read-model.ts'
import { digestOf, serializeModel } from './serialize-model.ts'
import { trainTrees } from './train-trees.ts'

const model = {
  ...trainTrees([Float64Array.of(1, 2, 3, Number.NaN), Float64Array.of(4, 4, 1, 1)], [0, 0, 1, 1], { features: ['a', 'b'], seed: 1, trees: 3, minChildWeight: 0.1, trainedOn: { from: '2026-01-01', to: '2026-02-01', auc: 0.6 } }),
  calibration: { method: 'platt', slope: 0.9, intercept: -0.1 } as const,
}
const bytes = serializeModel(model)
const text = new TextDecoder().decode(bytes)
const codeOf = (file: string | Uint8Array): string | undefined => {
  const read = readModel(typeof file === 'string' ? new TextEncoder().encode(file) : file)
  return 'findings' in read ? read.findings[0]?.code : undefined
}

/** A file whose digest is right and whose model is not. */
function withModel(change: (body: Record<string, unknown>) => void): string {
  const file = JSON.parse(text) as { sha256: string; model: Record<string, unknown> }
  change(file.model)
  file.sha256 = digestOf(JSON.stringify(file.model))
  return JSON.stringify(file)
}

describe('readModel()', () => {
  it('reads what was written, and it scores the same', () => {
    const read = readModel(bytes)
    if (!('model' in read)) throw new Error('refused')
    expect(read.model).toEqual(model)
    const row = Float64Array.of(2.5, Number.NaN)
    expect(scoreRow(read.model, row)).toBe(scoreRow(model, row))
    expect(serializeModel(read.model)).toEqual(bytes)
  })

  it('refuses another version, another format, and a file cut anywhere, each with a finding and a remedy', () => {
    expect(codeOf(text.replace('"version":1', '"version":2'))).toBe('model-version-other')
    expect(codeOf('{"format":"onnx"}')).toBe('model-format-unknown')
    expect(codeOf('')).toBe('model-unreadable')
    expect(codeOf(text.replace('"base":0', '"base":1'))).toBe('model-damaged')
    for (let length = 0; length < bytes.length - 1; length += 7) expect(codeOf(bytes.subarray(0, length))).toBeDefined()
  })

  it('refuses a model whose digest is right and whose members cannot be used', () => {
    expect(codeOf(withModel((body) => { body['features'] = [] }))).toBe('model-incomplete')
    expect(codeOf(withModel((body) => { body['base'] = null }))).toBe('model-incomplete')
    expect(codeOf(withModel((body) => { body['bins'] = [] }))).toBe('model-incomplete')
    // A child that is its own parent would have a row walk for ever
    expect(codeOf(withModel((body) => { (body['nodes'] as { left: number[] }).left[0] = 0 }))).toBe('model-incomplete')
    expect(codeOf(withModel((body) => { (body['nodes'] as { feature: number[] }).feature[0] = 9 }))).toBe('model-incomplete')
    expect(codeOf(withModel((body) => { body['calibration'] = { method: 'isotonic', logOdds: [1, 0], probability: [0, 1] } }))).toBe('model-incomplete')
    expect(codeOf(withModel((body) => { body['trainedOn'] = 4 }))).toBe('model-incomplete')
  })

  it('never throws, whatever one byte is changed to', () => {
    fc.assert(fc.property(fc.nat(bytes.length - 1), fc.nat(255), (place, value) => {
      const changed = Uint8Array.from(bytes)
      changed[place] = value
      const read = readModel(changed)
      return value === bytes[place] || 'findings' in read || scoreRow(read.model, Float64Array.of(1, 1)) === scoreRow(model, Float64Array.of(1, 1))
    }), { numRuns: 2000 })
  })
})
