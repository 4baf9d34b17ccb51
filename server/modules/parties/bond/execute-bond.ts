import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { fatal, findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { BondExecuted } from '../events.ts'
import type { Importer } from '../importer/importer.ts'
import { bondActivities } from './bond-activities.table.ts'
import { isBondInForce, type BondOnFile } from './bond-on-file.ts'

export interface ExecuteBond {
  readonly bond: BondOnFile
  readonly principal: Importer | undefined
  /** The principal's bonds on file. */
  readonly onFile: readonly BondOnFile[]
  readonly today: DateText
}

export type ExecuteBondOutcome =
  | { readonly outcome: 'executed'; readonly bond: BondOnFile; readonly fact: BondExecuted }
  | { readonly outcome: 'refused'; readonly findings: readonly Finding[] }

const ebond = 'CATAIR eBond CB/CX, 10-record'
const principalUnknown = fatal('101', { message: 'The principal is not registered as an importer', authority: '19 CFR 113.21(a), 24.5(a)', remedy: 'Register the importer by CBP Form 5106 first' })
const principalInactive = fatal('111', { message: 'The principal’s importer number is inactive or void', authority: '19 CFR 24.5', remedy: 'Have the importer renew its CBP Form 5106' })
const activityWrong = fatal('S14', { message: 'The bond activity code is unknown or not used with this bond type', authority: `${ebond} note 2`, remedy: 'Use an activity code that this bond type may have' })
const amountWrong = fatal('S15', { message: 'The bond amount is not a whole number of dollars above zero', authority: '19 CFR 113.21(c)', remedy: 'State the amount in whole dollars, at most ten digits' })
const suretyWrong = fatal('S50', { message: 'The surety code has not three letters or digits', authority: `${ebond}; 40-record`, remedy: 'State the surety code as CBP assigned it' })
const numberWrong = fatal('S22', { message: 'The bond number does not fit the year, the bond type and six letters or digits', authority: `${ebond} note 3`, remedy: 'State the number as CBP assigned it' })
const executedLater = fatal('executed-after-today', { message: 'The bond is executed after today', authority: '19 CFR 113.21(b)', remedy: 'State the date on which the bond was signed' })
const beginsBeforeExecution = fatal('begins-before-execution', { message: 'The bond begins before it was executed', authority: `19 CFR 113.26; ${ebond}`, remedy: 'State a first day on or after the day of execution' })
const entryMissing = fatal('entry-number-missing', { message: 'A single transaction bond for an importer names the entry that it secures', authority: 'CATAIR eBond CB/CX, 20-record', remedy: 'State the entry number' })
const onFileAlready = fatal('S96', { message: 'The importer has a continuous bond for this activity on file', authority: '19 CFR 113.11', remedy: 'Terminate the bond on file first, or have its amount changed by a rider' })

/** Decides whether a bond is taken on file. Reports everything wrong at once. */
export function executeBond(request: ExecuteBond): ExecuteBondOutcome {
  const { bond } = request
  const findings = [...principalFindings(request), ...particularFindings(bond), ...dateFindings(request), ...duplicateFindings(request)]
  if (findings.length > 0) return { outcome: 'refused', findings }
  const { number: bondNumber, importerNumber, type, from } = bond
  return { outcome: 'executed', bond, fact: { type: 'BondExecuted', data: { bondNumber, importerNumber, type, from } } }
}

function principalFindings({ principal }: ExecuteBond): readonly Finding[] {
  if (principal === undefined) return [findingAt(principalUnknown, '/importerNumber')]
  return principal.status === 'active' ? [] : [findingAt(principalInactive, '/importerNumber')]
}

function particularFindings(bond: BondOnFile): readonly Finding[] {
  const activity = bondActivities.find(({ code }) => code === bond.activity)
  const checks: readonly (readonly [boolean, Condition, string])[] = [
    [activity?.types.includes(bond.type) !== true, activityWrong, '/activity'],
    [!Number.isSafeInteger(bond.amountDollars) || bond.amountDollars <= 0 || bond.amountDollars > 9_999_999_999, amountWrong, '/amountDollars'],
    [!/^[0-9A-Z]{3}$/.test(bond.suretyCode), suretyWrong, '/suretyCode'],
    [!new RegExp(`^[0-9]{2}${bond.type}[0-9A-Z]{6}$`).test(bond.number), numberWrong, '/number'],
    [bond.type === '9' && bond.activity === '1' && bond.entryNumber === undefined, entryMissing, '/entryNumber'],
  ]
  return checks.filter(([wrong]) => wrong).map(([, condition, pointer]) => findingAt(condition, pointer))
}

function dateFindings({ bond, today }: ExecuteBond): readonly Finding[] {
  const findings: Finding[] = []
  if (bond.executedOn > today) findings.push(findingAt(executedLater, '/executedOn'))
  if (bond.from < bond.executedOn) findings.push(findingAt(beginsBeforeExecution, '/from'))
  return findings
}

/** 19 CFR 113.11: only one continuous bond for an activity for each principal; one that ends before the new one begins is no obstacle. */
function duplicateFindings({ bond, onFile }: ExecuteBond): readonly Finding[] {
  if (bond.type !== '8') return []
  const other = onFile.find((one) => one.type === '8' && one.activity === bond.activity && (isBondInForce(one, bond.from) || one.from > bond.from))
  return other === undefined ? [] : [findingAt(onFileAlready, '/activity')]
}
