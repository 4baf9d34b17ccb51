import type { MessageSet, NationalElement, NationalMessage } from '@customhouse/vocabulary/dictionary/adoption/message-set.ts'
import { placesOfDeclarationMember } from '@customhouse/vocabulary/dictionary/adoption/places-of-declaration-member.ts'
import { dictionaryVersion } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import { additionalDeclarationMappingOf } from '../entry-summary/additional-declaration.ts'
import { entrySummaryMapping } from '../entry-summary/entry-summary-mapping.ts'
import { chapterLayouts } from '../layouts/chapters.ts'
import type { DataClass, FieldLayout, RecordLayout } from '../layouts/layout.ts'
import type { PartKind, Placing } from '../mapping/document-mapping.ts'
import { hundredths, tenThousandths, type Form } from '../mapping/form.ts'
import type { Element, RecordMapping } from '../mapping/record-mapping.ts'
import { catairCodeLists } from './code-lists.table.ts'

/**
 * CBP's entry summary (AE) as a message set: every field of the chapter's input records, and the place of the dictionary that it means. The way there is that
 * of the reader: field, member of the declaration, place.
 */
export function catairEntrySummarySet(): MessageSet {
  return {
    name: 'catair-ae',
    title: 'Entry summary (CATAIR AE)',
    administration: 'U.S. Customs and Border Protection',
    authority: chapterLayouts('entry-summary')[0]?.authority ?? '',
    structure: 'own',
    dictionaryVersion,
    messages: [entrySummaryMessage()],
  }
}

function entrySummaryMessage(): NationalMessage {
  const layouts = chapterLayouts('entry-summary').filter(({ direction, misreadOf }) => direction !== 'output' && misreadOf === undefined)
  return { name: 'AE', title: 'Entry summary create or update', root: 'declaration', elements: layouts.flatMap(elementsOf) }
}

/** What the reader makes of a field: members of the declaration by pointer, and how the text is read. */
interface Meaning {
  readonly pointer: string
  readonly form: Form
}

function elementsOf(layout: RecordLayout): readonly NationalElement[] {
  const meanings = meaningsOf(layout)
  return layout.dataFields.map((field) => {
    const found = meanings.get(positionsOf(field)) ?? []
    const paths = [...new Set(found.flatMap(({ pointer }) => placesOfDeclarationMember(pointer)))]
    return { source: `AE ${layout.key} ${positionsOf(field)}`, name: field.name, ...formatMember(field, found[0]?.form), usage: usages[field.designation], ...codeListMember(field), paths }
  })
}

function codeListMember({ name }: FieldLayout): { readonly codeList?: string } {
  const codeList = catairCodeLists.get(name)
  return codeList === undefined ? {} : { codeList }
}

const usages = { M: 'mandatory', C: 'conditional', O: 'optional' } as const

function meaningsOf(layout: RecordLayout): ReadonlyMap<string, readonly Meaning[]> {
  const meanings = new Map<string, Meaning[]>()
  for (const { kind, mapping, choose } of entrySummaryMapping.records.get(layout.id) ?? []) {
    const chosen = choose === undefined ? mapping : additionalDeclarationMappingOf(layout.when?.values[0] ?? '')
    if (chosen?.layout.key === layout.key) addMeanings(meanings, kind, chosen)
  }
  return meanings
}

function addMeanings(meanings: Map<string, Meaning[]>, kind: Placing['kind'], mapping: RecordMapping): void {
  const add = (element: Element, above: string) => {
    for (const positions of element.fields.map(positionsOf)) meanings.set(positions, [...(meanings.get(positions) ?? []), { pointer: withoutIndexes(`${above}${element.pointer}`), form: element.form }])
  }
  for (const above of pointersOf(kind)) {
    for (const element of mapping.elements) add(element, above)
    for (const { list, items } of mapping.repetitions) for (const element of items.flat()) add(element, `${above}/${list.join('/')}/[]`)
  }
}

/** Agency records are laid out in a chapter of their own too, under other names. */
function positionsOf({ from, to }: FieldLayout): string {
  return `${String(from)}-${String(to)}`
}

/** Where parts of a kind may stand, as pointers with [] for indexes. */
function pointersOf(kind: string): readonly string[] {
  if (kind === 'declaration') return ['']
  const kinds = entrySummaryMapping.either?.[kind] ?? [kind]
  return kinds.flatMap((each) => {
    const part: PartKind | undefined = entrySummaryMapping.kinds[each]
    return part === undefined ? [] : part.below.flatMap((above) => pointersOf(above).map((pointer) => `${pointer}/${part.list}/[]`))
  })
}

function withoutIndexes(pointer: string): string {
  return pointer.replaceAll(/\/\d+(?=\/|$)/g, '/[]').replace(/\/$/, '')
}

/** CATAIR data classes in the notation of EDIFACT; what stands left of spaces is of any length up to the field's. */
function formatMember({ dataClass, length }: FieldLayout, form: Form | undefined): { readonly format: string } {
  const decimals = form === hundredths ? 2 : form === tenThousandths ? 4 : 0
  const digits = decimals === 0 ? `n..${String(length)}` : `n..${String(length)},${String(decimals)}`
  const formats: Readonly<Record<DataClass, string>> = {
    A: `a..${String(length)}`, N: digits, '(S)N': digits, AN: `an..${String(length)}`, X: `an..${String(length)}`, S: `an..${String(length)}`, D: `n${String(length)}`,
  }
  return { format: formats[dataClass] }
}
