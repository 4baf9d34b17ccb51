import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText } from './csv-text.ts'

const columns = [{ header: 'Name', value: ({ name }: { name: string }) => name }]
const cellOf = (name: string) => csvText([{ name }], columns).split('\r\n').slice(1).join('\r\n').replace(/\r\n$/, '')

describe('csvText()', () => {
  it('keeps amounts and negative numbers as they are', () => {
    expect(csvText([1], [{ header: 'Duty', value: () => ({ amount: '-1234.50' }) }, { header: 'Lines', value: (row) => row }])).toBe('\uFEFFDuty,Lines\r\n-1234.50,1\r\n')
  })
  it.each(['=cmd|\' /C calc\'!A0', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1'])('lets %j run nowhere', (name) => {
    expect(cellOf(name).replace(/^"/, '')).toMatch(/^'/)
  })
  it('is read back as it was, whatever it holds', () => {
    fc.assert(fc.property(fc.string(), (name) => {
      const written = cellOf(name)
      const read = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written
      expect(read === name || read === `'${name}`).toBe(true)
    }))
  })
})
