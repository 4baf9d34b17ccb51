import type { WireRecord } from '../codec/wire-record.ts'
import { chapterLayouts } from '../layouts/chapters.ts'
import type { RecordLayout } from '../layouts/layout.ts'
import { fieldKey } from '../mapping/field-key.ts'
import { text } from '../mapping/form.ts'
import { mapRecord, type RecordMapping } from '../mapping/record-mapping.ts'

const typeName = "Importer's Additional Declaration Type Code"

const mappings: ReadonlyMap<string, RecordMapping> = new Map(
  chapterLayouts('entry-summary').filter((each) => each.id === '54').map((each) => [each.key, mappingOf(each)]),
)

/** How an importer's additional declaration is read: its fields differ by its type (Entry Summary 54-record, note 1). */
export function additionalDeclarationMapping(record: WireRecord): RecordMapping | undefined {
  return mappings.get(record.layout?.key ?? '54')
}

/** How an additional declaration of a type, two digits, is written; undefined for a type that the chapter does not have. */
export function additionalDeclarationMappingOf(type: string): RecordMapping | undefined {
  return [...mappings.values()].find((each) => each.layout.when?.values.includes(type)) ?? mappings.get('54')
}

function mappingOf(each: RecordLayout): RecordMapping {
  const names = [...each.byName.values()].filter((field) => !field.isControl && field.name !== typeName).map((field) => field.name)
  return mapRecord('entry-summary', each.key, [[typeName, 'type', text], ...names.map((name) => [name, `fields/${fieldKey(name)}`, text] as const)])
}
