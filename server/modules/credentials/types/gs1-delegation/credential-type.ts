import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { gs1DeclarationContext, gs1Frame } from '../parts/gs1.ts'
import { partiesAt } from '../parts/party.ts'
import { at, type Passage } from '../parts/passage.ts'
import { attestationsAt } from '../parts/references.ts'
import { list, text, untyped } from '../parts/thing.ts'
import { traceabilityTerm } from '../parts/vocabularies.ts'

/** Delegation: a company lets another party declare data about what its keys identify. */
export const gs1Delegation: CredentialType = {
  name: 'GS1DelegationCredential',
  title: 'GS1 delegation',
  summary: 'A company lets another party declare data about its products; customs takes from it whose word about a product is the company\'s own.',
  area: 'e-commerce',
  contexts: [gs1DeclarationContext],
  source: traceabilityTerm('GS1DelegationCredential'),
  frame: gs1Frame,
  subject: untyped({ id: text }, { delegation: list(text), identificationKeyType: text, dataCredentialType: list(text) }),
  claims: claimsFrom({ issuer: 'brand-owner', subject: read }),
}

function read(delegate: Passage): Partial<CredentialClaims> {
  return {
    parties: partiesAt(delegate, 'delegate'),
    attestations: [
      ...attestationsAt(at(delegate, 'delegation'), 'delegated-credential'),
      ...attestationsAt(at(delegate, 'identificationKeyType'), 'key-type'),
      ...attestationsAt(at(delegate, 'dataCredentialType'), 'delegated-data-type'),
    ],
  }
}
