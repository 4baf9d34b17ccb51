import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreDataset } from '../scoring/score-dataset.ts'
import { readDataset } from './read-dataset.ts'

const read = (text: string) => readDataset(new TextEncoder().encode(text))
const codes = (text: string): readonly string[] => read(text).findings.map(({ code }) => code)

const headers = [
  'id,date,office,declarant,importer,seller,hs10,dep,origin,taxrate,taxtype,mass,price,fraud',
  'rep,origin,type,vol,val,cif,ym',
  'Date,Pipeline Name,KeyPointID,Direction of Flow,Trade Type,Capacity (1000 m3/d),Throughput (1000 m3/d)',
  'id,date,importer,commodity,origin,quantity,unit,value,illicit',
] as const

describe('readDataset()', () => {
  it('knows each kind of file by its header, whatever the order, case and units of its columns', () => {
    expect(read(`${headers[0]}\n1,2020-01-01,30,D,I,S,4408909195,BE,BE,0.0,FEU1,108.0,372254.4,0\n`).dataset?.kind).toBe('declarations')
    expect(read(`${headers[1]}\nAustria,Libya,Medium,100,9000,90,2013-01\n`).dataset).toMatchObject({ kind: 'prices', rows: [{ hid: '2', date: '2013-01-01', price: 90 }] })
    expect(read(`${headers[2]}\n2006-01-01,Alliance,KP0002,southeast,export,51859.5,49276.8\n`).dataset).toMatchObject({ kind: 'volumes', rows: [{ declared: 49_276.8, capacity: 51_859.5, flow: 'Alliance|KP0002|southeast|export|' }] })
    expect(read('\u{FEFF}DATE,declared,Metered,pipeline\r\n2006-01,5,6,"A, B"\r\n').dataset).toMatchObject({ kind: 'volumes', rows: [{ declared: 5, metered: 6 }] })
    expect(read(`${headers[3]}\nf1,2025-02-03,I,7208100000,AA,,KG,10,1\n`).dataset).toMatchObject({ kind: 'trade-lines', rows: [{ hid: 'f1', isIllicit: true, inspectedOn: '2025-02-10', line: { value: 10 } }] })
  })

  it('prefers hid to id, and looks at the lower of a price and a value that disagree', () => {
    expect(read('hid,rep,origin,type,vol,val,cif,ym\nh7,A,B,C,100,9000,72,2013-01\n').dataset?.rows[0]).toMatchObject({ hid: 'h7', price: 72 })
    expect(read('hid,rep,origin,type,vol,val,cif,ym\nh7,A,B,C,100,7200,90,2013-01\n').dataset?.rows[0]).toMatchObject({ price: 72 })
  })

  it('leaves out what cannot be used and says where, and keeps the rest', () => {
    const { dataset, findings } = read('date,declared\n2020-01-01,5\n2020-02-01,-1\n2020-03-01,1e308\n2020-04-01,NaN\n2020-05-01,\nyesterday,5\n2020-06-01,5,6\n')
    expect(dataset?.rows).toHaveLength(1)
    expect(findings.map(({ code, pointer }) => [code, pointer.source])).toEqual([
      ['anomaly-row-width', 'line 8'],
      ['anomaly-number-absurd', 'line 3, column declared'], ['anomaly-number-absurd', 'line 4, column declared'], ['anomaly-number-absurd', 'line 5, column declared'],
      ['anomaly-value-missing', 'line 6, column declared'], ['anomaly-date-unreadable', 'line 7, column date'],
    ])
  })

  it('refuses what is empty, of no known kind, or without a usable line', () => {
    expect(codes('')).toEqual(['anomaly-file-empty'])
    expect(codes(`${headers[1]}\n`)).toEqual(['anomaly-file-empty'])
    expect(codes('a,b\n1,2\n')).toEqual(['anomaly-header-unknown'])
    expect(codes('date,declared\n2020-01-01,x\n')[0]).toBe('anomaly-file-empty')
    expect(codes('date,declared\n"2020-01-01,5')).toEqual(['anomaly-file-unreadable'])
  })

  it('never throws, and what it reads can be scored, whatever the fields are', () => {
    const field = fc.oneof(fc.constantFrom('', '0', '1', '-0', '5.5', '2020-01-01', '2020-13-01', '1e15', '9'.repeat(400), 'NaN', 'Infinity', '"'), fc.string({ maxLength: 12 }))
    fc.assert(fc.property(fc.constantFrom(...headers), fc.array(fc.array(field, { minLength: 5, maxLength: 14 }), { maxLength: 12 }), (header, lines) => {
      const { dataset, findings } = read([header, ...lines.map((line) => line.join(','))].join('\n'))
      if (dataset === undefined) return findings.length > 0
      // Without outcomes of both kinds nothing is trained, so that this stays fast
      return scoreDataset(dataset, { seed: 1 }).every(({ score }) => score >= 0 && score <= 1)
    }), { numRuns: 400 })
  })
})
