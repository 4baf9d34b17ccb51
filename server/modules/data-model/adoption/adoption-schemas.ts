import type { AdoptionReport } from '@customhouse/vocabulary/dictionary/adoption/adoption-report.ts'
import { Type } from 'typebox'
import { formatSchema, nameSchema, objectOf, pathSchema, sentence, versionNumberSchema } from '../schemas.ts'

const strict = { additionalProperties: false }
const elementSchema = Type.Object({
  source: sentence(100, 'Where it stands, in the message’s own words'),
  name: sentence(200),
  format: Type.Optional(formatSchema),
  usage: Type.Union([Type.Literal('mandatory'), Type.Literal('conditional'), Type.Literal('optional')]),
  codeList: Type.Optional(sentence(100)),
  paths: Type.Array(pathSchema, { maxItems: 20, description: 'Places of the dictionary that carry its value; none for what it has no place for' }),
}, strict)
const messageSchema = Type.Object({
  name: sentence(60), title: sentence(200),
  root: Type.Union([Type.Literal('declaration'), Type.Literal('response'), Type.Literal('conveyanceReport'), Type.Literal('metaData')]),
  elements: Type.Array(elementSchema, { minItems: 1, maxItems: 5000 }),
}, strict)

/** A message set as an administration stores it. */
export const setBody = Type.Object({
  name: nameSchema, title: sentence(200), administration: sentence(200), authority: sentence(500),
  structure: Type.Union([Type.Literal('data-model'), Type.Literal('own')]),
  dictionaryVersion: versionNumberSchema,
  messages: Type.Array(messageSchema, { minItems: 1, maxItems: 100 }),
}, strict)

export const setSummarySchema = Type.Object({ name: nameSchema, title: Type.String(), administration: Type.String(), authority: Type.String(), dictionaryVersion: versionNumberSchema, messages: Type.Integer(), elements: Type.Integer() })

export const reportSchema = objectOf<AdoptionReport>('base, dictionaryVersion, set, figures, conformity (level, levels, note), messages (figures and lines of the information package), caveats')
