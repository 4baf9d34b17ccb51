import { describe, expect, it } from 'vitest'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import { pointerChain, responseDocument } from './response-document.ts'
import { wcoXml } from './wco-xml.ts'

const issuedAt = new Date('2026-08-14T09:31:05.123Z')
const declaration = { functionalReferenceId: 'WREN-2026-0014', id: '26GB00INVENTED0001', versionId: '1' }

describe('pointerChain()', () => {
  it('says the classes of a path from the outermost, with numbers in lists and the tag at the end', () => {
    expect(pointerChain('42A/67A/68A[2]/23A/137')).toEqual([
      { documentSectionCode: '42A' }, { documentSectionCode: '67A' }, { sequenceNumeric: '2', documentSectionCode: '68A' }, { documentSectionCode: '23A', tagId: '137' },
    ])
  })
  it('leaves out what is no id', () => {
    expect(pointerChain('')).toEqual([])
    expect(pointerChain('nonsense//[1]')).toEqual([])
  })
})

describe('responseDocument()', () => {
  it('rejects with an error for each finding', () => {
    const words = { message: 'The date of acceptance lies in the future', authority: 'UK Trade Tariff', remedy: 'Give the day' }
    const placed = { ...fatal('wco-cds-12016', words), pointer: { declaration: '/declaration/acceptanceDateTime' } }
    const cbp = { ...finding(fatal('B03', words), '/portOfEntry'), pointer: { wco: '42A/17C[1]/R144' } }
    const ours = { ...fatal('wco-rule-item-numbers', words), pointer: {} }
    const { response } = responseDocument({ outcome: 'rejected', reference: 'wren-answer-1', issuedAt, declaration, findings: [placed, cbp, ours] })
    expect(response).toEqual({
      functionCode: '03', functionalReferenceId: 'wren-answer-1', issueDateTime: { value: '20260814093105Z', format: '304' },
      error: [
        { description: 'The date of acceptance lies in the future. Give the day', validationCode: 'CDS12016', pointer: [{ documentSectionCode: '42A', tagId: '023' }] },
        { description: 'The date of acceptance lies in the future. Give the day', validationCode: 'B03', pointer: [{ documentSectionCode: '42A' }, { sequenceNumeric: '1', documentSectionCode: '17C', tagId: 'R144' }] },
        { description: 'wco-rule-item-numbers: The date of acceptance lies in the future. Give the day' },
      ],
      declaration: { rejectionDateTime: { value: '20260814093105Z', format: '304' }, ...declaration },
    })
  })

  it('is written and read as the same document', () => {
    for (const outcome of ['accepted', 'received', 'rejected'] as const) {
      const document = responseDocument({ outcome, reference: 'wren-answer-1', issuedAt, declaration })
      const writer = wcoXml.createWriter()
      const written = [writer.add(document), writer.end()]
      expect(written.flatMap(({ lost, defaulted, carried }) => [...lost, ...defaulted, ...(carried ?? [])])).toEqual([])
      const reader = wcoXml.createReader()
      const parts = [...written.flatMap(({ bytes }) => reader.push(bytes)), ...reader.end()]
      expect(parts.map((part) => (part.kind === 'document' ? part.document : part))).toEqual([document])
    }
  })
})
