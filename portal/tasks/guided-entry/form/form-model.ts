import { declarationPlaceTable } from '@customhouse/vocabulary/declaration/declaration-places.table.ts'
import { elementOf, type DictionaryElement } from '@customhouse/vocabulary/dictionary/dictionary-element.ts'
import { dictionaryPlaces } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import { parseValueFormat } from '@customhouse/vocabulary/dictionary/value-format.ts'
import type { DeclarationKind } from '@customhouse/vocabulary/declaration/declaration.ts'
import { entryFields, type EntryField, type StepName } from './entry-fields.table.ts'

/** A field with what the dictionary says of it. */
export interface FormField extends EntryField {
  readonly element: DictionaryElement | undefined
  /** Most characters by the dictionary’s format, and by what the declaration has room for. */
  readonly maxLength: number | undefined
}

/** What the national form has room for where the dictionary allows more (CATAIR). */
const room: Readonly<Record<string, number>> = {
  entryNumber: 11, importerNumber: 12, consigneeNumber: 12, buyerNumber: 12, consigneeParty: 12, lineBuyer: 12, manufacturerId: 15, reference: 9, billIssuer: 4, billNumber: 12, carrierCode: 4, trip: 5,
  conveyanceName: 20, bondDesignation: 1, bondWaiver: 1, paymentType: 1, surety: 3, manifestedUnit: 5, destinationState: 2, commodity: 13, portOfLading: 5, description: 70,
}

const roles: Readonly<Record<string, string>> = { SE: 'seller', BY: 'buyer', CN: 'consigneeParty', MF: 'otherParties/[]' }

/** The fields of a kind of declaration, with their elements. */
export function formFields(kind: DeclarationKind): readonly FormField[] {
  return known.filter(({ kinds }) => kinds.includes(kind))
}

/** Places whose values are arranged before they stand in the table of places. */
const arranged: Readonly<Record<string, string>> = {
  '/goodsItems/#/descriptions/0': 'goodsItems/[]/description', '/goodsItems/#/specialProgram': 'goodsItems/[]/duties/[]/specialProgram',
  '/goodsItems/#/commodities/0/value': 'goodsItems/[]/mainValue', '/goodsItems/#/commodities/0/quantities/0/value': 'goodsItems/[]/mainQuantity/value', '/goodsItems/#/commodities/0/quantities/0/unit': 'goodsItems/[]/mainQuantity/unit',
}

/** Those of a step. */
export function fieldsOfStep(kind: DeclarationKind, step: StepName): readonly FormField[] {
  return formFields(kind).filter((field) => field.step === step)
}

const known: readonly FormField[] = entryFields.map((field) => {
  const element = elementOfPlace(field.place)
  const format = element?.format === undefined ? undefined : parseValueFormat(element.format)
  return { ...field, element, maxLength: room[field.name] ?? format?.max }
})

/** The element of a place of the declaration: by the table that says where its values stand in canonical data. */
export function elementOfPlace(place: string): DictionaryElement | undefined {
  const rows = candidatesOf(place).flatMap((path) => declarationPlaceTable.filter(([declaration]) => declaration === path))
  const row = rows[0]
  // A path ends in a part of a value where the value has several.
  const at = row && (dictionaryPlaces.get(plain(row[1])) ?? dictionaryPlaces.get(plain(row[1]).replace(/\/(?:value|unit|currency)$/, '')))
  return at === undefined ? undefined : elementOf(at.id)
}

function plain(path: string): string {
  return path.replaceAll(/\/(?:\[\]|\d+)/g, '')
}

/** The table speaks of a declaration as arranged: parties by role in classes of their own, addresses by the line. */
function candidatesOf(place: string): readonly string[] {
  if (arranged[place] !== undefined) return [arranged[place]]
  const path = place.slice(1)
  const role = /\{([A-Z]{2})\}/.exec(path)?.[1]
  const line = path.startsWith('goodsItems/')
  const named = role === undefined ? path : `${line ? 'goodsItems/[]/' : ''}${roles[role] ?? ''}/${path.slice(path.indexOf('}') + 2)}`
  const listed = named.replace('consignee/number', 'consigneeNumber/number').replaceAll(/\/(?:#|\d+)(?=\/|$)/g, '/[]').replace('/address/components/[]/value', '/address/line')
  const single = listed.replaceAll('/[]', '')
  return [listed, `${listed}/[]`, single, listed.replace('conveyances/[]', 'conveyance'), listed.replace(/^goodsItems\/\[\]\/commodities\/\[\]/, 'goodsItems/[]/commodity'), listed.replace(/^goodsItems\/\[\]\/(?=seller|buyer|otherParties)/, '')]
}
