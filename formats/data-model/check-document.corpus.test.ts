import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkDocument } from '@customhouse/vocabulary/dictionary/check-document.ts'
import { wcoXml } from '../wco-xml/wco-xml.ts'

/** HMRC's annotated declarations and notifications. */
const folder = resolve(import.meta.dirname, '../../../shared/reference/wco/cds/examples')

describe.skipIf(!existsSync(folder))('checkDocument() over published messages', () => {
  const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xml')).flatMap((name) => {
    const reader = wcoXml.createReader()
    return [...reader.push(readFileSync(join(folder, name))), ...reader.end()].flatMap((part) => (part.kind === 'document' ? [{ name, document: part.document }] : []))
  })

  it('has nothing fatal against any declaration', () => {
    const declarations = documents.filter(({ document }) => document.declaration !== undefined)
    expect(declarations.length).toBeGreaterThan(150)
    expect(declarations.flatMap(({ name, document }) => checkDocument(document).filter(({ severity }) => severity === 'fatal').map(({ code, pointer }) => [name, code, pointer.wco]))).toEqual([])
    console.log(`${String(declarations.length)} declarations`)
  })

  it('objects in notifications to white space that makes a reference too long and to a date in no known form, and to nothing else', () => {
    const notifications = documents.filter(({ document }) => document.response !== undefined)
    const fatal = notifications.flatMap(({ document }) => checkDocument(document).filter(({ severity }) => severity === 'fatal').map(({ code, pointer }) => `${code} ${pointer.wco ?? ''}`))
    const known = new Set(['dictionary-format 07B/D026', 'dictionary-format 07B/42A/383', 'dictionary-date-time 07B/12B/380'])
    expect(fatal.filter((each) => !known.has(each.replaceAll(/\[\d+\]/g, '')))).toEqual([])
    console.log(`${String(notifications.length)} notifications, ${String(fatal.length)} objections`)
  })
})
