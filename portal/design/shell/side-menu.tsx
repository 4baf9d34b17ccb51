import { Link } from '@tanstack/react-router'
import { useLanguage } from '../../languages/language.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import type { MenuEntry } from '../../tasks/task.ts'
import { menuGroups } from './menu.ts'
import { shellWords } from './words.ts'

/** What there is to do for this person, by group; on narrow screens behind a button. */
export function SideMenu({ isOpen, menu }: { readonly isOpen: boolean; readonly menu: readonly MenuEntry[] }) {
  const words = useWords(shellWords)
  const { me } = useSession()
  const entries = menu.filter((entry) => entry.isFor(me))
  return (
    <nav id="main-menu" aria-label={words('mainMenu')} className={isOpen ? 'side-menu side-menu-open' : 'side-menu'}>
      {menuGroups.map((group) => ({ group, own: entries.filter((entry) => entry.group === group) })).filter(({ own }) => own.length > 0).map(({ group, own }) => (
        <div key={group}>
          <h2 id={`menu-${group}`} className="side-menu-group">{words(`groups.${group}`)}</h2>
          <ul className="usa-sidenav" aria-labelledby={`menu-${group}`}>{own.map((entry) => <Entry key={entry.path} path={entry.path} label={entry.label} isExact={entries.some(({ path }) => path.startsWith(`${entry.path}/`))} />)}</ul>
        </div>
      ))}
    </nav>
  )
}

interface EntryProps {
  readonly path: string
  readonly label: Readonly<Record<'en' | 'es', string>>
  /** Whether another entry stands for pages below this one. */
  readonly isExact: boolean
}

function Entry({ path, label, isExact }: EntryProps) {
  const { language } = useLanguage()
  return <li className="usa-sidenav__item"><Link to={path} activeProps={{ className: 'usa-current', 'aria-current': 'page' }} activeOptions={{ exact: isExact }}>{label[language]}</Link></li>
}
