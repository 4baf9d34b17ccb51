import { Type } from 'typebox'
import { messageFormats } from '@customhouse/formats/message-formats.ts'
import { findingSchema } from '../../filings/index.ts'

const doors = [
  'filings', 'converted-filings', 'in-bond-records', 'manifests', 'pre-loading-reports', 'export-declarations', 'security-filings', 'parcels', 'credential', 'provenance-events', 'receipt', 'none',
] as const

/** The description of POST /recognitions, without the problems that it may answer. */
export const recognitionSchema = {
  operationId: 'recogniseFile',
  tags: ['conversions'],
  security: [{ oauth: [] }],
  summary: 'Say what a file is, which door takes it, and what is wrong with its form',
  description: 'The body is a file of any kind, as it is: its content tells what it is, whatever media type it is sent with. The answer names its format, the door that takes what is in it, and what is wrong with its form, each finding with its place in the file. `converted-filings` is an entry in a format that POST /filings does not take: POST /convert to `json` or `catair` makes one that it does. Nothing is stored, and nothing is checked that only a door can tell.',
  body: { content: Object.fromEntries([...new Set([...messageFormats.flatMap(({ mediaTypes }) => mediaTypes), 'application/octet-stream'])].map((mediaType) => [mediaType, { schema: { type: 'string', description: 'A file as it is' } }])) },
  response: {
    200: Type.Object({
      door: Type.Enum([...doors]),
      format: Type.Optional(Type.Object({ name: Type.String({ examples: ['wco-xml'] }), title: Type.String() })),
      mediaType: Type.String({ description: 'What to send it as; empty where it was not recognised' }),
      documents: Type.Integer({ description: 'How many documents were read; 1 where the door reads them itself' }),
      findings: Type.Array(findingSchema),
    }),
  },
} as const
