import { isSpecialProvision } from '@customhouse/vocabulary/codes/commodity-code.ts'
import type { Commodity } from '@customhouse/vocabulary/declaration/goods-item.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '@customhouse/checks/authority.ts'
import { isPositive } from '@customhouse/checks/whole-dollars.ts'
import type { FilingContext, KnownTariffLine } from '../filing-context.ts'

const quantityNote = `${aeChapter('usage note (j), quantity and unit of measure')}; 19 CFR 141.61(e)`

const conditions = {
  missing: fatal('439', { message: 'The quantity of a tariff number is missing', authority: quantityNote, remedy: 'Give the quantity in the unit that the tariff asks for' }),
  mismatch: fatal('442', { message: 'The unit of a quantity is not the one that the tariff asks for', authority: quantityNote, remedy: 'Give the quantity in the unit that the tariff asks for, in its order' }),
  zero: fatal('441', { message: 'A quantity is not above zero although the tariff asks for one', authority: quantityNote, remedy: 'Give the quantity in the unit that the tariff asks for' }),
  secondMissing: fatal('443', { message: 'The second quantity is missing', authority: quantityNote, remedy: 'Give the second quantity in the unit that the tariff asks for' }),
  thirdMissing: fatal('444', { message: 'The third quantity is missing', authority: quantityNote, remedy: 'Give the third quantity in the unit that the tariff asks for' }),
} as const

const missingByPlace = [conditions.missing, conditions.secondMissing, conditions.thirdMissing]

/** Whether each tariff number of an entry summary has the quantities that the tariff asks for. */
export function quantities({ declaration, tariffLines }: FilingContext): readonly Finding[] {
  const findings: Finding[] = []
  declaration.goodsItems.forEach((item, index) => {
    item.commodities.forEach((commodity, place) => {
      const line = tariffLines[index]?.[place]
      // Chapters 98 and 99 usually take no quantity (error dictionary 439), and the few exceptions are not listed to us.
      if (line !== undefined && !isSpecialProvision(commodity.code)) findings.push(...ofNumber(commodity, line, `/goodsItems/${String(index)}/commodities/${String(place)}/quantities`))
    })
  })
  return findings
}

function ofNumber(commodity: Commodity, line: KnownTariffLine, at: string): Finding[] {
  const findings: Finding[] = []
  line.unitCodes.forEach((unit, place) => {
    // A unit that CBP's list does not have cannot be judged; X means that no quantity is collected.
    if (unit === '' || unit === 'X') return
    const stated = commodity.quantities[place]
    const pointer = `${at}/${String(place)}`
    if (stated === undefined) findings.push(finding(missingByPlace[Math.min(place, 2)] ?? conditions.missing, commodity.quantities.length === 0 ? at : pointer))
    else if (stated.unit !== unit) findings.push(finding(conditions.mismatch, pointer))
    else if (!isPositive(stated.value)) findings.push(finding(conditions.zero, pointer))
  })
  return findings
}
