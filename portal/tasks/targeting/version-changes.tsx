import { useWords } from '../../languages/use-words.ts'
import { inWords } from './condition-draft.ts'
import { useFacts, type Facts, type Rule } from './use-targeting.ts'
import { targetingWords } from './words.ts'

/** What a version says that the one before did not, and the other way round, line by line. */
export function VersionChanges({ rule, before }: { readonly rule: Rule; readonly before: Rule }) {
  const words = useWords(targetingWords)
  const { data: facts } = useFacts()
  if (facts === undefined) return null
  const [now, then] = [linesOf(rule, facts), linesOf(before, facts)]
  const changes = [...then.filter((line) => !now.includes(line)).map((line) => ({ line, isAdded: false })), ...now.filter((line) => !then.includes(line)).map((line) => ({ line, isAdded: true }))]
  return (
    <>
      <h3>{words('differs', { version: String(before.version) })}</h3>
      {changes.length === 0 ? <p>{words('same')}</p> : (
        <ul className="targeting-changes">{changes.map(({ line, isAdded }) => <li key={`${String(isAdded)} ${line}`}>{isAdded ? <ins lang="en">{line}</ins> : <del lang="en">{line}</del>} <span className="usa-sr-only">{words(isAdded ? 'added' : 'removed')}</span></li>)}</ul>
      )}
    </>
  )
}

function linesOf({ definition: { condition, ...rest } }: Rule, facts: Facts): readonly string[] {
  return [...inWords(condition, facts).map(({ words }) => words), ...Object.entries(rest).map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)]
}
