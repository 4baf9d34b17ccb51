import { createContext, use, useMemo, useState, type ReactNode } from 'react'

export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

/** Each language's own name for itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' }

interface Chosen {
  readonly language: Language
  readonly choose: (language: Language) => void
}

const Context = createContext<Chosen>({ language: 'en', choose: () => undefined })
const kept = 'customhouse-language'

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage)
  const chosen = useMemo(() => ({
    language,
    choose: (next: Language) => {
      localStorage.setItem(kept, next)
      document.documentElement.lang = next
      setLanguage(next)
    },
  }), [language])
  return <Context value={chosen}>{children}</Context>
}

export function useLanguage(): Chosen {
  return use(Context)
}

function firstLanguage(): Language {
  const wanted = [localStorage.getItem(kept) ?? '', ...navigator.languages].map((tag) => tag.slice(0, 2))
  const language = languages.find((one) => one === wanted.find((tag) => languages.some((known) => known === tag))) ?? 'en'
  document.documentElement.lang = language
  return language
}
