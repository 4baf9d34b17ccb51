/** Beginnings of tariff numbers, and what names them. */
export interface HeadingList {
  readonly headings: readonly string[]
  readonly except: readonly string[]
  readonly authority: string
}

const chapter72 = Array.from({ length: 7229 - 7206 + 1 }, (_, step) => String(7206 + step))

/**
 * Steel articles of Section 232: subheadings 7206.10 to 7216.50, 7216.99 to 7301.10, 7302.10, 7302.40 to 7302.90, and 7304.10 to 7306.90.
 * What is not among them may be a derivative: which ones are, subdivisions (l), (m) and (n) of the note list.
 */
export const steelArticles: HeadingList = {
  headings: [...chapter72, '730110', '730210', '730240', '730290', '7304', '7305', '7306'],
  except: ['721661', '721669', '721691'],
  authority: 'Proclamation 9705 of March 8, 2018 (83 FR 11625), clause 1, as amended; HTSUS chapter 99 subchapter III U.S. note 16(j)',
}

/** Steel mill products that need an import licence. Numbers that were added one by one in 2020 (85 FR 56162) are not told apart here, and none is asked for them. */
export const steelMillProducts: HeadingList = {
  headings: [...chapter72, '730110', '7302', '7304', '7305', '7306'],
  except: [],
  authority: '19 CFR 360.101(a); 85 FR 56162',
}
