import { Type } from 'typebox'

const text = Type.String()
const amount = Type.String({ description: 'Dollars and cents as decimal text', examples: ['1234.50'] })
export const outcomeSchema = Type.Union([Type.Literal('release'), Type.Literal('under-review'), Type.Literal('documents-required'), Type.Literal('exam'), Type.Literal('hold'), Type.Literal('reject')])

/** One thing wrong or noteworthy. */
export const findingSchema = Type.Object({
  code: Type.String({ description: 'CBP\'s condition code where there is one, else a name of ours', examples: ['407'] }),
  severity: Type.Union([Type.Literal('fatal'), Type.Literal('warning'), Type.Literal('information')]),
  subject: Type.Optional(Type.Union([Type.Literal('census'), Type.Literal('agency')])),
  pointer: Type.Object({
    declaration: Type.Optional(Type.String({ description: 'JSON Pointer (RFC 6901) into the canonical declaration', examples: ['/goodsItems/0/origin'] })),
    record: Type.Optional(Type.Object({ recordType: text, recordNumber: Type.Integer(), from: Type.Integer(), to: Type.Integer() })),
    wco: Type.Optional(Type.String({ description: 'WCO Data Model path by ids', examples: ['42A/67A/68A[1]/92A[1]/063'] })),
  }),
  message: text,
  authority: text,
  remedy: text,
})

const reasonEvidenceSchema = Type.Object({ pointer: text, type: text, issuer: text, sha256: text }, { description: 'A verified credential from a recognised issuer that agrees with what is declared' })

const awaitedProgramSchema = Type.Object({ agency: text, program: text, lines: Type.Array(Type.Integer()), until: Type.Optional(Type.String({ format: 'date-time' })) }, { description: 'The program of an agency that has yet to speak' })
export const reasonSchema = Type.Object({ rule: text, outcome: outcomeSchema, words: text, authority: text, nextStep: text, findings: Type.Array(text), evidence: Type.Optional(Type.Array(reasonEvidenceSchema)), awaits: Type.Optional(awaitedProgramSchema) })

export const determinationSchema = Type.Object({ outcome: outcomeSchema, reasons: Type.Array(reasonSchema), decidedAt: Type.String({ format: 'date-time' }) })

/** What is owed, by totals; its tree has a place of its own. */
export const assessmentTotalsSchema = Type.Object({
  rateDate: text, rateDateBasis: text, revision: text, isProvisional: Type.Boolean(),
  duty: amount, antidumping: amount, countervailing: amount, internalRevenueTax: amount, otherRevenue: amount,
  fees: Type.Record(Type.String(), amount), feesTotal: amount, total: amount,
})

/** The answer to one filing. */
export const filingAnswerSchema = Type.Object({
  filing: Type.String({ format: 'uuid' }),
  kind: Type.Union([Type.Literal('entry'), Type.Literal('entry-summary')]),
  functionCode: Type.Union([Type.Literal('add'), Type.Literal('replace'), Type.Literal('update'), Type.Literal('cancel')]),
  entryNumber: text,
  accepted: Type.Boolean(),
  version: Type.Optional(Type.String({ description: 'Entry summary version: three digits major, two minor', examples: ['00100'] })),
  replacesOnFile: Type.Boolean({ description: 'Whether it took the place of a filing on file' }),
  determination: determinationSchema,
  assessment: Type.Optional(assessmentTotalsSchema),
  findings: Type.Array(findingSchema),
})

const filingFields = {
  id: Type.String({ format: 'uuid' }), organisation: text, client: Type.String({ description: 'Importer of record' }), interchange: Type.String({ format: 'uuid' }),
  kind: text, entryNumber: text, functionCode: text, environment: text, receivedAt: Type.String({ format: 'date-time' }), accepted: Type.Boolean(), outcome: outcomeSchema, version: Type.Optional(text),
}
export const filingSchema = Type.Object(filingFields)

export const wholeFilingSchema = Type.Object({ ...filingFields, declaration: Type.Unknown(), findings: Type.Array(findingSchema), assessment: Type.Optional(Type.Unknown()) })

export const filingParamsSchema = Type.Object({ id: Type.String({ format: 'uuid' }) })
export const entryParamsSchema = Type.Object({ entryNumber: Type.String({ pattern: '^[0-9A-Z]{11}$' }) })
export const entryHistorySchema = Type.Object({ entry: Type.Unknown({ description: 'What is on file' }), filings: Type.Array(filingSchema) })
