import { declarationPlaceTable } from '../../declaration/declaration-places.table.ts'
import { dictionaryPlaces } from '../dictionary.ts'

/** Places as the table writes them, by member of the declaration as it is arranged for canonical data. */
const placesByMember = listed(declarationPlaceTable.map(([member, place]) => [member, place]))

/** Paths of the dictionary's places, by the same. */
const pathsByMember = pathsOfMembers()

/**
 * Where a member goes that is arranged anew before it is placed: parties by role, the first conveyance apart, charges of a line in one list, the main tariff
 * number's value and quantity on the line.
 */
const arrangements: readonly (readonly [member: RegExp, arranged: readonly string[]])[] = [
  [/^conveyances\/\[\]\//, ['conveyance/', 'otherConveyances/[]/']],
  [/^parties\/\[\]\//, ['seller/', 'buyer/', 'exporter/', 'consigneeParty/', 'otherParties/[]/']],
  [/^goodsItems\/\[\]\/parties\/\[\]\//, ['goodsItems/[]/seller/', 'goodsItems/[]/buyer/', 'goodsItems/[]/consigneeParty/', 'goodsItems/[]/otherParties/[]/']],
  [/^consignee\/number$/, ['consigneeNumber/number', 'consigneeParty/identifier/value']],
  [/^consignee\/qualifier$/, ['consigneeNumber/qualifier', 'consigneeParty/identifier/qualifier']],
  [/^transportMode$/, ['transportModeGroup']],
  [/^goodsItems\/\[\]\/specialProgram$/, ['goodsItems/[]/duties/[]/specialProgram']],
  [/^goodsItems\/\[\]\/(?:fees|internalRevenueTaxes|otherRevenues)\/\[\]\//, ['goodsItems/[]/duties/[]/']],
  [/^goodsItems\/\[\]\/tradeRemedyCases\/\[\]\/duty$/, ['goodsItems/[]/duties/[]/amount']],
  [/^goodsItems\/\[\]\/tradeRemedyCases\/\[\]\//, ['goodsItems/[]/duties/[]/']],
  [/^goodsItems\/\[\]\/commodities\/\[\]\/value$/, ['goodsItems/[]/mainValue']],
  [/^goodsItems\/\[\]\/commodities\/\[\]\/duty$/, ['goodsItems/[]/duties/[]/amount']],
  [/^goodsItems\/\[\]\/commodities\/\[\]\/quantities\/\[\]\//, ['goodsItems/[]/mainQuantity/']],
  [/^goodsItems\/\[\]\/descriptions\/\[\]$/, ['goodsItems/[]/description']],
]

/**
 * Paths of the dictionary's places that a member of the declaration goes to, by its pointer with [] for indexes, e.g. `/goodsItems/[]/origin`. None for a member that has no place of its own.
 */
export function placesOfDeclarationMember(pointer: string): readonly string[] {
  const member = pointer.replace(/^\//, '')
  return [...new Set(arrangedMembers(member).flatMap((each) => pathsByMember.get(each) ?? []))]
}

/**
 * Rows of the table of declaration places that a member goes to, each as the member is arranged and as the place is written there, `[]` and numbers for indexes included.
 */
export function rowsOfDeclarationMember(pointer: string): readonly (readonly [arranged: string, place: string])[] {
  return arrangedMembers(pointer.replace(/^\//, '')).flatMap((arranged) => (placesByMember.get(arranged) ?? []).map((place) => [arranged, place] as const))
}

/** Members of the declaration as it is arranged, by the path of the place that each goes to. */
export function membersOfPlaces(): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>()
  for (const [member, paths] of pathsByMember) for (const path of paths) members.set(path, [...(members.get(path) ?? []), `/${member}`])
  return members
}

function arrangedMembers(member: string): readonly string[] {
  const arranged = arrangements.flatMap(([form, replacements]) => (form.test(member) ? replacements.map((replacement) => member.replace(form, replacement)) : []))
  // Fields of national records stand by their names in one list.
  return [member, ...arranged].map((each) => each.replace(/address\/components\/\[\]\/value$/, 'address/line').replace(/\/fields\/[^/]+$/, '/fields'))
}

function pathsOfMembers(): ReadonlyMap<string, readonly string[]> {
  return listed(declarationPlaceTable.flatMap(([member, place]) => {
    const path = pathOf(place)
    return path === undefined ? [] : [[member, path]]
  }))
}

function listed(pairs: readonly (readonly [member: string, text: string])[]): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>()
  for (const [member, text] of pairs) lists.set(member, [...(lists.get(member) ?? []), text])
  return lists
}

/** The table names parts of values too, and stands on places that the dictionary may not have yet. */
function pathOf(place: string): string | undefined {
  const path = place.replaceAll(/\/(?:\[\]|\d+)(?=\/|$)/g, '')
  const found = dictionaryPlaces.get(path) ?? dictionaryPlaces.get(path.replace(/\/(?:value|unit|currency)$/, ''))
  // A list of named values has the values a step further down.
  return found?.kind === 'class' ? found.members.get('valueText')?.path : found?.path
}
