import { features } from '@customhouse/anomalies/features/feature-registry.ts'
import type { Fact } from './fact.ts'
import { facts } from './facts.table.ts'

/** Statistics of a line stand under this and their name; one of another model's is taken too, and unknown where nobody makes it. */
const featureName = /^feature\.[a-z0-9-]{1,60}$/

/** Everything that rules may look at: the table, and every statistic that is made of lines today. */
export const allFacts: readonly Fact[] = [...facts, ...features.map(({ name, unit }) => featureFact(`feature.${name}`, unit))]

const byName = new Map(allFacts.map((fact) => [fact.name, fact]))

/** The fact of a name; undefined where there is none. */
export function findFact(name: string): Fact | undefined {
  return byName.get(name) ?? (featureName.test(name) ? featureFact(name) : undefined)
}

function featureFact(name: string, unit?: string): Fact {
  const feature = name.slice('feature.'.length)
  return {
    name, of: 'line', type: 'number', group: 'advice', words: `Statistic of the line: ${feature.replaceAll('-', ' ')}`, example: '1.5', ...(unit !== undefined && { unit }),
    read: ({ score }) => (score !== undefined && Object.hasOwn(score.features, feature) ? score.features[feature] : undefined),
  }
}
