import { createHash } from 'node:crypto'
import type { MessageFormat } from '@customhouse/formats/message-format.ts'
import { messageFormats } from '@customhouse/formats/message-formats.ts'
import { receiptExtension, receiptMediaType } from '@customhouse/proofs/receipt/receipt.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import type { FastifyReply, FastifyRequest, FastifySchema } from 'fastify'
import { Type } from 'typebox'
import type { Access, Caller } from '../../../platform/access/index.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import { idempotencyKeyOf, keyOfAnotherRequest, notFound, Problem, problemSchema, type Http } from '../../../platform/http/index.ts'
import { uuidV7 } from '../../../platform/outbox/index.ts'
import type { AcknowledgingReader } from './acknowledging-reader.ts'
import { acceptsOnly, formattedAcknowledgement, formattedAnswer, type FormattedAnswer } from './answers.ts'
import { BodyReading, formatTold } from './body-reading.ts'
import { findingsOfOther, holdsNothing } from './message-intake.ts'
import type { AnsweredMessage, MessageKind } from './message-kind.ts'
import { fileMessages, type MessageDoorNeeds, type MessagesReceived, type ReceiptedMessage } from './transport.ts'

export interface MessageRouteNeeds extends MessageDoorNeeds {
  readonly access: Access
  readonly clock: Clock
}

interface Received<Subject> extends MessagesReceived<Subject> {
  readonly format: MessageFormat
  readonly acknowledge: AcknowledgingReader['acknowledge']
}

/** A door and what it is described by. */
export interface MessageDoor<Subject> {
  readonly kind: MessageKind<Subject>
  readonly schema: FastifySchema & { readonly response: object }
  readonly receiptSchema: { readonly operationId: string; readonly tags: readonly string[]; readonly summary: string }
  /** Why a caller who acts for some clients alone may not file; where absent it may, for these clients. */
  readonly wholeOrganisation?: string
}

const problems = { 400: problemSchema, 401: problemSchema, 403: problemSchema, 413: problemSchema, 415: problemSchema, 422: problemSchema }

/** POST of a kind of message in any format, and its receipts. Bodies come in as streams, and the reader of their format takes them piece by piece. */
export function messageDoorRoutes<Subject>(http: Http, door: MessageDoor<Subject>, needs: MessageRouteNeeds): void {
  const { kind, schema, receiptSchema } = door
  void http.register((inner: Http, _options, done) => {
    inner.removeAllContentTypeParsers()
    inner.addContentTypeParser('*', (_request, payload, parsed) => { parsed(null, payload) })
    inner.setValidatorCompiler(() => () => true)
    const bytesMax = inner.initialConfig.bodyLimit ?? Infinity
    inner.post(kind.path, { onRequest: needs.access.guard, schema: { ...schema, response: { ...schema.response, ...problems } } }, async (request, reply) => {
      const caller = needs.access.callerOf(request)
      if (caller.clients !== 'all' && door.wholeOrganisation !== undefined) throw notPermitted(door.wholeOrganisation)
      const idempotencyKey = idempotencyKeyOf(request)
      const received = await receive(request, kind, { caller, clock: needs.clock, idempotencyKey, bytesMax })
      if (!mayFile(caller, received, kind)) throw notPermitted('The interchange is about a client for whom you do not act')
      if (holdsNothing(received.interchange)) throw notFiled(received, kind)
      const outcome = await fileMessages(received, kind, needs)
      if (outcome.outcome === 'filed') send(reply, { received, kind, messages: outcome.messages })
      else if (outcome.interchange.bodySha256 === received.bodySha256) await sendAgain(reply, { ...received, id: outcome.interchange.id, receivedAt: outcome.interchange.receivedAt, filings: outcome.interchange.filings.map((id) => ({ id })) }, { caller, kind, needs })
      else throw keyOfAnotherRequest()
      return reply
    })
    done()
  })
  http.get(`${kind.path}/:id/receipt`, {
    onRequest: needs.access.guard,
    schema: {
      ...receiptSchema, tags: [...receiptSchema.tags], security: [{ oauth: [] }], description: 'A C2SP tlog-proof that verifies offline with the key of the log, for the log as it stands now.',
      params: Type.Object({ id: Type.String({ format: 'uuid' }) }), produces: ['text/plain'], response: { 200: Type.String(), 401: problemSchema, 404: problemSchema },
    },
  }, async (request, reply) => {
    const { scope, environment } = needs.access.callerOf(request)
    const { id } = request.params
    const [seen] = await needs.database.read(scope, (sql) => kind.onFile(sql, [id], environment))
    const receipt = seen && await needs.ledger.receipt(scope, id)
    if (receipt === undefined) throw notFound()
    return reply.type(receiptMediaType).header('content-disposition', `attachment; filename="${id}${receiptExtension}"`).send(receipt.text)
  })
}

interface ReceiveOptions {
  readonly caller: Caller
  readonly clock: Clock
  readonly idempotencyKey: string
  readonly bytesMax: number
}

/** Reads what is sent while it arrives, and keeps its bytes for the record. */
async function receive<Subject>(request: FastifyRequest, kind: MessageKind<Subject>, { caller, clock, idempotencyKey, bytesMax }: ReceiveOptions): Promise<Received<Subject>> {
  const digest = createHash('sha256')
  const body: Uint8Array[] = []
  const reading = new BodyReading(formatTold(request.headers['content-type']), kind)
  let length = 0
  for await (const piece of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += piece.length
    if (length > bytesMax) throw new Problem({ status: 413, title: 'Body too large', detail: `The body has more than ${String(bytesMax)} bytes` })
    digest.update(piece)
    body.push(piece)
    if (!reading.push(piece)) throw unknownFormat()
  }
  const read = reading.end()
  if (read === undefined) throw unknownFormat()
  const { format, interchange, acknowledge } = read
  const clients = new Set(interchange.messages.flatMap(({ subject }) => (subject === undefined ? [] : [kind.clientOf(subject)])))
  return {
    // The bytes of several clients are seen by who acts for all of them.
    id: uuidV7(), organisation: caller.organisation, client: clients.size === 1 ? ([...clients][0] ?? '') : '', environment: caller.environment, idempotencyKey, body: Buffer.concat(body), bodySha256: digest.digest('hex'),
    receivedAt: clock.now().toISOString(), format, interchange, acknowledge, filings: interchange.messages.map(() => ({ id: uuidV7() })),
  }
}

function mayFile<Subject>({ clients }: Caller, { interchange }: Received<Subject>, kind: MessageKind<Subject>): boolean {
  return clients === 'all' || interchange.messages.every(({ subject }) => subject === undefined || clients.includes(kind.clientOf(subject)))
}

function notPermitted(detail: string): Problem {
  return new Problem({ status: 403, title: 'Not permitted', detail })
}

function unknownFormat(): Problem {
  const known = messageFormats.map(({ mediaTypes }) => mediaTypes[0]).join(', ')
  return new Problem({ status: 415, title: 'Unknown format', detail: `Neither Content-Type nor the beginning of the body tells a format that Customhouse reads: ${known}` })
}

/** Nothing is stored, the findings are the answer, and the key stays free. */
function notFiled<Subject>(received: Received<Subject>, kind: MessageKind<Subject>): Problem {
  const { interchange: { messages, findings }, format, receivedAt } = received
  const others = messages.filter(({ subject }) => subject === undefined).flatMap((message) => findingsOfOther(message, kind))
  const nothing = messages.length === 0 && findings.length === 0 ? [findingAt(kind.conditions.nothingRead, '')] : []
  return new Problem({
    status: 422, title: 'The interchange was not filed', detail: `Its envelope cannot be read, or no message in it is ${kind.notFiled}, so nothing of it was filed; each finding says where and what to do`,
    extra: { findings: [...findings, ...others, ...nothing], answers: formattedAnswer(format, [], receivedAt), ...stated(acknowledgementOf(received)) },
  })
}

/** What acknowledges the syntax of an interchange, by the message that its family has for that; the same for the same interchange. */
function acknowledgementOf({ format, acknowledge, interchange, id, receivedAt }: Received<unknown>): FormattedAnswer | undefined {
  return formattedAcknowledgement(format, acknowledge({ isRejected: rejects(interchange.findings), reference: id.replaceAll('-', '').slice(-14).toUpperCase() }), receivedAt)
}

function stated(acknowledgement: FormattedAnswer | undefined): { readonly acknowledgement?: FormattedAnswer } {
  return acknowledgement === undefined ? {} : { acknowledgement }
}

interface SendAgainOptions<Subject> {
  readonly caller: Caller
  readonly kind: MessageKind<Subject>
  readonly needs: MessageRouteNeeds
}

/** The same key with the same bytes: the same answer. */
async function sendAgain<Subject>(reply: FastifyReply, received: Received<Subject>, { caller, kind, needs }: SendAgainOptions<Subject>): Promise<void> {
  const onFile = await needs.database.read(caller.scope, (sql) => kind.onFile(sql, received.filings.map(({ id }) => id), caller.environment))
  const messages = await Promise.all(onFile.map(async (one) => ({ ...one, receipt: (await needs.ledger.receipt(caller.scope, one.id))?.text ?? '' })))
  void reply.header('idempotency-replayed', 'true')
  send(reply, { received, kind, messages })
}

interface SendOptions<Subject> {
  readonly received: Received<Subject>
  readonly kind: MessageKind<Subject>
  readonly messages: readonly ReceiptedMessage[]
}

function send<Subject>(reply: FastifyReply, { received, kind, messages }: SendOptions<Subject>): void {
  const { format, interchange, id, receivedAt, filings } = received
  const byId = new Map(messages.map((message) => [message.id, message]))
  const all = interchange.messages.map((message, index) => ({ message, filed: byId.get(filings[index]?.id ?? '') }))
  const answers: FormattedAnswer = formattedAnswer(format, all.map(({ message: { read, subject }, filed }) => kind.answer({
    document: read.document, at: receivedAt, format: format.name, accepted: filed?.accepted === true, findings: filed?.findings ?? findingsOfOther({ read }, kind),
    ...(subject === undefined ? {} : { subject }), ...(filed === undefined ? {} : { filed }),
  } satisfies AnsweredMessage<Subject>)), receivedAt)
  const acknowledgement = acknowledgementOf(received)
  void reply.code(201).header('location', `${kind.path}/${messages[0]?.id ?? ''}`)
  if (answers.content !== '' && acceptsOnly(reply.request.headers.accept, format)) {
    void reply.type(answers.mediaType).send(`${acknowledgement?.content ?? ''}${answers.content}`)
    return
  }
  const others = all.flatMap(({ message, filed }, index) => (filed === undefined ? [{ message: index + 1, findings: findingsOfOther(message, kind) }] : []))
  void reply.type('application/json').send(JSON.stringify({
    interchange: id, receivedAt, format: format.name,
    [kind.names.list]: all.flatMap(({ message: { subject }, filed }) => (filed === undefined || subject === undefined ? [] : [{
      [kind.names.id]: filed.id, ...kind.shown(subject, filed), accepted: filed.accepted, findings: filed.findings, receipt: filed.receipt,
    }])),
    ...(others.length === 0 ? {} : { others }), findings: interchange.findings, unread: interchange.unread.map(({ source, reason }) => ({ source, reason })), answers, ...stated(acknowledgement),
  }))
}
