import { easternDate, easternTime } from '@customhouse/vocabulary/measures/calendar.ts'
import type { InBondRequest } from '@customhouse/vocabulary/in-bond/in-bond-act.ts'
import type { InBondAnswer } from '../../in-bond-format.ts'
import { textOf } from '../codec/wire-record.ts'
import type { BlockFiler } from '../envelope/envelope-fields.ts'
import { layout } from '../layouts/chapters.ts'
import { answerRecord } from '../mapping/answer-record.ts'
import { groupsIn, type Group } from '../structure/group.ts'
import type { CatairInBondMessage } from './catair-in-bond-message.ts'

const layouts = { header: layout('in-bond', 'NS10'), detail: layout('in-bond', 'NS30') }

/**
 * The movement is authorised: 1D of the ACE Air Import Manifest Appendix A, 1J of the ACE Ocean Appendix D. Which code reports exports is not
 * known to us, and arrivals are told by events: the nominations of QP32 are not kept.
 */
const authorised = { air: '1D', other: '1J' } as const

/**
 * Writes the status notification (NS) of bills that now move in bond, to the filer of the block where a bill nominates it (QP32: port, filer and
 * office). One NS10 with its NS30 for each bill.
 */
export function inBondStatusLines(message: CatairInBondMessage, answer: InBondAnswer, filer: BlockFiler): readonly string[] {
  const { act, source: { transaction: { group } } } = message
  if (act?.act !== 'request' || !answer.accepted || group === undefined) return []
  return groupsIn(group, 'bill').flatMap((bill, place) => (nominates(bill, filer) ? billLines(act, place, answer) : []))
}

function nominates(bill: Group, { port, filer, office }: BlockFiler): boolean {
  const [codes] = groupsIn(bill, 'notify-codes')
  const own = `${port}${filer}${office}`
  return codes !== undefined && ['1', '2', '3', '4'].some((number) => textOf(codes.record, `Secondary Notify Party Code (${number})`) === own)
}

function billLines(act: InBondRequest, place: number, { answeredAt, quantities }: InBondAnswer): readonly string[] {
  const bill = act.bills[place]
  if (bill === undefined) return []
  const isAir = /^[0-9]{3}$/.test(bill.issuer ?? '')
  const day = easternDate(answeredAt)
  return [
    answerRecord(layouts.header, { 'In-Bond Entry Type': act.type, 'In-bond Number': act.number, 'U.S. Port of Destination': act.destination, 'Foreign Destination': act.foreignDestination }),
    answerRecord(layouts.detail, {
      'Disposition Code': isAir ? authorised.air : authorised.other,
      'Issuer Code of Simple/Regular Master Bill Number': bill.issuer,
      'Simple/Regular Master Bill Number': bill.number,
      'Quantity': (bill.quantity ?? bill.cargo?.quantity ?? quantities?.[place] ?? '').padStart(10, '0'),
      'Action Date': `${day.slice(2, 4)}${day.slice(5, 7)}${day.slice(8)}`,
      'Action Time': easternTime(answeredAt).slice(0, 5).replace(':', ''),
      'In-bond Carrier Code': act.carrierCode,
    }),
  ]
}
