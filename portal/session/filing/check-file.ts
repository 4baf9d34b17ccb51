import { Refusal } from '@customhouse/sdk/client/refusal.ts'
import type { CheckedInterchange, RecognisedFile } from '@customhouse/sdk/client/recognition-calls.ts'
import type { SingleWindowClient } from '@customhouse/sdk/client/single-window-client.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'

/** A finding with the number of the message that it is of, from 0. */
export interface FoundInMessage {
  readonly finding: Finding
  readonly message: number
}

/** What would become of one declaration if it were filed now. */
export interface ExpectedFiling {
  readonly entryNumber: string
  readonly outcome: string
  /** All that would be owed. */
  readonly duty?: string
  readonly assessment?: NonNullable<CheckedInterchange['filings'][number]['assessment']>
}

/** What a file is and what would come of it. */
export interface CheckedFile {
  readonly recognised: RecognisedFile
  readonly found: readonly FoundInMessage[]
  /** What it would be filed as, where its door tells before it files: entry numbers. */
  readonly filings: readonly ExpectedFiling[]
  /** How many of its data its conversion would leave out, where it has to be converted. */
  readonly lost: number
  /** Whether its door was asked, and not its form alone. */
  readonly isChecked: boolean
}

interface Asked {
  readonly singleWindow: SingleWindowClient
  readonly bytes: Uint8Array
  readonly signal?: AbortSignal
}

/** Asks what a file is, and its door what is wrong with it. Rejects where nobody can be asked. */
export async function checkFile(asked: Asked): Promise<CheckedFile> {
  const recognised = await asked.singleWindow.recognise(asked.bytes, signalOf(asked))
  const ofForm = recognised.findings.map((finding) => ({ finding, message: 0 }))
  const about = { recognised, found: ofForm, filings: [], lost: 0, isChecked: false }
  if (recognised.door === 'filings' || recognised.door === 'in-bond-records') return { ...about, ...await checkAtDoor(asked, recognised.mediaType) }
  return recognised.door === 'converted-filings' ? { ...about, ...await checkConverted(asked, ofForm) } : about
}

type DoorAnswer = Pick<CheckedFile, 'found' | 'filings' | 'isChecked'>

async function checkAtDoor(asked: Asked, mediaType: string): Promise<DoorAnswer> {
  try {
    const checked = await asked.singleWindow.checkInterchange(asked.bytes, { mediaType, ...signalOf(asked) })
    const answers: readonly { readonly findings: readonly Finding[] }[] = [...checked.filings, ...(checked.inBond ?? [])]
    const ofAnswers = answers.flatMap(({ findings }, message) => findings.map((finding) => ({ finding, message })))
    // Those of messages that could not be read come first in the list of all, before any that an answer repeats.
    const unread = checked.findings.slice(0, checked.findings.length - ofAnswers.length).map((finding) => ({ finding, message: 0 }))
    const filings = checked.filings.map(({ entryNumber, determination, assessment }) => ({ entryNumber, outcome: determination.outcome, ...(assessment === undefined ? {} : { duty: assessment.total, assessment }) }))
    return { found: [...unread, ...ofAnswers], filings, isChecked: true }
  } catch (failure) {
    return { found: findingsOfRefusal(failure), filings: [], isChecked: true }
  }
}

/** An entry in a format that the door does not take: checked as what it becomes. Places are then those of the declaration. */
async function checkConverted(asked: Asked, ofForm: CheckedFile['found']): Promise<DoorAnswer & Pick<CheckedFile, 'lost'>> {
  try {
    const { bytes, mediaType, report } = await asked.singleWindow.convert(asked.bytes, { to: 'json' })
    const checked = await checkAtDoor({ ...asked, bytes }, mediaType)
    return { ...checked, found: [...ofForm, ...checked.found], lost: report.counts.lost }
  } catch (failure) {
    return { found: [...ofForm, ...findingsOfRefusal(failure)], filings: [], lost: 0, isChecked: true }
  }
}

/** A refusal is an answer about the file; that nobody can be asked is none, and is thrown on. */
export function findingsOfRefusal(failure: unknown): readonly FoundInMessage[] {
  if (!(failure instanceof Refusal) || failure.status === 401 || failure.status >= 500) throw failure
  if (failure.findings.length > 0) return failure.findings.map((finding) => ({ finding, message: 0 }))
  return [{ message: 0, finding: { code: `answer-${String(failure.status)}`, severity: 'fatal', pointer: {}, message: failure.message, authority: '', remedy: '' } }]
}

function signalOf({ signal }: Asked): { readonly signal?: AbortSignal } {
  return signal === undefined ? {} : { signal }
}
