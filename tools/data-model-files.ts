import { jsonLdContextOf } from '@customhouse/vocabulary/dictionary/artifacts/json-ld-context.ts'
import { jsonSchemaOf } from '@customhouse/vocabulary/dictionary/artifacts/json-schema.ts'
import { markdownOf } from '@customhouse/vocabulary/dictionary/artifacts/reference-page.ts'
import { referencePagesOf } from '@customhouse/vocabulary/dictionary/artifacts/reference-pages.ts'
import { typeScriptOf } from '@customhouse/vocabulary/dictionary/artifacts/type-script.ts'
import { wholeDictionary } from '@customhouse/vocabulary/dictionary/artifacts/whole-dictionary.ts'
import { xsdOf } from '@customhouse/vocabulary/dictionary/artifacts/xsd.ts'
import { elementsOf, referenced } from '@customhouse/vocabulary/dictionary/dictionary-element.ts'
import { elementTables } from '@customhouse/vocabulary/dictionary/element-tables.ts'
import { crossReferences, crossReferenceTable } from './cross-references.ts'
import type { GeneratedFile } from './generated-file.ts'

// Where other standards carry elements is looked up anew: what the dictionary was loaded with may be what is about to be replaced.
const model = { ...wholeDictionary, elements: referenced(elementsOf(elementTables.flat()), crossReferences()) }

/**
 * What is made of the dictionary. Every table of places and elements goes in, those of extensions included: who adds a row,
 * or changes what a format maps to one, writes these anew with `node --import tsx tools/write-generated.ts dictionary data-model`.
 */
export const dataModelFiles: readonly GeneratedFile[] = [
  file('vocabulary/dictionary/generated/cross-references.table.ts', crossReferenceTable),
  file('vocabulary/dictionary/generated/model-document.ts', () => typeScriptOf(model)),
  file('api/data-model/document.schema.json', () => `${JSON.stringify(jsonSchemaOf(model), undefined, 2)}\n`),
  file('api/data-model/context.jsonld', () => `${JSON.stringify(jsonLdContextOf(model), undefined, 1)}\n`),
  file('api/data-model/document.xsd', () => xsdOf(model)),
  ...referencePagesOf(model).map((page) => file(`docs/data-model/${page.name}.md`, () => markdownOf(page))),
]

function file(path: string, content: () => string): GeneratedFile {
  return { path, content: async () => Promise.resolve(content()) }
}
