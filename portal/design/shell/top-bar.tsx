import { Link, useNavigate } from '@tanstack/react-router'
import { Button, Select } from '@trussworks/react-uswds'
import { useState, type SyntheticEvent } from 'react'
import { languageNames, languages, useLanguage } from '../../languages/language.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { chooseTheme, themeChoice, type ThemeChoice } from '../theme/theme.ts'
import { shellWords } from './words.ts'

interface TopBarProps {
  readonly menuIsOpen: boolean
  readonly onMenu: () => void
}

export function TopBar({ menuIsOpen, onMenu }: TopBarProps) {
  const words = useWords(shellWords)
  const { settings, me } = useSession()
  return (
    <header className="top-bar">
      {settings.sandbox && <p className="top-bar-sandbox">{words('sandbox')}</p>}
      <div className="top-bar-row">
        <button type="button" className="usa-button usa-button--unstyled top-bar-menu" aria-expanded={menuIsOpen} aria-controls="main-menu" onClick={onMenu}>
          {menuIsOpen ? words('close') : words('menu')}
        </button>
        <Link to="/" className="top-bar-name"><img src="/assets/mark.svg" alt="" width="28" height="28" /> Customhouse</Link>
        {me !== undefined && <Search />}
        <div className="top-bar-person">
          <Looks />
          <Person />
        </div>
      </div>
    </header>
  )
}

function Search() {
  const words = useWords(shellWords)
  const navigate = useNavigate()
  const [wanted, setWanted] = useState('')
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (wanted.trim() !== '') void navigate({ to: '/search', search: { for: wanted.trim() } })
  }
  return (
    <form role="search" className="usa-search usa-search--small top-bar-search" onSubmit={submit}>
      <label className="usa-sr-only" htmlFor="search">{words('search')}</label>
      <input id="search" className="usa-input" type="search" placeholder={words('searchHint')} value={wanted} onChange={(event) => { setWanted(event.target.value) }} />
      <Button type="submit">{words('search')}</Button>
    </form>
  )
}

function Person() {
  const words = useWords(shellWords)
  const { me, begin, end } = useSession()
  if (me === undefined) return <Button type="button" onClick={() => { void begin() }}>{words('signIn')}</Button>
  return (
    <>
      <Link to="/account" className="top-bar-who" title={words('account')}><strong>{me.name ?? me.subject}</strong> <span>{me.organisation.name}</span></Link>
      <Button type="button" outline onClick={() => { void end() }}>{words('signOut')}</Button>
    </>
  )
}

/** Language and appearance. */
function Looks() {
  const words = useWords(shellWords)
  const { language, choose } = useLanguage()
  const [theme, setTheme] = useState(themeChoice)
  const pick = (choice: ThemeChoice) => {
    chooseTheme(choice)
    setTheme(choice)
  }
  return (
    <>
      <label className="usa-sr-only" htmlFor="language">{words('language')}</label>
      <Select id="language" name="language" value={language} onChange={(event) => { choose(languages.find((one) => one === event.target.value) ?? 'en') }}>
        {languages.map((one) => <option key={one} value={one} lang={one}>{languageNames[one]}</option>)}
      </Select>
      <label className="usa-sr-only" htmlFor="theme">{words('theme')}</label>
      <Select id="theme" name="theme" value={theme} onChange={({ target: { value } }) => { pick(value === 'light' || value === 'dark' ? value : 'system') }}>
        <option value="system">{words('themeSystem')}</option>
        <option value="light">{words('themeLight')}</option>
        <option value="dark">{words('themeDark')}</option>
      </Select>
    </>
  )
}
