import type { DictionaryPlace, ValueKind } from '../dictionary-place.ts'
import { classTypeNames } from './class-type-names.ts'
import { isAlwaysDemanded, modelClassesOf, type ModelClass } from './model-class.ts'
import type { ModelSelection } from './model-selection.ts'

/**
 * TypeScript of the model: a type per class with the union of its members over all places where it stands; required is what every place
 * demands. Types, not interfaces, so that they are canonical classes too. The import of values is relative to vocabulary/dictionary/generated.
 */
export function typeScriptOf({ title, version, places, elements }: ModelSelection): string {
  const names = classTypeNames(places)
  const types = [...modelClassesOf(places).values()].map((modelClass) => {
    const name = names.get(modelClass.id) ?? modelClass.id
    const description = elements.get(modelClass.id)?.description
    return `${comment(`${modelClass.id}${description === undefined ? '' : `: ${description}`}`, '')}export type ${name} = {\n${membersOf(modelClass, names, elements)}}\n`
  })
  return [
    '/* eslint-disable max-lines -- one type per class of the data model, made by `npm run generated` and never edited */',
    "import type { AmountValue, DateTimeValue, MeasureValue } from '../canonical-document.ts'\n",
    `${comment(`${title} ${version}: one document, its root by name.`, '')}export type ModelDocument = {\n  readonly version: string\n${rootsOf(places, names)}}\n`,
    ...types,
  ].join('\n')
}

function rootsOf(places: ReadonlyMap<string, DictionaryPlace>, names: ReadonlyMap<string, string>): string {
  const roots = [...places.values()].filter(({ parent }) => parent === undefined)
  return roots.map(({ path, id }) => `  readonly ${path}?: ${names.get(id) ?? id}\n`).join('')
}

function membersOf(modelClass: ModelClass, names: ReadonlyMap<string, string>, elements: ModelSelection['elements']): string {
  return [...modelClass.members].map(([name, members]) => {
    const types = [...new Set(members.map((member) => typeOf(member, names)))].sort()
    const said = [...new Set(members.map(({ id }) => id))].map((id) => `${id} ${elements.get(id)?.name ?? ''}`.trim()).join('; ')
    return `${comment(said, '  ')}  readonly ${name}${isAlwaysDemanded(modelClass, members) ? '' : '?'}: ${types.join(' | ')}\n`
  }).join('')
}

function typeOf({ id, kind, isList }: DictionaryPlace, names: ReadonlyMap<string, string>): string {
  const single = kind === 'class' ? names.get(id) ?? id : valueTypes[kind]
  return isList ? `readonly ${single}[]` : single
}

const valueTypes: Readonly<Record<ValueKind, string>> = {
  amount: 'AmountValue', measure: 'MeasureValue', quantity: 'MeasureValue', dateTime: 'DateTimeValue',
  code: 'string', identifier: 'string', text: 'string', numeric: 'string', indicator: 'string',
}

function comment(text: string, indent: string): string {
  return `${indent}/** ${text.replaceAll('*/', '* /')} */\n`
}
