import { readFileSync } from 'node:fs'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { describe, expect, it } from 'vitest'
import { millTestReport as reportType } from '../../../credentials/types/mill-test-report/credential-type.ts'
import { simaSteelImportLicense as licenceType } from '../../../credentials/types/sima-steel-import-license/credential-type.ts'
import { millTestReport } from './derive-mill-test-report.ts'
import { steelImportLicence } from './derive-steel-import-licence.ts'

const mill = 'did:web:halden-plate.example'
const vector = (path: string) => (JSON.parse(readFileSync(new URL(`../../../credentials/types/${path}`, import.meta.url), 'utf8')) as { readonly credential: JsonObject }).credential
const report = vector('mill-test-report/vectors/valid-two-heats.json')
const derived = (credential: JsonObject, issuer = mill) => millTestReport.derive({ id: 'urn:test:report', issuer, claims: reportType.claims(credential), subject: {}, validFrom: '2026-07-06T09:00:00Z' })

/** The report with its second heat in the product of the first. */
function ofOneProduct(): JsonObject {
  return JSON.parse(JSON.stringify(report).replace('PL-88121', 'PL-88120')) as JsonObject
}

describe('a mill test report', () => {
  it('says of which heat each product came, how much of it, where it was melted, and how many pieces', () => {
    const [first, second] = derived(report)
    expect(first).toMatchObject({
      id: 'urn:test:report#product-0', kind: 'transformation', process: 'mill-testing', occurredAt: '2026-07-04T00:00:00.000Z', by: { identifiers: [{ scheme: 'did', value: mill }], country: 'CA' },
      inputs: [{ lot: `heat-number:H61316@${mill}`, quantity: { value: '17775', unit: 'KGM' }, particulars: { countryOfMeltAndPour: 'CA' } }],
      outputs: [{ lot: `product-number:PL-88120@${mill}`, quantity: { value: '17775', unit: 'KGM' }, particulars: { countryOfMeltAndPour: 'CA', countryOfManufacture: 'CA', attributes: { 'pieces': '12', 'steel-grade': '50', 'product-standard': 'ASTM A572' } } }],
      documents: [{ kind: 'mill-test-report', number: 'HPW-2026-0417' }, { kind: 'purchase-order', number: 'LSI-PO-2207' }],
    })
    expect(second?.outputs).toMatchObject([{ lot: `product-number:PL-88121@${mill}`, particulars: { countryOfMeltAndPour: 'BR' } }])
  })

  it('puts the heats of one product together, with the weight of all, and no country where they differ', () => {
    const [event, ...others] = derived(ofOneProduct())
    expect(others).toEqual([])
    expect(event?.inputs.map(({ lot }) => lot)).toEqual([`heat-number:H61316@${mill}`, `heat-number:H61319@${mill}`])
    expect(event?.outputs).toMatchObject([{ quantity: { value: '35550.04', unit: 'KGM' }, particulars: { attributes: { pieces: '20' } } }])
    expect(event?.outputs[0]?.particulars?.countryOfMeltAndPour).toBeUndefined()
  })

  it('counts for the numbers of whoever signed it, and for no others', () => {
    expect(derived(report, 'did:web:forger.example').flatMap(({ inputs }) => inputs.map(({ lot }) => lot))).toEqual(['heat-number:H61316@did:web:forger.example', 'heat-number:H61319@did:web:forger.example'])
  })

  it('speaks of heats alone where it names no product, and not at all where it names no heat', () => {
    const without = (member: string) => JSON.parse(JSON.stringify(report).replaceAll(`"${member}"`, '"other"')) as JsonObject
    expect(derived(without('productIdentifier'))).toMatchObject([{ kind: 'inspection', inputs: [], outputs: [], about: [{ lot: `heat-number:H61316@${mill}` }, {}] }])
    expect(derived(without('heatNumber'))).toEqual([])
  })

  it('states no total where one heat is not weighed', () => {
    const credential = JSON.parse(JSON.stringify(ofOneProduct()).replace('"value":"17775.04"', '"value":"heavy"')) as JsonObject
    expect(derived(credential)[0]?.outputs[0]?.quantity).toBeUndefined()
  })
})

describe('a steel import licence', () => {
  it('says product by product what it covers, for whom and how long, and no price', () => {
    const events = steelImportLicence.derive({ id: 'urn:test:licence', issuer: 'did:web:licensing-authority.example', claims: licenceType.claims(vector('sima-steel-import-license/vectors/valid-two-products.json')), subject: {}, validFrom: '2026-07-06T09:00:00Z' })
    expect(events.map(({ id, kind, process, about, documents }) => [id, kind, process, about, documents])).toEqual(['0', '1'].map((index) => [
      `urn:test:licence#product-${index}`, 'inspection', 'steel-import-licensing', [], [{ kind: 'import-licence', number: 'urn:test:licence' }, { kind: 'entry-number', number: 'ZZ9-1000001-7' }],
    ]))
    expect(events[1]?.attributes).toEqual({
      'importer-scheme': 'did', 'importer-identifier': 'did:web:larkspur-steel.example', 'importer-name': 'Larkspur Steel Imports (sandbox)', 'valid-from': '2026-07-06', 'valid-until': '2026-09-04', 'import-estimated': '2026-07-02',
      'country-of-origin': 'MX', 'commodity-code': '7216210000', 'description': 'Angles of non-alloy steel', 'country-of-melt-and-pour': 'BR', 'weight': '9600.75', 'weight-unit': 'KGM',
    })
    expect(JSON.stringify(events)).not.toContain('7680')
  })
})
