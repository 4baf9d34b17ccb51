import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReadDocument, ReadPart } from '../message-format.ts'
import { edifact } from './edifact.ts'

/** Passenger lists as airlines sent them, with names that are not theirs; `wrapped` are teletype transmissions beside the interchange that they hold. */
const folder = resolve(import.meta.dirname, '../../../shared/reference/passengers')

function read(file: string): readonly ReadPart[] {
  const reader = edifact.createReader()
  return [...reader.push(readFileSync(join(folder, file))), ...reader.end()]
}

const documentsIn = (parts: readonly ReadPart[]): readonly ReadDocument[] => parts.filter((part) => part.kind === 'document')
const codesIn = (parts: readonly ReadPart[]): readonly string[] => parts.flatMap((part) => part.kind === 'finding' ? [part.finding.code] : part.kind === 'document' ? part.findings.map(({ code }) => code) : [])

/** What is wrong with each: the counts of most are those of longer lists. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'Test1.txt': ['edifact-segment-count-wrong', 'edifact-character-outside-repertoire', 'edifact-group-reference-wrong', 'edifact-interchange-reference-wrong'],
  'airline2.edi': ['edifact-tag-with-spaces', 'edifact-segment-count-wrong', 'edifact-message-reference-wrong', 'edifact-control-total-wrong'],
  'apisMessage.txt': [],
  'wrapped/A.original.txt': ['edifact-text-around-interchange', 'edifact-lines-wrapped', 'edifact-segment-count-wrong', 'edifact-control-total-wrong', 'edifact-text-around-interchange'],
  'wrapped/B.original.txt': ['edifact-text-around-interchange', 'edifact-lines-wrapped', 'edifact-segment-count-wrong', 'edifact-control-total-wrong', 'edifact-text-around-interchange'],
  'wrapped/C.original.txt': ['edifact-text-around-interchange', 'edifact-lines-wrapped', 'edifact-segment-count-wrong', 'edifact-control-total-wrong', 'edifact-text-around-interchange'],
}

describe.skipIf(!existsSync(folder))('edifact over passenger lists', () => {
  it('knows every file', () => {
    const files = [...readdirSync(folder), ...readdirSync(join(folder, 'wrapped')).map((file) => `wrapped/${file}`)].filter((file) => /\.(?:txt|edi)$/.test(file) && !file.includes('.reference.'))
    expect(files.sort()).toEqual(Object.keys(expected).sort())
  })
  it.each(Object.entries(expected))('reads %s, and tells what is wrong with it', (file, codes) => {
    const parts = read(file)
    expect(documentsIn(parts)).toHaveLength(1)
    expect(codesIn(parts)).toEqual(codes)
  })
  it.each(['A', 'B', 'C'])('reads wrapped %s as its reference', (name) => {
    const [wrapped, reference] = ['original', 'reference'].map((kind) => documentsIn(read(`wrapped/${name}.${kind}.txt`))[0]?.document)
    expect(wrapped).toEqual(reference)
  })
  it.each(Object.keys(expected))('writes %s so that the same is read again', (file) => {
    const writer = edifact.createWriter({ preparedAt: new Date(0) })
    const [document] = documentsIn(read(file)).map((part) => part.document)
    if (document === undefined) throw new RangeError('Cannot write: nothing was read')
    const written = writer.add(document)
    expect(written.lost).toEqual([])
    const reader = edifact.createReader()
    const again = documentsIn([...reader.push(written.bytes), ...reader.push(writer.end().bytes), ...reader.end()])
    expect(again.map((part) => part.document.conveyanceReport)).toEqual([document.conveyanceReport])
    expect(again[0]?.findings.filter(({ severity }) => severity === 'fatal')).toEqual([])
  })
})
