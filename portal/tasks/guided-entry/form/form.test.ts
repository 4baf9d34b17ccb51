import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { dutyQuestion, withAmounts } from './duty-question.ts'
import { copyOf } from './prefilled.ts'
import { checkField } from './check-field.ts'
import { linesOf, pointerOf, textAt, withText, type PartialDeclaration } from './declaration-values.ts'
import { entryFields } from './entry-fields.table.ts'
import { fieldKey, findingsByField } from './field-findings.ts'
import { formFields } from './form-model.ts'

const sample = (name: string) => JSON.parse(readFileSync(new URL(`../../../../samples/${name}`, import.meta.url), 'utf8')) as PartialDeclaration
const blank: PartialDeclaration = { kind: 'entry-summary' }

describe('the form', () => {
  it.each(['entry', 'entry-summary'] as const)('knows what the dictionary says of every field of an %s', (kind) => {
    expect(formFields(kind).filter(({ element }) => element === undefined).map(({ name }) => name)).toEqual([])
  })
  it.each(['vessel-dutiable.json', 'release-vessel.json', 'informal.json'])('can be filled in with all that %s states in its fields', (name) => {
    const declaration = sample(name)
    const fields = formFields(declaration['kind'] === 'entry' ? 'entry' : 'entry-summary')
    let filled: PartialDeclaration = { kind: declaration['kind'] }
    for (let line = 0; line < linesOf(declaration); line++)
      for (const { place, step } of fields) if (step === 'lines' || line === 0) filled = withText(filled, place, { text: textAt(declaration, place, line), line })
    for (const { place } of fields) expect(textAt(filled, place)).toBe(textAt(declaration, place))
    expect(linesOf(filled)).toBe(linesOf(declaration))
  })
  it('finds no fault in the values of the samples', () => {
    const declaration = sample('vessel-dutiable.json')
    const faults = formFields('entry-summary').flatMap((field) => { const fault = checkField({ ...field, required: false }, textAt(declaration, field.place)); return fault === undefined ? [] : [`${field.name}: ${fault}`] })
    expect(faults).toEqual([])
  })
  it('tells a wrong check digit from a number of another form', () => {
    const field = { control: 'entry-number', maxLength: 13, required: true } as const
    expect(['ZZ900760010', 'ZZ900760011', 'ZZ9', ''].map((text) => checkField(field, text))).toEqual([undefined, 'check-digit', 'entry-number', 'required'])
  })
})

describe('withText()', () => {
  it('states a party by its role, and takes it away with the last that is said of it', () => {
    const stated = withText(blank, '/goodsItems/#/parties/{MF}/identifier/value', { text: 'THEXAWAR12BAN', line: 0 })
    expect(stated).toEqual({ kind: 'entry-summary', goodsItems: [{ parties: [{ role: 'MF', identifier: { qualifier: 'MID', value: 'THEXAWAR12BAN' } }] }] })
    expect(withText(stated, '/goodsItems/#/parties/{MF}/identifier/value', { text: '', line: 0 })).toEqual({ kind: 'entry-summary', goodsItems: [] })
  })
  it('gives back what it was given, at every place, whatever was stated before', () => {
    const edits = fc.array(fc.record({ field: fc.constantFrom(...entryFields), line: fc.nat({ max: 2 }), text: fc.constantFrom('', 'A', '7') }), { maxLength: 25 })
    fc.assert(fc.property(edits, (all) => {
      let declaration = blank
      for (const { field, line, text } of all) {
        const at = field.step === 'lines' ? line : 0
        declaration = withText(declaration, field.place, { text, line: at })
        if (text !== '') expect(textAt(declaration, field.place, at)).toBe(text)
      }
      expect(() => JSON.stringify(declaration)).not.toThrow()
    }))
  })
})

describe('findingsByField()', () => {
  const finding = (declaration: string): Finding => ({ code: 'sample', severity: 'fatal', pointer: { declaration }, message: '', authority: '', remedy: '' })
  const fields = formFields('entry-summary')
  it('puts a finding at its field, in its line', () => {
    const declaration = sample('vessel-dutiable.json')
    const byField = findingsByField([finding('/goodsItems/1/commodities/0/code'), finding('/goodsItems'), finding('/importerOfRecord')], declaration, { fields, lines: 2 })
    expect([...byField.keys()]).toEqual(['commodity-1', ''])
  })
  it('loses no finding and shows none twice', () => {
    const declaration = sample('vessel-dutiable.json')
    const pointer = fc.oneof(fc.constantFrom(...fields.map(({ place }) => pointerOf(declaration, place, 1))), fc.string())
    fc.assert(fc.property(fc.array(pointer), (pointers) => {
      const byField = findingsByField(pointers.map(finding), declaration, { fields, lines: 2 })
      expect([...byField.values()].flat()).toHaveLength(pointers.length)
      const known = new Set(['', ...fields.flatMap((field) => [fieldKey(field, 0), fieldKey(field, 1)])])
      expect([...byField.keys()].every((key) => known.has(key))).toBe(true)
    }))
  })
})

describe('amounts', () => {
  const declaration = sample('informal.json')
  it('ask about a line that is known well enough, and about no other', () => {
    expect(dutyQuestion(declaration, 0)).toMatchObject({ hts: ['6912003950'], origin: 'GB', value: '1800', date: '2026-02-11', entryType: '11', quantities: [{ value: '60.00', unit: 'DPC' }] })
    expect(dutyQuestion({ kind: 'entry' }, 0)).toBeUndefined()
  })
  it('state the fee of an informal entry for the whole, and other fees on their lines', () => {
    const fees = { 311: '2.69', 499: '31.87' }
    const whole = { duty: '81.00', antidumping: '0.00', countervailing: '0.00', internalRevenueTax: '0.00', otherRevenue: '0.00', fees, feesTotal: '34.56' }
    const stated = withAmounts({ ...declaration, totals: undefined }, [{ duty: '81.00', fees, commodities: [{ code: '6912003950', duty: '81.00' }] }], whole)
    expect(stated).toMatchObject({ headerFees: [{ classCode: '311', amount: '2.69' }], goodsItems: [{ fees: [{ classCode: '499', amount: '31.87' }], commodities: [{ duty: '81.00' }] }], totals: { duty: '81.00', fees: '34.56' } })
  })
})

describe('copyOf()', () => {
  it('leaves out what belongs to the earlier filing alone', () => {
    const copied = copyOf(sample('vessel-dutiable.json'))
    expect(Object.keys(copied)).not.toEqual(expect.arrayContaining(['entryNumber']))
    expect(['entryNumber', 'dates', 'totals', 'indicators'].filter((name) => name in copied)).toEqual(['indicators'])
    expect(copied).toMatchObject({ indicators: {}, importerOfRecord: { number: '89-100000100' } })
  })
})
