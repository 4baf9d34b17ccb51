import type { Assessment } from '@customhouse/vocabulary/assessment/assessment.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import type { DateText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { fatal, finding, placed, withoutRepetitions } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '@customhouse/checks/authority.ts'
import { rateDate } from '@customhouse/checks/rate-date.ts'
import { ownsFilerCode } from './checks/authority-to-file.ts'
import { checksFor } from './checks/registry.ts'
import type { PartyDirectory } from '../parties/index.ts'
import { decideLifecycle } from './decide-lifecycle.ts'
import { entryAfter } from './entry-on-file.ts'
import type { EntryOnFile } from './entry-on-file.ts'
import { formatVersion } from './entry-summary/version-number.ts'
import type { EntryFact } from './events.ts'
import type { Filer, FilingContext, FilingTariff } from './filing-context.ts'

export interface FilingInput {
  readonly declaration: Declaration
  /** Findings of form, from the reader of the format. */
  readonly formFindings: readonly Finding[]
  readonly filer: Filer
  readonly receivedAt: MomentText
  readonly onFile?: EntryOnFile | undefined
  /** Other entries that the declaration names (see `entriesNamed`); without them what it says of them is not judged. */
  readonly others?: ReadonlyMap<string, EntryOnFile> | undefined
  readonly directory: PartyDirectory
  readonly book: FilingTariff
}

/** What becomes of a filing, and of the entry that it is about. */
export interface FilingDecision {
  readonly accepted: boolean
  readonly findings: readonly Finding[]
  readonly assessment?: Assessment
  /** The entry after the facts; absent when there is none, or it is not this filer's. */
  readonly entry?: EntryOnFile
  /** Every entry that the facts changed, as it is after them: its own, and releases that a summary consolidates. */
  readonly entries: readonly EntryOnFile[]
  readonly facts: readonly EntryFact[]
  /** Version of the entry summary after the filing, e.g. `00100`. */
  readonly version?: string
}

const implicitDeletion: Condition = {
  code: 'summary-implicitly-deleted',
  severity: 'warning',
  message: 'Because this filing was rejected, the entry summary that was on file has been deleted',
  authority: aeChapter('response usage note (c)'),
  remedy: 'File the corrected entry summary at once: nothing is on file under this number, and it will appear on no statement',
}

const otherEnvironment = fatal('entry-number-of-other-environment', {
  message: 'The entry number is in use in the other environment; test and production filings are kept apart',
  authority: 'Customhouse, test and production credentials',
  remedy: 'File under another entry number, or with credentials of the other environment',
})

/** Decides a filing from facts alone: every finding at once, and the facts that follow. Same input, same decision. */
export function decide(input: FilingInput): FilingDecision {
  const context = contextOf(input)
  const lifecycle = decideLifecycle(context)
  const found: Finding[] = [...input.formFindings]
  if (isOfOtherEnvironment(input)) found.push(finding(otherEnvironment, '/entryNumber'))
  for (const check of checksFor(context.declaration)) found.push(...check(context))
  found.push(...lifecycle.findings)
  if (context.assessment !== undefined) for (const one of context.assessment.findings) found.push(placed(one))
  const findings = withoutRepetitions(found)
  const accepted = !rejects(findings)
  const deletion = accepted ? undefined : implicitDeletionOf(context)
  const facts = accepted ? lifecycle.facts : deletion === undefined ? [] : [deletion]
  if (deletion !== undefined) findings.push(finding(implicitDeletion, '/entryNumber'))
  return decisionOf(context, { accepted, findings, facts })
}

/** Entry numbers, beside its own, whose state a decision about the declaration needs. */
export function entriesNamed(declaration: Declaration): readonly string[] {
  return declaration.warehouse === undefined ? declaration.releases : [...declaration.releases, declaration.warehouse.entryNumber]
}

function contextOf(input: FilingInput): FilingContext {
  const { declaration, directory, book, filer, receivedAt } = input
  const receivedOn = easternDate(receivedAt)
  // What is on file under a number of another filer is not judged and not shown, unless a correction takes it over.
  const onFile = maySee(input) ? input.onFile : undefined
  const isContent = hasContent(declaration)
  const assessment = isContent && isAssessed(declaration) ? book.assess(declaration, receivedOn) : undefined
  const judgedOn = assessment?.rateDate ?? rateDate(declaration, receivedOn).date
  return {
    declaration, filer, receivedAt, receivedOn, rateDate: judgedOn, directory, book, assessment,
    tariffLines: isContent ? linesOf(declaration, book, judgedOn) : [],
    importer: directory.importer(declaration.importerOfRecord?.number ?? ''),
    onFile,
    excused: excusedBy(onFile),
    others: input.others === undefined ? undefined : ownEntries(input.others, filer),
  }
}

/** A summary of goods already entered need not ask for release again, and a paid one need not say how it is paid. */
function excusedBy(onFile: EntryOnFile | undefined): ReadonlySet<string> {
  const excused = new Set<string>()
  if (onFile?.cargoRelease !== undefined) excused.add('/indicators/requestsCargoRelease')
  if (onFile?.summary?.isPaid === true) excused.add('/payment/type')
  return excused
}

/** Additions and replacements state the whole; updates and cancellations do not. */
function hasContent({ functionCode }: Declaration): boolean {
  return functionCode === 'add' || functionCode === 'replace'
}

/** Only a summary states what is needed to say what is owed. */
function isAssessed({ kind, goodsItems }: Declaration): boolean {
  return kind === 'entry-summary' && goodsItems.length > 0
}

function linesOf(declaration: Declaration, book: FilingTariff, on: DateText): FilingContext['tariffLines'] {
  return declaration.goodsItems.map((item) => item.commodities.map(({ code }) => book.line(code, on)))
}

/** A filer sees what its own filer code stands before, what it owns, and by a correction what the importer empowers it to take over. */
function maySee(input: FilingInput): boolean {
  const { declaration, directory, filer, onFile, receivedAt } = input
  if (onFile === undefined || onFile.environment !== filer.environment) return false
  if (onFile.organisation === filer.organisation || ownsFilerCode({ declaration, directory, filer })) return true
  return declaration.correction?.indicator === 'Y' && directory.powerOfAttorney(filer.organisation, onFile.importer, easternDate(receivedAt)) !== undefined
}

function isOfOtherEnvironment({ declaration, directory, filer, onFile }: FilingInput): boolean {
  return onFile !== undefined && onFile.environment !== filer.environment && ownsFilerCode({ declaration, directory, filer })
}

function ownEntries(others: ReadonlyMap<string, EntryOnFile>, filer: Filer): ReadonlyMap<string, EntryOnFile> {
  const own = new Map<string, EntryOnFile>()
  for (const [number, entry] of others) if (entry.organisation === filer.organisation && entry.environment === filer.environment) own.set(number, entry)
  return own
}

/**
 * The trap of the AE chapter: while the filer still controls a summary, a filing meant to correct it that is rejected deletes
 * it, so that amounts that were to change never reach a statement. A correction after payment, and a deletion, leave it intact.
 */
function implicitDeletionOf({ declaration, onFile, filer, directory }: FilingContext): EntryFact | undefined {
  const { kind, functionCode, correction, entryNumber } = declaration
  if (kind !== 'entry-summary' || (functionCode !== 'add' && functionCode !== 'replace') || correction?.indicator === 'Y') return undefined
  if (onFile?.summary === undefined || onFile.summary.control !== 'trade' || !ownsFilerCode({ declaration, directory, filer })) return undefined
  return { type: 'EntrySummaryDeleted', data: { entryNumber, isImplicit: true } }
}

function decisionOf(context: FilingContext, decided: { accepted: boolean; findings: readonly Finding[]; facts: readonly EntryFact[] }): FilingDecision {
  const { declaration, onFile } = context
  const entries = entriesAfterFacts(context, decided.facts)
  const entry = entries.find(({ entryNumber }) => entryNumber === declaration.entryNumber) ?? onFile
  const version = declaration.kind === 'entry-summary' ? entry?.summary?.version : undefined
  return {
    ...decided,
    entries,
    ...(context.assessment === undefined ? {} : { assessment: context.assessment }),
    ...(entry === undefined ? {} : { entry }),
    ...(version === undefined ? {} : { version: formatVersion(version) }),
  }
}

function entriesAfterFacts({ declaration, filer, onFile, others, receivedAt }: FilingContext, facts: readonly EntryFact[]): readonly EntryOnFile[] {
  const occasion = { organisation: filer.organisation, environment: filer.environment, at: receivedAt }
  const after = new Map<string, EntryOnFile>()
  for (const fact of facts) {
    const { entryNumber } = fact.data
    const before = after.get(entryNumber) ?? (entryNumber === declaration.entryNumber ? onFile : others?.get(entryNumber))
    after.set(entryNumber, entryAfter(before, fact, occasion))
  }
  return [...after.values()]
}
