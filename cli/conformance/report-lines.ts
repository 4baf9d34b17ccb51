import { coloured } from '../terminal/print.ts'
import type { CheckOutcome, CheckResult } from './check-result.ts'
import type { ConformanceReport, LevelCounts, RequirementReport } from './report.ts'
import { requirementLevels } from './requirement.ts'

const styles = { pass: 'green', fail: 'red', 'not-offered': 'yellow', 'not-tested': 'dim' } as const
const words: Readonly<Record<CheckOutcome, string>> = { pass: 'pass', fail: 'FAIL', 'not-offered': 'not offered', 'not-tested': 'not tested' }
/** So many of the checks that went wrong are told in full; all of them stand in the JSON. */
const toldMax = 4

/** The report for a person: each part with its requirements, what went wrong in full, and the verdict. */
export function reportLines(report: ConformanceReport): readonly string[] {
  const parts = [...new Set(report.requirements.map(({ part }) => part))]
  return [
    coloured('bold', report.profile),
    'Written by the Customhouse project; neither published nor endorsed by any authority',
    `Platform: ${report.platform}`,
    '',
    ...parts.flatMap((part) => [coloured('bold', part), ...report.requirements.filter((requirement) => requirement.part === part).flatMap(requirementLines), '']),
    ...summaryLines(report),
  ]
}

function requirementLines(requirement: RequirementReport): readonly string[] {
  const { id, level, outcome, title, checks } = requirement
  const passes = checks.filter((check) => check.outcome === 'pass').length
  const tried = checks.filter((check) => check.outcome !== 'not-tested').length
  const untried = checks.length - tried
  const count = tried > 1 || untried > 0 ? ` (${String(passes)} of ${String(tried)} checks passed${untried === 0 ? '' : `, ${String(untried)} are for libraries alone`})` : ''
  const line = `  ${coloured(styles[outcome], words[outcome].padEnd(11))}  ${id}  ${level.padEnd(6)}  ${title}${count}`
  return outcome === 'fail' || outcome === 'not-offered' ? [line, ...faultLines(requirement)] : [line]
}

function faultLines({ checks, outcome, text, standard, remedy }: RequirementReport): readonly string[] {
  const wrong = checks.filter((check) => check.outcome === outcome)
  const told = wrong.slice(0, outcome === 'fail' ? toldMax : 1)
  const more = wrong.length - told.length
  return [
    `      required:  ${text}`,
    ...told.flatMap(checkLines),
    ...(more > 0 ? [`      and ${String(more)} more; see --json`] : []),
    `      standard:  ${standard}`,
    `      to do:     ${remedy}`,
  ]
}

function checkLines({ id, title, expected, observed, exchange }: CheckResult): readonly string[] {
  return [
    `      ${coloured('bold', id)}: ${title}`,
    ...(expected === '' ? [] : [`        expected:  ${expected}`]),
    `        observed:  ${observed}`,
    ...(exchange === undefined ? [] : [`        sent:      ${exchange.sent}`, `        came back: ${exchange.answered} (${String(exchange.milliseconds)} ms)`]),
  ]
}

function summaryLines({ levels, checks, conforms }: ConformanceReport): readonly string[] {
  return [
    coloured('bold', 'Verdict'),
    ...requirementLevels.map((level) => `  ${level.padEnd(6)}  ${countWords(levels[level])}`),
    `  checks  ${countWords(checks)}`,
    conforms ? coloured('green', '  Every MUST that was tested is met') : coloured('red', '  Not every MUST is met'),
  ]
}

function countWords(counts: LevelCounts): string {
  const some = (outcome: CheckOutcome, always = false) => (counts[outcome] > 0 || always ? [`${String(counts[outcome])} ${words[outcome].toLowerCase()}`] : [])
  return [...some('pass', true), ...some('fail', true), ...some('not-offered'), ...some('not-tested')].join(', ')
}
