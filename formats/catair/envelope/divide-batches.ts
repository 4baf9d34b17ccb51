import type { WireRecord } from '../codec/wire-record.ts'

/** A batch as its control records delimit it, not judged yet. */
export interface RawBatch {
  header: WireRecord | undefined
  trailer: WireRecord | undefined
  readonly blocks: RawBlock[]
  readonly missing: MissingControl[]
}

/** A block as its control records delimit it, not judged yet. */
export interface RawBlock {
  readonly number: number
  readonly header: WireRecord | undefined
  trailer: WireRecord | undefined
  readonly records: WireRecord[]
}

/** A control record, or the detail of a block, that is missing: CBP's code and the record at which it was noticed. */
export interface MissingControl {
  readonly code: string
  readonly record: WireRecord | undefined
  readonly block?: number
}

/** Divides records by A, B, Y and Z. Every record ends up in one batch; what is missing is noted where it is noticed. */
export function divideBatches(records: readonly WireRecord[]): RawBatch[] {
  const divider = new Divider()
  for (const record of records) divider.take(record)
  return divider.end(records.at(-1))
}

/** The control record that a record is; undefined for transaction detail. */
export function controlOf(record: WireRecord): 'A' | 'B' | 'Y' | 'Z' | undefined {
  if (record.layout?.chapter !== 'batch-block-control') return undefined
  const { id } = record.layout
  return id === 'A' || id === 'B' || id === 'Y' || id === 'Z' ? id : undefined
}

class Divider {
  readonly #batches: RawBatch[] = []
  #batch: RawBatch | undefined
  #block: RawBlock | undefined

  take(record: WireRecord): void {
    switch (controlOf(record)) {
      case 'A':
        this.#closeBatch(record)
        this.#openBatch(record)
        return
      case 'B':
        this.#closeBlock(record)
        this.#openBlock(record, record)
        return
      case 'Y':
        this.#currentBlock(record).trailer = record
        this.#closeBlock(record)
        return
      case 'Z':
        this.#takeTrailer(record)
        return
      case undefined:
        this.#currentBlock(record).records.push(record)
    }
  }

  end(last: WireRecord | undefined): RawBatch[] {
    this.#closeBatch(last)
    // An empty transmission is a batch of which everything is missing.
    if (this.#batches.length === 0) this.#batches.push({ header: undefined, trailer: undefined, blocks: [], missing: [{ code: 'X01', record: undefined }] })
    return this.#batches
  }

  #takeTrailer(record: WireRecord): void {
    const batch = this.#currentBatch(record)
    this.#closeBlock(record)
    batch.trailer = record
    this.#closeBatch(record)
  }

  #openBatch(header: WireRecord | undefined): RawBatch {
    const batch: RawBatch = { header, trailer: undefined, blocks: [], missing: [] }
    this.#batches.push(batch)
    this.#batch = batch
    return batch
  }

  #currentBatch(record: WireRecord): RawBatch {
    if (this.#batch) return this.#batch
    const batch = this.#openBatch(undefined)
    batch.missing.push({ code: 'X01', record })
    return batch
  }

  #openBlock(header: WireRecord | undefined, record: WireRecord): RawBlock {
    const batch = this.#currentBatch(record)
    const block: RawBlock = { number: batch.blocks.length + 1, header, trailer: undefined, records: [] }
    batch.blocks.push(block)
    this.#block = block
    return block
  }

  #currentBlock(record: WireRecord): RawBlock {
    if (this.#block) return this.#block
    const block = this.#openBlock(undefined, record)
    this.#batch?.missing.push({ code: 'X03', record, block: block.number })
    return block
  }

  #closeBlock(record: WireRecord | undefined): void {
    const block = this.#block
    this.#block = undefined
    if (!block) return
    if (block.records.length === 0) this.#batch?.missing.push({ code: 'X04', record: block.header ?? record, block: block.number })
    if (!block.trailer) this.#batch?.missing.push({ code: 'X05', record, block: block.number })
  }

  #closeBatch(record: WireRecord | undefined): void {
    this.#closeBlock(record)
    const batch = this.#batch
    this.#batch = undefined
    if (!batch) return
    if (batch.blocks.length === 0) batch.missing.push({ code: 'X03', record: batch.header ?? record })
    if (!batch.trailer) batch.missing.push({ code: 'X06', record })
  }
}
