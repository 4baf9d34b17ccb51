import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { FormContext } from '../form-context.ts'

const appendix = 'CATAIR Appendix H; 15 CFR part 30'

const conditions = {
  improbableCountry: {
    code: '27A', severity: 'warning', subject: 'census',
    message: 'The countries of origin and export are improbable', authority: appendix, remedy: 'Correct the country, or override the warning with 01, 02, 03, 49 or 50',
  },
  conditionUnknown: fatal('484', { message: 'A census override names a warning that does not exist', authority: appendix, remedy: 'Name a warning of Appendix H, e.g. 27A' }),
  overrideRefused: fatal('487', { message: 'A census override code does not fit its warning', authority: appendix, remedy: 'Give a code that Appendix H lists for the warning' }),
  duplicate: fatal('488', { message: 'A line overrides the same census warning twice', authority: appendix, remedy: 'Override each warning once' }),
} as const satisfies Record<string, Condition>

const quantityRatio = ['09', '20', '21', '49', '50']
const lowValue = ['09', '12', '13', '14', '15', '20', '27', '49', '50']
const highValue = ['04', '05', '06', '07', '08', '09', '10', '11', '15', '21', '49', '50']
const grossWeight = ['20', '22', '49', '50']

/** Appendix H: which codes override which warning. */
const overrides: Readonly<Record<string, readonly string[]>> = {
  '27A': ['01', '02', '03', '49', '50'], '27B': quantityRatio, '27M': quantityRatio, '27C': lowValue, '28E': lowValue, '27E': lowValue, '27D': highValue,
  '27F': highValue, '27G': ['05', '49', '50'], '27H': grossWeight, '27I': grossWeight,
  '27J': ['05', '12', '13', '14', '15', '16', '17', '18', '19', '20', '22', '49', '50'], '27P': ['51'], '27Q': ['51'],
}

/** Countries that trade is unlikely with, as Appendix H names them. */
const improbable: ReadonlySet<string> = new Set(['CU', 'KP'])

/**
 * Warnings of the Census Bureau, and whether overrides fit them. Only the warning that rests on countries can be raised: the
 * ranges of value, quantity and weight that the others compare with were not obtained.
 */
export function census({ declaration }: FormContext): readonly Finding[] {
  const findings: Finding[] = []
  declaration.goodsItems.forEach((item, index) => {
    const at = `/goodsItems/${String(index)}`
    if (isImprobable(item) && !item.censusOverrides.some(({ condition }) => condition === '27A')) findings.push(finding(conditions.improbableCountry, `${at}/origin`))
    if (item.censusOverrides.length > 0) findings.push(...given(item, `${at}/censusOverrides`))
  })
  return findings
}

function isImprobable({ origin, countryOfExport }: GoodsItem): boolean {
  return improbable.has(origin ?? '') || improbable.has(countryOfExport ?? '') || (origin === 'US' && countryOfExport === 'US')
}

function given({ censusOverrides }: GoodsItem, at: string): Finding[] {
  const findings: Finding[] = []
  censusOverrides.forEach(({ condition, override }, place) => {
    const allowed = Object.hasOwn(overrides, condition) ? overrides[condition] : undefined
    if (allowed === undefined) findings.push(finding(conditions.conditionUnknown, `${at}/${String(place)}`))
    else if (!allowed.includes(override)) findings.push(finding(conditions.overrideRefused, `${at}/${String(place)}`))
  })
  if (new Set(censusOverrides.map(({ condition }) => condition)).size < censusOverrides.length) findings.push(finding(conditions.duplicate, at))
  return findings
}
