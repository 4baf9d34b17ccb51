import { Link } from '@tanstack/react-router'
import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { OpenCaseLink } from '../../design/acts/open-case-link.tsx'
import { ChoiceField } from '../../design/fields/choice-field.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { Empty } from '../../design/states/empty.tsx'
import { StatusTag } from '../../design/status/status-tag.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { HitDetail } from './hit-detail.tsx'
import { useHits, type Hit, type HitState } from './use-screening.ts'
import { screeningWords } from './words.ts'
import './screening.scss'

const states: readonly HitState[] = ['open', 'confirmed', 'cleared', 'delisted']

/** Parties of filings that resemble listed ones, for the officer who tells them apart. */
export function HitsPage() {
  const words = useWords(screeningWords)
  const [state, setState] = useState<HitState | 'all'>('open')
  const hits = useHits(state === 'all' ? undefined : state)
  return (
    <>
      <PageHead title={words('hitsTitle')} lead={words('hitsLead')} actions={<Link to="/screening/clearances" className="usa-button usa-button--outline">{words('toClearances')}</Link>} />
      <ChoiceField label={words('state')} value={state} onChange={setState} options={[...states.map((value) => ({ value, label: words(`states.${value}`) })), { value: 'all', label: words('all') }]} />
      <Answered query={hits}>{({ pages }) => <HitList hits={pages.flatMap((page) => page.hits)} />}</Answered>
      {hits.hasNextPage && <Button type="button" outline disabled={hits.isFetchingNextPage} onClick={() => { void hits.fetchNextPage() }}>{words('more')}</Button>}
    </>
  )
}

function HitList({ hits }: { readonly hits: readonly Hit[] }) {
  const words = useWords(screeningWords)
  if (hits.length === 0) return <Empty title={words('none')}><p>{words('noneWhat')}</p></Empty>
  return <ol className="screening-hits" aria-label={words('caption')}>{hits.map((hit) => <li key={hit.id} className="panel"><OneHit hit={hit} /></li>)}</ol>
}

function OneHit({ hit }: { readonly hit: Hit }) {
  const words = useWords(screeningWords)
  const formats = useFormats()
  const [isOpen, setOpen] = useState(false)
  const { name, listedName, list, effect, score, state, entryNumber, filing, foundAt, foundBy } = hit
  return (
    <article>
      <h2 lang="en">{name}</h2>
      <p><StatusTag tone={effect === 'hold' ? 'bad' : 'caution'}>{words(`effects.${effect}`)}</StatusTag> <StatusTag tone="quiet">{words(`states.${state}`)}</StatusTag></p>
      <dl className="screening-pair">
        <div><dt>{words('listed')}</dt><dd lang="en">{listedName} <span className="screening-quiet">{list}</span></dd></div>
        <div><dt>{words('score')}</dt><dd>{formats.percent(score)}</dd></div>
      </dl>
      <p className="screening-quiet"><Link to="/officer/filings/$id" params={{ id: filing }}>{words('filing', { entry: entryNumber })}</Link> · <time dateTime={foundAt} title={foundAt}>{formats.time(foundAt)}</time> {words(`foundBy.${foundBy}`)}</p>
      <p><OpenCaseLink filing={filing} entryNumber={entryNumber} signal={{ kind: 'screening-hit', id: hit.id }} /></p>
      <Button type="button" outline aria-expanded={isOpen} onClick={() => { setOpen(!isOpen) }}>{isOpen ? words('close') : words('compare', { name })}</Button>
      {isOpen && <HitDetail hit={hit} />}
    </article>
  )
}
