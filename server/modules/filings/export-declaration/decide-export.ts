import type { GoodsDeclaration } from '@customhouse/vocabulary/dictionary/generated/model-document.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import { rejects, type Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { PartyDirectory } from '../../parties/index.ts'
import type { ExportFact } from '../events.ts'
import type { Filer } from '../filing-context.ts'
import { found } from '../manifest/found.ts'
import { firstTextAt } from '../text-at.ts'
import { claimsExemption } from './check-exemption.ts'
import { checkExport } from './check-export.ts'
import { checkKingdomExport } from './check-kingdom-export.ts'
import { arrivedTypes, type ExportAct } from './export-codes.table.ts'
import { actUnknown, alreadyEnded, alreadyPresented, correctedAfterExit, duplicateReference, notAuthorised, numberMissing, unknownNumber } from './export-conditions.ts'
import { isOpen, type ExportDeclarationOnFile, type ExportEvent, type ExportStatus } from './export-declaration.ts'
import { exportAfter } from './export-after.ts'
import type { StatedExport } from './read-export.ts'
import { exporterNumberOf } from './stated-parts.ts'

/** What a decision about an export rests on. */
export interface ExportGround {
  readonly stated: StatedExport
  /** Findings of form, from the reader of the format. */
  readonly formFindings: readonly Finding[]
  readonly filer: Filer
  readonly receivedAt: MomentText
  readonly directory: PartyDirectory
  /** The declaration that the message is about, if the filer has one under the number. */
  readonly before: ExportDeclarationOnFile | undefined
  /** Number of an open declaration of the same exporter under the same reference. */
  readonly sameReference?: string
  /** Number for a new declaration, by law. */
  readonly freshNumber: string
}

/** What becomes of a message, and of the declaration. */
export interface ExportDecision {
  readonly accepted: boolean
  readonly findings: readonly Finding[]
  readonly declaration?: ExportDeclarationOnFile
  readonly facts: readonly ExportFact[]
}

/** Decides an export declaration, or what amends, presents or takes one back. Same input, same decision. */
export function decideExport(ground: ExportGround): ExportDecision {
  const { stated: { act }, formFindings, before, freshNumber } = ground
  const findings = [...formFindings, ...checksFor(ground, act)]
  if (act === undefined || rejects(findings)) return { accepted: false, findings, facts: [] }
  if (act === 'declare') return carriedOut(findings, exportAfter(undefined, ground, freshNumber), statusOfNew(ground))
  // checkLater() refused what has no declaration to be about.
  return before === undefined ? { accepted: false, findings, facts: [] } : carriedOut(findings, ...stepOf(ground, act, before))
}

function checksFor(ground: ExportGround, act: ExportAct | undefined): readonly Finding[] {
  if (act === undefined) return [found(actUnknown, '/declaration/functionCode')]
  return act === 'declare' ? checkNew(ground) : checkLater(ground, act)
}

/** What a later message makes of a declaration, and the step that it takes. */
function stepOf(ground: ExportGround, act: Exclude<ExportAct, 'declare'>, before: ExportDeclarationOnFile): readonly [ExportDeclarationOnFile, Step] {
  const { receivedAt: at, stated: { declaration } } = ground
  switch (act) {
    case 'cancel':
      return [before, { status: 'cancelled', kind: 'cancelled', at, ...statedMembers({ reason: reasonOf(declaration) }) }]
    case 'present':
      return [{ ...before, presentedAt: at }, { status: 'presented', kind: 'presented', at, ...statedMembers({ office: before.exitOffice }) }]
    case 'amend':
      return [{ ...before, version: before.version + 1 }, { status: before.status, kind: 'amended', at, ...statedMembers({ reason: reasonOf(declaration) }) }]
    case 'replace':
      return [exportAfter(before, ground, before.number), { status: before.status, kind: 'amended', at }]
  }
}

function checkNew(ground: ExportGround): readonly Finding[] {
  const { stated: { declaration, regime }, receivedAt, sameReference } = ground
  return [
    ...(regime === 'united-kingdom' ? checkKingdomExport(ground.stated) : [...checkExport(declaration, receivedAt), ...checkAuthority(ground)]),
    ...(sameReference === undefined ? [] : [found(duplicateReference, '/declaration/functionalReferenceId')]),
  ]
}

/** The principal party itself, or whom it gave a power of attorney; forwarders need no broker's permit for exports (15 CFR 30.3). */
function checkAuthority({ stated: { declaration }, directory, filer, receivedAt }: ExportGround): readonly Finding[] {
  const number = exporterNumberOf(declaration.exporter?.id)
  if (number === undefined) return []
  const isOwn = directory.importer(number)?.organisation === filer.organisation
  return isOwn || directory.powerOfAttorney(filer.organisation, number, easternDate(receivedAt)) !== undefined ? [] : [found(notAuthorised, '/declaration/exporter/id')]
}

function checkLater(ground: ExportGround, act: Exclude<ExportAct, 'declare'>): readonly Finding[] {
  const { stated, before } = ground
  if (stated.number === undefined) return [found(numberMissing, '/declaration/id')]
  if (before === undefined) return [found(unknownNumber, '/declaration/id')]
  if (!isOpenTo(before, act)) return [found(alreadyEnded, '/declaration/id')]
  if (act === 'present') return before.presentedAt === undefined ? [] : [found(alreadyPresented, '/declaration/id')]
  return [
    ...(before.status === 'exited' ? [found(correctedAfterExit, '/declaration/id')] : []),
    ...(act === 'replace' ? checkNew(before.number === ground.sameReference ? withoutReference(ground) : ground) : []),
  ]
}

/** What was taken back stays so; what left is corrected and nothing else (15 CFR 30.9). */
function isOpenTo(before: ExportDeclarationOnFile, act: ExportAct): boolean {
  if (before.status === 'exited') return act === 'amend' || act === 'replace'
  return isOpen(before) || (before.status === 'exempt' && act !== 'present')
}

/** The declaration on file may keep its own reference. */
function withoutReference({ sameReference: _own, ...ground }: ExportGround): ExportGround {
  return ground
}

type Step = Omit<ExportEvent, 'version'> & { readonly status: ExportStatus }

function statusOfNew({ stated: { regime, typeCode, declaration }, receivedAt: at }: ExportGround): Step {
  if (regime === 'united-states') return claimsExemption(declaration) ? { status: 'exempt', kind: 'exempted', at } : { status: 'accepted', kind: 'accepted', at }
  return arrivedTypes.has(typeCode.slice(2)) ? { status: 'accepted', kind: 'accepted', at } : { status: 'registered', kind: 'registered', at }
}

function carriedOut(findings: readonly Finding[], declaration: ExportDeclarationOnFile, { status, ...event }: Step): ExportDecision {
  const after = { ...declaration, status, events: [...declaration.events, { ...event, version: declaration.version }] }
  return { accepted: true, findings, declaration: after, facts: [factOf(after, event)] }
}

/** What is told of an export that took a step. */
export function factOf({ number, regime, reference, version, destination, exitOffice, exporter, conveyance, exitConveyance, carrierCode }: ExportDeclarationOnFile, { kind, at, reason }: Omit<ExportEvent, 'version'>): ExportFact {
  const data = { number, regime, ...statedMembers({ reference }) }
  switch (kind) {
    case 'registered':
      return { type: 'ExportRegistered', data: { ...data, ...statedMembers({ destination }) } }
    case 'accepted':
      return { type: 'ExportAccepted', data: { ...data, ...statedMembers({ destination }) } }
    case 'exempted':
      return { type: 'ExportExempted', data: { ...data, ...statedMembers({ destination }) } }
    case 'amended':
      return { type: 'ExportAmended', data: { ...data, version } }
    case 'cancelled':
      return { type: 'ExportCancelled', data: { ...data, ...statedMembers({ reason }) } }
    case 'presented':
      return { type: 'ExportPresented', data: { ...data, at, ...statedMembers({ office: exitOffice }) } }
    case 'exited':
      return { type: 'ExportExitConfirmed', data: { ...data, at, ...statedMembers({ office: exitOffice, destination, exporter, carrierCode, conveyance: exitConveyance ?? conveyance }) } }
  }
}

function reasonOf(declaration: GoodsDeclaration): string | undefined {
  return firstTextAt(declaration, 'additionalInformation/statementDescription', 'amendment/changeReasonCode')
}
