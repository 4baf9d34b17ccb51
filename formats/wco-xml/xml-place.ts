import { dictionaryPlaces } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import { wcoStructureTable } from '@customhouse/vocabulary/dictionary/wco-structure.table.ts'
import { wcoNamespaces } from './wco-namespaces.ts'
import type { DictionaryPlace } from '@customhouse/vocabulary/dictionary/dictionary-place.ts'

/** A place of the dictionary as XML has it: found by its tag, its members in the order of the message. */
export interface XmlPlace {
  readonly place: DictionaryPlace
  readonly parent: XmlPlace | undefined
  /** Its name in canonical data. */
  readonly member: string
  readonly tag: string
  readonly isClass: boolean
  readonly isList: boolean
  readonly max: number
  /** Whether the published schemas have it; otherwise it is an extension. */
  readonly isPublished: boolean
  readonly namespace: string
  /** Of the DateTimeString below it. */
  readonly typesNamespace: string
  readonly byTag: ReadonlyMap<string, XmlPlace>
  readonly byMember: ReadonlyMap<string, XmlPlace>
  readonly inOrder: readonly XmlPlace[]
}

const published = new Set(wcoStructureTable.map(([path]) => path))

/** The roots of messages by tag. */
export const xmlRoots: ReadonlyMap<string, XmlPlace> = new Map(
  ['declaration', 'response', 'conveyanceReport'].map((root) => xmlPlaceOf(root)).map((root) => [root.tag, root]),
)

/** The metadata that a message begins with. */
export const xmlMetaData: XmlPlace = xmlPlaceOf('metaData')

function xmlPlaceOf(path: string): XmlPlace {
  const place = dictionaryPlaces.get(path)
  if (place === undefined) throw new RangeError(`Cannot read XML: the dictionary has no ${path}`)
  return build(place, undefined)
}

function build(place: DictionaryPlace, parent: XmlPlace | undefined): XmlPlace {
  const byTag = new Map<string, XmlPlace>()
  const byMember = new Map<string, XmlPlace>()
  const inOrder: XmlPlace[] = []
  const built: XmlPlace = {
    place, parent, member: place.path.slice(place.path.lastIndexOf('/') + 1), tag: place.tag, isClass: place.kind === 'class', isList: place.isList,
    max: place.max ?? Infinity, isPublished: published.has(place.path), ...namespacesOf(place.path), byTag, byMember, inOrder,
  }
  for (const [member, below] of place.members) {
    const xml = build(below, built)
    byTag.set(xml.tag, xml)
    byMember.set(member, xml)
    inOrder.push(xml)
  }
  return built
}

function namespacesOf(path: string): { namespace: string; typesNamespace: string } {
  const root = path.split('/', 1)[0]
  if (root === 'declaration') return { namespace: wcoNamespaces.declaration, typesNamespace: wcoNamespaces.declarationTypes }
  if (root === 'response') return { namespace: wcoNamespaces.response, typesNamespace: wcoNamespaces.responseTypes }
  if (root === 'metaData') return { namespace: wcoNamespaces.metaData, typesNamespace: wcoNamespaces.metaData }
  return { namespace: wcoNamespaces.ours, typesNamespace: wcoNamespaces.ours }
}
