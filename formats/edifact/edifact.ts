import type { MessageFormat } from '../message-format.ts'
import { EdifactReader } from './envelope/interchange-reader.ts'
import { EdifactWriter } from './envelope/interchange-writer.ts'

/**
 * UN/EDIFACT interchanges (ISO 9735, syntax versions 1 to 4) of customs messages: PAXLST, CUSCAR and CUSREP as reports of carriers, CUSDEC
 * as declarations, CUSRES and CONTRL as responses.
 */
export const edifact: MessageFormat = {
  name: 'edifact',
  title: 'UN/EDIFACT',
  mediaTypes: ['application/EDIFACT'],
  extension: '.edi',
  recognises: (beginning) => /(?:^|[\r\n \0\ufeff])UNA[^0-9A-Za-z]{6}\s*UNB|(?:^|[\r\n \0])UNB\+[A-Z]{4}:[0-9]/.test(Buffer.from(beginning.buffer, beginning.byteOffset, beginning.byteLength).toString('latin1')),
  createReader: () => new EdifactReader(),
  createWriter: (options) => new EdifactWriter(options),
}

export { combineInterchanges, splitInterchange } from './envelope/split-interchange.ts'
export { EdifactReader } from './envelope/interchange-reader.ts'
export { controlDocument, writeControl } from './control/write-control.ts'
