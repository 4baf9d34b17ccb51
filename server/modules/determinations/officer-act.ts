import type { Determination, Outcome, Reason } from '@customhouse/vocabulary/determination/determination.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { determinationOf } from './determine.ts'
import { examKinds, type ExamKind } from './exam-kinds.table.ts'
import { reasonsAfterRequest, type FilersRequest } from './request-settlement.ts'
import { isOfAgency, isOrdered } from './standing-reasons.ts'

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
const settles: Readonly<Record<string, string>> = { 'lift-hold': 'officer-hold', 'record-exam': 'officer-exam', 'accept-documents': 'officer-documents' }

/**
 * Decides what an officer's act makes of a determination. What officers order stands until they lift it; a release sets aside
 * what the rules asked for, never a standing hold or exam, never a rejection, and never a request of the filer that waits. Pure.
 */
export function officerAct(before: Determination, order: OfficerOrder, request?: FilersRequest): ActOutcome {
  if (before.outcome === 'reject') return { refused: 'A rejected filing has nothing on file to decide about' }
  if (order.act === 'approve-request' || order.act === 'refuse-request') return settleRequest(before, order, request)
  if (order.act === 'release' && request !== undefined) return { refused: 'The filer asks to change the entry; approve or refuse that first' }
  return actOnGoods(before, order, order.act)
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
      return release(ordered, order)
  }
}

function settle(asked: readonly Reason[], ordered: readonly Reason[], { order, settled }: { readonly order: OfficerOrder; readonly settled: string }): ActOutcome {
  const remaining = ordered.filter(({ rule }) => rule !== settled)
  const isAsked = asked.some(({ outcome }) => outcome === 'documents-required') && order.act === 'accept-documents'
  if (remaining.length === ordered.length && !isAsked) return { refused: 'Nothing of the kind stands against the goods' }
  if (order.act === 'record-exam' && order.isExamPassed !== true) return stand(asked, [...remaining, reasonOf('place-hold', order)], order.at)
  return stand(isAsked ? asked.filter(({ outcome }) => outcome !== 'documents-required') : asked, remaining, order.at)
}

function release(ordered: readonly Reason[], order: OfficerOrder): ActOutcome {
  // Another agency's word is that agency's to change (19 U.S.C. 1411(d); for food and drugs 21 U.S.C. 381(a)).
  if (ordered.some((reason) => isOfAgency(reason))) return { refused: 'Another agency has not let the goods proceed; it alone lifts what it ordered' }
  if (ordered.some(({ outcome }) => outcome === 'hold' || outcome === 'exam')) return { refused: 'A hold or an exam stands; lift the hold or record the exam first' }
  return stand([], [reasonOf('release', order)], order.at)
}

function settleRequest(before: Determination, order: OfficerOrder, request: FilersRequest | undefined): ActOutcome {
  if (request === undefined) return { refused: 'No request of the filer to change the entry waits' }
  const reasons = reasonsAfterRequest(before, request, order)
  return stand(reasons.filter((reason) => !isOrdered(reason)), reasons.filter(isOrdered), order.at)
}

function stand(asked: readonly Reason[], standing: readonly Reason[], at: MomentText): ActOutcome {
  return { determination: determinationOf([...standing, ...asked], at), standing: standing.filter(({ rule }) => rule !== 'officer-release') }
}

function reasonOf(act: keyof typeof orders, order: OfficerOrder): Reason {
  const { nextStep, authority, ...usual } = orders[act]
  const kind = act === 'order-exam' && order.examKind !== undefined ? `: ${examKinds[order.examKind].words}` : ''
  return { ...usual, authority: order.authority ?? authority, words: order.why, nextStep: `${nextStep}${kind}`, findings: [] }
}
