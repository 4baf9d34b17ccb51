import { Type } from 'typebox'

const text = Type.String()

export const securityFilingParamsSchema = Type.Object({ number: Type.String({ minLength: 1, maxLength: 20, examples: ['ZZ9-00000000001'] }) })

/** An importer security filing with its bills as carriers have them. */
export const securityFilingSchema = Type.Object({
  number: text, organisation: text, client: text, environment: text, kind: Type.Union([Type.Literal('isf-10'), Type.Literal('isf-5')]), status: Type.Union([Type.Literal('accepted'), Type.Literal('deleted')]), version: Type.Integer(),
  reference: Type.Optional(text), filedAt: Type.String({ format: 'date-time' }), dueAt: Type.Optional(Type.String({ format: 'date-time', description: 'Until when it had to be filed (19 CFR 149.2(b))' })), isLate: Type.Boolean(),
  bills: Type.Array(Type.Object({ key: text, isOnFile: Type.Boolean({ description: 'Whether a carrier has the bill on file' }), stage: Type.Optional(text) })),
})
