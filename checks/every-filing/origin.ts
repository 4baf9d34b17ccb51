import { isCanadianOrigin, isCountryCode } from '@customhouse/vocabulary/codes/country-code.ts'
import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import { isInformal, isWithdrawal } from '../entry-type.ts'
import type { FormContext } from '../form-context.ts'
import { isCountry } from '../known-places.ts'

const lineData = aeChapter('usage notes (d) and (e)')

const conditions = {
  missing: fatal('407', { message: 'The country of origin of a line is missing', authority: `${lineData}; 19 CFR 141.86(a)(10)`, remedy: 'Give the ISO code of the country of origin' }),
  unknown: fatal('408', { message: 'The country of origin is not an ISO country', authority: lineData, remedy: 'Give a two-letter ISO code, or CBP\'s code of a Canadian province' }),
  provinceNeeded: fatal('414', { message: 'Goods of Canada that are exported from Canada name the province as their origin', authority: aeChapter('table 5'), remedy: 'Give the code of the province, e.g. XO for Ontario' }),
  exportMissing: fatal('410', { message: 'The country of export of a line is missing', authority: lineData, remedy: 'Give the ISO code of the country that the goods were exported from' }),
  exportUnknown: fatal('411', { message: 'The country of export is not an ISO country', authority: lineData, remedy: 'Give a two-letter ISO code; provinces of Canada are not countries of export' }),
  exportUnitedStates: fatal('412', { message: 'The country of export cannot be the United States', authority: lineData, remedy: 'Give the country that the goods were exported from' }),
  relatedMissing: fatal('415', { message: 'A line does not say whether the parties are related', authority: `${lineData}; 19 U.S.C. 1401a(g)`, remedy: 'Give Y or N' }),
} as const

const exportsFromUnitedStates: ReadonlySet<string> = new Set(['21', '22'])
const withoutProvince: ReadonlySet<string> = new Set(['06', '11', '31', '32', '34'])

/** Whether each line says where the goods come from; of an entry for cargo release only the origin is asked. */
export function origin({ declaration }: FormContext): readonly Finding[] {
  const findings: Finding[] = []
  const isSummary = declaration.kind === 'entry-summary'
  declaration.goodsItems.forEach((item, index) => {
    const at = `/goodsItems/${String(index)}`
    if (item.origin === undefined) findings.push(finding(conditions.missing, `${at}/origin`))
    else if (!isCountryCode(item.origin)) findings.push(finding(conditions.unknown, `${at}/origin`))
    if (!isSummary) return
    if (needsProvince(item, declaration.typeCode)) findings.push(finding(conditions.provinceNeeded, `${at}/origin`))
    const exported = exportCondition(item, declaration.typeCode)
    if (exported !== undefined) findings.push(finding(exported, `${at}/countryOfExport`))
    if (!isInformal(declaration.typeCode) && item.relatedParty !== 'Y' && item.relatedParty !== 'N') findings.push(finding(conditions.relatedMissing, `${at}/relatedParty`))
  })
  return findings
}

/** Error dictionary 414: all types but 06, 11, 31, 32 and 34, where the country of export is also Canada. */
function needsProvince(item: GoodsItem, typeCode: string): boolean {
  return item.origin === 'CA' && item.countryOfExport === 'CA' && !withoutProvince.has(typeCode)
}

function exportCondition({ countryOfExport }: GoodsItem, typeCode: string): (typeof conditions)[keyof typeof conditions] | undefined {
  if (countryOfExport === undefined) return typeCode === '06' ? undefined : conditions.exportMissing
  if (countryOfExport === 'US') return exportsFromUnitedStates.has(typeCode) || isWithdrawal(typeCode) ? undefined : conditions.exportUnitedStates
  return isCountry(countryOfExport) && !isCanadianOrigin(countryOfExport) ? undefined : conditions.exportUnknown
}
