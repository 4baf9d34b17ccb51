import { validateEvent } from '@customhouse/vocabulary/provenance/validate-event.ts'
import { describe, expect, it } from 'vitest'
import { derived, saying, vectorCredential } from './test-derived.ts'

const entry = vectorCredential('cbp3461-entry/valid-by-truck')
const summary = vectorCredential('cbp7501-entry-summary/valid-two-lines')
const papersOf = (credential: typeof entry) => derived(credential)[0]?.documents.map(({ kind, number }) => `${kind} ${number}`)

describe('an entry', () => {
  it('joins its number with the bill, under the carrier’s code and without, and with the power of who files it', () => {
    const declarant = derived(entry)[0]?.by?.identifiers[0]?.value ?? ''
    expect(papersOf(entry)).toEqual(expect.arrayContaining(['entry-number ZZ9-1000001-7', 'master-bill 20260701', 'master-bill BHLX20260701', 'credential urn:uuid:0']))
    const broker = { ...entry, issuer: { id: 'did:web:meridian-brokers.example' } }
    expect(papersOf(broker)).toContain('acting-for did:web:meridian-brokers.example for did:web:larkspur-steel.example')
    const importer = { ...entry, issuer: { id: 'did:web:larkspur-steel.example' } }
    expect(papersOf(importer)?.some((paper) => paper.startsWith('acting-for'))).toBe(false)
    expect(declarant).not.toBe('')
  })

  it('is told of the day it was filed: what is expected afterwards is a claim, and places nothing', () => {
    const [event] = derived(saying({ ...entry, validFrom: '2026-06-30T10:00:00Z' }, { arrivalDate: '2026-07-20' }))
    expect([event?.occurredAt, event?.place, event?.about, event?.kind]).toEqual(['2026-06-30T10:00:00.000Z', undefined, [], 'inspection'])
    expect(event?.attributes).toMatchObject({ 'arrived-on': '2026-07-20', 'port-of-entry': '2304', 'location-of-goods': 'ZZ01', 'goods-1-country-of-origin': 'MX', 'goods-1-manufacturer-id': 'did:web:aceros-inventados.example', 'goods-2-country-of-origin': 'BR' })
    expect(event?.to?.identifiers).toEqual([{ scheme: 'importer-number', value: '89-100000100' }])
  })

  it('shows neither the bond nor what the goods are worth', () => {
    expect(JSON.stringify(derived(entry))).not.toMatch(/50000|32174|24494|7680/)
    const [event] = derived(summary)
    expect(event?.confidential).toEqual({ price: { amount: '32175', currency: 'USD' } })
    expect(JSON.stringify({ ...event, confidential: {} })).not.toMatch(/32175|24494|7681|2150/)
  })

  it('stays sound whatever stands for numbers', () => {
    for (const wrong of ['', ' ', 'x'.repeat(5000), '__proto__', '2'.repeat(190)]) {
      for (const credential of [saying(entry, { bolNumber: wrong, scac: wrong, portOfEntry: { usPortCode: wrong } }), saying(summary, { billOfLadingNumber: wrong, importingCarrier: 'BHLX', manufacturerId: wrong })]) {
        const [event] = derived(credential)
        expect([event?.about, event?.documents.some(({ kind, number }) => kind === 'credential' && number === 'urn:uuid:0')]).toEqual([[], true])
      }
    }
    expect(papersOf(saying(entry, { bolNumber: 'BHLX77', scac: 'bhlx; drop' }))).toEqual(expect.arrayContaining(['master-bill BHLX77']))
  })
})

describe('an entry summary', () => {
  it('tells lines, days, maker and countries as the filer declares them', () => {
    const [event, ...others] = derived(summary)
    expect([others, event?.process, event === undefined ? [] : validateEvent(event)]).toEqual([[], 'entry-summary', []])
    expect(event?.attributes).toMatchObject({
      'manufacturer-id': 'MXACEINV8MON', 'entered-on': '2026-07-02', 'imported-on': '2026-07-02', 'exported-on': '2026-06-30', 'country-of-origin-country': 'MX', 'country-of-export-country': 'MX',
      'goods-1-commodity-code': '7213913011', 'goods-1-quantity': '80000 KGM', 'goods-2-description': 'Angles of non-alloy steel',
    })
    expect(papersOf(summary)).toEqual(expect.arrayContaining(['entry-number ZZ9-1000001-7', 'bill-of-lading BHLX20260701']))
    expect(papersOf(summary)?.filter((paper) => paper.includes('BHLXBHLX'))).toEqual([])
  })
})
