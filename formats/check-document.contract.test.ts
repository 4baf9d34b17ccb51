import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkDocument } from '@customhouse/vocabulary/dictionary/check-document.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import { messageFormats } from './message-formats.ts'

const families = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
const vectors = families.flatMap((family) => {
  const folder = resolve(import.meta.dirname, family, 'vectors')
  try {
    return readdirSync(folder).filter((name) => !name.endsWith('.md')).map((name): [string, string] => [`${family}/${name}`, join(folder, name)])
  } catch {
    return []
  }
})

describe('whatever a format reads', () => {
  it.each(vectors)('follows the data model: %s', (_name, path) => {
    const bytes = readFileSync(path)
    const format = messageFormats.find((each) => each.recognises(bytes.subarray(0, 65_536)))
    const reader = format?.createReader()
    const parts = reader === undefined ? [] : [...reader.push(bytes), ...reader.end()]
    const documents = parts.flatMap((part) => (part.kind === 'document' && !rejects(part.findings) ? [part.document] : []))
    const objections = documents.flatMap((document) => checkDocument(document).filter((finding) => rejects([finding])))
    // What the source itself does not state is for whoever demands it.
    expect(objections.filter(({ code }) => code !== 'dictionary-missing').map(({ code, pointer }) => `${code} ${pointer.declaration ?? ''}`)).toEqual([])
  })
})
