import type { InBondAnswer, InBondFormat, InBondInterchange } from '../../in-bond-format.ts'
import { looksLikeBatch, nothingToRead } from '../catair.ts'
import type { CatairEnvelope } from '../catair-message.ts'
import type { Batch, Transaction } from '../envelope/batch.ts'
import { filerOf, senderOf } from '../envelope/envelope-fields.ts'
import { readEnvelope } from '../envelope/read-envelope.ts'
import { responseApplication, writeNotification, writeRejection, writeResponse, type NotificationBlock } from '../envelope/write-envelope.ts'
import { locateFindings } from '../mapping/read-declaration.ts'
import { joined } from '../write-answers.ts'
import type { CatairInBondMessage } from './catair-in-bond-message.ts'
import { checkInBond } from './check-in-bond.ts'
import { isExcepted } from './form-exceptions.ts'
import { readAct } from './read-act.ts'
import { inBondAnswerLines } from './write-in-bond-answer.ts'
import { inBondStatusLines } from './write-in-bond-status.ts'

/** The applications of ACE about goods in bond. A transmission holds no others. */
export const inBondApplications: readonly string[] = ['QP', 'WP']

/** CATAIR of goods in bond: requests (QP) answered with QT, arrivals, exports, transfers and diversions (WP) with WT, and status notifications (NS) after them. */
export const catairInBond: InBondFormat = {
  name: 'catair',
  mediaTypes: ['application/vnd.customhouse.catair', 'text/plain'],
  recognises: (bytes) => looksLikeBatch(bytes) && inBondApplications.includes(firstApplication(bytes)),
  read,
  writeAnswer: (interchange, answers) => write(interchange.envelope as CatairEnvelope, interchange.messages as readonly CatairInBondMessage[], answers),
}

/** The identifier of the A-record, or where it leaves it open that of the B-record, as in-bond filers may (input A-record, note 4). */
function firstApplication(bytes: Uint8Array): string {
  const [header = '', block = ''] = new TextDecoder('latin1').decode(bytes.subarray(0, 400)).toUpperCase().replace(/^[\r\n]+/, '').split(/[\r\n]+/)
  const stated = header.slice(25, 27).trim()
  const following = header.length > 80 ? header.slice(80, 160) : block
  return stated === '' ? following.slice(10, 12) : stated
}

function read(bytes: Uint8Array): InBondInterchange {
  const envelope = readEnvelope(bytes, { available: inBondApplications })
  const isRejected = envelope.batches.length === 0 || envelope.batches.some(({ conditions }) => conditions.length > 0)
  return {
    messages: isRejected ? [] : envelope.batches.flatMap(({ blocks }) => blocks.flatMap(({ transactions }) => transactions.map(readMessage))),
    findings: envelope.batches.length === 0 ? [...envelope.findings, nothingToRead] : envelope.findings,
    envelope: { envelope } satisfies CatairEnvelope,
  }
}

function readMessage(transaction: Transaction): CatairInBondMessage {
  const { act, findings, locate } = readAct(transaction.records)
  const ofForm = transaction.findings.filter((finding) => !isExcepted(finding, transaction.records))
  return { ...(act === undefined ? {} : { act }), findings: locateFindings([...ofForm, ...checkInBond(transaction), ...findings], locate), locate, source: { transaction } }
}

interface Answered {
  readonly message: CatairInBondMessage
  readonly answer: InBondAnswer
}

function write({ envelope }: CatairEnvelope, messages: readonly CatairInBondMessage[], answers: readonly InBondAnswer[]): Uint8Array {
  const answered = new Map<Transaction, Answered>()
  for (const [index, message] of messages.entries()) {
    const answer = answers[index]
    if (answer !== undefined) answered.set(message.source.transaction, { message, answer })
  }
  return joined(envelope.batches.flatMap((batch) => answerBatch(batch, answered)))
}

function answerBatch(batch: Batch, answered: ReadonlyMap<Transaction, Answered>): readonly Uint8Array[] {
  if (batch.conditions.length > 0) return [writeRejection(batch)]
  const blocks = batch.blocks.map(({ transactions }) => transactions.flatMap((transaction) => answered.get(transaction) ?? []))
  const response = writeResponse(batch, responseApplication(batch.application), blocks.map((block) => block.flatMap(({ message, answer }) => inBondAnswerLines(message, answer))))
  return [response, ...notification(batch, blocks)]
}

/** The status notification of a batch, in an envelope of its own; none where nobody asked to be told. */
function notification(batch: Batch, blocks: readonly (readonly Answered[])[]): readonly Uint8Array[] {
  const written = batch.blocks.map((block, index): NotificationBlock => {
    const filer = filerOf(block)
    return { port: filer.port, filer: filer.filer, office: filer.office, userText: filer.userText, lines: (blocks[index] ?? []).flatMap(({ message, answer }) => inBondStatusLines(message, answer, filer)) }
  }).filter(({ lines }) => lines.length > 0)
  const at = blocks.flat()[0]?.answer.answeredAt
  if (written.length === 0 || at === undefined) return []
  const { site, id, office } = senderOf(batch)
  return [writeNotification({ site, id, office, date: at.slice(0, 10), application: 'NS', blocks: written }, batch.lineEnding)]
}
