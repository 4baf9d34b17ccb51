import { describe, expect, it } from 'vitest'
import { elementVocabulary, jsonLdContextOf } from '@customhouse/vocabulary/dictionary/artifacts/json-ld-context.ts'
import { wholeDictionary } from '@customhouse/vocabulary/dictionary/artifacts/whole-dictionary.ts'
import { contextDigest, contextLibrary } from '../json-ld/context-library.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import { oracleOver } from '../json-ld/test-oracle.ts'

const url = `${wholeDictionary.address}/context.jsonld`
const context = JSON.parse(JSON.stringify(jsonLdContextOf(wholeDictionary))) as JsonObject
const oracle = oracleOver(contextLibrary([{ url, sha256: contextDigest(context), document: context }]))

describe('the JSON-LD context of the data model', () => {
  it('gives every member the IRI of its element, and drops none', async () => {
    const document = {
      '@context': url,
      version: '3.6.1',
      metaData: { wcoDataModelVersionCode: '3.6' },
      declaration: {
        functionCode: '9',
        invoiceAmount: { value: '12500.00', currency: 'EUR' },
        issueDateTime: { value: '20261122', format: '102' },
        goodsShipment: {
          buyer: { id: 'B1', name: 'Blue Harbour Imports' },
          seller: { id: 'S1' },
          governmentAgencyGoodsItem: [{ sequenceNumeric: '1', commodity: { classification: [{ id: '72085120' }] } }, { sequenceNumeric: '2' }],
        },
      },
    }
    const answer = await oracle(document)
    const text = answer.ok ? answer.text : answer.reason
    // One name, `id`, is another element in each class.
    for (const [id, value] of [['R010', 'B1'], ['R009', 'Blue Harbour Imports'], ['R051', 'S1'], ['145', '72085120'], ['017', '9'], ['MD010', '3.6'], ['currency', 'EUR'], ['format', '102']]) {
      expect(text).toContain(`<${elementVocabulary}${id ?? ''}> "${value ?? ''}"`)
    }
    expect(text.match(/rdf-syntax-ns#first/g)).toHaveLength(3)
  })

  it('gives no meaning to what the model does not have', async () => {
    const answer = await oracle({ '@context': url, version: '3.6.1', declaration: { unheardOf: 'x' } })
    expect(answer.ok).toBe(false)
  })
})
