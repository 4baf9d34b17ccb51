import { Type, type Static, type TSchema } from 'typebox'
import { measureRow } from './measure-row.ts'

/*
 * The tables that an operator loads from published notices, row by row, each dated and each naming its source. What a row says
 * is checked for form alone: whether the notice says so is the operator's to answer for.
 */

const day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'A day, YYYY-MM-DD' })
const dollars = Type.String({ pattern: '^\\d{1,12}\\.\\d{2}$', description: 'Dollars and cents' })
const rate = Type.String({ pattern: '^\\d{1,9}(\\.\\d{1,8})?$', description: 'A decimal number' })
const authority = Type.String({ minLength: 3, maxLength: 300, description: 'The notice, with its citation' })
// A misspelt name must not pass for a fact left out.
const closed = { additionalProperties: false } as const
const period = { from: day, to: Type.Optional(day), authority }

/** Customs user fees of a fiscal year (19 CFR 24.22(k)). */
export const feeNoticeRow = Type.Object({
  from: day, to: day, authority, minimum: dollars, maximum: dollars, informal: dollars, mail: dollars, manualSurcharge: dollars,
}, closed)

/** The deposit rate of an antidumping or countervailing case, from the Department of Commerce's instructions. */
export const caseRateRow = Type.Object({
  ...period,
  caseNumber: Type.String({ pattern: '^[AC][0-9]{9}$', description: 'Ten characters without hyphens' }),
  adValoremPercent: Type.Optional(rate),
  specificDollars: Type.Optional(rate),
  requiresCash: Type.Boolean(),
}, closed)

/** The rate behind a reference in the tariff's text, such as "See additional U.S. note 1", in the tariff's own notation. */
export const noteRateRow = Type.Object({
  ...period,
  code: Type.String({ pattern: '^\\d{8}(\\d{2})?$' }),
  column: Type.Union([Type.Literal('general'), Type.Literal('special'), Type.Literal('column-2')]),
  rate: Type.String({ minLength: 1, maxLength: 500, description: 'e.g. 2.5¢/kg + 5%' }),
}, closed)

/** A rate of exchange that customs publishes (31 U.S.C. 5151). */
export const exchangeRateRow = Type.Object({
  ...period,
  currency: Type.String({ pattern: '^[A-Z]{3}$' }),
  dollarsPerUnit: rate,
  kind: Type.Union([Type.Literal('quarterly'), Type.Literal('daily')]),
}, closed)

/** A promotion-and-research fee that customs collects, with the rate of its order. */
export const agricultureFeeRow = Type.Object({
  ...period,
  classCode: Type.String({ pattern: '^\\d{3}$' }),
  name: Type.String({ minLength: 1, maxLength: 100 }),
  headings: Type.Array(Type.String({ pattern: '^\\d{2,10}$' }), { minItems: 1, maxItems: 500 }),
  rate: Type.Optional(Type.Union([
    Type.Object({ kind: Type.Literal('per-unit'), dollars: rate, unit: Type.String({ maxLength: 20, description: 'As the tariff prints it, e.g. kg' }) }),
    Type.Object({ kind: Type.Literal('ad-valorem'), percent: rate }),
  ])),
}, closed)

/** Schemas by the name of the table. */
export const operatorTables = {
  'fee-notices': feeNoticeRow,
  'agriculture-fees': agricultureFeeRow,
  'case-rates': caseRateRow,
  'note-rates': noteRateRow,
  'exchange-rates': exchangeRateRow,
  measures: measureRow,
} as const satisfies Readonly<Record<string, TSchema>>

export type OperatorTable = keyof typeof operatorTables

/** Everything that operators loaded. */
export interface OperatorRows {
  readonly 'fee-notices': readonly Static<typeof feeNoticeRow>[]
  readonly 'agriculture-fees': readonly Static<typeof agricultureFeeRow>[]
  readonly 'case-rates': readonly Static<typeof caseRateRow>[]
  readonly 'note-rates': readonly Static<typeof noteRateRow>[]
  readonly 'exchange-rates': readonly Static<typeof exchangeRateRow>[]
  readonly measures: readonly Static<typeof measureRow>[]
}

export type OperatorRow = OperatorRows[OperatorTable][number]

export const noOperatorRows: OperatorRows = { 'fee-notices': [], 'agriculture-fees': [], 'case-rates': [], 'note-rates': [], 'exchange-rates': [], measures: [] }

/** What a row replaces when it is loaded: the row about the same thing from the same day. */
export function keyOf(row: OperatorRow): string {
  return `${subjectOf(row)} ${row.from}`
}

function subjectOf(row: OperatorRow): string {
  if ('family' in row) return row.name
  if ('caseNumber' in row) return row.caseNumber
  if ('code' in row) return `${row.code} ${row.column}`
  if ('currency' in row) return `${row.currency} ${row.kind}`
  return 'classCode' in row ? row.classCode : 'fees'
}
