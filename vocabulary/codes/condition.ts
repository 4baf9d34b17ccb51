import { conditionTexts } from './conditions.table.ts'

/**
 * CBP's text of a condition code, upper case, as answers carry it; undefined for a code that the ACE Error Dictionary (version 51) does not
 * have. Seventeen codes mean different things in different queries: `among` picks the text that contains it, otherwise the first is given.
 */
export function conditionText(code: string, among = ''): string | undefined {
  const texts = Object.hasOwn(conditionTexts, code) ? conditionTexts[code] : undefined
  if (texts === undefined || typeof texts === 'string') return texts
  return texts.find((text) => text.includes(among.toUpperCase())) ?? texts[0]
}

/** All codes of the ACE Error Dictionary, in order. */
export const conditionCodes: readonly string[] = Object.keys(conditionTexts).sort()
