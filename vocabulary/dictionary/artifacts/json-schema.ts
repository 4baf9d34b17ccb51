import { documentRoots } from '../canonical-document.ts'
import { companionFormats, formatOf } from '../check-value.ts'
import type { DictionaryPlace } from '../dictionary-place.ts'
import { dateTimeLengthMax } from '../date-time-format.ts'
import type { ValueFormat } from '../value-format.ts'
import { classShapesOf, type ClassShapes } from './class-shapes.ts'
import type { ModelSelection } from './model-selection.ts'

type Schema = Readonly<Record<string, unknown>>

/**
 * JSON Schema (draft 2020-12) of the documents of a selection. It says what `checkDocument` says, dates apart, which it only measures, and
 * refuses empty texts and lists, of which `checkDocument` warns. A new object each time.
 */
export function jsonSchemaOf(model: ModelSelection): Record<string, unknown> {
  const shapes = classShapesOf(model)
  const roots = documentRoots.filter((root) => model.places.has(root))
  const properties = new Map<string, Schema>([['version', { type: 'string', minLength: 1 }]])
  for (const place of model.places.values()) if (place.parent === undefined) properties.set(place.path, reference(shapes.nameOf(place)))
  properties.set('interchange', { type: 'object', additionalProperties: { type: 'string' } })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${model.address}/document.schema.json`,
    title: `${model.title} ${model.version}`,
    type: 'object',
    properties: Object.fromEntries(properties),
    required: ['version'],
    oneOf: roots.map((root) => ({ required: [root] })),
    additionalProperties: false,
    $defs: definitions(model, shapes),
  }
}

function definitions(model: ModelSelection, shapes: ClassShapes): Schema {
  const definitionsByName = new Map<string, Schema>()
  for (const [name, place] of shapes.examples) definitionsByName.set(name, classSchema(place, model, shapes))
  for (const place of model.places.values()) {
    if (place.kind !== 'class' && !model.codes?.has(place.path)) definitionsByName.set(elementName(place), valueSchema(place, model))
  }
  return Object.fromEntries(definitionsByName)
}

/** An id has one kind in our tables; versions that others make could place one as two. */
function elementName({ id, kind }: DictionaryPlace): string {
  return `${id}.${kind}`
}

function classSchema(place: DictionaryPlace, model: ModelSelection, shapes: ClassShapes): Schema {
  const members = [...place.members].map(([name, below]) => [name, memberSchema(below, model, shapes)] as const)
  const required = [...place.members].filter(([, { min }]) => min > 0).map(([name]) => name)
  return {
    ...described(place, model), type: 'object', properties: Object.fromEntries(members),
    ...(required.length > 0 && { required }), additionalProperties: false,
  }
}

function memberSchema(place: DictionaryPlace, model: ModelSelection, shapes: ClassShapes): Schema {
  const single = oneSchema(place, model, shapes)
  if (!place.isList) return single
  return { type: 'array', items: single, minItems: Math.max(1, place.min), ...(place.max !== undefined && { maxItems: place.max }) }
}

function oneSchema(place: DictionaryPlace, model: ModelSelection, shapes: ClassShapes): Schema {
  if (place.kind === 'class') return reference(shapes.nameOf(place))
  return model.codes?.has(place.path) ? valueSchema(place, model) : reference(elementName(place))
}

function valueSchema(place: DictionaryPlace, model: ModelSelection): Schema {
  return { ...described(place, model), ...shapeOfValue(place, model) }
}

function shapeOfValue(place: DictionaryPlace, model: ModelSelection): Schema {
  const companion = companions[place.kind]
  if (companion !== undefined) return { type: 'object', properties: { value: textSchema(place, model), ...companion }, required: ['value'], additionalProperties: false }
  return place.kind === 'indicator' ? { enum: ['true', 'false'] } : textSchema(place, model)
}

const unit = { unit: formatSchema(companionFormats.unit) }
const companions: Readonly<Partial<Record<DictionaryPlace['kind'], Schema>>> = {
  amount: { currency: formatSchema(companionFormats.currency) },
  measure: unit,
  quantity: unit,
  dateTime: { format: { type: 'string', pattern: String.raw`^\d{1,3}$` } },
}

function textSchema(place: DictionaryPlace, { elements, codes }: ModelSelection): Schema {
  const allowed = codes?.get(place.path)
  if (allowed !== undefined) return { enum: [...allowed.keys()] }
  if (place.kind === 'dateTime') return { type: 'string', minLength: 1, maxLength: dateTimeLengthMax }
  const format = formatOf(place.kind, elements.get(place.id))
  return format === undefined ? { type: 'string', minLength: 1 } : formatSchema(format)
}

/** A format as JSON Schema, whose lengths count code points (RFC 8259, JSON Schema Validation 6.3.1). */
export function formatSchema({ characters, min, max, decimals }: ValueFormat): Schema {
  const range = `{${String(min)},${String(max)}}`
  if (characters === 'an') return { type: 'string', minLength: min, maxLength: max }
  if (characters === 'a') return { type: 'string', pattern: `^[A-Za-z]${range}$` }
  const fraction = decimals === 0 ? '' : String.raw`(?:\.\d{1,${String(decimals)}})?`
  return { type: 'string', pattern: String.raw`^-?(?=(?:\d\.?)${range}$)\d+${fraction}$` }
}

function described(place: DictionaryPlace, { elements }: ModelSelection): Schema {
  const element = elements.get(place.id)
  return element === undefined ? { title: place.id } : { title: `${place.id} ${element.name}`, description: element.description }
}

function reference(name: string): Schema {
  return { $ref: `#/$defs/${name}` }
}
