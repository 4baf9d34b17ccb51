import { describe, expect, it } from 'vitest'
import type { Assessment, Explanation } from '@customhouse/vocabulary/assessment/assessment.ts'
import { publishedFeeNotices, withFeeNotice } from '../fees/fee-notices.ts'
import { publishedMeasures } from '../remedies/measures.table.ts'
import { refundsFor } from '../remedies/refunds-for.ts'
import { assessDeclaration } from './assess-declaration.ts'
import { fictitiousCommodity as commodity, fictitiousEntry as entry, fictitiousItem as item, fictitiousTables as tables } from './fictitious-entry.ts'

const received = '2026-01-10'
const shirts = (value: string) => commodity('6109100012', value, { quantities: [['100', 'DOZ'], ['300', 'KG']] })
const codes = (assessment: Assessment) => assessment.findings.map(({ code }) => code)
const assess = (declaration: ReturnType<typeof entry>, more = {}) => assessDeclaration(declaration, received, tables(more))

describe('assessDeclaration() computes duty and fees, by hand', () => {
  it('ad valorem with both fees', () => {
    const found = assess(entry([item([shirts('10000')])]))
    // 16.5 % of 10000 = 1650.00; 0.3464 % = 34.64 (over the minimum 33.58); 0.125 % = 12.50; 1650.00 + 34.64 + 12.50 = 1697.14
    expect(found).toMatchObject({ duty: '1650.00', fees: { 499: '34.64', 501: '12.50' }, feesTotal: '47.14', total: '1697.14', isProvisional: false })
    expect(found.lines[0]).toMatchObject({ value: '10000.00', duty: '1650.00', fees: { 499: '34.64', 501: '12.50' }, commodities: [{ code: '6109100012', duty: '1650.00', rate: '16.5%' }] })
    expect(found.rateDate).toBe('2026-01-15')
  })
  it('USMCA: no duty, no processing fee, harbor fee due', () => {
    const found = assess(entry([item([shirts('10000')], { origin: 'MX', specialProgram: 'S' })]))
    expect(found).toMatchObject({ duty: '0.00', fees: { 501: '12.50' }, total: '12.50' })
  })
  it('harbor fee of $3.00 or less is waived when nothing else is due', () => {
    // 2400 × 0.125 % = 3.00, and USMCA leaves nothing else; 2401 yields 3.00125, 3.00; 2404 yields 3.005, 3.01
    const of = (value: string) => assess(entry([item([shirts(value)], { origin: 'MX', specialProgram: 'S' })]))
    expect(of('2400').total).toBe('0.00')
    expect(of('2401').total).toBe('0.00')
    expect(of('2404').total).toBe('3.01')
    expect(of('2400').lines[0]?.fees).toEqual({})
  })
  it('minimum and maximum of the fiscal year', () => {
    // 5000 × 0.003464 = 17.32, below 33.58; 200000 × 0.003464 = 692.80, above 651.50
    expect(assess(entry([item([commodity('9403608081', '5000')])])).fees['499']).toBe('33.58')
    const most = assess(entry([item([commodity('9403608081', '200000')])]))
    expect(most.fees['499']).toBe('651.50')
    expect(most.lines[0]?.fees['499']).toBe('692.80')
  })
  it('specific duty, converted exactly from another unit of weight', () => {
    // 2.5 metric tons = 2500 kg × $0.044 = 110.00
    expect(assess(entry([item([commodity('0201101010', '9000', { quantities: [['2.5', 'T']] })])])).duty).toBe('110.00')
    // 100 lb = 45.359237 kg × $0.044 = 1.995806428 -> 2.00
    expect(assess(entry([item([commodity('0201101010', '9000', { quantities: [['100', 'LB']] })])])).duty).toBe('2.00')
  })
  it('compound duty takes the unit that its rate names', () => {
    // 41 ¢ × 250 kg = 102.50, 16.3 % of 8000 = 1304.00; together 1406.50
    expect(assess(entry([item([commodity('6201200000', '8000', { quantities: [['20', 'DOZ'], ['250', 'KG']] })])])).duty).toBe('1406.50')
  })
  it('rounds half up, once for each tariff number', () => {
    // 16.5 % of 103 = 16.995 -> 17.00
    expect(assess(entry([item([shirts('103')])])).duty).toBe('17.00')
    // value 102.50 is 103 whole dollars
    expect(assess(entry([item([shirts('102.50')])])).duty).toBe('17.00')
  })
  it('column 2 by origin', () => {
    // 90 % of 1000; Russia is in column 2 since 9 April 2022
    expect(assess(entry([item([shirts('1000')], { origin: 'RU' })])).duty).toBe('900.00')
  })
  it('informal entry: the fixed fee, no formal one, no harbor fee', () => {
    const found = assess(entry([item([shirts('1000')])], { typeCode: '11' }))
    expect(found.fees).toEqual({ 311: '2.69' })
    expect(found.total).toBe('167.69')
  })
  it('mail: the mail fee when duty is owed, and not otherwise', () => {
    expect(assess(entry([item([shirts('1000')])], { typeCode: '11', transportMode: '50' })).fees).toEqual({ 496: '7.39' })
    expect(assess(entry([item([commodity('9403608081', '1000')])], { typeCode: '11', transportMode: '50' })).fees).toEqual({})
  })
})

describe('assessDeclaration() applies chapter 99', () => {
  const china = entry([item([commodity('99038815', '0'), commodity('99030124', '0'), commodity('99030125', '0'), shirts('10000')], { origin: 'CN' })])
  it('each measure on the value of the article, under its own number', () => {
    const found = assess(china)
    // 7.5 % = 750, fentanyl 10 % from 10 November 2025 = 1000, reciprocal 10 % = 1000, ordinary 16.5 % = 1650
    expect(found.lines[0]?.commodities.map(({ duty }) => duty)).toEqual(['750.00', '1000.00', '1000.00', '1650.00'])
    expect(found.duty).toBe('4400.00')
    expect(codes(found).filter((code) => code === 'measure-held-invalid')).toHaveLength(2)
  })
  it('by the rate of the day: 20 % before 10 November 2025', () => {
    const found = assess({ ...china, dates: { estimatedEntry: '2025-11-09' } })
    expect(found.lines[0]?.commodities[1]?.duty).toBe('2000.00')
  })
  it('refuses a measure that is no longer in force', () => {
    expect(codes(assess({ ...china, dates: { estimatedEntry: '2026-03-02' } })).filter((code) => code === '434')).toHaveLength(2)
  })
  it('refuses a measure for another origin', () => {
    expect(codes(assess(entry([item([commodity('99038815', '0'), shirts('1000')], { origin: 'VN' })])))).toContain('603')
  })
  it('a replacement duty stands in place of the ordinary one', () => {
    const found = assess(entry([item([commodity('99030220', '0'), shirts('1000')])]))
    expect(found.lines[0]?.commodities.map(({ duty }) => duty)).toEqual(['150.00', '0.00'])
  })
  it('a claim of preference does not waive a remedy', () => {
    const found = assess(entry([item([commodity('99037801', '0'), commodity('7408190030', '1000', { quantities: [['90', 'KG']] })], { origin: 'AU', specialProgram: 'AU' })]))
    expect(found.lines[0]?.commodities.map(({ duty }) => duty)).toEqual(['500.00', '0.00'])
    expect(codes(found)).toContain('content-value-taken-as-line-value')
  })
  it('a duty on content takes the content declared under its own number', () => {
    // copper content of 600 in an article of 1000: 50 % of 600 = 300.00; the fees rest on the sum of the values
    const found = assess(entry([item([commodity('99037801', '600'), commodity('7408190030', '400', { quantities: [['90', 'KG']] })])]))
    expect(found.lines[0]?.commodities.map(({ duty }) => duty)).toEqual(['300.00', '12.00'])
    expect(found.lines[0]?.value).toBe('1000.00')
  })
  it('names measures that do not stack, and adds nothing by itself', () => {
    const found = assess(entry([item([commodity('99039401', '0'), commodity('99030125', '0'), commodity('8703800000', '30000', { quantities: [['1', 'NO']] })])]))
    expect(codes(found)).toContain('measures-do-not-stack')
    const silent = assess(entry([item([shirts('10000')], { origin: 'CN' })]))
    expect(silent.duty).toBe('1650.00')
    expect(silent.findings.find(({ code }) => code === 'additional-duty-may-apply')).toMatchObject({ severity: 'information' })
  })
  it('a measure of after the loaded revision has its own confirmed rate', () => {
    const found = assess(entry([item([commodity('99030301', '0'), shirts('1000')])], { dates: { estimatedEntry: '2026-03-02' } }))
    expect(found.lines[0]?.commodities[0]).toMatchObject({ code: '99030301', duty: '100.00' })
    expect(codes(found)).not.toContain('433')
  })
  it('refundsFor() lists what a measure held invalid has cost', () => {
    const measure = publishedMeasures.find(({ name }) => name === 'ieepa-china')
    const standing = publishedMeasures.find(({ name }) => name === 'section-301-china-list-4a')
    if (measure === undefined || standing === undefined) throw new Error('The measures are missing')
    const entries = [{ entryNumber: 'ZZ900000019', assessment: assess(china) }, { entryNumber: 'ZZ900000027', assessment: assess(entry([item([shirts('500')])])) }]
    const list = refundsFor(measure, entries)
    expect(list).toMatchObject({ total: '1000.00', refunds: [{ entryNumber: 'ZZ900000019', amount: '1000.00', isOpen: true, lines: [{ sequence: 1, code: '99030124', amount: '1000.00' }] }] })
    expect(list.authority).toContain('Learning Resources')
    expect(refundsFor(standing, entries).refunds).toEqual([])
  })
})

describe('assessDeclaration() knows what is not dutiable here', () => {
  it('sets: duty and fees on the header, none on components', () => {
    const found = assess(entry([item([shirts('1000')], { articleSet: 'X' }), item([shirts('600')], { sequence: 2, articleSet: 'V' }), item([commodity('9403608081', '400')], { sequence: 3, articleSet: 'V' })]))
    expect(found.lines.map(({ duty }) => duty)).toEqual(['165.00', '0.00', '0.00'])
    expect(found.lines.map(({ fees }) => fees)).toEqual([{ 499: '3.46', 501: '1.25' }, {}, {}])
  })
  it('zone: domestic status owes nothing, privileged status takes its own date', () => {
    const domestic = assess(entry([item([shirts('1000')], { zoneStatus: { status: 'D' } })], { typeCode: '06' }))
    expect(domestic).toMatchObject({ duty: '0.00', fees: {} })
    const privileged = assess(entry([item([commodity('99030124', '0'), shirts('1000')], { origin: 'CN', zoneStatus: { status: 'P', privilegedFiling: '2025-10-01' } })], { typeCode: '06' }))
    expect(privileged.lines[0]?.commodities[0]?.duty).toBe('200.00')
    expect(privileged.rateDate).toBe('2026-01-15')
  })
  it('chapter 98: free where the provision is free; the article’s own value where only a part is', () => {
    expect(assess(entry([item([commodity('98010010', '0'), shirts('1000')])]))).toMatchObject({ duty: '0.00' })
    // assembled abroad: 400 of United States components, 600 dutiable; 16.5 % of 600 = 99.00, fee 0.3464 % of 600 = 2.08
    const assembled = assess(entry([item([commodity('98020080', '400'), shirts('600')], { origin: 'SV' })]))
    expect(assembled.duty).toBe('99.00')
    expect(assembled.lines[0]?.fees).toEqual({ 499: '2.08', 501: '1.25' })
  })
  it('temporary importation: free, and no processing fee', () => {
    expect(assess(entry([item([commodity('98130005', '0'), shirts('9000')])], { typeCode: '23', transportMode: '40' }))).toMatchObject({ duty: '0.00', total: '0.00' })
  })
  it('GSP while lapsed: the claim is kept and the duty due', () => {
    const found = assess(entry([item([commodity('2106909998', '1000', { quantities: [['10', 'KG']] })], { origin: 'TH', specialProgram: 'A' })]))
    expect(found.duty).toBe('64.00')
    expect(codes(found)).toContain('programme-lapsed')
  })
  it('refuses a claim by another origin, an unknown claim, and one that the number does not have', () => {
    expect(codes(assess(entry([item([shirts('1000')], { origin: 'CN', specialProgram: 'S' })])))).toContain('608')
    expect(codes(assess(entry([item([shirts('1000')], { origin: 'MX', specialProgram: 'QQ' })])))).toContain('416')
    expect(codes(assess(entry([item([shirts('1000')], { origin: 'JP', specialProgram: 'JP' })])))).toContain('614')
    expect(codes(assess(entry([item([shirts('1000')], { origin: '**', specialProgram: 'S' })])))).toContain('607')
  })
})

describe('assessDeclaration() refuses what it cannot compute, and says what it needs', () => {
  const finding = (assessment: Assessment, code: string) => assessment.findings.find((found) => found.code === code)
  it('a missing quantity, naming the unit', () => {
    expect(finding(assess(entry([item([commodity('0201101010', '9000')])])), '439')).toMatchObject({ severity: 'fatal', pointer: { declaration: '/goodsItems/0/commodities/0/quantities' } })
    expect(finding(assess(entry([item([commodity('0201101010', '9000', { quantities: [['4', 'NO']] })])])), '442')?.message).toContain('kg')
  })
  it('an unknown number, and an unreadable rate', () => {
    expect(finding(assess(entry([item([commodity('1234567890', '10')])])), '433')?.severity).toBe('fatal')
    expect(finding(assess(entry([item([commodity('9999999999', '10')])])), 'rate-not-readable') ?? finding(assess(entry([item([commodity('9999999999', '10')])])), 'duty-needs-more-data')).toBeDefined()
  })
  it('a rate in a note: fatal without a declared duty, taken as declared with one, computed with a loaded note rate', () => {
    const watch = (duty?: string) => entry([item([commodity('9108110000', '1000', { quantities: [['10', 'NO']], ...(duty === undefined ? {} : { duty }) })])])
    expect(codes(assess(watch()))).toContain('duty-needs-more-data')
    const declared = assess(watch('45.00'))
    expect(codes(declared)).toContain('622')
    expect(declared.duty).toBe('45.00')
    const noteRates = [{ code: '91081100', column: 'general', from: '2025-01-01', authority: 'note', rate: { kind: 'formula', text: '4%', terms: [{ kind: 'ad-valorem', percent: '4', on: 'value' }] } }]
    expect(assess(watch(), { noteRates }).duty).toBe('40.00')
  })
})

describe('assessDeclaration() marks what is provisional', () => {
  it('a fiscal year whose notice is not loaded carries the last figures forward', () => {
    const late = entry([item([commodity('9403608081', '5000')])], { dates: { estimatedEntry: '2026-11-02' } })
    const found = assessDeclaration(late, '2026-11-01', tables())
    expect(found).toMatchObject({ isProvisional: true, fees: { 499: '33.58' } })
    expect(codes(found)).toContain('fee-notice-not-loaded')
    const feeNotices = withFeeNotice(publishedFeeNotices, { from: '2026-10-01', to: '2027-09-30', minimum: '34.00', maximum: '700.00', informal: '3.00', mail: '8.00', manualSurcharge: '5.00', authority: 'invented for this test' })
    expect(assessDeclaration(late, '2026-11-01', tables({ feeNotices }))).toMatchObject({ isProvisional: false, fees: { 499: '34.00' } })
  })
  it('a rate date after the newest revision', () => {
    const revision = { name: 'HTSUS', asOf: '2025-11-01', sha256: '', lines: 1, loadedAt: '', isExcerpt: false }
    const found = assess(entry([item([shirts('1000')])]), { revisionOn: () => ({ revision, isProvisional: true, why: 'after-newest' }) })
    expect(found.isProvisional).toBe(true)
    expect(found.findings.find(({ code }) => code === 'tariff-revision-older-than-rate-date')?.severity).toBe('information')
  })
})

describe('the explanation', () => {
  it('names tariff line, revision and authority at every duty', () => {
    const found = assess(entry([item([commodity('99038815', '0'), shirts('10000')], { origin: 'CN' })]))
    const nodes: Explanation[] = []
    const walk = (node: Explanation) => { nodes.push(node); node.children.forEach(walk) }
    walk(found.explanation)
    const duties = nodes.filter(({ label }) => label.startsWith('Duty under'))
    expect(duties).toHaveLength(2)
    for (const duty of duties) {
      expect(duty.source).toContain('HTSUS excerpt for tests')
      expect(duty.authority).toMatch(/U\.S\.C\.|HTSUS/)
      expect(duty.formula).toMatch(/%/)
    }
    expect(found.explanation.amount).toBe(found.total)
  })
})
