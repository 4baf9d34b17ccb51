import { Type } from 'typebox'

const text = (description: string, maxLength = 300) => Type.String({ description, minLength: 1, maxLength, pattern: '^[^\\u0000]*$' })

export const differenceCounts = Type.Object({ added: Type.Integer(), removed: Type.Integer(), changed: Type.Integer() }, { description: 'Entries against the edition before' })

export const editionSchema = Type.Object({
  id: Type.String({ format: 'uuid' }),
  list: Type.String({ examples: ['ofac-sdn'] }),
  published: Type.String({ format: 'date' }),
  sha256: Type.String({ description: 'Of the file as it came' }),
  parties: Type.Integer(),
  loadedAt: Type.String({ format: 'date-time' }),
  loadedBy: Type.String(),
  inForce: Type.Boolean(),
  difference: differenceCounts,
})

const listedSchema = Type.Object({ entry: Type.String(), name: Type.String(), kind: Type.String(), programs: Type.Array(Type.String()) })
export const editionDifferenceSchema = Type.Object({
  added: Type.Array(listedSchema), removed: Type.Array(listedSchema),
  changed: Type.Array(Type.Object({ entry: Type.String(), name: Type.String(), fields: Type.Array(Type.String(), { description: 'What changed of it' }) })),
  isCut: Type.Boolean({ description: 'Whether more changed than are shown here' }),
})

export const listedHitSchema = Type.Object({
  list: Type.String(), edition: Type.String({ format: 'date' }), entry: Type.String({ description: 'The publisher’s own number' }), listedName: Type.String(), programs: Type.Array(Type.String()),
  score: Type.Number({ description: '0 to 1' }), effect: Type.Enum(['hold', 'review']), explanation: Type.Array(Type.String(), { description: 'What agrees and what does not, the weightiest first' }), authority: Type.String(),
})

const settlementSchema = Type.Object({ by: Type.String(), name: Type.Optional(Type.String()), at: Type.String({ format: 'date-time' }), why: Type.String(), clearedUntil: Type.Optional(Type.String({ format: 'date' })) })
export const hitState = Type.Enum(['open', 'cleared', 'confirmed', 'delisted'])
export const hitSchema = Type.Object({
  ...listedHitSchema.properties,
  id: Type.String({ format: 'uuid' }), filing: Type.String({ format: 'uuid' }), entryNumber: Type.String(), client: Type.String(), pointer: Type.String({ description: 'JSON Pointer (RFC 6901) to the party in the declaration' }), name: Type.String({ description: 'As it was declared' }),
  foundAt: Type.String({ format: 'date-time' }), foundBy: Type.Enum(['filing', 'rescreening']), state: hitState, settlement: Type.Optional(settlementSchema),
})

export const hitOrderSchema = Type.Object({
  decision: Type.Enum(['cleared', 'confirmed', 'reopened']),
  why: text('What tells the party apart from the listed one, or shows that it is the same', 2_000),
  clearance: Type.Optional(Type.Object({ until: Type.String({ format: 'date', description: 'The last day on which the name is not compared with the entry; at most a year from now' }), isForAllImporters: Type.Boolean() }, { additionalProperties: false })),
}, { additionalProperties: false })

export const clearanceSchema = Type.Object({
  id: Type.String({ format: 'uuid' }), name: Type.String(), list: Type.String(), entry: Type.String(), client: Type.String({ description: 'Importer number; empty for all' }), why: Type.String(),
  givenBy: Type.String(), givenAt: Type.String({ format: 'date-time' }), until: Type.String({ format: 'date' }),
  ended: Type.Optional(Type.Object({ at: Type.String({ format: 'date-time' }), by: Type.String(), why: Type.String() })),
})

export const namesBody = Type.Object({
  names: Type.Array(Type.Object({
    name: text('As it is written'), kind: Type.Optional(Type.Enum(['person', 'organisation', 'vessel'])), country: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$' })), city: Type.Optional(text('Place', 100)), birthDate: Type.Optional(Type.String({ pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' })),
  }, { additionalProperties: false }), { minItems: 1, maxItems: 100 }),
}, { additionalProperties: false })
