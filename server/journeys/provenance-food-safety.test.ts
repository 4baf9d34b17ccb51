import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { AreaAssessment, DigitalTwin } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type StartedServer } from './start-server.ts'
import { signInAs, type Trader } from './test-trader.ts'

interface TakenUp { readonly credentials: readonly { readonly verified: boolean; readonly recognition: string; readonly standing?: string; readonly findings: readonly { readonly code: string }[] }[] }
interface Assessed { readonly areas: readonly AreaAssessment[]; readonly twin: DigitalTwin }
interface Recalled {
  readonly affected: readonly { readonly lot: string }[]
  readonly notices: readonly { readonly party: { readonly name?: string }; readonly lots: readonly { readonly lot: string; readonly state: string; readonly onHand?: { readonly value: string } }[] }[]
  readonly sources: readonly { readonly lot: string; readonly isOpen: boolean; readonly process?: string; readonly place?: { readonly name?: string } }[]
}

const bill = 'CFNL2026070301'
const packer = 'did:key:z6MkuSHDwUzEeGp3x26uVPKzUe7XrqQEATSNov5ZLo7nSwvi'
const north = `lot-number:ROM-N7-260630-1@${packer}`
const salads = 'https://id.gs1.org/01/09521234100109/10/SAL-260706-A'

/** Romaine from a Mexican field over the border to a store: certificates and cold chain before it arrives, then a recall. */
describe('food, from the field to the store', () => {
  let server: StartedServer
  let importer: Trader
  let officer: Trader
  beforeAll(async () => {
    server = await startServer()
    ;[importer, officer] = [signInAs(server, 'meridian-filer'), signInAs(server, 'import-specialist')]
  })
  afterAll(async () => server.remove())

  const sample = (name: string): readonly (string | object)[] => {
    const text = readFileSync(new URL(`../../samples/food-safety/${name}`, import.meta.url), 'utf8').trim()
    return name.endsWith('.jwt') ? text.split('\n') : [JSON.parse(text) as object].flat()
  }
  async function post<Answer>(path: string, body: object): Promise<Answer> {
    const response = await importer.call(path, { method: 'POST', headers: { 'idempotency-key': randomUUID(), 'content-type': 'application/json' }, body: JSON.stringify(body) })
    const answer = await response.json() as Answer
    expect([path, response.status, response.status === 201 ? '' : answer]).toEqual([path, 201, ''])
    return answer
  }
  async function handIn(...names: readonly string[]): Promise<void> {
    const given = names.flatMap(sample)
    const { credentials } = await post<TakenUp>('/provenance/credentials', { credentials: given })
    expect(credentials.map(({ verified, recognition, standing, findings }) => [verified, recognition, standing, findings])).toEqual(given.map(() => [true, 'recognised', 'verified', []]))
  }
  const measure = async (name: string) => post('/provenance/epcis', Object(sample(name)[0]) as object)
  const assess = async (shipment = bill) => {
    const { areas } = await officer.read<Assessed>(`/provenance/shipments/${encodeURIComponent(shipment)}/assessment`)
    return areas.find(({ area }) => area === 'food-safety')
  }
  const decided = async () => {
    const { earlyDecision } = await assess() ?? {}
    return [earlyDecision?.outcome, earlyDecision?.reasons.filter(({ holds }) => !holds).map(({ words }) => words)]
  }
  const recall = async (lot: string) => officer.read<Recalled>(`/provenance/lots/${encodeURIComponent(lot)}/recall`)

  it('knows the lots from the field on, and says what is missing before they may cross', async () => {
    await handIn('01-facility-registration.json', '02-growing.json', '03-first-receiver.jwt', '04-organic-certificate.jwt', '08-shipping.jwt')
    expect(await decided()).toEqual(['wait', ['plant protection certified each lot', 'the importer verifies its foreign supplier', 'the temperature was measured on the way']])
    expect((await assess())?.needed.map(({ from, authority }) => [from, authority])).toContainEqual(['importer', '21 CFR 1.509(a)'])
  })

  it('recommends release while the truck is on the road, once certificates and measurements are there', async () => {
    await handIn('05-phytosanitary.json', '06-import-permit.json', '07-importer.json')
    await measure('09-cold-chain.json')
    expect(await decided()).toEqual(['release', []])
    const area = await assess()
    expect(area?.findings).toEqual([])
    expect(area?.derived.find(({ pointer }) => pointer === '/goodsItems/0/commodities/0/agencyData/0')?.value).toMatchObject({ agency: 'FDA', program: 'FOO', processing: 'NSF' })
    expect(area?.needed.map(({ name }) => name)).toEqual(['prior notice: who submits the prior notice', 'prior notice: the complete FDA product code'])
  })

  it('calls a lot back forward to everybody who has something of it, with what is still there', async () => {
    await handIn('10-receiving.json', '11-to-the-processor.json', '12-fresh-cut.jwt', '13-deliveries.json')
    const { affected, notices } = await recall(north)
    expect(affected.map(({ lot }) => lot)).toEqual([north, salads])
    const told = notices.flatMap(({ party, lots }) => lots.map(({ state, onHand, lot }) => [party.name?.replace(' (sandbox)', ''), lot === north ? 'romaine' : 'salad', state, onHand?.value]))
    expect(told).toEqual([
      ['Empacadora Costa Ejemplo', 'romaine', 'passed-on', '0'], ['Meadowlark Produce Imports', 'romaine', 'on-hand', '560'], ['Larkfield Fresh Cuts', 'romaine', 'passed-on', '0'],
      ['Larkfield Fresh Cuts', 'salad', 'passed-on', '0'], ['Corner Basket Stores', 'salad', 'on-hand', '9000'],
    ])
  })

  it('leads back from what a consumer ate to the field', async () => {
    const { sources } = await recall(salads)
    expect(sources.map(({ lot, isOpen, process, place }) => [lot, isOpen, process, place?.name])).toEqual([[north, false, 'harvesting', 'Rancho Ejemplo Verde (sandbox), field N7']])
  })

  it('has the goods examined where a certificate is for less, a code changed or a store was warm', async () => {
    await handIn('contrary/phytosanitary-other-quantity.json', 'contrary/lot-code-changed.json')
    await measure('contrary/cold-chain-broken.json')
    expect([...new Set((await assess())?.findings.filter(({ severity }) => severity === 'warning').map(({ code }) => code))].toSorted()).toEqual(['food-certificate-quantity-short', 'food-lot-code-changed', 'food-temperature-broken'])
    expect((await decided())[0]).toBe('examine')
  })
})
