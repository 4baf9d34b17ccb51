import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { DerivedDatum, DigitalTwin, NeededDatum, OriginAssessment } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type StartedServer } from './start-server.ts'
import { onlyFiling, signInAs, type Trader } from './test-trader.ts'

interface TakenUp { readonly credentials: readonly { readonly type?: string; readonly verified: boolean; readonly recognition: string; readonly standing?: string; readonly events: readonly string[]; readonly findings: readonly { readonly code: string }[] }[] }
interface Found { readonly code: string; readonly severity: string; readonly pointer: { readonly source?: string } }
interface Area { readonly area: string; readonly findings: readonly Found[]; readonly derived: readonly DerivedDatum[]; readonly needed: readonly NeededDatum[] }
interface Assessed { readonly origin: OriginAssessment; readonly areas: readonly Area[]; readonly findings: readonly Found[]; readonly balance: readonly { readonly holds: boolean }[] }
interface Prepared { readonly declaration: Readonly<Record<string, unknown>> & { readonly goodsItems: readonly (Readonly<Record<string, unknown>> & { readonly commodities: readonly object[] })[]; readonly consignments: readonly object[]; readonly dates: object }; readonly fields: readonly DerivedDatum[]; readonly needed: readonly NeededDatum[] }
interface Traced { readonly lots: readonly { readonly lot: string }[]; readonly sources?: readonly string[]; readonly deliveries?: readonly string[] }

const dids = {
  mine: 'did:key:z6Mknn1FRLELhv2XDsp9WYuoL1LBapAMe9b6pXbvkUZqVhHK', scrapYard: 'did:key:z6Mkg3XDF5gC8QN51HgF75eCMrUaxvyxQvUQWwgBPVNQ2EFZ', steelMill: 'did:key:z6Mkhf9pbCg2pazjcDXde8Z61HHaTcxBvyskkuXELNBHxwGU',
  rollingMill: 'did:key:z6MkmrcWmhotPA5RSkbTXbd1YhTw6HGBY6RvS825Gy18Pewg', pipeMill: 'did:key:z6MkokDXgS31y4cYeHxuo5hwdKvGmSDFuyVcnHNWsFKERhS8',
} as const
const heats = ['HT-26011', 'HT-26012'].map((heat) => `heat-number:${heat}@${dids.steelMill}`)
const sources = [`product-number:PEL-2601@${dids.mine}`, `product-number:SCR-118@${dids.scrapYard}`]
const coil = `product-number:CO-5507@${dids.rollingMill}`
const pipe = (number: number) => `product-number:PP-0417-${String(number).padStart(2, '0')}@${dids.pipeMill}`
const [bill, otherBill, entry, order] = ['CFNL2026022401', 'CFNL2026022402', 'ZZ9-1000417-7', 'HTS-PO-3118']

/** What the filer alone knows of the summary: what was paid, the bond, who made the pipes by their manufacturer's number; half of $36,000 is the duty under Section 232. */
const ofFiler = {
  typeCode: '01', bonds: [{ type: '8', designation: 'B', suretyCode: 'ZZ1' }], indicators: { electronicSignature: 'X' }, consignee: { number: '89-100000900' }, destinationState: 'TX', payment: { type: '1' },
  totals: { duty: '18000.00', fees: '0.00', internalRevenueTax: '0.00', antidumping: '0.00', countervailing: '0.00', otherRevenue: '0.00', feesByClass: [] },
}
const ofFilerByLine = {
  lineIdentifier: '001', relatedParty: 'N', charges: '900', grossWeightKilograms: '23120',
  parties: [{ role: 'MF', identifier: { qualifier: 'MID', value: 'MXTUBCAR8MON' } }, { role: 'BY', identifier: { qualifier: 'EI', value: '89-100000900' } }],
}

/** The steel demonstration of CBP of 2023, step by step, with the licence, the classification and the entry of its other workflows. */
describe('steel, from ore and scrap to the border', () => {
  let server: StartedServer
  let broker: Trader
  let officer: Trader
  beforeAll(async () => {
    server = await startServer()
    ;[broker, officer] = [signInAs(server, 'meridian-filer'), signInAs(server, 'import-specialist')]
  })
  afterAll(async () => server.remove())

  const sample = (name: string) => {
    const text = readFileSync(new URL(`../../samples/steel/${name}`, import.meta.url), 'utf8').trim()
    return name.endsWith('.jwt') ? text : JSON.parse(text) as object
  }
  async function post<Answer>(path: string, body: object, status = 201): Promise<Answer> {
    const response = await broker.call(path, { method: 'POST', headers: { 'idempotency-key': randomUUID(), 'content-type': 'application/json' }, body: JSON.stringify(body) })
    const answer = await response.json() as Answer
    expect([path, response.status, response.status === status ? '' : answer]).toEqual([path, status, ''])
    return answer
  }
  /** Hands in credentials, each of which must hold and be of somebody recognised. */
  async function handIn(...names: readonly string[]): Promise<void> {
    const { credentials } = await post<TakenUp>('/provenance/credentials', { credentials: names.map(sample) })
    expect(credentials.map(({ verified, recognition, findings }) => [verified, recognition, findings])).toEqual(names.map(() => [true, 'recognised', []]))
    expect(credentials.every(({ standing, events }) => standing === 'verified' && events.length > 0)).toBe(true)
  }
  const twinOf = async (shipment: string) => officer.read<DigitalTwin>(`/provenance/shipments/${shipment}`)
  const assess = async (shipment: string, query = '') => officer.read<Assessed>(`/provenance/shipments/${shipment}/assessment${query}`)
  const steelOf = ({ areas }: Assessed) => areas.find(({ area }) => area === 'steel')
  const trace = async (lot: string, direction: 'back' | 'forward') => officer.read<Traced>(`/provenance/lots/${encodeURIComponent(lot)}/trace?direction=${direction}`)

  it('begins with the buyer’s order, long before there is steel', async () => {
    await handIn('01-purchase-order.json', '02-intent-to-import.json', '03-ctpat-importer.json')
    const twin = await twinOf(order)
    expect([twin.lots, twin.owner, twin.custodian]).toEqual([[], undefined, undefined])
    expect(twin.events.map(({ event }) => event.process)).toEqual(['ordering'])
  })

  it('grows with what mine, scrap yard and mills sign: heats, slabs, a coil, forty pipes', async () => {
    await handIn('04-ore.jwt', '05-scrap.jwt', '06-heats.jwt', '07-mill-test-report-1.json', '08-mill-test-report-2.jwt', '09-slab-invoice.jwt')
    const slab = await twinOf(`product-number:SL-26011-3@${dids.steelMill}`)
    expect([slab.owner?.value.name, slab.lots[0]?.particulars?.value.commodityCode]).toEqual(['Laminadora Sierra Example (sandbox)', '7207120050'])
    await handIn('10-coil.jwt', '11-coil-invoice.jwt', '12-pipes.jwt')
    const made = await twinOf(pipe(25))
    expect([made.custodian?.value.identifiers[0]?.value, made.lots[0]?.quantity?.value]).toEqual([dids.pipeMill, { value: '575', unit: 'KGM' }])
    expect(made.owner).toBeUndefined()
  })

  it('has the pipes sold and certified, and says that a licence is missing, or has run out', async () => {
    await handIn('13-commercial-invoice.jwt', '14-usmca-certification.jwt', '16-entry-number.jwt')
    await post('/provenance/events', sample('23-entry.json') as object)
    const sold = await twinOf(entry)
    expect([sold.lots.length, sold.owner?.value.name, sold.custodian?.value.identifiers[0]?.value]).toEqual([40, 'Heron Tubular Supply (sandbox)', dids.pipeMill])
    const before = steelOf(await assess(entry))
    expect(before?.needed.map(({ name, from, authority }) => [name, from, authority])).toContainEqual(['steel import licence', 'importer', '19 CFR 360.101 and 360.103'])
    // Who has applied for a licence has none yet.
    expect((await twinOf(entry)).events.map(({ event }) => event.process)).not.toContain('steel-import-licence-application')
    await handIn('15-application-for-licence.json')
    expect(steelOf(await assess(entry))?.needed).toEqual(before?.needed)
    expect((await twinOf(entry)).events.map(({ event }) => event.process)).toContain('steel-import-licence-application')
    await handIn('contrary/licence-expired.json')
    expect(steelOf(await assess(entry))?.findings).toContainEqual(expect.objectContaining({ code: 'steel-licence-aged', severity: 'information', pointer: { source: 'event urn:example:sima-licence:S25009902#product-0' } }))
    await handIn('15-steel-import-licence.json')
    expect(steelOf(await assess(entry))?.findings).toEqual([])
  })

  it('has them loaded on two bills by a trusted carrier, and arrive', async () => {
    await handIn('17-packing-list-1.jwt', '18-packing-list-2.jwt', '19-bill-of-lading-1.jwt', '20-bill-of-lading-2.jwt')
    const loaded = await twinOf(bill)
    expect([loaded.lots.length, loaded.custodian?.value.name, loaded.owner?.value.name]).toEqual([20, 'Cerro Frontera Carriers (sandbox)', 'Heron Tubular Supply (sandbox)'])
    await handIn('21-arrival.jwt', '22-ctpat-carrier.jwt')
    expect((await twinOf(bill)).place?.value).toMatchObject({ country: 'US', identifiers: [{ scheme: 'un-locode', value: 'USLRD' }, {}] })
  })

  it('has them entered, released by the agency, and summed up, with everything known before still there', async () => {
    await handIn('24-cargo-entry.jwt', '25-agency-status.jwt', '26-entry-summary.jwt')
    const entered = await twinOf(entry)
    expect([entered.lots.length, entered.events.map(({ source }) => source.credentialType)]).toEqual([40, expect.arrayContaining(['PurchaseOrderCredential', 'MillTestReportCredential', 'CBP3461EntryCredential', 'PGAShipmentStatusCredential', 'CBP7501EntrySummaryCredential'])])
  })

  it('traces one pipe of the second bill back to both heats, the ore and the scrap, and a heat forward to both bills', async () => {
    const back = await trace(pipe(33), 'back')
    expect(back.lots.map(({ lot }) => lot)).toEqual(expect.arrayContaining([coil, ...heats]))
    expect([...(back.sources ?? [])].toSorted()).toEqual([...sources].toSorted())
    const forward = await trace(heats[0] ?? '', 'forward')
    expect(forward.deliveries).toEqual(expect.arrayContaining([pipe(1), pipe(40)]))
    for (const [number, pipes] of [[bill, [1, 20]], [otherBill, [21, 40]]] as const) expect((await twinOf(number)).lots.map(({ lot }) => lot)).toEqual(expect.arrayContaining(pipes.map(pipe)))
  })

  it('supports the origin that is claimed, and gives what the entry summary declares of the steel', async () => {
    const assessed = await assess(otherBill)
    expect([assessed.origin.status, assessed.origin.claim?.agreement, assessed.origin.claim?.country]).toEqual(['supported', 'usmca', 'MX'])
    expect(assessed.origin.path.some(({ lot }) => heats.includes(lot))).toBe(true)
    expect(assessed.balance.every(({ holds }) => holds)).toBe(true)
    const steel = steelOf(assessed)
    expect([steel?.findings, steel?.needed]).toEqual([[], []])
    expect(steel?.derived.map(({ pointer, value }) => [pointer, value])).toEqual(expect.arrayContaining([
      ['/goodsItems/0/additionalDeclarations/0', { type: '08', fields: { countryOfMeltAndPourCode: 'MX' } }], ['/goodsItems/0/licences/0', { type: '01', number: 'S26004171' }],
      ['/goodsItems/0/commodities/0/code', '99038187'], ['/goodsItems/0/commodities/1/code', '7306305090'], ['/goodsItems/0/commodities/1/quantities/0', { value: '11500', unit: 'KG' }],
    ]))
  })

  /** A prepared summary with what the filer adds, as the records of AE. */
  async function recordsOfSummary({ declaration }: Prepared, functionCode: string): Promise<string> {
    const [item] = declaration.goodsItems
    const [heading, pipes] = item?.commodities ?? []
    const whole = {
      ...declaration, ...ofFiler, functionCode, dates: { ...declaration.dates, estimatedEntry: '2026-02-26' }, consignments: declaration.consignments.map((one) => ({ ...one, manifestedQuantity: '20', manifestedUnit: 'PCS' })),
      goodsItems: [{ ...item, ...ofFilerByLine, commodities: [{ ...heading, value: '0', quantities: [{ value: '0', unit: 'X' }], duty: '18000.00' }, { ...pipes, value: '36000', duty: '0.00' }] }],
    }
    const converted = await broker.call('/convert?to=catair', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(whole) })
    const text = await converted.text()
    expect([converted.status, converted.status === 200 ? '' : text]).toEqual([200, ''])
    return text
  }

  it('prepares the entry summary of both bills, each datum with its proof, and takes it with the duty of Section 232 and the declaration of melt and pour', async () => {
    const prepared = await broker.read<Prepared>(`/provenance/shipments/${entry}/filing?kind=entry-summary`)
    expect(prepared.needed).toEqual([])
    expect(prepared.declaration).toMatchObject({
      entryNumber: 'ZZ910004177', importerOfRecord: { number: '89-100000900' }, portOfEntry: '2304', transportMode: '30', conveyances: [{ carrierCode: 'CFNL' }],
      goodsItems: [{ origin: 'MX', specialProgram: 'S', commodities: [{ code: '99038187' }, { code: '7306305090', quantities: [{ value: '23000', unit: 'KG' }] }], licences: [{ type: '01', number: 'S26004171' }], additionalDeclarations: [{ type: '08', fields: { countryOfMeltAndPourCode: 'MX' } }] }],
    })
    expect(new Set(prepared.declaration.consignments)).toEqual(new Set([otherBill, bill].map((number) => ({ transportDocuments: [{ type: 'M', issuer: 'CFNL', identifier: number.slice(4) }] }))))
    expect(prepared.fields.filter(({ sources }) => !sources.some(({ standing }) => standing === 'verified')).map(({ pointer }) => pointer)).toEqual([])
    const records = await recordsOfSummary(prepared, 'add')
    expect(records.split(/\r?\n/).filter((line) => /^5[024]/.test(line)).map((line) => line.trimEnd().slice(0, 22))).toEqual(['5099038187   000180000', '507306305090 000000000', '5201S26004171', '5408MX'])
    const filing = onlyFiling(await broker.file(records))
    expect([filing.entryNumber, filing.accepted, filing.determination.outcome, filing.findings.filter(({ severity }) => severity !== 'information')]).toEqual(['ZZ910004177', true, 'release', []])
    expect([filing.assessment?.duty, filing.assessment?.total]).toEqual(['18000.00', '18000.00'])
    expect(filing.findings.map(({ code }) => code)).toContain('provenance-preference-supported')
  })

  it('asks for documents once the works’ own packing list calls the pipes of a bill Brazilian, while they are claimed under the agreement', async () => {
    await handIn('contrary/packed-as-brazilian.jwt')
    const contradicted = await assess(otherBill)
    expect([contradicted.origin.status, contradicted.origin.claim?.agreement]).toEqual(['contradicted', 'usmca'])
    expect(contradicted.findings).toContainEqual(expect.objectContaining({ code: 'origin-other-country-proven', pointer: { source: expect.stringContaining(pipe(21)) as string } }))
    expect((await assess(bill)).origin.status).toBe('supported')
    const known = await broker.read<Prepared>(`/provenance/shipments/${bill}/filing?kind=entry-summary`)
    const both = { ...known.declaration, entryNumber: 'ZZ910004177', consignments: [otherBill, bill].map((number) => ({ transportDocuments: [{ type: 'M', issuer: 'CFNL', identifier: number.slice(4) }] })) }
    const filing = onlyFiling(await broker.file(await recordsOfSummary({ ...known, declaration: both }, 'replace')))
    expect([filing.accepted, filing.replacesOnFile, filing.determination.outcome]).toEqual([true, true, 'documents-required'])
    expect(filing.determination.reasons.map(({ rule }) => rule)).toContain('provenance-contradicted')
    expect(filing.findings.map(({ code, severity }) => [code, severity])).toContainEqual(['provenance-preference-contradicted', 'warning'])
  })

  it('carries nothing any more once a forty-first pipe comes of the coil, or a heat was melted in two countries, and says by which link', async () => {
    const before = new Date().toISOString()
    await handIn('contrary/forty-one-pipes.jwt')
    const exceeded = await assess(bill)
    expect(exceeded.origin.status).toBe('unsupported')
    expect(exceeded.findings.filter(({ severity }) => severity === 'fatal').map(({ code, pointer }) => [code, pointer.source?.endsWith(`lot ${coil}`)])).toEqual([['provenance-lot-exceeded', true]])
    await handIn('contrary/another-melt-and-pour.json')
    const melted = steelOf(await assess(bill))
    expect(melted?.findings).toContainEqual(expect.objectContaining({ code: 'steel-melt-and-pour-contradicted', pointer: { source: expect.stringContaining(heats[0] ?? '') as string } }))
    expect(melted?.derived.map(({ pointer }) => pointer)).not.toContain('/goodsItems/0/additionalDeclarations/0')
    const { credentials: [forged] } = await post<TakenUp>('/provenance/credentials', { credentials: [sample('contrary/heat-of-another-mill.jwt')] })
    expect([forged?.verified, forged?.standing]).toEqual([true, 'not-recognised'])
    expect((await assess(bill)).findings).toContainEqual(expect.objectContaining({ code: 'provenance-stranger-set-aside', severity: 'information' }))
    expect((await assess(bill, `?asOf=${encodeURIComponent(before)}`)).origin.status).toBe('supported')
  })
})
