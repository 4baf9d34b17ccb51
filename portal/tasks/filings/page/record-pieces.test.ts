import { describe, expect, it } from 'vitest'
import { recordPieces } from './record-pieces.ts'

describe('recordPieces()', () => {
  it('splits a record into its fields and what is between them, and loses no character', () => {
    const text = 'SE10AZZ9  0001'.padEnd(80)
    const pieces = recordPieces({ text, fields: [{ name: 'Action Code', from: 5, to: 5, value: 'A' }, { name: 'Filer Code', from: 6, to: 10, value: 'ZZ9' }] })
    expect(pieces.map((piece) => [piece.text, piece.field?.name])).toEqual([['SE10', undefined], ['A', 'Action Code'], ['ZZ9', 'Filer Code'], ['  ', undefined], ['0001', undefined]])
    expect(pieces.map((piece) => piece.text).join('')).toBe(text.trimEnd())
  })
})
