import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { validateEvent } from '@customhouse/vocabulary/provenance/validate-event.ts'
import { describe, expect, it } from 'vitest'
import { derived, saying, vectorCredential } from './test-derived.ts'

const filing = vectorCredential('importer-security-filing/valid-two-makers')
const attributesOf = (credential: JsonObject) => derived(credential)[0]?.attributes

describe('an importer security filing', () => {
  it('tells the ten elements as the importer states them, line by line, of no lot and at no place', () => {
    const [event, ...others] = derived(filing)
    expect([others, event?.kind, event?.process, event?.about, event?.place, event?.from, event?.to]).toEqual([[], 'inspection', 'importer-security-filing', [], undefined, undefined, undefined])
    expect(event?.attributes).toEqual({
      'seller': 'Aceros Inventados del Norte (sandbox)', 'seller-id': 'did:web:aceros-inventados.example', 'buyer': 'Larkspur Steel Imports (sandbox)', 'buyer-id': 'did:web:larkspur-steel.example',
      'importer': 'Larkspur Steel Imports (sandbox)', 'importer-id': 'did:web:larkspur-steel.example', 'consignee': 'Larkspur Steel Imports (sandbox)', 'consignee-id': 'did:web:larkspur-steel.example',
      'ship-to': 'Larkspur Yard Three (sandbox)', 'ship-to-id': 'did:web:larkspur-steel:yard-3.example', 'consolidator': 'Ejemplo Forwarding (sandbox)', 'consolidator-id': 'did:web:ejemplo-forwarding.example',
      'place-of-stuffing': 'Monterrey', 'place-of-stuffing-country': 'MX',
      'goods-1-description': 'Steel wire rod in coils', 'goods-1-commodity-code': '721391', 'goods-1-country-of-origin': 'MX', 'goods-1-quantity': '80000 KGM', 'goods-1-manufacturer': 'Aceros Inventados del Norte (sandbox)', 'goods-1-manufacturer-id': 'did:web:aceros-inventados.example',
      'goods-2-description': 'Steel angles', 'goods-2-commodity-code': '721621', 'goods-2-country-of-origin': 'BR', 'goods-2-quantity': '9600.75 KGM', 'goods-2-manufacturer': 'Laminadora Ejemplo (sandbox)', 'goods-2-manufacturer-id': 'did:web:laminadora-ejemplo.example',
    })
    expect(event?.documents).toEqual([{ kind: 'credential', number: 'urn:uuid:0' }])
  })

  it('names the elements that it leaves open, as those that may follow until a day before arrival', () => {
    expect(attributesOf(saying(filing, { consolidator: [], containerStuffingLocation: [] }))?.['elements-missing']).toBe('place-of-stuffing, consolidator')
    const [one, other] = (filing['credentialSubject'] as unknown as { filingItems: readonly JsonObject[] }).filingItems
    const without = (member: string): JsonObject => ({ ...other, [member]: null })
    expect(['manufacturer', 'countryOfOrigin', 'commodity'].map((member) => attributesOf(saying(filing, { filingItems: [one ?? {}, without(member)] }))?.['elements-missing'])).toEqual(['manufacturer', 'country-of-origin', 'commodity-code'])
    expect(attributesOf(saying(filing, { filingItems: [], seller: null }))?.['elements-missing']).toBe('seller, manufacturer, country-of-origin, commodity-code')
  })

  it('names no lot, whatever numbers stand in it, and stays within bounds', () => {
    const items = Array.from({ length: 900 }, (_, index) => ({ type: ['ConsignmentItem'], id: `https://id.gs1.org/01/09521234001232/10/${String(index)}`, batchNumber: 'X', lotNumber: 'X', descriptionOfPackagesAndGoods: '__proto__', countryOfOrigin: 'MX' }))
    const [event] = derived(saying(filing, { filingItems: items, id: 'https://id.gs1.org/01/09521234001232/10/A' }))
    expect([event?.about, event?.inputs, event?.outputs]).toEqual([[], [], []])
    expect(Object.keys(event?.attributes ?? {}).filter((name) => name.endsWith('-country-of-origin')).length).toBe(100)
    expect(event === undefined ? [] : validateEvent(event)).toEqual([])
  })
})
