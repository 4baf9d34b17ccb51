import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleManifest, examplePreLoading, exampleSecurityFiling } from '../modules/filings/index.ts'
import { type StartedServer, startServer } from './start-server.ts'
import { readEvents } from './test-event-reader.ts'
import { signInAs, soundReceipt, type Trader } from './test-trader.ts'

const dataModel = 'application/vnd.customhouse.data-model+json'

interface FiledOne { readonly accepted: boolean; readonly number?: string; readonly status?: string; readonly assessments?: readonly { readonly bill: string; readonly assessment: string }[]; readonly findings: readonly { readonly code: string }[]; readonly receipt: string }
interface Filed { readonly securityFilings?: readonly FiledOne[]; readonly preLoadingReports?: readonly FiledOne[]; readonly answers: { readonly content: string } }

describe('cargo, told of before it is laden', () => {
  let server: StartedServer
  let broker: Trader
  let line: Trader
  let forwarder: Trader
  beforeAll(async () => {
    server = await startServer()
    broker = signInAs(server, 'meridian-filer')
    line = signInAs(server, 'tidemark-manifests')
    forwarder = signInAs(server, 'waverley-manifests')
  })
  afterAll(async () => server.remove())

  const post = ([who, path]: readonly [Trader, string], body: unknown, type = dataModel): Promise<Response> =>
    who.call(path, { method: 'POST', headers: { 'content-type': type, 'idempotency-key': randomUUID() }, body: typeof body === 'string' ? body : JSON.stringify(body) })
  const file = async (door: readonly [Trader, string], body: unknown, type = dataModel): Promise<Filed> => {
    const response = await post(door, body, type)
    const text = await response.text()
    expect([response.status, text]).toEqual([201, text])
    return JSON.parse(text) as Filed
  }
  const codes = ({ securityFilings, preLoadingReports }: Filed): readonly string[] => ((securityFilings ?? preLoadingReports)?.[0]?.findings ?? []).map(({ code }) => code)
  const { declaration } = exampleSecurityFiling

  describe('by vessel: an importer security filing', () => {
    let number: string

    it('of ten elements is accepted under a number, its bill not on file yet', async () => {
      const filed = await file([broker, '/security-filings'], exampleSecurityFiling)
      const [first] = filed.securityFilings ?? []
      expect([first?.accepted, codes(filed)]).toEqual([true, ['security-filing-bill-not-on-file']])
      number = first?.number ?? ''
      expect(number).toMatch(/^ZZ9-[0-9]{11}$/)
      expect(soundReceipt(first?.receipt ?? '').statement).toMatchObject({ kind: 'security-filing', outcome: 'accepted' })
      expect(await broker.read(`/security-filings/${number}`)).toMatchObject({ kind: 'isf-10', isLate: false, bills: [{ key: 'ZZSB260100101', isOnFile: false }] })
    })

    it('is matched when the carrier files its manifest; the carrier sees on the bill that it is there, and nothing of it', async () => {
      const events = await readEvents(broker)
      try {
        await file([line, '/manifests'], exampleManifest)
        expect(await events.until(1)).toMatchObject([{ type: 'SecurityFilingMatched', subject: number, data: { bill: 'ZZSB260100101', isOnFile: true } }])
      } finally {
        events.close()
      }
      expect(await broker.read(`/security-filings/${number}`)).toMatchObject({ bills: [{ key: 'ZZSB260100101', isOnFile: true, stage: 'on-file' }] })
      expect(await line.read('/bills/ZZSB260100101')).toMatchObject({ securityFilings: [number], onFile: { stage: 'on-file' } })
      expect((await line.call(`/security-filings/${number}`)).status).toBe(404)
      for (const [who, status] of [['larkspur-filer', 200], ['meridian-larkspur-desk', 200], ['port-officer', 200], ['harborline-filer', 404]] as const)
        expect([who, (await signInAs(server, who).call(`/security-filings/${number}`)).status]).toEqual([who, status])
    })

    it('names each element that is missing, whom it may be filed by, and that it is late', async () => {
      const { seller: _seller, importer: _importer, otherParty: _otherParty, ...goodsShipment } = declaration.goodsShipment
      expect(codes(await file([broker, '/security-filings'], { ...exampleSecurityFiling, declaration: { ...declaration, goodsShipment } }))).toEqual(expect.arrayContaining(['security-filing-party-missing', 'security-filing-party-to-follow']))
      const other = (changes: object, shipment: object = {}): object => ({ ...exampleSecurityFiling, declaration: { ...declaration, ...changes, goodsShipment: { ...declaration.goodsShipment, cargoConsignment: [{ transportContractDocument: [{ id: randomUUID().slice(0, 8), typeCode: '705', issuerId: 'ZZSB' }] }], ...shipment } } })
      expect(codes(await file([broker, '/security-filings'], other({}, { importer: { id: '89-100000500' } })))).toContain('security-filing-authority-missing')
      expect(codes(await file([broker, '/security-filings'], other({}, { importer: { id: '89-100000400' } })))).toContain('security-filing-bond-missing')
      expect(codes(await file([broker, '/security-filings'], other({ unitedStates: { securityFiling: { ...declaration.unitedStates.securityFiling, estimatedLadingDateTime: { value: new Date(Date.now() + 3_600_000).toISOString() } } } })))).toContain('security-filing-late')
      expect(codes(await file([broker, '/security-filings'], exampleSecurityFiling))).toContain('security-filing-bill-taken')
    })

    it('is replaced and deleted by its number, and no one else’s', async () => {
      expect(codes(await file([forwarder, '/security-filings'], { ...exampleSecurityFiling, declaration: { ...declaration, functionCode: '3', id: number } }))).toEqual(['security-filing-not-on-file'])
      const replaced = await file([broker, '/security-filings'], { ...exampleSecurityFiling, declaration: { ...declaration, functionCode: '5', id: number } })
      expect([replaced.securityFilings?.[0]?.accepted, codes(replaced)]).toEqual([true, []])
      expect((await file([broker, '/security-filings'], { ...exampleSecurityFiling, declaration: { ...declaration, functionCode: '3', id: number } })).securityFilings?.[0]).toMatchObject({ accepted: true, status: 'deleted' })
      expect(await broker.read(`/security-filings/${number}`)).toMatchObject({ status: 'deleted', version: 3 })
      expect((await post([broker, '/security-filings'], exampleManifest)).status).toBe(422)
    })
  })

  describe('by air: data before loading', () => {
    const waybill = '99912345675'
    const { conveyanceReport } = examplePreLoading
    const withDescription = (description: string, changes: object = {}): object => ({ ...examplePreLoading, conveyanceReport: { ...conveyanceReport, ...changes, consignment: conveyanceReport.consignment.map((one) => ({ ...one, consignmentItem: [{ commodity: { description } }] })) } })

    it('are referred for information while they do not say what the goods are, and complete once they do', async () => {
      const vague = await file([forwarder, '/pre-loading-reports'], withDescription('general cargo'))
      expect(vague.preLoadingReports?.[0]).toMatchObject({ accepted: true, findings: [], assessments: [{ bill: waybill, assessment: 'RFI' }] })
      expect(JSON.parse(vague.answers.content)).toMatchObject({ response: { additionalInformation: [{ statementCode: 'RFI' }], declaration: { consignment: [{ transportContractDocument: [{ id: waybill }] }] } } })
      const complete = await file([forwarder, '/pre-loading-reports'], withDescription('Wrist watches of base metal, quartz', { functionCode: '5' }))
      expect(complete.preLoadingReports?.[0]?.assessments).toEqual([{ bill: waybill, assessment: 'ACC' }])
      expect(soundReceipt(complete.preLoadingReports?.[0]?.receipt ?? '').statement).toMatchObject({ kind: 'pre-loading-report', functionCode: 'replace' })
      expect(await forwarder.read(`/pre-loading-assessments/${waybill}`)).toMatchObject({ assessment: 'ACC', mayLoad: true, history: [{ assessment: 'RFI' }, { assessment: 'ACC' }] })
      expect((await line.call(`/pre-loading-assessments/${waybill}`)).status).toBe(404)
    })

    it('come in XML of air cargo and are answered in it: do not load', async () => {
      const text = readFileSync(new URL('../../formats/air-manifest/vectors/before-loading.air.xml', import.meta.url), 'utf8')
      const held = text.replace(/<description>[^<]*<\/description>/, '<description>TESTDNL watches</description>').replace(/<preLoadingReport>(?:(?!<preLoadingReport>)[^])*<\/preLoadingReport>(?=[^]*$)/, (report) => (report.includes('TESTDNL') ? report : ''))
      const filed = await file([forwarder, '/pre-loading-reports'], held, 'application/xml')
      expect(filed.preLoadingReports?.[0]?.assessments?.map(({ assessment }) => assessment)).toEqual(['DNL'])
      expect(filed.answers.content).toMatch(/<assessments>[^]*DNL/)
    })

    it('are joined to the air manifest of the carrier by the number of the waybill', async () => {
      const { submitter: _submitter, ...flight } = conveyanceReport
      const manifest = { version: '3.6.1', conveyanceReport: { ...flight, typeCode: '785', carrier: { id: 'ZZSB' }, itinerary: [{ id: 'ZRH', functionCode: '5' }, { id: '4701', functionCode: '60', estimatedArrivalDateTime: { value: '2099-12-31T10:00:00Z' } }], consignment: conveyanceReport.consignment.map((one) => ({ ...one, loadingLocation: { id: 'ZRH' }, unloadingLocation: { id: '4701' } })) } }
      const filed = JSON.parse(JSON.stringify(await file([line, '/manifests'], manifest))) as { manifests: { accepted: boolean; findings: { code: string }[] }[] }
      expect([filed.manifests[0]?.accepted, filed.manifests[0]?.findings]).toEqual([true, filed.manifests[0]?.findings])
      expect(await line.read(`/bills/${waybill}`)).toMatchObject({ onFile: { stage: 'on-file', organisation: 'tidemark' } })
      expect(codes(await file([forwarder, '/pre-loading-reports'], withDescription('Wrist watches', { functionCode: '5' })))).toContain('pre-loading-already-manifested')
      expect((await post([line, '/manifests'], examplePreLoading)).status).toBe(422)
    })
  })
})
