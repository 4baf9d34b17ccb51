import type { DictionaryElement } from '../dictionary-element.ts'
import type { DictionaryPlace } from '../dictionary-place.ts'
import type { ModelSelection } from './model-selection.ts'
import type { ReferencePage, ReferenceRow } from './reference-page.ts'

/** The pages that tell people of a selection: one for each root with what stands where, and one of the elements. */
export function referencePagesOf(model: ModelSelection): readonly ReferencePage[] {
  const roots = [...model.places.values()].filter(({ parent }) => parent === undefined)
  return [...roots.map((root) => rootPage(root, model)), elementsPage(model)]
}

const elementsPageName = 'elements'

function rootPage(root: DictionaryPlace, model: ModelSelection): ReferencePage {
  const places = [...model.places.values()].filter(({ path }) => path === root.path || path.startsWith(`${root.path}/`))
  const element = model.elements.get(root.id)
  const allowed = places.filter(({ path }) => model.codes?.has(path))
  return {
    name: root.path.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    title: `${element?.name ?? root.tag} (${model.title} ${model.version})`,
    sections: [
      {
        paragraphs: [`${element?.description ?? root.tag}. ${String(places.length)} places. Indentation shows what stands in what; times say how often it stands there.`],
        table: { columns: ['Member', 'Element', 'Name', 'Times', 'Kind', 'Format', 'XML'], rows: places.map((place) => placeRow(place, model)) },
      },
      ...allowed.map((place) => ({
        heading: `Codes of ${place.path}`, paragraphs: [],
        table: { columns: ['Code', 'Meaning'], rows: [...(model.codes?.get(place.path) ?? [])].map((cells) => ({ cells })) },
      })),
    ],
  }
}

function placeRow(place: DictionaryPlace, { elements }: ModelSelection): ReferenceRow {
  const element = elements.get(place.id)
  const steps = place.path.split('/')
  return {
    anchor: place.path.replaceAll('/', '.'),
    cells: [
      `${'\u00A0\u00A0\u00A0'.repeat(steps.length - 1)}${steps.at(-1) ?? ''}`,
      { text: place.id, page: elementsPageName, of: place.id },
      element?.name ?? '', timesOf(place), place.kind, element?.format ?? '', place.tag,
    ],
  }
}

/** `1`, `0 to 1`, `1 to 99`, `any number`, `1 or more`. */
function timesOf({ min, max }: DictionaryPlace): string {
  if (max === undefined) return min === 0 ? 'any number' : `${String(min)} or more`
  return min === max ? String(min) : `${String(min)} to ${String(max)}`
}

function elementsPage(model: ModelSelection): ReferencePage {
  const standing = placesById(model)
  const elements = [...standing.keys()].map((id) => model.elements.get(id)).filter((element) => element !== undefined)
  const isClass = ({ id }: DictionaryElement) => standing.get(id)?.[0]?.kind === 'class'
  const [classes, attributes] = [elements.filter(isClass), elements.filter((element) => !isClass(element))]
  return {
    name: elementsPageName,
    title: `Elements (${model.title} ${model.version})`,
    sections: [
      {
        heading: 'Classes', paragraphs: [`${String(classes.length)} classes, by id.`],
        table: { columns: ['Id', 'Name', 'What it says', 'Stands in'], rows: classes.map((element) => ({ anchor: element.id, cells: [element.id, element.name, element.description, standsIn(standing.get(element.id))] })) },
      },
      {
        heading: 'Attributes', paragraphs: [`${String(attributes.length)} attributes, by id. UNTDED is the number in the UN Trade Data Elements Directory (ISO 7372), which is the number of the EDIFACT data element.`],
        table: {
          columns: ['Id', 'Name', 'What it says', 'Format', 'UNTDED', 'Codes', 'UN/CEFACT name', 'Elsewhere', 'Stands in'],
          rows: attributes.map((element) => ({
            anchor: element.id,
            cells: [
              element.id, element.name, element.description, element.format ?? '', element.unTded ?? '', (element.codeLists ?? []).join(', '),
              element.unCefact ?? '', elsewhere(element), standsIn(standing.get(element.id)),
            ],
          })),
        },
      },
    ],
  }
}

function placesById({ places, elements }: ModelSelection): ReadonlyMap<string, readonly DictionaryPlace[]> {
  // In the order of the tables of elements, not of the places.
  const byId = new Map<string, DictionaryPlace[]>([...elements.keys()].map((id) => [id, []]))
  for (const place of places.values()) byId.get(place.id)?.push(place)
  return new Map([...byId].filter(([, standing]) => standing.length > 0))
}

function standsIn(places: readonly DictionaryPlace[] = []): string {
  return shortened([...new Set(places.map(({ parent }) => parent?.tag ?? 'a document'))])
}

/** The first few, and how many more. */
function shortened(names: readonly string[]): string {
  return names.length > 6 ? `${names.slice(0, 5).join(', ')} and ${String(names.length - 5)} more` : names.join(', ')
}

function elsewhere({ catair, x12, edifact, imo }: DictionaryElement): string {
  const named: readonly (readonly [string, readonly string[] | undefined])[] = [['CATAIR', catair], ['X12', x12], ['EDIFACT', edifact], ['IMO data set', imo]]
  return named.flatMap(([name, places]) => (places === undefined ? [] : [`${name} ${shortened(places)}`])).join('; ')
}
