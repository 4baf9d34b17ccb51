import { type Static, Type } from 'typebox'

export const day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'A day, YYYY-MM-DD; today unless given' })
const texts = Type.Unsafe<readonly string[]>(Type.Array(Type.String()))

/** Which revision answered, so that an answer can be judged by its age. */
const answeredBy = {
  on: Type.String(),
  revision: Type.Object({ name: Type.String(), asOf: Type.String(), isExcerpt: Type.Boolean({ description: 'Whether only the numbers of an excerpt are known here' }) }),
  isProvisional: Type.Boolean({ description: 'True where the date lies outside what the loaded revisions speak for' }),
}

export const searchQuery = Type.Object({
  for: Type.String({ minLength: 2, maxLength: 120, description: 'The beginning of a number, dots or not, or words of its description and of what it stands under' }),
  on: Type.Optional(day),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
}, { additionalProperties: false })

const foundLine = Type.Object({
  code: Type.String(),
  description: Type.String(),
  headings: texts,
  general: Type.String({ description: 'The general rate where the row prints one' }),
  isLast: Type.Boolean({ description: 'Whether goods are entered under it' }),
})
export const foundSchema = Type.Object({
  ...answeredBy,
  takenFor: Type.Union([Type.Literal('number'), Type.Literal('words')]),
  lines: Type.Unsafe<readonly Static<typeof foundLine>[]>(Type.Array(foundLine)),
  isCut: Type.Boolean({ description: 'Whether more answer than are given' }),
})

export const chaptersSchema = Type.Object({
  ...answeredBy,
  chapters: Type.Unsafe<readonly { readonly chapter: string; readonly headings: readonly { readonly code: string; readonly description: string }[] }[]>(
    Type.Array(Type.Object({ chapter: Type.String(), headings: Type.Array(Type.Object({ code: Type.String(), description: Type.String() })) })),
  ),
})

const printedRow = Type.Object({
  code: Type.String({ description: 'Empty for a row without a number' }),
  indent: Type.Integer(),
  description: Type.String(),
  units: texts,
  general: Type.String(),
  special: Type.String(),
  column2: Type.String(),
  footnotes: texts,
  isLast: Type.Boolean({ description: 'Whether goods are entered under it' }),
})
export const headingSchema = Type.Object({ ...answeredBy, heading: Type.String(), rows: Type.Unsafe<readonly Static<typeof printedRow>[]>(Type.Array(printedRow)) })
export const headingParameters = Type.Object({ heading: Type.String({ pattern: '^\\d{4}$' }) })
export const dayQuery = Type.Object({ on: Type.Optional(day) }, { additionalProperties: false })

const printedThen = Type.Object({
  revision: Type.String(),
  asOf: Type.String(),
  printed: Type.Optional(Type.Object({ description: Type.String(), general: Type.String(), special: Type.String(), column2: Type.String(), additional: Type.String() })),
  isChanged: Type.Boolean(),
})
export const historySchema = Type.Object({ code: Type.String(), revisions: Type.Unsafe<readonly Static<typeof printedThen>[]>(Type.Array(printedThen)) })

const additionalMeasure = Type.Object({
  title: Type.String(),
  from: Type.String(),
  to: Type.Optional(Type.String()),
  authority: Type.String(),
  isConfirmed: Type.Boolean({ description: 'Whether the measure was confirmed from its publication; what was not decides nothing' }),
  numbers: Type.Array(Type.Object({ codes: texts, title: Type.String(), percent: Type.Optional(Type.String()), authority: Type.String() })),
  heldInvalid: Type.Optional(Type.Object({ decidedOn: Type.String(), authority: Type.String(), refundAuthority: Type.String() })),
})
const claimable = Type.Object({
  claim: Type.String({ description: 'What the 40-record carries' }),
  title: Type.String(),
  rate: Type.String(),
  standing: Type.Union([Type.Literal('preference'), Type.Literal('duty-due'), Type.Literal('uncertain')], { description: 'duty-due: the programme has lapsed' }),
  authority: Type.String(),
})
export const measuresSchema = Type.Object({
  ...answeredBy,
  code: Type.String(),
  origin: Type.String(),
  additional: Type.Unsafe<readonly Static<typeof additionalMeasure>[]>(Type.Array(additionalMeasure)),
  programmes: Type.Unsafe<readonly Static<typeof claimable>[]>(Type.Array(claimable)),
})
export const measuresQuery = Type.Object({ origin: Type.String({ pattern: '^[A-Z]{2}$', description: 'Country of origin (ISO 3166-1)' }), on: Type.Optional(day) }, { additionalProperties: false })
