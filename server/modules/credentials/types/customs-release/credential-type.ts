import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { Type } from 'typebox'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { entryNumberText, environment, gisContext, gisFrame, gisTerm, portsAt, sha256Digest } from '../parts/customs-profile.ts'
import { partiesAt } from '../parts/party.ts'
import { at, each, type Passage } from '../parts/passage.ts'
import { attestationsAt, datesAt, documentsAt } from '../parts/references.ts'
import { all, dateTime, list, text, thing, untyped } from '../parts/thing.ts'

const reason = thing('DeterminationReason', all(text, 'rule', 'words', 'legalBasis'))
const oneOrMany = Type.Union([text, list(text)])

/** That customs released goods, for whoever holds them at a gate without a line to customs. */
export const customsRelease: CredentialType = {
  name: 'CustomsReleaseCredential',
  title: 'Customs release',
  summary: 'Customs says that the goods of an entry are released, why and by which authority; a gate takes from it, offline, that they may leave.',
  area: 'customs',
  contexts: [gisContext],
  source: gisTerm('CustomsReleaseCredential'),
  frame: gisFrame,
  // Nothing but a release is said with it: a gate that looks no further than the type of a genuine credential must not let held goods go.
  subject: thing('Release', {
    environment, entryNumber: entryNumberText, determinationOutcome: Type.Literal('release'), determinedAt: dateTime, reason: list(reason, { minItems: 1 }),
  }, {
    filingNumber: text,
    ...all(oneOrMany, 'billNumber', 'masterBillNumber', 'houseBillNumber'),
    ...all(sha256Digest, 'receiptDigest', 'decisionDigest'),
    releasedAt: dateTime,
    containerNumber: oneOrMany,
    portOfEntry: untyped({}, all(text, 'portCode', 'unlocode', 'name')),
    importerOfRecord: untyped({}, all(text, 'id', 'legalName', 'importerNumber')),
  }),
  claims: claimsFrom({ issuer: 'customs-administration', subject: read }),
}

const documents = [
  ['entryNumber', 'entry-number'], ['filingNumber', 'filing'], ['billNumber', 'bill-of-lading'], ['masterBillNumber', 'master-bill-of-lading'],
  ['houseBillNumber', 'house-bill-of-lading'], ['receiptDigest', 'receipt'],
] as const

function read(release: Passage): Partial<CredentialClaims> {
  return {
    parties: partiesAt(at(release, 'importerOfRecord'), 'importer', [['importer-number', 'importerNumber']]),
    documents: documents.flatMap(([member, kind]) => documentsAt(at(release, member), kind)),
    places: portsAt(at(release, 'portOfEntry'), 'port-of-entry'),
    dates: [...datesAt(at(release, 'determinedAt'), 'determined'), ...datesAt(at(release, 'releasedAt'), 'released')],
    attestations: [
      ...attestationsAt(at(release, 'determinationOutcome'), 'determination'),
      ...attestationsAt(at(release, 'environment'), 'environment'),
      ...attestationsAt(at(release, 'containerNumber'), 'container-number'),
      ...attestationsAt(at(release, 'decisionDigest'), 'decision-digest'),
      ...each(at(release, 'reason')).flatMap((one) => [
        ...attestationsAt(at(one, 'rule'), 'rule'), ...attestationsAt(at(one, 'words'), 'reason'), ...attestationsAt(at(one, 'legalBasis'), 'authority'),
      ]),
    ],
  }
}
