import { describe, expect, it } from 'vitest'
import { isHalfFull, listAt, listUrl } from './list-address.ts'

const publicUrl = 'https://window.example'

describe('listUrl() and listAt()', () => {
  it('are each other’s inverse', () => {
    const address = { organisation: 'ironvale', purpose: 'suspension', number: 12 } as const
    expect(listUrl(publicUrl, address)).toBe('https://window.example/status-lists/ironvale/suspension/12')
    expect(listAt(publicUrl, listUrl(publicUrl, address))).toEqual(address)
  })
  it.each([
    'https://window.example.evil/status-lists/ironvale/revocation/1', 'https://window.example/status-lists/ironvale/refresh/1', 'https://window.example/status-lists/ironvale/revocation/0',
    'https://window.example/status-lists/ironvale/revocation/01', 'https://window.example/status-lists/../revocation/1', 'https://window.example/status-lists/ironvale/revocation/1?x', '',
  ])('%s is none of ours', (url) => { expect(listAt(publicUrl, url)).toBeUndefined() })
})

describe('isHalfFull()', () => {
  it.each([[0, false], [65_535, false], [65_536, true], [131_072, true]])('%i of 131,072 drawn: %s', (drawn, isFull) => {
    expect(isHalfFull({ drawn, entries: 131_072 })).toBe(isFull)
  })
})
