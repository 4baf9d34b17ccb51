import { wireSchema } from '@customhouse/formats/json/wire-schema.ts'
import { formats } from '@customhouse/formats/registry.ts'
import { exampleCancellation, exampleDeclaration } from './intake-examples.table.ts'

/** The declaration's JSON Schema under the name by which the description of the API refers to it. */
export const declarationComponent = { ...structuredClone(wireSchema), $id: 'Declaration', title: 'Declaration', description: 'The canonical declaration, by the names of the WCO Data Model', examples: [exampleDeclaration] }

const declaration = { $ref: 'Declaration#' }
const json = {
  description: 'A declaration, or several',
  anyOf: [
    declaration,
    { type: 'object', properties: { declarations: { type: 'array', items: declaration, minItems: 1 } }, required: ['declarations'], additionalProperties: false },
  ],
}
const records = {
  type: 'string',
  description: 'An interchange in records of 80 characters, one a line: A, B, the transactions (AE or SE; or, in an interchange of their own, QP or WP), Y, Z (CBP CATAIR)',
  examples: [exampleCancellation],
}

/** What may be sent, by media type. It is described, not judged by: the format's own reader tells what is wrong as findings. */
export const intakeBody = {
  content: Object.fromEntries(formats.flatMap((format) => format.mediaTypes.map((mediaType) => [mediaType, { schema: format.name === 'json' ? json : records }]))),
}
