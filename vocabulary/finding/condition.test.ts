import { describe, expect, it } from 'vitest'
import { fatal, finding, findingAt, notice, objections, placed, warning, withoutRepetitions } from './condition.ts'

const words = { message: 'The port of entry is missing', authority: 'usage note b', remedy: 'Give it' }
const missing = fatal('B03', words)

describe('conditions', () => {
  it('weigh as their maker says', () => {
    expect([missing, warning('w', words), notice('n', words)].map(({ severity }) => severity)).toEqual(['fatal', 'warning', 'information'])
  })
  it('become findings at a place, in a declaration with its WCO path', () => {
    expect(finding(missing, '/goodsItems/1/origin')).toEqual({ code: 'B03', severity: 'fatal', ...words, pointer: { declaration: '/goodsItems/1/origin', wco: '42A/67A/68A[2]/92A[1]/063' } })
    expect(finding({ ...missing, subject: 'census' }, '').subject).toBe('census')
    expect(findingAt(missing, '/number').pointer).toEqual({ declaration: '/number' })
    expect(placed(findingAt(missing, '/goodsItems/1/origin'))).toEqual(finding(missing, '/goodsItems/1/origin'))
    const onWire = { ...missing, pointer: { record: { recordType: 'A', recordNumber: 1, from: 1, to: 1 } } }
    expect(placed(onWire)).toBe(onWire)
  })
  it('are found where they hold, in their order', () => {
    expect(objections([true, missing, '/a'], [false, missing, '/b'], [true, missing, '/c']).map(({ pointer }) => pointer.declaration)).toEqual(['/a', '/c'])
  })
})

describe('withoutRepetitions()', () => {
  it('keeps the first of those with one code at one place', () => {
    const reader = { ...findingAt(missing, '/portOfEntry'), message: 'as the reader says it' }
    expect(withoutRepetitions([reader, finding(missing, '/portOfEntry'), finding(missing, '/portOfUnlading')])).toEqual([reader, finding(missing, '/portOfUnlading')])
  })
  it('tells the missing declarations of two metals apart', () => {
    const metal = (message: string) => findingAt(fatal('794', { ...words, message }), '/goodsItems/0/additionalDeclarations')
    expect(withoutRepetitions([metal('steel'), metal('copper'), metal('steel')])).toHaveLength(2)
  })
})
