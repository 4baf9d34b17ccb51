import { createHash } from 'node:crypto'
import { receiptExtension, receiptMediaType } from '@customhouse/proofs/receipt/receipt.ts'
import { messageFormatFor, messageFormats, recogniseMessageFormat } from '@customhouse/formats/message-formats.ts'
import type { InterchangeWriter, MessageFormat, WrittenPart } from '@customhouse/formats/message-format.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Access, Caller } from '../../../platform/access/index.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import { Problem, problemSchema, type Http } from '../../../platform/http/index.ts'
import { uuidV7 } from '../../../platform/outbox/index.ts'
import { idempotencyKeyOf, keyOfAnotherBody } from '../intake/idempotency-key.ts'
import { answerDocument, type AnsweredMessage } from './answer-document.ts'
import { nothingRead } from './manifest-door-conditions.ts'
import { findingsOfOther, ManifestIntake, type ManifestInterchange } from './manifest-interchange.ts'
import { manifestsSchema } from './manifest-schemas.ts'
import { fileManifests, holdsNothing, type FiledManifest, type ManifestDoorNeeds, type ManifestsReceived } from './transport.ts'

interface RouteNeeds extends ManifestDoorNeeds {
  readonly access: Access
  readonly clock: Clock
}

interface Received extends ManifestsReceived {
  readonly format: MessageFormat
}

const problems = { 400: problemSchema, 401: problemSchema, 403: problemSchema, 413: problemSchema, 415: problemSchema, 422: problemSchema }

/** POST /manifests: the door for carriers. Bodies come in as streams, and the reader of their format takes them piece by piece. */
export function manifestDoorRoutes(http: Http, needs: RouteNeeds): void {
  void http.register((door: Http, _options, done) => {
    door.removeAllContentTypeParsers()
    door.addContentTypeParser('*', (_request, payload, parsed) => { parsed(null, payload) })
    door.setValidatorCompiler(() => () => true)
    const bytesMax = door.initialConfig.bodyLimit ?? Infinity
    door.post('/manifests', { onRequest: needs.access.guard, schema: { ...manifestsSchema, response: { ...manifestsSchema.response, ...problems } } }, async (request, reply) => {
      const caller = needs.access.callerOf(request)
      // A manifest is of the carrier as a whole: who acts for some clients of an organisation files none.
      if (caller.clients !== 'all') throw new Problem({ status: 403, title: 'Not permitted', detail: 'Reports of a carrier are filed by who acts for all of its organisation' })
      const idempotencyKey = idempotencyKeyOf(request)
      const received = await receive(request, { caller, clock: needs.clock, idempotencyKey, bytesMax })
      if (holdsNothing(received.interchange)) throw notFiled(received)
      const outcome = await fileManifests(received, needs)
      if (outcome.outcome === 'filed') send(reply, received, outcome.manifests)
      else if (outcome.interchange.bodySha256 === received.bodySha256) await sendAgain(reply, { ...received, id: outcome.interchange.id, receivedAt: outcome.interchange.receivedAt, filings: outcome.interchange.filings.map((id) => ({ id })) }, { caller, needs })
      else throw keyOfAnotherBody()
      return reply
    })
    done()
  })
  http.get('/manifests/:id/receipt', {
    onRequest: needs.access.guard,
    schema: {
      operationId: 'readManifestReceipt', tags: ['manifests'], security: [{ oauth: [] }], summary: 'The receipt of a report', description: 'A C2SP tlog-proof that verifies offline with the key of the log, for the log as it stands now.',
      params: Type.Object({ id: Type.String({ format: 'uuid' }) }), produces: ['text/plain'], response: { 200: Type.String(), 401: problemSchema, 404: problemSchema },
    },
  }, async (request, reply) => {
    const { scope, environment } = needs.access.callerOf(request)
    const { id } = request.params
    const [seen] = await needs.database.read(scope, (sql) => needs.filings.manifests(sql, [id], environment))
    const receipt = seen && await needs.ledger.receipt(scope, id)
    if (receipt === undefined) throw new Problem({ status: 404, title: 'Not found', detail: 'There is no such report, or it is not yours to see' })
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
async function receive(request: FastifyRequest, { caller, clock, idempotencyKey, bytesMax }: ReceiveOptions): Promise<Received> {
  const digest = createHash('sha256')
  const body: Uint8Array[] = []
  const reading = new BodyReading(formatTold(request.headers['content-type']))
  let length = 0
  for await (const piece of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += piece.length
    if (length > bytesMax) throw new Problem({ status: 413, title: 'Body too large', detail: `The body has more than ${String(bytesMax)} bytes` })
    digest.update(piece)
    body.push(piece)
    reading.push(piece)
  }
  const { format, interchange } = reading.end()
  return {
    id: uuidV7(), organisation: caller.organisation, client: '', environment: caller.environment, idempotencyKey, body: Buffer.concat(body), bodySha256: digest.digest('hex'),
    receivedAt: clock.now().toISOString(), format, interchange, filings: interchange.messages.map(() => ({ id: uuidV7() })),
  }
}

/** Media types that several formats share, so that the beginning of the body has to tell. */
const sharedMediaTypes: ReadonlySet<string> = new Set(['application/json', 'application/xml', 'text/xml', 'text/plain', 'application/octet-stream'])

function formatTold(contentType = ''): MessageFormat | undefined {
  return sharedMediaTypes.has(contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '') ? undefined : messageFormatFor(contentType)
}

/** A body that is read while it arrives. Where its media type tells no format, its first 64 KiB wait until they do. */
class BodyReading {
  #format: MessageFormat | undefined
  #intake: ManifestIntake | undefined
  #waiting: Uint8Array = new Uint8Array()

  constructor(format: MessageFormat | undefined) {
    this.#format = format
  }

  push(piece: Uint8Array): void {
    if (this.#intake === undefined && this.#format === undefined) {
      this.#waiting = Buffer.concat([this.#waiting, piece])
      if (this.#waiting.length >= beginning) this.#begin()
    } else this.#begin().push(piece)
  }

  end(): { readonly format: MessageFormat; readonly interchange: ManifestInterchange } {
    const interchange = this.#begin().end()
    if (this.#format === undefined) throw unknownFormat()
    return { format: this.#format, interchange }
  }

  #begin(): ManifestIntake {
    if (this.#intake !== undefined) return this.#intake
    this.#format ??= recogniseMessageFormat(this.#waiting)
    if (this.#format === undefined) throw unknownFormat()
    this.#intake = new ManifestIntake(this.#format.createReader())
    if (this.#waiting.length > 0) this.#intake.push(this.#waiting)
    return this.#intake
  }
}

const beginning = 65_536

function unknownFormat(): Problem {
  const known = messageFormats.map(({ mediaTypes }) => mediaTypes[0]).join(', ')
  return new Problem({ status: 415, title: 'Unknown format', detail: `Neither Content-Type nor the beginning of the body tells a format that Customhouse reads: ${known}` })
}

/** Nothing is stored, the findings are the answer, and the key stays free. */
function notFiled(received: Received): Problem {
  const { interchange: { messages, findings } } = received
  const all = [...findings, ...messages.filter(({ report }) => report === undefined).flatMap(findingsOfOther), ...(messages.length === 0 && findings.length === 0 ? [findingAt(nothingRead, '')] : [])]
  return new Problem({
    status: 422, title: 'The interchange was not filed', detail: 'Its envelope cannot be read, or no message in it is a report of a carrier, so nothing of it was filed; each finding says where and what to do',
    extra: { findings: all, answers: answersOf(received, []) },
  })
}

/** The same key with the same bytes: the same answer. */
async function sendAgain(reply: FastifyReply, received: Received, { caller, needs }: { readonly caller: Caller; readonly needs: RouteNeeds }): Promise<void> {
  const onFile = await needs.database.read(caller.scope, (sql) => needs.filings.manifests(sql, received.filings.map(({ id }) => id), caller.environment))
  const manifests = await Promise.all(onFile.map(async ({ id, accepted, findings }) => ({ id, accepted, findings, receipt: (await needs.ledger.receipt(caller.scope, id))?.text ?? '' })))
  void reply.header('idempotency-replayed', 'true')
  send(reply, received, manifests)
}

function send(reply: FastifyReply, received: Received, manifests: readonly FiledManifest[]): void {
  const { format, interchange, id, receivedAt, filings } = received
  const byId = new Map(manifests.map((manifest) => [manifest.id, manifest]))
  const messages = interchange.messages.map((message, index) => ({ message, manifest: byId.get(filings[index]?.id ?? '') }))
  const answers = answersOf(received, messages.map(({ message, manifest }): AnsweredMessage => ({
    document: message.read.document, at: receivedAt, accepted: manifest?.accepted === true, findings: manifest?.findings ?? findingsOfOther(message),
    ...(manifest === undefined ? {} : { id: manifest.id }), ...(message.report?.reference === undefined ? {} : { reference: message.report.reference }),
  })))
  void reply.code(201).header('location', `/manifests/${manifests[0]?.id ?? ''}`)
  if (answers.content !== '' && acceptsOnly(reply.request.headers.accept, format)) {
    void reply.type(answers.mediaType).send(answers.content)
    return
  }
  const others = messages.flatMap(({ message, manifest }, index) => (manifest === undefined ? [{ message: index + 1, findings: findingsOfOther(message) }] : []))
  void reply.type('application/json').send(JSON.stringify({
    interchange: id, receivedAt, format: format.name,
    manifests: messages.flatMap(({ message: { report }, manifest }) => (manifest === undefined || report === undefined ? [] : [{
      manifest: manifest.id, ...(report.reference === undefined ? {} : { reference: report.reference }), ...(report.action === undefined ? {} : { action: report.action }),
      accepted: manifest.accepted, bills: report.bills.length, findings: manifest.findings, receipt: manifest.receipt,
    }])),
    ...(others.length === 0 ? {} : { others }), findings: interchange.findings, unread: interchange.unread.map(({ source, reason }) => ({ source, reason })), answers,
  }))
}

/** The message by which a family of several answers a report, by format. */
const answerMessages: ReadonlyMap<string, { readonly message: string }> = new Map([['x12', { message: '355' }], ['edifact', { message: 'CUSRES' }]])

/** The answers to messages in the format that they came in; empty where it has no message for them. */
function answersOf({ format, receivedAt }: Pick<Received, 'format' | 'receivedAt'>, messages: readonly AnsweredMessage[]): { readonly mediaType: string; readonly content: string } {
  const mediaType = format.mediaTypes[0] ?? 'application/octet-stream'
  if (messages.length === 0) return { mediaType, content: '' }
  const writer: InterchangeWriter = format.createWriter({ preparedAt: new Date(receivedAt), ...answerMessages.get(format.name) })
  const parts: WrittenPart[] = messages.map((message) => writer.add(answerDocument(message)))
  parts.push(writer.end())
  const isWritten = parts.some(({ bytes }, index) => index < messages.length && bytes.length > 0) || parts.every(({ findings }) => findings.length === 0)
  return { mediaType, content: isWritten ? new TextDecoder().decode(Buffer.concat(parts.map(({ bytes }) => bytes))) : '' }
}

/** Whether the caller asks for the format's own message and not for the summary in JSON. */
function acceptsOnly(accept: string | undefined, format: MessageFormat): boolean {
  return accept !== undefined && format.mediaTypes.some((mediaType) => accept.includes(mediaType)) && !accept.split(',').some((one) => one.trim().startsWith('application/json'))
}

