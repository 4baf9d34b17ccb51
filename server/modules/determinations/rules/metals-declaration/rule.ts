import { ruleOnCodes } from '../rule.ts'

/** Where steel was melted and poured, and aluminum and copper smelted and cast (Section 232). */
export const metalsDeclaration = ruleOnCodes('metals-declaration', '19 U.S.C. 1862; CATAIR Entry Summary Create/Update (July 2026), 54-record types 07, 08 and 12', {
  codes: new Set([
    '794', '774', '783', '826', '827', '828', '829', '830', '831', '832', '833', '834', '835', '840', '841', '842', '843', '844', '848', '849', '850', '856', '60B',
    '869', '870', '871', '872', '873',
  ]),
  outcome: 'reject',
  words: 'The declaration of where the metal was smelted, cast, melted and poured is missing, wrong, or given where it is refused',
  nextStep: 'Correct the additional declaration of type 07, 08 or 12',
})
