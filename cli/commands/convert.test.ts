import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { convertFile, formatCalled, type ConvertedFile } from '../conversion/convert-file.ts'
import { outputFile } from '../conversion/output-file.ts'
import { CommandFailure } from '../terminal/command-failure.ts'

const program = new URL('../main.ts', import.meta.url).pathname
const sample = (name: string): string => new URL(`../../samples/${name}`, import.meta.url).pathname

describe('convertFile()', () => {
  let folder: string
  beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'customhouse-convert-')) })
  afterAll(() => { rmSync(folder, { recursive: true }) })

  const convert = async (file: string, to: string, output: string): Promise<ConvertedFile> =>
    convertFile({ file, to: formatCalled(to), from: undefined, options: { preparedAt: new Date('2026-08-15T12:00:00Z') }, output: await outputFile(join(folder, output)), report: join(folder, `${output}.report`) })

  it('takes a filing to WCO XML and back to the same bytes, and writes what was lost', async () => {
    const there = await convert(sample('vessel-dutiable.catair'), 'wco-xml', 'entry.xml')
    expect(there).toMatchObject({ documents: 1, isAccepted: true, isWritten: true, findings: [{ code: 'convert-secret-travels', severity: 'information', pointer: { source: 'A record 1, 9-14' } }] })
    expect(JSON.parse(readFileSync(join(folder, 'entry.xml.report'), 'utf8'))).toMatchObject({ from: 'catair', to: 'wco-xml', documents: 1, lost: [], defaulted: [{ id: 'MD010' }, { id: 'MD013' }], findings: [{ code: 'convert-secret-travels' }] })
    await convert(join(folder, 'entry.xml'), 'catair', 'back.catair')
    expect(readFileSync(join(folder, 'back.catair'), 'utf8')).toBe(readFileSync(sample('vessel-dutiable.catair'), 'utf8'))
  })

  it('tells what was lost by its element', async () => {
    const { summary } = await convert(sample('vessel-dutiable.catair'), 'json', 'entry.json')
    expect(summary.counts).toMatchObject({ lost: 1, defaulted: 0 })
    expect(summary.lines().join('\n')).toContain('Only records of 80 characters')
  })

  it('leaves no file of what cannot be read wholly', async () => {
    const cut = join(folder, 'cut.catair')
    writeFileSync(cut, readFileSync(sample('vessel-dutiable.catair')).subarray(0, 500))
    expect(await convert(cut, 'json', 'cut.json')).toMatchObject({ isAccepted: false, isWritten: false })
    expect(readdirSync(folder).filter((name) => name.startsWith('cut.json'))).toEqual(['cut.json.report'])
  })

  it('refuses files that are not there and bytes that no format begins with', async () => {
    await expect(convert(join(folder, 'nothing'), 'json', 'a')).rejects.toThrow(CommandFailure)
    await expect(convert(program, 'json', 'b')).rejects.toThrow('No format that Customhouse reads begins like')
    expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([])
    expect(() => formatCalled('nothing')).toThrow('No format is called nothing')
    expect(() => formatCalled('wco-xm')).toThrow(expect.objectContaining({ remedy: 'Did you mean wco-xml? customhouse convert --list names the formats' }))
  })

  it('never puts a file in the place of a pipe or device, and leaves none where the report cannot be written', async () => {
    const pipe = join(folder, 'pipe')
    spawnSync('mkfifo', [pipe])
    const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'ignore'] })
    const received: Buffer[] = []
    reader.stdout.on('data', (piece: Buffer) => received.push(piece))
    const ended = once(reader, 'close')
    await convertFile({ file: sample('informal.json'), to: formatCalled('json'), from: undefined, options: { preparedAt: new Date() }, output: await outputFile(pipe), report: undefined })
    await ended
    expect([Buffer.concat(received).toString('utf8').slice(0, 1), statSync(pipe).isFIFO()]).toEqual(['{', true])
    const asked = { file: sample('informal.json'), to: formatCalled('json'), from: undefined, options: { preparedAt: new Date() }, output: await outputFile(join(folder, 'unreported.json')), report: join(folder, 'no-folder', 'report') }
    await expect(convertFile(asked)).rejects.toThrow(CommandFailure)
    expect(readdirSync(folder).filter((name) => name.startsWith('unreported'))).toEqual([])
  })
})

describe('customhouse convert', () => {
  it('converts to standard output, and tells of it on standard error', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program, 'convert', '-', '--to', 'json'], { encoding: 'utf8', timeout: 25_000, input: readFileSync(sample('informal.json')) })
    expect([status, (JSON.parse(stdout) as { kind: string }).kind]).toEqual([0, 'entry-summary'])
    expect(stderr).toContain('Customhouse declaration in JSON to Customhouse declaration in JSON, 1 document; 0 lost')
  })
})
