import fc from 'fast-check'
import { expect, it } from 'vitest'
import { storableJson, storableText } from './storable-json.ts'

it('storableJson() leaves nothing that PostgreSQL refuses, and all that it takes', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom('\u0000', '\ud800', '\udfff', '\\u0000', '\\', '\\ud800', '😀'))
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))
  fc.assert(fc.property(fc.array(text, { maxLength: 4 }), (names) => {
    const read = JSON.parse(storableJson([{ names }])) as [{ names: string[] }]
    expect(read[0].names).toEqual(names.map(storableText))
    for (const [index, name] of read[0].names.entries()) {
      expect(/\p{Cs}|\0/u.test(name)).toBe(false)
      if (!/\p{Cs}|\0/u.test(names[index] ?? '')) expect(name).toBe(names[index])
    }
  }))
})
