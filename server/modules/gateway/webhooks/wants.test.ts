import { describe, expect, it } from 'vitest'
import { wants } from './wants.ts'

const subscription = { organisation: 'meridian', environment: 'test', clients: 'all', factTypes: [] } as const
const fact = { organisation: 'meridian', environment: 'test', client: '89-100000100', type: 'FilingDetermined' }

describe('wants()', () => {
  it('tells an organisation of all its facts where it asks for no less', () => { expect(wants(subscription, fact)).toBe(true); })
  it.each([
    ['another organisation', { organisation: 'harborline' }],
    ['the other environment', { environment: 'production' }],
  ])('never tells of %s', (_case, other) => { expect(wants(subscription, { ...fact, ...other })).toBe(false); })
  it('keeps to the clients and the types asked for', () => {
    expect(wants({ ...subscription, clients: ['89-100000100'] }, fact)).toBe(true)
    expect(wants({ ...subscription, clients: ['89-100000200'] }, fact)).toBe(false)
    expect(wants({ ...subscription, factTypes: ['FilingDetermined'] }, fact)).toBe(true)
    expect(wants({ ...subscription, factTypes: ['EntryFiled'] }, fact)).toBe(false)
  })
})
