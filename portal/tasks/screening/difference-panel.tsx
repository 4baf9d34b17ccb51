import { Answered } from '../../design/states/answered.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useDifference, type Difference, type Edition } from './use-screening.ts'
import { screeningWords } from './words.ts'

/** What came, went and changed between two editions of a list. */
export function DifferencePanel({ from, to }: { readonly from: Edition; readonly to: Edition }) {
  const words = useWords(screeningWords)
  const formats = useFormats()
  const query = useDifference({ list: to.list, from: from.id, to: to.id })
  const title = words('differencesOf', { list: to.list, from: formats.date(from.published), to: formats.date(to.published) })
  return <section className="panel" aria-label={title}><h2>{title}</h2><Answered query={query}>{(difference) => difference === undefined ? null : <Changes difference={difference} />}</Answered></section>
}

function Changes({ difference: { added, removed, changed, isCut } }: { readonly difference: Difference }) {
  const words = useWords(screeningWords)
  if (added.length + removed.length + changed.length === 0) return <p>{words('nothingChanged')}</p>
  return (
    <>
      {isCut && <p>{words('cut', { count: Math.max(added.length, removed.length, changed.length) })}</p>}
      {([['added', added], ['removed', removed]] as const).map(([kind, entries]) => entries.length > 0 && (
        <div key={kind}><h3>{words(kind)}</h3><ul lang="en">{entries.map(({ entry, name, programs }) => <li key={entry}>{name} <span className="screening-quiet">{[entry, ...programs].join(' · ')}</span></li>)}</ul></div>
      ))}
      {changed.length > 0 && <><h3>{words('changed')}</h3><ul lang="en">{changed.map(({ entry, name, fields }) => <li key={entry}>{name} <span className="screening-quiet">{entry} · {words('fields', { fields: fields.join(', ') })}</span></li>)}</ul></>}
    </>
  )
}
