import { Type } from 'typebox'
import { findingSchema } from '../../filings/index.ts'
import type { TracingPackage } from './tracing-package.ts'

const text = Type.String()
const texts = Type.Array(text)
const day = Type.String({ format: 'date' })
const proof = Type.Object({
  event: text, standing: Type.Enum(['verified', 'not-recognised', 'stated', 'suspended', 'revoked']), by: Type.String({ description: 'The type of the credential, or `statement`' }), issuer: Type.Optional(text), verification: Type.Optional(text), sha256: Type.Optional(text),
})
const paper = { kind: text, number: text, is: Type.Enum(['presented', 'named']) }
const step = Type.Object({
  number: Type.Integer(), kind: Type.Enum(['raw-material', 'making', 'sale', 'transport', 'handling']), words: text, on: day, place: Type.Optional(text), entities: Type.Array(Type.Integer(), { description: 'Numbers of `entities`' }),
  inputs: texts, goods: texts, papers: Type.Array(Type.Object(paper)), proof, isBalanced: Type.Optional(Type.Boolean()),
})
const entity = Type.Object({
  number: Type.Integer(), name: text, identifiers: texts, country: Type.Optional(text), roles: texts, places: texts,
  hits: Type.Array(Type.Object({ entry: text, listedName: text, score: Type.Number(), words: text }), { description: 'Entries of the UFLPA Entity List that the name resembles' }),
})

export const tracingPackageSchema = Type.Unsafe<TracingPackage>(Type.Object({
  shipment: text, asOf: Type.String({ format: 'date-time' }), goods: Type.Array(Type.Object({ lot: text, words: text, madeOf: Type.Integer({ description: 'How many raw materials it leads back to' }) })),
  commodities: Type.Array(Type.Object({ name: text, words: text, because: text })), steps: Type.Array(step), entities: Type.Array(entity), papers: Type.Array(Type.Object({ ...paper, on: day, words: text, proof })),
  missing: Type.Array(Type.Object({ step: Type.Optional(Type.Integer()), words: text, authority: text, isCertain: Type.Boolean({ description: 'Whether the text that asks for it was seen; else it is our reading' }) })),
  findings: Type.Array(findingSchema), conclusion: texts, authority: text, listEdition: Type.Optional(Type.String({ format: 'date', description: 'The edition of the UFLPA Entity List that names were compared with; none where it is not loaded' })),
}))
