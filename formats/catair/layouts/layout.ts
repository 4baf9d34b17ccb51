/** Which way a record travels: `input` from the trade to CBP, `output` from CBP to the trade. */
export type Direction = 'input' | 'output'

/**
 * Data classes of the CATAIR (Batch & Block Control, Record Layout Key): A letters, N digits, (S)N digits after leading
 * spaces, AN letters, digits and spaces, D a date MMDDYY, X anything on a standard keyboard, S spaces only.
 */
export type DataClass = 'A' | 'N' | '(S)N' | 'AN' | 'D' | 'X' | 'S'

/** M mandatory, C conditional, O optional. */
export type Designation = 'M' | 'C' | 'O'

/** A layout as the tables hold it; a field is written `from-to class designation name`. */
export interface RecordTable {
  readonly key: string
  readonly id: string
  readonly direction: Direction | 'both'
  readonly title: string
  /** The characters that the record begins with, where they are not its id (in-bond record QP10 begins with `10`). */
  readonly constant?: string
  readonly when?: Discriminator
  /** Key of the layout of which the source holds a second, misread copy. Such a copy is counted, and never chosen. */
  readonly misreadOf?: string
  readonly fields: readonly string[]
}

/** A chapter of the CATAIR with its record layouts. */
export interface ChapterTable {
  readonly name: string
  readonly title: string
  readonly records: readonly RecordTable[]
}

/** Chooses a variant among layouts that begin alike: these positions hold one of these values. */
export interface Discriminator {
  readonly from: number
  readonly to: number
  readonly values: readonly string[]
}

/** A field of a record; positions count from 1, inclusive. */
export interface FieldLayout {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly length: number
  readonly dataClass: DataClass
  readonly designation: Designation
  /** Part of the characters that identify the record. */
  readonly isControl: boolean
}

/** The layout of one 80-character record. */
export interface RecordLayout {
  readonly chapter: string
  /** Official title of the chapter with its version, to cite. */
  readonly authority: string
  /** Unique within its chapter: the id, or the id with what tells a variant (`54-07`, `Z-generated`). */
  readonly key: string
  readonly id: string
  readonly direction: Direction | 'both'
  readonly title: string
  readonly constant: string
  readonly when?: Discriminator
  readonly misreadOf?: string
  /** All fields in order, fillers included. */
  readonly fields: readonly FieldLayout[]
  /** Fields that carry data, in order: neither fillers nor part of what identifies the record. */
  readonly dataFields: readonly FieldLayout[]
  /** Fields that carry data, by their official names. Names that repeat within a record are numbered: `Entity Role Code (2)`. */
  readonly byName: ReadonlyMap<string, FieldLayout>
}

/** The length of every record of the CATAIR. */
export const recordLength = 80

/** Turns a chapter's table into layouts. Throws RangeError where a row of the table is malformed. */
export function compileChapter(table: ChapterTable): readonly RecordLayout[] {
  return table.records.map((row) => compileRecord(table, row))
}

function compileRecord(chapter: ChapterTable, row: RecordTable): RecordLayout {
  const constant = row.constant ?? row.id
  const fields = row.fields.map((text) => compileField(text, constant.length))
  return {
    chapter: chapter.name,
    authority: chapter.title,
    key: row.key,
    id: row.id,
    direction: row.direction,
    title: row.title,
    constant,
    ...(row.when && { when: row.when }),
    ...(row.misreadOf !== undefined && { misreadOf: row.misreadOf }),
    fields,
    dataFields: fields.filter((field) => field.dataClass !== 'S' && !field.isControl),
    byName: new Map(fields.filter((field) => field.dataClass !== 'S').map((field) => [field.name, field])),
  }
}

function compileField(text: string, constantLength: number): FieldLayout {
  const [, from, to, dataClass, designation, name] = /^(\d+)-(\d+) (A|N|\(S\)N|AN|D|X|S) ([MCO]) (.+)$/.exec(text) ?? []
  if (name === undefined) throw new RangeError(`Cannot read layout field: ${text}`)
  return {
    name,
    from: Number(from),
    to: Number(to),
    length: Number(to) - Number(from) + 1,
    dataClass: dataClass as DataClass,
    designation: designation as Designation,
    isControl: Number(to) <= constantLength,
  }
}
