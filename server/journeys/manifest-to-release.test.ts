import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleManifest } from '../modules/filings/index.ts'
import { type StartedServer, startServer } from './start-server.ts'
import { readEvents } from './test-event-reader.ts'
import { entryNumberOf, onlyFiling, renumbered, sample, signInAs, soundReceipt, type Trader } from './test-trader.ts'

const dataModel = 'application/vnd.customhouse.data-model+json'
const bill = 'ZZSB260100101'

interface ManifestsFiled {
  readonly interchange: string
  readonly manifests: readonly { readonly manifest: string; readonly accepted: boolean; readonly bills: number; readonly findings: readonly { readonly code: string; readonly pointer: { readonly wco?: string; readonly source?: string } }[]; readonly receipt: string }[]
  readonly answers: { readonly mediaType: string; readonly content: string }
}
interface BillSeen { readonly match: { readonly code: string }; readonly further: readonly { readonly code: string }[]; readonly manifestedQuantity?: string }

describe('a vessel from manifest to release', () => {
  let server: StartedServer
  let line: Trader
  let broker: Trader
  let filing: string
  const entryNumber = entryNumberOf(701)
  const release = renumbered(sample('release-vessel.catair'), 701)
  beforeAll(async () => {
    server = await startServer()
    line = signInAs(server, 'tidemark-manifests')
    broker = signInAs(server, 'meridian-filer')
  })
  afterAll(async () => server.remove())

  const report = exampleManifest.conveyanceReport
  const { consignment: _consignment, ...withoutBills } = report
  const event = (typeCode: string, locationId: string) => ({ version: '3.6.1', conveyanceReport: { ...withoutBills, itinerary: [], functionCode: '4', event: [{ typeCode, locationId, occurrenceDateTime: { value: new Date(Date.now() - 60_000).toISOString() } }] } })
  const post = (who: Trader, body: unknown, { key = randomUUID(), type = dataModel } = {}): Promise<Response> =>
    who.call('/manifests', { method: 'POST', headers: { 'content-type': type, 'idempotency-key': key }, body: typeof body === 'string' ? body : JSON.stringify(body) })
  const fileReport = async (body: unknown): Promise<ManifestsFiled> => {
    const response = await post(line, body)
    const text = await response.text()
    expect([response.status, text]).toEqual([201, text])
    return JSON.parse(text) as ManifestsFiled
  }
  const inFormat = async (format: string, message: string, { reference, bills }: { readonly reference: string; readonly bills: string }): Promise<string> => {
    const body = JSON.stringify({ ...exampleManifest, interchange: { sender: 'ZZSB', recipient: 'CUSTOMS', reference } }).replaceAll('260100101', bills)
    const converted = await line.call(`/convert?to=${format}&message=${message}`, { method: 'POST', headers: { 'content-type': dataModel }, body })
    const text = await converted.text()
    expect([converted.status, text]).toEqual([200, text])
    return text
  }
  const entryBills = async (): Promise<readonly BillSeen[]> => (await broker.read<{ bills: { status: BillSeen }[] }>(`/entries/${entryNumber}/bills`)).bills.map(({ status }) => status)
  const notifications = async () => (await broker.read<{ notifications: { content: string; bills?: object[] }[] }>(`/filings/${filing}/notifications`)).notifications

  it('is entered before any manifest: there is no match, and no news of it', async () => {
    const filed = onlyFiling(await broker.file(release))
    filing = filed.filing
    expect([filed.accepted, (await entryBills()).map(({ match }) => match.code), await notifications()]).toEqual([true, ['91'], []])
  })

  it('is manifested: the receipt verifies, the answer comes in the format of the report, and the entry matches', async () => {
    const events = await readEvents(broker)
    try {
      const filed = await fileReport(exampleManifest)
      expect(filed.manifests.map(({ accepted, bills }) => [accepted, bills])).toEqual([[true, 1]])
      expect(soundReceipt(filed.manifests[0]?.receipt ?? '').statement).toMatchObject({ kind: 'manifest', functionCode: 'add', outcome: 'accepted' })
      expect(JSON.parse(filed.answers.content)).toMatchObject({ response: { functionCode: '44', declaration: { id: filed.manifests[0]?.manifest } } })
      expect((await entryBills()).map(({ match, manifestedQuantity }) => [match.code, manifestedQuantity])).toEqual([['93', '820']])
      const [heard] = await events.until(1)
      expect(heard).toMatchObject({ type: 'EntryBillsChanged', subject: filing, data: { entryNumber, bills: [{ bill, code: '93', words: 'BILL ON FILE' }] } })
    } finally {
      events.close()
    }
  })

  it('departs and arrives: each is told in an SO, and with the arrival the release', async () => {
    await fileReport(event('departure', '58023'))
    await fileReport(event('arrival', '2704'))
    await fileReport(event('unlading', '2704'))
    const told = (await notifications()).map(({ content }) => content.split('\n').filter((record) => /^SO[56]0/.test(record)).map((record) => record.slice(0, 4) + record.slice(14, 16)))
    expect(told).toEqual([['SO5093'], ['SO5094'], ['SO5095', 'SO6098', 'SO6001']])
    for (const { content } of await notifications()) for (const record of content.replace(/\n$/, '').split('\n')) expect(record).toHaveLength(80)
    const seen = await line.read<{ onFile: { stage: string; unladenAt?: string }; entries: { entryNumber: string; status: BillSeen; outcome?: string }[] }>(`/bills/${bill}`)
    expect(seen).toMatchObject({ onFile: { stage: 'arrived', portOfArrival: '2704' }, entries: [{ entryNumber, status: { match: { code: '95' } } }] })
    expect(seen.onFile.unladenAt).toBeDefined()
  })

  it('shows the bill to its carrier and to officers, its status alone to who entered it, and nothing to others', async () => {
    const forBroker = await broker.read<Record<string, unknown>>(`/bills/${bill}`)
    expect([forBroker['onFile'], JSON.stringify(forBroker).includes('EXPLORER')]).toEqual([undefined, false])
    expect(forBroker).toMatchObject({ entries: [{ entryNumber, outcome: 'release' }] })
    expect(JSON.stringify(await line.read(`/bills/${bill}`))).not.toContain('89-100000100')
    expect(await signInAs(server, 'port-officer').read(`/bills/${bill}`)).toMatchObject({ onFile: { stage: 'arrived' }, entries: [{ entryNumber }] })
    for (const stranger of ['harborline-filer', 'waverley-manifests', 'larkspur-filer'])
      expect([stranger, (await signInAs(server, stranger).call(`/bills/${bill}`)).status]).toEqual([stranger, stranger === 'larkspur-filer' ? 200 : 404])
    expect((await broker.read<{ manifests: object[] }>('/manifests')).manifests).toEqual([])
    expect((await line.read<{ manifests: { id: string }[] }>('/manifests')).manifests).toHaveLength(4)
  })

  it('is amended: a bill with fewer packages than were entered, then deleted after its arrival', async () => {
    const [consignment] = report.consignment
    const fewer = { ...exampleManifest, conveyanceReport: { ...report, functionCode: '4', consignment: [{ ...consignment, totalPackageQuantity: { value: '1', unit: 'CTN' } }] } }
    const changed = await fileReport(fewer)
    expect(changed.manifests[0]?.findings.map(({ code }) => code)).toContain('manifest-changed-after-arrival')
    expect((await entryBills()).map(({ match, further }) => [match.code, ...further.map(({ code }) => code)])).toEqual([['95', '58']])
    await fileReport({ ...exampleManifest, conveyanceReport: { ...report, functionCode: '3' } })
    expect((await entryBills()).map(({ match, further }) => [match.code, ...further.map(({ code }) => code)])).toEqual([['91', '62']])
    expect((await notifications()).at(-1)?.content).toContain('62BILL DELETED AFTER ARRIVAL')
  })

  it.each([['x12', '309', /^ISA.*~\nST\*355\*/s], ['edifact', 'CUSCAR', /^UN[AB].*UNH\+[^']*CUSRES/s]] as const)('is manifested in %s %s alike, and answered in it', async (name, message, expected) => {
    const body = await inFormat(name, message, { reference: '7', bills: `2603007${message === '309' ? '1' : '2'}` })
    const response = await line.call('/manifests', { method: 'POST', headers: { 'content-type': 'application/octet-stream', 'idempotency-key': randomUUID() }, body })
    const text = await response.text()
    expect([response.status, text]).toEqual([201, text])
    const filed = JSON.parse(text) as ManifestsFiled
    expect(filed.manifests.map(({ accepted, bills }) => [accepted, bills])).toEqual([[true, 1]])
    expect(filed.answers.content).toMatch(expected)
    expect(await line.read(`/bills/ZZSB2603007${message === '309' ? '1' : '2'}`)).toMatchObject({ onFile: { quantity: '820', unloadingPort: '2704' } })
  })

  it.each([
    { name: 'x12', subtype: 'edi-x12', message: '309', taken: /~\n?AK1\*SO\*[^]*~\n?AK9\*A\*1\*1\*1~/, broken: (text: string) => text.replace('~\nGE*1*', '~\nGE*5*'), refused: /~\n?AK9\*R\*5\*1\*0\*5~/ },
    { name: 'edifact', subtype: 'EDIFACT', message: 'CUSCAR', taken: /UNH\+[^']*CONTRL[^]*UCI\+[^']*\+7'/, broken: (text: string) => text.replace(/UNZ\+\d+/, 'UNZ+9'), refused: /UCI\+[^']*\+4\+29\+UNZ'/ },
  ])('acknowledges the syntax of $name, of what is sound and of what is broken', async ({ name, subtype, message, taken, broken, refused }) => {
    const text = await inFormat(name, message, { reference: '8', bills: `2603008${message === '309' ? '1' : '2'}` })
    const key = randomUUID()
    const send = async (body: string, options: { readonly key?: string; readonly accept?: string } = {}) => line.call('/manifests', {
      method: 'POST', headers: { 'content-type': `application/${subtype}`, 'idempotency-key': options.key ?? randomUUID(), accept: options.accept ?? 'application/json' }, body,
    })
    interface Acknowledged { readonly acknowledgement: { readonly content: string }; readonly answers: { readonly content: string } }
    const sound = await (await send(text, { key })).json() as Acknowledged
    expect(sound.acknowledgement.content).toMatch(taken)
    expect((await (await send(text, { key })).json() as Acknowledged).acknowledgement).toEqual(sound.acknowledgement)
    expect(await (await send(text, { key, accept: `application/${subtype}` })).text()).toBe(sound.acknowledgement.content + sound.answers.content)
    const refusal = await send(broken(text))
    expect([refusal.status, (await refusal.json() as Acknowledged).acknowledgement.content]).toEqual([422, expect.stringMatching(refused)])
  })


  it('refuses what is not sound: other carriers’ codes, a half-read interchange; and repeats what it answered', async () => {
    const stranger = signInAs(server, 'waverley-manifests')
    const refused = await (await post(stranger, exampleManifest)).json() as ManifestsFiled
    expect([refused.manifests[0]?.accepted, refused.manifests[0]?.findings.map(({ code }) => code)]).toEqual([false, expect.arrayContaining(['manifest-carrier-not-yours', 'manifest-issuer-not-yours'])])
    expect(refused.manifests[0]?.findings[0]?.pointer.wco).toMatch(/^CHC001\//)
    const other = JSON.stringify(exampleManifest).replaceAll('260100101', '260300199')
    const half = await post(line, `${other}\n${other.slice(0, 200)}`)
    expect(half.status).toBe(422)
    expect((await line.call('/bills/ZZSB260300199')).status).toBe(404)
    const key = randomUUID()
    const first = await post(line, other, { key })
    expect(first.status).toBe(201)
    const again = await post(line, other, { key })
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true'])
    const found = async (response: Response) => (await response.json() as ManifestsFiled).manifests.map(({ manifest, findings }) => [manifest, findings])
    expect(await found(again)).toEqual(await found(first))
  })

  it('shows bills in pages, each leading to the next', async () => {
    const many = Array.from({ length: 501 }, (_, index) => JSON.parse(JSON.stringify(report.consignment[0]).replaceAll('260100101', `2604${String(index).padStart(5, '0')}`)) as unknown)
    const filed = await fileReport({ ...exampleManifest, conveyanceReport: { ...report, functionalReferenceId: 'TIDE-MANY', borderTransportMeans: { ...report.borderTransportMeans, journeyId: '777E' }, consignment: many } })
    const id = filed.manifests[0]?.manifest ?? ''
    const page = (after = '') => line.read<{ bills: { key: string }[]; next?: string }>(`/manifests/${id}${after === '' ? '' : `?after=${after}`}`)
    const begin = await page()
    const end = await page(begin.next)
    expect([begin.bills.length, begin.next, end.bills.map(({ key }) => key), end.next]).toEqual([500, 'ZZSB260400499', ['ZZSB260400500'], undefined])
  })

  it('refuses another body under a used key, what nobody knows, and a desk for some clients', async () => {
    const key = randomUUID()
    const other = JSON.stringify(exampleManifest).replaceAll('260100101', '260300198')
    expect((await post(line, other, { key })).status).toBe(201)
    expect((await post(line, exampleManifest, { key })).status).toBe(422)
    expect((await post(line, 'nothing that is known', { type: 'application/octet-stream' })).status).toBe(415)
    expect((await post(signInAs(server, 'meridian-larkspur-desk'), exampleManifest)).status).toBe(403)
  })

  it('is held by its bill: entries filed before and after stand at hold, the carrier hears it, and who may lifts it', async () => {
    const [officer, specialist] = [signInAs(server, 'port-officer'), signInAs(server, 'agriculture-specialist')]
    const act = async (who: Trader, path: string, body: object) => {
      const response = await who.call(path, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify(body) })
      return { status: response.status, body: await response.json() as { readonly id: string } }
    }
    const outcome = async (id: string) => (await broker.read<{ outcome: string }>(`/filings/${id}`)).outcome
    const heldBill = 'ZZSB260100188'
    const other = (text: string) => text.replaceAll('260100101', '260100188')
    const first = onlyFiling(await broker.file(other(renumbered(release, 708))))
    await fileReport(other(JSON.stringify(exampleManifest)))
    const before = await outcome(first.filing)
    const codes = async () => (await broker.read<{ bills: { status: BillSeen }[] }>(`/entries/${entryNumberOf(708)}/bills`)).bills.map(({ status: { match, further } }) => [match.code, further.map(({ code }) => code)])
    const order = { kind: 'customs', why: 'The seal is another than declared' }
    expect((await act(specialist, `/bills/${heldBill}/holds`, order)).status).toBe(403)
    const held = await act(officer, `/bills/${heldBill}/holds`, order)
    expect([held.status, (await act(officer, `/bills/${heldBill}/holds`, order)).status, await outcome(first.filing)]).toEqual([201, 409, 'hold'])
    expect(await codes()).toEqual([['95', ['51']]])
    // Who enters the same goods later meets the hold at once, and no act on the entry releases them past it.
    const later = onlyFiling(await broker.file(other(renumbered(release, 709))))
    expect(later.determination).toMatchObject({ outcome: 'hold', reasons: expect.arrayContaining([expect.objectContaining({ rule: 'bill-hold', outcome: 'hold' })]) })
    for (const one of ['release', 'lift-hold']) expect((await act(officer, `/determinations/${later.filing}/decisions`, { act: one, why: 'A journey asks for it' })).status).toBe(409)
    expect(await line.read('/bill-holds')).toMatchObject({ holds: [{ bill: heldBill, kind: 'customs', disposition: { code: '51' } }] })
    expect(JSON.stringify(await line.read('/bill-holds'))).not.toContain('port-officer')
    expect(await broker.read('/bill-holds')).toEqual({ holds: [] })

    // A second hold of another kind stands when the first is lifted, and is an agriculture specialist's to lift.
    const soil = await act(specialist, `/bills/${heldBill}/holds`, { kind: 'agriculture', why: 'Soil on the pallets' })
    expect((await act(officer, `/bill-holds/${held.body.id}/lifting`, { why: 'The seal was corrected' })).status).toBe(200)
    expect([await outcome(first.filing), await outcome(later.filing)]).toEqual(['hold', 'hold'])
    expect((await act(officer, `/bill-holds/${soil.body.id}/lifting`, { why: 'Cleaned' })).status).toBe(403)
    expect([(await act(specialist, `/bill-holds/${soil.body.id}/lifting`, { why: 'Cleaned' })).status, (await act(specialist, `/bill-holds/${soil.body.id}/lifting`, { why: 'Cleaned' })).status]).toEqual([200, 409])
    expect([await outcome(first.filing), await codes()]).toEqual([before, [['95', ['54', '55']]]])
    const told = (await broker.read<{ notifications: { content: string }[] }>(`/filings/${first.filing}/notifications`)).notifications.flatMap(({ content }) => content.split('\n')).filter((record) => record.startsWith('SO50')).map((record) => record.slice(14, 16))
    expect(told).toEqual(expect.arrayContaining(['51', '52', '54', '55']))
  })
})
