import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InBondAct } from '@customhouse/vocabulary/in-bond/in-bond-act.ts'
import type { InBondAnswer } from '../../in-bond-format.ts'
import { catair } from '../catair.ts'
import type { CatairEnvelope } from '../catair-message.ts'
import { writeWire } from '../codec/write-record.ts'
import { catairInBond } from './in-bond.ts'

interface Exchange {
  readonly acts: readonly InBondAct[]
  readonly answer: InBondAnswer
}

const folder = fileURLToPath(new URL('./exchanges/', import.meta.url))
const exchanges = readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => {
  const stem = `${folder}${file.slice(0, -'.json'.length)}`
  return [file, { wire: new Uint8Array(readFileSync(`${stem}.catair`)), expected: JSON.parse(readFileSync(`${stem}.json`, 'utf8')) as Exchange, answer: readFileSync(`${stem}.answer.catair`, 'latin1') }] as const
})

const latin = new TextDecoder('latin1')
const bytesOf = (name: string) => latin.decode(new Uint8Array(readFileSync(`${folder}${name}.catair`)))
const read = (text: string) => catairInBond.read(new Uint8Array(Buffer.from(text, 'latin1')))
const codes = (text: string) => read(text).messages.flatMap(({ findings }) => findings.map(({ code }) => code))

describe.each(exchanges)('exchange %s', (_, { wire, expected, answer }) => {
  const found = catairInBond.read(wire)

  it('is recognised, and not read as declarations', () => {
    expect(catairInBond.recognises(wire)).toBe(true)
    expect(catair.read(wire).findings.map(({ code }) => code)).toContain('X13')
  })

  it('reads as acts', () => {
    expect([found.findings, found.messages.flatMap(({ findings }) => findings)]).toEqual([[], []])
    expect(found.messages.map(({ act }) => act)).toEqual(expected.acts)
    expect(writeWire((found.envelope as CatairEnvelope).envelope.wire)).toEqual(wire)
  })

  it('is answered in records of 80 characters', () => {
    const written = latin.decode(catairInBond.writeAnswer(found, found.messages.map(() => expected.answer)))
    expect(written).toBe(answer)
    for (const line of written.split('\n').slice(0, -1)) expect(line).toHaveLength(80)
  })
})

describe('transmissions about goods in bond', () => {
  it('are told by the B-record where the A-record leaves the application open', () => {
    const open = bytesOf('deleted').replace(/^(A.{24})QP/, '$1  ')
    expect([catairInBond.recognises(new Uint8Array(Buffer.from(open))), read(open).messages.map(({ act }) => act?.act)]).toEqual([true, ['delete']])
    expect(catairInBond.recognises(new Uint8Array(Buffer.from('A2704ZZ9      081026     SE'.padEnd(80))))).toBe(false)
  })

  it('are rejected whole where the envelope does not hold together', () => {
    const miscounted = read(bytesOf('deleted').replace('QP00001', 'QP00007'))
    expect([miscounted.messages, miscounted.findings.map(({ code }) => code)]).toEqual([[], ['X32']])
    expect(latin.decode(catairInBond.writeAnswer(miscounted, []))).toContain('999')
  })

  it.each([
    ['an action that is none', bytesOf('deleted').replace('10D', '10K'), ['in-bond-action-unknown']],
    ['a container on its own', bytesOf('events').replace('101700000003', '103700000003'), ['in-bond-container-not-served']],
    ['a request without its data', bytesOf('request-short').replace('3901', '    '), ['in-bond-data-missing']],
    ['a type that is none', bytesOf('request-short').replace('10A61', '10A99'), ['in-bond-type-unknown']],
    ['a bill that is taken out of what is asked for', bytesOf('request-short').replace('30A', '30D'), ['in-bond-bill-action-differs']],
    ['an arrival without its port', bytesOf('events').replace(/^(20260810150000)4501/m, '$1    '), ['in-bond-data-missing']],
    ['a day that is none', bytesOf('events').replace('20260810', '20260231'), ['in-bond-data-missing']],
    ['more than a deletion has', bytesOf('request-short').replace('10A', '10D').replace('30A', '30D'), ['in-bond-bill-action-differs', 'in-bond-record-not-allowed', 'in-bond-record-not-allowed']],
    ['a bill of full data without a shipper', bytesOf('request-long-zone').replace(/^50.*\n/m, '').replace('QP00010', 'QP00009'), ['in-bond-shipper-missing']],
    ['a container without goods', bytesOf('request-long-zone').replace(/^71.*\n/m, '').replace('QP00010', 'QP00009'), ['in-bond-goods-missing']],
    ['an event without detail', bytesOf('events').replace(/^20260810.*\n/m, '').replace('WP00008', 'WP00007'), ['in-bond-record-missing', 'in-bond-data-missing', 'in-bond-data-missing']],
  ])('say of %s what is wrong', (_, text, expected) => {
    expect(codes(text)).toEqual(expected)
  })

  it('tell the place of what was decided, in the records and in the answer', () => {
    const found = read(bytesOf('request-rejected'))
    expect(found.messages[0]?.locate({ declaration: '/bills/1/quantity' }).record).toMatchObject({ recordType: 'QP30', recordNumber: 5 })
    expect(bytesOf('request-rejected.answer').split('\n').slice(2, 8).map((line) => line.slice(0, 7))).toEqual(['10A6170', '9501109', '30A    ', '9501   ', '30A    ', '9501   '])
  })

  it('notify of the authorisation those alone that nominate themselves', () => {
    expect(bytesOf('request-short.answer')).toMatch(/^301JZZSB260100101 {35}0{7}450/m)
    const found = read(bytesOf('request-short').replace('322704ZZ9', '323901ZZ9'))
    expect(latin.decode(catairInBond.writeAnswer(found, [{ accepted: true, findings: [], answeredAt: '2026-08-10T20:15:00.000Z' }]))).not.toContain('ZZ9NS')
    const air = read(bytesOf('request-short').replace('ZZSB260100101', '999 26010010 '))
    expect(latin.decode(catairInBond.writeAnswer(air, [{ accepted: true, findings: [], answeredAt: '2026-08-10T20:15:00.000Z' }]))).toContain('\n301D999 26010010 ')
  })

  it('never throw, whatever they hold, and can always be answered', () => {
    const damaged = fc.tuple(fc.constantFrom(...exchanges.map(([, { wire }]) => wire)), fc.nat(1_200), fc.nat(170), fc.uint8Array({ maxLength: 90 })).map(([wire, at, length, inserted]) => {
      const from = at % wire.length
      return Uint8Array.from([...wire.subarray(0, from), ...inserted, ...wire.subarray(from + length)])
    })
    fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), damaged), fc.boolean(), (bytes, accepted) => {
      catairInBond.recognises(bytes)
      const found = catairInBond.read(bytes)
      expect(found.messages.length + found.findings.length).toBeGreaterThan(0)
      for (const message of found.messages) if (message.act === undefined) expect(message.findings.some(({ severity }) => severity === 'fatal')).toBe(true)
      const answered = catairInBond.writeAnswer(found, found.messages.map(({ findings }) => ({ accepted, findings, answeredAt: '2026-08-10T20:15:00.000Z' })))
      expect(answered.length).toBeGreaterThan(0)
    }), { numRuns: 300 })
  })
})
