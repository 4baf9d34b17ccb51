import { dictionaryPlaces, dictionaryVersion } from '../dictionary.ts'
import { dictionaryElements } from '../dictionary-element.ts'
import type { ModelSelection } from './model-selection.ts'

/** Everything that the dictionary has, all extensions included. */
export const wholeDictionary: ModelSelection = {
  address: `https://customhouse.example/data-model/${dictionaryVersion}`, namespace: `urn:customhouse:data-model:${dictionaryVersion}`,
  title: 'Customhouse data model', version: dictionaryVersion, places: dictionaryPlaces, elements: dictionaryElements,
}
