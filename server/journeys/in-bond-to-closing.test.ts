import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleManifest } from '../modules/filings/index.ts'
import { type StartedServer, startServer } from './start-server.ts'
import { entryNumberOf, onlyFiling, renumbered, sample, signInAs, soundReceipt, type Trader } from './test-trader.ts'

interface Movement { readonly number: string; readonly status: string; readonly isOverdue: boolean; readonly dueOn?: string; readonly destination: string; readonly obliged: { readonly number: string; readonly organisation?: string } }
interface Done { readonly number: string; readonly movement: Movement; readonly receipt: string; readonly findings: readonly { readonly code: string }[] }

describe('goods in bond, from the request to the closing', () => {
  let server: StartedServer
  let line: Trader
  let broker: Trader
  let number: string
  beforeAll(async () => {
    server = await startServer()
    line = signInAs(server, 'tidemark-manifests')
    broker = signInAs(server, 'meridian-filer')
  })
  afterAll(async () => server.remove())

  const post = async (who: Trader, path: string, body: object): Promise<{ readonly status: number; readonly body: Done }> => {
    const response = await who.call(path, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify(body) })
    return { status: response.status, body: await response.json() as Done }
  }
  const manifest = async (report: object): Promise<void> => {
    const response = await line.call('/manifests', { method: 'POST', headers: { 'content-type': 'application/vnd.customhouse.data-model+json', 'idempotency-key': randomUUID() }, body: JSON.stringify({ version: '3.6.1', conveyanceReport: report }) })
    expect(response.status).toBe(201)
  }
  const codes = ({ body }: { readonly body: Done }) => body.findings.map(({ code }) => code)
  const now = () => new Date(Date.now() - 1000).toISOString()
  const request = { type: '61', carrierCode: 'ZZSB', origin: '2704', destination: '3901', value: '42000', bills: [{ issuer: 'ZZSB', number: '260100101' }] }

  it('needs the bill on the manifest and a bonded carrier', async () => {
    expect(codes(await post(broker, '/in-bond-movements', request))).toEqual(['in-bond-bill-not-on-file'])
    await manifest(exampleManifest.conveyanceReport)
    expect(codes(await post(broker, '/in-bond-movements', { ...request, carrierCode: undefined, bondedCarrier: '89-100000100' }))).toEqual(['in-bond-carrier-not-bonded'])
    expect(codes(await post(broker, '/in-bond-movements', { ...request, type: '62', number: '700000009' }))).toEqual(expect.arrayContaining(['in-bond-foreign-destination-missing', 'in-bond-prior-notice-unstated', 'in-bond-number-malformed']))
  })

  it('is authorised with a number of its own and a receipt; its time in transit begins with the arrival of the vessel', async () => {
    const asked = await post(broker, '/in-bond-movements', request)
    expect([asked.status, asked.body.movement]).toMatchObject([201, { status: 'authorised', destination: '3901', obliged: { number: '89-200000100', organisation: 'tidemark' } }])
    expect(asked.body.movement.dueOn).toBeUndefined()
    expect(soundReceipt(asked.body.receipt).statement).toMatchObject({ kind: 'in-bond-movement', functionCode: 'add', outcome: 'accepted' })
    number = asked.body.number
    expect(number).toMatch(/^7[0-9]{8}$/)
    expect(codes(await post(broker, '/in-bond-movements', request))).toEqual(['in-bond-bill-moving'])
    const { consignment: _consignment, ...conveyance } = exampleManifest.conveyanceReport
    await manifest({ ...conveyance, itinerary: [], functionCode: '4', event: [{ typeCode: 'arrival', locationId: '2704', occurrenceDateTime: { value: now() } }] })
    const begun = await broker.read<Movement>(`/in-bond-movements/${number}`)
    const days = (Date.parse(begun.dueOn ?? '') - Date.now()) / 86_400_000
    expect([days > 28, days < 31, begun.isOverdue]).toEqual([true, true, false])
  })

  it('matches the entry that names it, and not one that names another', async () => {
    const text = (inBond: string) => sample('release-vessel.catair').replace(/^(SE15R.*)$/m, `SE15I    ${inBond.padEnd(50)}             N       \n$1`)
    const bills = async (transaction: number) => (await broker.read<{ bills: { status: { match: { code: string }; further: { code: string }[] } }[] }>(`/entries/${entryNumberOf(transaction)}/bills`)).bills.map(({ status }) => [status.match.code, ...status.further.map(({ code }) => code)])
    for (const [transaction, named] of [[711, number], [712, '799999990']] as const) {
      const filed = onlyFiling(await broker.file(renumbered(text(named), transaction)))
      expect([filed.accepted, filed.findings]).toEqual([true, filed.findings])
    }
    expect([await bills(711), await bills(712)]).toEqual([[['95']], [['95', '59']]])
  })

  it('is diverted, arrives at its new port and is closed; after that nothing more is told of it', async () => {
    expect(codes(await post(line, `/in-bond-movements/${number}/events`, { act: 'arrive', at: now(), port: '4501', facility: 'Z001' }))).toEqual(['in-bond-other-port'])
    expect((await post(line, `/in-bond-movements/${number}/events`, { act: 'divert', at: now(), port: '4501' })).body.movement).toMatchObject({ status: 'authorised', destination: '4501' })
    const arrived = await post(line, `/in-bond-movements/${number}/events`, { act: 'arrive', at: now(), port: '4501', facility: 'Z001' })
    expect([arrived.status, arrived.body.movement]).toMatchObject([200, { status: 'closed', portOfArrival: '4501' }])
    expect(codes(await post(line, `/in-bond-movements/${number}/events`, { act: 'delete' }))).toEqual(['in-bond-ended'])
  })

  it('of transit to another country is exported after its arrival, by who answers for it', async () => {
    const other = { ...request, type: '62', foreignDestination: '20195', isSubjectToPriorNotice: false }
    const { body: { number: transit } } = await post(broker, '/in-bond-movements', other)
    const event = (body: object) => post(broker, `/in-bond-movements/${transit}/events`, body)
    expect(codes(await event({ act: 'export', at: now() }))).toEqual(['in-bond-not-arrived'])
    expect((await event({ act: 'transfer-liability', at: now(), carrierCode: 'ZZWF', bondedCarrier: '89-100000500', city: 'CHICAGO', state: 'IL' })).status).toBe(422)
    expect((await event({ act: 'arrive', at: now(), port: '3901' })).body.movement).toMatchObject({ status: 'arrived' })
    expect((await event({ act: 'export', at: now(), conveyance: 'SANDBOX VOYAGER' })).body.movement).toMatchObject({ status: 'closed', exportConveyance: 'SANDBOX VOYAGER' })
  })

  describe('by CATAIR', () => {
    interface Told { readonly inBond: readonly { readonly kind: string; readonly number: string; readonly accepted: boolean; readonly findings: readonly { readonly code: string; readonly pointer: { readonly record?: { readonly recordType: string; readonly recordNumber: number } } }[]; readonly receipt: string }[]; readonly unread?: readonly object[]; readonly answers: { readonly content: string } }
    const inBond = '612345672'
    const exchange = (name: string) => readFileSync(new URL(`../../formats/catair/in-bond/exchanges/${name}.catair`, import.meta.url), 'latin1').replaceAll('700000003', inBond)
    const events = (...chosen: readonly string[]) => {
      const [a = '', b = '', ...others] = exchange('events').replaceAll(/^20260[18][01][0-9]{7}/gm, `20${easternNow()}`).replace(/\n$/, '').split('\n')
      const pairs = others.slice(0, -2).flatMap((line, index, lines) => (line.startsWith('10') && chosen.includes(line.charAt(2)) ? [line, lines[index + 1] ?? ''] : []))
      return [a, b, ...pairs, (others.at(-2) ?? '').replace('WP00008', `WP0000${String(pairs.length)}`), others.at(-1)].join('\n')
    }
    const easternNow = () => {
      const shown = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York', dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' }).format(new Date(Date.now() - 60_000))
      return shown.replaceAll(/[^0-9]/g, '').slice(2)
    }
    const send = async (text: string, { path = '/filings', who = broker, key = randomUUID(), accept = 'application/json' }: { readonly path?: string; readonly who?: Trader; readonly key?: string; readonly accept?: string } = {}) => who.call(path, { method: 'POST', headers: { 'content-type': 'application/vnd.customhouse.catair', 'idempotency-key': key, accept }, body: text })
    const told = async (response: Response) => ({ status: response.status, replayed: response.headers.get('idempotency-replayed'), body: await response.json() as Told })

    it('is tried without a trace, asked for, authorised and notified, and answered the same again', async () => {
      const text = exchange('request-short')
      expect(await (await send(text, { path: '/checks' })).json()).toMatchObject({ format: 'catair', accepted: true, inBond: [{ kind: 'request', number: inBond }] })
      expect((await broker.call(`/in-bond-movements/${inBond}`)).status).toBe(404)
      const key = randomUUID()
      const first = await told(await send(text, { key }))
      expect([first.status, first.body.inBond]).toMatchObject([201, [{ kind: 'request', number: inBond, accepted: true, findings: [] }]])
      expect(soundReceipt(first.body.inBond[0]?.receipt ?? '').statement).toMatchObject({ kind: 'in-bond-movement', functionCode: 'add', outcome: 'accepted' })
      expect(first.body.answers.content).toMatch(/^10A61612345672[^]*\n9502 {4}TRANSACTION ACCEPTED[^]*\n301JZZSB260100101 /m)
      const again = await told(await send(text, { key }))
      expect([again.replayed, again.body.answers]).toEqual(['true', first.body.answers])
      expect(await broker.read<Movement>(`/in-bond-movements/${inBond}`)).toMatchObject({ status: 'authorised', destination: '3901' })
    })

    it('is changed by asking again, and by nobody else', async () => {
      expect((await told(await send(exchange('request-short').replace('3901', '4501')))).body.inBond).toMatchObject([{ accepted: true }])
      expect(await broker.read<Movement>(`/in-bond-movements/${inBond}`)).toMatchObject({ destination: '4501' })
      const stranger = await told(await send(exchange('request-short'), { who: signInAs(server, 'harborline-filer') }))
      expect(stranger.body.inBond[0]?.findings.map(({ code }) => code)).toContain('in-bond-number-taken')
      expect((await told(await send(exchange('request-short').replace('3901', '3901'), { who: broker }))).body.inBond).toMatchObject([{ accepted: true }])
    })

    it('is answered record by record where something stands against it, in records alone where they are asked for', async () => {
      const refused = await send(exchange('request-rejected').replace('ZZSB260100101', 'ZZSB260100999'), { accept: 'application/vnd.customhouse.catair' })
      expect([refused.status, refused.headers.get('content-type')]).toEqual([201, expect.stringContaining('application/vnd.customhouse.catair')])
      expect((await refused.text()).split('\n').filter((line) => /^9501/.test(line)).map((line) => line.trimEnd())).toEqual([
        '9501109 INVALID BONDED CARRIER ID', '9501    BILL NOT ON FILE', '9501    TRANSACTION REJECTED', '9501    BILL NOT ON FILE', '9501    TRANSACTION REJECTED',
      ])
      const unread = await told(await send(exchange('deleted').replace('10D', '10K')))
      expect(unread.status).toBe(422)
      expect((await send(exchange('deleted').replace('QP00001', 'QP00005'))).status).toBe(422)
    })

    it('is diverted, arrives and is closed, and nothing is told of what is not there', async () => {
      const done = await told(await send(events('Z', '1')))
      expect(done.body.inBond.map(({ kind, accepted, findings }) => [kind, accepted, findings.map(({ code }) => code)])).toEqual([['divert', true, []], ['arrive', true, []]])
      expect(await broker.read<Movement>(`/in-bond-movements/${inBond}`)).toMatchObject({ status: 'closed' })
      const late = await told(await send(events('1', '6')))
      expect(late.body.inBond.map(({ findings }) => findings.map(({ code }) => code))).toEqual([['in-bond-ended'], ['in-bond-unknown']])
      expect(late.body.inBond[0]?.findings[0]?.pointer.record).toMatchObject({ recordType: 'WP10', recordNumber: 3 })
    })

    it('out of a zone states its bill in full', async () => {
      expect((await told(await send(exchange('request-long-zone')))).body.inBond).toMatchObject([{ accepted: true, findings: [] }])
      expect(await broker.read<Movement>('/in-bond-movements/612345683')).toMatchObject({ status: 'authorised', bills: [{ key: 'Z001W2600017' }] })
      const bare = exchange('request-long-zone').replaceAll('612345683', '612345680').split('\n').filter((line) => !/^(?:4|5|6|7)/.test(line)).join('\n').replace('QP00010', 'QP00003')
      expect((await told(await send(bare))).body.inBond[0]?.findings.map(({ code }) => code)).toEqual(['in-bond-number-malformed', 'in-bond-cargo-missing'])
    })
  })

  it('is seen by who asked, who answers for it and officers alone', async () => {
    for (const [who, status] of [['meridian-filer', 200], ['tidemark-manifests', 200], ['port-officer', 200], ['harborline-filer', 404], ['waverley-manifests', 404], ['meridian-larkspur-desk', 404]] as const)
      expect([who, (await signInAs(server, who).call(`/in-bond-movements/${number}`)).status]).toEqual([who, status])
    expect((await post(signInAs(server, 'waverley-manifests'), `/in-bond-movements/${number}/events`, { act: 'delete' })).status).toBe(404)
  })
})
