import { wcoPath } from '@customhouse/vocabulary/codes/wco-element.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Answer, Format, Interchange, Message } from '../format.ts'
import { jsonFinding } from './json-findings.ts'
import { scanJson, type JsonHazard } from './scan-json.ts'
import { validateDeclaration } from './validate-declaration.ts'

/** A text larger than this is refused before it is read. */
export const mostBytes = 16 * 1024 * 1024

/** Whether declarations came in a list: the answer has the same form. */
interface JsonEnvelope {
  readonly isList: boolean
}

/** JSON: the canonical declaration itself, one object or `{ "declarations": [...] }`, by its published schema. */
export const json: Format = {
  name: 'json',
  mediaTypes: ['application/vnd.customhouse.declaration+json', 'application/json'],
  recognises: (bytes) => firstByte(bytes) === 0x7b,
  read,
  writeAnswer,
  writeNotification: (message, interchange, change) => new TextEncoder().encode(JSON.stringify({ ...(message.declaration && { entryNumber: message.declaration.entryNumber }), ...change })),
}

function read(bytes: Uint8Array): Interchange {
  const text = decode(bytes)
  if (typeof text !== 'string') return rejected([text])
  const hazards = scanJson(text)
  if (hazards.length > 0) return rejected(hazards.map(hazardFinding))
  const parsed = parse(text)
  if ('finding' in parsed) return rejected([parsed.finding])
  const { value } = parsed
  const isList = isObject(value) && Array.isArray(value['declarations'])
  const declarations = isList ? (value['declarations'] as unknown[]) : [value]
  const unknown = isList ? Object.keys(value).filter((name) => name !== 'declarations') : []
  if (unknown.length > 0 || declarations.length === 0) return rejected([listFinding])
  return { format: 'json', messages: declarations.map(readMessage), findings: [], envelope: { isList } satisfies JsonEnvelope }
}

function readMessage(value: unknown): Message {
  const result = validateDeclaration(value)
  const locate: Message['locate'] = (pointer) => (pointer.declaration === undefined ? pointer : { ...pointer, wco: pointer.wco ?? wcoPath(pointer.declaration) })
  return { ...result, findings: 'findings' in result ? result.findings : [], locate, source: undefined }
}

function writeAnswer(interchange: Interchange, answers: readonly Answer[]): Uint8Array {
  const isRejected = interchange.messages.length === 0
  const written = interchange.messages.map((message, index) => answerOf(message, answers[index]))
  const { isList } = interchange.envelope as JsonEnvelope
  const whole = isRejected ? { accepted: false, findings: interchange.findings } : isList ? { answers: written } : written[0]
  return new TextEncoder().encode(JSON.stringify(whole))
}

function answerOf(message: Message, answer: Answer | undefined): object {
  const entryNumber = message.declaration?.entryNumber
  return {
    ...(entryNumber !== undefined && { entryNumber }),
    ...(message.declaration?.functionalReference !== undefined && { functionalReference: message.declaration.functionalReference }),
    ...(answer ?? { accepted: false, findings: message.findings }),
  }
}

function rejected(findings: readonly Finding[]): Interchange {
  return { format: 'json', messages: [], findings, envelope: { isList: false } satisfies JsonEnvelope }
}

function decode(bytes: Uint8Array): string | Finding {
  if (bytes.length > mostBytes) {
    return jsonFinding('json-too-large', { message: `The text has ${String(bytes.length)} bytes, at most ${String(mostBytes)} are read`, remedy: 'Send fewer declarations at a time' })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return jsonFinding('json-encoding', { message: 'The text is not UTF-8', remedy: 'Encode the text as UTF-8' })
  }
}

function parse(text: string): { readonly value: unknown } | { readonly finding: Finding } {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    // The parser's words may repeat what was sent; only the place is kept.
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    const place = position === undefined ? '' : ` at character ${String(Number(position) + 1)}`
    return { finding: jsonFinding('json-syntax', { message: `The text is not JSON${place}`, remedy: 'Check quotes, commas and brackets there' }) }
  }
}

const hazardWords = {
  'too-deep': { code: 'json-too-deep', message: 'The text nests too deep', remedy: 'Follow the schema, which nests less' },
  'duplicate-name': { code: 'json-duplicate-name', message: 'A name stands twice in one object', remedy: 'Give each name once' },
  'reserved-name': { code: 'json-reserved-name', message: 'A name is reserved by programming languages', remedy: 'Leave the name out' },
} as const

function hazardFinding(hazard: JsonHazard): Finding {
  const { code, message, remedy } = hazardWords[hazard.kind]
  return jsonFinding(code, { pointer: hazard.pointer, message, remedy })
}

const listFinding = jsonFinding('json-shape', {
  pointer: '/declarations',
  message: 'A list of declarations holds at least one declaration and nothing else',
  remedy: 'Send one declaration as an object, or { "declarations": [ ... ] }',
})

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** The first byte that is neither white space nor part of a byte order mark. */
function firstByte(bytes: Uint8Array): number | undefined {
  return bytes.subarray(0, 64).find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf)
}
