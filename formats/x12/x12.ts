import type { MessageFormat } from '../message-format.ts'
import { createX12Reader } from './x12-reader.ts'
import { createX12Writer } from './x12-writer.ts'

/** ANSI ASC X12 customs sets: 309, 310, 350, 353, 355, 358 and 997, in releases 004010 to 006050. */
export const x12: MessageFormat = {
  name: 'x12',
  title: 'ANSI ASC X12',
  mediaTypes: ['application/edi-x12'],
  extension: '.x12',
  recognises: (beginning) => /^[\s\u00ef\u00bb\u00bf]*ISA[^A-Za-z0-9 ]/.test(String.fromCharCode(...beginning.subarray(0, 128))),
  createReader: () => createX12Reader(),
  createWriter: (options) => createX12Writer(options ?? { preparedAt: new Date(0) }),
}
