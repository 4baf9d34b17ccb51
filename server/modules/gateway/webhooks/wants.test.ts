import { describe, expect, it } from 'vitest'
import { wants } from './wants.ts'

const subscription = { organisation: 'meridian', environment: 'test', clients: 'all', factTypes: [], beginsAfter: 7n } as const
const fact = { organisation: 'meridian', environment: 'test', client: '89-100000100', type: 'FilingDetermined', position: '8' }

describe('wants()', () => {
  it('tells an organisation of all its facts where it asks for no less', () => { expect(wants(subscription, fact)).toBe(true); })
  it.each([
    ['another organisation', { organisation: 'harborline' }],
    ['the other environment', { environment: 'production' }],
    ['what was before', { position: '7' }],
  ])('never tells of %s', (_case, other) => { expect(wants(subscription, { ...fact, ...other })).toBe(false); })
  it('keeps to the clients and the types asked for', () => {
    expect(wants({ ...subscription, clients: ['89-100000100'] }, fact)).toBe(true)
    expect(wants({ ...subscription, clients: ['89-100000200'] }, fact)).toBe(false)
    expect(wants({ ...subscription, factTypes: ['FilingDetermined'] }, fact)).toBe(true)
    expect(wants({ ...subscription, factTypes: ['EntryFiled'] }, fact)).toBe(false)
  })
})
