import type { EvidenceFact } from '../../credentials/index.ts'
import { type Condition, notice, warning } from '@customhouse/vocabulary/finding/condition.ts'

const gis = 'Customhouse, evidence by verifiable credentials'
const model = 'W3C Verifiable Credentials Data Model v2.0'
const truth = '19 U.S.C. 1484(a)(1) and 1485; 19 CFR 141.86'

/** What can be found about a credential that a filing carries. None of them rejects: a declaration stands by itself. */
export const evidenceConditions = {
  recognised: notice('evidence-recognised', {
    message: 'The credential is verified, and its issuer is recognised for it', authority: gis, remedy: 'Nothing is to be done; what it proves is listed with the credentials of the filing',
  }),
  unverified: warning('evidence-not-verified', {
    message: 'The credential does not verify, and counts for nothing', authority: `${model}, section 7.1`, remedy: 'Ask its issuer for a sound one; the findings beside this one say what is wrong',
  }),
  tooLate: warning('evidence-unknown', {
    message: 'Whether the credential holds could not be learnt in time', authority: gis, remedy: 'Ask for it to be verified again: POST /filings/{id}/credentials/verifications',
  }),
  placeUnknown: warning('evidence-place-unknown', {
    message: 'The place that the credential is to prove is not in the declaration', authority: `${gis}; RFC 6901`, remedy: 'Point to what it proves, such as /goodsItems/0, or leave it empty for the whole declaration',
  }),
  notOne: warning('evidence-not-one', {
    message: 'Neither a credential nor a reference is given, or both are', authority: gis, remedy: 'Give the credential in full, or the id under which it was handed in before',
  }),
  referenceUnknown: warning('evidence-reference-unknown', {
    message: 'Your organisation has handed in no credential under this reference', authority: gis, remedy: 'Give the credential in full, or the id that an earlier verification or filing gave it',
  }),
  typeUnknown: notice('evidence-type-unknown', {
    message: 'The credential is of no type that is read here, so nothing in it is compared with the declaration', authority: gis, remedy: 'Use a type that GET /credential-types lists, where one fits',
  }),
  findingsLeftOut: notice('evidence-findings-left-out', {
    message: 'More was found in the credential than is listed', authority: gis, remedy: 'Verify the credential by itself to see all of it: POST /credentials/verify',
  }),
} as const

function contradiction(fact: EvidenceFact, words: string): Condition {
  return warning(`evidence-contradicts-${fact}`, {
    message: `${words} in the credential is not the one that is declared`, authority: truth,
    remedy: 'Compare both places, which GET /filings/{id}/credentials names; correct the declaration, or hand in the credential that belongs to it',
  })
}

/** What is said where a credential and the declaration do not agree. The words name the fact and never its value. */
export const contradictions: Readonly<Record<EvidenceFact, Condition>> = {
  'commodity-code': contradiction('commodity-code', 'The commodity code'),
  'country-of-origin': contradiction('country-of-origin', 'The country of origin'),
  'country-of-melt-and-pour': contradiction('country-of-melt-and-pour', 'The country of melt and pour'),
  quantity: warning('evidence-contradicts-quantity', {
    message: 'The credential speaks of less than is declared', authority: truth, remedy: 'Hand in the credentials for the rest as well, or correct the quantity',
  }),
  'bill-number': contradiction('bill-number', 'The bill of lading'),
  'entry-number': contradiction('entry-number', 'The entry number'),
  'invoice-number': contradiction('invoice-number', 'The invoice number'),
  'purchase-order-number': contradiction('purchase-order-number', 'The purchase order number'),
  'licence-number': contradiction('licence-number', 'The licence number'),
  importer: contradiction('importer', 'The importer'),
  manufacturer: contradiction('manufacturer', 'The manufacturer'),
}
