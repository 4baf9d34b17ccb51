import { execFileSync } from 'node:child_process'
import { declarationJsonSchema } from '@customhouse/formats/json/wire-schema.ts'
import { clientTypes } from './client-types.ts'
import { dataModelFiles } from './data-model-files.ts'
import { describeApi } from './describe-api.ts'
import type { GeneratedFile } from './generated-file.ts'
import { wcoElementFile } from './wco-element-file.ts'

/** All committed files that are made from something else; one that others are made from comes before them. */
export const generatedFiles: readonly GeneratedFile[] = [
  { path: 'vocabulary/codes/wco-element.table.ts', content: async () => Promise.resolve(wcoElementFile()) },
  { path: 'api/openapi.json', content: async () => asText(await describeApi()) },
  { path: 'sdk/client/api.ts', content: async () => clientTypes('api/openapi.json') },
  { path: 'api/declaration.schema.json', content: async () => Promise.resolve(asText(declarationJsonSchema())) },
  { path: 'docs/architecture.md', content: architecture },
  ...dataModelFiles,
]

function asText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}

async function architecture(): Promise<string> {
  return Promise.resolve(execFileSync(process.execPath, ['tools/draw-architecture.mjs', 'docs/architecture.md'], { encoding: 'utf8' }))
}
