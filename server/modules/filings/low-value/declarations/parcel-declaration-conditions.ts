import { fatal, findingAt, notice } from '@customhouse/vocabulary/finding/condition.ts'
import type { LeftOutParcel } from './declaration-request.ts'

const release = 'CATAIR Cargo Release, SE30 to SE56; 19 CFR 142.3'
const lines = 'CATAIR Entry Summary Create/Update, 40- to 50-records; 19 CFR 143.23'

/** Why a parcel is on no declaration, or what of it is to be looked at. */
export const parcelDeclarationConditions = {
  unknown: fatal('low-value-declaration-unknown', { message: 'None of your parcels of the day has this name', authority: 'Customhouse, door for filings of low value', remedy: 'Give the name under which it was filed, and the day of its arrival' }),
  refused: fatal('low-value-declaration-refused', { message: 'The parcel was refused and is on no entry', authority: '19 CFR 143.21, 143.23', remedy: 'See what was found of it, and file it anew under another name' }),
  reviewOpen: fatal('low-value-declaration-review-open', { message: 'The parcel waits for a review or for documents and is on no entry yet', authority: '19 CFR 141.51, 143.22', remedy: 'Wait until it is released, or enter it formally' }),
  otherClaim: fatal('low-value-declaration-other-claim', { message: 'Only parcels claimed by informal entry of type 11 become declarations', authority: '19 CFR 143.21; CATAIR Appendix B', remedy: 'Enter it as it is claimed' }),
  sellerPlace: fatal('low-value-declaration-seller-place', { message: 'The seller’s street or city is not known, and cargo release asks for both', authority: release, remedy: 'Give them with the parcel, or in the request for this seller' }),
  manufacturerMissing: fatal('low-value-declaration-manufacturer', { message: 'The manufacturer of the goods is not known, and cargo release asks for it', authority: release, remedy: 'Give its identification code (MID) with the goods, or in the request for this seller' }),
  portMissing: fatal('low-value-declaration-port', { message: 'Neither the parcel nor the request names a port of entry', authority: 'CATAIR Entry Summary Create/Update, 10-record', remedy: 'Give the port of Schedule D' }),
  quantityMissing: fatal('low-value-declaration-quantity', { message: 'The tariff asks for a quantity that the goods do not state', authority: `${lines}; HTSUS general statistical note 3`, remedy: 'Give pieces or net kilograms with the goods; what is measured otherwise is entered by itself' }),
  dutyUnknown: fatal('low-value-declaration-duty', { message: 'The tariff at hand cannot say what duty is owed on the goods', authority: '19 U.S.C. 1484(a)(1)(B); 19 CFR 141.90(b)', remedy: 'Have the tariff of the day loaded, give the quantities that its rate asks for, or enter the goods by themselves' }),
  characters: fatal('low-value-declaration-characters', { message: 'A name, an address or a description cannot be written in the letters of records', authority: 'CATAIR, Introduction, data element classes', remedy: 'Give it in Latin letters' }),
  billForm: fatal('low-value-declaration-bill', { message: 'The bill of the parcel is not of one to twelve letters and digits', authority: `${release}; AE 23-record`, remedy: 'Give it as on the manifest, without hyphens and blanks' }),
  exportedLater: fatal('low-value-declaration-exportation', { message: 'The parcel would have arrived before it was exported', authority: 'AE 40-record, date of exportation', remedy: 'Ask for parcels of one departure at a time' }),
  numberMissing: fatal('low-value-declaration-number', { message: 'There is no entry number for the parcel: it states none, or another of the parcels or an entry on file has it', authority: 'CATAIR Appendix E; 19 CFR 142.3a', remedy: 'Give a range of numbers' }),
  numbersUsedUp: fatal('low-value-declaration-numbers-used-up', { message: 'The range has no entry number left for the parcel', authority: 'CATAIR Appendix E; 19 CFR 142.3a', remedy: 'Give a longer range, and ask for the parcels that are left out' }),
  shortened: notice('low-value-declaration-shortened', { message: 'A name, an address or a description was cut to the length of its field', authority: release, remedy: 'See whether it still says what it should' }),
} as const

/** A parcel that was asked for by name and is not there. */
export function unknownParcel(parcel: string): LeftOutParcel {
  return { parcel, findings: [findingAt(parcelDeclarationConditions.unknown, '')] }
}
