import { blankDeclaration } from '@customhouse/vocabulary/declaration/blank-declaration.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { describe, expect, it } from 'vitest'
import { asReplacement, cancelRelease, deleteSummary } from './cancel-declaration.ts'
import { eventsOfFiling } from './events-of-filing.ts'
import { mayAmend, mayCancel } from './may-change.ts'
import type { EntryKnown } from './use-filing.ts'

const release = { kind: 'entry', accepted: true, functionCode: 'add' } as const
const summary = { ...release, kind: 'entry-summary' } as const
const onFile = (release_: Partial<NonNullable<EntryKnown['cargoRelease']>>): EntryKnown => ({ cargoRelease: { status: 'on-file', ...release_ } })
const under = (control: 'trade' | 'cbp'): EntryKnown => ({ summary: { control, status: 'accepted', data: { portOfEntry: '2704', typeCode: '01' } } })

describe('mayCancel()', () => {
  it('is at once before a release, by request after it or under review, and never twice', () => {
    expect([onFile({}), onFile({ outcome: 'release', releasedAt: 'x' }), onFile({ outcome: 'exam' }), onFile({ request: { kind: 'cancellation' } }), onFile({ status: 'cancelled' }), null].map((entry) => mayCancel(release, entry)))
      .toEqual(['at-once', 'by-request', 'by-request', 'requested', 'not-any-more', 'not-any-more'])
  })
  it('of a summary is at once while its filer controls it', () => {
    expect([mayCancel(summary, under('trade')), mayCancel(summary, under('cbp')), mayCancel({ ...summary, accepted: false }, under('trade'))]).toEqual(['at-once', 'not-any-more', 'not-any-more'])
  })
})

describe('mayAmend()', () => {
  it('is before the goods are released, while the filer controls the summary, and of what was rejected', () => {
    expect([mayAmend(release, onFile({})), mayAmend(release, onFile({ releasedAt: 'x' })), mayAmend(summary, under('trade')), mayAmend(summary, under('cbp')), mayAmend({ ...release, accepted: false }, null), mayAmend({ ...release, functionCode: 'cancel' }, onFile({}))])
      .toEqual([true, false, true, false, true, false])
  })
})

describe('what is filed to take a filing back', () => {
  const filed: Declaration = { ...blankDeclaration(), kind: 'entry', functionCode: 'add', entryNumber: 'ZZ900001019', typeCode: '01', portOfEntry: '2704', importerOfRecord: { qualifier: 'EI', number: '89-100000100' } }
  it('names the release, the reason and whom to ask, and nothing of the goods', () => {
    expect(cancelRelease(filed, { reason: '03', contactName: 'DESK', contactPhone: '2025550100', replacedBy: { qualifier: 'EN', identifier: 'ZZ900002033' } }))
      .toMatchObject({ kind: 'entry', functionCode: 'cancel', entryNumber: 'ZZ900001019', changeReason: '03', contact: { name: 'DESK', phone: '2025550100' }, references: [{ qualifier: 'EN', identifier: 'ZZ900002033' }], goodsItems: [] })
  })
  it('of a summary is its number, type and port alone', () => {
    expect(deleteSummary(filed)).toEqual({ ...blankDeclaration(), kind: 'entry-summary', functionCode: 'cancel', entryNumber: 'ZZ900001019', typeCode: '01', portOfEntry: '2704' })
  })
  it('a replacement says everything anew', () => { expect(asReplacement(filed)).toEqual({ ...filed, functionCode: 'replace' }) })
})

describe('eventsOfFiling()', () => {
  it('tells in order what happened, other filings of the entry among it', () => {
    const at = (minute: number) => `2026-08-03T12:0${String(minute)}:00.000Z`
    const determination = { id: 'd', filing: 'b', organisation: 'o', client: 'c', entryNumber: 'e', outcome: 'hold', reasons: [], decidedAt: at(3), act: 'place-hold', why: 'Look at it' } as const
    const other = (id: string, minute: number) => ({ id, organisation: 'o', client: 'c', interchange: 'i', kind: 'entry', entryNumber: 'e', functionCode: 'add', environment: 'test', receivedAt: at(minute), accepted: true, outcome: 'release' }) as const
    const events = eventsOfFiling({ filing: { id: 'b', receivedAt: at(1), accepted: true }, determinations: [{ ...determination, reasons: [] }], evidence: [], notifications: [{ determinedAt: at(2), outcome: 'release', suspendsRelease: false, bills: [{ pointer: '', dispositions: [{ code: '95', words: 'ARRIVED' }] }], mediaType: '', content: '' }], filings: [other('a', 0), other('b', 1), other('c', 4)] })
    expect(events.map(({ what }) => what)).toEqual(['earlier', 'filed', 'bills', 'officer', 'later'])
  })
})
