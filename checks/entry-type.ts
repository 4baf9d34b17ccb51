/** Entry types of the AE chapter, table 2. */
export const summaryTypes: ReadonlySet<string> = new Set(['01', '02', '03', '06', '07', '11', '12', '21', '22', '23', '31', '32', '34', '38', '51', '52'])

/** Entry types of the SE chapter, SE10 note 2, without 86, which ended on 2025-08-29. */
export const releaseTypes: ReadonlySet<string> = new Set(['01', '02', '03', '06', '07', '11', '12', '21', '22', '23', '52'])

/** Duty-free entry of low-value shipments by type 86 ended for all countries (Executive Order 14324). */
export const lowValueEnded = '2025-08-29'

const quotaTypes: ReadonlySet<string> = new Set(['02', '07', '12', '32', '38'])
const tradeRemedyTypes: ReadonlySet<string> = new Set(['03', '07', '34', '38'])
const conditionalTradeRemedyTypes: ReadonlySet<string> = new Set(['06', '21', '22', '23'])

/** Informal entry: 11 and 12 (19 CFR part 143 subpart C). */
export function isInformal(typeCode: string): boolean {
  return typeCode === '11' || typeCode === '12'
}

/** Withdrawals from a bonded warehouse: 31, 32, 34, 38. */
export function isWithdrawal(typeCode: string): boolean {
  return typeCode.startsWith('3') && summaryTypes.has(typeCode)
}

/** Entries for warehouse and re-warehouse (21, 22), and withdrawals. */
export function isWarehouseType(typeCode: string): boolean {
  return typeCode === '21' || typeCode === '22' || isWithdrawal(typeCode)
}

/** Types that a quota is claimed under. */
export function isQuotaType(typeCode: string): boolean {
  return quotaTypes.has(typeCode)
}

/** Types that say by themselves that goods are under an antidumping or countervailing order. */
export function isTradeRemedyType(typeCode: string): boolean {
  return tradeRemedyTypes.has(typeCode)
}

/** Types that may carry antidumping or countervailing cases. */
export function allowsTradeRemedyCases(typeCode: string): boolean {
  return tradeRemedyTypes.has(typeCode) || conditionalTradeRemedyTypes.has(typeCode)
}
