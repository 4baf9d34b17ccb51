import { existsSync, readFileSync } from 'node:fs'
import { generatedFiles } from './generated-files.ts'

/** Proves that the committed generated files are current. */
const stale: string[] = []
for (const { path, content } of generatedFiles) {
  const committed = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  if (committed !== (await content())) stale.push(path)
}
if (stale.length > 0) {
  console.error(`Not current: ${stale.join(', ')}\nRun node --import tsx tools/write-generated.ts and commit what changed`)
  process.exitCode = 1
} else console.log(`generated ok: ${String(generatedFiles.length)} files`)
