import { describe, expect, it } from 'vitest'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { digitalTwin } from '../twin/digital-twin.ts'
import { assessOrigin } from './assess-origin.ts'
import { claimOf } from './claim-of.ts'
import { contractualProcesses } from './contractual-processes.ts'
import { certified, harvested, made, twinOf, type Making } from './test-provenance.ts'

const on = '2026-07-01'

type Asked = { readonly country?: string; readonly agreement?: string; readonly commodityCode?: string }

function assess(events: readonly RecordedEvent[], { lots = ['lot:goods'], agreement = 'usmca', country = 'MX', ...claim }: Asked & { readonly lots?: readonly string[] } = {}): readonly string[] {
  const { status, findings } = assessOrigin({ twin: twinOf(lots, events), claim: { agreement, country, ...claim, evidence: [] }, on })
  return [status, ...findings.map(({ code }) => code).filter((code) => code !== 'origin-certification-missing')]
}

const passed = (id: string, [from, to]: readonly [string, string], making: Making = {}) => made(id, { kind: 'disaggregation', inputs: [[from, {}]], outputs: [[to, {}]], ...making })
const seen = (id: string, lot: string, making: Making) => made(id, { kind: 'custody-transfer', about: [[lot, {}]], ...making })
const well = (lot: string, country: string, volume = '100') => made(`well-${lot}`, { kind: 'production', process: 'extraction', country, outputs: [[lot, { code: '271121', volume }]] })
const moment = (day: number) => `2026-03-${String(day).padStart(2, '0')}T12:00:00.000Z`

describe('assessOrigin() of what contracts and working change', () => {
  it.each([...contractualProcesses].flatMap((process) => process ?? []))('passes no origin through %s, by whatever kind of event', (process) => {
    const wells = [well('lot:gas', 'CA')]
    for (const kind of ['transformation', 'aggregation', 'disaggregation'] as const) {
      const exchanged = made('exchange', { kind, process, country: 'CA', inputs: [['lot:gas', { volume: '100' }]], outputs: [['lot:goods', { code: '271121', volume: '100' }]] })
      expect(assess([...wells, exchanged], { country: 'CA' })).toEqual(['unsupported', 'origin-exchanged'])
    }
    const alone = made('exchange', { process, country: 'CA', inputs: [['lot:gas', {}]], outputs: [['lot:goods', { code: '271121' }]] })
    expect(assessOrigin({ twin: twinOf(['lot:goods'], [...wells, alone]), claim: { country: 'CA', evidence: [] }, on }).status).toBe('unsupported')
  })

  it('passes none where only a part of a batch was exchanged', () => {
    const fill = (id: string, source: string, process: string) => made(id, { process, country: 'CA', inputs: [[source, { volume: '100' }]], outputs: [['lot:goods', { code: '270900', volume: '100' }]] })
    const oil = ['lot:a', 'lot:b'].map((lot) => made(lot, { kind: 'production', process: 'extraction', country: 'CA', outputs: [[lot, { code: '270900', volume: '100' }]] }))
    expect(assess([...oil, fill('one', 'lot:a', 'batch-receipt'), fill('two', 'lot:b', 'batch-receipt')], { country: 'CA' })).toEqual(['supported'])
    expect(assess([...oil, fill('one', 'lot:a', 'batch-receipt'), fill('two', 'lot:b', 'swap')], { country: 'CA' })).toEqual(['unsupported', 'origin-exchanged'])
  })

  it('lends no part of a batch the reaction that made another part', () => {
    const oil = (lot: string, country: string) => made(lot, { kind: 'production', process: 'extraction', country, outputs: [[lot, { code: '270900', volume: '100' }]] })
    const fill = (id: string, source: string, process: string) => made(id, { process, country: 'CA', inputs: [[source, { volume: '100' }]], outputs: [['lot:goods', { code: '270900', volume: '100' }]] })
    expect(assess([oil('lot:a', 'CA'), oil('lot:b', 'VE'), fill('one', 'lot:a', 'chemical-reaction'), fill('two', 'lot:b', 'commingling')], { country: 'CA' })[0]).not.toBe('supported')
  })

  it('takes out nothing of another heading, and nothing that was worked on abroad', () => {
    const grown = harvested('lot:grown', 'MX', { code: '070200' })
    expect(assess([grown, passed('out', ['lot:grown', 'lot:goods'])])).toEqual(['supported'])
    expect(assess([grown, made('out', { kind: 'disaggregation', inputs: [['lot:grown', {}]], outputs: [['lot:goods', { code: '870899' }]] })])).toEqual(['unsupported', 'origin-classification-differs'])
    expect(assess([grown, passed('out', ['lot:grown', 'lot:goods'], { process: 'slitting', country: 'CN' })])[0]).toBe('contradicted')
    expect(assess([grown, passed('out', ['lot:grown', 'lot:between'], { process: 'slitting', country: 'CN' }), passed('in', ['lot:between', 'lot:goods'], { at: moment(20) })])[0]).toBe('contradicted')
  })
})

describe('assessOrigin() of the journey', () => {
  const grown = harvested('lot:grown', 'MX')
  const abroad = (lot: string) => seen('abroad', lot, { country: 'CN', at: moment(5) })

  it('decides nothing of a journey by a rule whose text is not certain', () => {
    const ofKorea = harvested('lot:grown', 'KR', { code: '310210' })
    const taken = passed('out', ['lot:grown', 'lot:goods'], { process: 'slitting', country: 'CN', at: moment(4) })
    const asked = { agreement: 'korea', country: 'KR' }
    expect(assess([ofKorea, seen('home', 'lot:grown', { country: 'KR', at: moment(5) })], { ...asked, lots: ['lot:grown'] })).toEqual(['supported'])
    for (const control of ['yes', 'no']) expect(assess([ofKorea, seen('abroad', 'lot:grown', { country: 'CN', at: moment(5), attributes: { 'customs-control': control } })], { ...asked, lots: ['lot:grown'] })).toEqual(['unsupported', 'origin-transit-rule-uncertain'])
    expect(assess([ofKorea, taken], asked)).toEqual(['unsupported', 'origin-transit-rule-uncertain'])
  })

  it('looks at what the goods were taken out of, and at the containers that they were in', () => {
    expect(assess([grown, abroad('lot:grown'), passed('out', ['lot:grown', 'lot:goods'], { country: 'US', at: moment(9) })])).toEqual(['unsupported', 'origin-transit-not-shown'])
    const packed = made('packed', { kind: 'aggregation', inputs: [['lot:goods', {}]], outputs: [['lot:container', {}]], at: moment(2) })
    expect(assess([harvested('lot:goods', 'MX'), packed, abroad('lot:container')])).toEqual(['unsupported', 'origin-transit-not-shown'])
    expect(assess([harvested('lot:goods', 'MX'), packed, seen('before', 'lot:container', { country: 'CN', at: '2026-02-01T00:00:00.000Z' })])).toEqual(['supported'])
  })

  it('does not begin anew where goods are unpacked', () => {
    const unpacked = made('unpacked', { kind: 'disaggregation', country: 'US', inputs: [['lot:container', {}]], outputs: [['lot:goods', {}]], at: moment(9) })
    const packed = made('packed', { kind: 'aggregation', country: 'MX', inputs: [['lot:grown', {}]], outputs: [['lot:container', {}]], at: moment(2) })
    expect(assess([grown, packed, seen('abroad', 'lot:goods', { country: 'CN', at: moment(5) }), unpacked])).toEqual(['unsupported', 'origin-transit-not-shown'])
    expect(assess([grown, packed, unpacked, seen('later', 'lot:container', { country: 'CN', at: moment(25) })])).toEqual(['supported'])
  })
})

describe('assessOrigin() of commingled stocks', () => {
  const receipt = (id: string, source: string, day: number) => made(id, { process: 'storage-injection', country: 'CA', inputs: [[source, { volume: '100' }]], outputs: [['lot:stock', { code: '271121', volume: '100' }]], at: moment(day) })
  const withdrawal = (lot: string, day: number, making: Making = {}) => made(`drawn-${lot}`, { process: 'storage-withdrawal', country: 'CA', inputs: [['lot:stock', { volume: '100' }]], outputs: [[lot, { code: '271121', volume: '100' }]], attributes: { 'inventory-method': 'first-in-first-out' }, at: moment(day), ...making })
  const stock = [well('lot:own', 'CA'), well('lot:foreign', 'TT'), receipt('first', 'lot:own', 2), receipt('second', 'lot:foreign', 3)]

  it('counts what others took out before, though it is none of the goods', () => {
    const recorded = [...stock, withdrawal('lot:others', 4), withdrawal('lot:goods', 5)]
    const twin = digitalTwin({ shipment: 'lot:goods', asOf: '2026-07-01T00:00:00.000Z', recorded, filings: [] })
    expect(assessOrigin({ twin, claim: { agreement: 'usmca', country: 'CA', evidence: [] }, on }).status).toBe('contradicted')
    const first = digitalTwin({ shipment: 'lot:others', asOf: '2026-07-01T00:00:00.000Z', recorded, filings: [] })
    expect(assessOrigin({ twin: first, claim: { agreement: 'usmca', country: 'CA', evidence: [] }, on }).status).toBe('supported')
  })

  it('takes a working, an exchange and what happens abroad for no withdrawal', () => {
    expect(assess([...stock, withdrawal('lot:goods', 5)], { country: 'CA' })).toEqual(['supported'])
    expect(assess([...stock, withdrawal('lot:goods', 5, { country: 'TT' })], { country: 'CA' })[0]).toBe('contradicted')
    expect(assess([...stock, withdrawal('lot:goods', 5, { process: 'exchange' })], { country: 'CA' })[0]).not.toBe('supported')
    expect(assess([...stock, withdrawal('lot:goods', 5, { outputs: [['lot:goods', { code: '290511', volume: '100' }]] })], { country: 'CA' })[0]).not.toBe('supported')
  })

  it('remembers diluent that was disregarded before the stock', () => {
    const oil = (lot: string, country: string) => made(`oil-${lot}`, { kind: 'production', process: 'extraction', country, outputs: [[lot, { code: '270900', volume: '1000' }]] })
    const blended = (id: string, [lot, base]: readonly [string, string], making: Making = {}) => made(id, {
      process: 'diluent-blending', country: 'CA', inputs: [[base, { volume: '65' }], ['lot:thin', { code: '270900', volume: '35', use: 'diluent' }]], outputs: [[lot, { code: '270900', volume: '100' }]], ...making,
    })
    const drawn = withdrawal('lot:drawn', 6, { outputs: [['lot:drawn', { code: '270900', volume: '100' }]] })
    const events = [oil('lot:raw', 'CA'), oil('lot:thin', 'TT'), blended('one', ['lot:stock', 'lot:raw'], { at: moment(2) }), blended('two', ['lot:stock', 'lot:raw'], { at: moment(3) }), drawn]
    expect(assess(events, { lots: ['lot:drawn'], country: 'CA' })).toEqual(['supported'])
    expect(assess([...events, blended('again', ['lot:goods', 'lot:drawn'], { at: moment(7) })], { country: 'CA' })[0]).not.toBe('supported')
  })
})

describe('assessOrigin() of claims', () => {
  const flour = made('milling', { process: 'milling', country: 'US', inputs: [['lot:wheat', {}]], outputs: [['lot:goods', { code: '110100' }]] })

  it('supports no party in which the goods were neither produced nor changed', () => {
    expect(assess([harvested('lot:goods', 'MX')], { country: 'CA' })).toEqual(['unsupported', 'origin-claimed-country-not-shown'])
    const milled = [harvested('lot:wheat', 'CA', { code: '100199' }), flour]
    expect(assess(milled, { country: 'US' })).toEqual(['supported'])
    expect(assess(milled, { country: 'CA' })).toEqual(['unsupported', 'origin-claimed-country-not-shown'])
    const packed = made('packing', { process: 'packing', country: 'US', inputs: [['lot:grown', {}]], outputs: [['lot:goods', { code: '070200' }]] })
    expect(assess([harvested('lot:grown', 'MX', { code: '070200' }), packed], { country: 'US' })).toEqual(['unsupported', 'origin-claimed-country-not-shown'])
    expect(assess([harvested('lot:grown', 'MX', { code: '070200' }), packed])).toEqual(['supported'])
  })

  it('supports no claim for goods of another code', () => {
    expect(assess([harvested('lot:goods', 'MX', { code: '0705190000' })], { commodityCode: '07051900' })).toEqual(['supported'])
    expect(assess([harvested('lot:goods', 'MX', { code: '0705190000' })], { commodityCode: '870323' })).toEqual(['unsupported', 'origin-claimed-code-differs'])
  })

  it('supports none of lots that the certification does not name, nor one signed on a day to come or on none', () => {
    const certifiedOnly = (events: readonly RecordedEvent[], lots = ['lot:goods']) => {
      const twin = twinOf(lots, events)
      const { status, findings } = assessOrigin({ twin, claim: claimOf(twin), on })
      return [status, ...findings.map(({ code }) => code)]
    }
    const said = { country: 'MX', criterion: 'A' }
    const grown = [harvested('lot:goods', 'MX', { code: '070519' }), harvested('lot:more', 'MX', { code: '070519' })]
    expect(certifiedOnly([...grown, certified('lot:goods', said)], ['lot:goods', 'lot:more'])).toEqual(['unsupported', 'origin-certification-of-other-goods'])
    expect(certifiedOnly([...grown, certified('lot:goods', said), certified('lot:more', said)], ['lot:goods', 'lot:more'])).toEqual(['supported'])
    for (const day of ['2026-07-02', '2026-02-30', 'soon']) expect(certifiedOnly([...grown, certified('lot:goods', { ...said, attributes: { 'certified-on': day } })])).toEqual(['unsupported', 'origin-certification-expired'])
    const unnamed = { ...certified('lot:goods', said), event: { ...certified('lot:goods', said).event, about: [], attributes: { ...certified('lot:goods', said).event.attributes, 'goods-1-commodity-code': '080810', 'goods-1-country-of-origin': 'MX' } } }
    expect(certifiedOnly([...grown, unnamed])).toEqual(['unsupported', 'origin-certified-code-differs', 'origin-claimed-code-differs'])
  })
})

describe('assessOrigin() of whose word it is', () => {
  const heat = 'heat-number:H1@did:web:mill.example'
  const rolled = made('rolled', { process: 'mill-testing', country: 'MX', inputs: [[heat, { weight: '10' }]], outputs: [['lot:goods', { code: '720851', weight: '10' }]] })
  const by = (recorded: RecordedEvent, issuer: string): RecordedEvent => ({ ...recorded, source: { ...recorded.source, issuer } })

  it('takes no word of others for how a lot of a maker was made', () => {
    const melted = made('melted', { kind: 'inspection', about: [[heat, { meltAndPour: 'MX' }]] })
    expect(assess([by(melted, 'did:web:mill.example'), rolled])[0]).toBe('supported')
    expect(assess([by(melted, 'did:web:rival.example'), rolled])[0]).toBe('unsupported')
    expect(assess([by(made('melted', { kind: 'inspection', process: 'certification-of-origin', about: [[heat, { meltAndPour: 'MX' }]] }), 'did:web:mill.example'), rolled])[0]).toBe('unsupported')
    const numbered = 'lot-number:9@did:web:grower.example'
    const forged = (country: string) => by(harvested(numbered, country), 'did:web:rival.example')
    expect(assess([forged('MX')], { lots: [numbered] })[0]).toBe('unsupported')
    // A rival does not contradict what the maker proves.
    expect(assess([by({ ...harvested(numbered, 'MX'), event: { ...harvested(numbered, 'MX').event, id: 'urn:event:own' } }, 'did:web:grower.example'), forged('CN')], { lots: [numbered] })[0]).toBe('unsupported')
  })

  it('takes neither papers of a sale nor a number that was given for where goods were made', () => {
    const country = (events: readonly RecordedEvent[], claimed: string) => assessOrigin({ twin: twinOf(['lot:goods'], events), claim: { country: claimed, evidence: [] }, on }).status
    for (const kind of ['ownership-transfer', 'custody-transfer', 'measurement'] as const) expect(country([made('paper', { kind, about: [['lot:goods', { origin: 'VN' }]] })], 'VN')).toBe('unsupported')
    const numbered = made('numbered', { kind: 'production', process: 'commissioning', country: 'VN', outputs: [['lot:goods', {}]] })
    expect([country([numbered], 'VN'), country([numbered], 'GT')]).toEqual(['unsupported', 'unsupported'])
    const said = (id: string, origin: string) => made(id, { kind: 'inspection', process: 'phytosanitary-inspection', about: [['lot:grown', { origin }]] })
    expect(country([said('one', 'GT'), passed('out', ['lot:grown', 'lot:goods'])], 'GT')).toBe('supported')
    expect(country([said('one', 'GT'), said('two', 'CN'), passed('out', ['lot:grown', 'lot:goods'])], 'GT')).toBe('unsupported')
  })
})

describe('assessOrigin() of shares', () => {
  it.each(['0', '-1'])('forgives no material that is said to be worth %s', (value) => {
    const shift = (worth: string) => assess([
      made('bolt', { country: 'CN', kind: 'production', outputs: [['lot:part', { code: '841490' }]] }),
      made('made', { country: 'MX', inputs: [['lot:part', { value: worth }]], outputs: [['lot:goods', { code: '841490', value: '100' }]] }),
    ])[0]
    expect(shift(value)).not.toBe('supported')
  })
})
