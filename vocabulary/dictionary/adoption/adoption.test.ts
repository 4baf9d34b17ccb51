import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholeDictionary } from '../artifacts/whole-dictionary.ts'
import { adoptionCsv } from './adoption-csv.ts'
import { adoptionPage } from './adoption-page.ts'
import { cdsMessageSet } from './cds-message-set.ts'
import { computeAdoption } from './compute-adoption.ts'
import type { MessageSet, NationalElement } from './message-set.ts'
import { fitOf, readRepresentation } from './representation.ts'

const element = (source: string, paths: readonly string[], more: Partial<NationalElement> = {}): NationalElement => ({ source, name: `Element ${source}`, usage: 'optional', paths, ...more })
const setOf = (structure: MessageSet['structure'], ...elements: readonly NationalElement[]): MessageSet => ({
  name: 'invented', title: 'Invented', administration: 'Nowhere', authority: 'Invented manual', structure, dictionaryVersion: '3.6.1', messages: [{ name: 'M', title: 'Message', root: 'declaration', elements }],
})

describe('fitOf()', () => {
  it.each([
    ['an35', 'an..35', 'narrower'], ['an..35', 'an..35', 'same'], ['an..70', 'an..35', 'longer'], ['an2', 'n1', 'other-characters'], ['n..4', 'an..35', 'narrower'], ['n..16,4', 'n..16,3', 'longer'],
    ['a2', 'a2', 'same'], ['a..2', 'a2', 'narrower'], ['an3', 'a2', 'other-characters'], [undefined, 'a2', 'unknown'], ['text', 'a2', 'unknown'], ['n1', 'n2', 'longer'],
  ] as const)('says of %s in %s: %s', (national, dictionary, fit) => {
    expect(fitOf(national, dictionary)).toBe(fit)
  })
  it('reads any text without a throw', () => {
    fc.assert(fc.property(fc.string(), (text) => readRepresentation(text) === undefined || /^(?:an|a|n)/.test(text)))
  })
})

describe('computeAdoption()', () => {
  it('finds that CDS is the base itself, at every level', () => {
    const { base, figures, conformity } = computeAdoption(cdsMessageSet(), wholeDictionary)
    expect(base).toBe('WCO Data Model 3.6 subset as published by HMRC')
    expect(figures).toMatchObject({ beyond: 0, mappedShare: '100.0', mappedToBaseShare: '100.0', basePlacesShare: '100.0', baseElementsShare: '100.0', disagreements: { length: 0, characters: 0, 'code-list': 0 } })
    expect(conformity).toMatchObject({ level: 3, levels: [{ met: true }, { met: true }, { met: true }] })
    expect(conformity.note).toContain('no verdict of the WCO')
  })
  it('counts what is beyond, what only we have a place for, and where formats disagree', () => {
    const { figures, conformity, messages } = computeAdoption(setOf('own',
      element('1', ['declaration/id'], { format: 'an..99' }),
      element('2', []),
      element('3', ['declaration/exporter/address/countryCode', 'declaration/declarant/address/countryCode'], { format: 'a2', codeList: 'Invented countries' }),
      element('4', ['declaration/nowhere']),
      element('5', ['conveyanceReport/person/seatId']),
    ), wholeDictionary)
    expect(figures).toMatchObject({ elements: 5, mapped: 3, mappedToBase: 2, mappedToExtensions: 1, beyond: 2, mappedShare: '60.0', basePlacesCovered: 3, baseElementsCovered: 2, disagreements: { length: 1, 'code-list': 1 } })
    expect([conformity.level, conformity.levels[0]?.meeting, conformity.levels[1]?.meeting]).toEqual([0, 2, 0])
    expect(messages[0]?.lines.map(({ origin }) => origin)).toEqual(['base', 'beyond', 'base', 'base', 'beyond', 'extension'])
  })
  it('reaches level 2 with a structure of its own, and 3 with the model’s', () => {
    const one = element('1', ['declaration/id'], { format: 'an..12' })
    expect([computeAdoption(setOf('own', one), wholeDictionary).conformity.level, computeAdoption(setOf('data-model', one), wholeDictionary).conformity.level]).toEqual([2, 3])
  })
  it('has figures for a set without elements', () => {
    expect(computeAdoption(setOf('own'), wholeDictionary)).toMatchObject({ figures: { elements: 0, mappedShare: '0.0' }, conformity: { level: 0 } })
  })
})

describe('reports to keep', () => {
  const report = computeAdoption(setOf('own', element('1', ['declaration/id'], { name: '=cmd|"calc"' }), element('<b>', [], { name: 'A, "quoted"\nname' })), wholeDictionary)
  it('are CSV of one line an element and place, and no formula', () => {
    const csv = adoptionCsv(report)
    expect(csv).toContain(`"'=cmd|""calc"""`)
    expect(csv).toContain('"A, ""quoted""\nname"')
    expect(csv.split('\r\n')).toHaveLength(4)
  })
  it('are pages that escape what they show', () => {
    const page = adoptionPage(report, [['JSON', '/x?a=1&b=2']])
    expect([page.includes('<b>'), page.includes('&lt;b&gt;'), page.includes('/x?a=1&amp;b=2'), page.includes('<script')]).toEqual([false, true, true, false])
  })
})
