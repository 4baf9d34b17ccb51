import type { ClaimedGoods, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { goodsAt } from '../parts/goods.ts'
import { identifiersAt } from '../parts/identifiers.ts'
import { at, each, type Passage } from '../parts/passage.ts'
import { attestationsAt, documentsAt } from '../parts/references.ts'
import { all, list, text, thing } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** Status of entry lines at a partner agency, as CBP's status notifications give it (ACE CATAIR, SO70). */
export const pgaShipmentStatus: CredentialType = {
  name: 'PGAShipmentStatusCredential',
  title: 'Status of a shipment at a partner agency',
  summary: 'A partner agency says which lines of an entry may proceed and which are held, with the reason; customs takes from it what stands against release.',
  area: 'e-commerce',
  contexts: [traceabilityContext],
  source: traceabilityTerm('PGAShipmentStatusCredential'),
  frame: traceabilityFrame,
  subject: thing('PGAShipmentStatusList', {
    pgaShipmentStatusItems: list(thing('PGAShipmentStatus',
      all(text, 'recordNo', 'entryNo', 'entryLineSequence', 'statusCode', 'statusCodeDescription', 'validCodeReason', 'validCodeReasonDescription'),
      all(text, 'subReasonCode', 'subReasonCodeDescription'))),
  }),
  claims: claimsFrom({ issuer: 'agency', subject: read }),
}

function read(status: Passage): Partial<CredentialClaims> {
  const lines = each(at(status, 'pgaShipmentStatusItems'))
  return {
    documents: lines.flatMap((line) => documentsAt(at(line, 'entryNo'), 'entry-number')),
    goods: lines.flatMap(readLine),
  }
}

/** The goods of one line of an entry, and how they stand with the agency. */
function readLine(line: Passage): readonly ClaimedGoods[] {
  return goodsAt(line, {
    identifiers: identifiersAt(line, [['entry-number', 'entryNo'], ['entry-line', 'entryLineSequence']]),
    attestations: [
      ...attestationsAt(at(line, 'statusCode'), 'agency-status'),
      ...attestationsAt(at(line, 'statusCodeDescription'), 'agency-status-words'),
      ...attestationsAt(at(line, 'validCodeReason'), 'agency-reason'),
      ...attestationsAt(at(line, 'validCodeReasonDescription'), 'agency-reason-words'),
      ...attestationsAt(at(line, 'subReasonCode'), 'agency-sub-reason'),
      ...attestationsAt(at(line, 'subReasonCodeDescription'), 'agency-sub-reason-words'),
    ],
  })
}
