import { fatal } from '@customhouse/vocabulary/finding/condition.ts'

/** What a filing on its way may lack that no evidence can show. */
export const progressiveConditions = {
  entryNumber: fatal('progressive-entry-number-missing', {
    message: 'The entry number is not given yet', authority: '19 CFR 142.3a; CATAIR Appendix E', remedy: 'Give /entryNumber: filer code, seven digits of your own, and the check digit',
  }),
  typeCode: fatal('progressive-entry-type-missing', {
    message: 'The type of entry is not given yet', authority: '19 CFR 142.3(a) and 141.61; CBP Form 7501, block 2', remedy: 'Give /typeCode, such as 01 for consumption',
  }),
} as const
