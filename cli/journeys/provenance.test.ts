import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type StartedServer } from '../../server/journeys/start-server.ts'
import { customhouse, customhouseWithin, lastJson, type CommandRun } from './test-terminal.ts'

const lot = 'https://id.gs1.org/01/09521234001232/10/A-7'

describe('customhouse provenance', () => {
  let server: StartedServer
  const here = () => ({ CUSTOMHOUSE_URL: server.url, CUSTOMHOUSE_DATA: server.dataFolder })
  const run = (...words: readonly string[]): Promise<CommandRun> => customhouseWithin(['provenance', ...words], here())
  const written = (name: string, content: unknown): string => {
    const folder = join(server.dataFolder, 'handed-in')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
    return folder
  }
  beforeAll(async () => { server = await startServer() })
  afterAll(async () => server.remove())

  it('add takes up credentials, tokens, events and EPCIS in the order of their names, and the same again once', async () => {
    const mill = await customhouse(['provenance', 'add', 'samples/steel/07-mill-test-report-1.json', 'samples/steel/08-mill-test-report-2.jwt', '--json'], here())
    const lines = mill.stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as { readonly credentials: readonly { readonly standing: string }[]; readonly recorded: readonly string[]; readonly accepted: boolean })
    expect([mill.status, lines.map(({ credentials, accepted }) => [accepted, credentials.map(({ standing }) => standing)])]).toEqual([0, [[true, ['verified']], [true, ['verified']]]])
    expect(lines.every(({ recorded }) => recorded.length > 0)).toBe(true)

    written('README.md', 'passed over')
    written('1-made.json', { type: 'EPCISDocument', schemaVersion: '2.0', epcisBody: { eventList: [{ type: 'ObjectEvent', action: 'ADD', eventID: 'urn:uuid:made', eventTime: '2026-07-01T10:00:00Z', quantityList: [{ epcClass: 'urn:epc:class:lgtin:9521234.000123.A-7', quantity: 10, uom: 'KGM' }] }] } })
    const folder = written('2-used.json', { events: [{ id: 'urn:uuid:used', kind: 'transformation', occurredAt: '2026-07-02T10:00:00.000Z', inputs: [{ lot, quantity: { value: '10', unit: 'KGM' } }], outputs: [{ lot: 'lot:B', quantity: { value: '10', unit: 'KGM' } }], about: [], documents: [{ kind: 'commercial-invoice', number: 'INV-T-1' }] }] })
    const [first, again] = [await run('add', folder), await run('add', folder, '--json')]
    expect([first.status, first.stdout]).toEqual([0, `added    ${join(folder, '1-made.json')}: 1 new event\nadded    ${join(folder, '2-used.json')}: 1 new event\n`])
    expect([again.status, lastJson(again)]).toMatchObject([0, { recorded: [], known: ['urn:uuid:used'], accepted: true }])
  })

  it('add ends with 1 where something is refused, and 2 where nothing can be read', async () => {
    const forged = join(written('forged.txt', { type: ['VerifiableCredential'], issuer: 'did:web:nobody.example' }), 'forged.txt')
    const refused = await run('add', forged, '--json')
    expect([refused.status, lastJson(refused)]).toMatchObject([1, { accepted: false, recorded: [], findings: expect.arrayContaining([expect.objectContaining({ code: 'proof-missing', severity: 'fatal' })]) as unknown[] }])
    const broken = await run('add', join(written('broken.json', '{"events": ['), 'broken.json'), forged)
    expect([broken.status, broken.stderr, broken.stdout]).toEqual([2, expect.stringContaining('broken.json: it is not JSON'), expect.stringContaining('refused')])
    const unread = await run('add', join(server.dataFolder, 'nowhere'))
    expect([unread.status, unread.stderr]).toEqual([2, expect.stringContaining('there is no such file')])
  })

  it('trace leads back and forward, whichever way a lot is written', async () => {
    const back = await run('trace', 'lot:B', '--json')
    expect([back.status, lastJson(back)]).toMatchObject([0, { direction: 'back', sources: [lot] }])
    const forward = await run('trace', lot, '--forward')
    expect(forward.status).toBe(0)
    expect(forward.stdout).toMatch(new RegExp(`^${lot}, 10 kilograms\n  transformation 2026-07-02: stated without a proof\n    lot:B, 10 kilograms\n`))
    expect((await run('trace', 'lot:unheard-of')).status).toBe(2)
  })

  it('assess tells what is known of a shipment, and that nothing stated alone supports an origin', async () => {
    const assessed = await run('assess', 'INV-T-1', '--json')
    expect([assessed.status, lastJson(assessed)]).toMatchObject([1, { shipment: 'INV-T-1', origin: { status: 'unsupported', path: expect.any(Array) as unknown[] }, findings: expect.any(Array) as unknown[], balance: expect.any(Array) as unknown[] }])
    expect(Object.keys(lastJson(assessed))).toEqual(['shipment', 'origin', 'findings', 'balance'])
    const told = await run('assess', 'INV-T-1')
    expect(told.stdout).toMatch(/^Shipment INV-T-1\n {2}what {6}lot:B, 10 kilograms\n/)
    expect(told.stdout).toContain('Origin: nothing is claimed (UNSUPPORTED)')
    expect(told.stdout).toMatch(/\nFindings: .*warning/)
    const unheard = await run('assess', 'INV-UNHEARD')
    expect([unheard.status, unheard.stderr]).toEqual([2, expect.stringContaining('Nothing that you may see is known of shipment INV-UNHEARD')])
    const undated = await run('assess', 'INV-T-1', '--as-of', 'yesterday')
    expect([undated.status, undated.stderr]).toEqual([2, expect.stringMatching(/--as-of names is no date\n.*2026-07-01/)])
  })

  it('prepare tells what evidence knows of a filing, by whose proof, and writes it as it can be filed', async () => {
    const out = join(server.dataFolder, 'prepared.json')
    const slab = 'product-number:SL-26011-3@did:key:z6Mkhf9pbCg2pazjcDXde8Z61HHaTcxBvyskkuXELNBHxwGU'
    const prepared = await run('prepare', slab, '--kind', 'entry', '--out', out)
    expect([prepared.status, prepared.stdout]).toEqual([1, expect.stringMatching(/^\/goodsItems\/0\/additionalDeclarations\/0 {2}\{"type":"08".*\n {2}by urn:\S+, verified, of did:key:\S+\n/)])
    expect(prepared.stdout).toContain('needed: tariff number of the steel, from the importer, before the entry summary is filed')
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ kind: 'entry', functionCode: 'add', goodsItems: [{ sequence: 1, additionalDeclarations: [{ type: '08', fields: { countryOfMeltAndPourCode: 'MX' } }] }] })
    expect((await run('prepare', 'INV-UNHEARD')).status).toBe(2)
  })
})
