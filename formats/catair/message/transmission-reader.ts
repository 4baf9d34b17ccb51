import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { createRecordReader, type RecordsRead } from '../codec/record-reader.ts'
import { textOf, type WireRecord } from '../codec/wire-record.ts'
import { nothingToRead, servedApplications } from '../catair.ts'
import type { Transaction } from '../envelope/batch.ts'
import { checkBatchControl, checkBlockControl } from '../envelope/check-control.ts'
import { controlOf } from '../envelope/divide-batches.ts'
import { batchCondition, conditionOfForm } from '../envelope/envelope-findings.ts'
import { findingsByRecord, readTransactions } from '../envelope/read-transactions.ts'
import { headerOf } from '../structure/read-structure.ts'

/** A transaction with the control records that it stands between. */
export interface TransactionRead {
  readonly transaction: Transaction
  readonly application: string
  readonly batch: ControlRead
  readonly block: ControlRead
}

/** A batch or block: its number, from 1, and its header. */
export interface ControlRead {
  readonly number: number
  readonly header: WireRecord
}

/** More records of one transaction are not kept: CBP's structure maps allow no more for what a person could have filed. */
const mostRecords = 200_000

/**
 * Reads a transmission as it arrives into its transactions, and judges its control records as Batch & Block Control has it. Keeps one transaction.
 * Stops at the first fatal finding about control records, since nothing of the transmission is used then. Never throws.
 */
export class TransmissionReader {
  readonly #records = createRecordReader({ direction: 'input' })
  readonly #found: (TransactionRead | Finding)[] = []
  #batch: ControlRead & { blocks: number } | undefined
  #block: ControlRead & { transactions: number } | undefined
  #batches = 0
  #held: WireRecord[] = []
  #heldFindings: Finding[] = []
  #last: WireRecord | undefined
  #isStopped = false

  push(piece: Uint8Array): readonly (TransactionRead | Finding)[] {
    return this.#take(this.#records.push(piece))
  }

  end(): readonly (TransactionRead | Finding)[] {
    const rest = this.#take(this.#records.end())
    if (this.#isStopped) return rest
    if (this.#last === undefined) return [...rest, nothingToRead]
    if (this.#batch) this.#closeBatch(this.#last)
    return [...rest, ...this.#given()]
  }

  #take({ records, findings }: RecordsRead): readonly (TransactionRead | Finding)[] {
    const findingsOf = findingsByRecord(findings)
    for (const record of records) if (!this.#isStopped) this.#takeRecord(record, findingsOf(record))
    if (this.#records.isAbandoned && !this.#isStopped) this.#stop(...findings.slice(-1))
    return this.#given()
  }

  #given(): readonly (TransactionRead | Finding)[] {
    return this.#found.splice(0)
  }

  #takeRecord(record: WireRecord, findings: readonly Finding[]): void {
    this.#last = record
    const control = controlOf(record)
    if (control === undefined) this.#takeDetail(record, findings)
    else {
      if (control === 'A') this.#openBatch(record)
      else if (control === 'B') this.#openBlock(record)
      else if (control === 'Y') this.#endBlock(record)
      else this.#endBatch(record)
      for (const finding of findings) this.#judge(finding.severity === 'fatal' ? conditionOfForm(finding, undefined).finding : finding)
    }
  }

  #takeDetail(record: WireRecord, findings: readonly Finding[]): void {
    if (!this.#block) this.#stop(batchCondition(this.#batch ? 'X03' : 'X01', { record }).finding)
    else {
      if (record.id === headerOf(this.#application()) || this.#held.length >= mostRecords) this.#giveTransaction()
      this.#held.push(record)
      this.#heldFindings.push(...findings)
    }
  }

  #openBatch(record: WireRecord): void {
    if (this.#batch) this.#closeBatch(record)
    this.#batch = { number: ++this.#batches, header: record, blocks: 0 }
    const application = textOf(record, 'Application Identifier Code')
    for (const { finding } of checkBatchControl({ header: record, trailer: undefined, application, available: servedApplications })) this.#judge(finding)
  }

  #openBlock(record: WireRecord): void {
    const batch = this.#batch
    if (!batch) {
      this.#stop(batchCondition('X01', { record }).finding)
      return
    }
    if (this.#block) this.#closeBlock(record, undefined)
    this.#block = { number: ++batch.blocks, header: record, transactions: 0 }
    this.#checkBlock(undefined)
  }

  #endBlock(record: WireRecord): void {
    if (!this.#block) this.#stop(batchCondition(this.#batch ? 'X03' : 'X01', { record }).finding)
    else this.#closeBlock(record, record)
  }

  #endBatch(record: WireRecord): void {
    const batch = this.#batch
    if (!batch) this.#stop(batchCondition('X01', { record }).finding)
    else {
      const application = textOf(batch.header, 'Application Identifier Code')
      const conditions = checkBatchControl({ header: batch.header, trailer: record, application, available: servedApplications })
      for (const { code, finding } of conditions) if (code === 'X14') this.#judge(finding)
      this.#closeBatch(record, true)
    }
  }

  #closeBatch(record: WireRecord, isEnded = false): void {
    if (this.#block) this.#closeBlock(record, undefined)
    if (this.#batch?.blocks === 0) this.#judge(batchCondition('X03', { record: this.#batch.header }).finding)
    if (!isEnded) this.#judge(batchCondition('X06', { record }).finding)
    this.#batch = undefined
  }

  #closeBlock(record: WireRecord, trailer: WireRecord | undefined): void {
    const block = this.#block
    if (!block) return
    // Of a block that is not closed the last transaction may be cut off.
    if (trailer) this.#giveTransaction()
    else this.#judge(batchCondition('X05', { record, block: block.number }).finding)
    if (trailer && block.transactions === 0) this.#judge(batchCondition('X04', { record: block.header, block: block.number }).finding)
    if (trailer) this.#checkBlock(trailer)
    this.#block = undefined
  }

  /** Judges the header of the block, or its trailer against it. */
  #checkBlock(trailer: WireRecord | undefined): void {
    const { number, header } = this.#block ?? {}
    if (number === undefined || header === undefined) return
    const conditions = checkBlockControl({ number, header, trailer, batchApplication: this.#batch ? textOf(this.#batch.header, 'Application Identifier Code') : '', images: 0 })
    for (const { code, finding } of conditions) if ((code === 'X32') === (trailer !== undefined)) this.#judge(finding)
  }

  #giveTransaction(): void {
    const records = this.#held
    const findings = this.#heldFindings
    this.#held = []
    this.#heldFindings = []
    const batch = this.#batch
    const block = this.#block
    if (records.length === 0 || !batch || !block) return
    const application = this.#application()
    for (const transaction of readTransactions(application, records, findingsByRecord(findings))) {
      block.transactions++
      this.#found.push({ transaction, application, batch, block })
    }
  }

  #application(): string {
    return this.#block ? textOf(this.#block.header, 'Application Identifier Code') : ''
  }

  #judge(finding: Finding): void {
    if (this.#isStopped) return
    this.#found.push(finding)
    if (finding.severity === 'fatal') this.#stop()
  }

  #stop(...findings: readonly Finding[]): void {
    this.#found.push(...findings)
    this.#isStopped = true
    this.#held = []
    this.#heldFindings = []
  }
}
