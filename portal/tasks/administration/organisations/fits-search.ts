import type { Organisation } from './use-organisations.ts'

/** Whether an organisation is meant by what was typed: words of its name, its id or one of its codes. Pure. */
export function fitsSearch({ id, name, filerCodes, carrierCodes = [] }: Organisation, search: string): boolean {
  const said = [id, name, ...filerCodes, ...carrierCodes].join(' ').toLowerCase()
  return search.toLowerCase().split(/\s+/).every((word) => said.includes(word))
}

/** Codes typed with spaces or commas between. Pure. */
export function codesIn(typed: string): readonly string[] {
  return [...new Set(typed.toUpperCase().split(/[\s,;]+/).filter((code) => code !== ''))]
}
