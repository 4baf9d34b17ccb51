import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { describe, expect, it } from 'vitest'
import { derived, saying, vectorCredential } from './test-derived.ts'

const passport = vectorCredential('digital-product-passport/valid-battery-batch')
const conformity = vectorCredential('digital-conformity/valid-carbon-verification')
const facility = vectorCredential('digital-facility-record/valid-cell-plant')
const batch = 'https://id.gs1.org/01/09521234001232/10/VC-2026-03'
const within = (credential: JsonObject, member: string) => (credential['credentialSubject'] as JsonObject)[member] as JsonObject
const papersOf = (credential: JsonObject) => derived(credential).flatMap(({ documents }) => documents.map(({ kind, number }) => `${kind} ${number}`))

describe('a product passport', () => {
  const withProduct = (members: JsonObject, others: JsonObject = {}) => saying(passport, { ...others, product: { ...within(passport, 'product'), ...members } })

  it('tells the product, its maker, day and country of production, and its materials, and makes nothing', () => {
    const events = derived(passport)
    expect(events).toMatchObject([{ kind: 'inspection', process: 'product-passport', occurredAt: '2026-03-10T00:00:00.000Z', inputs: [], outputs: [], about: [{ lot: batch, particulars: { countryOfManufacture: 'KR', commodityCode: '850760' } }] }])
    const [event] = events
    expect(Object.keys(event?.about[0] ?? {})).toEqual(['lot', 'particulars'])
    expect(event?.attributes).toMatchObject({ 'manufacturer': 'Volt Cells Sample (sandbox)', 'produced-on': '2026-03-10', 'country-of-production': 'KR', 'granularity': 'batch', 'declared-conformity': 'true', 'place-of-production': 'https://facility-register.example/7001' })
    expect(Object.keys(event?.attributes ?? {})).not.toContain('conformity')
    expect(papersOf(passport)).toEqual(expect.arrayContaining(['production-facility https://facility-register.example/7001', 'product 09521234001232']))
  })

  it('tells whose word it is', () => {
    expect(derived({ ...passport, issuer: { id: 'did:web:volt-cells.example', name: 'Volt Cells' } })[0]?.attributes?.['stated-by']).toBe('manufacturer')
    expect(derived({ ...passport, issuer: { id: 'did:web:reseller.example', name: 'Reseller' } })[0]?.attributes?.['stated-by']).toBe('another')
  })

  it('has the countries of materials in attributes, and of no lot', () => {
    const [event] = derived(saying(passport, { materialsProvenance: [{ name: 'Lithium carbonate', originCountry: 'CL', massFraction: 0.2 }, { name: 'Graphite', originCountry: 'CN', id: 'https://id.gs1.org/01/09521234001232/10/Z', batchNumber: 'Z' }] }))
    expect(event?.attributes).toMatchObject({ 'material-1-description': 'Lithium carbonate', 'material-1-country-of-origin': 'CL', 'material-1-mass-fraction': '0.2', 'material-2-country-of-origin': 'CN' })
    expect(event?.about.length).toBe(1)
  })

  it('of a model is of no lot, of an item says what it weighs, of a batch does not', () => {
    const bare = { id: 'https://id.gs1.org/01/09521234001232', batchNumber: null, serialNumber: null }
    for (const model of [withProduct({}, { granularityLevel: 'model' }), withProduct(bare, { granularityLevel: 'batch' })]) {
      expect([derived(model)[0]?.about, derived(model)[0]?.attributes?.['goods-1-description']]).toEqual([[], 'Prismatic lithium iron phosphate cell, 100 Ah'])
      expect(papersOf(model)).toContain('product 09521234001232')
    }
    expect(derived(withProduct({}, { granularityLevel: 'item' }))[0]?.about[0]?.quantity).toEqual({ value: '1.98', unit: 'KGM' })
    expect(derived(withProduct({ ...bare, batchNumber: 'B-7', registeredId: null }))[0]?.about[0]?.lot).toBe('https://id.gs1.org/01/09521234001232/10/B-7')
  })

  it('takes no origin from what is written beside its members', () => {
    const [event] = derived(withProduct({ countryOfOrigin: 'US', originCountry: 'US', countryOfMeltAndPour: 'US', countryOfProduction: 'Utopia' }))
    expect(event?.about.map(({ lot, particulars = {} }) => [lot, Object.keys(particulars)])).toEqual([[batch, ['description', 'commodityCode', 'identifiers']]])
    expect(JSON.stringify(event)).not.toContain('"US"')
  })
})

describe('a conformity attestation', () => {
  const assessments = within(conformity, 'assessment') as unknown as readonly JsonObject[]

  it('tells what was assessed, when and with which result, and nothing of how the goods were made', () => {
    const events = derived(conformity)
    expect(events).toMatchObject([{ id: 'urn:uuid:0#assessment-0', process: 'conformity-assessment', occurredAt: '2026-03-01T00:00:00.000Z', to: { identifiers: [{ value: 'did:web:volt-cells.example' }, {}] } }])
    const [event] = events
    expect(events.map(({ about, place }) => [about, place])).toEqual([[[{ lot: batch }], undefined]])
    expect(event?.attributes).toMatchObject({ 'inspection-result': 'conforms', 'assessor-level': '3rdParty', 'identity-verified': 'true', 'accreditation-body': 'Example Accreditation Body (sandbox)', 'assessed-facility': 'https://facility-register.example/7001' })
  })

  it('is one event for each assessment, each with its own result and day', () => {
    const failed = { ...assessments[0], conformance: false, assessmentDate: '2026-04-02', assessedProduct: [{ product: { id: 'https://id.gs1.org/01/09521234001232', name: 'All of them' } }] }
    const events = derived(saying(conformity, { assessment: [...assessments, failed] }))
    expect(events).toMatchObject([
      { occurredAt: '2026-03-01T00:00:00.000Z', about: [{ lot: batch }], attributes: { 'inspection-result': 'conforms', 'identity-verified': 'true' } },
      { occurredAt: '2026-04-02T00:00:00.000Z', about: [], attributes: { 'inspection-result': 'does-not-conform', 'identity-verified': 'false' } },
    ])
    expect(events[1]?.documents).toContainEqual({ kind: 'product', number: '09521234001232' })
    expect(derived(saying(conformity, { assessment: [{ ...assessments[0], conformance: ['true', false] }] }))[0]?.attributes?.['inspection-result']).toBe('does-not-conform')
    expect(derived(saying(conformity, { assessment: [] }))[0]?.attributes?.['inspection-result']).toBeUndefined()
    expect(derived(saying(conformity, { assessment: failed })).map(({ id }) => id)).toEqual(['urn:uuid:0#assessment-0'])
    expect(derived(saying(conformity, { assessment: Array.from({ length: 3000 }, () => ({ conformance: true, conformityTopic: 'social.safety' })) })).length).toBeLessThanOrEqual(100)
  })
})

describe('a facility record', () => {
  it('tells where a place of production is, who runs it and what is done there, and is of no goods', () => {
    const events = derived(facility)
    expect(events).toMatchObject([{ process: 'facility-record', about: [], place: { country: 'KR', identifiers: [{ value: 'https://facility-register.example/7001' }, {}] } }])
    const [event] = events
    expect(event?.attributes).toMatchObject({ 'operator': 'Volt Cells Sample (sandbox)', 'process': 'Manufacture of batteries and accumulators', 'facility-country': 'KR', 'declared-conformity': 'true' })
    expect(papersOf(facility)).toContain('described-facility https://facility-register.example/7001')
    expect(derived({ ...facility, issuer: { id: 'did:web:volt-cells.example', name: 'Volt Cells' } })[0]?.attributes?.['stated-by']).toBe('operator')
    expect(papersOf(saying(facility, { facility: { id: 'x'.repeat(400), name: 'X' } })).filter((paper) => paper.startsWith('described'))).toEqual([])
  })
})
