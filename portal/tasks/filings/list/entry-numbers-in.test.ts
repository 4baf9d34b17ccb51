import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entryNumbersIn } from './entry-numbers-in.ts'

describe('entryNumbersIn()', () => {
  it('finds numbers however they were pasted, each once', () => {
    expect(entryNumbersIn('ZZ9-0000101-9, zz900002033\nEntry\tZZ900001019;"ZZ9-0000203-3"')).toEqual({ numbers: ['ZZ900001019', 'ZZ900002033'], others: ['ENTRY'] })
  })
  it('takes any text', () => { fc.assert(fc.property(fc.string(), (text) => { expect(() => entryNumbersIn(text)).not.toThrow() })) })
})
