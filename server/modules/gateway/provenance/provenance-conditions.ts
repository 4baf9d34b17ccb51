import { notice, warning } from '@customhouse/vocabulary/finding/condition.ts'

const chain = '19 U.S.C. 1484(a)(1) and 1509; 19 CFR 163.6'
const preference = '19 CFR 182.11(b) and 182.72'

/** What the provenance of goods says about a filing that names them. None of it rejects: a declaration stands by itself. */
export const provenanceConditions = {
  chainContradicted: warning('provenance-chain-contradicted', {
    message: 'What is known of where these goods come from contradicts itself, or rests on a proof that was taken back', authority: chain,
    remedy: 'Read GET /provenance/shipments/{id}/assessment, which names the link; hand in the evidence that clears it up',
  }),
  originContradicted: warning('provenance-origin-contradicted', {
    message: 'The country of origin that is declared is not the one that the provenance of the goods shows', authority: '19 U.S.C. 1304 and 1484(a)(1); 19 CFR 134.1(b)',
    remedy: 'Correct the country of origin, or hand in the evidence for it',
  }),
  preferenceContradicted: warning('provenance-preference-contradicted', {
    message: 'A preference is claimed that the provenance of the goods speaks against', authority: preference, remedy: 'Withdraw the claim, or hand in the evidence for it: the assessment shows the rule that is missed',
  }),
  preferenceUnsupported: notice('provenance-preference-unsupported', {
    message: 'A preference is claimed that the provenance of the goods does not bear out yet', authority: preference, remedy: 'Hand in what the assessment says is missing; the claim stands on its certification until then',
  }),
  preferenceSupported: notice('provenance-preference-supported', {
    message: 'The provenance of the goods bears the preference out', authority: preference, remedy: 'Nothing is to be done; the assessment shows the path',
  }),
} as const
