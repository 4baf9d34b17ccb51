import { fatal, warning } from '@customhouse/vocabulary/finding/condition.ts'

const presenting = 'OpenID for Verifiable Presentations 1.0'

/** What can stand against an offer to a wallet, or against what a wallet presents. */
export const walletConditions = {
  typeNotOffered: fatal('credential-type-not-offered', {
    message: 'The credential is of no type that wallets are offered here', authority: 'OpenID for Verifiable Credential Issuance 1.0, section 12.2.4', remedy: 'Name a type that GET /credential-types lists',
  }),
  queryWrong: fatal('presentation-query-wrong', {
    message: 'The query names something twice or something that is not there, or stands beside types', authority: `${presenting}, section 6`, remedy: 'Give either types, or a query in which each name stands for one thing',
  }),
  queryUnknown: fatal('presentation-query-unknown', {
    message: 'The wallet answers a query that was not asked', authority: `${presenting}, section 8.1`, remedy: 'Answer under the ids of the request alone',
  }),
  tooMany: fatal('presentation-too-many', {
    message: 'The wallet presents more for a query than was asked for', authority: `${presenting}, section 6.1`, remedy: 'Present one, unless the query says multiple',
  }),
  formatOther: fatal('presentation-format-other', {
    message: 'What is presented is not in the format of the query', authority: `${presenting}, section 6.1 and appendix B`, remedy: 'Present the format that the query names',
  }),
  notAsked: fatal('presentation-not-asked-for', {
    message: 'What is presented is not what the query asks for', authority: `${presenting}, sections 6.1 and 6.3`, remedy: 'Present a credential of the type, with the claims, that the query names',
  }),
  holderOther: fatal('presentation-holder-other', {
    message: 'The one who presents is neither the subject of the credential nor its issuer', authority: `${presenting}, section 14.1.2 and appendix B.1`, remedy: 'Present with the key to which the credential was issued',
  }),
  holderUnbound: warning('presentation-holder-unbound', {
    message: 'The credential is bound to no holder, so that anyone who has it can present it', authority: `${presenting}, section 14.1.2`, remedy: 'Rely on what the credential says of its goods, and not on who presents it',
  }),
} as const
