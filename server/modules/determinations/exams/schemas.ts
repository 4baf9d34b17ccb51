import { Type } from 'typebox'
import { examKindNames } from '../exam-kinds.table.ts'
import { lineResultSchema, placeSchema } from '../schemas.ts'
import { discrepancyKindNames } from './discrepancy-kinds.table.ts'

const text = Type.String()
const moment = Type.String({ format: 'date-time' })
const uuid = Type.String({ format: 'uuid' })
const measured = Type.Object({ quantity: text, unit: text })

export const examParams = Type.Object({ exam: uuid })
export const siteSchema = Type.Object({ firms: text, name: text, port: text, isInvented: Type.Boolean({ description: 'No such place exists: it is there for the sandbox' }) })
export const examSchema = Type.Object({
  id: uuid, filing: uuid, client: text, entryNumber: text, port: text, kind: Type.Enum([...examKindNames]), words: text, authority: text, site: Type.Optional(text), siteName: Type.Optional(text), scheduledAt: Type.Optional(moment),
  costParty: Type.Enum(['importer', 'customs']), orderedAt: moment, state: Type.Enum(['ordered', 'partial', 'recorded', 'called-off']), closedAt: Type.Optional(moment),
  selectedBy: Type.Optional(Type.Array(Type.Object({ rule: text, version: Type.Integer(), isRandom: Type.Boolean() }), { description: 'To customs alone' })),
  outcomes: Type.Optional(Type.Array(Type.Object({
    line: Type.Integer(), isConforming: Type.Boolean(), isSeized: Type.Boolean(), recordedAt: moment, measured: Type.Optional(measured),
    discrepancies: Type.Array(Type.Object({ kind: Type.Enum([...discrepancyKindNames]), words: text })),
  }), { description: 'To customs alone' })),
})
export const examsSchema = Type.Object({ exams: Type.Array(examSchema) })
export const placeToKeepSchema = Type.Object({ examKind: Type.Optional(Type.Enum([...examKindNames])), ...placeSchema }, { additionalProperties: false, minProperties: 1 })
export const resultsToKeepSchema = Type.Object({
  results: Type.Array(lineResultSchema, { minItems: 1, maxItems: 999 }),
  words: Type.Optional(Type.String({ minLength: 3, maxLength: 500, pattern: '^[^\\u0000]*$', description: 'What the filer reads with the files' })),
  files: Type.Optional(Type.Array(Type.Object({ name: Type.String({ minLength: 1, maxLength: 200, pattern: '^[^\\u0000]*$' }), mediaType: Type.String({ maxLength: 100 }), content: Type.String({ maxLength: 1_400_000, description: 'Base64' }) }, { additionalProperties: false }), { maxItems: 5 })),
}, { additionalProperties: false })
