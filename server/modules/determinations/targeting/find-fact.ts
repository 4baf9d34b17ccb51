import type { Fact } from './fact.ts'
import { facts } from './facts.table.ts'

const byName = new Map(facts.map((fact) => [fact.name, fact]))
const featureName = /^feature\.[a-z0-9-]{1,60}$/

/** The fact of a name: one of the table, or a statistic of a line, `feature.` with its name; undefined where there is none. */
export function findFact(name: string): Fact | undefined {
  return byName.get(name) ?? (featureName.test(name) ? featureFact(name) : undefined)
}

function featureFact(name: string): Fact {
  const feature = name.slice('feature.'.length)
  return { name, of: 'line', type: 'number', group: 'advice', words: `Statistic of the line: ${feature.replaceAll('-', ' ')}`, example: '1.5', read: ({ score }) => (score !== undefined && Object.hasOwn(score.features, feature) ? score.features[feature] : undefined) }
}
