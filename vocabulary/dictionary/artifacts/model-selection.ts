import type { DictionaryElement } from '../dictionary-element.ts'
import type { DictionaryPlace } from '../dictionary-place.ts'

/** What artifacts are made of: the whole dictionary, or the part of it that a message implementation guide takes. */
export interface ModelSelection {
  /** Where the artifacts of this selection live: their addresses begin with it, e.g. `https://customhouse.example/data-model/3.6.1`. */
  readonly address: string
  /** Namespace of its XML, e.g. `urn:customhouse:data-model:3.6.1`. */
  readonly namespace: string
  /** For people, e.g. `Customhouse data model`. */
  readonly title: string
  /** Version of the dictionary. */
  readonly version: string
  /** Places with the cardinalities that hold here, each after its class, by path. */
  readonly places: ReadonlyMap<string, DictionaryPlace>
  readonly elements: ReadonlyMap<string, DictionaryElement>
  /** Codes that may stand at a path, with what they mean; elsewhere the code lists of the element say it. */
  readonly codes?: ReadonlyMap<string, ReadonlyMap<string, string>>
}
