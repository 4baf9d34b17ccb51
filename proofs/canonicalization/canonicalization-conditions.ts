import { fatal } from '@customhouse/vocabulary/finding/condition.ts'

export const workLimit = fatal('canonicalization-work-limit', {
  message: 'Telling the blank nodes of the document apart takes more work than one document may cost',
  authority: 'RDF Dataset Canonicalization 1.0, section 7.1 (dataset poisoning)',
  remedy: 'Give identifiers to the things that look alike',
})

export const tooLarge = fatal('canonicalization-too-large', {
  message: 'The document states more facts than one document may',
  authority: 'Data Integrity 1.0, section 5.3 (denial of service)',
  remedy: 'Split the document: one may state 40,000 facts',
})

export const orderAmbiguous = fatal('canonicalization-order-ambiguous', {
  message: 'The document holds characters that implementations in use put in different orders, so that its signature would not hold everywhere',
  authority: 'RDF Dataset Canonicalization 1.0, section 2 (code point order)',
  remedy: 'Do not use characters beyond U+FFFF together with those from U+E000 to U+FFFF at the start of otherwise equal values',
})

export const nQuadsInvalid = fatal('canonicalization-n-quads-invalid', {
  message: 'A line is no N-Quads statement',
  authority: 'RDF 1.1 N-Quads, section 6 (grammar)',
  remedy: 'Correct the line',
})
