import type { ClaimedGoods, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { goodsAt } from '../parts/goods.ts'
import { at, each, type Passage } from '../parts/passage.ts'
import { quantitiesAt } from '../parts/quantity.ts'
import { attestationsAt, datesAt } from '../parts/references.ts'
import { all, date, list, number, oneOf, perhapsTyped, text, uri, yesOrNo } from '../parts/thing.ts'
import {
  classification, declaration, declarationsAt, entitiesAt, entity, entityIdentifiersAt, facilitiesAt, harmonizedCodesAt, link, measure, measuresAt, standard, transparencyContext,
  transparencyFrame, transparencySpecification,
} from '../parts/transparency-protocol.ts'

const dimensions = ['weight', 'length', 'width', 'height', 'volume'] as const

const product = perhapsTyped('Product', { id: uri, name: text }, {
  ...all(text, 'registeredId', 'batchNumber', 'serialNumber', 'description', 'countryOfProduction'),
  ...all(entity, 'producedByParty', 'producedAtFacility'),
  productImage: link,
  productCategory: list(classification),
  furtherInformation: list(link),
  productionDate: date,
  dimensions: perhapsTyped('Dimension', {}, all(measure, ...dimensions)),
})

const emissions = perhapsTyped('EmissionsPerformance', {
  ...all(number, 'carbonFootprint', 'primarySourcedRatio'), declaredUnit: text, operationalScope: oneOf('None', 'CradleToGate', 'CradleToGrave'),
}, { reportingStandard: standard })

const traced = perhapsTyped('TraceabilityPerformance', {}, { valueChainProcess: text, verifiedRatio: number, traceabilityEvent: list(link) })

const circularity = perhapsTyped('CircularityPerformance', {}, {
  ...all(link, 'recyclingInformation', 'repairInformation'), ...all(number, 'recyclableContent', 'recycledContent', 'utilityFactor', 'materialCircularityIndicator'),
})

const material = perhapsTyped('Material', { name: text }, {
  originCountry: text, materialType: classification, mass: measure, hazardous: yesOrNo, symbol: text, materialSafetyInformation: link, ...all(number, 'massFraction', 'recycledMassFraction'),
})

/** Passport of a product: what it is, who made it where and of what, and how it bears on people and nature. */
export const digitalProductPassport: CredentialType = {
  name: 'DigitalProductPassport',
  title: 'Digital product passport',
  summary: 'A producer says what a product is, where and by whom it was made and of which materials; customs takes from it lots, production, materials with their countries, and claims to be checked.',
  area: 'transparency-protocol',
  contexts: [transparencyContext('dpp')],
  source: transparencySpecification('DigitalProductPassport'),
  frame: transparencyFrame,
  subject: perhapsTyped('ProductPassport', {}, {
    id: uri,
    product,
    granularityLevel: oneOf('item', 'batch', 'model'),
    conformityClaim: list(declaration('Claim', { conformityEvidence: link })),
    emissionsScorecard: emissions,
    traceabilityInformation: list(traced),
    circularityScorecard: circularity,
    dueDiligenceDeclaration: link,
    materialsProvenance: list(material),
  }),
  claims: claimsFrom({ issuer: 'issuer', subject: read }),
}

function read(passport: Passage): Partial<CredentialClaims> {
  const described = at(passport, 'product')
  return {
    parties: entitiesAt(at(described, 'producedByParty'), 'manufacturer'),
    goods: [...each(described).flatMap((one) => readProduct(passport, one)), ...each(at(passport, 'materialsProvenance')).flatMap(readMaterial)],
    places: facilitiesAt(at(described, 'producedAtFacility'), 'place-of-production'),
    dates: datesAt(at(described, 'productionDate'), 'produced'),
    attestations: [
      ...declarationsAt(at(passport, 'conformityClaim')),
      ...attestationsAt(at(passport, 'granularityLevel'), 'granularity'),
      ...attestationsAt(at(passport, 'dueDiligenceDeclaration', 'linkURL'), 'due-diligence'),
      ...each(at(passport, 'traceabilityInformation')).flatMap((one) => each(at(one, 'traceabilityEvent')).flatMap((event) => attestationsAt(at(event, 'linkURL'), 'traceability-event'))),
    ],
  }
}

/** Where it was produced is not yet its origin: that is for a certificate of origin, or for customs, to say. */
function readProduct(passport: Passage, described: Passage): readonly ClaimedGoods[] {
  const scorecard = at(passport, 'emissionsScorecard')
  return goodsAt(described, {
    description: [at(described, 'description'), at(described, 'name')],
    commodityCode: harmonizedCodesAt(at(described, 'productCategory')),
    manufacture: [at(described, 'countryOfProduction')],
    identifiers: entityIdentifiersAt(described),
    quantities: [
      ...dimensions.flatMap((dimension) => measuresAt(at(described, 'dimensions', dimension), dimension)),
      ...quantitiesAt(at(scorecard, 'carbonFootprint'), 'carbon-footprint', at(scorecard, 'declaredUnit')),
    ],
  })
}

/** A material that the product is made of, with the country that it is from. */
function readMaterial(one: Passage): readonly ClaimedGoods[] {
  return goodsAt(one, {
    description: [at(one, 'name')],
    commodityCode: harmonizedCodesAt(at(one, 'materialType')),
    origin: [at(one, 'originCountry')],
    quantities: [...measuresAt(at(one, 'mass'), 'net-weight'), ...quantitiesAt(at(one, 'massFraction'), 'mass-fraction'), ...quantitiesAt(at(one, 'recycledMassFraction'), 'recycled-mass-fraction')],
    attestations: attestationsAt(at(one, 'hazardous'), 'hazardous'),
  }).map((goods) => ({ ...goods, role: 'material' }))
}
