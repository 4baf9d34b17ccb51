import type { NameAsked } from '@customhouse/screening/names/name-evidence.ts'
import type { NameKind } from '@customhouse/screening/names/name-kind.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { DeclaredParty } from '@customhouse/vocabulary/declaration/declared-party.ts'
import { existsSync } from 'node:fs'
import { CommandFailure } from '../terminal/command-failure.ts'
import { openInput, wholeOf, type Input } from '../terminal/input-pieces.ts'
import { namesInDocument } from './names-in-document.ts'

/** A name to compare with the lists, and where it stood. */
export interface NameToScreen extends NameAsked {
  /** The line of a file, or the JSON Pointer into a filing; absent for a name on the command line. */
  readonly place?: string
}

/** The names that are meant by an argument: a file's, where there is one of that name, otherwise the name itself. */
export async function namesToScreen(argument: string): Promise<readonly NameToScreen[]> {
  if (argument !== '-' && !existsSync(argument)) return [{ name: nameFrom(argument) }]
  const input = await openInput(argument)
  const names = await namesInMessages(input) ?? await namesInText(input)
  if (names.length === 0) throw new CommandFailure(`${argument} names nobody`, { remedy: 'Give a text with a name on each line, comma-separated values with a column name, or a filing' })
  return names
}

/** A mistyped path must not be taken for a name that nobody has: “no hit” would be believed. */
function nameFrom(argument: string): string {
  if (argument.trim() === '') throw new CommandFailure('The name is empty', { remedy: 'Give a name, or a file of names' })
  if (/^(?:\.{0,2}\/|[a-z]:\\)|\.(?:csv|txt|json|jsonl|xml|catair|edi|x12|edifact|cbor|zip)$/i.test(argument)) throw new CommandFailure(`Cannot read ${argument}: there is no such file`, { remedy: 'Give the path of a file that is there; a name that looks like a path goes into a file of names' })
  return argument
}

/** Names in a filing or message of a format that Customhouse reads; undefined where it is none. */
async function namesInMessages(input: Input): Promise<readonly NameToScreen[] | undefined> {
  const { recogniseMessageFormat } = await import('@customhouse/formats/message-formats.ts')
  const messages = recogniseMessageFormat(input.beginning)
  if (messages === undefined) return undefined
  const { formats } = await import('@customhouse/formats/registry.ts')
  const door = formats.find(({ name }) => name === messages.name)
  if (door !== undefined) {
    const read = door.read(await wholeOf(input))
    const found = read.messages.flatMap(({ declaration }, place) => (declaration === undefined ? [] : namesInDeclaration(declaration, read.messages.length > 1 ? `message ${String(place + 1)} ` : '')))
    if (found.length === 0 && read.findings.length > 0) throw new CommandFailure('The filing cannot be read', { findings: read.findings })
    return found
  }
  const reader = messages.createReader()
  const found: NameToScreen[] = []
  for await (const piece of input.pieces) for (const part of reader.push(piece)) if (part.kind === 'document') found.push(...namesInDocument(part.document))
  for (const part of reader.end()) if (part.kind === 'document') found.push(...namesInDocument(part.document))
  return found
}

/** Every party that a declaration names, and its vessels. */
function namesInDeclaration({ parties, goodsItems, conveyances }: Declaration, message: string): readonly NameToScreen[] {
  return [
    ...named(parties, `${message}/parties`),
    ...conveyances.flatMap(({ name }, place): readonly NameToScreen[] => (name === undefined ? [] : [{ name, kind: 'vessel', place: `${message}/conveyances/${String(place)}` }])),
    ...goodsItems.flatMap((item, place) => named(item.parties, `${message}/goodsItems/${String(place)}/parties`)),
  ]
}

function named(parties: readonly DeclaredParty[], pointer: string): readonly NameToScreen[] {
  return parties.flatMap(({ name, address }, place): readonly NameToScreen[] => {
    if (name === undefined) return []
    const lines = [...(address?.components.map(({ value }) => value) ?? []), address?.city ?? ''].join(' ').trim()
    return [{ name, place: `${pointer}/${String(place)}`, ...(address?.country !== undefined && { country: address.country }), ...(lines !== '' && { address: lines }) }]
  })
}

const kinds: readonly string[] = ['person', 'organisation', 'vessel', 'aircraft']

/** A name on each line, or comma-separated values with a column `name`, and `kind`, `country`, `birth_date`, `address` if wanted. */
async function namesInText(input: Input): Promise<readonly NameToScreen[]> {
  const text = new TextDecoder().decode(await wholeOf(input)).replace(/^\uFEFF/, '')
  if (!/^[^\r\n]*\bname\b/i.test(text) || !hasNameColumn(text)) return text.split(/\r?\n/).map((line, place) => ({ name: line.trim(), place: `line ${String(place + 1)}` })).filter(({ name }) => name !== '')
  const { parse } = await import('csv-parse/sync')
  const rows = parse(text, { columns: (header: readonly string[]) => header.map((column) => column.trim().toLowerCase()), relax_column_count: true, skip_empty_lines: true, trim: true }) as readonly Readonly<Record<string, string>>[]
  return rows.map((row, place) => fromRow(row, place)).filter(({ name }) => name !== '')
}

function hasNameColumn(text: string): boolean {
  return (text.split(/\r?\n/)[0] ?? '').toLowerCase().split(',').some((column) => column.replaceAll('"', '').trim() === 'name')
}

function fromRow(row: Readonly<Record<string, string>>, place: number): NameToScreen {
  const { name = '', kind = '', country = '', birth_date: birthDate = '', address = '' } = row
  return { name, place: `row ${String(place + 1)}`, ...(kinds.includes(kind) && { kind: kind as NameKind }), ...(country !== '' && { country }), ...(birthDate !== '' && { birthDate }), ...(address !== '' && { address }) }
}
