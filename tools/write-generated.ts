import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { generatedFiles } from './generated-files.ts'

/** Writes the generated files anew: all of them, or those alone whose path contains a word that is given, e.g. `dictionary`. */
const words = process.argv.slice(2)
for (const { path, content } of generatedFiles) {
  if (words.length > 0 && !words.some((word) => path.includes(word))) continue
  const text = await content()
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  console.log(path)
}
