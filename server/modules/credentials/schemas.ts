import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { Type } from 'typebox'

/** A JSON object that this module reads itself, because its faults are findings and not a refusal of the request. */
export const anyObject = Type.Unsafe<Readonly<Record<string, unknown>>>({ type: 'object', additionalProperties: true })

/** A JSON object that goes out as the text that it was signed or written as. */
export const writtenObject = Type.Unsafe<string>({ type: 'object', additionalProperties: true })

const findingSchema = Type.Object({
  code: Type.String({ examples: ['issuer-not-recognised'] }),
  severity: Type.Union([Type.Literal('fatal'), Type.Literal('warning'), Type.Literal('information')]),
  pointer: anyObject,
  message: Type.String(),
  authority: Type.String(),
  remedy: Type.String(),
}, { additionalProperties: true })

/** What was found, each with its place and what to do. */
export const findingsSchema = Type.Unsafe<readonly Finding[]>(Type.Array(findingSchema))

export const didSchema = Type.String({ minLength: 7, maxLength: 2000, pattern: '^(?:did:|https://)', examples: ['did:web:mill.example'] })
export const momentSchema = Type.String({ format: 'date-time', examples: ['2026-07-01T00:00:00Z'] })
export const purposeSchema = Type.Union([Type.Literal('revocation'), Type.Literal('suspension')])
export const typeNameSchema = Type.String({ pattern: '^[A-Za-z][A-Za-z0-9]{0,99}$', examples: ['MillTestReportCredential'] })

/** One page of a list: the next page begins after the last record of this one. */
export const pageMembers = {
  after: Type.Optional(Type.String({ format: 'uuid', description: 'The id of the last record of the page before' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
}
export const idParams = Type.Object({ id: Type.String({ format: 'uuid' }) })
