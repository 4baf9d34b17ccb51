import type { Rule } from '../rule.ts'

/** Documents that the filer says are missing are asked for. */
export const missingDocuments: Rule = {
  name: 'missing-documents',
  authority: '19 CFR 141.91 and 142.6; 19 U.S.C. 1509(a)(1)(A)',
  check({ declaration }) {
    if (declaration.missingDocuments.length === 0) return []
    return [{ outcome: 'documents-required', words: 'The filer says that documents are missing', nextStep: 'Send the documents', findings: [] }]
  },
}
