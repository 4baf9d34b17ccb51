import { fatal, notice, warning } from '@customhouse/vocabulary/finding/condition.ts'

const keys = 'GS1 General Specifications, section 1.4; GS1 Verifiable Credentials data model'
const marks = '19 U.S.C. 1526; 19 CFR 133.21, 133.23'
const pesticides = '19 CFR 12.112; 40 CFR 152.15; 7 U.S.C. 136o(c)'

/** What can be found of goods that marketplaces sell. */
export const eCommerceConditions = {
  gtinWrong: warning('e-commerce-gtin', { message: 'The number of a product is no GTIN, or its check digit is wrong', authority: 'GS1 General Specifications, sections 3.3 and 7.9', remedy: 'Compare the number with the package' }),
  keyUndeclared: warning('e-commerce-key-undeclared', { message: 'No verified credential of a company says that the number of the product is its own', authority: keys, remedy: 'Hand in the key credential of the brand owner' }),
  licenceMissing: warning('e-commerce-prefix-licence-missing', { message: 'The licence on which the number of a product rests is not there, or not verified', authority: keys, remedy: 'Hand in the licences up to that of GS1 Global Office' }),
  gtinOfAnother: fatal('e-commerce-gtin-of-another-company', { message: 'The number of the product does not begin with the prefix that the company is licensed', authority: keys, remedy: 'Find out whose product it is: the number is not of the company that declares it' }),
  keyByAnother: fatal('e-commerce-key-by-another', { message: 'The number of the product was declared by another than the company that holds the licence', authority: keys, remedy: 'Hand in a delegation of the company, or its own key credential' }),
  keyDisputed: warning('e-commerce-key-disputed', { message: 'Another says too that the number of the product is its own, against the company that holds the licence', authority: keys, remedy: 'Ask the company that holds the licence; the other key credential proves nothing' }),
  prefixOfAnother: fatal('e-commerce-prefix-of-another', { message: 'A licence of a prefix was given by another than the organisation that holds the prefix above it', authority: keys, remedy: 'Hand in the licence that the member organisation of GS1 gave' }),
  licenceEnded: warning('e-commerce-licence-not-in-force', { message: 'A licence does not cover the day', authority: `${keys}; ${marks}`, remedy: 'Hand in the licence for the day' }),
  brandUnlicensed: warning('e-commerce-brand-unlicensed', { message: 'Somebody has a right in the product, and nothing shows that the seller may use it', authority: marks, remedy: 'Hand in the licence of the right holder for the seller' }),
  brandOfAnother: fatal('e-commerce-licence-of-another-brand', { message: 'The licence of the seller was not given by the holder of the right in the product', authority: marks, remedy: 'Hand in the licence of the right holder, or do not import goods with the mark' }),
  brandOtherClass: warning('e-commerce-licence-other-class', { message: 'The licence is for goods of another class', authority: marks, remedy: 'Hand in a licence that covers the goods' }),
  brandUnproven: warning('e-commerce-right-unproven', { message: 'A right in the product is claimed without a verified proof, so nothing is decided by it', authority: '19 CFR 133.1 to 133.7', remedy: 'Record the mark with customs, or have its holder recognised' }),
  noticeMissing: { ...warning('e-commerce-notice-of-arrival-missing', { message: 'Pesticides, or devices against pests, come without a verified notice of arrival', authority: pesticides, remedy: 'Hand in the notice of arrival (EPA Form 3540-1) before the goods arrive' }), subject: 'agency' as const },
  registrationForm: { ...warning('e-commerce-epa-registration', { message: 'The notice of arrival states no registration number of the environment agency, or not in its form', authority: '40 CFR 156.10(e), 152.15', remedy: 'State the number on the label: company and product, parted by a hyphen' }), subject: 'agency' as const },
  establishmentForm: { ...warning('e-commerce-epa-establishment', { message: 'The notice of arrival states no producing establishment, or not in its form', authority: '40 CFR 156.10(f), 167.20', remedy: 'State the number of the establishment that the agency gave: company, country or state, establishment' }), subject: 'agency' as const },
  registrationEnded: { ...fatal('e-commerce-epa-registration-ended', { message: 'The environment agency says that a registration in the notice of arrival has ended, or is suspended or cancelled', authority: '7 U.S.C. 136a(a), 136d, 136e, 136j(a)(1)(A)', remedy: 'Do not import the product, or state the registration that is in force' }), subject: 'agency' as const },
  registrationOtherProduct: { ...warning('e-commerce-epa-registration-other-product', { message: 'The registration in the notice of arrival is of products other than those of the shipment', authority: pesticides, remedy: 'Compare the number in the notice with the label' }), subject: 'agency' as const },
  originDiffers: warning('e-commerce-notice-origin-differs', { message: 'The notice of arrival names another country of origin than the goods', authority: pesticides, remedy: 'Correct the notice, or the invoice' }),
  answerMissing: notice('e-commerce-notice-unanswered', { message: 'The environment agency has not answered the notice of arrival', authority: '19 CFR 12.113', remedy: 'Wait for the answer; without it the goods are not released' }),
  detained: fatal('e-commerce-agency-detains', { message: 'The environment agency asks that the goods be detained', authority: '19 CFR 12.113(c), 12.114', remedy: 'Hold the goods for the inspection of the agency' }),
  sampled: warning('e-commerce-agency-samples', { message: 'The environment agency asks for samples of the goods', authority: '19 CFR 12.116', remedy: 'Let samples be taken' }),
  agencyHolds: warning('e-commerce-agency-hold', { message: 'An agency has not let a line of the entry proceed', authority: '19 U.S.C. 1499; CATAIR SO70', remedy: 'Ask the agency what it needs' }),
  dutyFreeEnded: fatal('e-commerce-duty-free-suspended', { message: 'Goods of low value are claimed free of duty after the exemption was suspended for all countries', authority: 'Executive Order 14324 (30 July 2025), section 2, 90 FR 37775; 19 U.S.C. 1321(a)(2)(C)', remedy: 'Make an informal entry of type 11, or a formal entry' }),
} as const
