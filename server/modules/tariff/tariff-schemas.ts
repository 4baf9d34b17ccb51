import { Type } from 'typebox'
import type { LoadReport } from './schedule/load-report.ts'

const finding = Type.Object(
  {
    code: Type.String(),
    severity: Type.Union([Type.Literal('fatal'), Type.Literal('warning'), Type.Literal('information')]),
    pointer: Type.Object({
      declaration: Type.Optional(Type.String()),
      record: Type.Optional(Type.Object({ recordType: Type.String(), recordNumber: Type.Integer(), from: Type.Integer(), to: Type.Integer() })),
      wco: Type.Optional(Type.String()),
    }),
    message: Type.String(),
    authority: Type.String(),
    remedy: Type.String(),
  },
  { additionalProperties: true },
)

const revision = Type.Object({
  name: Type.String(),
  asOf: Type.String({ description: 'First day for which it is taken as the law' }),
  sha256: Type.String(),
  lines: Type.Integer(),
  loadedAt: Type.String(),
  isExcerpt: Type.Boolean(),
})

export const loadReportSchema = Type.Object(
  {
    outcome: Type.Union([Type.Literal('loaded'), Type.Literal('loaded-before'), Type.Literal('refused')]),
    name: Type.String(),
    asOf: Type.String(),
    sha256: Type.String(),
    rows: Type.Integer(),
    tariffNumbers: Type.Integer(),
    rateCells: Type.Integer({ description: 'Cells of the three rate columns that are not empty' }),
    formulas: Type.Integer({ description: 'Those that became a formula' }),
    notFormulas: Type.Array(Type.Object({ text: Type.String(), cells: Type.Integer() })),
    findingsTotal: Type.Integer(),
    findings: Type.Array(finding),
  },
  { description: 'What became of a tariff file' },
)

export const revisionsSchema = Type.Object({
  version: Type.String(),
  revisions: Type.Array(revision),
  loads: Type.Unsafe<readonly LoadReport[]>(Type.Array(loadReportSchema, { description: 'What became of each loaded file, newest revision first' })),
})

export const lineSchema = Type.Object(
  {
    code: Type.String(),
    description: Type.String(),
    headings: Type.Array(Type.String()),
    units: Type.Array(Type.String()),
    unitCodes: Type.Array(Type.String()),
    rateCode: Type.String(),
    computationCode: Type.String({ description: 'CATAIR appendix F, for the general rate' }),
    general: Type.Unknown(),
    special: Type.Array(Type.Unknown()),
    column2: Type.Unknown(),
    additional: Type.Optional(Type.Unknown()),
    quota: Type.String(),
    footnotes: Type.Array(Type.String()),
    isSubdivided: Type.Boolean(),
    revision,
    isProvisional: Type.Boolean({ description: 'True where the date lies outside what the loaded revisions speak for' }),
  },
  { description: 'A tariff number as the revision for the date prints it' },
)

const day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'A day, YYYY-MM-DD' })
const decimalText = Type.String({ pattern: '^\\d{1,15}(\\.\\d{1,6})?$' })

export const lineQuery = Type.Object({ on: Type.Optional(day) })
export const lineParameters = Type.Object({ code: Type.String({ maxLength: 24, description: 'Eight or ten digits, dots or not' }) })

export const loadQuery = Type.Object({
  format: Type.Union([Type.Literal('csv'), Type.Literal('json')], { description: 'As USITC exports it' }),
  asOf: day,
  name: Type.String({ minLength: 1, maxLength: 120, description: 'The publisher’s name of the revision, e.g. HTSUS 2026 Revision 5' }),
})

export const dutyQuestionSchema = Type.Object({
  hts: Type.Array(Type.String({ maxLength: 24 }), { minItems: 1, maxItems: 32 }),
  origin: Type.String({ pattern: '^[A-Z]{2}$' }),
  value: decimalText,
  date: day,
  spi: Type.Optional(Type.String({ maxLength: 3 })),
  quantities: Type.Optional(Type.Array(Type.Object({ value: decimalText, unit: Type.Optional(Type.String({ maxLength: 5 })) }), { maxItems: 3 })),
  transport: Type.Optional(Type.String({ pattern: '^\\d{2}$' })),
  entryType: Type.Optional(Type.String({ pattern: '^\\d{2}$' })),
  countryOfExport: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$' })),
  exportation: Type.Optional(day),
})

export const assessmentSchema = Type.Object(
  {
    duty: Type.String(),
    fees: Type.Record(Type.String(), Type.String()),
    feesTotal: Type.String(),
    total: Type.String(),
    isProvisional: Type.Boolean(),
    lines: Type.Array(Type.Unknown({ description: 'One line of goods' })),
    explanation: Type.Unknown({ description: 'A tree: label, amount, formula, authority, source, children' }),
    findings: Type.Array(finding),
  },
  { additionalProperties: true, description: 'What would be owed, with the tree that explains it' },
)
