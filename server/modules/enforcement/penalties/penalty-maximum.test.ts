import { describe, expect, it } from 'vitest'
import { penaltyMaximum, type PenaltyGround } from './penalty-maximum.ts'

const values = { domesticValue: '9000.50', dutiableValue: '8000.10' }

describe('penaltyMaximum()', () => {
  it.each<[string, PenaltyGround, string, string]>([
    ['fraud: the domestic value', { culpability: 'fraud', lossOfDuties: '10', ...values }, '9000.50', '19 U.S.C. 1592(c)(1)'],
    ['gross negligence: four times the loss', { culpability: 'gross-negligence', lossOfDuties: '1000.01', ...values }, '4000.04', '19 U.S.C. 1592(c)(2)(A)'],
    ['gross negligence: never above the domestic value', { culpability: 'gross-negligence', lossOfDuties: '3000', ...values }, '9000.50', '19 U.S.C. 1592(c)(2)(A)'],
    ['gross negligence without loss: 40 percent of the dutiable value', { culpability: 'gross-negligence', lossOfDuties: '0', ...values }, '3200.04', '19 U.S.C. 1592(c)(2)(B)'],
    ['negligence: twice the loss', { culpability: 'negligence', lossOfDuties: '1000.01', ...values }, '2000.02', '19 U.S.C. 1592(c)(3)(A)'],
    ['negligence without loss: 20 percent of the dutiable value', { culpability: 'negligence', ...values }, '1600.02', '19 U.S.C. 1592(c)(3)(B)'],
    ['a disclosed fraud: the loss once', { culpability: 'fraud', lossOfDuties: '1000.01', isDisclosed: true, ...values }, '1000.01', '19 U.S.C. 1592(c)(4)(A)(i)'],
    ['a disclosed fraud without loss: 10 percent of the dutiable value', { culpability: 'fraud', isDisclosed: true, ...values }, '800.01', '19 U.S.C. 1592(c)(4)(A)(ii)'],
    ['disclosed negligence: no more than interest', { culpability: 'negligence', lossOfDuties: '1000.01', isDisclosed: true, ...values }, '0.00', '19 U.S.C. 1592(c)(4)(B)'],
  ])('%s', (_what, ground, ...[maximum, authority]) => { expect(penaltyMaximum(ground)).toMatchObject({ maximum, authority }) })
  it('knows none where what it is reckoned from is not stated', () => { expect(penaltyMaximum({ culpability: 'fraud' })).toBeUndefined() })
})
