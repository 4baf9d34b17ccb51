import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { at, type Passage } from '../parts/passage.ts'
import { attestationsAt, documentsAt } from '../parts/references.ts'
import { text, thing, uri } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** That customs compared the notice with the entry, EPA Form 3540-1, part III. */
export const epa35401PesticidesPart3: CredentialType = {
  name: 'EPA35401PesticidesPart3Credential',
  title: 'Customs action on a notice of arrival of pesticides',
  summary: 'Customs says that it compared a notice of arrival with the entry papers and acted on the agency\'s answer; others take from it that the notice was used, and for which entry.',
  area: 'e-commerce',
  contexts: [traceabilityContext],
  source: traceabilityTerm('EPA35401PesticidesPart3Credential'),
  frame: traceabilityFrame,
  subject: thing('EPA35401PesticidesPart3', { part1Identifier: uri, part2Identifier: uri }, { cbpRemarks: text }),
  claims: claimsFrom({ issuer: 'customs-administration', subject: read }),
}

function read(action: Passage): Partial<CredentialClaims> {
  return {
    documents: [...documentsAt(at(action, 'part1Identifier'), 'notice-of-arrival'), ...documentsAt(at(action, 'part2Identifier'), 'agency-answer')],
    attestations: attestationsAt(at(action, 'cbpRemarks'), 'remarks'),
  }
}
