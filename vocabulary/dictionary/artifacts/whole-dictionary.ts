import { dictionaryPlaces, dictionaryVersion } from '../dictionary.ts'
import { dictionaryElements } from '../dictionary-element.ts'
import type { ModelSelection } from './model-selection.ts'

/** Everything that the dictionary has, all extensions included. */
export const wholeDictionary: ModelSelection = {
  title: 'Customhouse data model', version: dictionaryVersion, places: dictionaryPlaces, elements: dictionaryElements,
}
