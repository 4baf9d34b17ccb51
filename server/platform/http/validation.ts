import addFormats from 'ajv-formats'
import { Ajv2020, type Options } from 'ajv/dist/2020.js'
import type { Http } from './http.ts'

/** Bodies are taken as they are, and all their errors told; addresses and headers are text, so there numbers are read from text. */
export function validateBySchema(http: Http): void {
  const strict = compiler({ allErrors: true })
  const reading = compiler({ coerceTypes: 'array', useDefaults: true })
  http.setValidatorCompiler(({ schema, httpPart }) => (httpPart === 'body' ? strict : reading).compile(Object(schema)))
}

function compiler(options: Options): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, ...options })
  addFormats.default(ajv)
  return ajv
}
