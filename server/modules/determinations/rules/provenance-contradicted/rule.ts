import { ruleOnCodes } from '../rule.ts'

/** What is known of where the goods come from speaks against what is declared of them. It never rejects: evidence can be wrong too. */
export const provenanceContradicted = ruleOnCodes('provenance-contradicted', '19 U.S.C. 1484(a)(1) and 1509; 19 CFR 163.6 and 182.72', {
  codes: new Set(['provenance-chain-contradicted', 'provenance-origin-contradicted', 'provenance-preference-contradicted']),
  outcome: 'documents-required',
  words: 'The provenance of the goods contradicts itself, or what is declared of their origin',
  nextStep: 'Read the assessment of the shipment, which names the link; correct the declaration, or hand in the evidence that clears it up',
})
