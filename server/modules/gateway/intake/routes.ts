import { formatFor, formats, inBondFormatOf } from '@customhouse/formats/registry.ts'
import type { Format, Interchange } from '@customhouse/formats/format.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Access, Caller } from '../../../platform/access/index.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import { GroupQueueFull, type GroupCommit } from '../../../platform/group-commit/index.ts'
import { idempotencyKeyOf, keyOfAnotherRequest, overloaded, Problem, problemSchema, type Http } from '../../../platform/http/index.ts'
import type { AnswerOnFile } from '../../filings/index.ts'
import { answerTo, asShown, forFormat } from './filing-answer.ts'
import { declarationComponent } from './intake-bodies.ts'
import { checksSchema, filingsSchema } from './intake-schemas.ts'
import { checkInBondRecords, fileInBondRecords, type RecordsReceived } from '../in-bond-records/transport.ts'
import type { InBondDoorNeeds } from '../in-bond/transport.ts'
import type { InterchangeReceived } from './interchange-received.ts'
import { keyOf, type InterchangeOnFile } from './store.ts'
import { decideOnly, handedIn, type Intake, type IntakeNeeds, withWhatIsKnown } from './transport.ts'
import { answerToUnread, findingsOfUnread } from './unread-message.ts'

interface RouteNeeds extends IntakeNeeds, InBondDoorNeeds {
  readonly access: Access
  readonly clock: Clock
  readonly sequencer: GroupCommit<InterchangeReceived, Intake>
}

/** POST /filings and POST /checks: the traders' door. Bodies come in as bytes, and the format's own reader judges them. */
export function intakeRoutes(http: Http, needs: RouteNeeds): void {
  void http.register((door: Http, _options, done) => {
    door.removeAllContentTypeParsers()
    door.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, parsed) => {
      parsed(null, body)
    })
    describeBodiesOnly(door)
    const inHand = new Set<string>()

    door.post('/filings', { onRequest: needs.access.guard, schema: withProblems(filingsSchema, { 409: problemSchema }) }, async (request, reply) => {
      const caller = needs.access.callerOf(request)
      const idempotencyKey = idempotencyKeyOf(request)
      const inBond = inBondRecords(request, caller, needs.clock)
      if (inBond !== undefined) {
        await fileInBondRecords({ ...inBond, idempotencyKey }, reply, needs)
        return reply
      }
      const received = receive(request, { caller, clock: needs.clock, idempotencyKey })
      if (received.interchange.messages.every((message) => message.declaration === undefined)) throw nothingToFile(received)
      await oneAtATime(received, inHand, async () => file(await withWhatIsKnown(received, caller, needs), { caller, reply, needs }))
      return reply
    })

    door.post('/checks', { onRequest: needs.access.guard, schema: withProblems(checksSchema, {}) }, async (request, reply) => {
      const caller = needs.access.callerOf(request)
      const inBond = inBondRecords(request, caller, needs.clock)
      if (inBond !== undefined) {
        sendJson(reply, await checkInBondRecords(inBond, needs))
        return reply
      }
      const received = await withWhatIsKnown(receive(request, { caller, clock: needs.clock, idempotencyKey: 'none' }), caller, needs)
      const decided = await decideOnly(received, needs)
      if (decided === undefined) throw notPermitted()
      const unread = received.interchange.messages.flatMap((message) => (message.declaration === undefined ? findingsOfUnread(message) : []))
      const answers = decided.map(answerTo)
      const findings = [...unread, ...answers.flatMap((answer) => answer.findings)]
      sendJson(reply, { format: received.format.name, accepted: !rejects(findings), findings, filings: answers.map(asShown) })
      return reply
    })
    done()
  })
}

/** Their schemas describe bodies; the formats' own readers judge them, so that everything wrong comes back as findings. */
function describeBodiesOnly(door: Http): void {
  const judge = door.validatorCompiler
  if (judge === undefined) throw new TypeError('Cannot describe bodies: the server has no validator compiler yet')
  door.addSchema(declarationComponent)
  door.setValidatorCompiler((part) => (part.httpPart === 'body' ? () => true : judge(part)))
}

function withProblems<Schema extends { readonly response: object }, Problems extends object>(schema: Schema, problems: Problems) {
  return { ...schema, response: { ...schema.response, ...problems, 415: problemSchema, 422: problemSchema } }
}

/** Records about goods in bond, which the module for these takes; undefined for anything else. */
function inBondRecords(request: FastifyRequest, caller: Caller, clock: Clock): RecordsReceived | undefined {
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
  const format = inBondFormatOf(request.headers['content-type'] ?? '', body)
  return format && { format, body, caller, receivedAt: clock.now().toISOString() }
}

/** Reads what was sent. An envelope that cannot be read is refused whole: nothing of a half-read interchange is filed. */
function receive(request: FastifyRequest, { caller, clock, idempotencyKey }: { caller: Caller; clock: Clock; idempotencyKey: string }): InterchangeReceived {
  const format = formatOf(request.headers['content-type'])
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
  const interchange = format.read(body)
  if (rejects(interchange.findings) || interchange.messages.length === 0) throw unreadable(interchange, format)
  return handedIn({ format, body, interchange }, { caller, receivedAt: clock.now().toISOString(), idempotencyKey })
}

function formatOf(contentType: string | undefined): Format {
  const mediaType = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  const format = formatFor(mediaType)
  if (format !== undefined) return format
  const known = formats.map((one) => one.mediaTypes[0]).join(', ')
  throw new Problem({ status: 415, title: 'Unknown media type', detail: `Content-Type must be one that Customhouse reads: ${known}` })
}

/** A sound envelope with nothing in it that could be filed: nothing is stored, the findings are the answer, and the key stays free. */
function nothingToFile({ interchange, format, receivedAt }: InterchangeReceived): Problem {
  const answers = format.writeAnswer(interchange, interchange.messages.map((message) => answerToUnread(message, receivedAt)))
  return new Problem({
    status: 422,
    title: 'The interchange was not filed',
    detail: 'No declaration in it can be read, so nothing of it was filed; each finding says where and what to do',
    extra: { findings: interchange.messages.flatMap(findingsOfUnread), answers: { mediaType: format.mediaTypes[0], content: new TextDecoder().decode(answers) } },
  })
}

function unreadable(interchange: Interchange, format: Format): Problem {
  return new Problem({
    status: 422,
    title: 'The interchange was not filed',
    detail: 'Its envelope cannot be read, so nothing of it was filed; each finding says where and what to do',
    extra: { findings: interchange.findings, answers: { mediaType: format.mediaTypes[0], content: new TextDecoder().decode(format.writeAnswer(interchange, [])) } },
  })
}

/** Two calls with one key at once: the second is told to wait. */
async function oneAtATime<Result>(received: InterchangeReceived, inHand: Set<string>, work: () => Promise<Result>): Promise<Result> {
  const key = keyOf(received)
  if (inHand.has(key))
    throw new Problem({ status: 409, title: 'In flight', detail: 'A call with this Idempotency-Key is being answered; repeat this one when that one is done', headers: { 'retry-after': '1' } })
  inHand.add(key)
  try {
    return await work()
  } finally {
    inHand.delete(key)
  }
}

interface Asked {
  readonly caller: Caller
  readonly reply: FastifyReply
  readonly needs: RouteNeeds
}

async function file(received: InterchangeReceived, { caller, reply, needs }: Asked): Promise<void> {
  const intake = await needs.sequencer.add(received).catch((failure: unknown) => {
    throw failure instanceof GroupQueueFull ? overloaded() : failure
  })
  switch (intake.outcome) {
    case 'not-permitted':
      throw notPermitted()
    case 'known':
      return fileAgain(received, intake.interchange, { caller, reply, needs })
    case 'filed':
      send(reply, received, intake.filings.map((filing) => ({ answer: answerTo(filing), receipt: filing.receipt })))
  }
}

/** The same key again: with the same bytes, the same answer; a key is never reused for something else. */
async function fileAgain(received: InterchangeReceived, before: InterchangeOnFile, { caller, reply, needs }: Asked): Promise<void> {
  if (before.bodySha256 !== received.bodySha256)
    throw keyOfAnotherRequest()
  // What was answered when the filing came: officers may have decided otherwise since.
  const answers = await needs.database.read(caller.scope, (sql) => needs.filings.answers(sql, before.filings, caller.environment))
  const filed = await Promise.all([...answers.values()].map(async (answer) => ({ answer, receipt: (await needs.ledger.receipt(caller.scope, answer.filing))?.text ?? '' })))
  const filings = before.filings.map((id) => ({ id }))
  if (received.interchange.messages.some(({ declaration }, index) => declaration !== undefined && !answers.has(filings[index]?.id ?? ''))) throw notPermitted()
  void reply.header('idempotency-replayed', 'true')
  send(reply, { ...received, id: before.id, receivedAt: before.receivedAt, filings }, filed)
}

type Receipted = { readonly answer: AnswerOnFile; readonly receipt: string }

/** Answers every message in the order of the interchange: those that were filed by their filing, the others by what is wrong with them. */
function send(reply: FastifyReply, { id, format, interchange, receivedAt, filings }: InterchangeReceived, filed: readonly Receipted[]): void {
  const byId = new Map(filed.map((one) => [one.answer.filing, one]))
  const messages = interchange.messages.map((message, index) => ({ message, filed: byId.get(filings[index]?.id ?? '') }))
  const bytes = format.writeAnswer(interchange, messages.map((one) => (one.filed === undefined ? answerToUnread(one.message, receivedAt) : forFormat(one.filed.answer, receivedAt))))
  const mediaType = format.mediaTypes[0] ?? 'application/octet-stream'
  const inOrder = messages.flatMap((one) => one.filed ?? [])
  const unread = messages.flatMap((one, index) => (one.filed === undefined ? [{ message: index + 1, findings: findingsOfUnread(one.message) }] : []))
  void reply.code(201).header('location', `/filings/${inOrder[0]?.answer.filing ?? ''}`)
  if (acceptsOnly(reply.request.headers.accept, format)) void reply.type(mediaType).send(Buffer.from(bytes))
  else
    sendJson(reply, {
      interchange: id,
      receivedAt,
      filings: inOrder.map(({ answer, receipt }) => ({ ...asShown(answer), receipt })),
      ...(unread.length === 0 ? {} : { unread }),
      answers: { mediaType, content: new TextDecoder().decode(bytes) },
    })
}

/** JSON as it is: made for the answer just now, it needs no second look at its schema. */
function sendJson(reply: FastifyReply, body: object): void {
  void reply.type('application/json').send(JSON.stringify(body))
}

/** Whether the caller asks for the format's own records and not for JSON. */
function acceptsOnly(accept: string | undefined, format: Format): boolean {
  if (accept === undefined || format.mediaTypes.includes('application/json')) return false
  return format.mediaTypes.some((mediaType) => accept.includes(mediaType)) && !accept.includes('application/json')
}

function notPermitted(): Problem {
  return new Problem({ status: 403, title: 'Not permitted', detail: 'You may not act for the importer of one of these declarations, or for that of the entry that it would change; nothing was filed' })
}
