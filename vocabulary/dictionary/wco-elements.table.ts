import type { ElementRow } from './dictionary-element.ts'

/** Elements of the base by their WCO ids: names and descriptions in our own words; formats, numbers and code lists are facts of the standards. */
export const wcoElements: readonly ElementRow[] = [
]
