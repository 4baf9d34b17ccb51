import { messagePlans } from '@customhouse/formats/edifact/mapping/message-plans.ts'
import { falRows } from '@customhouse/formats/imo-fal/imo-fal.table.ts'
import { messageSets } from '@customhouse/formats/message-sets.ts'
import { mappingTable, type ContextName, type MappingRow } from '@customhouse/formats/x12/mapping.table.ts'
import type { ElementReferences } from '@customhouse/vocabulary/dictionary/dictionary-element.ts'
import { dictionaryPlaces } from '@customhouse/vocabulary/dictionary/dictionary.ts'

type Standard = keyof ElementReferences

/** One place in a message of another standard that carries an element, in that standard's own words. */
type Reference = readonly [id: string, standard: Standard, place: string]

/**
 * Where other standards carry the elements of the dictionary, taken from the tables that formats are read and written by, so that nothing is
 * said which is not done. By element id, in the order of the dictionary.
 */
export function crossReferences(): ReadonlyMap<string, ElementReferences> {
  const found = new Map<string, Map<Standard, Set<string>>>([...dictionaryPlaces.values()].map(({ id }) => [id, new Map()]))
  for (const [id, standard, place] of [...catairReferences(), ...x12References(), ...edifactReferences(), ...imoReferences()]) {
    const ofElement = found.get(id) ?? new Map<Standard, Set<string>>()
    ofElement.set(standard, (ofElement.get(standard) ?? new Set()).add(place))
    found.set(id, ofElement)
  }
  const stated = [...found].filter(([, references]) => references.size > 0)
  return new Map(stated.map(([id, references]) => [id, Object.fromEntries([...references].map(([standard, places]) => [standard, [...places]]))]))
}

/** The file that holds them for the dictionary. */
export function crossReferenceTable(): string {
  const rows = [...crossReferences()].map(([id, references]) => {
    const lists = Object.entries(references).map(([standard, places]) => `${standard}: [${(places as readonly string[]).map((place) => JSON.stringify(place)).join(', ')}]`)
    return `  [${JSON.stringify(id)}, { ${lists.join(', ')} }],`
  })
  return [
    "import type { ElementReferences } from '../dictionary-element.ts'\n",
    '/** Where other standards carry elements, by element id: made from the tables of the formats by `npm run generated`, never edited. */',
    'export const crossReferences: readonly (readonly [id: string, references: ElementReferences])[] = [', ...rows, ']\n',
  ].join('\n')
}

function catairReferences(): readonly Reference[] {
  const elements = messageSets().filter(({ name }) => name.startsWith('catair')).flatMap(({ messages }) => messages.flatMap((message) => message.elements))
  return elements.flatMap(({ source, paths }) => paths.flatMap((path) => referenceTo(path, 'catair', source)))
}

function edifactReferences(): readonly Reference[] {
  return [...messagePlans].flatMap(([message, { layout, nodes }]) => nodes.flatMap((node, index): readonly Reference[] => {
    const segment = layout.segments[index]?.path.split('/').at(-1) ?? ''
    const plans = [...(node?.byScope.values() ?? [])].flatMap((byQualifier) => [...byQualifier.values()])
    return plans.flatMap(({ qualifier, steps }) => steps.flatMap((step): readonly Reference[] => {
      if (step.kind !== 'value') return []
      return [[step.place.id, 'edifact', `${message} ${segment}${qualifier === undefined ? '' : `+${qualifier}`} ${step.position.name}`]]
    }))
  }))
}

/** Where classes that X12 segments speak of stand when no segment says so. */
const contextPaths: Readonly<Partial<Record<ContextName, string>>> = { root: 'conveyanceReport', response: 'response', consignment: 'conveyanceReport/consignment', item: 'conveyanceReport/consignment/consignmentItem' }

function x12References(): readonly Reference[] {
  return Object.values(mappingTable).flatMap((rows) => rows.flatMap((row) => referencesOfSegment(row)))
}

/** Segments below another, such as N3 in the loop of N1, go on with what that one opened: those are told where the class has one path alone. */
function referencesOfSegment({ segment, context, opens, fields }: MappingRow): readonly Reference[] {
  const above = opens === undefined ? contextPaths[context] : pathBelow(contextPaths[opens[0]], opens[1])
  const tag = segment.split('/').at(-1) ?? ''
  return fields.flatMap(([element, path, kind]) => (kind === 'constant' || above === undefined ? [] : referenceTo(pathBelow(above, path) ?? '', 'x12', `${tag}${String(element).padStart(2, '0')}`)))
}

function pathBelow(above: string | undefined, path: string): string | undefined {
  return above === undefined ? undefined : `${above}/${path.replaceAll(/\[\d*\]/g, '')}`
}

function imoReferences(): readonly Reference[] {
  return falRows.flatMap(([, , path, , number]) => (number === undefined ? [] : referenceTo(path.replaceAll(/\[[^\]]*\]/g, '').replace(/\/(?:value|unit)$/, ''), 'imo', number)))
}

function referenceTo(path: string, standard: Standard, place: string): readonly Reference[] {
  const known = dictionaryPlaces.get(path)
  return known === undefined || known.kind === 'class' ? [] : [[known.id, standard, place]]
}
