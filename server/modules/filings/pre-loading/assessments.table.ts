/** What an assessment of air cargo before it is laden comes to (19 CFR 122.48b). */
export type AssessmentCode = 'ACC' | 'RFI' | 'RFS' | 'DNL'

export interface Assessment {
  readonly words: string
  /** What is asked of the filer. */
  readonly asks: string
  readonly mayLoad: boolean
  readonly authority: string
}

/** Assessments by the codes that answers carry; CBP’s own status codes are not public as a list and are not put in their place. */
export const assessments: Readonly<Record<AssessmentCode, Assessment>> = {
  ACC: { words: 'Assessment complete', asks: 'Nothing more before loading', mayLoad: true, authority: '19 CFR 122.48b(b)' },
  RFI: { words: 'Referral for information', asks: 'Correct or complete the data by a report that replaces this one', mayLoad: false, authority: '19 CFR 122.48b(e)(1)' },
  RFS: { words: 'Referral for screening', asks: 'Screen the cargo by an enhanced method and report that it was done', mayLoad: false, authority: '19 CFR 122.48b(e)(2)' },
  DNL: { words: 'Do not load', asks: 'Do not load or carry the cargo, and answer for where it is', mayLoad: false, authority: '19 CFR 122.48b(f)' },
}

/** Descriptions that say nothing of the goods, in capitals: precise ones are asked for (19 CFR 122.48b(d)(1)(iv)). */
export const vagueDescriptions: ReadonlySet<string> = new Set([
  'GENERAL CARGO', 'CONSOLIDATED CARGO', 'CONSOLIDATION', 'FREIGHT ALL KINDS', 'FAK', 'SAID TO CONTAIN', 'STC', 'PARTS', 'GIFT', 'GIFTS', 'SAMPLES', 'ACCESSORIES', 'ELECTRONICS', 'CLOTHES', 'GOODS', 'CARGO', 'VARIOUS', 'MISCELLANEOUS', 'PERSONAL EFFECTS',
])

/** Words in a description by which programs of the sandbox try what they do with each assessment. */
export const sandboxWords: readonly (readonly [word: string, code: AssessmentCode])[] = [['TESTDNL', 'DNL'], ['TESTRFS', 'RFS'], ['TESTRFI', 'RFI']]
