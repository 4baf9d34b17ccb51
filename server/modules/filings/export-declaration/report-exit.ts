import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import { rejects, type Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { factOf, type ExportDecision } from './decide-export.ts'
import { alreadyEnded, alreadyPresented, exitAhead, notPresented, otherOffice } from './export-conditions.ts'
import { isOpen, type ExportDeclarationOnFile } from './export-declaration.ts'

/** What is told of an export at the border, by who filed it or the carrier that it names. */
export type ExitReport =
  | { readonly act: 'present'; readonly at: MomentText; readonly office?: string }
  | { readonly act: 'depart'; readonly at: MomentText; readonly office?: string; readonly conveyance?: string }

/** Decides what a report of presentation or departure does to an export. */
export function reportExit(before: ExportDeclarationOnFile, report: ExitReport, receivedAt: MomentText): ExportDecision {
  const findings = checkReport(before, report, receivedAt)
  if (rejects(findings)) return { accepted: false, findings, facts: [] }
  const { at, office } = report
  const kind = report.act === 'present' ? 'presented' : 'exited'
  const declaration: ExportDeclarationOnFile = {
    ...before, status: kind, ...statedMembers({ exitOffice: office ?? before.exitOffice }),
    ...(report.act === 'present' ? { presentedAt: at } : { exitedAt: at, ...statedMembers({ exitConveyance: report.conveyance }) }),
    events: [...before.events, { kind, at, version: before.version, ...statedMembers({ office: office ?? before.exitOffice }) }],
  }
  return { accepted: true, findings, declaration, facts: [factOf(declaration, { kind, at })] }
}

function checkReport(before: ExportDeclarationOnFile, { act, at, office }: ExitReport, receivedAt: MomentText): readonly Finding[] {
  if (!isOpen(before)) return [findingAt(alreadyEnded, '')]
  return [
    ...(Date.parse(at) > Date.parse(receivedAt) ? [findingAt(exitAhead, '/at')] : []),
    ...(act === 'present' && before.presentedAt !== undefined ? [findingAt(alreadyPresented, '')] : []),
    ...(act === 'depart' && before.status === 'registered' ? [findingAt(notPresented, '')] : []),
    ...(office !== undefined && before.exitOffice !== undefined && office !== before.exitOffice ? [findingAt(otherOffice, '/office')] : []),
  ]
}
