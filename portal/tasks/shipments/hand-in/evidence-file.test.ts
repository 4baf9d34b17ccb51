import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceIn, isEvidenceName } from './evidence-file.ts'

const steel = new URL('../../../../samples/steel/', import.meta.url)

describe('evidenceIn()', () => {
  it('reads every sample as what it is', () => {
    const kinds = readdirSync(steel).filter(isEvidenceName).map((name) => evidenceIn(readFileSync(new URL(name, steel), 'utf8')).kind)
    expect(new Set(kinds)).toEqual(new Set(['credentials', 'events']))
  })

  it('tells EPCIS documents and single EPCIS events', () => {
    expect(evidenceIn('{"type":"EPCISDocument","epcisBody":{}}').kind).toBe('epcis')
    expect(evidenceIn('{"type":"ObjectEvent"}').kind).toBe('epcis')
  })

  it('takes a token from each line', () => {
    expect(evidenceIn('\uFEFFa.b.c\n\nd.e.f~g~\n')).toEqual({ kind: 'credentials', credentials: ['a.b.c', 'd.e.f~g~'] })
  })

  it('says why a file is none', () => {
    expect(evidenceIn(' \n')).toEqual({ kind: 'unreadable', why: 'empty' })
    expect(evidenceIn('{"type":')).toEqual({ kind: 'unreadable', why: 'no-json' })
    expect(evidenceIn('# Steel: ore and scrap')).toEqual({ kind: 'unreadable', why: 'no-evidence' })
    expect(evidenceIn('[1, 2]')).toEqual({ kind: 'unreadable', why: 'no-evidence' })
  })

  it('throws at nothing', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => { expect(evidenceIn(text).kind).toBeTypeOf('string') }))
  })
})
