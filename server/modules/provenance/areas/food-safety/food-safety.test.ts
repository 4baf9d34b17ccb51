import { writeAgencyRecord } from '@customhouse/formats/catair/agency-data/agency-records.ts'
import type { AgencyData } from '@customhouse/vocabulary/declaration/goods-item.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { describe, expect, it } from 'vitest'
import { sampleFileEvents } from '../test-sample-events.ts'
import { foodSafety } from './food-safety.ts'
import { asOf, foodEvent, recordedFood, romaine, sampleChain, twinOfFood } from './test-food.ts'

const on = asOf.slice(0, 10)
const assessed = (recorded: readonly RecordedEvent[]) => foodSafety.assess(twinOfFood(recorded), { on })
const codes = (recorded: readonly RecordedEvent[]) => [...new Set(assessed(recorded).findings.map(({ code }) => code))]
const decided = (recorded: readonly RecordedEvent[]) => {
  const decision = assessed(recorded).earlyDecision
  return [decision?.outcome, decision?.reasons.filter(({ holds }) => !holds).map(({ words }) => words)]
}
const withStanding = (process: string, standing: RecordedEvent['standing']) => (one: RecordedEvent): RecordedEvent => (one.event.process === process ? { ...one, standing } : one)
const withoutProcess = (process: string) => (one: RecordedEvent): readonly RecordedEvent[] => (one.event.process === process ? [] : [one])
const changed = (process: string, change: Partial<RecordedEvent['event']>) => (one: RecordedEvent): RecordedEvent => (one.event.process === process ? { ...one, event: { ...one.event, ...change } } : one)

describe('the food safety area', () => {
  it('recommends release before arrival where everything is proven', () => {
    expect(assessed(sampleChain()).findings).toEqual([])
    expect(decided(sampleChain())).toEqual(['release', []])
  })
  it('applies to food by the code, and by credentials of the trade where no code is stated', () => {
    const pipe = romaine('lot-number:P@x', '1', { particulars: { commodityCode: '730630' } })
    expect(foodSafety.appliesTo(twinOfFood(sampleChain()))).toBe(true)
    expect(foodSafety.appliesTo(twinOfFood([recordedFood(foodEvent('shipping', { about: [pipe] }))]))).toBe(false)
    expect(foodSafety.appliesTo(twinOfFood([recordedFood(foodEvent('growing', { about: [{ lot: 'lot-number:A@x' }] }))]))).toBe(true)
  })

  it.each([['revoked', 'food-certificate-taken-back'], ['suspended', 'food-certificate-taken-back'], ['not-recognised', 'food-certificate-not-verified'], ['stated', 'food-certificate-not-verified']] as const)('with a phytosanitary certificate that is %s it has the goods examined', (standing, code) => {
    const recorded = sampleChain(withStanding('phytosanitary-certification', standing))
    expect(codes(recorded)).toEqual([code])
    expect(decided(recorded)[0]).toBe('examine')
    expect(assessed(recorded).needed.map(({ name }) => name)).toContain('phytosanitary certificate or inspection abroad, where APHIS asks for it (ACIR)')
  })
  it('finds a certificate of the samples that is for fewer cartons, and names the lot', () => {
    const recorded = sampleChain((one) => (one.event.process === 'phytosanitary-certification' ? sampleFileEvents('food-safety/contrary/phytosanitary-other-quantity.json') : one))
    const found = assessed(recorded).findings
    expect(found.map(({ code }) => code)).toEqual(['food-certificate-quantity-short'])
    expect(found[0]?.pointer.source).toMatch(/^event urn:uuid:\S+#phytosanitary-certification lot lot-number:ROM-N7-260630-1@did:key:/)
    expect(decided(recorded)).toEqual(['examine', ['no certificate stands against the goods', 'plant protection certified each lot']])
  })
  it('only notes a certificate for more than is shipped', () => {
    const recorded = sampleChain((one) => (one.event.process === 'phytosanitary-certification' ? { ...one, event: { ...one.event, about: one.event.about.map((part) => ({ ...part, quantity: { value: '2000', unit: 'XCT' } })) } } : one))
    expect(codes(recorded)).toEqual(['food-certificate-quantity-larger'])
    expect(decided(recorded)[0]).toBe('release')
  })
  it('does not compare cartons with kilograms', () => {
    const recorded = sampleChain((one) => (one.event.process === 'phytosanitary-certification' ? { ...one, event: { ...one.event, about: one.event.about.map((part) => ({ ...part, quantity: { value: '1', unit: 'KGM' } })) } } : one))
    expect(codes(recorded)).toEqual([])
  })
  it('finds certificates for other goods, another country and another time', () => {
    const recorded = sampleChain((one) => (one.event.process === 'phytosanitary-certification' ? { ...one, event: { ...one.event, period: { from: '2026-05-01', to: '2026-05-20' }, about: one.event.about.map((part) => ({ ...part, particulars: { commodityCode: '080440', countryOfOrigin: 'PE' } })) } } : one))
    expect(codes(recorded)).toEqual(['food-certificate-out-of-date', 'food-certificate-other-goods', 'food-certificate-other-country'])
  })
  it('lets a later certificate heal the one that it replaces', () => {
    const short = sampleFileEvents('food-safety/contrary/phytosanitary-other-quantity.json').map((one) => ({ ...one, event: { ...one.event, occurredAt: '2026-07-01T00:00:00.000Z' } }))
    expect(codes([...short, ...sampleChain()])).toEqual([])
  })

  it('waits for what is missing, and says from whom', () => {
    expect(decided(sampleChain(withoutProcess('foreign-supplier-verification')))).toEqual(['wait', ['the importer verifies its foreign supplier']])
    expect(decided(sampleChain(withoutProcess('facility-registration')))).toEqual(['wait', ['the facility is registered']])
    expect(decided(sampleChain(withoutProcess('sensor-reporting')))).toEqual(['wait', ['the temperature was measured on the way']])
    expect(decided(sampleChain(withoutProcess('harvesting')))).toEqual(['wait', ['every lot leads back to its harvest or making', 'every step of the chain is verified']])
    expect(decided(sampleChain(withStanding('harvesting', 'stated')))[1]).toContain('every step of the chain is verified')
    expect(assessed(sampleChain(withoutProcess('import-permit'))).needed).toContainEqual({ name: 'permit to import the fruits or vegetables', from: 'importer', by: 'before arrival', authority: '7 CFR 319.56-3(b), 319.7' })
    expect(assessed(sampleChain(withoutProcess('organic-certification'))).needed.map(({ authority }) => authority)).toContain('7 CFR 205.273')
  })
  it('does not take a suspended registration for one, nor a DUNS number of eight digits', () => {
    expect(codes(sampleChain(withStanding('facility-registration', 'suspended')))).toEqual(['food-facility-registration-taken-back'])
    expect(codes(sampleChain(changed('foreign-supplier-verification', { attributes: { 'importer-duns': '12345678' } })))).toEqual(['food-importer-identifier-unsound'])
  })
  it('says nothing early of food that keeps', () => {
    const jar = romaine('lot-number:J@did:web:maker.example', '10', { particulars: { description: 'Peanut butter', commodityCode: '20081102' } })
    expect(assessed([recordedFood(foodEvent('creating', { kind: 'production', outputs: [jar] }))])).not.toHaveProperty('earlyDecision')
  })

  it('finds a lot code that changed on the way', () => {
    const recorded = [...sampleChain(), ...sampleFileEvents('food-safety/contrary/lot-code-changed.json')]
    const found = assessed(recorded).findings.filter(({ severity }) => severity === 'warning')
    expect(found.map(({ code, pointer }) => [code, pointer.source?.split(' lot ')[1]?.split('@')[0]])).toEqual([['food-lot-code-changed', 'lot-number:ROM-N7-RENAMED']])
    expect(decided(recorded)[0]).toBe('examine')
  })
  it('finds a shipment that makes other lots than it takes, and a transformation in the name of another', () => {
    const [taken, made] = [romaine('lot-number:A@did:web:packer.example'), romaine('lot-number:B@did:web:packer.example')]
    expect(codes([recordedFood(foodEvent('shipping', { kind: 'disaggregation', inputs: [taken], outputs: [made] }))])).toContain('food-lot-code-changed')
    expect(codes([recordedFood(foodEvent('transformation', { kind: 'transformation', inputs: [taken], outputs: [made] }))])).toContain('food-lot-code-of-another')
    const own = { name: 'Packer', identifiers: [{ scheme: 'did', value: 'did:web:packer.example' }] }
    expect(codes([recordedFood(foodEvent('transformation', { kind: 'transformation', by: own, inputs: [taken], outputs: [made] }))])).not.toContain('food-lot-code-of-another')
  })

  it.each([['11.6 CEL', 'warning'], ['52.9 FAH', 'warning'], ['-1.5 CEL', 'warning'], ['39 FAH', undefined], ['4.2 CEL', undefined], ['warm', 'information']])('of a store at %s it finds %s', (reading, severity) => {
    const found = assessed(sampleChain(changed('sensor-reporting', { attributes: { 'sensor-temperature': reading } }))).findings
    expect(found.map((one) => one.severity)).toEqual(severity === undefined ? [] : [severity])
  })
  it('holds against law where the parties state no limit: eggs at 45 °F', () => {
    const eggs = romaine('lot-number:E@x', '1', { particulars: { description: 'Shell eggs', commodityCode: '040721' } })
    const at = (reading: string) => codes([recordedFood(foodEvent('sensor-reporting', { about: [eggs], attributes: { 'sensor-temperature': reading } }))])
    expect([at('7.2 CEL'), at('7.3 CEL')].map((one) => one.includes('food-temperature-broken'))).toEqual([false, true])
  })

  it('prefills data for FDA and APHIS in records that can be written', () => {
    const { derived } = assessed(sampleChain())
    const data = derived.filter(({ pointer }) => /agencyData\/\d$/.test(pointer))
    expect(data.map(({ pointer }) => pointer)).toEqual(['/goodsItems/0/commodities/0/agencyData/0', '/goodsItems/0/commodities/0/agencyData/1', '/goodsItems/0/commodities/0/agencyData/2', '/goodsItems/0/commodities/0/agencyData/3'])
    const [food, plant] = data.map(({ value }) => value as AgencyData)
    expect([food?.agency, food?.processing, plant?.agency, plant?.program]).toEqual(['FDA', 'NSF', 'APH', 'APQ'])
    const written = data.flatMap(({ value }) => (value as AgencyData).records).map(writeAgencyRecord)
    expect(written.every((line) => line.length === 80)).toBe(true)
    expect(food?.records.find(({ fields }) => fields['affirmationOfComplianceCode'] === 'PFR')?.fields['affirmationOfComplianceDescription']).toBe('10000000417')
    expect(food?.records.find(({ fields }) => fields['entityRoleCode'] === 'FSV')?.fields).toMatchObject({ entityIdentificationCode: '16', entityNumber: '000000417' })
    expect(plant?.records.filter(({ type }) => type === 'PG14').map(({ fields }) => fields['lpcoNumberOrName'])).toEqual(['PF-MX-260702-118', 'P-EXAMPLE-26-0311'])
    expect(data.every(({ sources }) => sources.length > 0)).toBe(true)
  })
  it('asks for prior notice two hours before a truck, and by every mode while none is known', () => {
    expect(assessed(sampleChain()).needed.filter(({ name }) => name.startsWith('prior notice')).map(({ name, by }) => [name, by])).toEqual([
      ['prior notice: who submits the prior notice', '2 hours before arrival by road'], ['prior notice: the complete FDA product code', '2 hours before arrival by road'],
    ])
    const unknown = assessed(sampleChain(withoutProcess('foreign-supplier-verification'))).needed.find(({ name }) => name === 'prior notice: the importer')
    expect(unknown?.by).toBe('2 hours before arrival by road, 4 hours before arrival by rail, 4 hours before arrival by air, 8 hours before arrival by water')
  })
  it('asks the maker, and no grower, of food that was transformed', () => {
    const salad = twinOfFood(sampleChain(), 'LFC-5001')
    const { derived, needed } = foodSafety.assess(salad, { on })
    const [food] = derived.filter(({ pointer }) => pointer.endsWith('/agencyData/0')).map(({ value }) => value as AgencyData)
    expect(food?.processing).toBe('PRO')
    expect(food?.records.some(({ fields }) => fields['entityRoleCode'] === 'MF' && fields['entityName']?.startsWith('LARKFIELD'))).toBe(true)
    expect(needed.map(({ name }) => name)).not.toContain('prior notice: the grower of food in its natural state')
  })
})
