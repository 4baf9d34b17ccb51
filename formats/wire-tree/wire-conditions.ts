import { fatal, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'

/** One message, from its first byte to its last, is at most this long; a reader keeps no more than that. */
export const mostMessageBytes = 4 * 1024 * 1024

/** What may be wrong with the form of an interchange, whatever it is about. */
export interface WireConditions {
  readonly encoding: Condition
  readonly empty: Condition
  readonly truncated: Condition
  readonly syntax: Condition
  readonly tooLarge: Condition
  readonly tooDeep: Condition
  readonly duplicateName: Condition
  readonly reservedName: Condition
  readonly doctype: Condition
  readonly shape: Condition
  readonly unknownMessage: Condition
}

/** The conditions of the form of interchanges, for one family of formats; their codes begin with its name, e.g. `post-json-syntax`. */
export function wireConditions(family: string, syntax: 'json' | 'xml'): WireConditions {
  const name = (fault: string): string => `${family}-${syntax}-${fault}`
  const isJson = syntax === 'json'
  const standard = isJson ? 'RFC 8259' : 'W3C XML 1.0'
  const limits = `${standard}; Customhouse limits`
  return {
    encoding: fatal(name('encoding'), { message: 'The interchange is not UTF-8', authority: isJson ? 'RFC 8259, section 8.1' : 'W3C XML 1.0, section 4.3.3', remedy: 'Encode the interchange as UTF-8' }),
    empty: fatal(name('empty'), { message: 'The interchange holds no message', authority: standard, remedy: 'Send at least one message' }),
    truncated: fatal(name('truncated'), { message: 'The interchange ends before its last message does', authority: standard, remedy: 'Send the whole interchange again' }),
    syntax: fatal(name('syntax'), { message: `The interchange is not well-formed ${isJson ? 'JSON' : 'XML'}`, authority: standard, remedy: 'Check the place that the source names' }),
    tooLarge: fatal(name('too-large'), { message: `A message is longer than ${String(mostMessageBytes)} bytes`, authority: limits, remedy: 'Send shorter messages; an interchange may hold any number of them' }),
    tooDeep: fatal(name('too-deep'), { message: 'A message nests too deep', authority: limits, remedy: 'Follow the description of the format, which nests less' }),
    duplicateName: fatal(name('duplicate-name'), { message: 'A name stands twice in one object', authority: 'RFC 8259, section 4; RFC 7493 (I-JSON), section 2.3', remedy: 'Give each name once' }),
    reservedName: fatal(name('reserved-name'), { message: 'A name is reserved by programming languages', authority: 'Customhouse limits', remedy: 'Leave the name out' }),
    doctype: fatal(name('doctype'), { message: 'The interchange has a document type declaration', authority: 'Customhouse limits', remedy: 'Leave the document type declaration out' }),
    shape: fatal(name('shape'), { message: 'A member has not the form that the format gives it', authority: 'Customhouse description of the format', remedy: 'Give a text, an object or a list as the format describes it' }),
    unknownMessage: fatal(name('unknown-message'), { message: 'The message is none that the format knows', authority: 'Customhouse description of the format', remedy: 'Send a message that the format describes' }),
  }
}

/** The condition at a place of the bytes, in the format's own words. */
export function findingInSource(condition: Condition, source: string): Finding {
  return { ...condition, pointer: { source } }
}
