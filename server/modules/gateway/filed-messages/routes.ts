import { explainRecord, explainRecords, type ExplainedRecord } from '@customhouse/formats/catair/explain-records.ts'
import type { CatairMessage } from '@customhouse/formats/catair/catair-message.ts'
import type { Message } from '@customhouse/formats/format.ts'
import { formats } from '@customhouse/formats/registry.ts'
import { Type } from 'typebox'
import type { Access } from '../../../platform/access/index.ts'
import type { Database, Sql } from '../../../platform/database/index.ts'
import { notFound, problemSchema, type Http } from '../../../platform/http/index.ts'
import type { Environment, Filings } from '../../filings/index.ts'
import { forFormat } from '../intake/filing-answer.ts'
import { interchangeWithBody } from '../intake/store.ts'

interface FiledMessageNeeds {
  readonly access: Access
  readonly database: Database
  readonly filings: Pick<Filings, 'filing' | 'answers'>
}

const text = Type.String()
const recordSchema = Type.Object({
  number: Type.Integer(), id: text, text: Type.String({ description: 'All 80 characters' }), title: Type.Optional(text), authority: Type.Optional(text),
  fields: Type.Array(Type.Object({ name: text, from: Type.Integer({ description: 'First position, from 1' }), to: Type.Integer(), value: text })),
})
const sideSchema = Type.Object({ content: text, records: Type.Optional(Type.Array(recordSchema, { description: 'Where the format has records: each with its fields' })) })
const messageSchema = Type.Object({ format: text, mediaType: text, sent: sideSchema, answer: sideSchema })

/** GET /filings/{id}/message: what was sent and what was answered, in the filer's own format, with each field explained. */
export function filedMessageRoutes(http: Http, needs: FiledMessageNeeds): void {
  serveRecords(http, needs)
  http.get('/filings/:id/message', {
    onRequest: needs.access.guard,
    schema: {
      tags: ['filings'], security: [{ oauth: [] }], operationId: 'readFiledMessage', summary: 'A filing as it was sent and answered, in its own format, with each field explained',
      description: 'Of an interchange with several filings, this one alone. The answer is the first one, written anew.',
      params: Type.Object({ id: Type.String({ format: 'uuid' }) }), response: { 200: messageSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema },
    },
  }, async (request) => {
    const { scope, environment } = needs.access.callerOf(request)
    const found = await needs.database.read(scope, (sql) => filedMessage(sql, { id: request.params.id, environment }, needs))
    if (found === undefined) throw notFound()
    return found
  })
}

/** POST /message-records: any text of records, explained without being filed. */
function serveRecords(http: Http, { access }: Pick<FiledMessageNeeds, 'access'>): void {
  http.post('/message-records', {
    onRequest: access.guard,
    schema: {
      tags: ['conversions'], security: [{ oauth: [] }], operationId: 'explainRecords', summary: 'CATAIR records field by field', description: 'Of any text: nothing is filed or kept. A record that is not known has no fields.',
      body: Type.Object({ content: Type.String({ maxLength: 1_048_576 }), direction: Type.Optional(Type.Union([Type.Literal('input'), Type.Literal('output')], { description: 'input: to customs, as unless said otherwise; output: its answers' })) }, { additionalProperties: false }),
      response: { 200: Type.Object({ records: Type.Array(recordSchema) }), 401: problemSchema, 403: problemSchema },
    },
  }, (request) => ({ records: explainRecords(new TextEncoder().encode(request.body.content), request.body.direction ?? 'input').slice(0, recordsMax).map(withFields) }))
}

const recordsMax = 5000

async function filedMessage(sql: Sql, { id, environment }: { readonly id: string; readonly environment: Environment }, { filings }: Pick<FiledMessageNeeds, 'filings'>) {
  const filing = await filings.filing(sql, id, environment)
  const received = filing && await interchangeWithBody(sql, filing.interchange, environment)
  const format = formats.find((one) => one.name === received?.format)
  const answer = (await filings.answers(sql, [id], environment)).get(id)
  if (filing === undefined || received === undefined || format === undefined || answer === undefined) return undefined
  const interchange = format.read(received.body)
  const message = interchange.messages[received.filings.indexOf(id)]
  if (message === undefined) return undefined
  const answered = format.writeAnswer({ ...interchange, messages: [message] }, [forFormat(answer, received.receivedAt)])
  const content = new TextDecoder().decode(answered)
  const shown = { format: format.name, mediaType: format.mediaTypes[0] ?? '' }
  if (!isCatair(format.name, message)) return { ...shown, sent: { content: JSON.stringify(filing.declaration, undefined, 2) }, answer: { content } }
  const { records } = message.source.transaction
  return {
    ...shown,
    sent: { content: records.map(({ text: record }) => record).join('\n'), records: records.map((record) => withFields(explainRecord(record))) },
    answer: { content, records: explainRecords(answered, 'output').map(withFields) },
  }
}

function isCatair(format: string, message: Message): message is CatairMessage {
  return format === 'catair' && typeof message.source === 'object'
}

function withFields(record: ExplainedRecord) {
  return { ...record, fields: [...record.fields] }
}
