import { describe, expect, it } from 'vitest'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { assessDeclaration } from './assess-declaration.ts'
import { fictitiousCommodity as commodity, fictitiousEntry as entry, fictitiousItem as item, fictitiousTables as tables } from './fictitious-entry.ts'

const shirts = (value: string, duty: string) => commodity('6109100012', value, { duty, quantities: [['100', 'DOZ'], ['300', 'KG']] })
const fees = (processing: string, harbor: string) => [{ classCode: '499', amount: processing }, { classCode: '501', amount: harbor }]
const totals = { duty: '1650.00', fees: '47.14', feesByClass: fees('34.64', '12.50') }
// 16.5 % of 10000 = 1650.00; fees 34.64 and 12.50
const good = entry([item([shirts('10000', '1650.00')], { fees: fees('34.64', '12.50') })], { totals })

const complaints = (declaration: Declaration) => assessDeclaration(declaration, '2026-01-10', tables()).findings
  .filter(({ code }) => code !== 'additional-duty-may-apply' && code !== 'agriculture-fee-may-be-due').map(({ code, severity, pointer }) => [code, severity, pointer.declaration])
const withLine = (more: object) => ({ ...good, goodsItems: good.goodsItems.map((line) => ({ ...line, ...more })) })

describe('compareDeclared()', () => {
  it('is content with exact figures', () => {
    expect(complaints(good)).toEqual([])
  })
  it('takes a duty that is off by $2.99 and refuses $3.00, on the line and in total', () => {
    const off = (duty: string) => complaints({ ...withLine({ commodities: [shirts('10000', duty)] }), totals: { ...totals, duty } })
    expect(off('1652.99')).toEqual([['duty-differs-within-tolerance', 'information', '/goodsItems/0/commodities/0/duty']])
    expect(off('1647.00')).toEqual([['624', 'fatal', '/goodsItems/0/commodities/0/duty'], ['627', 'fatal', '/totals/duty']])
    expect(off('1653.00')).toEqual([['624', 'fatal', '/goodsItems/0/commodities/0/duty'], ['627', 'fatal', '/totals/duty']])
  })
  it('refuses any duty on goods that a preference makes free', () => {
    const free = entry([item([shirts('10000', '1.00')], { origin: 'MX', specialProgram: 'S', fees: [{ classCode: '501', amount: '12.50' }] })])
    expect(complaints(free)).toEqual([['624', 'fatal', '/goodsItems/0/commodities/0/duty']])
  })
  it('wants the harbor fee exact, and the processing fee to the cent', () => {
    expect(complaints({ ...withLine({ fees: fees('34.64', '12.51') }), totals: { ...totals, fees: '47.15', feesByClass: fees('34.64', '12.51') } })).toEqual([['601', 'fatal', '/goodsItems/0/fees/1/amount']])
    expect(complaints({ ...withLine({ fees: fees('34.70', '12.50') }), totals: { ...totals, fees: '47.20', feesByClass: fees('34.70', '12.50') } })).toEqual([['634', 'fatal', '/goodsItems/0/fees/0/amount'], ['641', 'fatal', '/totals/feesByClass/0/amount']])
  })
  it('finds a processing fee missing, or reported where it is exempt or informal', () => {
    expect(complaints({ ...withLine({ fees: [{ classCode: '501', amount: '12.50' }] }), totals: { duty: '1650.00', feesByClass: [{ classCode: '501', amount: '12.50' }] } })).toEqual([['633', 'fatal', '/goodsItems/0/fees']])
    const exempt = entry([item([shirts('10000', '0')], { origin: 'MX', specialProgram: 'S', fees: fees('34.64', '12.50') })])
    expect(complaints(exempt)).toEqual([['632', 'fatal', '/goodsItems/0/fees/0/amount']])
    const informal = entry([item([shirts('1000', '165.00')], { fees: [{ classCode: '499', amount: '3.46' }] })], { typeCode: '11', headerFees: [{ classCode: '311', amount: '2.69' }] })
    expect(complaints(informal)).toEqual([['630', 'fatal', '/goodsItems/0/fees/0/amount']])
  })
  it('knows where the harbor fee has no place', () => {
    expect(complaints({ ...good, transportMode: '40' })[0]).toEqual(['482', 'fatal', '/goodsItems/0/fees/1/amount'])
    expect(complaints({ ...good, typeCode: '06', transportMode: '11' }).map(([code]) => code)).toContain('481')
    const small = entry([item([shirts('2400', '0')], { origin: 'MX', specialProgram: 'S', fees: [{ classCode: '501', amount: '3.00' }] })])
    expect(complaints(small)).toEqual([['602', 'fatal', '/goodsItems/0/fees/0/amount']])
    const border = entry([item([shirts('10000', '1650.00')], { fees: [{ classCode: '499', amount: '34.64' }] })], { transportMode: '12' })
    expect(complaints(border)).toEqual([['600', 'fatal', '/goodsItems/0/fees']])
  })
  it('holds the fee total to minimum and maximum', () => {
    const cheap = (total: string) => complaints(entry([item([commodity('9403608081', '5000', { duty: '0' })], { fees: [{ classCode: '499', amount: '17.32' }] })], { transportMode: '40', totals: { feesByClass: [{ classCode: '499', amount: total }], fees: total } }))
    expect(cheap('33.58')).toEqual([])
    expect(cheap('17.32')).toEqual([['639', 'fatal', '/totals/feesByClass/0/amount']])
    const dear = complaints(entry([item([commodity('9403608081', '200000', { duty: '0' })], { fees: [{ classCode: '499', amount: '692.80' }] })], { transportMode: '40', totals: { feesByClass: [{ classCode: '499', amount: '692.80' }] } }))
    expect(dear).toEqual([['640', 'fatal', '/totals/feesByClass/0/amount']])
  })
  it('holds the informal entry fee to its fixed amount', () => {
    const informal = (headerFees: Declaration['headerFees'], portOfEntry = '2704') => complaints(entry([item([shirts('1000', '165.00')])], { typeCode: '11', headerFees, portOfEntry }))
    // A courier hub may be exempt: the fee is not asked for, and one that is reported is the fixed one.
    expect(informal([], '3095')).toEqual([])
    expect(informal([{ classCode: '311', amount: '2.62' }], '3095')).toEqual([['638', 'fatal', '/headerFees/0/amount']])
    expect(informal([{ classCode: '311', amount: '2.69' }])).toEqual([])
    expect(informal([{ classCode: '311', amount: '2.62' }])).toEqual([['638', 'fatal', '/headerFees/0/amount']])
    expect(informal([])).toEqual([['636', 'fatal', '/headerFees']])
    expect(complaints({ ...good, headerFees: [{ classCode: '311', amount: '2.69' }] })[0]).toEqual(['637', 'fatal', '/headerFees/0/amount'])
    expect(complaints({ ...good, headerFees: [{ classCode: '500', amount: '4.03' }] })[0]?.[0]).toBe('manual-surcharge-not-allowed')
  })
  it('wants totals to be the sums of their parts', () => {
    expect(complaints({ ...good, totals: { ...totals, duty: '1650.01' } })).toEqual([['722', 'fatal', '/totals/duty']])
    expect(complaints({ ...good, totals: { ...totals, fees: '47.00' } })).toEqual([['726', 'fatal', '/totals/fees']])
    expect(complaints({ ...good, totals: { ...totals, fees: '34.64', feesByClass: [{ classCode: '499', amount: '34.64' }] } })).toEqual([['716', 'fatal', '/totals/feesByClass']])
    expect(complaints({ ...good, totals: { ...totals, fees: '48.14', feesByClass: [...fees('34.64', '12.50'), { classCode: '056', amount: '1.00' }] } })).toEqual([['717', 'fatal', '/totals/feesByClass/2/amount']])
  })
  it('refuses duty on a component of a set', () => {
    const set = entry([item([shirts('1000', '165.00')], { articleSet: 'X', fees: fees('3.46', '1.25') }), item([shirts('1000', '1.00')], { sequence: 2, articleSet: 'V' })])
    expect(complaints(set)).toEqual([['625', 'fatal', '/goodsItems/1/commodities/0/duty']])
  })
  it('does not compare an enquiry, nor a cancellation', () => {
    expect(complaints(entry([item([commodity('6109100012', '10000', { quantities: [['100', 'DOZ'], ['300', 'KG']] })])]))).toEqual([])
    expect(complaints({ ...withLine({ commodities: [shirts('10000', '1')] }), functionCode: 'cancel' })).toEqual([])
  })
})

describe('cases of antidumping and countervailing duty', () => {
  const remedyCase = { caseNumber: 'A570001000', claim: 'C', rate: '25.50', rateType: 'A', duty: '3147.98' }
  const under = (cases: readonly object[], more = {}) => entry([item([commodity('9403608081', '12345', { duty: '0' })], { tradeRemedyCases: cases.map((entry_) => ({ ...remedyCase, ...entry_ })), fees: fees('42.76', '15.43') })], { typeCode: '03', ...more })
  it('ad valorem on the line’s value: 25.50 % of 12345 = 3147.975 -> 3147.98', () => {
    const found = assessDeclaration(under([{}]), '2026-01-10', tables())
    expect(found.antidumping).toBe('3147.98')
    expect(complaints(under([{}]))).toEqual([['case-rate-as-declared', 'information', '/goodsItems/0/tradeRemedyCases/0/rate']])
    expect(complaints(under([{ duty: '3147.97' }])).map(([code]) => code)).toContain('576')
  })
  it('on the case’s own value, or per unit', () => {
    // 25.50 % of 1000 = 255.00; $1.25 × 40 = 50.00
    expect(assessDeclaration(under([{ value: '1000' }]), '2026-01-10', tables()).antidumping).toBe('255.00')
    expect(assessDeclaration(under([{ rateType: 'S', rate: '1.25', quantity: '40', caseNumber: 'C570002000' }]), '2026-01-10', tables()).countervailing).toBe('50.00')
  })
  it('what a bond secures is assessed and not deposited', () => {
    const found = assessDeclaration(under([{ claim: 'B' }]), '2026-01-10', tables())
    // fees 42.76 + 15.43 = 58.19 are the deposit
    expect(found).toMatchObject({ antidumping: '3147.98', feesTotal: '58.19', total: '58.19' })
  })
  it('holds a declared rate against a loaded one, and bond against cash', () => {
    const caseRates = [{ caseNumber: 'A570001000', from: '2025-01-01', adValoremPercent: '30.00', requiresCash: true, authority: 'invented for this test' }]
    const found = assessDeclaration(under([{ claim: 'B' }]), '2026-01-10', tables({ caseRates }))
    expect(found.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['573', '567', '576']))
    expect(found.antidumping).toBe('3703.50') // 30 % of 12345
  })
  it('adds the totals of the 88- and 90-record', () => {
    const declared = { duty: '0', antidumping: '3147.98', cashAntidumping: '3147.98', fees: '58.19', feesByClass: fees('42.76', '15.43') }
    expect(complaints(under([{}], { totals: declared })).map(([code]) => code)).toEqual(['case-rate-as-declared'])
    expect(complaints(under([{}], { totals: { ...declared, cashAntidumping: '1.00' } })).map(([code]) => code)).toEqual(['case-rate-as-declared', '745', '739'])
  })
})
