import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { DerivedDatum, NeededDatum } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readEvents } from './test-event-reader.ts'
import { startServer, type StartedServer } from './start-server.ts'
import { entryNumberOf, type FilingSeen, type FindingSeen, onlyFiling, signInAs, soundReceipt, type Trader } from './test-trader.ts'

interface Decided { readonly outcome: string; readonly decidedAt: string; readonly reasons: readonly { readonly rule: string }[] }
interface Progressive {
  readonly id: string; readonly stage: string; readonly declaration: Readonly<Record<string, unknown>>; readonly fields: readonly DerivedDatum[]; readonly needed: readonly NeededDatum[]
  readonly findings: readonly FindingSeen[]; readonly wouldDecide?: Decided; readonly decidedEarly?: Decided; readonly filing?: string
}
interface Signed { readonly filing: FilingSeen }
interface Checked { readonly filings: readonly { readonly determination: Decided; readonly findings: readonly FindingSeen[] }[] }

const bill = 'CFNL2026022402'

const address = (city: string, country: string) => ({ components: [{ qualifier: '15', value: '1 EXAMPLE ROAD' }], city, postalCode: '65000', country })

/** What no evidence of the samples tells. */
const rest = {
  entryNumber: entryNumberOf(4_171), typeCode: '01', importerOfRecord: { number: '89-100000200' }, bonds: [{ type: '8' }], estimatedValue: '41000', portOfEntry: '2304', transportMode: '30',
  parties: [
    { role: 'CN', identifier: { qualifier: 'EI', value: '89-100000200' }, address: address('HOUSTON', 'US') }, { role: 'BY', identifier: { qualifier: 'EI', value: '89-100000200' }, address: address('HOUSTON', 'US') },
    { role: 'MF', address: address('TOLUCA', 'MX') }, { role: 'SE', address: address('TOLUCA', 'MX') },
  ],
}

/** One shipment of steel: its entry begins before anything is known of it, and is decided before it is signed. */
describe('a filing that begins with what is known', () => {
  let server: StartedServer
  let broker: Trader
  let entry: Progressive
  let summary: Progressive
  beforeAll(async () => {
    server = await startServer()
    broker = signInAs(server, 'meridian-filer')
  })
  afterAll(async () => server.remove())

  async function post<Answer>(path: string, body: object, status = 201): Promise<Answer> {
    const response = await broker.call(path, { method: 'POST', headers: { 'idempotency-key': randomUUID(), 'content-type': 'application/json' }, body: JSON.stringify(body) })
    const answer = await response.json() as Answer
    expect([path, response.status, response.status === status ? '' : answer]).toEqual([path, status, ''])
    return answer
  }
  const sample = (name: string) => {
    const text = readFileSync(new URL(`../../samples/steel/${name}`, import.meta.url), 'utf8').trim()
    return name.endsWith('.jwt') ? text : JSON.parse(text) as object
  }
  const handIn = async (...names: readonly string[]) => post('/provenance/credentials', { credentials: names.map(sample) })
  const today = async ({ id }: Progressive) => broker.read<Progressive>(`/progressive-filings/${id}`)
  const places = ({ fields }: Progressive) => new Map(fields.map(({ pointer, value }) => [pointer, value]))
  const codes = ({ findings }: { readonly findings: readonly FindingSeen[] }) => findings.map(({ code }) => code)

  it('begins before anything is known, and says what is needed from whom by when', async () => {
    entry = await post('/progressive-filings', { kind: 'entry', shipment: bill })
    summary = await post('/progressive-filings', { kind: 'entry-summary', shipment: bill })
    expect([entry.stage, entry.fields, entry.declaration, entry.wouldDecide?.outcome]).toEqual(['gathering', [], { kind: 'entry', functionCode: 'add' }, 'reject'])
    expect(entry.needed.map(({ pointer, from }) => [pointer, from])).toEqual(expect.arrayContaining([['/entryNumber', 'filer'], ['/importerOfRecord', 'importer'], ['/consignments', 'carrier'], ['/bonds', 'filer']]))
    expect(entry.needed.every(({ by, authority }) => by === 'within 15 calendar days after the goods land' && authority !== '')).toBe(true)
    expect(summary.needed.every(({ by }) => by === 'within 10 working days after the entry')).toBe(true)
  })

  it('knows the goods, their makers and their steel once a packing list names them, long before they are loaded', async () => {
    await handIn('01-purchase-order.json', '04-ore.jwt', '05-scrap.jwt', '06-heats.jwt', '07-mill-test-report-1.json', '08-mill-test-report-2.jwt', '09-slab-invoice.jwt', '10-coil.jwt', '11-coil-invoice.jwt', '12-pipes.jwt', '13-commercial-invoice.jwt')
    expect((await today(entry)).fields).toEqual([])
    await handIn('18-packing-list-2.jwt')
    const sold = await today(entry)
    expect(places(sold)).toEqual(new Map<string, unknown>([
      ['/goodsItems/0/additionalDeclarations/0', { type: '08', fields: { countryOfMeltAndPourCode: 'MX' } }], ['/goodsItems/0/commodities/0/code', '7306305090'],
      ['/goodsItems/0/commodities/0/quantities/0', { value: '11500', unit: 'KG' }], ['/goodsItems/0/origin', 'MX'], ['/goodsItems/0/descriptions/0', 'WELDED PIPE'], ['/consignments/0/transportDocuments/0', { type: 'R', issuer: 'CFNL', identifier: '2026022402' }],
      ['/parties/0', expect.objectContaining({ role: 'SE', name: 'Tubos Cardenal Example (sandbox)' })], ['/parties/1', expect.objectContaining({ role: 'BY', name: 'Heron Tubular Supply (sandbox)' })], ['/parties/2', expect.objectContaining({ role: 'MF', address: { components: [], country: 'MX' } })],
    ]))
    expect(sold.fields.every(({ sources }) => sources.length > 0 && sources.every(({ standing, credential }) => standing === 'verified' && credential !== undefined))).toBe(true)
    expect(sold.needed.map(({ name, pointer, from, by }) => [name, pointer, from, by])).toContainEqual(['steel import licence', '/goodsItems/0/licences/0', 'importer', 'before the entry summary is filed'])
  })

  it('claims the preference once it is certified and borne out, and fills in the carriage', async () => {
    await handIn('14-usmca-certification.jwt', '16-entry-number.jwt')
    await post('/provenance/events', sample('23-entry.json') as object)
    expect(places(await today(entry)).get('/goodsItems/0/specialProgram')).toBe('S')
    await handIn('20-bill-of-lading-2.jwt', '21-arrival.jwt')
    const arrived = places(await today(entry))
    for (const [pointer, value] of [
      // By the day of arrival it is certain which heading of chapter 99 reaches the steel.
      ['/goodsItems/0/commodities/0/code', '99038187'], ['/goodsItems/0/commodities/1/code', '7306305090'], ['/conveyances/0/carrierCode', 'CFNL'], ['/goodsItems/0/countryOfExport', 'MX'], ['/goodsItems/0/exportation', '2026-02-24'], ['/dates/estimatedArrival', '2026-02-26'],
    ]) expect([pointer, arrived.get(String(pointer))]).toEqual([pointer, value])
    expect(places(await today(summary)).get('/consignments/0/transportDocuments/0')).toMatchObject({ type: 'M' })
  })

  it('is decided before anyone signs, once the last that is needed comes by itself, and tells the filer', async () => {
    const stated = await post<Progressive>(`/progressive-filings/${entry.id}/data`, { known: rest }, 200)
    expect([stated.needed.map(({ name }) => name), stated.stage, stated.decidedEarly]).toEqual([['steel import licence'], 'gathering', undefined])
    const unready = await broker.call(`/progressive-filings/${entry.id}/signature`, { method: 'POST', headers: { 'idempotency-key': randomUUID() } })
    expect([unready.status, (await unready.json() as Progressive).needed.length]).toEqual([422, 1])
    const told = await readEvents(broker)
    await handIn('15-steel-import-licence.json')
    await expect.poll(async () => (await today(entry)).decidedEarly?.outcome, { timeout: 10_000, interval: 200 }).toBeDefined()
    entry = await today(entry)
    expect([entry.needed, entry.stage, places(entry).get('/goodsItems/0/licences/0')]).toEqual([[], 'ready', { type: '01', number: 'S26004171' }])
    expect(codes(entry)).toContain('provenance-preference-supported')
    expect(entry.decidedEarly?.outcome).toBe(entry.wouldDecide?.outcome)
    await expect.poll(() => told.heard.filter(({ type }) => type === 'FilingReadyEarly').map(({ subject, client, data }) => [subject, client, data['outcome']])).toEqual([[entry.id, '89-100000200', entry.decidedEarly?.outcome]])
    told.close()
    // What is decided early keeps its moment, however often it is looked at.
    expect(String(entry.decidedEarly?.decidedAt) < String(entry.wouldDecide?.decidedAt)).toBe(true)
  })

  it('is filed by its signature, with a receipt, and names what bears the preference out', async () => {
    const { filing } = await post<Signed>(`/progressive-filings/${entry.id}/signature`, {}, 200)
    expect([filing.accepted, filing.determination.outcome]).toEqual([true, entry.decidedEarly?.outcome])
    expect(soundReceipt(filing.receipt).isSound).toBe(true)
    expect(codes(filing)).toContain('provenance-preference-supported')
    const filed = await today(entry)
    expect([filed.stage, filed.filing, filed.decidedEarly?.decidedAt]).toEqual(['filed', filing.filing, entry.decidedEarly?.decidedAt])
    await post(`/progressive-filings/${entry.id}/data`, { known: { typeCode: '11' } }, 409)
  })

  it('asks for documents where the evidence turns against what an ordinary filing claims, and nothing of a bill that nobody told of', async () => {
    await handIn('contrary/forty-one-pipes.jwt', 'contrary/another-melt-and-pour.json')
    const declared = (number: string, transaction: number) => JSON.stringify({ ...entry.declaration, entryNumber: entryNumberOf(transaction), consignments: [{ transportDocuments: [{ type: 'R', issuer: number.slice(0, 4), identifier: number.slice(4) }] }] })
    const json = { type: 'application/json' }
    const checked = await broker.call('/checks', { method: 'POST', headers: { 'content-type': 'application/json' }, body: declared(bill, 4_172) }).then(async (response) => response.json() as Promise<Checked>)
    const filed = onlyFiling(await broker.file(declared(bill, 4_172), json))
    for (const { determination, findings } of [...checked.filings, filed]) {
      expect([determination.outcome, determination.reasons.map(({ rule }) => rule)]).toEqual(['documents-required', expect.arrayContaining(['provenance-contradicted'])])
      expect(codes({ findings }).filter((code) => code.startsWith('provenance-'))).toEqual(['provenance-chain-contradicted', 'provenance-preference-unsupported'])
    }
    const untold = onlyFiling(await broker.file(declared('CFNL2026099999', 4_173), json))
    expect([untold.determination.outcome, codes(untold).filter((code) => code.startsWith('provenance-'))]).toEqual([entry.decidedEarly?.outcome, []])
  })
})
