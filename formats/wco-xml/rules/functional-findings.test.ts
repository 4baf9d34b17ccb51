import { describe, expect, it } from 'vitest'
import { elementOf } from '@customhouse/vocabulary/dictionary/dictionary-element.ts'
import { dictionaryPlaces, placeAt } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import type { CanonicalClass } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { functionalRules } from './functional-rules.table.ts'
import { cdsErrorOf, functionalFindings } from './functional-findings.ts'
import type { FunctionalRule } from './functional-rule.ts'
import type { RuleFacts } from './rule-tests.ts'

const on = '2026-08-14'

/** One item that no rule stands against. */
const item: CanonicalClass = {
  sequenceNumeric: '1',
  additionalDocument: [{ categoryCode: 'C', typeCode: '506', id: 'GBDPO7654321' }],
  commodity: {
    dutyTaxFee: [{ typeCode: 'A00', payment: { methodCode: 'E' } }],
    goodsMeasure: { grossMassMeasure: { value: '10.5' }, netNetWeightMeasure: { value: '10.50' } },
    invoiceLine: { itemChargeAmount: { value: '100', currency: 'GBP' } },
  },
  governmentProcedure: [{ currentCode: '40', previousCode: '00' }, { currentCode: '000' }],
  packaging: [{ sequenceNumeric: '1', quantityQuantity: { value: '5' }, typeCode: 'BX' }],
}

const sound: CanonicalClass = {
  functionCode: '9', typeCode: 'IMA', goodsItemQuantity: { value: '1' }, totalPackageQuantity: { value: '5' },
  acceptanceDateTime: { value: '20260813093000Z', format: '304' },
  additionalDocument: [{ categoryCode: '1', id: '7654321', typeCode: 'DAN' }],
  authorisationHolder: [{ id: 'GB123456789012', categoryCode: 'DPO' }],
  goodsShipment: { governmentAgencyGoodsItem: [item] },
}

const toCds: CanonicalClass = { responsibleCountryCode: 'GB', responsibleAgencyName: 'HMRC' }

const withItem = (changed: CanonicalClass): CanonicalClass => ({ ...sound, goodsShipment: { governmentAgencyGoodsItem: [{ ...item, ...changed }] } })

function found(declaration: CanonicalClass, facts: Partial<RuleFacts> = {}, metaData = toCds): readonly string[] {
  return functionalFindings({ version: '3.6.1', metaData, declaration }, { on, ...facts }).map((finding) => `${cdsErrorOf(finding) ?? finding.code} ${finding.pointer.wco ?? ''}`)
}

describe('functionalFindings()', () => {
  it('finds nothing in a sound declaration', () => {
    expect(found(sound)).toEqual([])
  })

  it.each<[string, CanonicalClass, string]>([
    ['a total of items that is another', { ...sound, goodsItemQuantity: { value: '2' } }, 'CDS11003 42A/228'],
    ['an item number beyond the total', withItem({ sequenceNumeric: '2' }), 'CDS12022 42A/67A/68A[1]/006'],
    ['items out of number', withItem({ sequenceNumeric: '2' }), 'wco-rule-item-numbers 42A/67A/68A[1]'],
    ['a total of packages that is another', { ...sound, totalPackageQuantity: { value: '6' } }, 'wco-rule-total-packages 42A/146'],
    ['packages of which there are none', withItem({ packaging: [{ quantityQuantity: { value: '0' } }] }), 'CDS12058 42A/67A/68A[1]/93A[1]/144'],
    ['a net mass above the gross mass', withItem({ commodity: { dutyTaxFee: [{ payment: { methodCode: 'E' } }], goodsMeasure: { grossMassMeasure: { value: '9' }, netNetWeightMeasure: { value: '10' } } } }), 'CDS11006 42A/67A/68A[1]/23A/65A/128'],
    ['a date of acceptance to come', { ...sound, acceptanceDateTime: { value: '20260815', format: '102' } }, 'CDS12016 42A/023'],
    ['a date of acceptance 181 days back', { ...sound, acceptanceDateTime: { value: '2026-02-14' } }, 'CDS12016 42A/023'],
    ['an invoice total in another currency', { ...sound, invoiceAmount: { value: '100', currency: 'EUR' } }, 'CDS12082 42A/109'],
    ['deferred payment without an account', { ...sound, additionalDocument: [] }, 'CDS12078 42A/02A'],
    ['an account without deferred payment', withItem({ commodity: { dutyTaxFee: [{ payment: { methodCode: 'A' } }] } }), 'CDS12102 42A/02A[1]'],
    ['the document of deferment without its use', withItem({ commodity: { dutyTaxFee: [{ payment: { methodCode: 'A' } }] } }), 'CDS12148 42A/67A/68A[1]/02A[1]'],
    ['a holder of deferment without the document', withItem({ additionalDocument: [] }), 'CDS12096 42A/17C[1]'],
    ['a comprehensive guarantee without its type', { ...sound, authorisationHolder: [{ id: 'GB123456789012', categoryCode: 'DPO' }, { id: 'GB123456789012', categoryCode: 'CGU' }] }, 'CDS12113 42A/90A'],
    ['procedure 000 beside another', withItem({ governmentProcedure: [{ currentCode: '40', previousCode: '00' }, { currentCode: '000' }, { currentCode: '1CG' }] }), 'CDS12149 42A/67A/68A[1]/70A[1]'],
    ['a European quota', withItem({ commodity: { dutyTaxFee: [{ quotaOrderId: '091234', payment: { methodCode: 'E' } }] } }), 'CDS12144 42A/67A/68A[1]/23A/50A[1]/401'],
    ['a tax amount that is not in pounds', withItem({ additionalInformation: [{ statementCode: 'OVR01' }], commodity: { dutyTaxFee: [{ payment: { methodCode: 'E', paymentAmount: { value: '1', currency: 'EUR' } } }] } }), 'CDS12111 42A/67A/68A[1]/23A/50A[1]/94A/378'],
    ['a tax amount without its statement', withItem({ commodity: { dutyTaxFee: [{ payment: { methodCode: 'E', taxAssessedAmount: { value: '1', currency: 'GBP' } } }] } }), 'CDS12139 42A/67A/68A[1]/03A'],
    ['movements that exclude each other', { ...withItem({ additionalInformation: [{ statementCode: 'NIDOM' }] }), additionalInformation: [{ statementCode: 'NIIMP' }] }, 'CDS12141 42A/67A/68A[1]/03A[1]'],
    ['a document given twice', withItem({ additionalDocument: [{ categoryCode: 'C', typeCode: '506', id: 'A' }, { categoryCode: 'C', typeCode: '506', id: 'A' }] }), 'CDS71200 42A/67A/68A[1]/02A[1]'],
    ['an export without its reference', { ...sound, typeCode: 'EXD' }, 'CDS12108 42A/67A/99A'],
    ['a valuation method that is none', withItem({ customsValuation: { methodCode: '7' } }), 'CDS10020 42A/67A/68A[1]/41A/122'],
  ])('finds %s', (_, declaration, expected) => {
    expect(found(declaration)).toContain(expected)
  })

  it('judges amendments by nothing, since they state parts', () => {
    expect(found({ ...sound, functionCode: '13', goodsItemQuantity: { value: '7' } })).toEqual([])
    expect(functionalFindings({ version: '3.6.1', response: {} }, { on })).toEqual([])
  })

  it('judges by lists only where they are loaded', () => {
    const facts = { lists: { packageTypes: new Set(['CT']), authorisations: new Set(['DPO:GB999']) } }
    expect(found(sound, facts)).toEqual(['CDS12005 42A/17C[1]/R144', 'CDS10020 42A/67A/68A[1]/93A[1]/141'])
    expect(found(sound, { lists: { packageTypes: new Set(['BX']), authorisations: new Set(['DPO:GB123456789012']) } })).toEqual([])
  })

  it('judges by no rule before its first day', () => {
    const european = withItem({ commodity: { dutyTaxFee: [{ quotaOrderId: '091234', payment: { methodCode: 'E' } }] } })
    expect(found({ ...european, acceptanceDateTime: { value: '20201230' } }, { on: '2020-12-31' })).toEqual([])
  })

  it('judges messages to other authorities by what holds by the data model alone', () => {
    const broken = { ...withItem({ commodity: { dutyTaxFee: [{ payment: { methodCode: 'A', paymentAmount: { value: '1', currency: 'EUR' } } }], goodsMeasure: { grossMassMeasure: { value: '9' }, netNetWeightMeasure: { value: '10' } } } }), goodsItemQuantity: { value: '2' }, acceptanceDateTime: { value: '2020-01-01' } }
    const elsewhere = ['wco-rule-item-total 42A/228', 'wco-rule-net-mass 42A/67A/68A[1]/23A/65A/128']
    for (const metaData of [{}, { responsibleCountryCode: 'FR', responsibleAgencyName: 'DGDDI' }, { responsibleCountryCode: '', responsibleAgencyName: '' }]) expect(found(broken, {}, metaData)).toEqual(elsewhere)
    for (const metaData of [toCds, { responsibleCountryCode: ' GB\n' }, { responsibleAgencyName: 'HMRC' }]) expect(found(broken, {}, metaData)).toEqual(expect.arrayContaining(['CDS11003 42A/228', 'CDS11006 42A/67A/68A[1]/23A/65A/128', 'CDS12111 42A/67A/68A[1]/23A/50A[1]/94A/378']))
    const [finding] = functionalFindings({ version: '3.6.1', declaration: broken }, { on })
    expect(finding?.authority).toBe('WCO Data Model 3.6, element 228')
  })

  it('judges the date of acceptance by the day of sending, and only warns where that is not known', () => {
    const old = { ...sound, acceptanceDateTime: { value: '20220101', format: '102' } }
    const dated = (declaration: CanonicalClass, facts: Partial<RuleFacts> = {}) => functionalFindings({ version: '3.6.1', metaData: toCds, declaration }, { on, ...facts }).map(({ code, severity }) => `${code} ${severity}`)
    expect(dated(old)).toEqual(['wco-cds-12016 warning'])
    expect(dated({ ...old, issueDateTime: { value: '20220115120000Z', format: '304' } })).toEqual([])
    expect(dated({ ...old, issueDateTime: { value: '20211231', format: '102' } })).toEqual(['wco-cds-12016 fatal'])
    expect(dated(old, { sentOn: '2022-06-30' })).toEqual([])
    expect(dated(old, { sentOn: '2022-07-01' })).toEqual(['wco-cds-12016 fatal'])
    expect(dated({ ...sound, acceptanceDateTime: { value: '2026-08-15' } })).toEqual(['wco-cds-12016 fatal'])
  })

  it('never throws, whatever shape the document has', () => {
    for (const odd of ['text', [], [[]], {}, [{ value: 'x' }], { value: { value: '1' } }] as const) {
      expect(() => functionalFindings({ version: '3.6.1', metaData: { responsibleCountryCode: odd as CanonicalClass, responsibleAgencyName: 'HMRC' }, declaration: { functionCode: '9', goodsItemQuantity: odd as CanonicalClass, goodsShipment: odd as CanonicalClass, additionalDocument: odd as CanonicalClass } }, { on })).not.toThrow()
    }
  })
})

describe('the table of rules', () => {
  const pathsOf = ({ each, place }: FunctionalRule): readonly string[] => [each, place.startsWith('/') ? `declaration${place}` : `${each}/${place}`]

  it('names places of the dictionary', () => {
    for (const rule of functionalRules) for (const path of pathsOf(rule)) expect(dictionaryPlaces.has(path), path).toBe(true)
    expect(placeAt('/declaration/goodsItemQuantity')?.id).toBe('228')
    expect(elementOf('228')).toBeDefined()
  })

  it('says each thing in words without a full stop, and where it is laid down', () => {
    for (const { message, remedy, element } of functionalRules) for (const text of [message, remedy, element]) expect(text).toMatch(/[^.\s]$/)
  })
})
