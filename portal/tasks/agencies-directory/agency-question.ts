/** What was typed, as the directory is asked: digits and dots are a tariff number, anything else is words. */
export function agencyQuestion(typed: string): { readonly tariff?: string; readonly search?: string } {
  const text = typed.trim()
  if (text === '') return {}
  const digits = text.replaceAll(/[. ]/g, '')
  return /^\d{2,10}$/.test(digits) ? { tariff: digits } : { search: text.slice(0, 200) }
}
