import { fatal, warning } from '@customhouse/vocabulary/finding/condition.ts'

const entry = '19 U.S.C. 1484(a)(1)'

export const lotsMissing = warning('provenance-lots-missing', {
  message: 'Nothing that is known says which lots are shipped',
  authority: entry,
  remedy: 'State an event that names the document of the shipment and its lots',
})

export const sourceMissing = warning('provenance-source-missing', {
  message: 'Nothing says where the lot comes from',
  authority: entry,
  remedy: 'Present the credential of whoever made it, harvested it or took it out of the ground',
})

export const shippedQuantityMissing = warning('provenance-shipped-quantity-missing', {
  message: 'Nothing says how much of the lot is shipped',
  authority: '19 CFR 141.86(a)(4)',
  remedy: 'State the quantity in the event that ships the lot, or measure it',
})

export const custodyMissing = warning('provenance-custody-missing', {
  message: 'Nothing says who holds the goods',
  authority: '19 U.S.C. 1431; 19 CFR 123.92',
  remedy: 'State the transfer of custody to the carrier',
})

export const ownerMissing = warning('provenance-owner-missing', {
  message: 'Nothing says who owns the goods',
  authority: '19 U.S.C. 1484(a)(2)(B)',
  remedy: 'State the sale or the transfer of ownership',
})

export const eventAltered = fatal('provenance-event-altered', {
  message: 'The event is stated twice under one identity, and not alike',
  authority: 'EPCIS 2.0 (ISO/IEC 19987:2024) 7.4.1.4',
  remedy: 'State the correction as an event of its own',
})
