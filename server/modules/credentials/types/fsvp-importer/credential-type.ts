import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { parcelClaims, parcelDelivery } from '../parts/agriculture.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { organization, partiesAt } from '../parts/party.ts'
import { at, textOf, type Passage } from '../parts/passage.ts'
import { attestationsAt } from '../parts/references.ts'
import { oneOf, text, untyped } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

const assertions = ['FSVP Compliant', 'FSVP Exempt', 'FSVP Exempt, product is for research and evaluation (R&E)'] as const

/** That an importer verifies its foreign suppliers. The vocabulary files it under FVSPImporterCredential, and calls the type as here. */
export const fsvpImporter: CredentialType = {
  name: 'FSVPImporterCredential',
  title: 'Foreign supplier verification by the importer',
  summary: 'An importer of food says that it verifies its foreign supplier, or need not (21 CFR part 1, subpart L); customs takes from it the importer with its DUNS number (21 CFR 1.509) and the shipment.',
  area: 'food',
  contexts: [traceabilityContext],
  source: traceabilityTerm('FSVPImporterCredential'),
  frame: traceabilityFrame,
  subject: untyped({ importer: organization, importerDUNS: text, shipment: parcelDelivery, fsvpAssertion: oneOf(...assertions) }),
  claims: claimsFrom({ issuer: 'importer', subject: read }),
}

function read(verification: Passage): Partial<CredentialClaims> {
  const shipment = parcelClaims(at(verification, 'shipment'))
  return {
    ...shipment,
    parties: [...importersAt(verification), ...shipment.parties],
    attestations: [...attestationsAt(at(verification, 'fsvpAssertion'), 'foreign-supplier-verification'), ...attestationsAt(at(verification, 'importerDUNS'), 'importer-duns'), ...shipment.attestations],
  }
}

/** The importer; its DUNS number stands beside it, so it is claimed of the subject, within which both are. */
function importersAt(verification: Passage): ReturnType<typeof partiesAt> {
  const duns = textOf(at(verification, 'importerDUNS'))
  const importers = partiesAt(at(verification, 'importer'), 'importer')
  if (duns === undefined) return importers
  return importers.map((importer) => ({ ...importer, pointer: verification.pointer, identifiers: [...importer.identifiers, { scheme: 'duns', value: duns }] }))
}
