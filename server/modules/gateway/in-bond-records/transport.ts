import { createHash } from 'node:crypto'
import type { InBondAnswer, InBondFormat, InBondInterchange, InBondMessage } from '@customhouse/formats/in-bond-format.ts'
import { rejects, type Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { FastifyReply } from 'fastify'
import type { Caller } from '../../../platform/access/index.ts'
import { keyOfAnotherRequest, Problem } from '../../../platform/http/index.ts'
import { uuidV7 } from '../../../platform/outbox/index.ts'
import type { ActAnswered } from '../../filings/index.ts'
import { fileInBondActs, tryInBondActs, type ActsReceived, type InBondDoorNeeds } from '../in-bond/transport.ts'

/** Records about goods in bond that came in by the door for declarations. */
export interface RecordsReceived {
  readonly format: InBondFormat
  readonly body: Uint8Array
  readonly caller: Caller
  readonly receivedAt: string
}

interface Read extends ActsReceived {
  readonly interchange: InBondInterchange
  /** For each message the id of its act; absent where it makes none. */
  readonly ids: readonly (string | undefined)[]
}

interface Answered extends ActAnswered {
  readonly receipt: string
}

/** Carries out what the records ask for, and answers in records: all that can be read of a sound envelope, each act on its own. */
export async function fileInBondRecords(received: RecordsReceived & { readonly idempotencyKey: string }, reply: FastifyReply, needs: InBondDoorNeeds): Promise<void> {
  const read = readRecords(received, received.idempotencyKey)
  if (read.acts.length === 0) throw nothingDone(read, received)
  const outcome = await fileInBondActs(read, needs)
  if (outcome.outcome === 'done') send(reply, { received, read, acts: outcome.acts })
  else if (outcome.interchange.bodySha256 !== read.bodySha256) throw keyOfAnotherRequest()
  else {
    const { id, receivedAt, filings } = outcome.interchange
    const { scope, environment } = received.caller
    const onFile = await needs.database.read(scope, (sql) => needs.filings.inBondActs(sql, filings, environment))
    const acts = await Promise.all(onFile.map(async (act) => ({ ...act, receipt: (await needs.ledger.receipt(scope, act.id))?.text ?? '' })))
    void reply.header('idempotency-replayed', 'true')
    let next = 0
    send(reply, { received: { ...received, receivedAt }, read: { ...read, id, ids: read.ids.map((one) => (one === undefined ? undefined : filings[next++])) }, acts })
  }
}

/** What the records would come to now; nothing of it stays. */
export async function checkInBondRecords(received: RecordsReceived, needs: InBondDoorNeeds): Promise<object> {
  const read = readRecords(received, 'none')
  const acts = read.acts.length === 0 ? [] : await tryInBondActs(read, needs)
  const byId = new Map(acts.map((act) => [act.id, act]))
  const findings = [...read.interchange.findings, ...read.interchange.messages.flatMap((message, index) => findingsOf(message, byId.get(read.ids[index] ?? '')))]
  return { format: received.format.name, accepted: !rejects(findings), findings, filings: [], inBond: acts.map(shown) }
}

function readRecords({ format, body, caller, receivedAt }: RecordsReceived, idempotencyKey: string): Read {
  if (caller.clients !== 'all') throw new Problem({ status: 403, title: 'Not permitted', detail: 'Movements in bond are asked for by who acts for all of its organisation' })
  const interchange = format.read(body)
  if (rejects(interchange.findings)) {
    throw new Problem({
      status: 422, title: 'The interchange was not filed', detail: 'Its envelope cannot be read, so nothing of it was filed; each finding says where and what to do',
      extra: { findings: interchange.findings, answers: answersIn(format, format.writeAnswer(interchange, [])) },
    })
  }
  const ids = interchange.messages.map((message) => (isSound(message) ? uuidV7() : undefined))
  return {
    id: uuidV7(), organisation: caller.organisation, environment: caller.environment, idempotencyKey, body, bodySha256: createHash('sha256').update(body).digest('hex'), receivedAt, format: { name: format.name }, interchange, ids,
    acts: interchange.messages.flatMap(({ act }, index) => (act === undefined || ids[index] === undefined ? [] : [{ id: ids[index], act }])),
  }
}

function isSound({ act, findings }: InBondMessage): boolean {
  return act !== undefined && !rejects(findings)
}

/** Every finding of a message with its place in the bytes. */
function findingsOf(message: InBondMessage, act: ActAnswered | undefined): readonly Finding[] {
  return [...message.findings, ...(act?.findings ?? []).map((finding) => ({ ...finding, pointer: message.locate(finding.pointer) }))]
}

function writeAnswers({ received: { format, receivedAt }, read: { interchange, ids }, acts }: Sent): Uint8Array {
  const byId = new Map(acts.map((act) => [act.id, act]))
  return format.writeAnswer(interchange, interchange.messages.map((message, index): InBondAnswer => {
    const act = byId.get(ids[index] ?? '')
    return { accepted: act?.accepted === true, findings: findingsOf(message, act), answeredAt: receivedAt, quantities: (act?.quantities ?? []).map((quantity) => (quantity === '' ? undefined : quantity)) }
  }))
}

interface Sent {
  readonly received: RecordsReceived
  readonly read: Read
  readonly acts: readonly Answered[]
}

function send(reply: FastifyReply, sent: Sent): void {
  const { received: { format, receivedAt }, read: { id, interchange, ids }, acts } = sent
  const bytes = writeAnswers(sent)
  const accept = reply.request.headers.accept ?? ''
  void reply.code(201).header('location', `/in-bond-movements/${acts.find(({ number }) => number !== '')?.number ?? ''}`)
  if (format.mediaTypes.some((mediaType) => accept.includes(mediaType)) && !accept.includes('application/json')) {
    void reply.type(format.mediaTypes[0] ?? 'application/octet-stream').send(Buffer.from(bytes))
    return
  }
  const messages = new Map(ids.flatMap((one, index) => (one === undefined ? [] : [[one, interchange.messages[index]] as const])))
  const unread = interchange.messages.flatMap(({ findings }, index) => (ids[index] === undefined ? [{ message: index + 1, findings }] : []))
  const inBond = acts.map((act) => {
    const message = messages.get(act.id)
    return { ...shown(act), findings: message === undefined ? act.findings : findingsOf(message, act), receipt: act.receipt }
  })
  void reply.type('application/json').send(JSON.stringify({ interchange: id, receivedAt, filings: [], inBond, ...(unread.length === 0 ? {} : { unread }), answers: answersIn(format, bytes) }))
}

function shown({ id, number, act, accepted, findings }: ActAnswered) {
  return { act: id, kind: act, number, accepted, findings }
}

/** A sound envelope with nothing in it that could be carried out: nothing is stored, the findings are the answer, and the key stays free. */
function nothingDone(read: Read, received: RecordsReceived): Problem {
  return new Problem({
    status: 422, title: 'The interchange was not filed', detail: 'Nothing in it can be carried out, so nothing of it was filed; each finding says where and what to do',
    extra: { findings: read.interchange.messages.flatMap(({ findings }) => findings), answers: answersIn(received.format, writeAnswers({ received, read, acts: [] })) },
  })
}

function answersIn(format: InBondFormat, bytes: Uint8Array) {
  return { mediaType: format.mediaTypes[0], content: new TextDecoder().decode(bytes) }
}
