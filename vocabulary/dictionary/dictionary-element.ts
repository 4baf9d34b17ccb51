import { elementTables } from './element-tables.ts'
import { crossReferences } from './generated/cross-references.table.ts'

/**
 * A code list that values of an element are taken from: a public list by its name, a list of UN/EDIFACT by the number of its data element,
 * codes of the WCO, or `user codes`, which each administration lays down itself.
 */
export type CodeListName =
  | 'ISO 3166-1' | 'ISO 3166-2' | 'ISO 4217' | 'ISO 6346' | 'ISO 15459' | 'UN/LOCODE' | 'UN number' | 'IMDG Code' | 'HS'
  | 'UN/ECE Rec 15' | 'UN/ECE Rec 19' | 'UN/ECE Rec 20' | 'UN/ECE Rec 21' | 'UN/ECE Rec 28' | 'ICAO Doc 9303'
  | `EDIFACT ${number}` | 'X12' | 'IATA' | 'CBP' | 'FAL' | 'UPU' | 'WCO' | 'international codes' | 'user codes'

/** Where other standards carry an element, in their own words. */
export interface ElementReferences {
  /** Message, segment with its qualifier and data element of EDIFACT, e.g. `PAXLST TDT+20 C222.8213`. */
  readonly edifact?: readonly string[]
  /** Segment and element of X12, e.g. `M1004`. */
  readonly x12?: readonly string[]
  /** Number in the IMO data set of the FAL Compendium, e.g. `IMO0140`. */
  readonly imo?: readonly string[]
  /** Record of the CATAIR, with positions from 1, e.g. `AE 10 5-8`. */
  readonly catair?: readonly string[]
}

/** What is known of an element beside its name; what is not known is absent. */
export interface ElementFacts extends ElementReferences {
  /** Representation in the notation of UN/EDIFACT (ISO 9735): `an..35` up to 35 letters or digits, `a2` two letters, `n..16,3` up to 16 digits of which 3 decimals. */
  readonly format?: string
  /** Number of the data element in the Trade Data Elements Directory (UNTDED, ISO 7372). */
  readonly unTded?: string
  /** Where its codes come from; the list is closed unless `user codes` stand beside it. */
  readonly codeLists?: readonly CodeListName[]
  /** Dictionary name of the data element in UN/CEFACT's directory. */
  readonly unCefact?: string
}

/** One element as tables state it: id, name, one line on what it says, facts. A class has no facts but references. */
export type ElementRow = readonly [id: string, name: string, description: string, facts?: ElementFacts]

/** What an id of the dictionary means, wherever it stands. */
export interface DictionaryElement extends ElementFacts {
  readonly id: string
  readonly name: string
  readonly description: string
}

const standards = ['catair', 'x12', 'edifact', 'imo'] as const

/** Every element of the dictionary by id, those of the base first. */
export const dictionaryElements: ReadonlyMap<string, DictionaryElement> = referenced(elementsOf(elementTables.flat()), new Map(crossReferences))

/** The element of an id, e.g. `D014` or `CHC002`; undefined for an id that the dictionary does not know. */
export function elementOf(id: string): DictionaryElement | undefined {
  return dictionaryElements.get(id)
}

/** Builds elements from rows, for the dictionary as shipped and for later versions of it. Throws a RangeError where an id is stated twice. */
export function elementsOf(rows: readonly ElementRow[]): ReadonlyMap<string, DictionaryElement> {
  const elements = new Map<string, DictionaryElement>()
  for (const [id, name, description, facts] of rows) {
    if (elements.has(id)) throw new RangeError(`Cannot define element ${id} twice`)
    elements.set(id, { id, name, description, ...facts })
  }
  return elements
}

/** Elements with where other standards carry them, beside what their tables say of it. */
export function referenced(elements: ReadonlyMap<string, DictionaryElement>, references: ReadonlyMap<string, ElementReferences>): ReadonlyMap<string, DictionaryElement> {
  return new Map([...elements].map(([id, element]) => {
    const found = references.get(id)
    return [id, found === undefined ? element : { ...element, ...joined(element, found) }]
  }))
}

function joined(stated: ElementReferences, found: ElementReferences): ElementReferences {
  const lists = standards.map((standard) => [standard, [...new Set([...(stated[standard] ?? []), ...(found[standard] ?? [])])]] as const)
  return Object.fromEntries(lists.filter(([, places]) => places.length > 0))
}
