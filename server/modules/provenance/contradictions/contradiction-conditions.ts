import { fatal, notice, warning } from '@customhouse/vocabulary/finding/condition.ts'

const statement = '19 U.S.C. 1592(a)(1)(A); 19 U.S.C. 1484(a)(1)'
const status = 'W3C Verifiable Credentials Data Model 2.0 section 4.10; Bitstring Status List 1.0'
const entry = '19 U.S.C. 1484(a)(2)(B)'

export const madeTwice = fatal('provenance-lot-made-twice', {
  message: 'The lot was made by more than one event, and each claims all of it',
  authority: statement,
  remedy: 'State in each event which part of the lot it made, or withdraw the event that did not happen',
})

export const makerDiffers = warning('provenance-maker-differs', {
  message: 'The event claims to have made a lot that by its number another maker made',
  authority: statement,
  remedy: 'Have the maker of the lot state the event, or number the lot by its own maker',
})

export const lotAmongAncestors = fatal('provenance-cycle', {
  message: 'The lot is among the lots that it was made of',
  authority: statement,
  remedy: 'Give what came of the event an identity of its own, or correct the inputs',
})

export const soldByAnother = fatal('provenance-sold-by-another', {
  message: 'The lot was sold by a party that did not own it',
  authority: entry,
  remedy: 'Add the sale by which the seller had acquired it, or correct the parties or the quantity',
})

export const ownerUnproven = warning('provenance-owner-unproven', {
  message: 'The lot was sold by a party of which nothing says that it owned that part of it',
  authority: entry,
  remedy: 'Add the sale by which the seller had acquired it, or the quantity of the whole lot',
})

export const handedOverByAnother = fatal('provenance-two-custodians', {
  message: 'Custody of the lot was handed over by a party that did not hold it, so that two would hold it at once',
  authority: '19 CFR 163.1(a)(2); 19 U.S.C. 1592(a)(1)(A)',
  remedy: 'Add the transfer by which the party had received it, or correct the parties or the quantity',
})

export const custodianUnproven = warning('provenance-custodian-unproven', {
  message: 'Custody was handed over by a party of which nothing says that it held that part of the lot',
  authority: '19 CFR 163.1(a)(2)',
  remedy: 'Add the transfer by which the party had received it, or the quantity of the whole lot',
})

export const partyUnnamed = warning('provenance-party-unnamed', {
  message: 'The transfer does not name, by an identifier, who gave the lot and who received it',
  authority: 'EPCIS 2.0 (ISO/IEC 19987:2024)',
  remedy: 'Name both parties by an identifier: a DID, a legal entity identifier, an importer number',
})

export const usedBeforeMade = fatal('provenance-used-before-made', {
  message: 'The lot was used before it was made',
  authority: statement,
  remedy: 'Correct the date of one of the events',
})

export const movedBeforeMade = fatal('provenance-moved-before-made', {
  message: 'The lot was measured, inspected, sold or handed over before it was made',
  authority: statement,
  remedy: 'Correct the date of one of the events',
})

export const inFuture = fatal('provenance-event-in-future', {
  message: 'The event lies in the future',
  authority: statement,
  remedy: 'State what happened once it has happened; expectations belong into orders and nominations',
})

export const dateUnreadable = fatal('provenance-date-unreadable', {
  message: 'The moment of the event cannot be read',
  authority: 'ISO 8601-1:2019',
  remedy: 'State the moment as YYYY-MM-DDThh:mm:ss.sssZ',
})

export const inspectedAfterCrossing = fatal('provenance-inspected-after-crossing', {
  message: 'The inspection that had to precede the border took place after the lot had crossed it',
  authority: '7 CFR part 319; ISPM 12',
  remedy: 'Present the certificate of the inspection that was made before the goods left',
})

export const documentUsedTwice = fatal('provenance-document-used-twice', {
  message: 'The document is given for other goods, or between other parties, than the ones that its number was first given for',
  authority: statement,
  remedy: 'Correct the number of the document in the later event',
})

export const documentRepeated = warning('provenance-document-repeated', {
  message: 'The same document is stated by two events, so that its quantity may be counted twice',
  authority: statement,
  remedy: 'Withdraw one of the two events, or give each its own document',
})

export const documentExceeded = fatal('provenance-document-exceeded', {
  message: 'Shipments rest on the document with more than its quantity',
  authority: statement,
  remedy: 'Correct the quantities, or name the document that covers the rest',
})

export const credentialAltered = fatal('provenance-credential-altered', {
  message: 'Two different credentials carry the same identity',
  authority: 'W3C Verifiable Credentials Data Model 2.0 section 4.4',
  remedy: 'Have the issuer give the newer credential an identity of its own and revoke the older',
})

export const proofRevoked = fatal('provenance-proof-revoked', {
  message: 'The issuer took back the proof of the event, on which the lot rests',
  authority: status,
  remedy: 'Present the credential that replaces it',
})

export const proofSuspended = warning('provenance-proof-suspended', {
  message: 'The issuer suspended the proof of the event, on which the lot rests',
  authority: status,
  remedy: 'Have the issuer lift the suspension, or present another proof',
})

export const proofReplaced = notice('provenance-proof-replaced', {
  message: 'The proof of the event was taken back, and another event stands in for it',
  authority: status,
  remedy: 'Nothing is needed while the other event stands',
})

export const issuerNotRecognised = warning('provenance-issuer-not-recognised', {
  message: 'The issuer of the proof is not recognised for such events',
  authority: '19 U.S.C. 1484(a)(1)',
  remedy: 'Have the issuer recognised, or present the proof of a recognised one',
})

export const proofMissing = warning('provenance-proof-missing', {
  message: 'The event is stated without a proof',
  authority: '19 U.S.C. 1484(a)(1)',
  remedy: 'Present the credential of whoever did it',
})
