import { useWords } from '../../languages/use-words.ts'
import { signInWords } from './words.ts'

type KnownRole = keyof typeof signInWords.en.roles

/** What roles let a person do, a sentence each; without a role one still reads one's own. */
export function useMayDo(roles: readonly string[]): readonly string[] {
  const words = useWords(signInWords)
  const known = roles.filter((role): role is KnownRole => role in signInWords.en.roles)
  return known.length === 0 ? [words('mayOnlyRead')] : known.map((role) => words(`roles.${role}`))
}
