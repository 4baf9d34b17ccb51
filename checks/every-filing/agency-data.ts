import type { AgencyData } from '@customhouse/vocabulary/declaration/goods-item.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import { agencyChapter } from '../authority.ts'
import type { FormContext } from '../form-context.ts'

const conditions = {
  both: fatal('597', { message: 'Data for an agency are both disclaimed and given', authority: agencyChapter('PG01 note 1'), remedy: 'Leave out the disclaimer or the data' }),
  agencyMissing: fatal('P05', { message: 'Data for another agency do not name the agency', authority: agencyChapter('PG01; Appendix V'), remedy: 'Give the agency\'s three-letter code' }),
  descriptionMissing: fatal('P02', { message: 'Data for another agency have no description of the goods', authority: agencyChapter('OI'), remedy: 'Describe the goods in commercial English' }),
  disclaimerUnknown: fatal('agency-disclaimer-unknown', { message: 'The disclaimer is not one of the codes A to G', authority: agencyChapter('PG01'), remedy: 'Give a code from A to G' }),
} as const

/** Whether data given for other agencies are whole enough to be sent there. */
export function agencyData({ declaration: { goodsItems } }: FormContext): readonly Finding[] {
  const findings: Finding[] = []
  goodsItems.forEach((item, index) => {
    item.commodities.forEach((commodity, place) => {
      commodity.agencyData.forEach((data, order) => { findings.push(...content(data, `/goodsItems/${String(index)}/commodities/${String(place)}/agencyData/${String(order)}`)) })
    })
  })
  return findings
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
