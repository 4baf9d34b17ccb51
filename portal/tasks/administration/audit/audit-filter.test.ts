import { describe, expect, it } from 'vitest'
import { auditQuery, noFilter } from './audit-filter.ts'

describe('auditQuery()', () => {
  it('asks for everything where nothing was typed', () => { expect(auditQuery(noFilter)).toEqual({}) })
  it('takes whole days, the last one too', () => {
    const { from = '', to = '', ...rest } = auditQuery({ person: ' august.reed ', organisation: '', kind: 'people', from: '2026-07-20', to: '2026-07-20' })
    expect(rest).toEqual({ person: 'august.reed', kind: 'people' })
    expect(Date.parse(to) - Date.parse(from)).toBe(86_400_000)
  })
})
