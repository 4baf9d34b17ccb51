import './shell.scss'
import { Outlet, useMatches, useRouterState } from '@tanstack/react-router'
import { Alert, Button } from '@trussworks/react-uswds'
import { useEffect, useRef, useState } from 'react'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useAwaySince } from '../../live/live-facts.tsx'
import { useSession } from '../../session/session.tsx'
import { tasks } from '../../tasks/registry.ts'
import { MenuContext } from './menu.ts'
import { SideMenu } from './side-menu.tsx'
import { SignInFirst } from './sign-in-first.tsx'
import { TopBar } from './top-bar.tsx'
import { shellWords } from './words.ts'

const menu = tasks.flatMap((task) => task.menu)

/** What stands around every page: who one is, where one is, and how the server is. */
export function Shell() {
  const words = useWords(shellWords)
  const [menuIsOpen, setMenuOpen] = useState(false)
  const main = useFocusOnNewPage(() => { setMenuOpen(false) })
  return (
    <div className="shell">
      <a className="usa-skipnav" href="#main" onClick={(event) => { event.preventDefault(); main.current?.focus() }}>{words('skip')}</a>
      <TopBar menuIsOpen={menuIsOpen} onMenu={() => { setMenuOpen(!menuIsOpen) }} />
      <div className="shell-body">
        <SideMenu isOpen={menuIsOpen} menu={menu} />
        <main id="main" ref={main} tabIndex={-1} className="shell-main">
          <Notices />
          <MenuContext value={menu}><Page /></MenuContext>
        </main>
      </div>
      <Foot />
    </div>
  )
}

/** The page, or the way in where it is not for everyone. */
function Page() {
  const { me, isChecking } = useSession()
  const matches = useMatches()
  const words = useWords(shellWords)
  const isPublic = matches.some(({ staticData }) => staticData.isPublic === true)
  if (isPublic || me !== undefined) return <Outlet />
  return isChecking ? <p role="status">{words('checking')}</p> : <SignInFirst />
}

function Notices() {
  const awaySince = useAwaySince()
  const formats = useFormats()
  const { hasExpired, begin } = useSession()
  const words = useWords(shellWords)
  return (
    <div aria-live="polite" className="shell-notices">
      {/* Its sign could not be loaded from a server that is away. */}
      {awaySince !== undefined && <Alert type="warning" headingLevel="h2" slim noIcon>{words('offline')} {words('offlineSince', { time: formats.time(awaySince) })}</Alert>}
      {hasExpired && <Alert type="info" headingLevel="h2" slim cta={<Button type="button" onClick={() => { void begin() }}>{words('signIn')}</Button>}>{words('expired')}</Alert>}
    </div>
  )
}

function Foot() {
  const words = useWords(shellWords)
  const { settings } = useSession()
  return (
    <footer className="shell-foot">
      <p>{words('notOfficial')}</p>
      <p><a href="/reference">{words('apiReference')}</a> <span>{words('version', { version: settings.version })}</span></p>
    </footer>
  )
}

/** A new page is announced by moving the focus to it, as a full load would; the first page keeps the browser's own focus. */
function useFocusOnNewPage(onNewPage: () => void) {
  const main = useRef<HTMLElement>(null)
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  const before = useRef<string>(undefined)
  useEffect(() => {
    if (before.current !== undefined && path !== before.current) {
      main.current?.focus({ preventScroll: true })
      onNewPage()
    }
    before.current = path
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a new path moves the focus
  }, [path])
  return main
}
