import type { AreaAssessment } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { describe, expect, it } from 'vitest'
import { digitalTwin } from '../../twin/digital-twin.ts'
import { sampleEvents, sampleFileEvents } from '../test-sample-events.ts'
import { eCommerce } from './e-commerce.ts'
import { brandLicensing, brandRight, companyPrefixLicensing, keyDeclaring, pesticideAnswer, pesticideNotice, prefixLicensing } from './e-commerce-words.ts'

const all = sampleEvents('e-commerce')
const asOf = '2026-07-08T12:00:00.000Z'
const [jackets, repellents] = ['HARX26070011', 'KESX26070042'] as const

/** What is said of a shipment when these events are known. */
function assess(recorded: readonly RecordedEvent[], shipment: string, on = '2026-07-08'): AreaAssessment {
  return eCommerce.assess(digitalTwin({ shipment, asOf, recorded, filings: [] }), { on })
}
const codes = (assessment: AreaAssessment) => assessment.findings.map(({ code }) => code)
const without = (process: string) => all.filter(({ event }) => event.process !== process)
const withStanding = (process: string, standing: RecordedEvent['standing']) => all.map((one) => (one.event.process === process ? { ...one, standing } : one))
const changed = (process: string, change: (event: RecordedEvent['event']) => RecordedEvent['event']) => all.map((one) => (one.event.process === process ? { ...one, event: change(one.event) } : one))
const beside = (...files: readonly string[]) => [...all, ...files.flatMap((file) => sampleFileEvents(`e-commerce/contrary/${file}`))]

describe('the chain of GS1 licences', () => {
  it('leads from the product to the global office, by whatever paper the shipment is asked for', () => {
    for (const shipment of [jackets, 'LS-2026-0311', 'ZZ9-0009101-2']) {
      const assessment = assess(all, shipment)
      expect([shipment, codes(assessment), assessment.needed]).toEqual([shipment, [], []])
      expect(assessment.derived.map(({ name, value, pointer }) => [name, value, pointer])).toEqual([['company that the number of the product is of', 'Everstitch Example Brands (sandbox)', '/goodsItems/0']])
    }
  })
  it.each([
    ['the key', keyDeclaring, 'e-commerce-key-undeclared'], ['the licence of the company', companyPrefixLicensing, 'e-commerce-prefix-licence-missing'], ['the prefix of the member organisation', prefixLicensing, 'e-commerce-prefix-licence-missing'],
  ])('misses %s where it is not there or not verified, and asks for it', (...[, process, code]) => {
    for (const recorded of [without(process), withStanding(process, 'not-recognised'), withStanding(process, 'stated')]) {
      const assessment = assess(recorded, jackets)
      expect([codes(assessment), assessment.needed.length]).toEqual([[code], 1])
    }
  })
  it('names the key of another company, alone and against the owner', () => {
    const others = ['licence-of-another-company.jwt', 'product-key-of-another-company.jwt']
    expect(codes(assess(beside(...others), jackets))).toEqual(['e-commerce-key-disputed'])
    const alone = beside(...others).filter(({ event, source }) => event.process !== keyDeclaring || source.issuer !== all.find((one) => one.event.process === brandRight)?.source.issuer)
    expect(assess(alone, jackets).findings.map(({ code, severity }) => [code, severity])).toEqual([['e-commerce-gtin-of-another-company', 'fatal']])
  })
  it('takes no licence from whoever does not hold the prefix above it', () => {
    const moved = changed(prefixLicensing, (event) => ({ ...event, to: { identifiers: [{ scheme: 'did', value: 'did:web:another.example' }] } }))
    expect(codes(assess(moved, jackets))).toEqual(['e-commerce-prefix-of-another'])
  })
  it('takes no licence of another day', () => {
    expect(codes(assess(all, jackets, '2030-01-02'))).toEqual(expect.arrayContaining(['e-commerce-licence-not-in-force']))
  })
})

describe('the brand', () => {
  it('asks for a licence of who sells', () => {
    const assessment = assess(without(brandLicensing), jackets)
    expect([codes(assessment), assessment.needed.map(({ from }) => from)]).toEqual([['e-commerce-brand-unlicensed'], ['rights holder']])
  })
  it('takes no licence of another, and none that is not verified', () => {
    const other = [...without(brandLicensing), ...sampleFileEvents('e-commerce/contrary/licence-of-another-brand.json')]
    expect(codes(assess(other, jackets))).toEqual(['e-commerce-licence-of-another-brand'])
    expect(codes(assess(withStanding(brandLicensing, 'not-recognised'), jackets))).toEqual(['e-commerce-brand-unlicensed'])
    expect(codes(assess(beside('licence-of-another-brand.json'), jackets))).toEqual([])
  })
  it('holds a licence to its class and its time, and decides nothing by a right that is not verified', () => {
    expect(codes(assess(changed(brandLicensing, (event) => ({ ...event, attributes: { ...event.attributes, 'product-class': '6403' } })), jackets))).toEqual(['e-commerce-licence-other-class'])
    expect(codes(assess(changed(brandLicensing, (event) => ({ ...event, period: { from: '2025-01-01', to: '2026-01-01' } })), jackets))).toEqual(['e-commerce-licence-not-in-force'])
    expect(codes(assess(withStanding(brandRight, 'not-recognised'), jackets))).toEqual(['e-commerce-right-unproven'])
  })
})

describe('pesticides', () => {
  it('have their notice, answered, and give the data of the agency', () => {
    const assessment = assess(all, repellents)
    expect([codes(assessment), assessment.needed]).toEqual([[], []])
    expect(Object.fromEntries(assessment.derived.map(({ name, value }) => [name, value]))).toMatchObject({ 'EPA registration number': '99999-8', 'EPA producer establishment number': '099999-PHL-002', 'data for the environment agency': { agency: 'EPA' } })
  })
  it('need a notice, and an answer to it by the agency', () => {
    expect([codes(assess(without(pesticideNotice), repellents)), assess(without(pesticideNotice), repellents).needed.map(({ from }) => from)]).toEqual([['e-commerce-notice-of-arrival-missing'], ['importer']])
    const unanswered = assess(withStanding(pesticideAnswer, 'not-recognised'), repellents)
    expect([new Set(codes(unanswered)), unanswered.needed.map(({ from }) => from)]).toEqual([new Set(['e-commerce-notice-unanswered']), ['agency']])
  })
  it('are detained where the agency says so', () => {
    expect(codes(assess(beside('answer-detains.json'), repellents))).toEqual(['e-commerce-agency-detains'])
  })
  it('need numbers in their form, and one country of origin', () => {
    const wrong = changed(pesticideNotice, (event) => ({ ...event, attributes: { ...event.attributes, 'epa-registration': '8', 'epa-establishment': 'none', 'country-of-origin': 'CN' } }))
    expect(new Set(codes(assess(wrong, repellents)))).toEqual(new Set(['e-commerce-epa-registration', 'e-commerce-epa-establishment', 'e-commerce-notice-origin-differs']))
  })
  it('wait while an agency holds a line', () => {
    const held = changed('agency-status', (event) => ({ ...event, attributes: { 'line-001-001': '02' } }))
    expect(codes(assess(held, repellents))).toContain('e-commerce-agency-hold')
  })
})
