import type { AgencyData, Commodity } from '@customhouse/vocabulary/declaration/goods-item.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { agencyFlags } from '../agency-flags.table.ts'
import type { AgencyFlag } from '../agency-flags.table.ts'
import { agencyChapter } from '../authority.ts'
import type { Environment, FilingContext } from '../filing-context.ts'

const agencyNote = agencyChapter('usage notes; 19 U.S.C. 1411(d)')

const conditions = {
  missing: fatal('P00', { message: 'The tariff number is flagged for another agency, but its data are missing', authority: agencyNote, remedy: 'Add the data that the agency asks for' }),
  maybeMissing: {
    code: 'agency-data-or-disclaimer-missing', severity: 'warning', subject: 'agency',
    message: 'The tariff number may be another agency\'s concern, but neither its data nor a disclaimer is given', authority: agencyNote, remedy: 'Add the data, or say by a disclaimer from A to G why none are needed',
  },
  both: fatal('597', { message: 'Data for an agency are both disclaimed and given', authority: agencyChapter('PG01 note 1'), remedy: 'Leave out the disclaimer or the data' }),
  agencyMissing: fatal('P05', { message: 'Data for another agency do not name the agency', authority: agencyChapter('PG01; Appendix V'), remedy: 'Give the agency\'s three-letter code' }),
  descriptionMissing: fatal('P02', { message: 'Data for another agency have no description of the goods', authority: agencyChapter('OI'), remedy: 'Describe the goods in commercial English' }),
  disclaimerUnknown: fatal('agency-disclaimer-unknown', { message: 'The disclaimer is not one of the codes A to G', authority: agencyChapter('PG01'), remedy: 'Give a code from A to G' }),
} as const satisfies Record<string, Condition>

/** Whether lines flagged for another agency carry its data, and data given are whole enough to be sent there. */
export function agencyData(context: FilingContext): readonly Finding[] {
  const { declaration, rateDate, filer } = context
  const asks = asksForAgencyData(context)
  const findings: Finding[] = []
  declaration.goodsItems.forEach((item, index) => {
    item.commodities.forEach((commodity, place) => {
      const at = `/goodsItems/${String(index)}/commodities/${String(place)}/agencyData`
      commodity.agencyData.forEach((data, order) => { findings.push(...content(data, `${at}/${String(order)}`)) })
      if (asks) findings.push(...missing(commodity, flagsOf(commodity.currentCode ?? commodity.code, rateDate, filer.environment), at))
    })
  })
  return findings
}

/** A summary carries agency data when it asks for release, or says that its goods were released without them (usage note dd). */
function asksForAgencyData({ declaration }: FilingContext): boolean {
  const { requestsCargoRelease, agencyDataIncluded } = declaration.indicators
  return declaration.kind === 'entry' || requestsCargoRelease === true || agencyDataIncluded !== undefined
}

/** The flags that a tariff number carries on a date. */
function flagsOf(code: string, on: DateText, environment: Environment): readonly AgencyFlag[] {
  return agencyFlags.filter((flag) => code.startsWith(flag.prefix) && flag.from <= on && (flag.to === undefined || flag.to >= on) && (!flag.isSandbox || environment === 'test'))
}

function missing(commodity: Commodity, flags: readonly AgencyFlag[], at: string): Finding[] {
  return flags.flatMap((flag): Finding[] => {
    const given = commodity.agencyData.filter((data) => data.agency === flag.agency)
    if (given.some((data) => data.disclaim === undefined || flag.flag === 'may')) return []
    return [finding(flag.flag === 'must' ? conditions.missing : conditions.maybeMissing, at)]
  })
}

function content(data: AgencyData, at: string): Finding[] {
  const findings: Finding[] = []
  if ((data.agency ?? '') === '') findings.push(finding(conditions.agencyMissing, at))
  if (data.disclaim !== undefined && !/^[A-G]$/.test(data.disclaim)) findings.push(finding(conditions.disclaimerUnknown, `${at}/disclaim`))
  // A disclaimer needs OI and PG01 alone; anything more is data (PGA chapter, PG01 note 1).
  if (data.disclaim !== undefined && data.records.some(({ type }) => type !== 'OI' && type !== 'PG01')) findings.push(finding(conditions.both, at))
  if ((data.description ?? '') === '' && !data.records.some(({ type }) => type === 'OI')) findings.push(finding(conditions.descriptionMissing, at))
  return findings
}
