import type { Commodity } from '@customhouse/vocabulary/declaration/goods-item.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { agencyFlags } from '../agency-flags.table.ts'
import type { AgencyFlag } from '../agency-flags.table.ts'
import { agencyChapter } from '@customhouse/checks/authority.ts'
import type { Environment, FilingContext } from '../filing-context.ts'

const agencyNote = agencyChapter('usage notes; 19 U.S.C. 1411(d)')

const conditions = {
  missing: fatal('P00', { message: 'The tariff number is flagged for another agency, but its data are missing', authority: agencyNote, remedy: 'Add the data that the agency asks for' }),
  maybeMissing: {
    code: 'agency-data-or-disclaimer-missing', severity: 'warning', subject: 'agency',
    message: 'The tariff number may be another agency\'s concern, but neither its data nor a disclaimer is given', authority: agencyNote, remedy: 'Add the data, or say by a disclaimer from A to G why none are needed',
  },
} as const satisfies Record<string, Condition>

/** Whether lines flagged for another agency carry its data. */
export function agencyDataAsked(context: FilingContext): readonly Finding[] {
  if (!asksForAgencyData(context)) return []
  const { declaration, rateDate, filer } = context
  return declaration.goodsItems.flatMap((item, index) => item.commodities.flatMap((commodity, place) =>
    missing(commodity, flagsOf(commodity.currentCode ?? commodity.code, rateDate, filer.environment), `/goodsItems/${String(index)}/commodities/${String(place)}/agencyData`)))
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
