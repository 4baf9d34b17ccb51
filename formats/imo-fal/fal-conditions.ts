import { fatal, warning } from '@customhouse/vocabulary/finding/condition.ts'

/** What may be wrong with a report of a ship. */
export const falConditions = {
  shipMissing: fatal('fal-ship-missing', { message: 'The report names no ship', authority: 'FAL Convention, standard 2.2.2; IMO Compendium, IMO0140 and IMO0142', remedy: 'State the IMO number of the ship, or its name' }),
  shipNumberCheckDigit: fatal('fal-ship-number-check-digit', { message: 'The check digit of the IMO number is wrong', authority: 'IMO resolution A.1117(30)', remedy: 'Compare the number with the certificate of registry' }),
  shipNumberForm: warning('fal-ship-number-form', { message: 'The number of the ship has not the form of an IMO number', authority: 'IMO resolution A.1117(30)', remedy: 'State seven digits, or the ship by its name and call sign where it has no IMO number' }),
  otherCall: fatal('fal-other-call', { message: 'The reports are not of one ship on one voyage', authority: 'FAL Convention, annex, section 2', remedy: 'Join the reports of one ship on one voyage alone' }),
  formTwice: fatal('fal-form-twice', { message: 'A form stands in more than one of the reports', authority: 'FAL Convention, annex, section 2', remedy: 'Join one report of each form' }),
} as const
