import { unpackRow } from '../schedule/schedule-row.ts'

/** A chapter with its headings of four digits. */
export interface Chapter {
  readonly chapter: string
  readonly headings: readonly { readonly code: string; readonly description: string }[]
}

/** A row of a heading as it is printed; the number is empty where the row has none. */
export interface PrintedRow {
  readonly code: string
  readonly indent: number
  readonly description: string
  readonly units: readonly string[]
  readonly general: string
  readonly special: string
  readonly column2: string
  readonly footnotes: readonly string[]
  /** Whether goods are entered under it. */
  readonly isLast: boolean
}

/** The chapters of a schedule in their order. */
export function chaptersOf(rows: readonly string[]): readonly Chapter[] {
  const chapters = new Map<string, { readonly code: string; readonly description: string }[]>()
  for (const packed of rows) {
    const code = packed.slice(0, packed.indexOf('\t'))
    // Chapters 98 and 99 have no headings of four digits in the publication: their numbers stand under the first four.
    const heading = code.slice(0, 4)
    const known = chapters.get(heading.slice(0, 2)) ?? []
    if (heading.length < 4 || known.some((one) => one.code === heading)) continue
    chapters.set(heading.slice(0, 2), [...known, { code: heading, description: code.length === 4 ? unpackRow(packed).description : '' }])
  }
  return [...chapters].map(([chapter, headings]) => ({ chapter, headings })).sort((left, right) => (left.chapter < right.chapter ? -1 : 1))
}

/** Every row of a heading, from its own to the last below it. */
export function rowsOfHeading(rows: readonly string[], heading: string): readonly PrintedRow[] {
  const from = rows.findIndex((row) => row.startsWith(heading))
  if (from < 0) return []
  const until = rows.findIndex((row, at) => at > from && isElsewhere(row, heading))
  const own = rows.slice(from, until < 0 ? undefined : until).map(unpackRow)
  return own.map(({ code, indent, description, units, general, special, column2, footnotes }, at) => ({ code, indent, description, units, general, special, column2, footnotes, isLast: code.length >= 8 && (own[at + 1]?.indent ?? 0) <= indent }))
}

function isElsewhere(row: string, heading: string): boolean {
  const code = row.slice(0, row.indexOf('\t'))
  return code !== '' && !code.startsWith(heading)
}
