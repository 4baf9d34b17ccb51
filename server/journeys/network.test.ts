import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StartedServer, startServer } from './start-server.ts'
import { onlyFiling, renumbered, sample, signInAs, type Trader } from './test-trader.ts'

interface Shared { readonly addresses: readonly { readonly address: string; readonly names: number; readonly newNames: number; readonly sample: readonly string[] }[]; readonly shells: readonly { readonly name: string; readonly reasons: readonly string[]; readonly weight: number }[] }
interface Network { readonly nodes: readonly { readonly id: string; readonly kind: string; readonly label: string }[]; readonly isCut: boolean }

/** All names are invented. */
const listed = '1001,"NIGHTJAR TRADING COMPANY",-0- ,"INVENTED",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- '

/** A release whose seller has this name, at an address of 14 letters. */
const from = (seller: string, address: string, transaction: number) =>
  renumbered(sample('release-vessel.catair').replace('SANDBOX SELLING COMPANY'.padEnd(35), seller.padEnd(35)).replace('1 EXAMPLE ROAD', address.padEnd(14)), transaction)

describe('who is named together', () => {
  let server: StartedServer
  let [broker, officer, specialist]: Trader[] = []
  const as = (who: Trader | undefined): Trader => who ?? signInAs(server, 'meridian-filer')
  const post = async (who: Trader | undefined, path: string, body: object) => as(who).call(path, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify(body) })
  const shared = async () => as(officer).read<Shared>('/enforcement/shared-addresses')
  beforeAll(async () => {
    server = await startServer();
    [broker, officer, specialist] = ['meridian-filer', 'targeting-officer', 'import-specialist'].map((client) => signInAs(server, client))
    const files = [['SDN.CSV', listed], ['ALT.CSV', '1001,11,"aka","NIGHTJAR TRADERS",-0- '], ['ADD.CSV', '1001,21,"4 Quay","Sampleton","Thailand",-0- ']].map(([name = '', text = '']) => ({ name, content: Buffer.from(`${text}\r\n`).toString('base64') }))
    expect((await post(officer, '/screening/lists', { files, published: '2026-06-01' })).status).toBe(200)
  })
  afterAll(async () => server.remove())

  it('is shown to officers with the reasons: a successor beside a listed party, and what a case is about', async () => {
    for (const [place, seller] of ['NIGHTJAR TRADING CO', 'HOLLOW GLADE TRADING'].entries()) onlyFiling(await as(broker).file(from(seller, '9 SAMPLE QUAY', 3101 + place)))
    const { addresses, shells } = await shared()
    expect(addresses.find(({ address }) => address.startsWith('9 SAMPLE QUAY'))).toMatchObject({ names: 2, newNames: 2 })
    expect(shells.map(({ name, weight }) => [name, weight])).toEqual([['NIGHTJAR TRADING CO', 6], ['HOLLOW GLADE TRADING', 5]])
    expect(shells[1]?.reasons).toContain('NIGHTJAR TRADING CO, at the same address, resembles a listed party')
    const { nodes, isCut } = await as(officer).read<Network>('/enforcement/network?name=Hollow%20Glade%20Trading')
    expect([nodes.some(({ kind, label }) => kind === 'party' && label === 'NIGHTJAR TRADING CO'), isCut]).toEqual([true, false])
  })

  it('knows of open cases', async () => {
    const { filing } = onlyFiling(await as(broker).file(from('BRAMBLE STONE TRADING', '7 SAMPLE YARD', 3111)))
    onlyFiling(await as(broker).file(from('FERN STONE TRADING', '7 SAMPLE YARD', 3112)))
    expect((await post(specialist, '/cases', { title: 'Stones', source: { kind: 'filing', words: 'A filing' }, filings: [filing], why: 'Its value is low' })).status).toBe(201)
    const { shells } = await shared()
    expect(shells.find(({ name }) => name === 'FERN STONE TRADING')?.reasons).toContain('BRAMBLE STONE TRADING, at the same address, is named in an open case')
    expect(shells.find(({ name }) => name === 'BRAMBLE STONE TRADING')?.reasons).toContain('A filing that names it is in an open case')
  })

  it('is nobody else’s to see', async () => {
    for (const stranger of ['meridian-filer', 'larkspur-viewer', 'agency-officer']) {
      expect([stranger, (await signInAs(server, stranger).call('/enforcement/shared-addresses')).status, (await signInAs(server, stranger).call('/enforcement/network?name=NIGHTJAR')).status]).toEqual([stranger, 403, 403])
    }
  })
})
