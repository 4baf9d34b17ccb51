import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type StartedServer } from '../../server/journeys/start-server.ts'
import { customhouse, customhouseWithin, lastJson, type CommandRun } from './test-terminal.ts'

/** Asked at the port 9 of this machine (discard), nothing answers. */
const nobody = 'http://127.0.0.1:9'

describe('a command where nothing answers', () => {
  it('starts a single window for its own length, quietly, and leaves nothing running', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'ch-terminal-'))
    const run = await customhouse(['duty', '--hts', '3924.10.40.00', '--origin', 'TH', '--value', '10000', '--date', '2026-02-02', '--transport', '11', '--json'], { CUSTOMHOUSE_URL: nobody, CUSTOMHOUSE_DATA: dataFolder })
    expect([run.status, run.stderr]).toEqual([0, `Nothing answers at ${nobody}: starting the single window on ${dataFolder} for this call\n`])
    expect(lastJson(run)).toMatchObject({ duty: '340.00', fees: { 499: '34.64', 501: '12.50' }, total: '387.14', lines: [{ duty: '340.00' }] })
    expect(processesOn(dataFolder)).toEqual([])
    rmSync(dataFolder, { recursive: true })
  })
  it('says in one line why none can be started', async () => {
    const run = await customhouse(['duty', '--hts', '3924.10.40.00', '--origin', 'TH', '--value', '1', '--date', '2026-02-02'], { CUSTOMHOUSE_URL: nobody, CUSTOMHOUSE_DATA: '/dev/null/customhouse' })
    expect(run.status).toBe(2)
    expect(run.stdout).toBe('')
    expect(run.stderr).toContain('Cannot start the single window on /dev/null/customhouse')
    expect(run.stderr).not.toMatch(/\n\s+at /)
  })
  it('refuses a CUSTOMHOUSE_URL that is none', async () => {
    const run = await customhouse(['watch'], { CUSTOMHOUSE_URL: 'here' })
    expect([run.status, run.stderr.split('\n')[0]]).toEqual([2, 'CUSTOMHOUSE_URL is not a URL: here'])
  })
})

describe('with a single window', () => {
  let server: StartedServer
  const here = () => ({ CUSTOMHOUSE_URL: server.url, CUSTOMHOUSE_DATA: server.dataFolder })
  const run = (...words: readonly string[]): Promise<CommandRun> => customhouseWithin(words, here())

  beforeAll(async () => { server = await startServer() })
  afterAll(async () => server.remove())

  it('file answers with determination, what is owed, answers and a receipt that verifies offline; explain tells it again', async () => {
    const filed = await customhouse(['file', 'samples/vessel-dutiable.catair', '--json'], here())
    const answer = lastJson(filed)
    expect([filed.status, answer]).toMatchObject([0, { determination: { outcome: 'release', reasons: [{}, {}] }, assessment: { duty: '1043.00', fees: { 499: '95.95', 501: '34.63' }, total: '1173.58' }, answers: { content: expect.stringMatching(/^A9901ZZ9/) as string } }])
    const receipt = String(answer['receipt'])
    const verified = await run('receipt', 'verify', receipt, '--json')
    expect([verified.status, lastJson(verified)]).toMatchObject([0, { verified: true, statement: { filing: answer['filing'] } }])

    const explained = await run('explain', String(answer['filing']), '--json')
    expect([explained.status, lastJson(explained)]).toMatchObject([0, { filing: answer['filing'], determination: { outcome: 'release' }, determinations: [{}], assessment: { duty: '1043.00', explanation: { amount: '1173.58' } } }])
    const told = await run('explain', String(answer['filing']))
    expect(told.stdout).toContain('RELEASE')
    expect(told.stdout).toMatch(/1173\.58 {2}Due on the entry/)
  })
  it('receipt verify finds one flipped bit, wherever it is', async () => {
    const receipts = join(server.dataFolder, 'receipts')
    const [name = ''] = readdirSync(receipts).filter((file) => file.endsWith('.tlog-proof'))
    const sound = readFileSync(join(receipts, name))
    const altered = join(receipts, 'altered.tlog-proof')
    for (const place of [0, Math.floor(sound.length / 3), Math.floor(sound.length / 2), sound.length - 2]) {
      const bytes = Buffer.from(sound)
      bytes[place] = (bytes[place] ?? 0) ^ 1
      writeFileSync(altered, bytes)
      const found = await run('receipt', 'verify', altered, '--json')
      expect([place, found.status, lastJson(found)['verified']]).toEqual([place, 1, false])
    }
  })
  it('file ends with 1 where findings reject it, and files a repeated call once', async () => {
    const rejected = await run('file', 'samples/rejected-check-digit.catair', '--json')
    expect([rejected.status, lastJson(rejected)]).toMatchObject([1, { determination: { outcome: 'reject' } }])
    const [first, again] = [await run('file', 'samples/informal.json', '--json', '--idempotency-key', 'once'), await run('file', 'samples/informal.json', '--json', '--idempotency-key', 'once')]
    expect(lastJson(again)['filing']).toBe(lastJson(first)['filing'])
  })
  it('check --full asks the single window and stores nothing', async () => {
    const checked = await run('check', '--full', '--json', 'samples/authority-revoked.catair')
    expect([checked.status, lastJson(checked)]).toMatchObject([1, { file: 'samples/authority-revoked.catair', format: 'catair', accepted: false }])
  })
  it('watch tells what happened since a position, a JSON line each', async () => {
    const watched = await customhouse(['watch', '--after', '0', '--most', '2', '--json'], here())
    expect(watched.stdout.trimEnd().split('\n').map((line) => (JSON.parse(line) as { type: string }).type)).toEqual(['EntrySummaryFiled', 'FilingDetermined'])
    expect([watched.status, watched.stderr]).toEqual([0, 'Watching; Ctrl-C ends it\n'])
  })
  it('duty takes chapter 99 numbers, programmes and quantities as they are given', async () => {
    const listed = await run('duty', '--hts', '9903.88.03', '--hts', '4202.92.31.20', '--origin', 'CN', '--value', '10000', '--date', '2026-02-02', '--quantity', '10 NO', '--quantity', '100KG', '--transport', '11', '--json')
    expect([listed.status, lastJson(listed)]).toMatchObject([0, { duty: '4260.00', total: '4307.14' }])
    const free = await run('duty', '--hts', '3924.10.40.00', '--spi', 'S', '--origin', 'CA', '--value', '10000', '--date', '2026-02-02', '--transport', '30')
    expect(free.stdout).toMatch(/^Total 0\.00 USD, provisional: duty 0\.00, fees 0\.00\n/)
  })
  it('duty ends with 1 and the findings where the question cannot be answered', async () => {
    const refused = await customhouse(['duty', '--hts', '1234', '--origin', 'CN', '--value', '1', '--date', '2026-02-02', '--json'], here())
    expect([refused.status, lastJson(refused)]).toMatchObject([1, { findings: [{ code: 'tariff-number-form', severity: 'fatal' }] }])
  })
  it('reference load hts loads a revision once, and refuses a broken file with the line', async () => {
    const file = join(server.dataFolder, 'revision.csv')
    const header = 'HTS Number,Indent,Description,Unit of Quantity,General Rate of Duty,Special Rate of Duty,Column 2 Rate of Duty,Quota Quantity,Additional Duties\n'
    writeFileSync(file, `${header}0101.21.00,0,"Purebred breeding animals",[],Free,,Free,,\n0101.21.00.10,1,"Males","[""No.""]",,,,,\n`)
    const load = () => run('reference', 'load', 'hts', file, '--as-of', '2026-03-01', '--name', 'Test revision', '--json')
    const [first, again] = [await load(), await load()]
    expect([first.status, lastJson(first)]).toMatchObject([0, { outcome: 'loaded', name: 'Test revision', rows: 2 }])
    expect([again.status, lastJson(again)]).toMatchObject([0, { outcome: 'loaded-before' }])
    expect(first.stderr).toContain('Loading')
    writeFileSync(file, `${header}0101.21.00,0,"Purebred" animals,[],Free,,Free,,\n`)
    const broken = await load()
    expect(broken.status).toBe(1)
    expect(lastJson(broken)).toMatchObject({ findings: [{ severity: 'fatal', message: expect.stringMatching(/^Line \d+: The file is not CSV from here on/) as string }] })
  })
})

/** The processes of this machine whose command line names a folder; none where /proc tells of none. */
function processesOn(folder: string): string[] {
  if (!existsSync('/proc/self/cmdline')) return []
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
    try {
      const words = readFileSync(`/proc/${name}/cmdline`, 'utf8')
      return words.includes(folder) ? [words] : []
    } catch {
      return []
    }
  })
}
