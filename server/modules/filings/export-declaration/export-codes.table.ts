/** The law that an export is declared under. */
export type ExportRegime = 'united-states' | 'united-kingdom'

/** What a message asks for. */
export type ExportAct = 'declare' | 'replace' | 'amend' | 'present' | 'cancel'

/** UN/EDIFACT 1001: a goods declaration for exportation. */
export const exportTypeCode = '830'

/** Third letter of EX and CO declarations whose goods are there already; of the others they are still to be presented (CDS data element 1/2). */
export const arrivedTypes: ReadonlySet<string> = new Set(['A', 'B', 'C', 'Y', 'Z'])

/** Messages about a declaration on file by WCO type code, as CDS takes them: amendment, invalidation, presentation of goods. */
export const laterActs: ReadonlyMap<string, ExportAct> = new Map([['COR', 'amend'], ['INV', 'cancel'], ['GPN', 'present']])

/** Acts by function code, UN/EDIFACT 1225 and the letters of AES (A, R, C, X); an absent one declares. */
export const actsByFunction: ReadonlyMap<string, ExportAct> = new Map([
  ['', 'declare'], ['9', 'declare'], ['A', 'declare'], ['5', 'replace'], ['R', 'replace'], ['4', 'replace'], ['C', 'replace'], ['1', 'cancel'], ['3', 'cancel'], ['X', 'cancel'],
])

/** Modes of transport by code: UN/ECE Recommendation 19 and the two digits of AES. */
export type ExportMode = 'vessel' | 'rail' | 'truck' | 'air' | 'mail' | 'other'

export const exportModes: ReadonlyMap<string, ExportMode> = new Map([
  ['1', 'vessel'], ['10', 'vessel'], ['11', 'vessel'], ['12', 'vessel'],
  ['2', 'rail'], ['20', 'rail'], ['21', 'rail'],
  ['3', 'truck'], ['30', 'truck'], ['31', 'truck'],
  ['4', 'air'], ['40', 'air'], ['41', 'air'],
  ['5', 'mail'], ['50', 'mail'],
  ['7', 'other'], ['8', 'other'], ['9', 'other'], ['60', 'other'], ['70', 'other'],
])

/** Where the bill of lading or waybill, its carrier and the conveyance must be named (15 CFR 30.6(a)(7), (a)(8)): not by mail, on foot or by pipeline. */
export const carriedModes: ReadonlySet<ExportMode> = new Set<ExportMode>(['vessel', 'rail', 'truck', 'air'])

/** Licence codes of the Automated Export System whose meaning is certain; others are taken, and said not to be judged. */
export interface LicenceCode {
  readonly title: string
  /** Whether a number of a licence stands behind it, and not the symbol of an exception. */
  readonly needsNumber: boolean
  /** Whether goods under it are of the Commerce Control List, so that their number there is stated (15 CFR 758.1(g)). */
  readonly needsClassification: boolean
  /** Whether a licence of an agency is used, so that filing after departure and exemptions by value are closed (15 CFR 30.2(a)(1)(iv), 30.4). */
  readonly isLicence: boolean
  readonly to?: string
}

const exception = (title: string): LicenceCode => ({ title, needsNumber: false, needsClassification: true, isLicence: false })

export const licenceCodes: ReadonlyMap<string, LicenceCode> = new Map([
  ['C30', { title: 'Licence of the Bureau of Industry and Security', needsNumber: true, needsClassification: true, isLicence: true }],
  ['C33', { title: 'No licence required', needsNumber: false, needsClassification: false, isLicence: false }],
  ['C35', exception('Shipments of limited value (LVS)')],
  ['C36', exception('Shipments to group B countries (GBS)')],
  // Removed by 85 FR 23470, in force 29 June 2020.
  ['C37', { ...exception('Civil end-users (CIV)'), to: '2020-06-28' }],
  ['C38', exception('Restricted technology and software (TSR)')],
  ['C40', exception('Temporary exports (TMP)')],
  ['C41', exception('Servicing and replacement parts (RPL)')],
  ['C42', exception('Governments and international organisations (GOV)')],
  ['C43', { title: 'Gift parcels and humanitarian donations (GFT)', needsNumber: false, needsClassification: false, isLicence: false }],
  ['C45', { title: 'Baggage (BAG)', needsNumber: false, needsClassification: false, isLicence: false }],
  ['C50', exception('Encryption commodities, software and technology (ENC)')],
  ['C59', exception('Strategic trade authorisation (STA)')],
])
