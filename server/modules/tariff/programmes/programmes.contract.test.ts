import { isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { programmeStanding } from './programme-standing.ts'
import { programmeOf, programmes } from './registry.ts'

const here = import.meta.dirname
const folders = readdirSync(here).filter((name) => statSync(join(here, name)).isDirectory())

interface Case { name: string; code: string; origin: string; on: string; receivedOn: string; standing: string; processingFee: string }

describe('the registry of programmes', () => {
  it('lists every folder, and nothing that has none', () => {
    expect(programmes.map((programme) => programme.name).sort()).toEqual(folders.sort())
  })
  it('gives every claim code to one programme', () => {
    const codes = programmes.flatMap((programme) => programme.claimCodes)
    expect(new Set(codes).size).toBe(codes.length)
    for (const code of codes) expect(programmeOf(code)?.claimCodes).toContain(code)
  })
})

describe.each(programmes)('programme $name', (programme) => {
  const file = join(here, programme.name, 'cases.json')
  it('cites its law, has dates, and serves each of its codes', () => {
    expect(programme.authority).toMatch(/HTSUS|U\.S\.C\.|CFR/)
    expect(programme.processingFeeAuthority).not.toBe('')
    expect(programme.inForce.length).toBeGreaterThan(0)
    for (const period of [...programme.inForce, ...programme.lapses]) {
      expect(isCalendarDate(period.from)).toBe(true)
      if (period.to !== undefined) expect(period.to >= period.from).toBe(true)
    }
    for (const lapse of programme.lapses) expect(lapse.authority).not.toBe('')
    for (const code of programme.claimCodes) {
      expect(programme.symbols[code]?.length).toBeGreaterThan(0)
      expect(programme.processingFee[code]).toBeDefined()
    }
  })
  it('has at least three cases', () => {
    expect(existsSync(file)).toBe(true)
    const cases = JSON.parse(readFileSync(file, 'utf8')) as Case[]
    expect(cases.length).toBeGreaterThanOrEqual(3)
  })
  it.each(JSON.parse(readFileSync(file, 'utf8')) as Case[])('$name', ({ code, origin, on, receivedOn, standing, processingFee }) => {
    expect(programmeStanding(programme, { code, origin, on, receivedOn })).toMatchObject({ standing, processingFee })
  })
})
