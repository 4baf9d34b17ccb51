import type { Answer, StatusChange } from '../format.ts'
import { cargoReleaseAnswer } from './cargo-release/write-answer.ts'
import type { CatairEnvelope, CatairMessage } from './catair-message.ts'
import { syntaxRejection, entrySummaryAnswer } from './entry-summary/write-answer.ts'
import { syntaxFindings } from './entry-summary/syntax-findings.ts'
import type { Batch, Block } from './envelope/batch.ts'
import { filerOf, senderOf } from './envelope/envelope-fields.ts'
import { responseApplication, writeNotification, writeRejection, writeResponse, type NotificationBlock } from './envelope/write-envelope.ts'
import { writeStatusNotification } from './status-notification/status-notification.ts'

/** A message with what is answered to it. */
interface Answered {
  readonly message: CatairMessage
  readonly answer: Answer
  readonly change?: Omit<StatusChange, 'determination'>
}

/** Writes the answer to everything in a transmission: for each batch its response, and a status notification where cargo was decided about. */
export function writeAnswers(read: CatairEnvelope, messages: readonly CatairMessage[], answers: readonly Answer[]): Uint8Array {
  const answered = new Map<unknown, Answered>()
  for (const [index, message] of messages.entries()) {
    const answer = answers[index]
    if (answer) answered.set(message.source.transaction, { message, answer })
  }
  return joined(read.envelope.batches.flatMap((batch) => answerBatch(batch, answered)))
}

/** Writes the status notification that tells a later determination, to the sender of the message; empty where nothing of it is told. */
export function writeLaterStatus(read: CatairEnvelope, message: CatairMessage, { determination, ...change }: StatusChange): Uint8Array {
  const answered: Answered = { message, change, answer: { accepted: true, findings: [], determination, answeredAt: determination.decidedAt } }
  return joined(read.envelope.batches.flatMap((batch) =>
    notification(batch, batch.blocks.map((block) => (block.transactions.includes(message.source.transaction) ? [answered] : [])))))
}

function answerBatch(batch: Batch, answered: ReadonlyMap<unknown, Answered>): readonly Uint8Array[] {
  if (batch.conditions.length > 0) return [writeRejection(batch)]
  const response = responseApplication(batch.application)
  if (syntaxFindings(batch).length > 0) return [writeResponse(batch, response, batch.blocks.map(rejectionLines))]
  const blocks = batch.blocks.map((block) => block.transactions.flatMap((transaction) => answered.get(transaction) ?? []))
  const lines = blocks.map((block) => block.flatMap(responseLines))
  return [writeResponse(batch, response, lines), ...notification(batch, blocks)]
}

function responseLines({ message, answer }: Answered): readonly string[] {
  const isEntrySummary = message.source.transaction.records[0]?.layout?.chapter === 'entry-summary'
  return isEntrySummary ? entrySummaryAnswer(message, answer) : cargoReleaseAnswer(message, answer)
}

function rejectionLines(block: Block): readonly string[] {
  const findings = syntaxFindings({ application: block.application, blocks: [block] })
  return findings.length === 0 ? [] : syntaxRejection(findings)
}

/** The status notification of a batch, in an envelope of its own; none where nothing was decided about cargo. */
function notification(batch: Batch, blocks: readonly (readonly Answered[])[]): readonly Uint8Array[] {
  const written = batch.blocks.map((block, index) => notificationBlock(block, blocks[index] ?? [])).filter((block) => block.lines.length > 0)
  const at = blocks.flat()[0]?.answer.answeredAt
  if (written.length === 0 || at === undefined) return []
  const { site, id, office } = senderOf(batch)
  return [writeNotification({ site, id, office, date: at.slice(0, 10), application: 'SO', blocks: written }, batch.lineEnding)]
}

function notificationBlock(block: Block, answered: readonly Answered[]): NotificationBlock {
  const { port, filer, office, preparerPort, preparerFiler, preparerOffice, userText } = filerOf(block)
  return { port, filer, office, preparerPort, preparerFiler, preparerOffice, userText, lines: answered.flatMap(statusLines) }
}

/** Cargo is decided about in a cargo release, and in an entry summary that asks for one. */
function statusLines({ message, answer, change }: Answered): readonly string[] {
  const { declaration } = message
  if (!declaration || !answer.accepted) return []
  if (declaration.kind === 'entry-summary' && declaration.indicators.requestsCargoRelease !== true) return []
  return writeStatusNotification({ declaration, determination: answer.determination, at: answer.answeredAt, ...change })
}

/** Bytes after each other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts
  if (parts.length === 1 && only) return only
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
