import { Type } from 'typebox'
import { outcomeSchema } from '../schemas.ts'

const text = Type.String()

export const workItemSchema = Type.Object({
  id: Type.String({ description: 'Stays the same while the work waits' }),
  kind: Type.Enum(['answer-document-request', 'correct-filing', 'file-entry-summary', 'follow-hold', 'move-in-bond', 'answer-in-case']),
  about: Type.String({ description: 'Entry number, or number of the movement in bond or of the case' }),
  client: Type.String({ description: 'Importer number; empty where there is none' }),
  filing: Type.Optional(Type.String({ format: 'uuid' })),
  since: Type.String({ format: 'date-time' }),
  dueOn: Type.Optional(Type.String({ format: 'date', description: 'The last day' })),
  outcome: Type.Optional(outcomeSchema),
  case: Type.Optional(Type.String({ format: 'uuid', description: 'The case in which customs waits for you' })),
  documents: Type.Optional(Type.Array(Type.String({ description: 'A document that is asked for' }))),
  urgency: Type.Enum(['overdue', 'today', 'soon', 'later', 'no-deadline'], { description: '`soon` is within three days' }),
  rule: Type.Optional(Type.Object({
    name: text, what: text, authority: text, consequence: text,
    isUncertain: Type.Boolean({ description: 'The rule was not seen in its own text; nothing is decided by it' }),
  }, { description: 'The deadline of the law that the day is reckoned by' })),
})

export const workSchema = Type.Object({ today: Type.String({ format: 'date', description: 'In Eastern time, by which days are counted' }), items: Type.Array(workItemSchema) })

export const deadlinesSchema = Type.Object({
  deadlines: Type.Array(Type.Object({
    name: text, what: text, startsAt: text, count: Type.Integer(), unit: text, consequence: text, authority: text,
    inForce: Type.Object({ from: Type.String({ format: 'date' }), to: Type.Optional(Type.String({ format: 'date' })) }),
    isUncertain: Type.Boolean(),
  })),
})
