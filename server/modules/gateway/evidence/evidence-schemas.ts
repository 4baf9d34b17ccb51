import { Type } from 'typebox'
import { type EvidenceFact, type EvidenceOnFile, type EvidenceResult, supports } from '../../credentials/index.ts'
import { findingSchema } from '../../filings/index.ts'

const recognition = Type.Union([Type.Literal('recognised'), Type.Literal('not-recognised'), Type.Literal('not-asked')])
const link = { fact: Type.Unsafe<EvidenceFact>(Type.String({ examples: ['country-of-origin'] })), credential: Type.String({ description: 'Where in the credential (JSON Pointer)' }), declaration: Type.String({ description: 'Where in the declaration (JSON Pointer)' }) }
const text = Type.String()
const moment = Type.String({ format: 'date-time' })

/** A credential of a filing, as it is shown. */
export const evidenceSchema = Type.Object({
  id: Type.String({ format: 'uuid' }),
  position: Type.Integer({ description: 'Counted from 0: the credentials of the declaration, then those handed in afterwards' }),
  proves: Type.String({ description: 'JSON Pointer into the declaration; empty for the whole' }),
  types: Type.Array(text),
  type: Type.Optional(Type.String({ description: 'The known type that it names' })),
  credentialId: Type.Optional(text),
  issuer: Type.Optional(text),
  form: Type.Optional(text),
  sha256: text,
  handedInAt: moment,
  verifiedAt: Type.String({ format: 'date-time', description: 'When it was verified last' }),
  verified: Type.Boolean({ description: 'Whether it is sound, in force and not revoked' }),
  recognition,
  supports: Type.Boolean({ description: 'Whether it bears the declaration out: verified, from a recognised issuer, in agreement with what is declared, and contradicting nothing' }),
  standsSince: Type.String({ format: 'date-time', description: 'Since which of its verifications it stands as it does' }),
  matches: Type.Array(Type.Object({ ...link, agreement: Type.Union([Type.Literal('same'), Type.Literal('covers')], { description: 'covers: the credential speaks of as much and more' }) })),
  contradictions: Type.Array(Type.Object(link)),
  statuses: Type.Array(Type.Object({ purpose: text, list: text, index: Type.Integer(), isSet: Type.Boolean() })),
  findings: Type.Array(findingSchema),
  earlier: Type.Array(Type.Object({ verifiedAt: moment, verified: Type.Boolean(), recognition, findings: Type.Array(text) }), { description: 'How earlier verifications ended, oldest first' }),
})

export const evidenceListSchema = Type.Object({ filing: Type.String({ format: 'uuid' }), credentials: Type.Array(evidenceSchema) })

/** Evidence as the API shows it: how it stands, and where it agrees, without the credential itself, which the declaration or its filer has. */
export function shownEvidence(one: EvidenceOnFile) {
  const { id, position, proves, sha256, handedInAt, verifiedAt, result, earlier } = one
  const { types, matches, contradictions, statuses, findings, type, credentialId, issuer, form, verified, recognition: state } = result
  return {
    id, position, proves, sha256, handedInAt, verifiedAt, verified, recognition: state, supports: supports(result), standsSince: standsSince(one),
    types: [...types], matches: [...matches], contradictions: [...contradictions], findings: [...findings],
    statuses: statuses.map(({ purpose, list, index, isSet }) => ({ purpose, list, index, isSet })), earlier: earlier.map((each) => ({ ...each, findings: [...each.findings] })),
    ...(type === undefined ? {} : { type }), ...(credentialId === undefined ? {} : { credentialId }), ...(issuer === undefined ? {} : { issuer }), ...(form === undefined ? {} : { form }),
  }
}

/** Since which verification it stands as it does: one that was sound for a year and is revoked is revoked since it was first seen to be. */
export function standsSince({ verifiedAt, result, earlier }: Pick<EvidenceOnFile, 'verifiedAt' | 'earlier'> & { readonly result: Pick<EvidenceResult, 'verified' | 'recognition'> }): string {
  let since = verifiedAt
  for (const before of earlier.toReversed()) {
    if (before.verified !== result.verified || before.recognition !== result.recognition) break
    since = before.verifiedAt
  }
  return since
}
