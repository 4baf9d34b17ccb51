import { Type } from 'typebox'

const words = (maxLength: number) => ({ maxLength, pattern: '^[^\\u0000]*$' })
const kind = Type.Union([Type.Literal('message'), Type.Literal('document-request'), Type.Literal('answer')])
const side = Type.Union([Type.Literal('filer'), Type.Literal('customs'), Type.Literal('agency')])
const moment = Type.String({ format: 'date-time' })

export const messageToSendSchema = Type.Object({
  kind: Type.Optional(kind),
  words: Type.String({ ...words(4000), description: 'What you write; the other side reads it', examples: ['The invoice gives no unit prices. Please send the contract of sale.'] }),
  documents: Type.Optional(Type.Array(Type.String({ ...words(200), minLength: 2 }), { maxItems: 20, description: 'With document-request: each document that is asked for', examples: [['Contract of sale', 'Proof of payment']] })),
  dueOn: Type.Optional(Type.String({ format: 'date', description: 'With document-request: the day until which' })),
  answers: Type.Optional(Type.String({ format: 'uuid', description: 'With answer: the request that it answers' })),
  agency: Type.Optional(Type.String({ pattern: '^[A-Z]{3}$', description: 'From a filer: the agency that it is for, by CATAIR Appendix V. Left out, customs alone reads it, and with an answer whoever asked', examples: ['FDA'] })),
  files: Type.Optional(Type.Array(Type.Object({
    name: Type.String({ ...words(200), minLength: 1 }),
    mediaType: Type.String({ maxLength: 100, examples: ['application/pdf'] }),
    content: Type.String({ maxLength: 1_400_000, pattern: '^[A-Za-z0-9+/]*={0,2}$', description: 'Base64; 1 megabyte of bytes at most' }),
  }, { additionalProperties: false }), { maxItems: 10, description: 'PDF, PNG, JPEG, plain text, CSV or JSON; five at most' })),
}, { additionalProperties: false })

export const messageSchema = Type.Object({
  id: Type.String({ format: 'uuid' }), filing: Type.String({ format: 'uuid' }), kind, side, agency: Type.Optional(Type.String({ description: 'The agency that it is from or for' })),
  author: Type.Object({ subject: Type.String(), name: Type.Optional(Type.String()), organisation: Type.String() }),
  sentAt: moment, words: Type.String(), documents: Type.Array(Type.String()), dueOn: Type.Optional(Type.String({ format: 'date' })),
  answers: Type.Optional(Type.String()), answeredBy: Type.Optional(Type.String({ description: 'The first answer to this request' })),
  attachments: Type.Array(Type.Object({ name: Type.String(), mediaType: Type.String(), sha256: Type.String(), size: Type.Integer({ description: 'Bytes' }) })),
  readings: Type.Array(Type.Object({ side, at: moment }), { description: 'When each other side first read it' }),
})

export const messagesSchema = Type.Object({ side: Type.Unsafe<'filer' | 'customs' | 'agency'>({ ...side, description: 'Which side you are' }), messages: Type.Array(messageSchema) })
export const sentSchema = Type.Object({ message: messageSchema, receipt: Type.String({ description: 'C2SP tlog-proof that the message is in the log' }) })
export const filingParams = Type.Object({ id: Type.String({ format: 'uuid', description: 'The filing' }) })
export const attachmentParams = Type.Object({ id: Type.String({ format: 'uuid', description: 'The filing' }), message: Type.String({ format: 'uuid' }), place: Type.Integer({ minimum: 0, maximum: 9, description: 'Which of its files, from 0' }) })
