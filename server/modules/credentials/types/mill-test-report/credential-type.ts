import type { CredentialClaims, ClaimedGoods } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { goodsAt } from '../parts/goods.ts'
import { identifiersAt } from '../parts/identifiers.ts'
import { partiesAt } from '../parts/party.ts'
import { at, each, type Passage } from '../parts/passage.ts'
import { looseMeasurement, quantitiesAt } from '../parts/quantity.ts'
import { attestationsAt, datesAt, documentsAt } from '../parts/references.ts'
import { all, date, list, number, oneOf, text, thing, untyped, uri } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

const site = thing('PostalAddress', all(text, 'streetAddress', 'addressLocality', 'addressCountry'), all(text, 'plantOrSiteName', 'addressRegion', 'postalCode'))

const customer = thing('Organization', { name: text, location: thing('Place', { address: site }) }, { id: uri })

const inspection = thing('Inspection', {
  ...all(text, 'productIdentifier', 'countryOfManufacture', 'countryOfMeltAndPour', 'heatNumber'),
  productDimensions: thing('ProductDimensions', {}, all(looseMeasurement, 'length', 'width', 'thickness', 'diameter')),
  chemicalComposition: thing('ChemicalComposition', all(number, 'c', 'mn', 'p', 's', 'si'),
    all(number, 'al', 'cu', 'ni', 'cr', 'mo', 'sn', 'nbCb', 'v', 'ti', 'b', 'n', 'ca', 'pb', 'ce')),
  mechanicalProperties: thing('MechanicalProperties', {}, all(looseMeasurement, 'tensile', 'yield', 'hardness', 'elongation', 'charpy', 'reduction')),
}, { pieces: number, ...all(looseMeasurement, 'perUnitWeight', 'totalWeight'), ...all(text, 'meltPractice', 'testNumber') })

/** Mill test report of the traceability vocabulary: what a steel mill says of each heat. */
export const millTestReport: CredentialType = {
  name: 'MillTestReportCredential',
  title: 'Mill test report',
  summary: 'A mill certifies what its steel is made of and where it was melted and poured; customs takes from it heats, grades, weights and the country of melt and pour.',
  area: 'steel',
  contexts: [traceabilityContext],
  source: traceabilityTerm('MillTestReportCredential'),
  frame: traceabilityFrame,
  subject: untyped({
    ...all(text, 'certificateNumber', 'certification', 'purchaseOrderNumber'),
    customer,
    productSpecification: thing('SteelProduct', all(text, 'standard', 'grade', 'productDescription'), all(text, 'heatTreatment', 'surfaceTreatment')),
    inspections: list(inspection, { minItems: 1 }),
  }, { shipmentDate: date, meansOfTransport: oneOf('Road', 'Rail', 'Ocean'), remarks: text }),
  claims: claimsFrom({ issuer: 'manufacturer', subject: read }),
}

function read(report: Passage): Partial<CredentialClaims> {
  const specification = at(report, 'productSpecification')
  const heats = each(at(report, 'inspections'))
  return {
    parties: partiesAt(at(report, 'customer'), 'buyer'),
    documents: [
      ...documentsAt(at(report, 'certificateNumber'), 'mill-test-report'),
      ...documentsAt(at(report, 'purchaseOrderNumber'), 'purchase-order'),
    ],
    goods: heats.flatMap((heat) => readHeat(heat, specification)),
    dates: datesAt(at(report, 'shipmentDate'), 'shipped'),
    attestations: attestationsAt(at(report, 'certification'), 'test-certification'),
  }
}

/** The steel of one heat. Where it was manufactured is not yet its origin: that is for a certificate of origin, or for customs, to say. */
function readHeat(heat: Passage, specification: Passage): readonly ClaimedGoods[] {
  const dimensions = at(heat, 'productDimensions')
  return goodsAt(heat, {
    description: [at(specification, 'productDescription')],
    manufacture: [at(heat, 'countryOfManufacture')],
    meltAndPour: [at(heat, 'countryOfMeltAndPour')],
    identifiers: identifiersAt(heat, [['heat-number', 'heatNumber'], ['product-number', 'productIdentifier'], ['test-number', 'testNumber']]),
    quantities: [
      ...quantitiesAt(at(heat, 'pieces'), 'count'),
      ...quantitiesAt(at(heat, 'totalWeight'), 'net-weight'),
      ...quantitiesAt(at(heat, 'perUnitWeight'), 'weight-per-piece'),
      ...['length', 'width', 'thickness', 'diameter'].flatMap((dimension) => quantitiesAt(at(dimensions, dimension), dimension)),
    ],
    attestations: [
      ...attestationsAt(at(specification, 'standard'), 'product-standard'),
      ...attestationsAt(at(specification, 'grade'), 'steel-grade'),
      ...attestationsAt(at(heat, 'meltPractice'), 'melt-practice'),
    ],
  })
}
