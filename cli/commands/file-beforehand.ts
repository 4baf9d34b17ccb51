import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MessageFormat } from '@customhouse/formats/message-format.ts'
import type { SingleWindowClient } from '@customhouse/sdk/client/single-window-client.ts'
import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { modelOf } from '@customhouse/vocabulary/dictionary/model-of.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { findingLines } from '../terminal/finding-lines.ts'
import { coloured, printJson, printLine, printProgress } from '../terminal/print.ts'

/** What is told of goods before they leave, or before they are laden to come. */
export type Beforehand = 'export declaration' | 'security filing' | 'pre-loading report'

interface FileBeforehandOptions {
  readonly json?: boolean
  readonly idempotencyKey?: string
  readonly receipts: string
  readonly format: MessageFormat
  readonly kind: Beforehand
}

/** Who files each in the sandbox. */
export const beforehandFilers = { 'export declaration': 'meridian-filer', 'security filing': 'meridian-filer', 'pre-loading report': 'tidemark-manifests' } as const satisfies Readonly<Record<Beforehand, string>>

/** Which of them an interchange is, by its first message; undefined for a carrier's report. */
export function beforehandIn(format: MessageFormat, bytes: Uint8Array): Beforehand | undefined {
  const reader = format.createReader()
  for (const part of [...reader.push(bytes), ...reader.end()]) if (part.kind === 'document') return kindOf(part.document)
  return undefined
}

function kindOf(document: CanonicalDocument): Beforehand | undefined {
  const { declaration, conveyanceReport } = modelOf(document)
  if (conveyanceReport !== undefined) return conveyanceReport.typeCode === 'PLD' ? 'pre-loading report' : undefined
  if (declaration === undefined) return undefined
  return declaration.unitedStates?.securityFiling === undefined ? 'export declaration' : 'security filing'
}

/** Files such an interchange, prints what became of each message, and saves the receipts. */
export async function fileBeforehand(client: SingleWindowClient, bytes: Uint8Array, options: FileBeforehandOptions): Promise<number> {
  const { format, kind, receipts, idempotencyKey = randomUUID(), json = false } = options
  printProgress(`Filing ${String(bytes.length)} bytes of ${format.title} as ${kind === 'export declaration' ? 'an' : 'a'} ${kind}`)
  const { messages, answers } = await send(client, bytes, { kind, mediaType: format.mediaTypes[0] ?? 'application/octet-stream', idempotencyKey })
  await mkdir(receipts, { recursive: true })
  for (const message of messages) {
    const path = join(receipts, `${message.id}.tlog-proof`)
    await writeFile(path, message.receipt)
    if (json) printJson({ ...message, answers, receipt: path })
    else print(message, path)
  }
  return messages.every(({ accepted }) => accepted) ? exitStatus.yes : exitStatus.no
}

interface SentMessage {
  readonly id: string
  readonly accepted: boolean
  readonly told: readonly string[]
  readonly findings: Parameters<typeof findingLines>[0][]
  readonly receipt: string
}

interface Sending {
  readonly kind: Beforehand
  readonly mediaType: string
  readonly idempotencyKey: string
}

async function send(client: SingleWindowClient, bytes: Uint8Array, { kind, ...options }: Sending): Promise<{ readonly messages: readonly SentMessage[]; readonly answers: { readonly content: string } }> {
  switch (kind) {
    case 'export declaration': {
      const { exportDeclarations, answers } = await client.fileExports(bytes, options)
      return { answers, messages: exportDeclarations.map(({ filing, number = '', status = '', annotation = '', ...one }) => ({ ...one, id: filing, told: [number, status, annotation].filter((text) => text !== '') })) }
    }
    case 'security filing': {
      const { securityFilings, answers } = await client.fileSecurityFilings(bytes, options)
      return { answers, messages: securityFilings.map(({ message, number = '', status = '', ...one }) => ({ ...one, id: message, told: [number, status].filter((text) => text !== '') })) }
    }
    case 'pre-loading report': {
      const { preLoadingReports, answers } = await client.filePreLoading(bytes, options)
      return { answers, messages: preLoadingReports.map(({ report, assessments, ...one }) => ({ ...one, id: report, told: assessments.map(({ bill, assessment }) => `${bill} ${assessment}`) })) }
    }
  }
}

function print({ id, accepted, told, findings }: SentMessage, receipt: string): void {
  printLine(`${coloured('bold', accepted ? 'accepted' : 'rejected')}  ${id}${told.map((text) => `  ${text}`).join('')}`)
  for (const line of findings.flatMap(findingLines)) printLine(`  ${line}`)
  printLine(`  receipt saved: ${receipt}`)
}
