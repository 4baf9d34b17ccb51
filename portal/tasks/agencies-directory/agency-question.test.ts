import { describe, expect, it } from 'vitest'
import { agencyQuestion } from './agency-question.ts'

describe('agencyQuestion()', () => {
  it('takes digits with dots or blanks for a tariff number, anything else for words', () => {
    expect(['3304.99', '3304 99 50 00', '06', ' wood ', '1', '', '370 tuna'].map(agencyQuestion)).toEqual([{ tariff: '330499' }, { tariff: '3304995000' }, { tariff: '06' }, { search: 'wood' }, { search: '1' }, {}, { search: '370 tuna' }])
  })
})
