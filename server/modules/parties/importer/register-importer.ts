import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { fatal, findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { ImporterRegistered } from '../events.ts'
import { importerKey, type ImporterRecord } from './importer.ts'

/** A registration as asked for (CBP Form 5106). */
export type ImporterApplication = Omit<ImporterRecord, 'registeredOn' | 'status'>

export type RegisterImporterOutcome =
  | { readonly outcome: 'registered'; readonly importer: ImporterRecord; readonly fact: ImporterRegistered }
  | { readonly outcome: 'refused'; readonly findings: readonly Finding[] }

const unknownForm = fatal('102', {
  message: 'The importer number has none of the known forms',
  authority: '19 CFR 24.5(b)',
  remedy: 'State an IRS number NN-NNNNNNNXX, a CBP-assigned number YYDDPP-NNNNN or a social security number NNN-NN-NNNN',
})
const unknownOrganisation = fatal('organisation-unknown', {
  message: 'The importer’s own organisation is not registered as an importer',
  authority: '19 CFR 24.5(a)',
  remedy: 'Register the organisation first, with the kind importer, or leave it out',
})
const physicalAddressIsBox = fatal('physical-address-is-box', {
  message: 'The physical address is a post office box',
  authority: 'CBP Form 5106, section 2',
  remedy: 'State where the business is; a post office box belongs in the mailing address',
})

export interface RegisterImporter {
  readonly application: ImporterApplication
  readonly on: DateText
  readonly organisationKind: (organisation: string) => string | undefined
}

/** Decides whether an importer may be registered. Whether the number is free is for the store's unique key. */
export function registerImporter({ application, on, organisationKind }: RegisterImporter): RegisterImporterOutcome {
  const findings: Finding[] = []
  const number = importerKey(application.number)
  if (number === undefined) findings.push(findingAt(unknownForm, '/number'))
  if (application.organisation !== undefined && organisationKind(application.organisation) !== 'importer')
    findings.push(findingAt(unknownOrganisation, '/organisation'))
  if (/^\s*p\.?\s*o\.?\s*box\b/i.test(application.physicalAddress.street)) findings.push(findingAt(physicalAddressIsBox, '/physicalAddress/street'))
  if (number === undefined || findings.length > 0) return { outcome: 'refused', findings }
  const importer: ImporterRecord = { ...application, number, status: 'active', registeredOn: on }
  return { outcome: 'registered', importer, fact: { type: 'ImporterRegistered', data: { importerNumber: number, registeredOn: on } } }
}
