import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { readDate } from '../codec/dates.ts'
import { textOf } from '../codec/wire-record.ts'
import type { Batch, Block } from './batch.ts'

/** Who sent a batch, and where the answer goes. */
export interface Sender {
  readonly site: string
  readonly id: string
  readonly office: string
  readonly password: string
  readonly date: DateText | undefined
}

/** Who is responsible for the transactions of a block. */
export interface BlockFiler {
  /** Schedule D code of the port that processes the block. */
  readonly port: string
  readonly filer: string
  readonly office: string
  readonly isPreparerUsed: boolean
  readonly preparerPort: string
  readonly preparerFiler: string
  readonly preparerOffice: string
  readonly userText: string
}

/** The sender as the A-record states it; blank where there is none. */
export function senderOf(batch: Pick<Batch, 'header'>): Sender {
  const read = (name: string) => batch.header ? textOf(batch.header, name) : ''
  return {
    site: read('Sender/Receiver Site Code'),
    id: read('Sender/Receiver ID Code'),
    office: read('Sender/Receiver Office Code'),
    password: read('Communication Password'),
    date: readDate(read('Transmission Date')),
  }
}

/** The filer as the B-record states it; blank where there is none. */
export function filerOf(block: Pick<Block, 'header'>): BlockFiler {
  const read = (name: string) => block.header ? textOf(block.header, name) : ''
  return {
    port: read('Processing District/Port Code'),
    filer: read('Processing Filer Code'),
    office: read('Processing Filer Office Code'),
    isPreparerUsed: read('Preparer Indicator') === '1',
    preparerPort: read('Preparer District/Port Code'),
    preparerFiler: read('Preparer Filer Code'),
    preparerOffice: read('Preparer Office Code'),
    userText: read('Filer / Preparer\'s User Data Text'),
  }
}
