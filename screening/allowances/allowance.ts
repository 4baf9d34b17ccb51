import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { readName } from '../names/read-name.ts'

/** That a name was looked at and is not the listed party, until a day. */
export interface Allowance {
  readonly name: string
  readonly list: string
  readonly entry: string
  readonly until: DateText
}

/** Whether a hit of a name on an entry was allowed and the allowance has not run out. The name is the same when its words are. */
export function isAllowed(hit: Pick<Allowance, 'name' | 'list' | 'entry'>, { allowances, on }: { readonly allowances: readonly Allowance[]; readonly on: DateText }): boolean {
  return allowances.some(({ name, list, entry, until }) => list === hit.list && entry === hit.entry && until >= on && wordsOf(name) === wordsOf(hit.name))
}

function wordsOf(name: string): string {
  return readName(name, 'unknown').tokens.map(({ word }) => word).join(' ')
}
