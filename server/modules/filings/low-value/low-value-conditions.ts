import { fatal, notice, warning } from '@customhouse/vocabulary/finding/condition.ts'

const door = 'Customhouse, door for filings of low value'
const mailTest = 'Test of the New Electronic Informal Entry Process for Mail, FR Doc. 2026-12668 (24 June 2026); 19 CFR 101.9(a)'
const exemption = '19 U.S.C. 1321(a)(2)(C); 19 CFR 10.151'

/** What can be found of a parcel. */
export const lowValueConditions = {
  lineUnreadable: fatal('low-value-line-unreadable', { message: 'The line is not a JSON object', authority: door, remedy: 'Send one JSON object on each line' }),
  lineTooLong: fatal('low-value-line-too-long', { message: 'The line is longer than 32 KiB', authority: door, remedy: 'Send one parcel on each line' }),
  memberMissing: fatal('low-value-member-missing', { message: 'A member that a parcel needs is missing', authority: '19 CFR 128.21, 143.23', remedy: 'State parcel, claim, arrival, bill, seller, consignee and goods, each whole' }),
  memberForm: fatal('low-value-member-form', { message: 'A member of the parcel is not of its form', authority: door, remedy: 'Compare it with the description of the door' }),
  arrivalForm: fatal('low-value-arrival-form', { message: 'The day of arrival is no calendar date', authority: door, remedy: 'Give the day as YYYY-MM-DD' }),
  claimUnknown: fatal('low-value-claim-unknown', { message: 'The parcel is claimed by none of the ways that goods of low value are entered', authority: 'CATAIR Appendix B; 19 CFR 143.21, 128.24(e)', remedy: 'Claim 11; 13 for mail; 86 or 321 for earlier dates' }),
  valueForm: fatal('low-value-value-form', { message: 'A value is not an amount of dollars and cents above nought', authority: '19 CFR 143.23', remedy: 'Give digits, with two after the point' }),
  alreadyFiled: fatal('low-value-parcel-already-filed', { message: 'Another parcel is on file under this name', authority: door, remedy: 'Give each parcel a name of its own; repeat a line unchanged' }),
  suspended: fatal('low-value-duty-free-suspended', {
    message: 'Duty-free entry of low value is suspended for goods of all countries since 29 August 2025',
    authority: 'Executive Order 14324 (30 July 2025), section 2, 90 FR 37775; 19 U.S.C. 1321(a)(2)(C)',
    remedy: 'Make an informal entry of type 11, or a formal entry',
  }),
  suspendedForChina: fatal('low-value-duty-free-suspended-for-origin', {
    message: 'Duty-free entry of low value is suspended for products of China and Hong Kong since 2 May 2025',
    authority: 'Executive Order 14256 (2 April 2025), section 2; 19 U.S.C. 1321(a)(2)(C)',
    remedy: 'Make an informal entry of type 11, or a formal entry',
  }),
  ofThePast: notice('low-value-claim-of-the-past', {
    message: 'The claim is of a day before duty-free entry was suspended, and read by the law of that day; no goods that are entered since are free of duty by it',
    authority: 'Executive Order 14324 (30 July 2025), section 2, 90 FR 37775; 19 U.S.C. 1321(a)(2)(C)', remedy: 'None for what was entered then',
  }),
  claimNotYet: fatal('low-value-claim-not-yet', { message: 'There was no such entry on the day of arrival yet', authority: '84 FR 40079 (type 86, from 28 September 2019); FR Doc. 2026-12668 (type 13, published 24 June 2026)', remedy: 'Make an informal entry of type 11' }),
  exemptionLimit: fatal('low-value-exemption-limit', { message: 'The goods are worth more than what one person may bring in free of duty on one day', authority: exemption, remedy: 'Make an informal or a formal entry' }),
  exemptionDay: fatal('low-value-one-person-one-day', {
    message: 'With the other parcels of the consignee on the day, the goods are worth more than what one person may bring in free of duty on one day',
    authority: exemption, remedy: 'Make one informal or formal entry of all of them',
  }),
  informalLimit: fatal('low-value-informal-limit', { message: 'The goods are worth more than 2,500 dollars, which is the most for an informal entry', authority: '19 CFR 143.21(a), 145.12(a); 19 U.S.C. 1498(a)(1)', remedy: 'Make a formal entry' }),
  split: warning('low-value-split-consignment', {
    message: 'With the other parcels of the consignee on the day, the goods are worth more than 2,500 dollars: a consignment may have been split to avoid a formal entry',
    authority: '19 CFR 141.51, 143.21(a); 19 U.S.C. 1498(a)(1)', remedy: 'Say why they are no one consignment, or make one formal entry of all of them',
  }),
  sellerRepeated: notice('low-value-seller-repeated', { message: 'The seller sends the consignee more than one parcel on the day', authority: '19 U.S.C. 1321(a)(2); 19 CFR 141.51', remedy: 'None where they are separate orders' }),
  mailTest: notice('low-value-mail-entry-test', { message: 'Informal mail entry (type 13) is a test of customs: what it asks may change', authority: mailTest, remedy: 'None; a type 11 entry does not depend on the test' }),
  trackingForm: fatal('low-value-postal-item', { message: 'The parcel is entered as mail, but its number is no identifier of a postal item, or its check digit is wrong', authority: `${mailTest}; UPU standard S10`, remedy: 'Give the identifier that the post gave it: two letters, nine digits, two letters' }),
  classificationLength: fatal('low-value-classification', { message: 'The classification does not have the ten digits that the entry needs', authority: `19 CFR 143.23, 145.12; ${mailTest}`, remedy: 'Give the ten-digit number of the tariff' }),
  classificationUnknown: fatal('low-value-classification-unknown', { message: 'The tariff does not have the classification on the day', authority: '19 CFR 152.11', remedy: 'Give a number that is in force on the day' }),
  entryNumberMissing: fatal('low-value-entry-number-missing', { message: 'The entry has no number', authority: 'CATAIR Appendix E; 19 CFR 142.3a', remedy: 'Give filer code, seven digits and check digit' }),
  entryNumberWrong: fatal('low-value-entry-number-wrong', { message: 'The entry number is not of its form, or its check digit is wrong', authority: 'CATAIR Appendix E', remedy: 'Compute the check digit again' }),
  entryNumberOfAnother: fatal('low-value-entry-number-of-another', { message: 'The entry number begins with the code of another filer', authority: '19 CFR 142.3a(b)', remedy: 'Use numbers of your own filer code' }),
  gtinWrong: warning('low-value-gtin', { message: 'The number of a product is no GTIN, or its check digit is wrong', authority: 'GS1 General Specifications, sections 3.3 and 7.9', remedy: 'Give the number as the product carries it, or leave it out' }),
  originUnknown: fatal('low-value-origin-unknown', { message: 'The country of origin is not one that customs knows', authority: '19 CFR 134.1(b); CATAIR Appendix B', remedy: 'Give the code of ISO 3166-1' }),
  portUnknown: fatal('low-value-port-unknown', { message: 'The port is none of Schedule D', authority: 'CATAIR Appendix E; Schedule D', remedy: 'Give its four digits' }),
  vague: warning('low-value-description-vague', { message: 'The description does not say what the goods are', authority: '19 CFR 128.21(a)(4), 143.23', remedy: 'Describe them so that they can be classified' }),
  pesticide: { ...warning('low-value-pesticide-notice', { message: 'Pesticides need a notice of arrival that the environment agency has answered', authority: '19 CFR 12.112; 40 CFR 152.25; 7 U.S.C. 136o(c)', remedy: 'Hand in the notice of arrival (EPA Form 3540-1) before the parcel arrives' }), subject: 'agency' as const },
} as const
