import { describe, expect, it } from 'vitest'
import { everyPage } from './every-page.ts'
import { codesIn, fitsSearch } from './fits-search.ts'

const meridian = { id: 'meridian', name: 'Meridian Customs Brokers (sandbox)', kind: 'broker' as const, filerCodes: ['ZZ9'] }

describe('fitsSearch()', () => {
  it.each([['', true], ['zz9', true], ['customs MERID', true], ['meridian tidemark', false]])('%j: %s', (search, fits) => {
    expect(fitsSearch(meridian, search)).toBe(fits)
  })
})

describe('codesIn()', () => {
  it('reads codes however they are parted, each once', () => {
    expect(codesIn(' zz9, qq1;ZZ9  ')).toEqual(['ZZ9', 'QQ1'])
    expect(codesIn('')).toEqual([])
  })
})

describe('everyPage()', () => {
  it('reads until a page is not full', async () => {
    const rows = Array.from({ length: 450 }, (_none, at) => String(at).padStart(3, '0'))
    const read = (after: string | undefined) => Promise.resolve(rows.filter((row) => after === undefined || row > after).slice(0, 200))
    expect(await everyPage(read, (row) => row)).toEqual(rows)
  })
})
