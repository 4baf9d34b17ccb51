import { Link } from '@tanstack/react-router'
import { Answered } from '../../design/states/answered.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useHits } from './use-targeting.ts'
import { targetingWords } from './words.ts'

/** The filings that a rule held for, each with what it saw. */
export function HitsPanel({ name }: { readonly name: string }) {
  const words = useWords(targetingWords)
  const formats = useFormats()
  const hits = useHits(name)
  return (
    <section className="panel" aria-labelledby="rule-hits">
      <h2 id="rule-hits">{words('hitsTitle')}</h2>
      <Answered query={hits}>{(all) => (all.length === 0 ? <p>{words('noHits')}</p> : (
        <ol className="targeting-contributions">{all.map(({ filing, entryNumber, version, line, held, hitAt }) => (
          <li key={`${filing} ${String(version)}`}>
            <Link to="/officer/filings/$id" params={{ id: filing }}>{entryNumber}</Link> <time dateTime={hitAt}>{formats.time(hitAt)}</time>, {words('versionTitle', { version: String(version) })}{line !== undefined && <>, {words('line')} {line}</>}
            <br /><span lang="en">{held.map(({ fact, is, seen }) => `${fact} ${is} (${seen})`).join('; ')}</span>
          </li>
        ))}</ol>
      ))}</Answered>
    </section>
  )
}
