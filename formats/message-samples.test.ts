import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { dataModelJson } from './data-model/data-model-json.ts'
import type { MessageFormat, ReadPart } from './message-format.ts'
import { messageFormats, recogniseMessageFormat } from './message-formats.ts'

const folder = fileURLToPath(new URL('../samples/', import.meta.url))
const [, ofMessages = ''] = readFileSync(fileURLToPath(new URL('../docs/samples.md', import.meta.url)), 'utf8').split('\n## Messages\n')
/** What docs/samples.md states of messages: file, format, root of its documents. */
const stated = [...ofMessages.matchAll(/^\| `([^`]+)` \| `([^`]+)` \| .+ \| `([^`]+)` \|$/gm)].map(([, file = '', format = '', root = '']) => ({ file, format, root }))
const preparedAt = new Date('2026-08-15T12:00:00Z')

function readWhole(format: MessageFormat, bytes: Uint8Array): readonly ReadPart[] {
  const reader = format.createReader()
  return [...reader.push(bytes), ...reader.end()]
}

function documentsOf(parts: readonly ReadPart[]): readonly CanonicalDocument[] {
  return parts.flatMap((part) => (part.kind === 'document' ? [part.document] : []))
}

function write(format: MessageFormat, documents: readonly CanonicalDocument[]) {
  const writer = format.createWriter({ preparedAt })
  const parts = [...documents.map((document) => writer.add(document)), writer.end()]
  return { bytes: Buffer.concat(parts.map(({ bytes }) => bytes)), lost: parts.flatMap(({ lost }) => lost), findings: parts.flatMap(({ findings }) => findings) }
}

describe('samples of messages', () => {
  it('are all told of in docs/samples.md, in folders of their formats', () => {
    const folders = new Set(stated.map(({ file }) => file.split('/')[0] ?? ''))
    const files = [...folders].flatMap((name) => readdirSync(`${folder}${name}`).map((file) => `${name}/${file}`))
    expect(stated.map(({ file }) => file).toSorted()).toEqual(files.toSorted())
  })

  it('are of every format; those of CATAIR and of declarations in JSON stand among the filings', () => {
    const filed = ['catair', 'json']
    expect([...new Set(stated.map(({ format }) => format)), ...filed].toSorted()).toEqual(messageFormats.map(({ name }) => name).toSorted())
  })

  describe.each(stated)('$file', ({ file, format: name, root }) => {
    const bytes = new Uint8Array(readFileSync(`${folder}${file}`))
    const format = recogniseMessageFormat(bytes)

    it('is recognised, and read without a finding and without a rest', () => {
      expect(format?.name).toBe(name)
      const parts = readWhole(format ?? dataModelJson, bytes)
      expect(parts.filter((part) => part.kind !== 'document')).toEqual([])
      expect(parts.flatMap((part) => (part.kind === 'document' ? part.findings : []))).toEqual([])
      expect(documentsOf(parts).length).toBeGreaterThan(0)
      for (const document of documentsOf(parts)) expect(Object.keys(document)).toContain(root)
    })

    it('comes back the same from its own format and from the data model, with nothing lost', () => {
      const own = format ?? dataModelJson
      const documents = documentsOf(readWhole(own, bytes))
      const written = write(own, documents)
      expect([written.lost, written.findings]).toEqual([[], []])
      expect(documentsOf(readWhole(own, written.bytes))).toEqual(documents)
      const byWayOfDataModel = documentsOf(readWhole(dataModelJson, write(dataModelJson, documents).bytes))
      expect(byWayOfDataModel).toEqual(documents)
      expect(write(own, byWayOfDataModel).bytes).toEqual(written.bytes)
    })
  })
})
