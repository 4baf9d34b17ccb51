import { useMemo } from 'react'
import { createTranslator } from 'use-intl/core'
import { useLanguage, type Language } from './language.tsx'

/** Messages by name, in ICU MessageFormat; groups of messages nest. */
export interface Messages {
  readonly [name: string]: string | Messages
}

/** The same names in another language: what a catalogue in Spanish must have. */
export type SameNames<Of> = { readonly [Name in keyof Of]: Of[Name] extends string ? string : SameNames<Of[Name]> }

/** A catalogue in every language of the portal. */
export type Catalogue<Words extends Messages> = Readonly<Record<Language, SameNames<Words>>> & { readonly en: Words }

/**
 * The words of a catalogue in the person's language: `const words = useWords(catalogue)`, then `words('title')` or
 * `words('found', { count: 3 })`; `words.rich` puts elements into a text.
 */
export function useWords<const Words extends Messages>(catalogue: Catalogue<Words>) {
  const { language } = useLanguage()
  return useMemo(() => createTranslator<Words>({ locale: language, messages: catalogue[language] as unknown as Words, onError }), [language, catalogue])
}

/** A message that cannot be formatted is our mistake: it shows as its name, and the console says why. */
function onError(error: Error): void {
  console.error(error)
}
