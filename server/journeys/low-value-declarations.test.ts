import { randomUUID } from 'node:crypto'
import { verifyParcelReceipt } from '@customhouse/sdk/verify/verify-parcel-receipt.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lineOfParcel } from './test-parcels.ts'
import { type StartedServer, startServer } from './start-server.ts'
import { signInAs, type Trader } from './test-trader.ts'

interface Answer {
  readonly line: number
  readonly id: string
  readonly duty?: string
}
interface Batch {
  readonly id: string
  readonly parcels: number
  readonly receipt: string
}
interface Summary {
  readonly duty: string
  readonly dutyUnknown: number
}
interface Prepared {
  readonly filing: { readonly declarations: readonly object[] }
  readonly entries: readonly { readonly entryNumber: string; readonly duty: string; readonly fees: string; readonly parcels: readonly { readonly parcel: string }[] }[]
  readonly leftOut: readonly { readonly parcel: string; readonly findings: readonly { readonly code: string }[] }[]
}

describe('parcels of low value, from the stream to their entries', () => {
  let server: StartedServer
  let broker: Trader
  beforeAll(async () => {
    server = await startServer()
    broker = signInAs(server, 'meridian-filer')
  })
  afterAll(async () => server.remove())

  const file = async (lines: readonly string[]) => {
    const response = await broker.call('/low-value-filings', { method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body: lines.join('\n') })
    const told = (await response.text()).trim().split('\n').map((line) => JSON.parse(line) as Answer | { readonly batch: Batch } | { readonly summary: Summary })
    return { answers: told.flatMap((line) => ('line' in line ? [line] : [])), batches: told.flatMap((line) => ('batch' in line ? [line.batch] : [])), summary: told.flatMap((line) => ('summary' in line ? [line.summary] : []))[0] }
  }

  it('makes cargo releases and summaries of parcels, which are filed as they are and accepted', async () => {
    const day = '2026-10-07'
    const mug = (value: string) => ({ goods: [{ description: 'Stoneware mug', commodityCode: '6912003950', origin: 'VN', value, pieces: '6', manufacturer: 'VNSAMPOT12HAN' }] })
    const { answers, summary } = await file([1, 2, 3, 4].map((serial) => lineOfParcel(30_000 + serial, { arrival: day, port: '1001', ...mug(`${String(serial)}0.40`), ...(serial === 3 ? { goods: [{ description: 'Hooded rain jacket', commodityCode: '6201402010', origin: 'VN', value: '64.00' }] } : {}) })))
    expect([answers.map(({ duty }) => duty), summary?.duty, summary?.dutyUnknown]).toEqual([['0.45', '0.90', undefined, '1.80'], '3.15', 1])
    expect(await broker.read(`/low-value-days/${day}`)).toMatchObject({ duty: '3.15', dutyUnknown: 1, outcomes: [{ claim: '11', outcome: 'release', parcels: 4, duty: '3.15' }] })

    const ask = { entryNumbers: { filerCode: 'ZZ9', from: 6_400_001, to: 6_400_009 }, importerOfRecord: '89-100000100', contact: { name: 'SANDBOX DESK', phone: '2025550100' }, transportMode: '40', carrier: { code: 'ZZ', trip: '0102' }, masterBill: '99912345675', exportation: '2026-10-01', destinationState: 'NJ', sellers: [{ seller: 'Lotus Sample Garments (sandbox)', line: '4 Sample Lane', city: 'Hanoi' }] }
    const prepare = (more: object, accept = 'application/json') => broker.call(`/low-value-days/${day}/declarations`, { method: 'POST', headers: { accept, 'content-type': 'application/json' }, body: JSON.stringify({ ...ask, ...more }) })
    const prepared = await (await prepare({ parcelsPerEntry: 2 })).json() as Prepared
    expect(prepared.entries.map(({ parcels, duty, fees }) => [parcels.map(({ parcel }) => parcel), duty, fees])).toEqual([[['P-30001', 'P-30002'], '1.35', '2.69'], [['P-30004'], '1.80', '2.69']])
    expect(prepared.leftOut.map(({ parcel, findings }) => [parcel, findings.map(({ code }) => code)])).toEqual([['P-30003', ['low-value-declaration-manufacturer', 'low-value-declaration-duty']]])

    const filed = await broker.call('/filings', { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify(prepared.filing) })
    const { filings: decided } = await filed.json() as { readonly filings: readonly { readonly accepted: boolean; readonly findings: readonly { readonly code: string; readonly severity: string }[] }[] }
    expect([filed.status, decided.map(({ accepted, findings }) => [accepted, findings.filter(({ severity }) => severity === 'fatal')])]).toEqual([201, [1, 2, 3, 4].map(() => [true, []])])

    const records = await prepare({ parcels: ['P-30001', 'P-30004', 'P-none'] }, 'application/vnd.customhouse.catair')
    expect([records.status, records.headers.get('parcels-left-out')]).toEqual([200, '1'])
    const interchange = await records.text()
    expect(interchange.split('\n').filter((line) => /^(?:SE10|10A)/.test(line)).map((line) => line.length)).toEqual([80, 80, 80, 80])
    const checked = await broker.call('/filings', { method: 'POST', headers: { 'content-type': 'application/vnd.customhouse.catair', 'accept': 'application/json', 'idempotency-key': randomUUID() }, body: interchange })
    expect([checked.status, (await checked.text()).includes('"accepted":false')]).toEqual([201, false])
    expect((await prepare({ entryNumbers: { ...ask.entryNumbers, filerCode: 'ZZ8' } })).status).toBe(403)
  })

  it('proves the answer to each parcel offline by one entry of the log for its batch', async () => {
    const { answers, batches } = await file(Array.from({ length: 5 }, (_, index) => lineOfParcel(40_000 + index, { arrival: '2026-10-08' })))
    expect(batches.map(({ parcels }) => parcels)).toEqual([5])
    const read = async (id: string | undefined, who: Trader = broker) => who.call(`/low-value-filings/${id ?? ''}/receipt`)
    const receipt = await (await read(answers[3]?.id)).text()
    const key = (await (await broker.call('/ledger/key')).text()).trim()
    expect(verifyParcelReceipt(receipt, { trustedKeys: [key] })).toMatchObject({ verified: true, pinned: true, answer: { parcel: 'P-40003', outcome: 'release' } })
    expect(verifyParcelReceipt(receipt.replace('P-40003', 'P-40002')).verified).toBe(false)
    expect(verifyParcelReceipt(receipt.replace('"outcome":"release"', '"outcome":"reject"')).findings.map(({ code }) => code)).toEqual(['receipt-not-in-log'])
    expect((await read(answers[3]?.id, signInAs(server, 'harborline-filer'))).status).toBe(404)
    expect((await file([lineOfParcel(40_000, { arrival: '2026-10-08' })])).batches).toEqual([])
  })
})
