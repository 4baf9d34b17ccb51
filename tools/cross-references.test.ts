import { describe, expect, it } from 'vitest'
import { elementOf, referenced } from '@customhouse/vocabulary/dictionary/dictionary-element.ts'
import { crossReferences } from './cross-references.ts'

describe('crossReferences()', () => {
  const references = crossReferences()
  it('finds where formats carry an element', () => {
    expect(references.get('T006')).toMatchObject({ catair: expect.arrayContaining(['AE 20 41-47']), x12: expect.arrayContaining(['M1004']), imo: ['IMO0140'] })
    expect(references.get('017')?.edifact).toContain('PAXLST BGM 1225')
    expect(references.get('065')?.catair).toContain('AE 10 18-21')
  })
  it('names only elements that the dictionary has', () => {
    expect([...references.keys()].filter((id) => elementOf(id) === undefined)).toEqual([])
  })
  it('joins what the tables of elements say themselves, each place once', () => {
    const elements = new Map([['X', { id: 'X', name: 'x', description: 'x', imo: ['IMO1'] }]])
    expect(referenced(elements, new Map([['X', { imo: ['IMO1', 'IMO2'], x12: ['M1001'] }]])).get('X')).toEqual({ id: 'X', name: 'x', description: 'x', x12: ['M1001'], imo: ['IMO1', 'IMO2'] })
  })
})
