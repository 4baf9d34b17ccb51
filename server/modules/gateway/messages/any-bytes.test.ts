import fc from 'fast-check'
import { expect, it } from 'vitest'
import { messageFormats } from '@customhouse/formats/message-formats.ts'
import { readExport, readPreLoading, readReport, readSecurityFiling } from '../../filings/index.ts'

it('takes whatever a format reads of any bytes, or says that it is something else', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...messageFormats), (bytes, format) => {
    const reader = format.createReader()
    for (const part of [...reader.push(bytes), ...reader.end()]) {
      if (part.kind === 'document') for (const read of [readExport, readPreLoading, readReport, readSecurityFiling]) expect(() => read(part.document)).not.toThrow()
    }
  }), { numRuns: 200 })
})
