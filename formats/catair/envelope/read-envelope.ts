import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { readRecords } from '../codec/read-records.ts'
import { textOf, type WireRecord } from '../codec/wire-record.ts'
import type { Direction } from '../layouts/layout.ts'
import type { Batch, BatchCondition, Block, Envelope } from './batch.ts'
import { checkBatchControl, checkBlockControl } from './check-control.ts'
import { batchCondition, conditionOfForm } from './envelope-findings.ts'
import { divideBatches, type RawBatch, type RawBlock } from './divide-batches.ts'
import { findingsByRecord, readTransactions, type FindingsOf } from './read-transactions.ts'

/** What is known before reading. */
export interface EnvelopeOptions {
  /** Input where absent. */
  readonly direction?: Direction
  /** Application identifiers that are served here; another one that ACE knows rejects the batch with X13. All where absent. */
  readonly available?: readonly string[]
}

/**
 * Reads a transmission into batches, blocks and transactions, and judges its control records as Batch & Block Control has it. Never throws. A batch
 * with conditions is to be rejected as a whole; its transactions are read all the same, so that a person sees everything at once.
 */
export function readEnvelope(bytes: Uint8Array, options: EnvelopeOptions = {}): Envelope {
  const wire = readRecords(bytes, { direction: options.direction ?? 'input' })
  const findingsOf = findingsByRecord(wire.findings)
  const raw = divideBatches(wire.records)
  const batches = raw.map((batch, index) => judgeBatch(batch, { findingsOf, number: index + 1, lineEnding: wire.lineEnding, options }))
  return { wire, batches, findings: batches.flatMap((batch) => [...batch.conditions.map((condition) => condition.finding), ...batch.warnings]) }
}

interface BatchContext {
  readonly findingsOf: FindingsOf
  readonly number: number
  readonly lineEnding: string
  readonly options: EnvelopeOptions
}

function judgeBatch(raw: RawBatch, context: BatchContext): Batch {
  const application = batchApplication(raw)
  const conditions: BatchCondition[] = raw.missing.map(({ code, record, block }) => batchCondition(code, { record, ...(block !== undefined && { block }) }))
  const warnings: Finding[] = []
  const form = (record: WireRecord | undefined, block?: number): void => {
    if (record) sortForm(context.findingsOf(record), { block, conditions, warnings })
  }
  form(raw.header)
  if (raw.header && context.options.direction !== 'output') {
    conditions.push(...checkBatchControl({ header: raw.header, trailer: raw.trailer, application, available: context.options.available }))
  }
  for (const block of raw.blocks) {
    form(block.header, block.number)
    if (block.header && context.options.direction !== 'output') {
      conditions.push(...checkBlockControl({ number: block.number, header: block.header, trailer: block.trailer, batchApplication: application, images: block.records.length }))
    }
    form(block.trailer, block.number)
  }
  form(raw.trailer)
  return {
    number: context.number, application, header: raw.header, trailer: raw.trailer,
    blocks: raw.blocks.map((block) => toBlock(block, application, context.findingsOf)),
    conditions: inOrder(conditions), warnings, lineEnding: context.lineEnding,
  }
}

interface Sorted {
  readonly block: number | undefined
  readonly conditions: BatchCondition[]
  readonly warnings: Finding[]
}

function sortForm(findings: readonly Finding[], sorted: Sorted): void {
  for (const finding of findings) {
    if (finding.severity === 'fatal') sorted.conditions.push(conditionOfForm(finding, sorted.block))
    else sorted.warnings.push(finding)
  }
}

/** The A-record's identifier, or the first B-record's where the A-record leaves it open. */
function batchApplication(raw: RawBatch): string {
  const stated = raw.header ? textOf(raw.header, 'Application Identifier Code') : ''
  const first = raw.blocks[0]?.header
  return stated !== '' || !first ? stated : textOf(first, 'Application Identifier Code')
}

function toBlock(raw: RawBlock, batchApplication: string, findingsOf: FindingsOf): Block {
  const stated = raw.header ? textOf(raw.header, 'Application Identifier Code') : ''
  const application = stated === '' ? batchApplication : stated
  return { number: raw.number, application, header: raw.header, trailer: raw.trailer, transactions: readTransactions(application, raw.records, findingsOf) }
}

/** Batch conditions first, then block by block: the order in which a rejection reports them. */
function inOrder(conditions: readonly BatchCondition[]): BatchCondition[] {
  return [...conditions].sort((a, b) => (a.block ?? 0) - (b.block ?? 0))
}
