import type { DataAsked } from './agency.ts'

/** A row of the sandbox: CBP's flag table was not obtained, so that these are invented and count in the test environment alone. */
export function invented(prefix: string, flag: DataAsked['flag'], goods: string): DataAsked {
  return { prefix, flag, goods, from: '2024-01-01', isSandbox: true, isCertain: true, source: 'Invented for the sandbox' }
}

/** Rows for people to read: goods that the agency is known to look at, without CBP's flag. Nothing is decided by them. */
export function likely(source: string, from: DataAsked['from'], goods: Readonly<Record<string, string>>): readonly DataAsked[] {
  return Object.entries(goods).map(([prefix, words]): DataAsked => ({ prefix, flag: 'may', goods: words, from, isSandbox: false, isCertain: false, source }))
}
