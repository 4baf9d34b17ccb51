import type { AreaAssessment, EarlyDecision } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { coloured } from '../terminal/print.ts'
import { printable } from '../terminal/printable.ts'
import { plainValue } from './plain-value.ts'

const outcomeColours = { release: 'green', wait: 'yellow', examine: 'red' } as const
const outcomeWords = { release: 'release', wait: 'wait for what is missing', examine: 'examine on arrival' } as const
const dataShown = 30

/** Of goods that cannot wait: what would be decided today, and why. */
export function earlyDecisionLines(areas: readonly AreaAssessment[]): readonly string[] {
  return areas.flatMap(({ area, earlyDecision }) => earlyDecision === undefined ? [] : linesOfDecision(area, earlyDecision))
}

function linesOfDecision(area: string, { outcome, reasons }: EarlyDecision): readonly string[] {
  // What speaks against it is what is read first.
  const ordered = [...reasons.filter(({ holds }) => !holds), ...reasons.filter(({ holds }) => holds)]
  return [
    `Decision before arrival, by what is known (${inWords(area)}): ${coloured(outcomeColours[outcome], outcomeWords[outcome].toUpperCase())}`,
    ...ordered.map(({ words, holds, authority }) => `  ${holds ? coloured('green', 'holds') : coloured('red', 'fails')}  ${printable(words)}${authority === undefined ? '' : ` (${printable(authority)})`}`),
  ]
}

/** What is missing, who can give it, and by when. */
export function neededLines(areas: readonly AreaAssessment[]): readonly string[] {
  const needed = areas.flatMap((one) => one.needed)
  if (needed.length === 0) return []
  return ['Still needed', ...needed.map(({ name, from, by, authority }) => `  ${printable(name)}: from the ${printable(from)}, ${dueBy(by)} (${printable(authority)})`)]
}

function dueBy(by: string): string {
  return /^\d/.test(by) && !/before/.test(by) ? `by ${printable(by)}` : printable(by)
}

/** What evidence gives for filings, by trade. */
export function derivedLines(areas: readonly AreaAssessment[]): readonly string[] {
  return areas.flatMap(({ area, derived }) => {
    if (derived.length === 0) return []
    const lines = [...new Set(derived.map(({ name, value }) => `  ${printable(name)}: ${plainValue(value)}`))]
    const more = lines.length - dataShown
    return [`Data for filings (${inWords(area)})`, ...lines.slice(0, dataShown), ...(more > 0 ? [`  and ${String(more)} more`] : [])]
  })
}

/** The folder's name, which hyphens keep together; the hyphen of e-commerce belongs to the word. */
function inWords(area: string): string {
  return printable(area.replaceAll(/(?<!^e)-/g, ' '))
}
