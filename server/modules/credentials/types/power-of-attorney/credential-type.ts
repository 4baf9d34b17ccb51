import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { issuingOrganization, partiesAt } from '../parts/party.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** Power of attorney of the traceability vocabulary: a customs broker acts for an importer by it (19 CFR 141.46). */
export const powerOfAttorney: CredentialType = {
  name: 'PowerOfAttorneyCredential',
  title: 'Power of attorney',
  summary: 'A principal authorises an agent to act for it; customs takes from it who may file for whom, and how long.',
  area: 'entry-and-transport',
  contexts: [traceabilityContext],
  source: traceabilityTerm('PowerOfAttorneyCredential'),
  frame: traceabilityFrame,
  subject: issuingOrganization,
  claims: claimsFrom({ issuer: 'principal', subject: (agent) => ({ parties: partiesAt(agent, 'agent') }) }),
}
