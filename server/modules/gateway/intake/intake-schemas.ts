import { Type } from 'typebox'
import { filingAnswerSchema, findingSchema } from '../../filings/index.ts'
import { intakeBody } from './intake-bodies.ts'

const inBondAct = Type.Object({
  act: Type.String({ format: 'uuid' }), kind: Type.String({ description: 'What was asked or told: request, arrive...' }), number: Type.String({ description: 'Number of the movement; empty where none could be told' }), accepted: Type.Boolean(), findings: Type.Array(findingSchema),
})
const tags = ['filings']
const security = [{ oauth: [] }]

/** The description of POST /filings, without the problems that it may answer. */
export const filingsSchema = {
  operationId: 'fileInterchange',
  tags,
  security,
  summary: 'File an interchange or a declaration',
  description:
    'The body is checked, assessed, determined, logged and committed before the answer comes; the answer carries the determination of each filing, the answer in the format of the body, and a receipt that verifies offline. A filing that findings reject is recorded too, with outcome reject; where no declaration can be read at all, nothing is filed and the answer is 422. Ask for the media type of the body in Accept to get the records alone.',
  body: intakeBody,
  headers: Type.Object({ 'idempotency-key': Type.Optional(Type.String({ description: 'Required: 1 to 200 printable characters, new for each filing, the same when the call is repeated' })) }),
  response: {
    201: Type.Object({
      interchange: Type.String({ format: 'uuid' }),
      receivedAt: Type.String({ format: 'date-time' }),
      filings: Type.Array(Type.Intersect([filingAnswerSchema, Type.Object({ receipt: Type.String({ description: 'C2SP tlog-proof' }) })])),
      unread: Type.Optional(Type.Array(Type.Object({ message: Type.Integer({ description: 'Place in the interchange, counted from 1' }), findings: Type.Array(findingSchema) }), { description: 'Messages that hold no readable declaration: they were not filed' })),
      inBond: Type.Optional(Type.Array(Type.Intersect([inBondAct, Type.Object({ receipt: Type.String({ description: 'C2SP tlog-proof' }) })]), { description: 'What became of requests and reports about goods in bond (CATAIR QP, WP), which come in an interchange of their own' })),
      answers: Type.Object({ mediaType: Type.String(), content: Type.String() }),
    }),
  },
}

/** The description of POST /checks, without the problems that it may answer. */
export const checksSchema = {
  operationId: 'checkInterchange',
  tags,
  security,
  summary: 'Check without filing',
  description: 'A dry run of POST /filings: the same checks on the same ground, and nothing is stored.',
  body: intakeBody,
  response: {
    200: Type.Object({ format: Type.String(), accepted: Type.Boolean(), findings: Type.Array(findingSchema), filings: Type.Array(filingAnswerSchema), inBond: Type.Optional(Type.Array(inBondAct)) }),
  },
}
