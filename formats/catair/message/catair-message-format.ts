import type { InterchangeReader, MessageFormat, ReadPart } from '../../message-format.ts'
import { looksLikeBatch } from '../catair.ts'
import { CatairWriter } from './catair-writer.ts'
import { findingPart, transactionParts } from './read-transaction-parts.ts'
import { TransmissionReader } from './transmission-reader.ts'

/**
 * CATAIR as a format that can be converted: entry summaries (AE) and cargo releases (SE) in batches, each transaction a goods declaration. What a
 * declaration does not tell of its records is kept beside it, so that the same 80 characters are written again.
 */
export const catairMessages: MessageFormat = {
  name: 'catair',
  title: 'CATAIR',
  mediaTypes: ['application/vnd.customhouse.catair'],
  extension: '.catair',
  recognises: looksLikeBatch,
  createReader: () => new CatairReader(),
  createWriter: (options) => new CatairWriter(options),
}

class CatairReader implements InterchangeReader {
  readonly #transmission = new TransmissionReader()

  push(piece: Uint8Array): readonly ReadPart[] {
    return this.#transmission.push(piece).flatMap((found) => ('transaction' in found ? transactionParts(found) : [findingPart(found)]))
  }

  end(): readonly ReadPart[] {
    return this.#transmission.end().flatMap((found) => ('transaction' in found ? transactionParts(found) : [findingPart(found)]))
  }
}
