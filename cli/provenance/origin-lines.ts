import type { OriginAssessment, OriginStep } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { coloured } from '../terminal/print.ts'
import { printable } from '../terminal/printable.ts'

const statusColours = { supported: 'green', unsupported: 'yellow', contradicted: 'red' } as const
const stepsShown = 40
const lotsShown = 3
const margin = ' '.repeat(9)

/** What is claimed of the origin, whether that holds, and the path that shows it; lots that meet or miss the same rule stand together. */
export function originLines({ claim, status, path }: OriginAssessment): readonly string[] {
  const word = coloured(statusColours[status], status.toUpperCase())
  if (claim === null) return [`Origin: nothing is claimed (${word})`]
  const under = [claim.agreement === undefined ? '' : ` under ${printable(claim.agreement)}`, claim.criterion === undefined ? '' : `, criterion ${printable(claim.criterion)}`].join('')
  const steps = stepsByRule(path)
  const more = steps.length - stepsShown
  return [`Origin ${printable(claim.country)}${under}: ${word}`, ...steps.slice(0, stepsShown).flatMap(stepLines), ...(more > 0 ? [`${margin}and ${String(more)} rules more; --json tells all`] : [])]
}

function stepsByRule(path: readonly OriginStep[]): readonly (readonly OriginStep[])[] {
  const rules = new Map<string, OriginStep[]>()
  for (const step of path) {
    const key = JSON.stringify([step.words, step.authority, step.holds])
    const known = rules.get(key)
    if (known === undefined) rules.set(key, [step])
    else known.push(step)
  }
  return [...rules.values()]
}

function stepLines(steps: readonly OriginStep[]): readonly string[] {
  const [first] = steps
  if (first === undefined) return []
  const more = steps.length - lotsShown
  return [
    `  ${first.holds ? coloured('green', 'holds') : coloured('red', 'fails')}  ${printable(first.words)} (${printable(first.authority)})`,
    ...steps.slice(0, lotsShown).map(({ lot }) => `${margin}${printable(lot)}`),
    ...(more > 0 ? [`${margin}and ${String(more)} lot${more === 1 ? '' : 's'} more`] : []),
  ]
}
