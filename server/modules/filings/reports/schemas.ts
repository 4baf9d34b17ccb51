import { Type } from 'typebox'

const text = Type.String()
const count = Type.Integer()
const amount = Type.String({ description: 'Dollars and cents as decimal text', examples: ['1234.50'] })
const day = Type.String({ format: 'date', description: 'A day of Eastern time' })

export const reportQuerySchema = Type.Object({
  from: day,
  to: Type.String({ format: 'date', description: 'The last day, included; at most 366 days after the first' }),
  importer: Type.Optional(Type.String({ maxLength: 12 })),
}, { additionalProperties: false })


export const reportSchema = Type.Object({
  from: day, to: day,
  days: Type.Array(Type.Object({ day, entries: count, summaries: count, rejected: count }), { description: 'Filings by the day on which they came; days without any are left out' }),
  filings: Type.Object({ total: count, accepted: count, rejected: count }),
  outcomes: Type.Record(text, count),
  chapters: Type.Array(Type.Object({ chapter: Type.String({ description: 'Of the Harmonized Tariff Schedule, two digits' }), lines: count, value: amount, duty: amount }), { description: 'Of the summaries that stand: the lines, their value and their duty, antidumping and countervailing duty among it' }),
  origins: Type.Array(Type.Object({ origin: text, lines: count, value: amount, duty: amount })),
  totals: Type.Object({ summaries: count, value: amount, duty: amount, fees: amount, total: amount }),
  release: Type.Object({
    released: count, waiting: Type.Integer({ description: 'Entries filed in the period that are not released yet' }),
    seconds: Type.Optional(Type.Object({ median: Type.Number(), p75: Type.Number(), p90: Type.Number(), p99: Type.Number() }, { description: 'From filing to release' })),
    within: Type.Array(Type.Object({ seconds: Type.Integer(), entries: count }), { description: 'How many were released within so many seconds' }),
  }),
  findings: Type.Array(Type.Object({ code: text, severity: text, message: text, filings: count, share: Type.Number({ description: 'Of all filings of the period, from 0 to 1' }) }), { description: 'The 50 most frequent' }),
})

