import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { fatal, findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { PartyDirectory } from '../directory/party-directory.ts'
import { holdsPermit, type Organisation } from '../organisation/organisation.ts'
import type { PowerOfAttorney } from './power-of-attorney.ts'

export interface ActingQuestion {
  /** The organisation that transmits, and the filer code under which it does where the entry number names one. */
  readonly organisation: string
  readonly filerCode?: string
  readonly importerNumber: string
  readonly on: DateText
  /** JSON Pointers for the findings; by default those of the canonical declaration. */
  readonly importerPointer?: string
  readonly filerPointer?: string
}

export type ActingOutcome =
  | { readonly may: true; readonly as: 'importer' }
  | { readonly may: true; readonly as: 'agent'; readonly power: PowerOfAttorney }
  | { readonly may: false; readonly findings: readonly Finding[] }

const filerUnknown = fatal('B06', {
  message: 'The filer code is not registered',
  authority: 'CATAIR Appendix E',
  remedy: 'File under a filer code that CBP assigned to you',
})
const filerNotAuthorised = fatal('X17', {
  message: 'The filer code belongs to another filer',
  authority: '19 CFR 111.2, 142.3a',
  remedy: 'File under your own filer code',
})
const permitMissing = fatal('X27', {
  message: 'The broker holds no national permit on this date',
  authority: '19 CFR 111.2(b), 111.19',
  remedy: 'Obtain or renew the national permit before filing for others',
})
const powerMissing = fatal('power-of-attorney-missing', {
  message: 'No power of attorney of the importer for this filer is in force on this date',
  authority: '19 CFR 141.46, 141.31',
  remedy: 'Obtain a power of attorney from the importer, or have the importer file itself',
})

/**
 * Whether an organisation may do customs business for an importer on a date: a broker under its own filer code and national
 * permit, for clients whose power of attorney is in force; an importer for itself. An importer that is unknown gives the same
 * answer as one that empowered no one, so that the answer does not tell who is registered.
 */
export function mayActFor(directory: PartyDirectory, question: ActingQuestion): ActingOutcome {
  const filerPointer = question.filerPointer ?? '/entryNumber'
  const organisation = directory.organisation(question.organisation)
  if (organisation === undefined) return refused([findingAt(filerNotAuthorised, filerPointer)])
  const filerFindings = filerCodeFindings(directory, question, filerPointer)
  const importer = directory.importer(question.importerNumber)
  if (importer?.organisation === organisation.id) return filerFindings.length > 0 ? refused(filerFindings) : { may: true, as: 'importer' }
  const findings = [...filerFindings, ...permitFindings(organisation, question.on, filerPointer)]
  const power = importer && directory.powerOfAttorney(organisation.id, importer.number, question.on)
  if (power === undefined) return refused([...findings, findingAt(powerMissing, question.importerPointer ?? '/importerOfRecord/number')])
  return findings.length > 0 ? refused(findings) : { may: true, as: 'agent', power }
}

function refused(findings: readonly Finding[]): ActingOutcome {
  return { may: false, findings }
}

function filerCodeFindings(directory: PartyDirectory, question: ActingQuestion, pointer: string): readonly Finding[] {
  if (question.filerCode === undefined) return []
  const filer = directory.filer(question.filerCode)
  if (filer === undefined) return [findingAt(filerUnknown, pointer)]
  return filer.id === question.organisation ? [] : [findingAt(filerNotAuthorised, pointer)]
}

/** Importers that file for themselves need no permit; whoever files for another is a broker and needs one (19 CFR 111.2). */
function permitFindings(organisation: Organisation, on: DateText, pointer: string): readonly Finding[] {
  return organisation.kind === 'broker' && holdsPermit(organisation, on) ? [] : [findingAt(permitMissing, pointer)]
}
