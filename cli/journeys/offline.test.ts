import { describe, expect, it } from 'vitest'
import { customhouse, customhouseUnread, customhouseWithin, lastJson } from './test-terminal.ts'

/** Nothing may answer here, and nothing may be started. */
const nowhere = { CUSTOMHOUSE_URL: 'http://127.0.0.1:9', CUSTOMHOUSE_DATA: '/nonexistent/customhouse' }

interface CheckedLine {
  readonly file: string
  readonly format: string | null
  readonly accepted: boolean
  readonly findings: readonly { readonly code: string; readonly severity: string; readonly pointer: object; readonly message: string; readonly authority: string; readonly remedy: string }[]
}

describe('customhouse --help', () => {
  it('explains itself and every command', async () => {
    for (const words of [[], ['check'], ['file'], ['duty'], ['receipt', 'verify'], ['watch'], ['explain'], ['refunds'], ['reference', 'load', 'hts']]) {
      const { status, stdout, stderr } = await (words.length === 0 ? customhouse : customhouseWithin)([...words, '--help'], nowhere)
      expect([words, status, stderr]).toEqual([words, 0, ''])
      expect(stdout).toMatch(/^Usage: customhouse/)
      if (words.length > 0) expect(stdout).toContain('--json')
    }
  })
  it('answers 2 to a command or an option that is not one, and says where help is', async () => {
    for (const words of [['declare'], ['check'], ['check', '--nonsense', 'x'], ['duty', '--hts', '1']]) {
      const { status, stdout, stderr } = await customhouseWithin(words, nowhere)
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^error: /)
    }
  })
})

describe('customhouse', () => {
  it('ends without a word where nobody reads on', async () => {
    expect(await customhouseUnread(['data-model', 'adoption', 'AE'])).toEqual({ status: 0, stdout: '', stderr: '' })
  })
})

describe('customhouse check', () => {
  it('says of many files, a JSON line each, what is wrong where and what to do, without a single window', async () => {
    const files = ['samples/vessel-dutiable.catair', 'samples/informal.json', 'samples/rejected-check-digit.catair', 'samples/none.catair']
    const { status, stdout } = await customhouse(['check', ...files, '--json'], nowhere)
    const lines = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as CheckedLine)
    expect(lines.map(({ file, format, accepted }) => [file, format, accepted])).toEqual([
      ['samples/vessel-dutiable.catair', 'catair', true],
      ['samples/informal.json', 'json', true],
      ['samples/rejected-check-digit.catair', 'catair', false],
      ['samples/none.catair', null, false],
    ])
    for (const finding of lines.flatMap(({ findings }) => findings))
      expect(Object.values(finding).every((member) => member !== '')).toBe(true)
    expect(lines[2]?.findings.some(({ severity, pointer }) => severity === 'fatal' && 'record' in pointer)).toBe(true)
    // One that could not be read weighs more than one that is rejected.
    expect(status).toBe(2)
  })
  it('passes over the folders that a * brings along, and tells a folder given alone', async () => {
    const several = await customhouseWithin(['check', 'samples/vessel-dutiable.catair', 'samples/credentials'], nowhere)
    expect([several.status, several.stdout.split('\n')[0]]).toEqual([0, 'samples/vessel-dutiable.catair: accepted, 0 fatal of 0 findings'])
    expect(several.stderr).toContain('samples/credentials is a folder: passed over')
    expect((await customhouseWithin(['check', 'samples/credentials'], nowhere)).status).toBe(2)
  })
  it('ends with 0 when all are accepted and with 1 when findings reject one', async () => {
    expect((await customhouseWithin(['check', 'samples/vessel-dutiable.catair'], nowhere)).status).toBe(0)
    const rejected = await customhouseWithin(['check', 'samples/vessel-dutiable.catair', 'samples/rejected-check-digit.catair'], nowhere)
    expect(rejected.status).toBe(1)
    expect(rejected.stdout).toMatch(/^samples\/vessel-dutiable\.catair: accepted/)
    expect(rejected.stdout).toMatch(/rejected-check-digit\.catair: rejected, \d+ fatal of \d+ findings\n {2}fatal/)
    expect(rejected.stdout).not.toContain('\u001B[')
  })
})

describe('customhouse receipt verify', () => {
  it('answers 2 where there is no receipt to read, as JSON too', async () => {
    const run = await customhouseWithin(['receipt', 'verify', '/nonexistent.tlog-proof', '--json'], nowhere)
    expect(run.status).toBe(2)
    expect(lastJson(run)).toMatchObject({ error: 'Cannot read /nonexistent.tlog-proof: there is no such file', findings: [] })
  })
  it('answers 1 to a file that is not a receipt', async () => {
    expect((await customhouse(['receipt', 'verify', 'samples/informal.json'], nowhere)).status).toBe(1)
  })
})

describe('customhouse explain', () => {
  it('refuses what cannot be an identifier before it asks anyone', async () => {
    const { status, stderr } = await customhouseWithin(['explain', 'VESSEL1'], nowhere)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^Not the identifier of a filing: VESSEL1\n/)
  })
})
