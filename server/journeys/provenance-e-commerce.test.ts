import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { AreaAssessment, DigitalTwin, OriginAssessment } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lineOfParcel } from './test-parcels.ts'
import { type StartedServer, startServer } from './start-server.ts'
import { signInAs, type Trader } from './test-trader.ts'

interface Assessed {
  readonly twin: DigitalTwin
  readonly origin: OriginAssessment
  readonly areas: readonly AreaAssessment[]
}
interface Answer {
  readonly line: number
  readonly parcel: string
  readonly id: string
  readonly outcome: string
  readonly isRepeated?: boolean
  readonly findings: readonly { readonly code: string; readonly authority: string }[]
}
interface Summary {
  readonly lines: number
  readonly repeated: number
  readonly outcomes: Readonly<Record<string, number>>
  readonly findings: Readonly<Record<string, number>>
  readonly repeatedSellers: readonly { readonly parcels: number }[]
  readonly splitConsignments: readonly { readonly day: string; readonly value: string; readonly names: readonly string[] }[]
  readonly reviewedAgain: number
}

const folder = new URL('../../samples/e-commerce/', import.meta.url)
const [jackets, repellents] = ['HARX26070011', 'KESX26070042'] as const

describe('e-commerce, from the prefix of a product to a million parcels', () => {
  let server: StartedServer
  let broker: Trader
  beforeAll(async () => {
    server = await startServer()
    broker = signInAs(server, 'meridian-filer')
  })
  afterAll(async () => server.remove())

  const post = async (path: string, body: unknown): Promise<{ readonly status: number; readonly body: { readonly credentials: readonly { readonly standing?: string; readonly findings: readonly object[] }[] } }> => {
    const response = await broker.call(path, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify(body) })
    return { status: response.status, body: await response.json() as never }
  }
  const handIn = (...names: readonly string[]) => post('/provenance/credentials', {
    credentials: names.map((name) => readFileSync(new URL(name, folder), 'utf8').trim()).map((text): unknown => (text.startsWith('{') ? JSON.parse(text) : text)),
  })
  const assess = (shipment: string, who: Trader = broker) => who.read<Assessed>(`/provenance/shipments/${shipment}/assessment`)
  const eCommerceOf = ({ areas }: Assessed) => areas.find(({ area }) => area === 'e-commerce')
  const codes = (assessed: Assessed) => eCommerceOf(assessed)?.findings.map(({ code }) => code)
  const steps = (from: number, to: number) => readdirSync(folder).filter((name) => /^\d\d-.*(?:\.json|\.jwt)$/.test(name) && !name.includes('entry-papers')).filter((name) => Number(name.slice(0, 2)) >= from && Number(name.slice(0, 2)) <= to).toSorted()
  const file = async (lines: readonly string[], who: Trader = broker): Promise<{ readonly answers: readonly Answer[]; readonly summary: Summary }> => {
    const response = await who.call('/low-value-filings', { method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body: lines.map((line) => `${line}\n`).join('') })
    expect(response.status).toBe(200)
    const told = (await response.text()).trim().split('\n').map((line) => JSON.parse(line) as Answer | { readonly summary: Summary } | { readonly batch: object })
    const [last] = told.slice(-1)
    if (last === undefined || !('summary' in last)) throw new Error('the last line has no summary')
    return { answers: told.filter((line): line is Answer => 'line' in line), summary: last.summary }
  }

  const declared = ({ twin }: Assessed, process: string): readonly Readonly<Record<string, string>>[] => twin.events.flatMap(({ event, standing }) => (event.process === process ? [{ standing, ...event.attributes }] : []))

  it('begins with the intent to import and the security filing a day before lading, before anybody has sold or packed', async () => {
    const begun = await handIn('13-intent-to-import.json', '14-security-filing-before-lading.json')
    expect([begun.status, begun.body.credentials.map(({ standing, findings }) => [standing, findings])]).toEqual([201, [['verified', []], ['verified', []]]])
    const { id } = JSON.parse(readFileSync(new URL('14-security-filing-before-lading.json', folder), 'utf8')) as { readonly id: string }
    const { lots, events, place } = await broker.read<DigitalTwin>(`/provenance/shipments/${id}`)
    expect([lots, place, events.map(({ event }) => event.process)]).toEqual([[], undefined, ['importer-security-filing']])
  })

  it('takes up apparel from the licence of the prefix to the bill of lading, and says what is needed at every stage', async () => {
    const bought = await handIn(...steps(7, 10))
    expect([bought.status, bought.body.credentials.map(({ standing }) => standing)]).toEqual([201, ['verified', 'verified', 'verified', 'verified']])
    await handIn('05-brand-right.json')
    const early = await assess(jackets)
    expect(codes(early)).toEqual(['e-commerce-key-undeclared', 'e-commerce-brand-unlicensed'])
    expect(eCommerceOf(early)?.needed.map(({ from }) => from)).toEqual(['brand owner', 'rights holder'])

    const licences = await handIn(...steps(1, 6))
    expect([licences.status, licences.body.credentials.map(({ standing, findings }) => [standing, findings])]).toEqual([201, steps(1, 6).map(() => ['verified', []])])
    await post('/provenance/events', JSON.parse(readFileSync(new URL('12-entry-papers.json', folder), 'utf8')))
    const whole = await assess(jackets)
    expect([codes(whole), eCommerceOf(whole)?.needed]).toEqual([[], []])
    expect(eCommerceOf(whole)?.derived.map(({ value }) => value)).toEqual(['Everstitch Example Brands (sandbox)'])
    expect(codes(await assess('ZZ9-0009101-2'))).toEqual([])
    expect(declared(whole, 'intent-to-import')).toEqual([{ standing: 'verified', declares: 'import into the United States' }])
    expect(declared(whole, 'importer-security-filing')).toMatchObject([{ 'standing': 'verified', 'elements-missing': 'place-of-stuffing, consolidator', 'goods-1-country-of-origin': 'VN' }])
  })

  it('has the rest of the ten elements in another filing before arrival, whose origin is a word of the importer and no proof', async () => {
    const before = await assess(jackets)
    const amended = await handIn('15-security-filing-before-arrival.json')
    expect([amended.status, amended.body.credentials.map(({ standing, findings }) => [standing, findings])]).toEqual([201, [['verified', []]]])
    const assessed = await assess(jackets)
    const [first, last, ...others] = declared(assessed, 'importer-security-filing')
    expect([first?.['elements-missing'], last?.['elements-missing'], others]).toEqual(['place-of-stuffing, consolidator', undefined, []])
    expect(last).toMatchObject({ 'seller': 'Lantern Street Example Seller (sandbox)', 'goods-1-manufacturer': 'Hai Example Garments (sandbox)', 'consolidator': 'Harrier Example Logistics (sandbox)', 'place-of-stuffing': 'Hai Phong', 'place-of-stuffing-country': 'VN' })
    expect([assessed.origin.claim, assessed.origin.status, assessed.twin.lots, assessed.twin.place, codes(assessed)]).toEqual([null, 'unsupported', before.twin.lots, before.twin.place, []])
    expect((await signInAs(server, 'harborline-filer').call(`/provenance/shipments/${jackets}`)).status).toBe(404)
  })

  it('names the link at which papers of others contradict it', async () => {
    await handIn('contrary/licence-of-another-company.jwt', 'contrary/product-key-of-another-company.jwt', 'contrary/licence-of-another-brand.json')
    const assessed = await assess(jackets, signInAs(server, 'port-officer'))
    expect(eCommerceOf(assessed)?.findings.map(({ code, pointer }) => [code, pointer.source?.startsWith('event urn:uuid:')])).toEqual([['e-commerce-key-disputed', true]])
  })

  it('takes up pesticides with their notice and the answers of the agency, and derives the data for it', async () => {
    const taken = await handIn(...steps(20, 35).filter((name) => !name.startsWith('29')))
    expect([taken.status, new Set(taken.body.credentials.map(({ standing }) => standing))]).toEqual([201, new Set(['verified'])])
    await post('/provenance/events', JSON.parse(readFileSync(new URL('34-entry-papers.json', folder), 'utf8')))
    expect(new Set(codes(await assess(repellents)))).toEqual(new Set(['e-commerce-notice-unanswered']))
    await handIn('29-answer-to-notice.json')
    const assessed = await assess(repellents)
    expect([codes(assessed), eCommerceOf(assessed)?.needed]).toEqual([[], []])
    expect(eCommerceOf(assessed)?.derived.map(({ name }) => name)).toEqual(expect.arrayContaining(['EPA registration number', 'registrant of the pesticide', 'producer of the pesticide']))
    expect(assessed.twin.events.map(({ source }) => source.credentialType)).toEqual(expect.arrayContaining(['GS1DataCredential', 'GS1OrganizationDataCredential', 'EPARegisteredPesticideCredential', 'EPAProducerEstablishmentCredential']))
    await handIn('contrary/answer-detains.json')
    expect(codes(await assess(repellents))).toEqual(['e-commerce-agency-detains'])
    await handIn('contrary/registration-cancelled.json')
    expect(new Set(codes(await assess(repellents)))).toEqual(new Set(['e-commerce-agency-detains', 'e-commerce-epa-registration-ended']))
  })

  it('checks every parcel of a stream, refuses what the law of its day refuses, and finds the split consignment', async () => {
    const lines = readFileSync(new URL('parcels/parcels.ndjson', folder), 'utf8').trim().split('\n')
    const { answers, summary } = await file(lines)
    const found = new Map(answers.map(({ parcel, outcome, findings }) => [Number(parcel.slice(3)), [outcome, ...findings.map(({ code }) => code)]]))
    expect(summary.lines).toBe(300)
    expect([55, 70, 71, 72, 73, 74, 90, 91, 130, 150, 170, 190, 200].map((serial) => [serial, found.get(serial)])).toEqual([
      [55, ['under-review', 'low-value-gtin']], [70, ['reject', 'low-value-duty-free-suspended']], [71, ['reject', 'low-value-duty-free-suspended']], [72, ['release', 'low-value-claim-of-the-past']],
      [73, ['reject', 'low-value-claim-of-the-past', 'low-value-exemption-limit']], [74, ['reject', 'low-value-duty-free-suspended-for-origin']], [90, ['release', 'low-value-mail-entry-test']], [91, ['reject', 'low-value-mail-entry-test', 'low-value-postal-item']],
      [130, ['reject', 'low-value-entry-number-wrong']], [150, ['reject', 'low-value-informal-limit']], [170, ['documents-required', 'low-value-pesticide-notice']], [190, ['under-review', 'low-value-description-vague']],
      [200, ['under-review', 'low-value-split-consignment', 'low-value-seller-repeated']],
    ])
    expect(answers.find(({ parcel }) => parcel === 'EB-000070')?.findings[0]?.authority).toContain('Executive Order 14324')
    expect(summary.splitConsignments).toEqual([{ day: '2026-10-05', parcels: 3, value: '2750.00', names: ['EB-000040', 'EB-000120', 'EB-000200'] }])
    expect([summary.repeatedSellers.length, summary.reviewedAgain]).toEqual([5, 2])
    const reviewed = await broker.read<{ outcome: string }>(`/low-value-filings/${answers.find(({ parcel }) => parcel === 'EB-000040')?.id ?? ''}`)
    expect(reviewed.outcome).toBe('under-review')

    const again = await file(lines)
    expect([again.summary.repeated, again.summary.outcomes['reject'], again.answers.map(({ id }) => id)]).toEqual([300, summary.outcomes['reject'], answers.map(({ id }) => id)])
    const day = await broker.read<{ outcomes: { claim: string; parcels: number }[] }>('/low-value-days/2026-10-05')
    expect(day.outcomes.reduce((sum, { parcels }) => sum + parcels, 0)).toBe(297)
  })

  it('takes some thousand parcels in one stream, hostile lines among them, and counts each once', async () => {
    const hostile = ['', '[]', '{"parcel":', `{"parcel":"${'x'.repeat(40_000)}"}`, '{"__proto__":{"claim":"11"}}', `${'['.repeat(5000)}${']'.repeat(5000)}`]
    const lines = Array.from({ length: 2500 }, (_, index) => lineOfParcel(20_000 + index, { arrival: '2026-10-06', ...(index % 500 === 0 ? { goods: 'none' } : {}) }))
    const { answers, summary } = await file([...lines, ...hostile])
    expect([answers.length, summary.outcomes, summary.findings['low-value-line-too-long'], summary.findings['low-value-line-unreadable']]).toEqual([2505, { reject: 10, release: 2495 }, 1, 3])
    const mine = await broker.call(`/low-value-filings/${answers[1]?.id ?? ''}`)
    const others = await signInAs(server, 'harborline-filer').call(`/low-value-filings/${answers[1]?.id ?? ''}`)
    expect([mine.status, others.status]).toEqual([200, 404])
  })
})
