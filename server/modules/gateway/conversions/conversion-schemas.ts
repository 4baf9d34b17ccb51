import { messageFormats } from '@customhouse/formats/message-formats.ts'
import { Type } from 'typebox'
import { findingSchema } from '../../filings/index.ts'
import { exampleCancellation } from '../intake/intake-examples.table.ts'

const tags = ['conversions']
const security = [{ oauth: [] }]
const nullable = (description: string) => Type.Union([Type.String(), Type.Null()], { description })
const document = Type.Integer({ description: 'Place of the document in the interchange, counted from 1' })
const element = nullable('Element id of the dictionary; null where it has no element for this')
const count = Type.Integer()

/** What a conversion did not carry over, or carried another way. */
export const reportSchema = Type.Object({
  from: Type.String(), to: Type.String(), documents: count,
  counts: Type.Object({ lost: count, defaulted: count, carried: count, findings: count }),
  lost: Type.Array(Type.Object({
    document, id: element, path: Type.Optional(Type.String({ description: 'Path by element ids', examples: ['42A/67A/68A[1]/92A[1]/063'] })),
    source: nullable('Where it stood in what was read, in the words of that format'), target: nullable('Where it would stand in what was written'),
    value: Type.String(), pointer: Type.Optional(Type.String({ description: 'JSON Pointer into the canonical document' })), reason: Type.String(),
  }), { description: 'The first 10,000 elements that the target cannot carry' }),
  defaulted: Type.Array(Type.Object({ document, id: element, target: Type.String(), value: Type.String(), reason: Type.String() }), { description: 'What the target demands and the source does not state' }),
  carried: Type.Array(Type.Object({ document, id: Type.String(), source: nullable('Where it stood'), target: Type.String(), pointer: Type.String() }), { description: 'Elements that travel in a statement instead of a place of their own' }),
  findings: Type.Array(Type.Intersect([findingSchema, Type.Object({ document: Type.Optional(document) })])),
})

/** The media type of an answer that has the report beside the converted message. */
export const conversionMediaType = 'application/vnd.customhouse.conversion+json'

const formatName = Type.String({ maxLength: 50, pattern: '^[a-z0-9-]+$', examples: ['wco-xml'] })

/** The description of POST /convert, without the problems that it may answer. */
export const convertSchema = {
  operationId: 'convertMessages',
  tags,
  security,
  summary: 'Convert messages from any format to any other',
  description: `The body is an interchange in any of the formats that GET /formats lists; its format is told by \`from\`, by its media type or by its content. The answer is the converted interchange in the format of \`to\`, or, without it, in the first format that Accept names; its headers Conversion-Lost, Conversion-Defaulted and Conversion-Carried count what the target could not carry, demanded, or carried in a statement. Ask for ${conversionMediaType} in Accept to get the report and the content in one JSON object. Nothing is stored. An interchange with fatal findings is not converted: the answer is 422 with every finding.`,
  querystring: Type.Object({
    to: Type.Optional(formatName),
    from: Type.Optional(formatName),
    message: Type.Optional(Type.String({ maxLength: 20, pattern: '^[A-Za-z0-9-]+$', description: 'Which message of the format to write, e.g. 309 or CUSCAR', examples: ['CUSCAR'] })),
    strict: Type.Optional(Type.Boolean({ description: 'Write only what the standard has places for, no statements of ours' })),
  }, { additionalProperties: false }),
  body: { content: Object.fromEntries(messageFormats.flatMap(({ mediaTypes, name, title }) => mediaTypes.map((mediaType) => [mediaType, { schema: { type: 'string', description: title, ...(name === 'catair' && { examples: [exampleCancellation] }) } }]))) },
  response: {
    200: {
      description: 'The converted interchange, or the report with it',
      content: {
        [conversionMediaType]: { schema: Type.Object({ report: reportSchema, content: Type.Object({ mediaType: Type.String(), text: Type.Optional(Type.String()), base64: Type.Optional(Type.String({ description: 'Instead of text, where the bytes are not UTF-8' })) }) }) },
        ...Object.fromEntries([...new Set(messageFormats.map(({ mediaTypes }) => mediaTypes[0] ?? ''))].map((mediaType) => [mediaType, { schema: Type.String() }])),
      },
    },
  },
} as const

/** The description of GET /formats, without the problems that it may answer. */
export const formatsSchema = {
  operationId: 'listFormats',
  tags,
  security,
  summary: 'The formats that messages are converted from and to',
  response: {
    200: Type.Object({ formats: Type.Array(Type.Object({ name: formatName, title: Type.String(), mediaTypes: Type.Array(Type.String()), extension: Type.String({ examples: ['.xml'] }) })) }),
  },
}
