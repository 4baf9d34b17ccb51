import type { GoodsItem, Licence } from '@customhouse/vocabulary/declaration/goods-item.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import type { FormContext } from '../form-context.ts'
import { isUnitedStatesOrTerritory } from '../known-places.ts'
import { metalOf } from '../metal-articles.ts'

const licenceNote = aeChapter('usage note (s)')

const conditions = {
  typeMissing: fatal('471', { message: 'A licence has no type', authority: licenceNote, remedy: 'Give the two-digit type, e.g. 01 for a steel import licence' }),
  typeUnknown: fatal('472', { message: 'The type of a licence is not one of CBP\'s codes, or one no longer used', authority: licenceNote, remedy: 'Give a type that usage note (s) lists' }),
  numberMissing: fatal('474', { message: 'A licence has no number', authority: licenceNote, remedy: 'Give the number of the licence' }),
  numberMalformed: fatal('691', { message: 'The number of a licence has not the form of its type', authority: licenceNote, remedy: 'Give the number as the agency issued it' }),
  duplicate: fatal('473', { message: 'A line gives two licences of one type', authority: licenceNote, remedy: 'Divide the goods into more lines, one licence each' }),
  countryMismatch: fatal('839', { message: 'The licence is for goods of another country of origin', authority: licenceNote, remedy: 'Give the licence of the country of origin, or correct the origin' }),
  notForType: fatal('818', { message: 'This entry type gives no steel or aluminum licence', authority: licenceNote, remedy: 'Leave the licence out; it is given when the goods are entered for consumption' }),
  steelMissing: fatal('60D', { message: 'The steel import licence of a line is missing', authority: `${licenceNote}, type 01; 19 CFR part 360`, remedy: 'Obtain a licence from the Department of Commerce and give its number with type 01' }),
  aluminumMissing: fatal('60D', { message: 'The aluminum import licence of a line is missing', authority: `${licenceNote}, type 28; 19 CFR part 361`, remedy: 'Obtain a licence from the Department of Commerce and give its number with type 28' }),
  mixed: fatal('323', { message: 'Low-value (LV) and regular metal licences are mixed', authority: licenceNote, remedy: 'Use one kind of licence throughout the entry summary' }),
} as const

/** Types in use, with the form of their numbers where the note gives one; 15, 20 and 24 are not used. */
const forms: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '17', '18', '19', '22', '23', '25', '27', '28', '29', '30'].map((type) => [type, /^.{1,9}$/])),
  '14': /^\d-[A-Z][A-Z ]-\d{3}-\d$/,
  '16': /^.{1,8}$/,
  '21': /^[CF]\d[A-Z]{3}[A-Z0-9]\d{3}$/,
  '26': /^[A-Z0-9]{2}\d{7}$/,
  '31': /^\dARWJ\d{5}$/,
}
const metalLicences: Readonly<Record<string, { readonly type: string; readonly missing: Condition }>> = {
  steel: { type: '01', missing: conditions.steelMissing },
  aluminum: { type: '28', missing: conditions.aluminumMissing },
}
/** Error dictionary 818. */
const withoutMetalLicence: ReadonlySet<string> = new Set(['06', '21', '22'])
/** Entries for consumption; informal and temporary ones are exempt (19 CFR 360.101, from knowledge). */
const withMetalLicence: ReadonlySet<string> = new Set(['01', '02', '03', '07', '31', '32', '34', '38'])

/** Whether licences are of a type and form that CBP knows, and given where the article asks for one. */
export function licences({ declaration }: FormContext): readonly Finding[] {
  const findings: Finding[] = []
  let kinds = 0
  declaration.goodsItems.forEach((item, index) => {
    const at = `/goodsItems/${String(index)}/licences`
    item.licences.forEach((licence, place) => {
      const condition = formCondition(licence, item, declaration.typeCode)
      if (condition !== undefined) findings.push(finding(condition, `${at}/${String(place)}`))
      if (isMetalLicence(licence)) kinds |= licence.number.startsWith('LV') ? 1 : 2
    })
    if (item.licences.length > 1 && new Set(item.licences.map(({ type }) => type)).size < item.licences.length) findings.push(finding(conditions.duplicate, at))
    const missing = withMetalLicence.has(declaration.typeCode) ? missingLicence(item) : undefined
    if (missing !== undefined) findings.push(finding(missing, at))
  })
  if (kinds === 3) findings.push(finding(conditions.mixed, '/goodsItems'))
  return findings
}

function formCondition(licence: Licence, item: GoodsItem, typeCode: string): Condition | undefined {
  if (licence.type === '') return conditions.typeMissing
  const form = Object.hasOwn(forms, licence.type) ? forms[licence.type] : undefined
  if (form === undefined) return conditions.typeUnknown
  if (licence.number.trim() === '') return conditions.numberMissing
  if (!form.test(licence.number)) return conditions.numberMalformed
  if (licence.type === '31' && item.origin !== 'AR') return conditions.countryMismatch
  return isMetalLicence(licence) && withoutMetalLicence.has(typeCode) ? conditions.notForType : undefined
}

function missingLicence(item: GoodsItem): Condition | undefined {
  const metal = metalOf(item)
  const needed = metal === undefined ? undefined : metalLicences[metal]
  if (needed === undefined || isUnitedStatesOrTerritory(item.origin ?? '')) return undefined
  return item.licences.some(({ type }) => type === needed.type) ? undefined : needed.missing
}

function isMetalLicence({ type }: Licence): boolean {
  return type === '01' || type === '28'
}
