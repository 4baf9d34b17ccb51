import { notice, warning, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Severity } from '@customhouse/vocabulary/finding/finding.ts'
import type { KeyDataElement } from './key-data-elements.table.ts'
import type { TraceabilityStage } from './traceability-dates.table.ts'

/** A key data element that an event does not state: for attention once the rule is enforced, for information before. */
export function keyDataMissing(element: KeyDataElement, { stage, authority }: TraceabilityStage): Condition {
  const make = stage === 'enforced' ? warning : notice
  return make(`food-key-data-${element.place}-missing`, {
    message: `The record of ${element.event} does not state ${element.words}`,
    authority: `${element.authority}; ${authority}`,
    remedy: `Have the ${element.from} state ${element.words}`,
  })
}

/** 21 CFR 1.1320(b). */
export const lotCodeChanged = warning('food-lot-code-changed', {
  message: 'The traceability lot code changes where none may be assigned',
  authority: '21 CFR 1.1320(b)',
  remedy: 'Keep the code that the packer, first land-based receiver or processor assigned, or show the transformation between the two',
})

/** The code of another: what a forger would claim. */
export const lotCodeOfAnother = warning('food-lot-code-of-another', {
  message: 'A traceability lot code is assigned by somebody else than its source',
  authority: '21 CFR 1.1310 (traceability lot code source), 1.1320(a)',
  remedy: 'Have the source of the code state the packing or transformation itself',
})

/** What stands against a certificate: its code, what is wrong, the law, and what helps. */
export const certificateTakenBack = warning('food-certificate-taken-back', {
  subject: 'agency', message: 'A certificate of the goods was revoked or suspended by whoever issued it',
  authority: '7 CFR 319.56-3; ISPM 12, section 6', remedy: 'Obtain a new certificate before the goods arrive',
})

/** The issuer is unknown for such things. */
export const certificateNotVerified = warning('food-certificate-not-verified', {
  subject: 'agency', message: 'A certificate of the goods is not verified: nobody recognised issued it',
  authority: '7 CFR 319.56-3; ISPM 12, section 2.2', remedy: 'Have the plant protection organisation of the country issue it',
})

/** Out of date on the day of arrival. */
export const certificateOutOfDate = warning('food-certificate-out-of-date', {
  subject: 'agency', message: 'A certificate of the goods does not hold on the day that they arrive',
  authority: '7 CFR 319.56-3; ISPM 12, section 5', remedy: 'Obtain a certificate that holds on that day',
})

/** For less than what is shipped. */
export const certificateQuantityShort = warning('food-certificate-quantity-short', {
  subject: 'agency', message: 'A certificate covers less than what is shipped',
  authority: '7 CFR 319.56-3; ISPM 12, section 5, quantity declared', remedy: 'Have the certificate replaced by one for the quantity shipped',
})

/** For more than what is shipped. */
export const certificateQuantityLarger = notice('food-certificate-quantity-larger', {
  subject: 'agency', message: 'A certificate covers more than what is shipped',
  authority: 'ISPM 12, section 5, quantity declared', remedy: 'Say where the rest of the consignment is',
})

/** For other goods. */
export const certificateOtherGoods = warning('food-certificate-other-goods', {
  subject: 'agency', message: 'A certificate is for another commodity than what is shipped',
  authority: '7 CFR 319.56-3; ISPM 12, section 5', remedy: 'Present the certificate of these goods',
})

/** From elsewhere. */
export const certificateOtherCountry = warning('food-certificate-other-country', {
  subject: 'agency', message: 'A certificate names another country of origin than the harvest',
  authority: '7 CFR 319.56-3; ISPM 12, section 5, place of origin', remedy: 'Present the certificate of the country where the goods were grown',
})

/** 21 CFR 1.509(a). */
export const importerIdentifierUnsound = warning('food-importer-identifier-unsound', {
  subject: 'agency', message: 'The unique facility identifier of the importer is not nine digits',
  authority: '21 CFR 1.509(a): DUNS number', remedy: 'State the DUNS number of the importer',
})

/** 21 CFR 1.281(a)(6). */
export const registrationTakenBack = warning('food-facility-registration-taken-back', {
  subject: 'agency', message: 'The registration of a food facility was suspended or revoked',
  authority: '21 U.S.C. 350d(b); 21 CFR 1.285', remedy: 'Have the registration restored; food from the facility is not admitted until then',
})

/** Warmer or colder than it may be, by what the parties state or the law says. */
export function temperatureBroken(authority: string, severity: Extract<Severity, 'warning' | 'information'>): Condition {
  return (severity === 'warning' ? warning : notice)('food-temperature-broken', {
    message: 'The food was measured outside the temperature that is stated for it',
    authority, remedy: 'Show the records of the whole carriage, or have the food examined',
  })
}

/** A measurement that is no number, or in no unit that we know. */
export const temperatureUnreadable = notice('food-temperature-unreadable', {
  message: 'A temperature is stated in a form that cannot be compared',
  authority: 'UN/ECE Recommendation 20, units CEL and FAH', remedy: 'State the temperature in degrees Celsius or Fahrenheit as a decimal number',
})
