import { describe, expect, it } from 'vitest'
import { recordedEvent, sampleEvents } from '../../provenance/areas/test-sample-events.ts'
import { testEvent } from '../../provenance/test-events.ts'
import { digitalTwin } from '../../provenance/twin/digital-twin.ts'
import { noticeHtml } from '../documents/notice-html.ts'
import { buildTracingPackage } from './build-tracing-package.ts'
import { commoditiesAsked } from './commodities-asked.table.ts'
import { packageNotice } from './package-notice.ts'

const nobody = { find: () => [], edition: '2026-01-01' }
const asOf = '2026-12-01T00:00:00.000Z'
const steel = () => digitalTwin({ shipment: 'ZZ9-1000417-7', asOf, recorded: sampleEvents('steel'), filings: [] })

describe('buildTracingPackage()', () => {
  const found = buildTracingPackage(steel(), nobody)
  it('goes from ore and scrap to the border, each step with who did it and what proves it', () => {
    expect(found.steps.map(({ kind, proof }) => `${kind} ${proof.standing}`).slice(0, 3)).toEqual(['raw-material verified', 'raw-material verified', 'making verified'])
    expect(found.steps.map(({ number }) => number)).toEqual(found.steps.map((_, index) => index + 1))
    const [ore] = found.steps
    expect([ore?.words, ore?.place, ore?.goods.length]).toEqual(['Mining by Peña Colorada Example Mine (sandbox)', 'MXMTY, MX', 1])
    expect(found.entities.map(({ name }) => name)).toEqual(expect.arrayContaining(['Chatarra Ejemplo (sandbox)', 'Aceria Norteña Example (sandbox)', 'Heron Tubular Supply (sandbox)', 'Cerro Frontera Carriers (sandbox)']))
    expect(found.entities.find(({ name }) => name === 'Tubos Cardenal Example (sandbox)')?.roles).toEqual(expect.arrayContaining(['buyer', 'maker', 'seller']))
    expect(found.commodities.map(({ name }) => name)).toEqual(['steel'])
    expect(found.conclusion.at(-1)).toContain('no decision')
  })
  it('says what is missing at each sale: a paper that is only named, payment, carriage', () => {
    const sale = found.steps.find(({ papers }) => papers.some(({ number }) => number === 'AN-2026-0115'))
    expect(sale?.papers).toContainEqual({ kind: 'commercial-invoice', number: 'AN-2026-0115', is: 'presented' })
    expect(found.missing.filter(({ step }) => step === sale?.number).map(({ words }) => words)).toEqual(['The purchase order AL-PO-77: it is named and was not presented', 'Proof of payment', 'Transport documents from seller to buyer'])
    const last = found.steps.find(({ papers }) => papers.some(({ number }) => number === 'TC-2026-0207'))
    expect(found.missing.filter(({ step }) => step === last?.number).map(({ words }) => words)).toEqual(['Proof of payment'])
    // The chain of steel is whole.
    expect(found.missing.map(({ words }) => words).filter((words) => words.startsWith('Steel') || words.startsWith('What comes before'))).toEqual([])
    expect(found.missing.every(({ authority }) => authority.includes('2022') || authority.includes('2023') || authority.includes('2024'))).toBe(true)
  })
  it('names the ore where nobody says where it comes from', () => {
    const cut = { ...steel(), events: steel().events.filter(({ event }) => event.process !== 'mining') }
    const { missing } = buildTracingPackage(cut, nobody)
    expect(missing.map(({ words }) => words)).toContainEqual(expect.stringMatching(/^What comes before product-number:PEL-2601: nobody says/))
  })
  it('shows whose name resembles an entry of the UFLPA Entity List, and no other list', () => {
    const hit = { edition: '2026-01-01', entry: '7', listedName: 'Chatarra Ejemplo', programs: [], score: 0.9, effect: 'hold', explanation: ['The names agree'], authority: 'Pub. L. 117-78' } as const
    const listed = buildTracingPackage(steel(), { ...nobody, find: ({ name }) => (name.startsWith('Chatarra') ? [{ ...hit, list: 'uflpa-entity-list' }, { ...hit, list: 'ofac-sdn' }] : []) })
    expect(listed.entities.filter(({ hits }) => hits.length > 0).map(({ name, hits }) => [name, hits.length])).toEqual([['Chatarra Ejemplo (sandbox)', 1]])
    expect(listed.conclusion.join(' ')).toContain('edition of 2026-01-01: Chatarra Ejemplo (sandbox).')
    expect(buildTracingPackage(steel(), { ...nobody, edition: undefined }).conclusion.join(' ')).toContain('not loaded here: no name was compared')
  })
  it('asks for the bale, the yarn and the fabric of cotton that is only stated', () => {
    const event = testEvent('sewing', { inputs: ['fabric:1'], outputs: ['shirt:1'], process: 'sewing', by: { name: 'Invented Sewing', identifiers: [{ scheme: 'gln', value: '0000000000000' }] } })
    const shirts = { ...event, outputs: [{ lot: 'shirt:1', particulars: { commodityCode: '610910' } }] }
    const { missing, commodities } = buildTracingPackage(digitalTwin({ shipment: 'shirt:1', asOf, recorded: [recordedEvent(shirts, { standing: 'stated' })], filings: [] }), nobody)
    expect(commodities.map(({ name }) => name)).toEqual(['cotton'])
    expect(missing.map(({ words }) => words)).toEqual(['A proof: the step is only stated', 'Where it was made', 'What comes before fabric:1: nobody says where it comes from', 'Addresses and contacts of Invented Sewing', 'Cotton and goods of cotton: the origin of the cotton, at the level of the bale', 'Cotton and goods of cotton: spinning: production records of the yarn', 'Cotton and goods of cotton: weaving or knitting: production records of the fabric'])
  })
  it('makes a package of e-commerce goods too, and the same bytes of the same twin', () => {
    const goods = sampleEvents('e-commerce')
    const twin = digitalTwin({ shipment: goods[0]?.event.id ?? '', asOf, recorded: goods, filings: [] })
    expect(buildTracingPackage(twin, nobody)).toEqual(buildTracingPackage(twin, nobody))
    expect(buildTracingPackage(twin, nobody).conclusion).not.toEqual([])
  })
  it('is a page that says what is missing before the steps', () => {
    const page = noticeHtml(packageNotice(found, { environment: 'test', for: 'Invented Importer' }))
    expect(page).toContain('Shipment ZZ9-1000417-7. As known on <time')
    expect(page.indexOf('What is missing')).toBeLessThan(page.indexOf('Step 1: Mining'))
    expect(page).not.toContain('Served on')
    const [step] = found.steps
    const long = packageNotice({ ...found, steps: Array.from({ length: 1000 }, () => step).filter((one) => one !== undefined) }, { environment: 'test', for: 'Invented Importer' })
    expect([long.sections.length < 400, long.sections.some(({ paragraphs = [] }) => paragraphs.some((words) => words.includes('1000 steps')))]).toEqual([true, true])
  })
})

describe('the table of commodities', () => {
  it('cites a source for each piece, and names each sector once', () => {
    expect(commoditiesAsked.flatMap(({ asks }) => asks).every(({ authority }) => /20\d\d/.test(authority))).toBe(true)
    expect(new Set(commoditiesAsked.map(({ name }) => name)).size).toBe(commoditiesAsked.length)
  })
})
