import { fatal, warning, type Condition } from '../finding/condition.ts'

const model = 'Customhouse data model (docs/data-model), on the WCO Data Model 3.6 subset as published by HMRC'

/** What can be wrong with a document, as the dictionary has it. */
export const dictionaryConditions = {
  notADocument: fatal('dictionary-not-a-document', {
    message: 'This is not a document: it has no version and no root', authority: model,
    remedy: 'Send an object with the version of the data model and one of declaration, response and conveyanceReport',
  }),
  severalRoots: fatal('dictionary-several-roots', {
    message: 'A document has one root, this one has more', authority: model, remedy: 'Send a document for each of them',
  }),
  unknownMember: fatal('dictionary-unknown-member', {
    message: 'The data model has no such member here', authority: model,
    remedy: 'Take it out, or put it in the place that the reference pages name for it',
  }),
  notAClass: fatal('dictionary-not-a-class', {
    message: 'A class with members belongs here', authority: model, remedy: 'Give an object with the members of the class',
  }),
  notAList: fatal('dictionary-not-a-list', {
    message: 'A list belongs here, since the element may stand more than once', authority: model, remedy: 'Give a list, also for one occurrence',
  }),
  aList: fatal('dictionary-a-list', {
    message: 'The element stands once, and a list is given', authority: model, remedy: 'Give the one occurrence itself',
  }),
  notAText: fatal('dictionary-not-a-text', {
    message: 'A text belongs here; numbers are decimal text, indicators the texts true and false', authority: model, remedy: 'Give the value as text',
  }),
  notAMeasuredValue: fatal('dictionary-not-a-measured-value', {
    message: 'An object with the value and its currency, unit or form belongs here', authority: model,
    remedy: 'Give an object: amounts value and currency, measures and quantities value and unit, dates value and format, all texts',
  }),
  missing: fatal('dictionary-missing', {
    message: 'The data model demands this element', authority: model, remedy: 'State it',
  }),
  tooMany: fatal('dictionary-too-many', {
    message: 'The element stands more often than the data model allows', authority: model, remedy: 'Leave out what is beyond the number that is allowed',
  }),
  tooFew: fatal('dictionary-too-few', {
    message: 'The element stands less often than the data model demands', authority: model, remedy: 'State what is missing',
  }),
  empty: warning('dictionary-empty', {
    message: 'Nothing is stated here', authority: model, remedy: 'Leave out what is not stated',
  }),
  format: fatal('dictionary-format', {
    message: 'The value does not follow the format of the element', authority: model, remedy: 'Give it in the format that the reference pages name',
  }),
  dateTime: fatal('dictionary-date-time', {
    message: 'This is no date or time in the form that it names', authority: 'UN/EDIFACT 2379; ISO 8601', remedy: 'Give the value in the form of its code, or without code in ISO 8601',
  }),
  indicator: fatal('dictionary-indicator', {
    message: 'An indicator is true or false', authority: model, remedy: 'Give true or false',
  }),
  unlistedCode: warning('dictionary-unlisted-code', {
    message: 'The code is not in the list of the element', authority: model, remedy: 'Give a code of the list',
  }),
  disallowedCode: fatal('dictionary-disallowed-code', {
    message: 'The code is not among those that the guide allows here', authority: 'The message implementation guide', remedy: 'Give a code of the guide',
  }),
  unlistedCurrency: warning('dictionary-unlisted-currency', {
    message: 'The currency is not one in force', authority: 'ISO 4217', remedy: 'Give the alphabetic code of a currency in force',
  }),
  unlistedUnit: warning('dictionary-unlisted-unit', {
    message: 'The unit is not of the recommendation for units', authority: 'UN/ECE Recommendation 20', remedy: 'Give a unit of the recommendation',
  }),
  more: fatal('dictionary-more', {
    message: 'There is more to object to than is listed', authority: model, remedy: 'Mend what is listed and ask again',
  }),
} as const satisfies Readonly<Record<string, Condition>>
