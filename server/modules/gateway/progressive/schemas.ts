import { Type } from 'typebox'
import { findingSchema } from '../../filings/index.ts'

const text = Type.String()
const moment = Type.String({ format: 'date-time' })
const members = Type.Record(Type.String(), Type.Unknown())
const kind = Type.Union([Type.Literal('entry'), Type.Literal('entry-summary')])

const known = Type.Record(Type.String({ maxLength: 100 }), Type.Unknown(), {
  description: 'Members of the declaration as POST /filings takes them, as many as are known; changes are merged (RFC 7396): null takes a member back', maxProperties: 100,
  examples: [{ entryNumber: 'ZZ900002017', typeCode: '01', portOfEntry: '2704' }],
})

export const beginSchema = Type.Object({
  kind, known: Type.Optional(known),
  shipment: Type.Optional(Type.String({ minLength: 1, maxLength: 300, description: 'Whose provenance fills in what you leave open: a bill, a shipment number, or a lot', examples: ['ZZSB26080011'] })),
}, { additionalProperties: false })

export const changeSchema = Type.Object({ known }, { additionalProperties: false })

export const idSchema = Type.Object({ id: Type.String({ format: 'uuid' }) })

const sourceSchema = Type.Object({ event: text, standing: text, issuer: Type.Optional(text), credential: Type.Optional(text) })

const determinationSchema = Type.Object({ outcome: text, decidedAt: moment, reasons: Type.Array(members) })

/** What every answer about a progressive filing says. */
export const progressiveSchema = Type.Object({
  id: Type.String({ format: 'uuid' }),
  kind,
  shipment: Type.Optional(text),
  stage: Type.Union([Type.Literal('gathering'), Type.Literal('ready'), Type.Literal('filed')]),
  begunAt: moment,
  declaration: Type.Record(Type.String(), Type.Unknown(), { description: 'As it would be filed today' }),
  fields: Type.Array(Type.Object({ pointer: text, name: text, value: Type.Unknown(), sources: Type.Array(sourceSchema) }), { description: 'Data that evidence gives, with their proofs; all else is your word' }),
  needed: Type.Array(Type.Object({ name: text, pointer: Type.Optional(text), from: text, by: text, authority: text }), { description: 'What is still missing: what, from whom, by when, by which law' }),
  findings: Type.Array(findingSchema),
  wouldDecide: Type.Optional(determinationSchema),
  decidedEarly: Type.Optional(determinationSchema),
  statements: Type.Array(Type.Object({ at: moment, by: text, members: Type.Array(text) })),
  filing: Type.Optional(Type.String({ format: 'uuid' })),
})

/** A line of the list: where each stands is worked out when it is read by itself. */
export const progressiveLineSchema = Type.Object({
  id: Type.String({ format: 'uuid' }), kind, shipment: Type.Optional(text), begunAt: moment, changedAt: moment, importer: Type.Optional(text), isFiled: Type.Boolean(), decidedEarly: Type.Optional(text),
})

/** What signing came to. */
export const signedSchema = Type.Object({ progressive: Type.String({ format: 'uuid' }), filing: Type.Intersect([members, Type.Object({ filing: Type.String({ format: 'uuid' }), accepted: Type.Boolean(), receipt: text })]) })
