import { describe, expect, it } from 'vitest'
import type { CanonicalClass } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { edifact } from '../edifact/edifact.ts'
import { createX12Writer } from './x12-writer.ts'

const preparedAt = new Date('2026-11-22T09:30:00Z')
const many = 15_000
const numbered = (make: (number: string) => CanonicalClass) => Array.from({ length: many }, (_, index) => make(String(index + 1)))

// Each took minutes when what belongs together was looked for in whole lists; the time limit of tests is what these hold.
describe('documents with very many parts', () => {
  it('are written as acknowledgements with the errors of each set', () => {
    const response = { functionCode: '11', acknowledgement: { groupTypeCode: 'SO' }, status: numbered((tagId) => ({ nameCode: 'R', pointer: [{ documentSectionCode: '309', tagId }] })), error: numbered((tagId) => ({ validationCode: '4', pointer: [{ documentSectionCode: '309', tagId }] })) }
    const text = Buffer.from(createX12Writer({ preparedAt }).add({ version: '3.6.1', response }).bytes).toString()
    expect(text.match(/AK5\*R\*4~/g)).toHaveLength(many)
  })

  it('are written as statuses of each bill, and as remarks on each line', () => {
    const declaration = { consignment: numbered((sequenceNumeric) => ({ sequenceNumeric, transportContractDocument: [{ id: `B${sequenceNumeric}` }] })) }
    const pointing = (sequenceNumeric: string) => [{ sequenceNumeric, documentSectionCode: '28A' }]
    const status = numbered((number) => ({ nameCode: '1C', pointer: pointing(number) }))
    expect(Buffer.from(createX12Writer({ preparedAt }).add({ version: '3.6.1', response: { functionCode: '11', declaration, status } }).bytes).toString().match(/\*1C\*/g)).toHaveLength(many)
    const error = numbered((number) => ({ description: 'BAD', pointer: pointing(number) }))
    expect(Buffer.from(createX12Writer({ preparedAt }).add({ version: '3.6.1', response: { functionCode: '11', declaration, error } }).bytes).toString().match(/K1\*BAD~/g)).toHaveLength(many)
  })

  it('are read from EDIFACT where dates look for their place', () => {
    const segments = ["UNH+1+CUSCAR:D:16B:UN'", "BGM+785+X+9'", "TDT+20'", "LOC+92+NLRTM'".repeat(many), "DTM+132:202611060600:203'".repeat(many)].join('')
    const reader = edifact.createReader()
    const parts = [...reader.push(Buffer.from(`UNB+UNOC:3+A+B+261104:0816+R1'${segments}UNT+${String(2 * many + 4)}+1'UNZ+1+R1'`)), ...reader.end()]
    expect(parts.filter(({ kind }) => kind === 'document')).toHaveLength(1)
  })

  it('are written to EDIFACT as far as its segments hold them', () => {
    const conveyanceReport = { functionCode: '9', person: [{ roleCode: 'FL', familyName: 'A', baggageTagId: Array.from({ length: many }, (_, index) => `T${String(index)}`) }] }
    const { bytes, lost } = edifact.createWriter({ preparedAt }).add({ version: '3.6.1', conveyanceReport })
    expect(Buffer.from(bytes).toString().match(/FTX\+BAG/g)).toHaveLength(99)
    expect(lost).toHaveLength(many - 99 * 5)
  })
})
