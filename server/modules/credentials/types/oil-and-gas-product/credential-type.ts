import { goodsAt } from '../parts/goods.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { plainIssuerFrame } from '../parts/frame.ts'
import { identifiersAt } from '../parts/identifiers.ts'
import { observation, observationsAt } from '../parts/observations.ts'
import { partiesAt } from '../parts/party.ts'
import { at } from '../parts/passage.ts'
import { place, placesAt } from '../parts/place.ts'
import { product, productsAt } from '../parts/product.ts'
import { datesAt } from '../parts/references.ts'
import { all, list, text, thing } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** Oil and gas product of the traceability vocabulary: crude oil or natural gas from one well, as measured. */
export const oilAndGasProduct: CredentialType = {
  name: 'OilAndGasProductCredential',
  title: 'Oil and gas product',
  summary: 'A producer says from which well and facility oil or gas comes and what was measured of it; customs takes from it the place of production and the product.',
  area: 'oil-and-gas',
  contexts: [traceabilityContext],
  source: traceabilityTerm('OilAndGasProductCredential'),
  frame: plainIssuerFrame,
  subject: thing('OilAndGasProduct', {}, { product, facility: place, observation: list(observation), ...all(text, 'UWI', 'productionDate') }),
  claims: claimsFrom({
    issuer: 'producer',
    subject: (produced) => ({
      parties: partiesAt(at(produced, 'product', 'manufacturer'), 'manufacturer'),
      goods: [
        ...goodsAt(produced, { identifiers: identifiersAt(produced, [['well', 'UWI']]), quantities: observationsAt(at(produced, 'observation')) }),
        ...productsAt(at(produced, 'product')),
      ],
      places: placesAt(at(produced, 'facility'), 'place-of-production'),
      dates: datesAt(at(produced, 'productionDate'), 'produced'),
    }),
  }),
}
