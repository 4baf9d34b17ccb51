import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StartedServer, startServer } from './start-server.ts'
import { catairType, onlyFiling, recordsOf, sample, signInAs, soundReceipt, type FilingSeen, type Trader } from './test-trader.ts'

interface Stated {
  readonly file: string
  readonly situation: string
  readonly expected: string
}

/** What docs/samples.md states of filings, row by row, in its order; its credentials are tried by the terminal's journey. */
const [ofFilings = ''] = readFileSync(new URL('../../docs/samples.md', import.meta.url), 'utf8').split('\n## Credentials\n')
const stated: readonly Stated[] = ofFilings.split('\n').flatMap((line) => {
  const row = /^\| `([^`]+)` \| (.+) \| (.+) \|$/.exec(line)
  return row === null ? [] : [{ file: row[1] ?? '', situation: row[2] ?? '', expected: row[3] ?? '' }]
})

/** Each statement of the expected outcome and what shows it. A phrase that none of these reads fails the test. */
const readings: readonly { readonly phrase: RegExp; readonly holds: (seen: FilingSeen, answers: readonly string[], words: readonly string[]) => void }[] = [
  { phrase: /^accepted$/, holds: ({ accepted }) => { expect(accepted).toBe(true) } },
  { phrase: /^(release|hold|exam|documents-required|under-review)$/, holds: ({ accepted, determination }, _answers, [, outcome]) => { expect([accepted, determination.outcome]).toEqual([true, outcome]) } },
  { phrase: /^reject: ([A-Za-z0-9-]+)$/, holds: (seen, _answers, [, code]) => {
    expect([seen.accepted, seen.determination.outcome]).toEqual([false, 'reject'])
    expect(seen.findings.filter(({ severity }) => severity === 'fatal').map((finding) => finding.code)).toContain(code)
  } },
  { phrase: /^duty (\d+\.\d\d)$/, holds: ({ assessment }, _answers, [, amount]) => { expect(assessment?.duty).toBe(amount) } },
  { phrase: /^fees (\d+\.\d\d)$/, holds: ({ assessment }, _answers, [, amount]) => { expect(assessment?.feesTotal).toBe(amount) } },
  { phrase: /^AD (\d+\.\d\d)$/, holds: ({ assessment }, _answers, [, amount]) => { expect(assessment?.antidumping).toBe(amount) } },
  { phrase: /^CVD (\d+\.\d\d)$/, holds: ({ assessment }, _answers, [, amount]) => { expect(assessment?.countervailing).toBe(amount) } },
  { phrase: /^credential verified and recognised$/, holds: ({ findings }) => { expect(findings.map(({ code }) => code).filter((code) => code.startsWith('evidence-'))).toEqual(['evidence-recognised']) } },
  { phrase: /^(SO50|SO60) (\d\d)$/, holds: (_seen, answers, [, record = '', code = '']) => {
    expect(answers.some((line) => line.startsWith(record) && line.slice(4).includes(code))).toBe(true)
  } },
]

function show(expected: string, seen: FilingSeen, answers: readonly string[]): void {
  for (const phrase of expected.split(/; |, /)) {
    const reading = readings.find((one) => one.phrase.test(phrase))
    if (reading === undefined) throw new Error(`docs/samples.md states "${phrase}", which this journey cannot read`)
    reading.holds(seen, answers, reading.phrase.exec(phrase) ?? [])
  }
}

describe('every sample, filed in the order of docs/samples.md', () => {
  let server: StartedServer
  let meridian: Trader
  beforeAll(async () => {
    server = await startServer()
    meridian = signInAs(server, 'meridian-filer')
  })
  afterAll(async () => server.remove())

  it('states every file of the folder, at least ten', () => {
    expect(stated.map(({ file }) => file).sort()).toEqual(readdirSync(new URL('../../samples/', import.meta.url), { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name).sort())
    expect(stated.length).toBeGreaterThanOrEqual(10)
  })

  it.each(stated)('$file: $situation: $expected', async ({ file, expected }) => {
    const isCatair = file.endsWith('.catair')
    const text = sample(file)
    if (isCatair) expect(recordsOf(text)[0]).toMatch(/^A/)
    const filed = await meridian.file(text, { type: isCatair ? catairType : 'application/json' })
    const seen = onlyFiling(filed)
    soundReceipt(seen.receipt)
    show(expected, seen, isCatair ? recordsOf(filed.answers.content) : [])
  })
})
