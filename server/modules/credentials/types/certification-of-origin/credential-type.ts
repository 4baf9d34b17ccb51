import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { partiesAt } from '../parts/party.ts'
import { at, each } from '../parts/passage.ts'
import { countriesAt } from '../parts/place.ts'
import { tradeLineItem, tradeLinesAt } from '../parts/product.ts'
import { datesAt, documentsAt } from '../parts/references.ts'
import { date, list, text, untyped } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** Certification of origin of the traceability vocabulary: non-preferential, mostly by a chamber of commerce. */
export const certificationOfOrigin: CredentialType = {
  name: 'CertificationOfOrigin',
  title: 'Certification of origin',
  summary: 'A chamber of commerce certifies where goods were manufactured; customs takes from it the goods and that country.',
  area: 'steel',
  contexts: [traceabilityContext],
  source: traceabilityTerm('CertificationOfOrigin'),
  frame: traceabilityFrame,
  subject: untyped({ items: list(tradeLineItem), manufacturingCountry: text, dateOfExport: date }),
  claims: claimsFrom({
    issuer: 'certifier',
    subject: (certificate) => {
      const lines = each(at(certificate, 'items'))
      return {
        parties: lines.flatMap((line) => [...partiesAt(at(line, 'product', 'manufacturer'), 'manufacturer'), ...partiesAt(at(line, 'shipToParty'), 'ship-to')]),
        documents: lines.flatMap((line) => documentsAt(at(line, 'purchaseOrderNumber'), 'purchase-order')),
        goods: tradeLinesAt(at(certificate, 'items'), { manufacture: [at(certificate, 'manufacturingCountry')] }),
        places: countriesAt(at(certificate, 'manufacturingCountry'), 'country-of-manufacture'),
        dates: datesAt(at(certificate, 'dateOfExport'), 'exported'),
      }
    },
  }),
}
