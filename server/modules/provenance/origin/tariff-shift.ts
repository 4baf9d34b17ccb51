import type { TariffShift } from './agreement.ts'
import { lies, liesInAny, type CommodityRange } from './commodity-range.ts'

/** Whether something holds, does not, or cannot be told from what is known. */
export type Answer = 'yes' | 'no' | 'unknown'

/** All of them: `no` where one is, else `unknown` where one is. */
export function everyAnswer(answers: Iterable<Answer>): Answer {
  let answer: Answer = 'yes'
  for (const one of answers) {
    if (one === 'no') return 'no'
    if (one === 'unknown') answer = 'unknown'
  }
  return answer
}

/** One of them: `yes` where one is, else `unknown` where one is. */
export function someAnswer(answers: Iterable<Answer>): Answer {
  let answer: Answer = 'no'
  for (const one of answers) {
    if (one === 'yes') return 'yes'
    if (one === 'unknown') answer = 'unknown'
  }
  return answer
}

/** Whether a material of a code changes to goods of a code as a rule for these goods asks. */
export function shifts({ shift, material, good, group }: { readonly shift: TariffShift; readonly material: string; readonly good: string; readonly group: CommodityRange }): Answer {
  const excepted = liesInAny(material, shift.except ?? [])
  const reach = someAnswer([changed({ shift, material, good, group }), liesInAny(material, shift.also ?? [])])
  return everyAnswer([reach, opposite(excepted), shift.only === undefined ? 'yes' : liesInAny(material, shift.only)])
}

function changed({ shift, material, good, group }: { readonly shift: TariffShift; readonly material: string; readonly good: string; readonly group: CommodityRange }): Answer {
  switch (shift.from) {
    case 'other-chapter':
      return differ(material, good, 2)
    case 'other-heading':
      return differ(material, good, 4)
    case 'other-subheading':
      return differ(material, good, 6)
    case 'outside-group':
      return opposite(lies(material, group))
    case 'none':
      return 'yes'
  }
}

function differ(material: string, good: string, digits: number): Answer {
  const shortest = Math.min(material.length, good.length, digits)
  if (material.slice(0, shortest) !== good.slice(0, shortest)) return 'yes'
  return shortest === digits ? 'no' : 'unknown'
}

function opposite(answer: Answer): Answer {
  return answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown'
}
