import { Type } from 'typebox'

const day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'A day, YYYY-MM-DD' })
const percent = Type.String({ pattern: '^\\d{1,4}(\\.\\d{1,6})?$' })
const authority = Type.String({ minLength: 3, maxLength: 500, description: 'The proclamation, order or notice, with its citation' })

const family = Type.Union([
  Type.Literal('section-301-china'), Type.Literal('section-301-other'), Type.Literal('section-232-steel'), Type.Literal('section-232-aluminum'),
  Type.Literal('section-232-copper'), Type.Literal('section-232-metals'), Type.Literal('section-232-automobiles'), Type.Literal('section-232-trucks'),
  Type.Literal('section-232-wood'), Type.Literal('section-201-solar'), Type.Literal('section-122'), Type.Literal('ieepa-canada'), Type.Literal('ieepa-mexico'),
  Type.Literal('ieepa-china'), Type.Literal('ieepa-reciprocal'), Type.Literal('ieepa-brazil'), Type.Literal('ieepa-india'),
])

/** A trade action of chapter 99, as remedies/measure.ts has it; the family fixes how it stacks with others. */
export const measureRow = Type.Object({
  name: Type.String({ pattern: '^[a-z0-9-]{3,80}$' }),
  from: day,
  to: Type.Optional(day),
  family,
  title: Type.String({ minLength: 3, maxLength: 200 }),
  codes: Type.Array(Type.String({ pattern: '^99\\d{6}$' }), { minItems: 1, maxItems: 500 }),
  valueBasis: Type.Union([Type.Literal('full'), Type.Literal('content')]),
  origins: Type.Union([Type.Literal('any'), Type.Array(Type.String({ pattern: '^[A-Z]{2}$' }), { minItems: 1, maxItems: 250 })]),
  rates: Type.Array(Type.Object({ from: day, to: Type.Optional(day), percent, authority }), { maxItems: 100 }),
  inTransit: Type.Optional(Type.Object({ loadedBefore: day, enteredBefore: day, code: Type.Optional(Type.String({ pattern: '^99\\d{6}$' })) })),
  contentThreshold: Type.Optional(Type.Object({ percent, by: Type.Union([Type.Literal('weight'), Type.Literal('value')]), authority })),
  restructuredFrom: Type.Optional(Type.Object({ day, authority })),
  heldInvalid: Type.Optional(Type.Object({ decidedOn: day, authority, collectionEnded: day, refundAuthority: authority })),
  authority,
  certainty: Type.Union([Type.Literal('confirmed'), Type.Literal('uncertain')]),
}, { additionalProperties: false })
