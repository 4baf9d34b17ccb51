import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { parcelClaims, parcelDelivery } from '../parts/agriculture.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { organization, partiesAt } from '../parts/party.ts'
import { at, type Passage } from '../parts/passage.ts'
import { attestationsAt, datesAt, documentsAt } from '../parts/references.ts'
import { all, text, untyped } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** Permit to import plants or plant products. */
export const usdaPermitToImport: CredentialType = {
  name: 'USDAPermitToImportCredential',
  title: 'Permit to import plants and plant products',
  summary: 'The agriculture department permits a party to import plants or plant products (7 CFR part 319); customs takes from it permit number, permittee, use and conditions.',
  area: 'food',
  contexts: [traceabilityContext],
  source: traceabilityTerm('USDAPermitToImportCredential'),
  frame: traceabilityFrame,
  subject: untyped({
    ...all(text, 'applicationNumber', 'permitNumber', 'intendedUse', 'approvalDate', 'ppqHeadquarterOfficial', 'permitConditions'),
    ...all(organization, 'applicant', 'permittee'),
  }, { shipment: parcelDelivery }),
  claims: claimsFrom({ issuer: 'agency', subject: read }),
}

function read(permit: Passage): Partial<CredentialClaims> {
  const shipment = parcelClaims(at(permit, 'shipment'))
  return {
    ...shipment,
    parties: [
      ...partiesAt(at(permit, 'permittee'), 'permittee'),
      ...partiesAt(at(permit, 'applicant'), 'applicant'),
      ...shipment.parties,
    ],
    documents: [...documentsAt(at(permit, 'permitNumber'), 'import-permit'), ...documentsAt(at(permit, 'applicationNumber'), 'permit-application'), ...shipment.documents],
    dates: [...datesAt(at(permit, 'approvalDate'), 'approved'), ...shipment.dates],
    attestations: [
      ...attestationsAt(at(permit, 'permitNumber'), 'import-permitted'),
      ...attestationsAt(at(permit, 'intendedUse'), 'intended-use'),
      ...attestationsAt(at(permit, 'permitConditions'), 'permit-condition'),
      ...attestationsAt(at(permit, 'ppqHeadquarterOfficial'), 'approved-by'),
      ...shipment.attestations,
    ],
  }
}
