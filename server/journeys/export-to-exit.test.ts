import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleExport } from '../modules/filings/index.ts'
import { type StartedServer, startServer } from './start-server.ts'
import { readEvents } from './test-event-reader.ts'
import { sample, signInAs, soundReceipt, type Trader } from './test-trader.ts'

const dataModel = 'application/vnd.customhouse.data-model+json'

interface Filed {
  readonly exportDeclarations: readonly { readonly filing: string; readonly number?: string; readonly status?: string; readonly annotation?: string; readonly accepted: boolean; readonly findings: readonly { readonly code: string; readonly severity: string }[]; readonly receipt: string }[]
  readonly answers: { readonly mediaType: string; readonly content: string }
}
interface Shown { readonly exportDeclaration: { readonly status: string; readonly version: number; readonly isOverdue: boolean; readonly events: readonly { readonly kind: string }[] }; readonly filings: readonly { readonly act: string; readonly accepted: boolean }[] }

describe('exports, from the filing to the exit', () => {
  let server: StartedServer
  let broker: Trader
  let line: Trader
  let number: string
  beforeAll(async () => {
    server = await startServer()
    broker = signInAs(server, 'meridian-filer')
    line = signInAs(server, 'tidemark-manifests')
  })
  afterAll(async () => server.remove())

  const post = (who: Trader, path: string, { body, key = randomUUID(), type = dataModel }: { readonly body: unknown; readonly key?: string; readonly type?: string }): Promise<Response> =>
    who.call(path, { method: 'POST', headers: { 'content-type': type, 'idempotency-key': key }, body: typeof body === 'string' ? body : JSON.stringify(body) })
  const file = async (body: unknown, { who = broker, type = dataModel } = {}): Promise<Filed> => {
    const response = await post(who, '/export-declarations', { body, type })
    const text = await response.text()
    expect([response.status, text]).toEqual([201, text])
    return JSON.parse(text) as Filed
  }
  const { declaration } = exampleExport
  const withDeclaration = (changes: object): object => ({ ...exampleExport, declaration: { ...declaration, ...changes } })
  const codes = ({ exportDeclarations: [first] }: Filed): readonly string[] => (first?.findings ?? []).map(({ code }) => code)
  const event = async (who: Trader, of: string, body: object): Promise<{ readonly status: number; readonly body: { readonly findings: readonly { readonly code: string }[]; readonly exportDeclaration: { readonly status: string }; readonly receipt: string } }> => {
    const response = await post(who, `/export-declarations/${of}/events`, { body, type: 'application/json' })
    return { status: response.status, body: await response.json() as never }
  }
  const now = (): string => new Date(Date.now() - 1000).toISOString()

  it('is filed for the principal party by its agent, and accepted under an internal transaction number', async () => {
    const filed = await file(exampleExport)
    const [first] = filed.exportDeclarations
    expect([first?.accepted, first?.status, first?.findings]).toEqual([true, 'accepted', []])
    number = first?.number ?? ''
    expect(number).toMatch(/^X20[0-9]{12}$/)
    expect(first?.annotation).toBe(`AES ${number}`)
    expect(soundReceipt(first?.receipt ?? '').statement).toMatchObject({ kind: 'export-declaration', functionCode: 'add', outcome: 'accepted' })
    expect(JSON.parse(filed.answers.content)).toMatchObject({ response: { functionCode: '01', declaration: { id: number, functionalReferenceId: 'LARK-EXP-0001' } } })
  })

  it('says at once all that is missing, with the paragraph of 15 CFR 30.6', async () => {
    const bare = await file({ version: '3.6.1', declaration: { functionCode: '9', typeCode: '830' } })
    expect(bare.exportDeclarations[0]?.accepted).toBe(false)
    expect(codes(bare)).toEqual(expect.arrayContaining(['export-principal-missing', 'export-consignee-missing', 'export-date-missing', 'export-destination-missing', 'export-mode-missing', 'export-port-missing', 'export-state-missing', 'export-items-missing', 'export-reference-missing']))
    expect(codes(await file(exampleExport))).toEqual(['export-reference-used'])
    expect(codes(await file(withDeclaration({ functionalReferenceId: 'LARK-EXP-0009', exporter: { ...declaration.exporter, id: '89-100000500' } })))).toEqual(['export-authority-missing'])
  })

  it('keeps goods from filing after departure where it is closed to them, and from exemptions that they do not meet', async () => {
    const { unitedStates, goodsShipment } = declaration
    const [item] = goodsShipment.governmentAgencyGoodsItem
    const licensed = { ...item, exportControl: { ...item?.exportControl, licenceTypeCode: 'C30', licenceId: 'D123456', controlClassificationId: '3A001' } }
    const after = withDeclaration({ functionalReferenceId: 'LARK-EXP-0002', unitedStates: { export: { ...unitedStates.export, filingOptionCode: '4' } }, goodsShipment: { ...goodsShipment, governmentAgencyGoodsItem: [licensed] } })
    expect(codes(await file(after))).toContain('export-postdeparture-not-allowed')
    const exempt = (dollars: string, claim = 'NOEEI 30.37(a)', changes = {}): object => withDeclaration({ functionalReferenceId: `LARK-${randomUUID().slice(0, 8)}`, unitedStates: { export: { exemptionCode: claim } }, goodsShipment: { ...goodsShipment, governmentAgencyGoodsItem: [{ ...item, statisticalValueAmount: { value: dollars, currency: 'USD' }, ...changes }] } })
    expect(codes(await file(exempt('2501')))).toEqual(['export-exemption-value'])
    expect(codes(await file(exempt('100', '30.36(a)')))).toEqual(['export-exemption-not-canada'])
    expect(codes(await file(exempt('100', '30.37(a)', { exportControl: licensed.exportControl })))).toEqual(['export-exemption-licensed'])
    const free = await file(exempt('2500'))
    expect(free.exportDeclarations[0]).toMatchObject({ accepted: true, status: 'exempt', annotation: 'NOEEI § 30.37(a)', findings: [] })
  })

  it('is corrected, seen by its carrier, presented and confirmed out of the country', async () => {
    const replaced = await file(withDeclaration({ functionCode: '5', id: number, borderTransportMeans: { ...declaration.borderTransportMeans, name: 'SANDBOX VOYAGER' } }))
    expect([replaced.exportDeclarations[0]?.accepted, codes(replaced), replaced.exportDeclarations[0]?.number]).toEqual([true, [], number])
    expect((await line.read<Shown>(`/export-declarations/${number}`)).exportDeclaration).toMatchObject({ status: 'accepted', version: 2, isOverdue: false })
    const events = await readEvents(broker)
    try {
      expect((await event(line, number, { act: 'present', at: now(), office: '2704' })).body).toMatchObject({ exportDeclaration: { status: 'presented' } })
      const left = await event(line, number, { act: 'depart', at: now(), office: '2709', conveyance: 'SANDBOX VOYAGER' })
      expect([left.status, left.body.findings.map(({ code }) => code), left.body.exportDeclaration.status]).toEqual([200, ['export-other-office'], 'exited'])
      expect(soundReceipt(left.body.receipt).statement).toMatchObject({ kind: 'export-declaration', functionCode: 'update' })
      expect(await events.until(2)).toMatchObject([{ type: 'ExportPresented', subject: number }, { type: 'ExportExitConfirmed', subject: number, data: { destination: 'NZ', office: '2709', conveyance: 'SANDBOX VOYAGER', exporter: '89-100000100' } }])
    } finally {
      events.close()
    }
    expect((await event(broker, number, { act: 'depart', at: now() })).status).toBe(422)
    const shown = await broker.read<Shown>(`/export-declarations/${number}`)
    expect(shown.exportDeclaration.events.map(({ kind }) => kind)).toEqual(['accepted', 'amended', 'presented', 'exited'])
    expect(shown.filings.map(({ act }) => act)).toEqual(['declare', 'replace'])
    expect(codes(await file(withDeclaration({ functionCode: '1', id: number })))).toEqual(['export-ended'])
  })

  it('is seen by who filed it, whom it is filed for, its carrier and officers alone', async () => {
    for (const [who, status] of [['meridian-filer', 200], ['larkspur-filer', 200], ['tidemark-manifests', 200], ['meridian-larkspur-desk', 200], ['port-officer', 200], ['harborline-filer', 404], ['waverley-manifests', 404]] as const)
      expect([who, (await signInAs(server, who).call(`/export-declarations/${number}`)).status]).toEqual([who, status])
    expect((await event(signInAs(server, 'waverley-manifests'), number, { act: 'depart', at: now() })).status).toBe(404)
  })

  it('of the United Kingdom comes in WCO XML, is presented, leaves, and is told of in notifications as CDS publishes them', async () => {
    const kingdom = sample('exports/united-kingdom.xml')
    const filed = await file(kingdom, { type: 'application/xml' })
    const [first] = filed.exportDeclarations
    expect([first?.accepted, first?.status, first?.findings.filter(({ severity }) => severity === 'fatal')]).toEqual([true, 'registered', []])
    const mrn = first?.number ?? ''
    expect(mrn).toMatch(/^[0-9]{2}GB[0-9]{14}$/)
    expect(filed.answers.content).toMatch(new RegExp(`<FunctionCode>02</FunctionCode>[^]*<ID>${mrn}</ID>`))
    expect((await event(broker, mrn, { act: 'depart', at: now() })).body.findings.map(({ code }) => code)).toEqual(['export-not-presented'])
    expect((await event(broker, mrn, { act: 'present', at: now() })).status).toBe(200)
    expect((await event(broker, mrn, { act: 'depart', at: now() })).status).toBe(200)
    const { notifications } = await broker.read<{ notifications: { content: string }[] }>(`/export-declarations/${mrn}/notifications`)
    expect(notifications.map(({ content }) => /<FunctionCode>(\d+)</.exec(content)?.[1])).toEqual(['02', '09', '16'])
    expect(notifications[2]?.content).toMatch(/<StatementTypeCode>CEX</)
  })

  it('is taken back by a message about it, and refuses what is no export', async () => {
    const filed = await file(sample('exports/united-kingdom.xml').replace('SAMPLE-EXP-1', 'SAMPLE-EXP-2'), { type: 'application/xml' })
    const mrn = filed.exportDeclarations[0]?.number ?? ''
    const cancelled = await file({ version: '3.6.1', declaration: { functionCode: '13', typeCode: 'INV', id: mrn, functionalReferenceId: 'SAMPLE-EXP-2', additionalInformation: [{ statementDescription: 'Sold at home' }] } })
    expect(cancelled.exportDeclarations[0]).toMatchObject({ accepted: true, status: 'cancelled', number: mrn })
    const other = await post(broker, '/export-declarations', { body: { version: '3.6.1', declaration: { typeCode: 'IMA' } } })
    expect([other.status, JSON.stringify(await other.json()).includes('export-not-a-declaration')]).toEqual([422, true])
    expect((await post(broker, '/export-declarations', { body: 'nothing that is known', type: 'application/octet-stream' })).status).toBe(415)
    expect((await post(signInAs(server, 'meridian-larkspur-desk'), '/export-declarations', { body: withDeclaration({ exporter: { ...declaration.exporter, id: '89-100000200' } }) })).status).toBe(403)
  })

  it('answers a repeated call alike', async () => {
    const key = randomUUID()
    const body = withDeclaration({ functionalReferenceId: 'LARK-EXP-0100' })
    const [first, again] = [await (await post(broker, '/export-declarations', { body, key })).json() as Filed, await post(broker, '/export-declarations', { body, key })]
    expect([again.status, again.headers.get('idempotency-replayed'), ((await again.json()) as Filed).exportDeclarations[0]?.number]).toEqual([201, 'true', first.exportDeclarations[0]?.number])
  })
})
