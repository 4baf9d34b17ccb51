import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rejects } from '../finding/finding.ts'
import { wholeDictionary } from './artifacts/whole-dictionary.ts'
import { checkDocument, documentFindingsMax } from './check-document.ts'
import { documentsOf } from './test-documents.ts'

const item = { sequenceNumeric: '1', commodity: { description: 'Steel plate', classification: [{ id: '72085120' }] } }
const declaration = { functionCode: '9', invoiceAmount: { value: '12500.00', currency: 'EUR' }, goodsShipment: { governmentAgencyGoodsItem: [item] } }
const sound = { version: '3.6.1', declaration }

describe('checkDocument()', () => {
  it('has nothing against a document that follows the model', () => {
    expect(checkDocument(sound)).toEqual([])
    expect(checkDocument({ version: '3.6.1', metaData: { wcoDataModelVersionCode: '3.6' }, response: { functionCode: '11' }, interchange: { sender: 'AB' } })).toEqual([])
  })

  it.each<[string, unknown, [code: string, pointer: string, wco: string][]]>([
    ['no document', 'text', [['dictionary-not-a-document', '', '']]],
    ['no root', { version: '1' }, [['dictionary-not-a-document', '', '']]],
    ['two roots', { ...sound, response: { functionCode: '1' } }, [['dictionary-several-roots', '', '']]],
    ['an unknown member', { ...sound, declaration: { ...declaration, 'a/b': 1 } }, [['dictionary-unknown-member', '/declaration/a~1b', '42A']]],
    ['an unknown root', { ...sound, 'declaration/goodsShipment': {} }, [['dictionary-unknown-member', '/declaration~1goodsShipment', '']]],
    ['a missing element', { version: '1', declaration: {} }, [['dictionary-missing', '/declaration/functionCode', '42A/017']]],
    ['a list for one', { ...sound, declaration: { ...declaration, goodsShipment: [] } }, [['dictionary-a-list', '/declaration/goodsShipment', '42A/67A']]],
    ['one for a list', { ...sound, declaration: { ...declaration, additionalDocument: {} } }, [['dictionary-not-a-list', '/declaration/additionalDocument', '42A/02A']]],
    ['a text for a class', { ...sound, declaration: { ...declaration, agent: 'me' } }, [['dictionary-not-a-class', '/declaration/agent', '42A/05A']]],
    ['a number for a text', { ...sound, declaration: { ...declaration, id: 7 } }, [['dictionary-not-a-text', '/declaration/id', '42A/D014']]],
    ['a text for an amount', { ...sound, declaration: { ...declaration, invoiceAmount: '7' } }, [['dictionary-not-a-measured-value', '/declaration/invoiceAmount', '42A/109']]],
    ['a currency out of force', { ...sound, declaration: { ...declaration, invoiceAmount: { value: '7', currency: 'DEM' } } }, [['dictionary-unlisted-currency', '/declaration/invoiceAmount/currency', '42A/109']]],
    ['too many decimals', { ...sound, declaration: { ...declaration, invoiceAmount: { value: '7.0001' } } }, [['dictionary-format', '/declaration/invoiceAmount/value', '42A/109']]],
    ['a text too long', { ...sound, declaration: { ...declaration, id: 'x'.repeat(71) } }, [['dictionary-format', '/declaration/id', '42A/D014']]],
    ['a day that is none', { ...sound, declaration: { ...declaration, issueDateTime: { value: '20260230', format: '102' } } }, [['dictionary-date-time', '/declaration/issueDateTime/value', '42A/D011']]],
    ['a country that is none', { ...sound, declaration: { ...declaration, submitter: { address: { countryCode: 'QQ' } } } }, [['dictionary-unlisted-code', '/declaration/submitter/address/countryCode', '42A/17B/04A/242']]],
    ['an empty text', { ...sound, declaration: { ...declaration, id: '' } }, [['dictionary-empty', '/declaration/id', '42A/D014']]],
    ['an envelope with numbers', { ...sound, interchange: { sender: 1 } }, [['dictionary-not-a-text', '/interchange/sender', '']]],
  ])('tells %s', (_, document, expected) => {
    expect(checkDocument(document).map(({ code, pointer }) => [code, pointer.declaration, pointer.wco])).toEqual(expected)
  })

  it('counts characters as people do, not their bytes', () => {
    expect(checkDocument({ ...sound, declaration: { ...declaration, id: '😀'.repeat(70) } })).toEqual([])
    expect(checkDocument({ ...sound, declaration: { ...declaration, id: '😀'.repeat(71) } }).map(({ code }) => code)).toEqual(['dictionary-format'])
  })

  it('takes indicators and numbers as the model writes them', () => {
    const goods = (marinePollutantIndicator: string, value: string) => ({ version: '1', conveyanceReport: { functionCode: '9', consignment: [{ consignmentItem: [{ commodity: { dangerousGoods: [{ marinePollutantIndicator, flashpointMeasure: { value, unit: 'CEL' } }] } }] }] } })
    expect(checkDocument(goods('true', '-18.5'))).toEqual([])
    expect(checkDocument(goods('Y', 'low')).map(({ code }) => code)).toEqual(['dictionary-indicator', 'dictionary-format'])
  })

  it('stops at the most findings and says that there are more', () => {
    const findings = checkDocument({ ...sound, declaration: { ...declaration, additionalDocument: Array.from({ length: 5000 }, () => 7) } })
    expect(findings).toHaveLength(documentFindingsMax + 1)
    expect(findings.at(-1)?.code).toBe('dictionary-more')
  })

  it('goes no deeper than the model, and knows nothing that objects inherit', () => {
    let deep: unknown = 'x'
    for (let depth = 0; depth < 100_000; depth++) deep = { goodsShipment: deep }
    expect(checkDocument({ version: '1', declaration: { functionCode: '9', goodsShipment: deep } }).map(({ code }) => code)).toEqual(['dictionary-unknown-member'])
    const poisoned: unknown = JSON.parse('{"version":"1","declaration":{"functionCode":"9","__proto__":{"id":"7"},"constructor":"x"}}')
    expect(checkDocument(poisoned).map(({ code }) => code)).toEqual(['dictionary-unknown-member', 'dictionary-unknown-member'])
  })

  it('never throws, whatever it is given', () => {
    const names = fc.constantFrom('version', 'declaration', 'response', 'goodsShipment', 'governmentAgencyGoodsItem', 'id', 'value', 'issueDateTime', '__proto__', '~/', 'interchange')
    const anything = fc.letrec((tie) => ({ node: fc.oneof({ maxDepth: 5 }, fc.string(), fc.double(), fc.constant(null), fc.array(tie('node'), { maxLength: 3 }), fc.dictionary(names, tie('node'), { maxKeys: 4 })) })).node
    fc.assert(fc.property(anything, (value) => {
      checkDocument(value)
    }), { numRuns: 500 })
  })

  it('takes whatever the model itself can say', () => {
    fc.assert(fc.property(documentsOf(wholeDictionary), (document) => {
      expect(checkDocument(document).filter((finding) => rejects([finding]))).toEqual([])
    }), { numRuns: 100 })
  })
})
