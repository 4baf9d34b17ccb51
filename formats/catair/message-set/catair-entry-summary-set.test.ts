import { computeAdoption } from '@customhouse/vocabulary/dictionary/adoption/compute-adoption.ts'
import { wholeDictionary } from '@customhouse/vocabulary/dictionary/artifacts/whole-dictionary.ts'
import { describe, expect, it } from 'vitest'
import { messageSetNamed } from '../../message-sets.ts'
import { catairEntrySummarySet } from './catair-entry-summary-set.ts'

const set = catairEntrySummarySet()
const elements = set.messages[0]?.elements ?? []
const bySource = (source: string) => elements.find((element) => element.source === source)

describe('the message set of the entry summary', () => {
  it('has every data field of the input records, each at its positions', () => {
    expect(new Set(elements.map(({ source }) => source)).size).toBe(elements.length)
    expect(bySource('AE 10 18-21')).toEqual({ source: 'AE 10 18-21', name: 'District/Port of Entry', format: 'an..4', usage: 'mandatory', codeList: 'Schedule D', paths: ['declaration/declarationOfficeId'] })
  })
  it('follows a field to each of its places', () => {
    expect(bySource('AE 10 9-16')?.paths).toEqual(['declaration/id'])
    expect(bySource('AE SE30 8-42')?.paths ?? elements.find(({ name, source }) => name === 'Entity Name' && source.startsWith('AE SE30'))?.paths).toContain('declaration/goodsShipment/seller/name')
    expect(elements.find(({ name }) => name === 'HTS Number')?.paths).toEqual(['declaration/goodsShipment/governmentAgencyGoodsItem/commodity/classification/id'])
  })
  it('maps only to places that the dictionary has, and that have values', () => {
    for (const { paths } of elements) for (const path of paths) expect([path, wholeDictionary.places.get(path)?.kind === 'class', wholeDictionary.places.has(path)]).toEqual([path, false, true])
  })
  it('gives a report in which code lists and formats disagree, and which reaches no level whole', () => {
    const { figures, conformity } = computeAdoption(set, wholeDictionary)
    expect(figures.elements).toBe(figures.mappedToBase + figures.mappedToExtensions + figures.beyond)
    expect([figures.mapped > figures.beyond, figures.disagreements['code-list'] > 0, figures.disagreements.characters > 0, conformity.level]).toEqual([true, true, true, 0])
  })
  it('is found as AE and as catair-ae', () => {
    expect([messageSetNamed('AE')?.name, messageSetNamed('catair-ae')?.name, messageSetNamed('cds')?.name, messageSetNamed('none')]).toEqual(['catair-ae', 'catair-ae', 'cds', undefined])
  })
})
