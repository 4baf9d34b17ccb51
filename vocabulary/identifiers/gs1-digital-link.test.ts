import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDigitalLink } from './gs1-digital-link.ts'

describe('parseDigitalLink()', () => {
  it('reads trade item, lot and serial number, of any host and under any path', () => {
    expect(parseDigitalLink('https://id.gs1.org/01/09521234001235/10/VC-2026-03/21/VC-000001')).toEqual({ gtin: '09521234001235', lotNumber: 'VC-2026-03', serialNumber: 'VC-000001' })
    expect(parseDigitalLink('http://goods.example/products/01/9521234001235?lang=en#top')).toEqual({ gtin: '9521234001235' })
    expect(parseDigitalLink('https://id.gs1.org/01/09521234001235/21/7')).toEqual({ gtin: '09521234001235', serialNumber: '7' })
  })

  it('reads logistic units and places', () => {
    expect(parseDigitalLink('https://id.gs1.org/00/095212340000000018')).toEqual({ sscc: '095212340000000018' })
    expect(parseDigitalLink('https://id.gs1.org/414/9521234010012')).toEqual({ gln: '9521234010012' })
  })

  it('takes nothing else for one', () => {
    for (const text of ['', 'urn:epc:id:sgtin:9521234.00123.7', 'https://goods.example/01/cart', 'https://goods.example/10/LOT-7', 'did:web:goods.example', `https://${'a'.repeat(3000)}/01/09521234001235`])
      expect(parseDigitalLink(text), text.slice(0, 40)).toBeUndefined()
  })

  it('never fails, and reads only what stands in the text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('01', '10', '21', '00', '414', '09521234001235', 'A-1', '__proto__', '%zz', '')), (segments) => {
      const text = `https://host.example/${segments.join('/')}`
      for (const value of Object.values(parseDigitalLink(text) ?? {})) expect(text).toContain(`/${String(value)}`)
    }))
  })
})
