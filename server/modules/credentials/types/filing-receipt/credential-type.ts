import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { Type } from 'typebox'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { entryNumberText, environment, gisContext, gisFrame, gisTerm, outcomes, sha256Digest } from '../parts/customs-profile.ts'
import { at, type Passage } from '../parts/passage.ts'
import { attestationsAt, datesAt, documentsAt } from '../parts/references.ts'
import { all, dateTime, oneOf, text, thing } from '../parts/thing.ts'

/** That a filing was recorded, with the proof that the log holds it. */
export const filingReceipt: CredentialType = {
  name: 'FilingReceiptCredential',
  title: 'Receipt for a filing',
  summary: 'Customs says that it recorded a filing, when, and what it decided, and encloses the proof of inclusion in its log; anyone takes from it, offline, that neither can be denied or changed.',
  area: 'customs',
  contexts: [gisContext],
  source: gisTerm('FilingReceiptCredential'),
  frame: gisFrame,
  // inclusionProof is the receipt itself, a C2SP tlog-proof (c2sp.org/tlog-proof): what the other members say is proven by it, not by them.
  subject: thing('Receipt', {
    environment,
    ...all(text, 'filingNumber', 'logOrigin', 'inclusionProof'),
    declarationKind: Type.String({ pattern: '^[a-z]+(?:-[a-z]+)*$' }),
    functionCode: oneOf('add', 'replace', 'update', 'cancel'),
    receivedAt: dateTime,
    determinationOutcome: oneOf(...outcomes),
    ...all(sha256Digest, 'filingDigest', 'decisionDigest'),
    logIndex: Type.Number({ minimum: 0 }),
  }, { entryNumber: entryNumberText }),
  claims: claimsFrom({ issuer: 'customs-administration', subject: read }),
}

function read(receipt: Passage): Partial<CredentialClaims> {
  return {
    documents: [...documentsAt(at(receipt, 'filingNumber'), 'filing'), ...documentsAt(at(receipt, 'entryNumber'), 'entry-number')],
    dates: datesAt(at(receipt, 'receivedAt'), 'received'),
    attestations: [
      ...attestationsAt(at(receipt, 'environment'), 'environment'),
      ...attestationsAt(at(receipt, 'declarationKind'), 'filing-kind'),
      ...attestationsAt(at(receipt, 'functionCode'), 'filing-function'),
      ...attestationsAt(at(receipt, 'determinationOutcome'), 'determination'),
      ...attestationsAt(at(receipt, 'filingDigest'), 'filing-digest'),
      ...attestationsAt(at(receipt, 'decisionDigest'), 'decision-digest'),
      ...attestationsAt(at(receipt, 'logOrigin'), 'log'),
      ...attestationsAt(at(receipt, 'logIndex'), 'log-index'),
    ],
  }
}
