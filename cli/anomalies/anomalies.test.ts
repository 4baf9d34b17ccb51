import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customhouseWithin } from '../journeys/test-terminal.ts'

const prices = ['hid,rep,origin,type,vol,val,ym', ...Array.from({ length: 200 }, (_, row) => `h${String(row)},R${String(row % 10)},O,T,100,${String(row === 195 ? 6000 : 9000 + row + 10 * (row % 10))},2020-${String(1 + Math.floor(row / 20)).padStart(2, '0')}`)].join('\n')

describe('customhouse anomalies', () => {
  let folder = ''
  const at = (name: string): string => join(folder, name)
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'anomalies-'))
    writeFileSync(at('prices.csv'), prices)
  })
  afterAll(() => { rmSync(folder, { recursive: true }) })

  it('generates, trains, and scores with the model, with reasons', async () => {
    expect((await customhouseWithin(['anomalies', 'generate', '--lines', '1500', '--seed', '2', '--out', at('lines.csv')])).status).toBe(0)
    const trained = await customhouseWithin(['anomalies', 'train', at('lines.csv'), '--model', at('lines.model.json'), '--json'])
    expect(JSON.parse(trained.stdout)).toMatchObject({ kind: 'trade-lines', trees: 150, trainedOn: { rows: 1500 } })
    const { status, stdout } = await customhouseWithin(['anomalies', 'score', at('lines.csv'), '--model', at('lines.model.json')])
    expect(status).toBe(0)
    const [header, first, ...others] = stdout.trim().split('\n')
    expect(header).toBe('hid,score,reasons')
    expect(first).toMatch(/^generated-1,0\.\d+,/)
    expect(others).toHaveLength(1499)
  })

  it('scores prices without a model, the planted one highest', async () => {
    expect((await customhouseWithin(['anomalies', 'score', at('prices.csv'), '--out', at('scores.csv')])).status).toBe(0)
    const scores = readFileSync(at('scores.csv'), 'utf8').trim().split('\n').slice(1).sort((one, other) => Number(other.split(',')[1]) - Number(one.split(',')[1]))
    expect(scores[0]).toMatch(/^h195,0\.[89]\d*,"?price 60\.000 for a unit is 3\d\.\d % below /)
  })

  it('tells its figures by the members that are promised, and the seed that repeats them', async () => {
    const told = async (...more: readonly string[]): Promise<unknown> => JSON.parse((await customhouseWithin(['anomalies', 'evaluate', at('prices.csv'), '--json', ...more])).stdout)
    const figures = await told('--seed', '9')
    expect(figures).toMatchObject({ n: 200, seed: 9, auc95: [expect.any(Number), expect.any(Number)], precisionAt: { 1: expect.any(Number), 5: expect.any(Number), 10: expect.any(Number) } })
    expect(await told('--seed', '9')).toEqual(figures)
  })

  it('refuses a damaged model, a model of other rows, and a file it cannot read, each in words', async () => {
    writeFileSync(at('cut.model.json'), readFileSync(at('lines.model.json'), 'utf8').slice(0, 5000))
    const cut = await customhouseWithin(['anomalies', 'score', at('lines.csv'), '--model', at('cut.model.json')])
    expect([cut.status, cut.stderr]).toEqual([1, expect.stringContaining('model-unreadable')])
    const other = await customhouseWithin(['anomalies', 'score', at('prices.csv'), '--model', at('lines.model.json')])
    expect([other.status, other.stderr]).toEqual([2, expect.stringContaining('compared with their peers')])
    writeFileSync(at('empty.csv'), '')
    const empty = await customhouseWithin(['anomalies', 'evaluate', at('empty.csv')])
    expect([empty.status, empty.stderr]).toEqual([1, expect.stringContaining('anomaly-file-empty')])
  })

  it('gives each line its row, also one that it cannot use', async () => {
    writeFileSync(at('bad.csv'), `${prices}\nx1,R1,O,T,1e300,5,2020-02\nx2,R1`)
    const { status, stdout, stderr } = await customhouseWithin(['anomalies', 'score', at('bad.csv')])
    expect([status, stdout.trim().split('\n').length]).toEqual([0, 203])
    expect(stdout.trim().split('\n').slice(-2)).toEqual(['x1,0,not scored: The number is greater than anything in trade (column vol)', 'x2,0,"not scored: The line has 2 fields, the header has 7"'])
    expect(stderr).toContain('2 lines left out, 200 used')
  })

  it('says that it cannot judge by a file in which nothing is to be found', async () => {
    writeFileSync(at('few.csv'), prices.split('\n').slice(0, 6).join('\n'))
    const { status, stderr } = await customhouseWithin(['anomalies', 'evaluate', at('few.csv'), '--seed', '1'])
    expect([status, stderr]).toEqual([2, expect.stringContaining('Cannot judge by 5 rows')])
  })

  it('counts what came before each line', async () => {
    const { status, stdout } = await customhouseWithin(['anomalies', 'history', at('lines.csv'), '--by', 'importer', '--outcome', 'illicit'])
    expect(status).toBe(0)
    expect(stdout.split('\n').slice(0, 2)).toEqual(['row,importer_lines,importer_inspected,importer_illicit', '1,0,0,0'])
  })
})
