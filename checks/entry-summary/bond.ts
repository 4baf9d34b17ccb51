import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Bond } from '@customhouse/vocabulary/declaration/entry-particulars.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import { isInformal, isTradeRemedyType } from '../entry-type.ts'
import type { FormContext } from '../form-context.ts'
import { isPositive } from '../whole-dollars.ts'

const bondNote = `${aeChapter('usage note (i)')}; 19 CFR 142.4`
const giveBond = 'Give a continuous bond (8) or a single transaction bond (9), or claim a waiver where the entry type allows one'

const conditions = {
  missing: fatal('119', { message: 'The bond is missing', authority: bondNote, remedy: giveBond }),
  waivedWithBond: fatal('120', { message: 'A bond is given although it is said to be waived', authority: bondNote, remedy: 'Leave out the bond or the waiver' }),
  waiverUnknown: fatal('122', { message: 'The waiver of the bond is stated by something other than 0', authority: bondNote, remedy: 'Give 0, or leave the waiver out' }),
  waiverRefused: fatal('141', { message: 'This entry type does not allow the bond to be waived', authority: bondNote, remedy: giveBond }),
  waiverReasonMissing: fatal('139', { message: 'The reason for waiving the bond is missing', authority: bondNote, remedy: 'Give a reason from 995 to 999' }),
  waiverReasonUnknown: fatal('140', { message: 'The reason for waiving the bond is not one of CBP\'s codes', authority: aeChapter('table 4'), remedy: 'Give a reason from 995 to 999' }),
  waiverReasonRefused: fatal('182', { message: 'An informal entry gives no reason for waiving the bond', authority: bondNote, remedy: 'Leave the reason out' }),
  waiverReasonAlone: fatal('130', { message: 'A reason for waiving the bond is given, but the bond is not waived', authority: bondNote, remedy: 'Leave the reason out, or state the waiver' }),
  waiverTemporary: fatal('761', { message: 'The bond of a temporary importation can be waived only when every article is Canadian', authority: bondNote, remedy: giveBond }),
  typeUnknown: fatal('112', { message: 'The bond is neither continuous (8) nor single transaction (9)', authority: bondNote, remedy: 'Give bond type 8 or 9' }),
  suretyMissing: fatal('137', { message: 'The surety of the bond is missing', authority: bondNote, remedy: 'Give the three-digit surety code' }),
  amountMissing: fatal('265', { message: 'The amount of the single transaction bond is missing', authority: bondNote, remedy: 'Give the amount in whole dollars, above zero' }),
  amountZero: fatal('240', { message: 'The amount of the single transaction bond is zero', authority: bondNote, remedy: 'Give the amount in whole dollars, above zero' }),
  amountRefused: fatal('214', { message: 'A continuous bond states no amount', authority: bondNote, remedy: 'Leave the amount out' }),
  accountRefused: fatal('126', { message: 'A continuous bond states no producer account', authority: bondNote, remedy: 'Leave the producer account out' }),
  designationUnknown: fatal('266', { message: 'The designation of the bond is not one of CBP\'s codes', authority: bondNote, remedy: 'Give B basic, A additional, U substitution or E superseding' }),
  continuousNotBasic: fatal('267', { message: 'A continuous bond can only be the basic bond', authority: bondNote, remedy: 'Designate it B' }),
  secondNotAdditional: fatal('268', { message: 'Neither of two bonds is designated additional', authority: bondNote, remedy: 'Designate the second bond A' }),
  basicMissing: fatal('269', { message: 'No bond is designated basic', authority: bondNote, remedy: 'Designate the basic bond B' }),
  twoContinuous: fatal('193', { message: 'Two continuous bonds are given', authority: bondNote, remedy: 'Give one continuous bond; an additional bond is a single transaction bond' }),
} as const

const waiverReasons: ReadonlySet<string> = new Set(['995', '996', '997', '998', '999'])
const noWaiverWithCase: ReadonlySet<string> = new Set(['06', '21', '22', '23'])

/** Whether an entry summary states its bond, or its waiver, as the rules allow (usage note i). */
export function bond({ declaration }: FormContext): readonly Finding[] {
  const findings: Finding[] = waiver(declaration)
  const { bonds, indicators, typeCode } = declaration
  if (bonds.length === 0 && indicators.bondWaiver === undefined && !isInformal(typeCode) && declaration.correction?.indicator !== 'Y') findings.push(finding(conditions.missing, '/bonds'))
  bonds.forEach((one, index) => { findings.push(...content(one, `/bonds/${String(index)}`)) })
  findings.push(...together(bonds))
  return findings
}

function waiver(declaration: Declaration): Finding[] {
  const { indicators, bondWaiverReason, bonds } = declaration
  if (indicators.bondWaiver === undefined) return bondWaiverReason === undefined ? [] : [finding(conditions.waiverReasonAlone, '/bondWaiverReason')]
  if (indicators.bondWaiver !== '0') return [finding(conditions.waiverUnknown, '/indicators/bondWaiver')]
  const findings: Finding[] = []
  if (bonds.length > 0) findings.push(finding(conditions.waivedWithBond, '/bonds'))
  if (!allowsWaiver(declaration)) findings.push(finding(conditions.waiverRefused, '/indicators/bondWaiver'))
  else if (declaration.typeCode === '23' && !declaration.goodsItems.every((item) => /^(?:CA|X[A-Z])$/.test(item.origin ?? ''))) findings.push(finding(conditions.waiverTemporary, '/indicators/bondWaiver'))
  findings.push(...waiverReason(declaration))
  return findings
}

function allowsWaiver({ typeCode, goodsItems }: Declaration): boolean {
  if (isTradeRemedyType(typeCode)) return false
  return !noWaiverWithCase.has(typeCode) || goodsItems.every((item) => item.tradeRemedyCases.length === 0)
}

function waiverReason({ bondWaiverReason, typeCode }: Declaration): Finding[] {
  if (isInformal(typeCode)) return bondWaiverReason === undefined ? [] : [finding(conditions.waiverReasonRefused, '/bondWaiverReason')]
  if (bondWaiverReason === undefined) return [finding(conditions.waiverReasonMissing, '/bondWaiverReason')]
  return waiverReasons.has(bondWaiverReason) ? [] : [finding(conditions.waiverReasonUnknown, '/bondWaiverReason')]
}

function content(one: Bond, at: string): Finding[] {
  if (one.type !== '8' && one.type !== '9') return [finding(conditions.typeUnknown, `${at}/type`)]
  const findings: Finding[] = []
  if ((one.suretyCode ?? '') === '') findings.push(finding(conditions.suretyMissing, `${at}/suretyCode`))
  if (one.designation !== undefined && !/^[BAUE]$/.test(one.designation)) findings.push(finding(conditions.designationUnknown, `${at}/designation`))
  findings.push(...(one.type === '8' ? continuous(one, at) : single(one, at)))
  return findings
}

function continuous(one: Bond, at: string): Finding[] {
  const findings: Finding[] = []
  if (one.designation !== undefined && one.designation !== 'B') findings.push(finding(conditions.continuousNotBasic, `${at}/designation`))
  if (one.amount !== undefined && isPositive(one.amount)) findings.push(finding(conditions.amountRefused, `${at}/amount`))
  if (one.producerAccount !== undefined) findings.push(finding(conditions.accountRefused, `${at}/producerAccount`))
  return findings
}

function single(one: Bond, at: string): Finding[] {
  if (one.amount === undefined) return [finding(conditions.amountMissing, `${at}/amount`)]
  return isPositive(one.amount) ? [] : [finding(conditions.amountZero, `${at}/amount`)]
}

function together(bonds: readonly Bond[]): Finding[] {
  if (bonds.length === 0) return []
  if (bonds.length > 1 && bonds.every((one) => one.type === '8')) return [finding(conditions.twoContinuous, '/bonds')]
  if (bonds.every((one) => one.designation === 'A')) return [finding(conditions.basicMissing, '/bonds')]
  return bonds.length > 1 && !bonds.some((one) => one.designation === 'A') ? [finding(conditions.secondNotAdditional, '/bonds/1/designation')] : []
}
