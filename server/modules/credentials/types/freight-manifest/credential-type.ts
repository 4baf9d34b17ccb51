import type { CredentialType } from '../credential-type.ts'
import { billOfLading, billOfLadingClaims } from '../parts/bill-of-lading.ts'
import { claimsFrom, joinedClaims } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { codedPartiesAt, organization, partiesAt } from '../parts/party.ts'
import { at, each } from '../parts/passage.ts'
import { attestationsAt } from '../parts/references.ts'
import { all, list, text, thing } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** Freight manifest of the traceability vocabulary: the bills of lading of one means of transport. */
export const freightManifest: CredentialType = {
  name: 'FreightManifestCredential',
  title: 'Freight manifest',
  summary: 'A carrier lists the bills of lading that one means of transport carries; customs takes from it the carrier, the voyage and each bill.',
  area: 'entry-and-transport',
  contexts: [traceabilityContext],
  source: traceabilityTerm('FreightManifestCredential'),
  frame: traceabilityFrame,
  subject: thing('FreightManifest', {}, {
    carrier: organization,
    billsOfLading: list(billOfLading),
    ...all(text, 'carrierCode', 'transportMeans', 'transportMeansId', 'voyage'),
  }),
  claims: claimsFrom({
    issuer: 'carrier',
    subject: (manifest) => joinedClaims([
      {
        parties: [...partiesAt(at(manifest, 'carrier'), 'carrier'), ...codedPartiesAt(at(manifest, 'carrierCode'), 'carrier', 'scac')],
        attestations: [
          ...attestationsAt(at(manifest, 'transportMeans'), 'vessel'), ...attestationsAt(at(manifest, 'transportMeansId'), 'vessel-number'),
          ...attestationsAt(at(manifest, 'voyage'), 'voyage-number'),
        ],
      },
      ...each(at(manifest, 'billsOfLading')).map((bill) => billOfLadingClaims(bill, 'bill-of-lading')),
    ]),
  }),
}
