import { Type } from 'typebox'
import { cardinalityMembers, codeSchema, findingsSchema, nameSchema, pathSchema, rootSchema, sentence, versionNumberSchema } from '../schemas.ts'

const placeSchema = Type.Object({
  path: pathSchema,
  min: Type.Optional(cardinalityMembers.min),
  max: Type.Optional(cardinalityMembers.max),
  codes: Type.Optional(Type.Array(Type.Object({ code: codeSchema, meaning: sentence(300) }, { additionalProperties: false }), { minItems: 1, maxItems: 500 })),
  note: Type.Optional(sentence(500)),
  example: Type.Optional(Type.String({ minLength: 1, maxLength: 300, description: 'A value for the sample; amounts, measures and dates with their currency, unit or form after a space; several occurrences with | between them' })),
}, { additionalProperties: false })

const guideMembers = {
  title: sentence(200),
  purpose: sentence(2000),
  authority: sentence(500, 'The law or standard that asks for the message'),
  dictionaryVersion: versionNumberSchema,
  root: rootSchema,
  places: Type.Array(placeSchema, { minItems: 1, maxItems: 2000 }),
}

export const guideBody = Type.Object({ id: nameSchema, ...guideMembers }, { additionalProperties: false })
export const guideSchema = Type.Object({ id: nameSchema, guideVersion: Type.Integer({ minimum: 1 }), ...guideMembers })
export const guideSummarySchema = Type.Object({
  id: nameSchema, guideVersion: Type.Integer({ minimum: 1 }), title: Type.String(), purpose: Type.String(), authority: Type.String(), dictionaryVersion: versionNumberSchema, root: rootSchema,
  places: Type.Integer({ description: 'How many it names' }),
})

export const checkSchema = Type.Object({
  guide: nameSchema, guideVersion: Type.Integer(), format: Type.Optional(Type.String({ description: 'What the bytes were read as' })), follows: Type.Boolean(), findings: findingsSchema,
  documents: Type.Array(Type.Object({ follows: Type.Boolean(), findings: findingsSchema })),
})
