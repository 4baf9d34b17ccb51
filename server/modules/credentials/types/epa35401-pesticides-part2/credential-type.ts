import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { at, type Passage } from '../parts/passage.ts'
import { attestationsAt, documentsAt } from '../parts/references.ts'
import { all, text, thing, uri, yesOrNo } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

const actions = [
  ['releaseShipment', 'release-shipment'], ['detainForInspection', 'detain-for-inspection'], ['requestSamples', 'collect-samples'],
  ['releaseUnderBond', 'release-under-bond'], ['Other', 'other-action'],
] as const

/** What the agency asks customs to do with announced pesticides, EPA Form 3540-1, part II. */
export const epa35401PesticidesPart2: CredentialType = {
  name: 'EPA35401PesticidesPart2Credential',
  title: 'Answer to a notice of arrival of pesticides',
  summary: 'The environment agency says what is to be done with announced pesticides (19 CFR 12.113 to 12.116); customs takes from it whether to release, detain, sample or release under bond.',
  area: 'e-commerce',
  contexts: [traceabilityContext],
  source: traceabilityTerm('EPA35401PesticidesPart2Credential'),
  frame: traceabilityFrame,
  subject: thing('EPA35401PesticidesPart2', { part1Identifier: uri }, { ...all(yesOrNo, ...actions.map(([member]) => member)), epaRemarks: text }),
  claims: claimsFrom({ issuer: 'agency', subject: read }),
}

function read(answer: Passage): Partial<CredentialClaims> {
  return {
    documents: documentsAt(at(answer, 'part1Identifier'), 'notice-of-arrival'),
    attestations: [...actions.flatMap(([member, kind]) => attestationsAt(at(answer, member), kind)), ...attestationsAt(at(answer, 'epaRemarks'), 'remarks')],
  }
}
