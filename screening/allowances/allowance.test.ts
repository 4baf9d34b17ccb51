import { expect, it } from 'vitest'
import { isAllowed } from './allowance.ts'

it('isAllowed() holds for the name in any writing of the same words, on that entry alone, until its last day', () => {
  const allowances = [{ name: 'Osric Quillfeather', list: 'ofac-sdn', entry: '1', until: '2026-06-30' }]
  const hit = { name: 'OSRIC  QUILLFEATHER', list: 'ofac-sdn', entry: '1' }
  expect(isAllowed(hit, { allowances, on: '2026-06-30' })).toBe(true)
  expect(isAllowed(hit, { allowances, on: '2026-07-01' })).toBe(false)
  expect(isAllowed({ ...hit, entry: '2' }, { allowances, on: '2026-06-30' })).toBe(false)
  expect(isAllowed({ ...hit, name: 'Osrik Quillfeather' }, { allowances, on: '2026-06-30' })).toBe(false)
})
