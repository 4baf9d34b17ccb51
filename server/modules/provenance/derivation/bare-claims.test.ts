import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordedEvent } from '../areas/test-sample-events.ts'
import { assessOrigin } from '../origin/assess-origin.ts'
import { digitalTwin } from '../twin/digital-twin.ts'
import { derived, saying, vectorCredential } from './test-derived.ts'

const batch = 'https://id.gs1.org/01/09521234001232/10/VC-2026-03'
const papers = [
  'importer-security-filing/valid-two-makers', 'cbp3461-entry/valid-by-truck', 'cbp7501-entry-summary/valid-two-lines', 'intent-to-import/valid-to-import-steel', 'digital-product-passport/valid-battery-batch',
  'digital-conformity/valid-carbon-verification', 'digital-facility-record/valid-cell-plant', 'ctpat-certificate/valid-importer', 'power-of-attorney/valid-to-a-broker',
].map(vectorCredential)
const countries = ['KR', 'MX', 'US', 'CA', 'IL', 'BR', 'CL'] as const

const inspected: ProvenanceEvent = {
  id: 'urn:event:inspection', kind: 'inspection', process: 'origin-inspection', occurredAt: '2026-04-01T00:00:00.000Z', inputs: [], outputs: [], documents: [],
  about: [{ lot: batch, particulars: { countryOfOrigin: 'KR' } }],
}

/** All of it verified, of issuers that are recognised for it. */
function statusOf(credentials: readonly JsonObject[], claim: { readonly country: string; readonly agreement?: string }, others: readonly ProvenanceEvent[] = []): string {
  const events = [...credentials.flatMap((credential) => derived(credential)), ...others]
  const recorded = events.map((event, index) => recordedEvent({ ...event, id: `${event.id}-${String(index)}` }, { standing: 'verified', issuer: 'did:web:issuer.example', credential: `urn:credential:${String(index)}` }))
  const twin = digitalTwin({ shipment: 'SHIPMENT-1', asOf: '2027-01-01T00:00:00.000Z', recorded, filings: [], lots: [batch] })
  return assessOrigin({ twin, claim: { ...claim, evidence: [] }, on: '2026-12-01' }).status
}

describe('what somebody only declares', () => {
  it('supports no origin, of whatever country and under whatever agreement', () => {
    for (const country of countries) {
      for (const agreement of [undefined, 'usmca', 'korea', 'israel']) expect([country, agreement, statusOf(papers, { country, ...(agreement !== undefined && { agreement }) })]).not.toContain('supported')
    }
    // It is what is told of the lot itself that counts, once anybody does who may.
    expect(statusOf(papers, { country: 'KR' }, [inspected])).toBe('supported')
  })

  it('supports none with origins written wherever there is a place for them, either', () => {
    const places: readonly JsonObject[] = [{}, { countryOfOrigin: 'KR', originCountry: 'KR', countryOfMeltAndPour: 'KR', countryOfProduction: 'KR' }]
    const asLot = (more: JsonObject): JsonObject => ({ id: batch, gtin: '09521234001232', batchNumber: 'VC-2026-03', name: 'Cells', description: 'Cells', ...more })
    const members = ['product', 'filingItems', 'lineItems', 'descriptionOfMerchandise', 'materialsProvenance', 'assessment', 'facility', 'member'] as const
    fc.assert(fc.property(fc.record({ paper: fc.constantFrom(...papers), more: fc.constantFrom(...places), member: fc.constantFrom(...members), isList: fc.boolean() }), ({ paper, more, member, isList }) => {
      const said = { ...asLot(more), product: asLot(more), assessedProduct: [{ product: asLot(more) }] }
      const forged = saying(paper, { [member]: isList ? [said, said] : said, countryOfOrigin: 'KR' })
      expect(statusOf([forged, ...papers], { country: 'KR' })).not.toBe('supported')
      expect(statusOf([forged], { country: 'KR', agreement: 'korea' })).not.toBe('supported')
    }), { numRuns: 60 })
  })
})
