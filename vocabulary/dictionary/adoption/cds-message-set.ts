import { dictionaryElements } from '../dictionary-element.ts'
import { dictionaryVersion, placesOf } from '../dictionary.ts'
import type { DictionaryPlace } from '../dictionary-place.ts'
import { wcoStructureTable } from '../wco-structure.table.ts'
import type { MessageSet, NationalElement, NationalMessage } from './message-set.ts'

/**
 * The messages of the UK Customs Declaration Service: the base is what HMRC published for it, so that each element is mapped to itself. Its
 * coverage of the base is whole by that; what HMRC's completion rules leave unused of its own schema is not told.
 */
export function cdsMessageSet(): MessageSet {
  return {
    name: 'cds',
    title: 'Customs Declaration Service (United Kingdom)',
    administration: 'HM Revenue and Customs',
    authority: 'HMRC, Customs Declaration Service, declaration schemas after WCO Data Model 3.6 (namespaces DEC-DMS:2, RES-DMS:2, DocumentMetaData-DMS:2)',
    structure: 'data-model',
    dictionaryVersion,
    messages: cdsMessages(),
  }
}

function cdsMessages(): readonly NationalMessage[] {
  const places = [...placesOf(wcoStructureTable).values()]
  const message = (root: NationalMessage['root'], title: string): NationalMessage =>
    ({ name: root, title, root, elements: places.filter((place) => place.kind !== 'class' && place.path.startsWith(`${root}/`)).map(nationalElement) })
  return [message('declaration', 'Declaration'), message('response', 'Response'), message('metaData', 'Document metadata')]
}

function nationalElement(place: DictionaryPlace): NationalElement {
  const element = dictionaryElements.get(place.id)
  return {
    source: tagPath(place),
    name: element?.name ?? place.tag,
    ...(element?.format === undefined ? {} : { format: element.format }),
    usage: place.min > 0 ? 'mandatory' : 'optional',
    paths: [place.path],
  }
}

function tagPath({ tag, parent }: DictionaryPlace): string {
  return parent === undefined ? tag : `${tagPath(parent)}/${tag}`
}
