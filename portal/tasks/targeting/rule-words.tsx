import { StatusTag, type Tone } from '../../design/status/status-tag.tsx'
import { useWords } from '../../languages/use-words.ts'
import { inWords } from './condition-draft.ts'
import { useFacts, type Rule } from './use-targeting.ts'
import { targetingWords } from './words.ts'

const tones: Readonly<Record<Rule['state'], Tone>> = { draft: 'quiet', submitted: 'busy', active: 'good', suspended: 'caution', replaced: 'quiet', ended: 'quiet', expired: 'caution' }

export function RuleStateTag({ state }: Pick<Rule, 'state'>) {
  const words = useWords(targetingWords)
  return <StatusTag tone={tones[state]}>{words(`states.${state}`)}</StatusTag>
}

/** What a rule does where it holds. */
export function RuleEffect({ definition: { points, select } }: Pick<Rule, 'definition'>) {
  const words = useWords(targetingWords)
  if (select !== undefined) return <>{words('selects', { outcome: words(`outcomes.${select}`) })}</>
  return <>{words('points', { points: `${(points ?? 0) > 0 ? '+' : ''}${String(points ?? 0)}` })}</>
}

/** A condition, a line for each part. */
export function ConditionWords({ condition }: { readonly condition: unknown }) {
  const { data: facts } = useFacts()
  if (facts === undefined) return null
  return <ul className="targeting-condition" lang="en">{inWords(condition, facts).map(({ depth, words }, at) => <li key={`${String(at)} ${words}`} className={`targeting-depth-${String(Math.min(depth, 4))}`}>{words}</li>)}</ul>
}
