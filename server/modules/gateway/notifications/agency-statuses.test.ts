import { expect, it } from 'vitest'
import { agencyStatuses } from './agency-statuses.ts'

it('agencyStatuses() has the last word of each agency on each line by then', () => {
  const said = (of: readonly [agency: string, lines: readonly number[]], disposition: 'hold' | 'may-proceed', minute: number) => ({ agency: of[0], lines: of[1], disposition, reason: 'r', givenAt: `2026-02-02T12:0${String(minute)}:00.000Z` })
  const given = [said(['FDA', [1, 2]], 'hold', 1), said(['APH', [1]], 'hold', 2), said(['FDA', [2]], 'may-proceed', 3)]
  expect(agencyStatuses(given, '2026-02-02T12:02:30.000Z').map(({ agency, line, disposition }) => [agency, line, disposition])).toEqual([['FDA', 1, 'hold'], ['FDA', 2, 'hold'], ['APH', 1, 'hold']])
  expect(agencyStatuses(given, '2026-02-02T12:03:00.000Z').find(({ line }) => line === 2)?.disposition).toBe('may-proceed')
  expect(agencyStatuses(given, '2026-02-02T12:00:00.000Z')).toEqual([])
})
