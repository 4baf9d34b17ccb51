import type { MessageFormat, ReadPart } from '@customhouse/formats/message-format.ts'
import { functionalFindings } from '@customhouse/formats/wco-xml/rules/functional-findings.ts'
import type { SchemaValidator } from '@customhouse/formats/wco-xml/schema-validator.ts'
import { findingAt, fatal } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Input } from '../terminal/input-pieces.ts'

/** As many findings of a file are kept; a file with more is not one that a person corrects one by one. */
const mostFindings = 10_000

/** A message of more bytes is not judged by schemas: the judge needs it whole. */
const mostBytes = 64 * 1024 * 1024

/** What is wrong with a file of messages, and how the operator's schemas judge it where they were asked. */
export interface CheckedMessages {
  readonly findings: readonly Finding[]
  readonly schemaValid?: boolean
}

/** What messages are judged against beside their own bytes. */
export interface MessageChecks {
  readonly schemas: SchemaValidator | undefined
  readonly today: DateText
}

/** Checks a file of messages as it is read: its form, and of WCO XML, where schemas are given, those and the functional rules. */
export async function checkMessages(input: Input, format: MessageFormat, { schemas, today }: MessageChecks): Promise<CheckedMessages> {
  const isJudged = schemas !== undefined && format.name === 'wco-xml'
  const reader = format.createReader()
  const findings: Finding[] = []
  const kept: Uint8Array[] = []
  let bytes = 0
  const take = (parts: readonly ReadPart[]): void => {
    for (const part of parts) findings.push(...findingsOf(part, isJudged ? today : undefined).slice(0, mostFindings - findings.length))
  }
  for await (const piece of input.pieces) {
    take(reader.push(piece))
    bytes += piece.length
    if (isJudged && bytes <= mostBytes) kept.push(piece)
  }
  take(reader.end())
  if (!isJudged) return { findings }
  const verdict = bytes > mostBytes ? { schemaValid: false, findings: [findingAt(tooLarge, '')] } : schemas.check(Buffer.concat(kept))
  return { findings: [...withoutPlace(verdict.findings, findings), ...findings], schemaValid: verdict.schemaValid }
}

/** What a message lacks, the reader and the schemas both say: it is told once, as the reader has it. */
function withoutPlace(judged: readonly Finding[], read: readonly Finding[]): readonly Finding[] {
  const known = new Set(read.map(keyOf))
  return judged.filter((finding) => !known.has(keyOf(finding)))
}

function keyOf({ code, pointer }: Finding): string {
  return `${code} ${pointer.declaration ?? ''} ${pointer.source ?? ''}`
}

function findingsOf(part: ReadPart, today: DateText | undefined): readonly Finding[] {
  if (part.kind === 'finding') return [part.finding]
  if (part.kind === 'unread') return []
  const broken = today === undefined ? [] : functionalFindings(part.document, { on: today }).map((finding) => {
    const source = finding.pointer.declaration === undefined ? undefined : part.sourceOf(finding.pointer.declaration)
    return source === undefined ? finding : { ...finding, pointer: { ...finding.pointer, source } }
  })
  return [...part.findings, ...broken]
}

const tooLarge = fatal('file-too-large-for-schemas', {
  message: 'The message has more than 64 MiB and is not judged by schemas',
  authority: 'Customhouse limits',
  remedy: 'Divide the message',
})
