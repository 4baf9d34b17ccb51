import { notice, warning } from '@customhouse/vocabulary/finding/condition.ts'

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

export const severalOwners = warning('provenance-several-owners', {
  message: 'The lots of the shipment have different owners, of whom the twin names the last to buy',
  authority: '19 U.S.C. 1484(a)(2)(B)',
  remedy: 'Enter the goods of each owner by themselves, or state the sale of this lot to the owner of the others',
})

export const severalCustodians = warning('provenance-several-custodians', {
  message: 'The lots of the shipment are held by different parties, of whom the twin names the last to receive',
  authority: '19 U.S.C. 1431; 19 CFR 123.92',
  remedy: 'Ask for each lot by itself, or state the transfer of this lot to the carrier of the others',
})

export const numberOfOthers = warning('provenance-number-of-others', {
  message: 'Others have a paper of the same number, of other goods and between other parties; it is left out',
  authority: entry,
  remedy: 'Ask by a number that only this shipment has, or by a lot; where the paper is of this shipment, have a party of the chain state so',
})

export const strangerSetAside = notice('provenance-stranger-set-aside', {
  message: 'Somebody who has no part in the chain as it is proven says otherwise without a proof; it is left out',
  authority: entry,
  remedy: 'Present the credential of whoever did it, or have a party of the chain state it',
})
