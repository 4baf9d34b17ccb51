import type { DictionaryElement } from '../dictionary-element.ts'
import type { DictionaryPlace } from '../dictionary-place.ts'
import { dictionaryBase } from '../dictionary.ts'
import { wcoStructureTable } from '../wco-structure.table.ts'
import type { AdoptionFigures, AdoptionReport, DisagreementKind, MessageAdoption, PackageLine } from './adoption-report.ts'
import { byElement } from './by-element.ts'
import { conformityOf } from './conformity.ts'
import type { MessageSet, NationalElement, NationalMessage } from './message-set.ts'
import { fitOf, type Fit } from './representation.ts'

/** The dictionary that a set is held against: the version whose paths it uses. */
export interface AdoptionGround {
  readonly version: string
  readonly places: ReadonlyMap<string, DictionaryPlace>
  readonly elements: ReadonlyMap<string, DictionaryElement>
}

const basePaths: ReadonlySet<string> = new Set(wcoStructureTable.map(([path]) => path))

/**
 * How much of the dictionary a national message set covers, what it has beyond it, and where formats disagree. Pure: the same set and version
 * give the same report. Paths that the version does not have count as no place.
 */
export function computeAdoption(set: MessageSet, ground: AdoptionGround): AdoptionReport {
  const messages = set.messages.map((message) => messageAdoption(message, ground))
  const lines = messages.flatMap((message) => message.lines)
  const { name, title, administration, authority, structure } = set
  return {
    base: dictionaryBase,
    dictionaryVersion: ground.version,
    set: { name, title, administration, authority, structure },
    figures: figuresOf(lines, new Set(set.messages.map(({ root }) => root)), ground),
    conformity: conformityOf(lines, structure),
    messages,
    caveats,
  }
}

const caveats: readonly string[] = [
  'The base is the part of the WCO Data Model 3.6 that HMRC published, not the whole model: a larger base would cover more elements.',
  'A mapping says that two elements mean the same. It was made by us or by whoever stored the set, and neither by the WCO nor by the administration unless it says so.',
  'Coverage counts places of the dictionary; a set that needs few of them is not worse for it.',
]

function messageAdoption(message: NationalMessage, ground: AdoptionGround): MessageAdoption {
  const lines = message.elements.flatMap((element) => linesOf(element, ground))
  return { name: message.name, title: message.title, root: message.root, figures: figuresOf(lines, new Set([message.root]), ground), lines }
}

function linesOf(element: NationalElement, ground: AdoptionGround): readonly PackageLine[] {
  const { source, name, format, usage, codeList, paths } = element
  const national = { source, name, usage, ...(format === undefined ? {} : { format }), ...(codeList === undefined ? {} : { codeList }) }
  const places = paths.flatMap((path) => ground.places.get(path) ?? [])
  if (places.length === 0) return [{ national, origin: 'beyond', fit: 'unknown', disagreements: [] }]
  return places.map((place) => placedLine(national, place, ground.elements.get(place.id)))
}

function placedLine(national: PackageLine['national'], place: DictionaryPlace, element: DictionaryElement | undefined): PackageLine {
  const { path, id, uniquePosition, min, max } = place
  const { name, format, codeLists } = element ?? {}
  const fit = fitOf(national.format, format)
  return {
    national, path, id,
    ...stated({ uniquePosition, name, format, codeLists }),
    cardinality: `${String(min)}..${max === undefined ? '*' : String(max)}`,
    origin: basePaths.has(path) ? 'base' : 'extension',
    fit,
    disagreements: [...fitDisagreements(fit), ...codeListDisagreements(national.codeList, codeLists)],
  }
}

type StatedMembers = Pick<PackageLine, 'uniquePosition' | 'name' | 'format' | 'codeLists'>

function stated({ uniquePosition, name, format, codeLists }: { readonly [Name in keyof StatedMembers]: StatedMembers[Name] | undefined }): StatedMembers {
  return {
    ...(uniquePosition === undefined ? {} : { uniquePosition }), ...(name === undefined ? {} : { name }), ...(format === undefined ? {} : { format }),
    ...(codeLists === undefined ? {} : { codeLists }),
  }
}

function codeListDisagreements(own: string | undefined, lists: readonly string[] | undefined): readonly DisagreementKind[] {
  return own !== undefined && lists?.includes(own) === false ? ['code-list'] : []
}

function fitDisagreements(fit: Fit): readonly DisagreementKind[] {
  switch (fit) {
    case 'longer': return ['length']
    case 'other-characters': return ['characters']
    case 'narrower': return ['shorter']
    case 'same': case 'unknown': return []
  }
}

function figuresOf(lines: readonly PackageLine[], roots: ReadonlySet<string>, { places }: AdoptionGround): AdoptionFigures {
  const attributes = [...places.values()].filter(({ path, kind }) => kind !== 'class' && roots.has(path.split('/')[0] ?? ''))
  const base = attributes.filter(({ path }) => basePaths.has(path))
  const covered = new Set(lines.flatMap(({ path }) => path ?? []))
  const coveredBase = base.filter(({ path }) => covered.has(path))
  const [ids, coveredIds] = [idsOf(base), idsOf(coveredBase)]
  const placesCovered = attributes.filter(({ path }) => covered.has(path)).length
  const elements = byElement(lines)
  const mapped = elements.filter((each) => each.some(({ origin }) => origin !== 'beyond')).length
  const mappedToBase = elements.filter((each) => each.some(({ origin }) => origin === 'base')).length
  return {
    elements: elements.length, mapped, mappedToBase, mappedToExtensions: mapped - mappedToBase, beyond: elements.length - mapped, mappedShare: share(mapped, elements.length),
    mappedToBaseShare: share(mappedToBase, elements.length),
    placesCovered, places: attributes.length, placesShare: share(placesCovered, attributes.length),
    basePlacesCovered: coveredBase.length, basePlaces: base.length, basePlacesShare: share(coveredBase.length, base.length),
    baseElementsCovered: coveredIds.size, baseElements: ids.size, baseElementsShare: share(coveredIds.size, ids.size),
    disagreements: disagreementsOf(lines),
  }
}

function disagreementsOf(lines: readonly PackageLine[]): AdoptionFigures['disagreements'] {
  const count = (kind: DisagreementKind) => byElement(lines.filter(({ disagreements }) => disagreements.includes(kind))).length
  return { length: count('length'), characters: count('characters'), shorter: count('shorter'), 'code-list': count('code-list') }
}

function idsOf(places: readonly DictionaryPlace[]): ReadonlySet<string> {
  return new Set(places.map(({ id }) => id))
}

function share(part: number, whole: number): string {
  return whole === 0 ? '0.0' : (Math.round((part / whole) * 1000) / 10).toFixed(1)
}
