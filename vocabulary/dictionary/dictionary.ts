import { wcoStructureTable } from './wco-structure.table.ts'
import { conveyanceReportTable } from './extensions/conveyance-report.table.ts'
import { x12Table } from './extensions/x12.table.ts'
import { postalTable } from './extensions/postal.table.ts'
import { unCefactTable } from './extensions/un-cefact.table.ts'
import { filingsTable } from './extensions/filings.table.ts'
import { maritimeTable } from './extensions/maritime.table.ts'
import { edifactTable } from './extensions/edifact.table.ts'
import { airTable } from './extensions/air.table.ts'
import { unitedStatesTable } from './extensions/united-states.table.ts'
import type { DictionaryPlace, PlaceRow } from './dictionary-place.ts'

/** What our base may be called: never more than this. */
export const dictionaryBase = 'WCO Data Model 3.6 subset as published by HMRC'

/** Version of the dictionary as shipped: the base, then the number of our own release of extensions. */
export const dictionaryVersion = '3.6.1'

/** The tables of places, the base first; a row of an extension stands below a place that an earlier table has, or is a root. */
const placeTables: readonly (readonly PlaceRow[])[] = [
  wcoStructureTable,
  conveyanceReportTable,
  unitedStatesTable,
  x12Table,
  edifactTable,
  postalTable,
  maritimeTable,
  unCefactTable,
  filingsTable,
  airTable,
]

/** Every place of the dictionary by path, in the order of the messages. */
export const dictionaryPlaces: ReadonlyMap<string, DictionaryPlace> = placesOf(placeTables.flat())

/**
 * The place of a JSON Pointer (RFC 6901) into a canonical document, e.g. `/declaration/goodsShipment/governmentAgencyGoodsItem/0`, whose
 * numbers are passed over; undefined for what the dictionary does not know.
 */
export function placeAt(pointer: string): DictionaryPlace | undefined {
  return dictionaryPlaces.get(pointer.slice(1).replaceAll(/\/\d+(?=\/|$)/g, ''))
}

/**
 * Builds places from rows, each after the row of its class; for the dictionary as shipped and for later versions of it. Throws a RangeError
 * where no class stands above a row, or a path is stated twice.
 */
export function placesOf(rows: readonly PlaceRow[]): ReadonlyMap<string, DictionaryPlace> {
  const places = new Map<string, BuiltPlace>()
  for (const row of rows) addPlace(places, row)
  return places
}

interface BuiltPlace extends DictionaryPlace {
  readonly members: Map<string, DictionaryPlace>
}

function addPlace(places: Map<string, BuiltPlace>, [path, id, kind, tag, min, max, uniquePosition]: PlaceRow): void {
  const cut = path.lastIndexOf('/')
  const parent = cut < 0 ? undefined : places.get(path.slice(0, cut))
  if (cut >= 0 && parent === undefined) throw new RangeError(`Cannot place ${path}: no class stands above it`)
  if (places.has(path)) throw new RangeError(`Cannot place ${path} twice: an earlier row has it`)
  const place: BuiltPlace = {
    path, id, kind, tag, min, max: max === 0 ? undefined : max, isList: max !== 1, members: new Map(),
    ...(uniquePosition !== undefined && { uniquePosition }), ...(parent && { parent }),
  }
  places.set(path, place)
  parent?.members.set(path.slice(cut + 1), place)
}
