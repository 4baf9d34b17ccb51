import type { Determination, Outcome, Reason } from '@customhouse/vocabulary/determination/determination.ts'
import type { DateText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { determinationOf } from './determine.ts'
import { examKinds, type ExamKind } from './exam-kinds.table.ts'
import type { CostParty, StatedResult } from './exams/exam.ts'
import { reasonsAfterRequest, type FilersRequest } from './request-settlement.ts'
import { awaitedRule, isBillHold, isOfAgency, isOrdered, standsOnEntry } from './standing-reasons.ts'

/** What an officer can do about goods. */
export type Act = 'place-hold' | 'lift-hold' | 'order-exam' | 'record-exam' | 'request-documents' | 'accept-documents' | 'release' | 'approve-request' | 'refuse-request'

export interface OfficerOrder {
  readonly act: Act
  /** Why, in the officer's words; the filer reads it. */
  readonly why: string
  /** The exam's result, with record-exam. */
  readonly isExamPassed?: boolean
  /** The law that the officer acts under, where it is not the usual one. */
  readonly authority?: string
  /** With order-exam: how the goods are to be examined. */
  readonly examKind?: ExamKind
  /** With order-exam: FIRMS code of the place, when, and who bears the cost. */
  readonly examSite?: string
  readonly scheduledAt?: MomentText
  readonly costParty?: CostParty
  /** With record-exam: what was found, line by line; never told to the filer. */
  readonly results?: readonly StatedResult[]
  /** With request-documents: what is asked for, and until when. */
  readonly documents?: readonly string[]
  readonly dueOn?: DateText
  readonly at: MomentText
}

export type ActOutcome = { readonly determination: Determination; readonly standing: readonly Reason[] } | { readonly refused: string }

/** The usual law and next step of each act that puts something among the reasons. */
export const orders: Readonly<Record<'place-hold' | 'order-exam' | 'request-documents' | 'release', { readonly rule: string; readonly outcome: Outcome; readonly authority: string; readonly nextStep: string }>> = {
  'place-hold': { rule: 'officer-hold', outcome: 'hold', authority: '19 U.S.C. 1499(a); 19 CFR 151.16', nextStep: 'Keep the goods where they are until the hold is lifted' },
  'order-exam': { rule: 'officer-exam', outcome: 'exam', authority: '19 U.S.C. 1499(a); 19 CFR 151.1 to 151.7', nextStep: 'Present the goods at the place of examination' },
  'request-documents': { rule: 'officer-documents', outcome: 'documents-required', authority: '19 U.S.C. 1509(a); 19 CFR 142.3', nextStep: 'Send the documents that the officer names' },
  release: { rule: 'officer-release', outcome: 'release', authority: '19 U.S.C. 1448 and 1499', nextStep: 'Take delivery; file and pay the entry summary in time where it is not filed yet (19 CFR 142.12)' },
}
const requestWaits = 'The filer asks to change the entry; approve or refuse that first'
const settles: Readonly<Record<string, string>> = { 'lift-hold': 'officer-hold', 'record-exam': 'officer-exam', 'accept-documents': 'officer-documents' }

/**
 * Decides what an officer's act makes of a determination. What officers order stands until they lift it; a release sets aside
 * what the rules asked for, never a standing hold or exam, never a rejection, and never a request of the filer that waits. Pure.
 */
export function officerAct(before: Determination, order: OfficerOrder, request?: FilersRequest): ActOutcome {
  if (before.outcome === 'reject') return { refused: 'A rejected filing has nothing on file to decide about' }
  if (order.act === 'approve-request' || order.act === 'refuse-request') return settleRequest(before, order, request)
  if (order.act === 'release' && request !== undefined) return { refused: requestWaits }
  const outcome = actOnGoods(before, order, order.act)
  // A release by way of another filing would let go what the filer asks to change.
  return request?.isOfLaterFiling === true && 'determination' in outcome && outcome.determination.outcome === 'release' ? { refused: requestWaits } : outcome
}

function actOnGoods(before: Determination, order: OfficerOrder, act: Exclude<Act, 'approve-request' | 'refuse-request'>): ActOutcome {
  const ordered = before.reasons.filter(isOrdered)
  const asked = before.reasons.filter((reason) => !ordered.includes(reason) && reason.rule !== 'nothing-stands-against-release' && reason.rule !== 'standing-orders')
  switch (act) {
    case 'place-hold':
    case 'order-exam':
    case 'request-documents':
      return stand(asked, [...ordered.filter(({ rule }) => rule !== 'officer-release'), reasonOf(act, order)], order.at)
    case 'lift-hold':
    case 'record-exam':
    case 'accept-documents':
      return settle(asked, ordered, { order, settled: settles[order.act] ?? '' })
    case 'release':
      return release(before.reasons, ordered, order)
  }
}

function settle(asked: readonly Reason[], ordered: readonly Reason[], { order, settled }: { readonly order: OfficerOrder; readonly settled: string }): ActOutcome {
  const remaining = ordered.filter(({ rule }) => rule !== settled)
  const settlesAsked = order.act === 'accept-documents' ? 'documents-required' : order.act === 'record-exam' ? 'exam' : undefined
  const left = asked.filter(({ outcome }) => outcome !== settlesAsked)
  if (remaining.length === ordered.length && left.length === asked.length) return { refused: nothingToSettle(order.act, ordered) }
  if (order.act !== 'record-exam') return stand(left, remaining, order.at)
  if (order.isExamPassed !== true) return stand(left, [...remaining, reasonOf('place-hold', order)], order.at)
  const seized = order.results?.find(({ isSeized }) => isSeized === true)
  return seized === undefined ? stand(left, remaining, order.at) : { refused: `Goods of line ${String(seized.line)} are seized: the exam is not passed` }
}

function nothingToSettle(act: Act, ordered: readonly Reason[]): string {
  if (act === 'lift-hold' && ordered.some(isBillHold)) return 'The hold is on the bill of lading: it is lifted there'
  return 'Nothing of the kind stands against the goods'
}

function release(reasons: readonly Reason[], ordered: readonly Reason[], order: OfficerOrder): ActOutcome {
  // Another agency's word is that agency's to change (19 U.S.C. 1411(d); for food and drugs 21 U.S.C. 381(a)).
  if (ordered.some((reason) => isOfAgency(reason))) return { refused: 'Another agency has not let the goods proceed; it alone lifts what it ordered' }
  if (reasons.some(({ rule }) => rule === awaitedRule)) return { refused: 'An agency that has a say in the goods has not spoken yet, and its time has not run' }
  if (reasons.some(({ rule, outcome }) => rule === 'listed-party' && outcome === 'hold')) return { refused: 'A party of the filing may be a listed one: clear what it resembles on the list first' }
  if (ordered.some(({ outcome }) => outcome === 'hold' || outcome === 'exam')) return { refused: 'A hold or an exam stands; lift the hold or record the exam first' }
  return stand([], [reasonOf('release', order)], order.at)
}

function settleRequest(before: Determination, order: OfficerOrder, request: FilersRequest | undefined): ActOutcome {
  if (request?.isOfLaterFiling === true) return { refused: 'A later filing asks it: decide about that one' }
  if (request === undefined) return { refused: 'No request of the filer to change the entry waits' }
  const reasons = reasonsAfterRequest(before, request, order)
  return stand(reasons.filter((reason) => !isOrdered(reason)), reasons.filter(isOrdered), order.at)
}

function stand(asked: readonly Reason[], standing: readonly Reason[], at: MomentText): ActOutcome {
  return { determination: determinationOf([...standing, ...asked], at), standing: standing.filter(standsOnEntry) }
}

function reasonOf(act: keyof typeof orders, order: OfficerOrder): Reason {
  const { nextStep, authority, ...usual } = orders[act]
  const kind = act === 'order-exam' && order.examKind !== undefined ? `: ${examKinds[order.examKind].words}` : ''
  return { ...usual, authority: order.authority ?? authority, words: order.why, nextStep: `${nextStep}${kind}`, findings: [] }
}
