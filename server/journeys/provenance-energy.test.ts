import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type StartedServer } from './start-server.ts'
import { entryNumberOf, onlyFiling, sample, signInAs, type Filed, type Trader } from './test-trader.ts'

let server: StartedServer
let meridian: Trader
beforeAll(async () => {
  server = await startServer()
  meridian = signInAs(server, 'meridian-filer')
  await add('crude-oil')
  await add('natural-gas')
})
afterAll(async () => server.remove())

interface Finding {
  readonly code: string
  readonly severity: string
}

interface Assessed {
  readonly origin: { readonly claim: { readonly agreement: string } | null; readonly status: string }
  readonly findings: readonly Finding[]
  readonly areas: readonly { readonly area: string; readonly derived: readonly { readonly name: string; readonly value: unknown }[] }[]
}

interface Prepared {
  readonly declaration: Readonly<Record<string, unknown>> & { readonly goodsItems: readonly Readonly<Record<string, unknown>>[] }
  readonly fields: readonly { readonly pointer: string; readonly sources: readonly unknown[] }[]
  readonly needed: readonly { readonly name: string }[]
  readonly findings: readonly Finding[]
}

/** Hands in a folder, or a file of it, as the trader's own program does. */
async function add(path: string): Promise<void> {
  const files = /\.(?:json|jwt)$/.test(path) ? [path] : readdirSync(new URL(`../../samples/${path}/`, import.meta.url)).filter((name) => /\.(?:json|jwt)$/.test(name)).sort().map((name) => `${path}/${name}`)
  for (const file of files) {
    const credentials = file.endsWith('.jwt') ? sample(file).trim().split('\n') : [JSON.parse(Buffer.from(sample(file), 'latin1').toString('utf8')) as unknown].flat()
    const response = await act('/provenance/credentials', { credentials })
    expect([response.status, file]).toEqual([201, file])
  }
}

async function act(path: string, body: unknown): Promise<Response> {
  return meridian.call(path, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify(body) })
}

const assess = async (shipment: string): Promise<Assessed> => meridian.read<Assessed>(`/provenance/shipments/${shipment}/assessment`)
const prepare = async (asked: Readonly<Record<string, unknown>>): Promise<Prepared> => {
  const response = await act('/provenance/entry-summaries', { importer: '89-100000800', month: '2026-03', port: '3401', destinationState: 'IL', manufacturerId: 'XAHAREXA8HAR', charges: '240000', ...asked })
  expect(response.status).toBe(200)
  return (await response.json()) as Prepared
}
const file = async ({ declaration }: Prepared): Promise<Filed> => meridian.file(JSON.stringify(declaration), { type: 'application/json' })
const codes = ({ findings }: { readonly findings: readonly Finding[] }): readonly string[] => findings.map(({ code }) => code)
const told = ({ areas }: Assessed, name: string): unknown => areas.flatMap(({ derived }) => derived).find((one) => one.name === name)?.value

describe('crude oil in a pipeline', () => {
  it('is of the wells that went into it, 35 percent of it diluent whose origin is disregarded, and keeps its free trade status through four sales', async () => {
    const assessed = await assess('NWP260301')
    expect([assessed.origin.claim?.agreement, assessed.origin.status]).toEqual(['usmca', 'supported'])
    expect(told(assessed, 'sources by percent of volume')).toEqual({ 'CA-AB': '45.5000', 'NO-RO': '35.0000', 'CA-SK': '19.5000' })
    expect(told(assessed, 'diluent in percent of volume')).toBe('35.0000')
    expect(told(assessed, 'owner when the oil crossed the border')).toBe('89-100000800')
  })

  it('is entered by one summary for the month, which POST /filings accepts, free of duty and fee', async () => {
    const prepared = await prepare({ entryNumber: entryNumberOf(9100), unitPrice: '58.00' })
    expect(prepared.findings.filter(({ severity }) => severity === 'fatal')).toEqual([])
    expect(prepared.needed).toEqual([])
    const { goodsItems, ...header } = prepared.declaration
    expect(header).toMatchObject({ transportMode: '70', typeCode: '01', portOfEntry: '3401', consignments: [{ manifestedQuantity: '99900', manifestedUnit: 'BBL', transportDocuments: [{ type: 'M', issuer: 'ZZNP', identifier: 'NWP260301' }] }], releases: [] })
    expect(goodsItems).toMatchObject([
      { origin: 'XA', specialProgram: 'S', commodities: [{ code: '2709001000', quantities: [{ value: '69930.00', unit: 'BBL' }], value: '4055940', duty: '0.00' }] },
      { origin: 'XS', specialProgram: 'S', commodities: [{ quantities: [{ value: '29970.00', unit: 'BBL' }], value: '1738260' }] },
    ])
    expect(prepared.fields.every(({ sources }) => sources.length > 0)).toBe(true)
    const filing = onlyFiling(await file(prepared))
    expect(filing.findings.filter(({ severity }) => severity === 'fatal')).toEqual([])
    expect([filing.accepted, filing.assessment?.duty, filing.assessment?.feesTotal]).toEqual([true, '0.00', '0.00'])
  })

  it('says what it still needs where the filer gives nothing, and consolidates only releases within seven days', async () => {
    const bare = await prepare({ destinationState: undefined, manufacturerId: undefined, charges: undefined })
    expect(bare.needed.map(({ name }) => name)).toEqual(['entry number', 'State of destination', 'manufacturer identification code of the producer', 'charges for transport to the border', 'value, by the invoice of the seller', 'value, by the invoice of the seller'])
    const releases = (last: string) => [{ entryNumber: entryNumberOf(9101), releasedOn: '2026-03-20' }, { entryNumber: entryNumberOf(9102), releasedOn: last }]
    expect((await prepare({ releases: releases('2026-03-26') })).declaration).toMatchObject({ indicators: { consolidatedSummary: 'Y' }, releases: [entryNumberOf(9101), entryNumberOf(9102)] })
    const apart = await prepare({ releases: releases('2026-03-27') })
    expect([apart.declaration['releases'], codes(apart)]).toEqual([[], ['pipeline-releases-over-seven-days']])
  })

  it('gets no preference with 43 percent of diluent, and is then not entered for a month at once', async () => {
    await add('crude-oil/contrary/diluent-43-percent.json')
    const assessed = await assess('NWP260302')
    expect(assessed.origin.status).not.toBe('supported')
    expect(codes(assessed)).toContain('crude-oil-diluent-over-limit')
    const month = await prepare({ entryNumber: entryNumberOf(9103), unitPrice: '58.00' })
    expect(month.declaration.goodsItems.map((item) => [item['origin'], item['specialProgram']])).toEqual([['XA', 'S'], ['XS', 'S'], ['XA', undefined], ['NO', undefined]])
    expect(codes(month)).toContain('pipeline-monthly-entry-dutiable')
  })

  it('is not lost to one who sells what he never bought, nor to a ticket that is used twice: both are named', async () => {
    await add('crude-oil/contrary/ticket-replayed.json')
    expect(codes(await assess('NWP260301'))).toContain('crude-oil-ticket-replayed')
    await add('crude-oil/contrary/sold-without-title.jwt')
    const assessed = await assess('NWP260301')
    expect(codes(assessed)).toContain('crude-oil-sold-without-title')
    expect(assessed.origin.status).not.toBe('supported')
    expect(told(assessed, 'owner when the oil crossed the border')).toBeUndefined()
    expect(codes(await prepare({}))).toContain('pipeline-owner-unproven')
  })
})

describe('natural gas', () => {
  it('is of the wells behind the store and the pool, and closes its month against what was nominated', async () => {
    const assessed = await assess('FGL260301')
    expect([assessed.origin.claim?.agreement, assessed.origin.status]).toEqual(['usmca', 'supported'])
    expect(told(assessed, 'sources by percent of energy')).toEqual({ 'CA-AB': '60.0000', 'CA-BC': '40.0000' })
    expect(told(assessed, 'title to the well')).toEqual({ well: '200/B-044-I/093-P-09/02', title: '99715' })
    expect(told(assessed, 'gigajoules nominated and allocated')).toEqual({ nominated: '100000', allocated: '99500', difference: '-500' })
    expect(codes(assessed)).toContain('natural-gas-true-up')
  })

  it('is entered by the cubic metres of what was allocated, and POST /filings accepts it', async () => {
    const prepared = await prepare({ port: '3302', destinationState: 'ID', entryNumber: entryNumberOf(9104), unitPrice: '0.10', charges: '9000' })
    expect(prepared.declaration.goodsItems).toMatchObject([
      { origin: 'XA', specialProgram: 'S', commodities: [{ code: '2711210000', quantities: [{ value: '1550649.35', unit: 'M3' }] }] },
      { origin: 'XC', commodities: [{ quantities: [{ value: '1033766.23', unit: 'M3' }] }] },
    ])
    expect(prepared.needed.map(({ name }) => name)).toEqual(['authorisation of the Department of Energy to import natural gas'])
    const filing = onlyFiling(await file(prepared))
    expect([filing.accepted, filing.assessment?.duty, filing.assessment?.feesTotal]).toEqual([true, '0.00', '0.00'])
  })

  it('says of an exchange that title follows it, and no origin', async () => {
    const response = await act('/provenance/events', JSON.parse(sample('natural-gas/contrary/exchange.json')) as unknown)
    expect(response.status).toBe(201)
    expect(codes(await assess('FGL260301'))).toContain('natural-gas-exchanged')
  })
})

it('tells a party how good its own data are, for each source, and nobody else but customs', async () => {
  interface Read { readonly organisation: string; readonly quality: { readonly score: number; readonly eventCount: number }; readonly sources: readonly { readonly party: string }[] }
  const own = await meridian.read<Read>('/provenance/data-quality')
  expect([own.quality.eventCount > 20, own.quality.score > 50, own.sources.some(({ party }) => party.startsWith('did:key:'))]).toEqual([true, true, true])
  expect((await signInAs(server, 'harborline-filer').call(`/provenance/data-quality?organisation=${own.organisation}`)).status).toBe(404)
  expect((await signInAs(server, 'port-officer').read<Read>(`/provenance/data-quality?organisation=${own.organisation}`)).quality).toEqual(own.quality)
})
