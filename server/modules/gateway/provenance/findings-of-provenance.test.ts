import { blankCommodity, blankDeclaration, blankGoodsItem } from '@customhouse/vocabulary/declaration/blank-declaration.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import type { DigitalTwin, OriginClaim, OriginStatus, TwinSupport } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { describe, expect, it } from 'vitest'
import type { ShipmentAssessment } from '../../provenance/index.ts'
import { findingsOfProvenance } from './findings-of-provenance.ts'

const pointer = '/consignments/0/transportDocuments/0/identifier'
const asOf = '2026-11-01T00:00:00.000Z'

const coil: GoodsItem = { ...blankGoodsItem(), sequence: 1, origin: 'MX', specialProgram: 'S', commodities: [{ ...blankCommodity(), code: '7306305090' }] }
const declared = (...goodsItems: readonly GoodsItem[]): Declaration => ({ ...blankDeclaration(), kind: 'entry', functionCode: 'add', entryNumber: 'ZZ900000012', typeCode: '01', goodsItems })

interface Known {
  readonly status?: OriginStatus
  readonly supports?: TwinSupport
  readonly claim?: Partial<OriginClaim> | null
  readonly commodityCode?: string
}

function known({ status = 'supported', supports = 'full', claim = {}, commodityCode = '730630' }: Known): ShipmentAssessment {
  const twin: DigitalTwin = {
    shipment: 'ZZSB1', asOf, lots: [{ lot: 'piece:1@did:example:mill', sources: [], particulars: { value: { commodityCode }, since: asOf, evidence: [] } }],
    events: [], filings: [], balance: [], findings: [], supports,
  }
  return { shipment: 'ZZSB1', twin, origin: { claim: claim === null ? null : { agreement: 'usmca', country: 'MX', evidence: [], ...claim }, status, path: [], findings: [] }, areas: [], findings: [], balance: [] }
}

type Said = readonly [what: string, item: GoodsItem, of: Known, expected: readonly string[]]

const found = (item: GoodsItem, of: Known) => findingsOfProvenance(declared(item), [{ pointer, assessment: known(of) }]).map(({ code, pointer: at }) => `${code} ${at.declaration ?? ''}`)

describe('findingsOfProvenance()', () => {
  it.each<Said>([
    ['that a preference is borne out', coil, {}, ['provenance-preference-supported /goodsItems/0/specialProgram']],
    ['that it is not borne out yet', coil, { status: 'unsupported' }, ['provenance-preference-unsupported /goodsItems/0/specialProgram']],
    ['that the evidence speaks against it', coil, { status: 'contradicted' }, ['provenance-preference-contradicted /goodsItems/0/specialProgram']],
    ['that a chain carries nothing', { ...coil, specialProgram: '' }, { supports: 'nothing', status: 'contradicted' }, [`provenance-chain-contradicted ${pointer}`]],
    ['that the goods are from elsewhere', { ...coil, origin: 'CA', specialProgram: 'S' }, {}, ['provenance-origin-contradicted /goodsItems/0/origin', 'provenance-preference-supported /goodsItems/0/specialProgram']],
    ['nothing of another origin that nothing bears out', { ...coil, origin: 'CA', specialProgram: '' }, { status: 'unsupported' }, []],
    ['nothing of goods of another heading', { ...coil, commodities: [{ ...blankCommodity(), code: '0406901200' }] }, {}, []],
    ['nothing of a claim under another agreement', { ...coil, specialProgram: 'KR' }, { status: 'contradicted' }, []],
    ['nothing where nothing is claimed of the origin', coil, { claim: null, status: 'unsupported' }, []],
    ['of goods that the certificate alone names', coil, { commodityCode: '99', claim: { commodityCode: '730630' } }, ['provenance-preference-supported /goodsItems/0/specialProgram']],
  ])('says %s', (...[, item, of, expected]) => {
    expect(found(item, of)).toEqual(expected)
  })

  it('says nothing where no bill is known', () => {
    expect(findingsOfProvenance(declared(coil), [])).toEqual([])
  })
})
