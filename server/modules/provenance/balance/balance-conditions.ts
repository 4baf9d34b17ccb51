import { fatal, notice, warning } from '@customhouse/vocabulary/finding/condition.ts'

const statement = '19 U.S.C. 1592(a)(1)(A); 19 U.S.C. 1484(a)(1)'
const units = 'UN/ECE Recommendation 20'

export const balanceExceeded = fatal('provenance-balance-exceeded', {
  message: 'More comes out of the event than went into it',
  authority: statement,
  remedy: 'Have whoever states the event correct its quantities, or add the inputs that it leaves out',
})

export const balanceShort = warning('provenance-balance-short', {
  message: 'Less comes out of the event than went into it, beyond the stated losses and tolerance',
  authority: statement,
  remedy: 'State the losses, the rest that was kept, or the tolerance of the process',
})

export const lotExceeded = fatal('provenance-lot-exceeded', {
  message: 'More of the lot is used than was made of it',
  authority: statement,
  remedy: 'Have those who used the lot correct their quantities, or add the event that made the rest of it',
})

export const lotTakenOutTwice = fatal('provenance-lot-taken-out-twice', {
  message: 'More of the lot is taken out of others than was ever put into them',
  authority: statement,
  remedy: 'Correct the quantities that were taken out, or add the event that put the lot in',
})

export const shareOfLotMissing = warning('provenance-share-of-lot-missing', {
  message: 'Several events use the lot, and not each says how much of it',
  authority: statement,
  remedy: 'State in each event how much of the lot it used',
})

export const quantityMissing = warning('provenance-quantity-missing', {
  message: 'The event does not say how much of the lot there was, so that its balance cannot be drawn',
  authority: statement,
  remedy: 'State the quantity of the lot, or measure it',
})

export const quantityUnreadable = fatal('provenance-quantity-unreadable', {
  message: 'The quantity is no decimal number of at most 60 digits and 30 after the point',
  authority: 'EPCIS 2.0 (ISO/IEC 19987:2024)',
  remedy: 'State the quantity in digits with an optional fraction',
})

export const quantityNegative = fatal('provenance-quantity-negative', {
  message: 'The quantity is less than nothing',
  authority: 'EPCIS 2.0 (ISO/IEC 19987:2024)',
  remedy: 'State what there was; record a correction as an event of its own',
})

export const quantityOverflow = fatal('provenance-quantity-overflow', {
  message: 'The quantity is more than all trade of the world',
  authority: statement,
  remedy: 'Correct the quantity or its unit',
})

export const unitMismatch = warning('provenance-unit-mismatch', {
  message: 'What goes in and what comes out is stated in units of different kinds, and nothing stated converts one into the other',
  authority: units,
  remedy: 'State both in units of the same kind, or the density, temperature and heating value that convert them',
})

export const balanceNotDrawn = notice('provenance-balance-not-drawn', {
  message: 'What goes in and what comes out is counted in ways that need not balance, such as sheets and pieces',
  authority: units,
  remedy: 'State weights as well where the balance matters',
})

export const toleranceInvalid = fatal('provenance-tolerance-invalid', {
  message: 'The tolerance of the balance is no percentage from 0 to 100',
  authority: statement,
  remedy: 'State how far measurements may differ, in percent of what goes in',
})
