import type { Advice } from '@customhouse/vocabulary/advice/advice.ts'
import type { FilingToSave } from '../../filings/index.ts'
import { examKindOf } from '../exam-kinds.table.ts'
import type { SelectedBy } from './exam.ts'
import type { ExamToSave } from './store.ts'

type Determined = FilingToSave & { readonly advice: Pick<Advice, 'risk'> }

/** What filings that were decided just now leave of exams. */
export interface ExamsAfter {
  /** Exams that the rules ask for, where none is open for the entry. */
  readonly asked: readonly Omit<ExamToSave, 'id'>[]
  /** Entries whose goods are to be examined no more. */
  readonly calledOff: readonly Pick<ExamToSave, 'environment' | 'entryNumber'>[]
}

/** Follows what the rules made of filings: an officer's exam that stands on a replaced entry is open already. Pure. */
export function examsAfter(filings: readonly Determined[]): ExamsAfter {
  const accepted = filings.filter(({ decision }) => decision.accepted)
  return {
    asked: accepted.filter(asksExam).map(examOf),
    calledOff: accepted.filter((filing) => filing.declaration.functionCode !== 'add' && !filing.determination.reasons.some(({ outcome }) => outcome === 'exam')).map(({ received: { environment }, declaration: { entryNumber } }) => ({ environment, entryNumber })),
  }
}

function asksExam({ determination: { reasons } }: Determined): boolean {
  return reasons.some(({ rule, outcome }) => outcome === 'exam' && rule !== 'standing-orders')
}

function examOf({ id, received: { organisation, environment, receivedAt }, client, declaration: { entryNumber, portOfEntry = '' }, advice: { risk } }: Determined): Omit<ExamToSave, 'id'> {
  const selections = risk.selections.filter(({ outcome }) => outcome === 'exam')
  // Where no kind is named, the mildest one comes first: what it shows may ask for another.
  const kind = selections.map(({ examKind }) => examKindOf(examKind)).find((named) => named !== undefined) ?? 'non-intrusive'
  const selectedBy = selections.map(({ rule, version, draw }): SelectedBy => ({ rule, version, isRandom: draw !== undefined }))
  return { filing: id, organisation, client, entryNumber, environment, port: portOfEntry, kind, costParty: 'importer', orderedAt: receivedAt, state: 'ordered', selectedBy }
}
