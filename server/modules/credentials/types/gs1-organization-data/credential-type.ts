import type { ClaimedParty, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { linkedIdAt } from '../parts/digital-link.ts'
import { globalLocationNumber, gs1DeclarationContext, gs1Frame, gs1OrganizationContext, keyAuthorizationAt } from '../parts/gs1.ts'
import { countryAt, identifiersAt } from '../parts/identifiers.ts'
import { at, textOf, type Passage } from '../parts/passage.ts'
import { attestationsAt } from '../parts/references.ts'
import { all, text, untyped, uri } from '../parts/thing.ts'
import { traceabilityTerm } from '../parts/vocabularies.ts'

const country = untyped({}, { 'gs1:countryCode': text })
const address = untyped({}, { ...all(text, 'gs1:streetAddress', 'gs1:postalCode', 'gs1:addressLocality', 'gs1:addressRegion'), 'gs1:addressCountry': country })

/**
 * Data of an organisation, by the GLN that it has. CBP's sequences of 2024 name the type and no more; the members are those of GS1's own
 * OrganizationDataCredential, in the words of its web vocabulary.
 */
export const gs1OrganizationData: CredentialType = {
  name: 'GS1OrganizationDataCredential',
  title: 'GS1 organisation data',
  summary: 'A member organisation of GS1, or the company itself, says who has a location number; customs takes from it name and country of the company behind the number.',
  area: 'e-commerce',
  contexts: [gs1OrganizationContext, gs1DeclarationContext],
  source: traceabilityTerm('GS1OrganizationDataCredential'),
  frame: gs1Frame,
  subject: untyped({
    id: uri,
    organization: untyped({ 'gs1:partyGLN': globalLocationNumber, 'gs1:organizationName': text }, { ...all(text, 'gs1:organizationLegalName'), 'gs1:address': address }),
  }, all(uri, 'sameAs', 'keyAuthorization')),
  claims: claimsFrom({ issuer: 'data-provider', subject: read }),
}

function read(identified: Passage): Partial<CredentialClaims> {
  return {
    parties: partyOf(identified),
    attestations: [...attestationsAt(at(identified, 'id'), 'key-described'), ...keyAuthorizationAt(identified)],
  }
}

/** The party, by its GLN and by the Digital Link of it. */
function partyOf(identified: Passage): readonly ClaimedParty[] {
  const said = at(identified, 'organization')
  const name = textOf(at(said, 'gs1:organizationLegalName')) ?? textOf(at(said, 'gs1:organizationName'))
  const identifiers = [...identifiersAt(said, [['gln', 'gs1:partyGLN']]), ...linkedIdAt(identified)]
  const from = countryAt(at(said, 'gs1:address', 'gs1:addressCountry', 'gs1:countryCode'))
  if (name === undefined && identifiers.length === 0) return []
  return [{ role: 'described-organisation', pointer: identified.pointer, ...(name === undefined ? {} : { name }), identifiers, ...(from === undefined ? {} : { country: from }) }]
}
