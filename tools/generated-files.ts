import { execFileSync } from 'node:child_process'
import { declarationJsonSchema } from '@customhouse/formats/json/wire-schema.ts'
import { typeScriptOf } from '@customhouse/vocabulary/dictionary/artifacts/type-script.ts'
import { wholeDictionary } from '@customhouse/vocabulary/dictionary/artifacts/whole-dictionary.ts'
import { clientTypes } from './client-types.ts'
import { describeApi } from './describe-api.ts'

/** A committed file that is made from something else: where it is, and what must be in it. */
export interface GeneratedFile {
  readonly path: string
  readonly content: () => Promise<string>
}

/** All of them; one that others are made from comes before them. */
export const generatedFiles: readonly GeneratedFile[] = [
  { path: 'api/openapi.json', content: async () => asText(await describeApi()) },
  { path: 'sdk/client/api.ts', content: async () => clientTypes('api/openapi.json') },
  { path: 'api/declaration.schema.json', content: async () => Promise.resolve(asText(declarationJsonSchema())) },
  { path: 'docs/architecture.md', content: architecture },
  // Made from every table of the dictionary, extensions included: adding a place or an element means writing these anew.
  { path: 'vocabulary/dictionary/generated/model-document.ts', content: async () => Promise.resolve(typeScriptOf(wholeDictionary)) },
]

function asText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}

async function architecture(): Promise<string> {
  return Promise.resolve(execFileSync(process.execPath, ['tools/draw-architecture.mjs', 'docs/architecture.md'], { encoding: 'utf8' }))
}
