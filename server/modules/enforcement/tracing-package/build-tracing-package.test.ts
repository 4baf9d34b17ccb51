import { describe, expect, it } from 'vitest'
import { noticeHtml } from '../documents/notice-html.ts'
import { buildTracingPackage } from './build-tracing-package.ts'
import { commoditiesAsked } from './commodities-asked.table.ts'
import { packageNotice } from './package-notice.ts'
import { steelTwin, testRecorded, testTwin } from './test-twin.ts'

const nobody = { find: () => [], edition: '2026-01-01' }

describe('buildTracingPackage()', () => {
  const found = buildTracingPackage(steelTwin(), nobody)
  const missingAt = (paper: string) => {
    const step = found.steps.find(({ papers }) => papers.some(({ number }) => number === paper))?.number
    return found.missing.filter((one) => one.step === step).map(({ words }) => words)
  }
  it('goes from ore and scrap to the carrier, each step with who did it and what proves it', () => {
    expect(found.steps.map(({ number, kind, proof }) => `${String(number)} ${kind} ${proof.standing}`)).toEqual(['1 raw-material verified', '2 raw-material verified', '3 making verified', '4 sale verified', '5 making verified', '6 sale verified', '7 transport verified'])
    expect([found.steps[0]?.words, found.steps[0]?.place, found.steps[3]?.words]).toEqual(['Mining by Invented Mine', 'MXMTY, MX', 'Sale from Invented Mill to Invented Tubes'])
    expect(found.entities.find(({ name }) => name === 'Invented Tubes')?.roles).toEqual(['buyer', 'maker', 'seller', 'gives to the carrier'])
    expect(found.papers.map(({ kind, number }) => `${kind} ${number}`)).toEqual(['purchase-order PO-2'])
    expect(found.commodities.map(({ name }) => name)).toEqual(['steel'])
    expect(found.conclusion.at(-1)).toContain('no decision')
  })
  it('says what is missing at each sale: a paper that is only named, payment, carriage', () => {
    expect(missingAt('INV-1')).toEqual(['The purchase order PO-1: it is named and was not presented', 'Proof of payment', 'Transport documents from seller to buyer'])
    expect(missingAt('INV-2')).toEqual(['Proof of payment'])
    expect(found.missing.map(({ words }) => words)).toContain('What explains the difference between what went in and what came out')
    // The chain of steel is whole.
    expect(found.missing.map(({ words }) => words).filter((words) => words.startsWith('Steel') || words.startsWith('What comes before'))).toEqual([])
    expect(found.missing.every(({ authority }) => /20\d\d/.test(authority))).toBe(true)
  })
  it('names the ore where nobody says where it comes from', () => {
    const twin = steelTwin()
    const { missing } = buildTracingPackage({ ...twin, events: twin.events.filter(({ event }) => event.process !== 'mining') }, nobody)
    expect(missing.map(({ words }) => words)).toContain('What comes before ore:1: nobody says where it comes from')
  })
  it('shows whose name resembles an entry of the UFLPA Entity List, and no other list', () => {
    const hit = { edition: '2026-01-01', entry: '7', listedName: 'Invented Scrap Works', programs: [], score: 0.9, effect: 'hold', explanation: ['The names agree'], authority: 'Pub. L. 117-78' } as const
    const listed = buildTracingPackage(steelTwin(), { ...nobody, find: ({ name }) => (name === 'Invented Scrap' ? [{ ...hit, list: 'uflpa-entity-list' }, { ...hit, list: 'ofac-sdn' }] : []) })
    expect(listed.entities.filter(({ hits }) => hits.length > 0).map(({ name, hits }) => [name, hits.length])).toEqual([['Invented Scrap', 1]])
    expect(listed.conclusion.join(' ')).toContain('edition of 2026-01-01: Invented Scrap.')
    expect(buildTracingPackage(steelTwin(), { ...nobody, edition: undefined }).conclusion.join(' ')).toContain('not loaded here: no name was compared')
  })
  it('asks for the bale, the yarn and the fabric of cotton that is only stated', () => {
    const sewn = testRecorded({ id: 'urn:1', kind: 'transformation', process: 'sewing', inputs: ['fabric:1'], outputs: ['shirt:1'], by: { name: 'Invented Sewing', identifiers: [] }, attributes: { 'goods-1-commodity-code': '610910' } })
    const { missing, commodities } = buildTracingPackage(testTwin([sewn]), nobody)
    expect(commodities.map(({ name }) => name)).toEqual(['cotton'])
    expect(missing.map(({ words }) => words)).toEqual(['A proof: the step is only stated', 'Where it was made', 'What comes before fabric:1: nobody says where it comes from', 'Addresses and contacts of Invented Sewing', 'Cotton and goods of cotton: the origin of the cotton, at the level of the bale', 'Cotton and goods of cotton: spinning: production records of the yarn', 'Cotton and goods of cotton: weaving or knitting: production records of the fabric'])
  })
  it('says of a shipment without steps that the whole chain is missing', () => {
    expect(buildTracingPackage(testTwin([]), nobody).missing.map(({ words }) => words)).toEqual(['The chain from raw material to goods: no step is known'])
  })
  it('is a page that says what is missing before the steps, and leaves out what nobody reads', () => {
    const page = noticeHtml(packageNotice(found, { environment: 'test', for: 'Invented Importer' }))
    expect(page).toContain('Shipment INV-2. As known on <time')
    expect(page.indexOf('What is missing')).toBeLessThan(page.indexOf('Step 1: Mining'))
    expect(page).not.toContain('Served on')
    const long = packageNotice({ ...found, steps: Array.from({ length: 200 }, () => found.steps).flat() }, { environment: 'test', for: 'Invented Importer' })
    expect([long.sections.length < 400, long.sections.some(({ paragraphs = [] }) => paragraphs.some((words) => words.includes('1400 steps')))]).toEqual([true, true])
  })
})

describe('the table of commodities', () => {
  it('cites a source for each piece, and names each sector once', () => {
    expect(commoditiesAsked.flatMap(({ asks }) => asks).every(({ authority }) => /20\d\d/.test(authority))).toBe(true)
    expect(new Set(commoditiesAsked.map(({ name }) => name)).size).toBe(commoditiesAsked.length)
  })
})
