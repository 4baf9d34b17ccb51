import type { CredentialClaims, ClaimedGoods, ClaimedParty } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { goodsAt } from '../parts/goods.ts'
import { at, each, type Passage } from '../parts/passage.ts'
import { attestationsAt, datesAt, documentsAt } from '../parts/references.ts'
import { all, date, list, oneOf, perhapsTyped, text, untyped, uri, yesOrNo } from '../parts/thing.ts'
import {
  declaration, declarationsAt, entitiesAt, entity, entityIdentifiersAt, facilitiesAt, link, transparencyContext, transparencyFrame, transparencySpecification,
} from '../parts/transparency-protocol.ts'

const trustmark = untyped({}, all(text, 'fileName', 'fileType', 'file'))

const endorsement = perhapsTyped('Endorsement', { id: uri, name: text, issuingAuthority: entity }, { trustmark, endorsementEvidence: link })

const scheme = perhapsTyped('ConformityScheme', { id: uri, ...all(text, 'name', 'description', 'version'), validFrom: date, owner: entity }, { trustmark })

const assessment = declaration('ConformityAssessment', {
  assessedProduct: list(perhapsTyped('ProductVerification', {}, { product: entity, IDverifiedByCAB: yesOrNo })),
  assessedFacility: list(perhapsTyped('FacilityVerification', {}, { facility: entity, IDverifiedByCAB: yesOrNo })),
  ...all(entity, 'assessedOrganisation', 'auditor'),
})

/** Attestation by a conformity assessment body about products, facilities or organisations. */
export const digitalConformity: CredentialType = {
  name: 'DigitalConformityCredential',
  title: 'Digital conformity credential',
  summary: 'An assessor attests that products, facilities or organisations meet criteria; customs takes from it what was found, against which rules, and on whose accreditation it rests.',
  area: 'transparency-protocol',
  contexts: [transparencyContext('dcc')],
  source: transparencySpecification('ConformityCredential'),
  frame: transparencyFrame,
  subject: perhapsTyped('ConformityAttestation', {
    id: uri,
    assessorLevel: oneOf('Self', 'Commercial', 'Buyer', 'Membership', 'Unspecified', '3rdParty'),
    assessmentLevel: oneOf('GovtApproval', 'GlobalMRA', 'Accredited', 'Verified', 'Validated', 'Unspecified'),
    attestationType: oneOf('certification', 'declaration', 'inspection', 'testing', 'verification', 'validation', 'calibration'),
    issuedToParty: entity,
  }, { ...all(text, 'name', 'description'), authorisation: list(endorsement), ...all(link, 'conformityCertificate', 'auditableEvidence'), scope: scheme, assessment: list(assessment) }),
  claims: claimsFrom({ issuer: 'certifier', subject: read }),
}

const levels = [['attestationType', 'attestation-kind'], ['assessorLevel', 'assessor-level'], ['assessmentLevel', 'assessment-level']] as const

function read(attestation: Passage): Partial<CredentialClaims> {
  const assessments = each(at(attestation, 'assessment'))
  return {
    parties: [
      ...entitiesAt(at(attestation, 'issuedToParty'), 'attested-party'),
      ...each(at(attestation, 'authorisation')).flatMap((one) => entitiesAt(at(one, 'issuingAuthority'), 'accreditation-body')),
      ...entitiesAt(at(attestation, 'scope', 'owner'), 'scheme-owner'),
      ...assessments.flatMap(partiesOf),
    ],
    documents: [
      ...documentsAt(at(attestation, 'id'), 'conformity-attestation'),
      ...documentsAt(at(attestation, 'conformityCertificate', 'linkURL'), 'conformity-certificate'),
      ...each(at(attestation, 'authorisation')).flatMap((one) => documentsAt(at(one, 'id'), 'accreditation')),
    ],
    goods: assessments.flatMap(productsOf),
    places: assessments.flatMap((one) => each(at(one, 'assessedFacility')).flatMap((checked) => facilitiesAt(at(checked, 'facility'), 'assessed-facility'))),
    dates: assessments.flatMap((one) => datesAt(at(one, 'assessmentDate'), 'assessed')),
    attestations: [
      ...levels.flatMap(([member, kind]) => attestationsAt(at(attestation, member), kind)),
      ...attestationsAt(at(attestation, 'scope', 'id'), 'conformity-scheme'),
      ...declarationsAt(at(attestation, 'assessment')),
    ],
  }
}

function partiesOf(one: Passage): readonly ClaimedParty[] {
  return [...entitiesAt(at(one, 'assessedOrganisation'), 'assessed-party'), ...entitiesAt(at(one, 'auditor'), 'auditor')]
}

/** The products that were assessed, each with the verdict of its assessment. */
function productsOf(one: Passage): readonly ClaimedGoods[] {
  return each(at(one, 'assessedProduct')).flatMap((checked) => each(at(checked, 'product')).flatMap((product) => goodsAt(product, {
    description: [at(product, 'name')],
    identifiers: entityIdentifiersAt(product),
    attestations: [
      ...attestationsAt(at(one, 'conformance'), 'conformity'),
      ...attestationsAt(at(one, 'conformityTopic'), 'conformity-topic'),
      ...attestationsAt(at(checked, 'IDverifiedByCAB'), 'identity-verified'),
    ],
  })))
}
