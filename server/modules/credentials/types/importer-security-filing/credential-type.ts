import type { CredentialType } from '../credential-type.ts'
import { consignmentItem, consignmentItemsAt, itemManufacturersAt } from '../parts/carriage.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { organization, partiesAt } from '../parts/party.ts'
import { at } from '../parts/passage.ts'
import { place, placesAt } from '../parts/place.ts'
import { all, list, thing } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** Importer security filing of the traceability vocabulary: the ten elements of the importer (19 CFR 149.3). */
export const importerSecurityFiling: CredentialType = {
  name: 'ImporterSecurityFilingCredential',
  title: 'Importer security filing',
  summary: 'An importer says before loading who sells, buys, makes and consolidates the goods; customs takes from it the parties, the origin and where the container was stuffed.',
  area: 'entry-and-transport',
  contexts: [traceabilityContext],
  source: traceabilityTerm('ImporterSecurityFilingCredential'),
  frame: traceabilityFrame,
  subject: thing('ImporterSecurityFiling', {
    ...all(organization, 'seller', 'buyer', 'importer', 'consignee', 'shipToParty'),
    filingItems: list(consignmentItem),
    containerStuffingLocation: list(place),
    consolidator: list(organization),
  }),
  claims: claimsFrom({
    issuer: 'declarant',
    subject: (filing) => ({
      parties: [
        ...['seller', 'buyer', 'importer', 'consignee', 'consolidator'].flatMap((role) => partiesAt(at(filing, role), role)),
        ...partiesAt(at(filing, 'shipToParty'), 'ship-to'),
        ...itemManufacturersAt(at(filing, 'filingItems')),
      ],
      goods: consignmentItemsAt(at(filing, 'filingItems')),
      places: placesAt(at(filing, 'containerStuffingLocation'), 'place-of-stuffing'),
    }),
  }),
}
