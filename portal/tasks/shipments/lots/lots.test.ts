import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lotName, lotRange } from './lot-name.ts'
import { recallCsv } from './recall-csv.ts'

describe('lotName()', () => {
  it('says a number without its maker, and the batch of a GS1 link', () => {
    expect(lotName('heat-number:HT-26011@did:key:z6Mk')).toEqual({ scheme: 'heat-number', value: 'HT-26011' })
    expect(lotName('https://id.gs1.org/01/09521234100109/10/SAL-260706-A')).toEqual({ scheme: 'gs1', value: 'SAL-260706-A' })
    expect(lotName('fsma:TLC-88')).toEqual({ scheme: 'fsma', value: 'TLC-88' })
    expect(lotName('urn:epc:id:sgtin:1').value).toBe('1')
  })

  it('has a name for any lot', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (lot) => { expect(lotName(lot).value).not.toBe('') }))
  })

  it('says several by the first and the last, numbers by their size', () => {
    expect(lotRange(['batch:P-10@did:web:a', 'batch:P-9@did:web:a', 'batch:P-2@did:web:a'])).toBe('P-2 – P-10')
    expect(lotRange(['batch:P-1@did:web:a'])).toBe('P-1')
  })
})

describe('recallCsv()', () => {
  const notice = (name: string) => ({ notices: [{ party: { name, identifiers: [{ scheme: 'gln', value: '9521234100017' }] }, lots: [{ lot: 'batch:1@did:web:a', state: 'on-hand' as const, since: '2026-07-06T00:00:00Z', passedTo: [], documents: ['invoice 1'] }] }] })

  it('writes a line for each party and lot', () => {
    expect(recallCsv(notice('Larkfield, Fresh'))).toBe('\uFEFFparty,identifier,country,lot,description,state,on hand,unit,since,passed to,documents\r\n"Larkfield, Fresh",gln 9521234100017,,batch:1@did:web:a,,on-hand,,,2026-07-06,,invoice 1\r\n')
  })

  it('hands a spreadsheet no formula', () => {
    fc.assert(fc.property(fc.string(), (name) => { expect(recallCsv(notice(name)).split('\r\n').slice(1).every((line) => !/^"?[=+@\t]/.test(line))).toBe(true) }))
  })
})
