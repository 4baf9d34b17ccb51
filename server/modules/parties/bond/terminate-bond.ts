import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { daysAfter } from '@customhouse/vocabulary/measures/calendar.ts'
import { fatal, findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { BondTerminated } from '../events.ts'
import type { BondOnFile } from './bond-on-file.ts'

/** Who ends the bond: the importer, or its surety. */
export type TerminatingParty = 'principal' | 'surety'

export interface TerminateBond {
  readonly bond: BondOnFile
  readonly by: TerminatingParty
  /** The first day on which nothing new is charged against the bond. */
  readonly terminatedOn: DateText
  readonly today: DateText
}

export type TerminateBondOutcome =
  | { readonly outcome: 'terminated'; readonly bond: BondOnFile; readonly fact: BondTerminated }
  | { readonly outcome: 'refused'; readonly findings: readonly Finding[] }

/**
 * Days of notice. The eBond chapter asks for 15 days from transmission of any termination. For a surety 19 CFR 113.27(b) calls
 * thirty days reasonable; a shorter time that CBP accepts is for CBP to grant and not decided here.
 */
const noticeDays: Readonly<Record<TerminatingParty, number>> = { principal: 15, surety: 30 }

const singleTransaction = fatal('S06', { message: 'Only a continuous bond is terminated', authority: 'CATAIR eBond CB/CX, note 1', remedy: 'A single transaction bond ends with its transaction; have it voided if it was not used' })
const terminatedAlready = fatal('S13', { message: 'The bond is terminated already', authority: 'CATAIR eBond CB/CX, note 1', remedy: 'Nothing needs to be done' })
const notAfterBeginning = fatal('termination-before-beginning', { message: 'The termination date is not after the bond’s first day', authority: 'CATAIR eBond CB/CX, 10-record', remedy: 'State a later date' })
const noticeTooShort = fatal('termination-notice-too-short', { message: 'The termination date leaves less than the required notice', authority: '19 CFR 113.27(a), (b); CATAIR eBond CB/CX, note 1', remedy: 'State a date at least 15 days from today, or 30 days when the surety terminates' })

/** Decides whether a continuous bond ends on a date. */
export function terminateBond({ bond, by, terminatedOn, today }: TerminateBond): TerminateBondOutcome {
  const checks: readonly (readonly [boolean, Condition, string])[] = [
    [bond.type !== '8', singleTransaction, '/number'],
    [bond.terminatedOn !== undefined, terminatedAlready, '/number'],
    [terminatedOn <= bond.from, notAfterBeginning, '/terminatedOn'],
    [terminatedOn < daysAfter(today, noticeDays[by]), noticeTooShort, '/terminatedOn'],
  ]
  const findings = checks.filter(([wrong]) => wrong).map(([, condition, pointer]) => findingAt(condition, pointer))
  if (findings.length > 0) return { outcome: 'refused', findings }
  return {
    outcome: 'terminated',
    bond: { ...bond, terminatedOn },
    fact: { type: 'BondTerminated', data: { bondNumber: bond.number, importerNumber: bond.importerNumber, terminatedOn } },
  }
}
