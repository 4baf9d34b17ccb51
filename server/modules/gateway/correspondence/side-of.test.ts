import { describe, expect, it } from 'vitest'
import type { Role } from '../../../platform/access/index.ts'
import { sideOf, speaksForSide } from './side-of.ts'

const someone = (...roles: readonly Role[]) => ({ roles, scope: { organisation: 'o', clients: 'all' as const, role: roles.some((role) => role !== 'filer' && role !== 'agency-officer') ? 'authority' as const : 'organisation' as const } })

describe('the sides of a filing', () => {
  it('are the filer, customs and the agencies', () => {
    expect([someone('filer'), someone('port-officer'), someone('agency-officer'), someone()].map(sideOf)).toEqual(['filer', 'customs', 'agency', 'filer'])
  })
  it('are spoken for by their own: an administrator neither writes nor reads in customs’ name', () => {
    expect([someone('filer'), someone('import-specialist'), someone('agency-officer'), someone('administrator')].map(speaksForSide)).toEqual([true, true, true, false])
  })
})
