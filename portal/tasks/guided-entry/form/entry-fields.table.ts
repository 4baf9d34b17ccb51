import type { DeclarationKind } from '@customhouse/vocabulary/declaration/declaration.ts'

/** How a value is asked for: codes of a list, a date, or text that one of the vocabulary’s parsers judges. */
export type FieldControl =
  | 'text' | 'date' | 'amount' | 'whole' | 'quantity' | 'entry-number' | 'importer-number' | 'manufacturer' | 'commodity'
  | 'country' | 'port' | 'foreign-port' | 'unit' | 'program' | 'transport-mode' | 'bond-type' | 'bill-type' | 'related' | 'state'

export type StepName = 'parties' | 'shipment' | 'lines'

/**
 * A field of the form: its name, its place in the declaration, how it is asked for, its step, and for which kinds it is asked. In a place, `{MF}`
 * stands for the party of that role, `#` for the line.
 */
export interface EntryField {
  readonly name: string
  readonly place: string
  readonly control: FieldControl
  readonly step: StepName
  readonly kinds: readonly DeclarationKind[]
  readonly required: boolean
}

type Row = readonly [name: string, place: string, control: FieldControl, kinds: 'both' | DeclarationKind, required?: 'required']

const parties: readonly Row[] = [
  ['importerNumber', '/importerOfRecord/number', 'importer-number', 'both', 'required'],
  ['consigneeNumber', '/consignee/number', 'importer-number', 'both', 'required'],
  ['sellerName', '/parties/{SE}/name', 'text', 'entry', 'required'],
  ['sellerStreet', '/parties/{SE}/address/components/0/value', 'text', 'entry', 'required'],
  ['sellerCity', '/parties/{SE}/address/city', 'text', 'entry', 'required'],
  ['sellerCountry', '/parties/{SE}/address/country', 'country', 'entry', 'required'],
  ['buyerNumber', '/parties/{BY}/identifier/value', 'importer-number', 'entry', 'required'],
  ['consigneeParty', '/parties/{CN}/identifier/value', 'importer-number', 'entry', 'required'],
  ['contactName', '/contact/name', 'text', 'entry'],
  ['contactPhone', '/contact/phone', 'text', 'entry'],
]

const shipment: readonly Row[] = [
  ['entryNumber', '/entryNumber', 'entry-number', 'both', 'required'],
  ['portOfEntry', '/portOfEntry', 'port', 'both', 'required'],
  ['portOfUnlading', '/portOfUnlading', 'port', 'entry-summary'],
  ['transportMode', '/transportMode', 'transport-mode', 'both', 'required'],
  ['carrierCode', '/conveyances/0/carrierCode', 'text', 'entry-summary'],
  ['conveyanceName', '/conveyances/0/name', 'text', 'both'],
  ['trip', '/conveyances/0/trip', 'text', 'both'],
  ['billType', '/consignments/0/transportDocuments/0/type', 'bill-type', 'both', 'required'],
  ['billIssuer', '/consignments/0/transportDocuments/0/issuer', 'text', 'both'],
  ['billNumber', '/consignments/0/transportDocuments/0/identifier', 'text', 'both', 'required'],
  ['billQuantity', '/consignments/0/transportDocuments/0/quantity', 'whole', 'entry', 'required'],
  ['manifestedQuantity', '/consignments/0/manifestedQuantity', 'whole', 'entry-summary', 'required'],
  ['manifestedUnit', '/consignments/0/manifestedUnit', 'text', 'entry-summary', 'required'],
  ['estimatedArrival', '/dates/estimatedArrival', 'date', 'both', 'required'],
  ['importation', '/dates/importation', 'date', 'entry-summary', 'required'],
  ['estimatedEntry', '/dates/estimatedEntry', 'date', 'entry-summary', 'required'],
  ['estimatedValue', '/estimatedValue', 'whole', 'entry', 'required'],
  ['destinationState', '/destinationState', 'state', 'entry-summary'],
  ['bondType', '/bonds/0/type', 'bond-type', 'both'],
  ['bondDesignation', '/bonds/0/designation', 'text', 'entry-summary'],
  ['surety', '/bonds/0/suretyCode', 'text', 'entry-summary'],
  ['bondWaiver', '/indicators/bondWaiver', 'text', 'entry-summary'],
  ['paymentType', '/payment/type', 'text', 'entry-summary'],
  ['reference', '/functionalReference', 'text', 'both'],
]

const lines: readonly Row[] = [
  ['description', '/goodsItems/#/descriptions/0', 'text', 'both', 'required'],
  ['commodity', '/goodsItems/#/commodities/0/code', 'commodity', 'both', 'required'],
  ['value', '/goodsItems/#/commodities/0/value', 'whole', 'both', 'required'],
  ['origin', '/goodsItems/#/origin', 'country', 'both', 'required'],
  ['quantity', '/goodsItems/#/commodities/0/quantities/0/value', 'quantity', 'entry-summary'],
  ['unit', '/goodsItems/#/commodities/0/quantities/0/unit', 'unit', 'entry-summary'],
  ['secondQuantity', '/goodsItems/#/commodities/0/quantities/1/value', 'quantity', 'entry-summary'],
  ['secondUnit', '/goodsItems/#/commodities/0/quantities/1/unit', 'unit', 'entry-summary'],
  ['specialProgram', '/goodsItems/#/specialProgram', 'program', 'entry-summary'],
  ['countryOfExport', '/goodsItems/#/countryOfExport', 'country', 'entry-summary', 'required'],
  ['exportation', '/goodsItems/#/exportation', 'date', 'entry-summary', 'required'],
  ['portOfLading', '/goodsItems/#/portOfLading', 'foreign-port', 'entry-summary'],
  ['grossWeight', '/goodsItems/#/grossWeightKilograms', 'whole', 'entry-summary'],
  ['charges', '/goodsItems/#/charges', 'whole', 'entry-summary'],
  ['relatedParty', '/goodsItems/#/relatedParty', 'related', 'entry-summary', 'required'],
  ['manufacturerId', '/goodsItems/#/parties/{MF}/identifier/value', 'manufacturer', 'entry-summary', 'required'],
  ['lineBuyer', '/goodsItems/#/parties/{BY}/identifier/value', 'importer-number', 'entry-summary', 'required'],
  ['manufacturerName', '/goodsItems/#/parties/{MF}/name', 'text', 'entry', 'required'],
  ['manufacturerStreet', '/goodsItems/#/parties/{MF}/address/components/0/value', 'text', 'entry', 'required'],
  ['manufacturerCity', '/goodsItems/#/parties/{MF}/address/city', 'text', 'entry', 'required'],
  ['manufacturerCountry', '/goodsItems/#/parties/{MF}/address/country', 'country', 'entry', 'required'],
]

/** What is asked, in the order in which it is asked. */
export const entryFields: readonly EntryField[] = [...fieldsOf('parties', parties), ...fieldsOf('shipment', shipment), ...fieldsOf('lines', lines)]

function fieldsOf(step: StepName, rows: readonly Row[]): readonly EntryField[] {
  return rows.map(([name, place, control, kinds, required]) => ({ name, place, control, step, kinds: kinds === 'both' ? ['entry', 'entry-summary'] : [kinds], required: required !== undefined }))
}
