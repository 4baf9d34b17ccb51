import type { Determination, Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import type { DateText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { officerAct, orders, type Act } from './officer-act.ts'
import { requestAuthority, type FilersRequest } from './request-settlement.ts'
import { needsSecondOfficer } from './two-officers/needs-second-officer.ts'

/** One thing that an officer could do now, and what it would come to. */
export interface DecisionOption {
  readonly act: Act
  /** With record-exam: which result is meant. */
  readonly isExamPassed?: boolean
  /** Where the act does not fit now: why. */
  readonly refused?: string
  /** What the goods would stand at. */
  readonly outcome?: Outcome
  /** The law under which it is usually done. */
  readonly authority: string
  /** What follows, each in a sentence. */
  readonly consequences: readonly string[]
  /** The rule by which a second officer is needed. */
  readonly secondOfficer?: { readonly why: string; readonly authority: string; readonly isHousePolicy: boolean }
}

export interface OptionGround {
  readonly before: Determination
  readonly holdRoles: readonly string[]
  readonly request: FilersRequest | undefined
  readonly on: DateText
  readonly at: MomentText
}

const acts: readonly { readonly act: Act; readonly isExamPassed?: boolean }[] = [
  { act: 'release' }, { act: 'place-hold' }, { act: 'lift-hold' }, { act: 'order-exam' }, { act: 'record-exam', isExamPassed: true }, { act: 'record-exam', isExamPassed: false }, { act: 'request-documents' }, { act: 'accept-documents' },
  { act: 'approve-request' }, { act: 'refuse-request' },
]
/** The usual law of each act. */
const usualAuthority: Readonly<Record<Act, string>> = {
  'place-hold': orders['place-hold'].authority, 'order-exam': orders['order-exam'].authority, 'request-documents': orders['request-documents'].authority, release: orders.release.authority,
  'lift-hold': '19 U.S.C. 1499(c); 19 CFR 151.16', 'record-exam': '19 U.S.C. 1499(a); 19 CFR 151.1 to 151.7', 'accept-documents': '19 U.S.C. 1509(a); 19 CFR 142.3',
  'approve-request': requestAuthority, 'refuse-request': requestAuthority,
}

/** Everything that an officer could order now, tried out without doing it. Pure. */
export function decisionOptions({ before, holdRoles, request, on, at }: OptionGround): readonly DecisionOption[] {
  return acts.map((order): DecisionOption => {
    const { act } = order
    const authority = usualAuthority[act]
    const outcome = officerAct(before, { ...order, why: '', at }, request)
    if ('refused' in outcome) return { ...order, authority, refused: outcome.refused, consequences: [] }
    const rule = needsSecondOfficer({ ...order, before, holdRoles, on })
    return {
      ...order, authority, outcome: outcome.determination.outcome, consequences: settled(act, request) ?? consequencesOf(before.outcome, outcome.determination.outcome),
      ...(rule === undefined ? {} : { secondOfficer: { why: rule.why, authority: rule.authority, isHousePolicy: rule.isHousePolicy } }),
    }
  })
}

const told = 'The filer hears it at once, with your reason and the authority'

/** What follows from settling a request of the filer; undefined for every other act. */
function settled(act: Act, request: FilersRequest | undefined): readonly string[] | undefined {
  if (act === 'refuse-request') return ['The entry on file stays as it was before the filer asked', 'What was asked of the entry itself waits in the queue again', told]
  if (act !== 'approve-request') return undefined
  if (request?.kind === 'cancellation') return ['The entry is cancelled, and its number is spent for ever', 'A release of it is taken back', told]
  return ['What the filer sent takes the place of the entry on file', 'Holds and exams that were ordered stand on', told]
}

function consequencesOf(before: Outcome, after: Outcome): readonly string[] {
  if (after === 'release') return ['The goods may leave, and the carrier and the gate can verify it', told, 'What the rules asked for is set aside']
  const takenBack = before === 'release' ? ['The release is taken back, and a release credential that was given out is revoked'] : []
  if (after === before) return [`The goods stay at ${after}: something else stands against them too`, told]
  return [...takenBack, stopped[after], told]
}

const stopped: Readonly<Record<Exclude<Outcome, 'release'>, string>> = {
  hold: 'The goods stay where they are until the hold is lifted', exam: 'The goods are presented for the exam and stay until it is recorded', 'documents-required': 'The goods wait until the filer sends the documents and they are accepted',
  'under-review': 'The goods wait for review', reject: 'Nothing of the filing stays on file',
}
