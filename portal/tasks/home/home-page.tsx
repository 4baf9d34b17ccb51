import { Link } from '@tanstack/react-router'
import { Button } from '@trussworks/react-uswds'
import type { ReactNode } from 'react'
import { menuGroups, useMenu } from '../../design/shell/menu.ts'
import { PageHead } from '../../design/page/page-head.tsx'
import { useLanguage } from '../../languages/language.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import type { MenuEntry } from '../task.ts'
import { sentenceOf } from './sentence-of.ts'
import { homeWords } from './words.ts'
import './home.scss'

/** What this is and what one can do here: for those who are signed in, the tasks of their roles first. */
export function HomePage() {
  const words = useWords(homeWords)
  const { me, begin } = useSession()
  const entries = useMenu().filter((entry) => entry.isFor(me))
  const own = me === undefined ? [] : menuGroups.filter((group) => group !== 'public').flatMap((group) => entries.filter((entry) => entry.group === group))
  return (
    <>
      <PageHead title={me === undefined ? words('title') : words('welcome', { name: me.name ?? me.subject })} lead={words('lead')} />
      {me === undefined && <Button type="button" size="big" onClick={() => { void begin() }}>{words('signIn')}</Button>}
      {own.length > 0 && <Cards id="home-own" title={words('own')} entries={own} />}
      <Cards id="home-public" title={words('public')} entries={entries.filter((entry) => !own.includes(entry))}>
        <li className="home-card"><h3><a href="/reference">{words('reference')}</a></h3><p>{words('referenceWhat')}</p></li>
      </Cards>
      {me === undefined && <About />}
    </>
  )
}

interface CardsProps {
  readonly id: string
  readonly title: string
  readonly entries: readonly MenuEntry[]
  readonly children?: ReactNode
}

function Cards({ id, title, entries, children }: CardsProps) {
  const { language } = useLanguage()
  return (
    <section aria-labelledby={id} className="home-section">
      <h2 id={id}>{title}</h2>
      <ul className="home-cards">
        {entries.map(({ path, label }) => (
          <li key={path} className="home-card">
            <h3><Link to={path}>{label[language]}</Link></h3>
            <p>{sentenceOf(path)?.[language]}</p>
          </li>
        ))}
        {children}
      </ul>
    </section>
  )
}

const steps = ['file', 'decide', 'prove'] as const

function About() {
  const words = useWords(homeWords)
  return (
    <section aria-labelledby="home-about" className="home-section">
      <h2 id="home-about">{words('about')}</h2>
      <ol className="home-steps">{steps.map((step) => <li key={step}><h3>{words(`steps.${step}.title`)}</h3><p>{words(`steps.${step}.what`)}</p></li>)}</ol>
    </section>
  )
}
