import { compareDecimals, decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { lotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleEvents, sampleFileEvents } from '../test-sample-events.ts'
import { digitalTwin } from '../../twin/digital-twin.ts'
import { meltAndPourOf, wholeShare } from './melt-and-pour.ts'
import { steel } from './steel.ts'
import { buyer, heatLot, licensed, part, reported, shipped, told, twinOf } from './test-steel-twin.ts'

const on = '2026-02-20'
const coilCode = { commodityCode: '7208370060', countryOfOrigin: 'MX' }
const declaration = '/goodsItems/0/additionalDeclarations/0'

function assess(recorded: readonly RecordedEvent[], day = on) {
  const { findings, derived, needed } = steel.assess(twinOf(...recorded), { on: day })
  return {
    codes: findings.map(({ code }) => code),
    links: findings.map(({ code, pointer }) => `${code} at ${pointer.source ?? ''}`),
    derived: Object.fromEntries(derived.map(({ pointer, value }) => [pointer, value])),
    needed: needed.map(({ name }) => name),
  }
}

/** One coil of one heat, on a bill. */
const coilOf = (country = 'MX', particulars: object = coilCode, day = on) => [reported(['H1', 'coil:C1'], country), ...shipped([part('coil:C1', '10000', particulars)], day)]

describe('steel', () => {
  it('says of a licensed coil of one heat all that an entry summary declares, and wants nothing', () => {
    expect(assess([...coilOf(), licensed()])).toEqual({
      codes: [], links: [], needed: [],
      derived: {
        [declaration]: { type: '08', fields: { countryOfMeltAndPourCode: 'MX' } }, '/goodsItems/0/licences/0': { type: '01', number: 'S26000001' },
        '/goodsItems/0/commodities/0/code': '99038187', '/goodsItems/0/commodities/1/code': '7208370060', '/goodsItems/0/commodities/1/quantities/0': { value: '10000', unit: 'KG' },
      },
    })
  })

  it('derives from the samples what both bills declare, each with its proof', () => {
    const twin = digitalTwin({ shipment: 'ZZ9-1000417-7', asOf: '2026-11-22T12:00:00.000Z', recorded: sampleEvents('steel'), filings: [] })
    const { findings, derived, needed } = steel.assess(twin, { on: '2026-11-22' })
    expect([findings, needed, twin.lots.length]).toEqual([[], [], 40])
    expect(derived.find(({ pointer }) => pointer === declaration)?.value).toEqual({ type: '08', fields: { countryOfMeltAndPourCode: 'MX' } })
    expect(derived.every(({ sources }) => sources.length > 0 && sources.every(({ standing }) => standing === 'verified'))).toBe(true)
  })

  it.each([
    ['another-melt-and-pour.json', 'steel-melt-and-pour-contradicted', 'heat-number:HT-26011@'], ['heat-of-another-mill.jwt', 'steel-heat-of-another-mill', 'heat-number:HT-26011@'],
  ])('names the link that %s breaks', (file, code, lot) => {
    const twin = digitalTwin({ shipment: 'CFNL2026022402', asOf: '2026-11-22T12:00:00.000Z', recorded: [...sampleEvents('steel'), ...sampleFileEvents(`steel/contrary/${file}`)], filings: [] })
    const { findings, derived } = steel.assess(twin, { on })
    expect(findings.filter((found) => found.code === code).map(({ pointer }) => pointer.source?.includes(` lot ${lot}`))).toContain(true)
    expect(derived.map(({ pointer }) => pointer)).not.toContain(declaration)
  })
})

describe('the country of melt and pour', () => {
  const mixed = (code: string) => [
    reported(['H1', 'slab:S1'], 'MX', '9000'), reported(['H2', 'slab:S2'], 'BR', '3000'),
    told('rolling', { process: 'rolling', inputs: [part('slab:S1', '9000'), part('slab:S2', '3000')], outputs: [part('coil:C1', '12000')] }),
    ...shipped([part('coil:C1', '12000', { commodityCode: code, countryOfOrigin: 'MX' })]),
  ]

  it('is told by weight where heats of several countries are in one lot, and decides nothing of a steel article', () => {
    const said = assess(mixed('7208370060'))
    expect(said.codes).toContain('steel-melt-and-pour-mixed')
    expect(said.derived['/goodsItems/0']).toEqual({ BR: '25', MX: '75' })
    expect([said.derived[declaration], said.needed]).toEqual([undefined, expect.arrayContaining(['the goods apart by the country in which their steel was melted and poured'])])
  })

  it('is OTH where derivatives are of several countries’ steel', () => {
    expect(assess(mixed('7308903000')).derived[declaration]).toEqual({ type: '08', fields: { countryOfMeltAndPourApplicabilityCode: 'OTH' } })
  })

  it('stays unknown where a part of the steel has no proven heat, or a step between is only stated', () => {
    const withoutReport = mixed('7208370060').filter(({ event }) => event.id !== 'urn:test:report-H2')
    const stated = mixed('7208370060').map((one) => (one.event.process === 'rolling' ? { ...one, standing: 'stated' as const } : one))
    for (const events of [withoutReport, stated]) {
      const said = assess(events)
      expect([said.codes.includes('steel-melt-and-pour-unproven'), said.derived[declaration]]).toEqual([true, undefined])
      expect(said.needed).toContain('mill test report of every heat, with the country of melt and pour')
    }
  })

  it('is contradicted where a proof of the product differs from its heats, and takes no word for a heat but its mill’s', () => {
    const other = told('other', { kind: 'inspection', issuer: 'did:web:trader.example', about: [part('coil:C1', undefined, { countryOfMeltAndPour: 'US' })], documents: [] })
    expect(assess([...coilOf(), other]).links).toContain('steel-melt-and-pour-contradicted at event urn:test:other lot coil:C1')
    const forHeat = told('for-heat', { kind: 'inspection', issuer: 'did:web:trader.example', about: [part(heatLot('H1'), undefined, { countryOfMeltAndPour: 'MX' })] })
    const unreported = coilOf().map((one) => (one.event.process === 'mill-testing' ? { ...one, event: { ...one.event, inputs: [part(heatLot('H1'), '10000')], outputs: [part('coil:C1', '10000')] } } : one))
    expect(assess([...unreported, forHeat]).derived[declaration]).toBeUndefined()
  })

  it('counts where the furnace stands where no report names a country', () => {
    const melted = told('melting', { process: 'melting', inputs: [part('ore:O1', '11000')], outputs: [part(heatLot('H1'), '10000')], place: { identifiers: [], country: 'CA' } })
    const cast = told('casting', { process: 'casting', inputs: [part(heatLot('H1'), '10000')], outputs: [part('coil:C1', '10000')] })
    expect(assess([melted, cast, ...shipped([part('coil:C1', '10000', coilCode)])]).derived[declaration]).toEqual({ type: '08', fields: { countryOfMeltAndPourCode: 'CA' } })
  })

  it('is not declared of American goods since ACE refuses it', () => {
    const american = { ...coilCode, countryOfOrigin: 'US' }
    expect([assess(coilOf('US', american)).derived[declaration], assess(coilOf('US', american, '2026-07-16')).derived[declaration]]).toEqual([expect.objectContaining({ type: '08' }), undefined])
  })

  it('adds up to the whole for any mixture, in any order, around circles, and down a chain of many links', () => {
    const inputs = fc.array(fc.record({ country: fc.constantFrom('MX', 'BR', 'US', undefined), kilograms: fc.integer({ min: 1, max: 1_000_000 }) }), { minLength: 1, maxLength: 8 })
    fc.assert(fc.property(inputs, (heats) => {
      const reports = heats.flatMap(({ country, kilograms }, index) => (country === undefined ? [] : [reported([`H${String(index)}`, `slab:S${String(index)}`], country, String(kilograms))]))
      const parts = heats.map(({ kilograms }, index) => part(`slab:S${String(index)}`, String(kilograms)))
      const sharesOf = (sides: typeof parts) => new Map(meltAndPourOf(lotGraph([...reports, told('r', { inputs: sides, outputs: [part('coil:C1')] })]), ['coil:C1']).sharesOf('coil:C1'))
      const shares = sharesOf(parts)
      const total = [...shares.values()].reduce((sum, share) => sum + share, 0n)
      expect(total <= wholeShare && total > wholeShare - 10n).toBe(true)
      expect(sharesOf(parts.toReversed())).toEqual(shares)
    }), { numRuns: 100 })
    const circle = [told('a', { inputs: [part('lot:B')], outputs: [part('lot:A')] }), told('b', { inputs: [part('lot:A')], outputs: [part('lot:B')] })]
    expect([...meltAndPourOf(lotGraph(circle), ['lot:A']).sharesOf('lot:A')]).toEqual([['unknown', wholeShare]])
    const links = Array.from({ length: 10_000 }, (_, index) => told(`l${String(index)}`, { inputs: [part(`lot:${String(index)}`)], outputs: [part(`lot:${String(index + 1)}`)] }))
    const chain = lotGraph([reported(['H1', 'lot:0'], 'MX'), ...links])
    expect([...meltAndPourOf(chain, ['lot:10000']).sharesOf('lot:10000')]).toEqual([['MX', wholeShare]])
  })
})

describe('heats and pieces', () => {
  const claimed = (standing: 'verified' | 'not-recognised') => told('forged', { standing, issuer: 'did:web:forger.example', process: 'melting', inputs: [part('pig:1', '10000')], outputs: [part(heatLot('H1'), '10000')] })

  it('belong to the mill that numbered them: another’s proof contradicts, another’s word only warns', () => {
    expect(assess([...coilOf(), claimed('verified')]).links).toContain(`steel-heat-of-another-mill at event urn:test:forged lot ${heatLot('H1')}`)
    const said = assess([...coilOf(), claimed('not-recognised')])
    expect(said.codes).toContain('steel-heat-claimed-without-proof')
    expect(said.derived[declaration]).toEqual({ type: '08', fields: { countryOfMeltAndPourCode: 'MX' } })
  })

  it('lead back to a heat, and weigh no more than was certified', () => {
    expect(assess(shipped([part('pipe:P41', '500', coilCode)])).links).toContain('steel-piece-without-heat at event urn:test:sale lot pipe:P41')
    const heavier = [reported(['H1', 'coil:C1'], 'MX', '9000'), ...shipped([part('coil:C1', '10000', coilCode)])]
    expect(assess(heavier).links).toContain('steel-report-weights-differ at event urn:test:report-H1 lot coil:C1')
  })
})

describe('the import licence', () => {
  it.each([
    ['has run out', { 'valid-until': '2026-02-19' }, ['steel-licence-expired']],
    ['is older than 75 days', { 'valid-from': '2025-12-06' }, ['steel-licence-aged']],
    ['is valid on its last day', { 'valid-from': '2025-12-07' }, []],
    ['is for another importer', { 'importer-identifier': 'did:web:other.example' }, ['steel-licence-other-importer']],
    ['is for less', { weight: '9999.99' }, ['steel-licence-quantity-exceeded']],
    ['is for as much in another unit', { 'weight': '10', 'weight-unit': 'TNE' }, []],
    ['names another country of melt and pour', { 'country-of-melt-and-pour': 'CA' }, ['steel-licence-melt-and-pour-differs']],
    ['is for other steel', { 'commodity-code': '7306305090' }, ['steel-licence-missing']],
    ['is for its heading', { 'commodity-code': '7208' }, []],
    ['has dates that no calendar has', { 'valid-from': '2026-02-30', 'valid-until': 'soon' }, []],
  ])('%s', (_, attributes, codes) => {
    expect(assess([...coilOf(), licensed(attributes as Record<string, string>)]).codes).toEqual(codes)
  })

  it('is asked for where none is proven, and not for what needs none', () => {
    const said = assess([...coilOf(), licensed({}, 'revoked')])
    expect(said.codes).toEqual(['steel-licence-unproven', 'steel-licence-missing'])
    expect([said.needed, said.derived['/goodsItems/0/licences/0']]).toEqual([['steel import licence'], undefined])
    expect(assess(coilOf('MX', { commodityCode: '7318152095', countryOfOrigin: 'MX' })).needed).not.toContain('steel import licence')
  })
})

describe('Section 232', () => {
  it.each([
    ['2024-07-10', 'MX', 'BR', '99038185'], ['2024-07-10', 'MX', 'CA', undefined], ['2024-07-10', 'CN', 'CN', '99038001'], ['2024-07-10', 'DE', 'DE', undefined],
    ['2025-03-12', 'MX', 'MX', '99038187'], ['2025-06-03', 'GB', 'GB', '99038187'], ['2025-06-04', 'GB', 'GB', '99038194'], ['2026-04-05', 'DE', 'DE', '99038187'], ['2026-04-06', 'DE', 'DE', undefined],
  ])('on %s reaches steel of %s that was melted in %s by %s', (...[day, origin, melt, heading]) => {
    const said = assess(coilOf(melt, { commodityCode: '7208370060', countryOfOrigin: origin }, day), day)
    expect(said.derived['/goodsItems/0/commodities/0/code']).toBe(heading ?? '7208370060')
    expect(said.needed.some((name) => name.includes('chapter 99'))).toBe(heading === undefined)
  })

  it('asks for the origin before it decides, and whether a derivative of American steel is free', () => {
    expect(assess(coilOf('MX', { commodityCode: '7208370060' })).needed).toContain('country of origin of the steel, by which Section 232 reaches it')
    expect(assess(coilOf('US', { commodityCode: '7318152095', countryOfOrigin: 'TW' })).needed.some((name) => name.includes('9903.81.92'))).toBe(true)
  })
})

describe('a product exclusion', () => {
  const granted = (attributes: Readonly<Record<string, string>> = {}, standing: 'verified' | 'stated' = 'verified') => told('exclusion', {
    kind: 'inspection', process: 'section-232-exclusion', standing, documents: [{ kind: 'section-232-exclusion', number: 'SPR000165' }, { kind: 'bill-of-lading', number: 'B-1' }],
    attributes: { 'commodity-code': '72083700', 'importer-scheme': 'did', 'importer-identifier': buyer, 'volume': '15', 'volume-unit': 'TNE', 'valid-from': '2025-02-01', 'valid-until': '2026-02-20', ...attributes },
  })
  const used = (kilograms: string) => told('used', { kind: 'measurement', process: 'importation', documents: [{ kind: 'section-232-exclusion', number: 'SPR000165' }, { kind: 'bill-of-lading', number: 'B-1' }], attributes: { 'exclusion-weight': kilograms } })

  it('stands in place of the number of chapter 99 until it expires or its volume is imported', () => {
    const said = assess([...coilOf(), licensed(), granted(), used('5000')])
    expect([said.codes, said.derived['/goodsItems/0/additionalDeclarations/1'], said.derived['/goodsItems/0/commodities/0/code']])
      .toEqual([[], { type: '02', fields: { productExclusionIdentifier: 'SPR000165' } }, '7208370060'])
  })

  it.each([
    ['expired', granted({ 'valid-until': '2026-02-19' }), 'steel-exclusion-expired'], ['without an end', granted({ 'valid-until': 'never' }), 'steel-exclusion-expired'],
    ['of another importer', granted({ 'importer-identifier': 'did:web:other.example' }), 'steel-exclusion-other-importer'], ['for other goods', granted({ 'commodity-code': '73063050' }), 'steel-exclusion-other-goods'],
    ['granted after they were ended', granted({ granted: '2025-02-11' }), 'steel-exclusion-granted-too-late'], ['too small', granted({ volume: '9.999' }), 'steel-exclusion-exhausted'],
  ])('%s frees nothing', (_, exclusion, code) => {
    const said = assess([...coilOf(), licensed(), exclusion])
    expect([said.codes, said.derived['/goodsItems/0/additionalDeclarations/1'], said.derived['/goodsItems/0/commodities/0/code']]).toEqual([[code], undefined, '99038187'])
  })

  it('is used up by what was imported before, to the gram', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000_000 }), (grams) => {
      const kilograms = `${String(Math.floor(grams / 1000))}.${String(grams % 1000).padStart(3, '0')}`
      const isOver = compareDecimals(decimal(kilograms), decimal('5000')) > 0
      expect(assess([...coilOf(), licensed(), granted(), used(kilograms)]).codes).toEqual(isOver ? ['steel-exclusion-exhausted'] : [])
    }), { numRuns: 60, examples: [[5_000_000], [5_000_001]] })
    expect(assess([...coilOf(), licensed(), granted({}, 'stated')]).codes).toEqual(['steel-exclusion-unproven'])
  })
})
