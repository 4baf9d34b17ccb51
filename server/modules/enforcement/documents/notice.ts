import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

/** A table of a notice, with a header for each column. */
export interface NoticeTable {
  readonly caption: string
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface NoticeSection {
  readonly heading: string
  readonly paragraphs?: readonly string[]
  readonly items?: readonly string[]
  readonly table?: NoticeTable
}

/** What a notice says, apart from how it looks: page and PDF are made of the same. */
export interface Notice {
  readonly title: string
  readonly form: string
  readonly caseNumber: string
  readonly servedOn: DateText
  readonly to: string
  readonly sections: readonly NoticeSection[]
  /** What it is of and as of when, where it is no notice of a case; in place of its number and the day of service. */
  readonly about?: { readonly subject: string; readonly words: string }
  /** Written over each page of what is no real notice. */
  readonly watermark?: string
}

/** What a notice is of: its case, or what it says itself. */
export function subjectOf({ caseNumber, servedOn, about }: Notice): { readonly subject: string; readonly words: string } {
  return about ?? { subject: `case ${caseNumber}`, words: `Case ${caseNumber}. Served on ${servedOn}.` }
}
