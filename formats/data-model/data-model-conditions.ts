import { fatal, warning } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { JsonHazard } from '../json/scan-json.ts'
import type { SplitFault } from '../json/json-splitter.ts'

const limits = 'RFC 8259, section 9; Customhouse limits'
const dictionary = 'Customhouse data dictionary'

/** What stops the reading of a stream of documents. */
export const streamConditions: Readonly<Record<SplitFault, Condition>> = {
  'syntax': fatal('data-model-syntax', { message: 'Something stands where a document in JSON should begin or end', authority: 'RFC 8259, section 2', remedy: 'Send one document as an object, documents one after another, or { "documents": [ ... ] }' }),
  'too-large': fatal('data-model-too-large', { message: 'A document has more than 16 MiB', authority: limits, remedy: 'Divide the document' }),
  'truncated': fatal('data-model-truncated', { message: 'The text ends within a document or a list of them', authority: 'RFC 8259, section 2', remedy: 'Send the whole text; check that the transmission was not cut off' }),
  'empty': fatal('data-model-empty', { message: 'The text holds no document', authority: dictionary, remedy: 'Send at least one document' }),
}

/** What is dangerous or ambiguous in the text of a document. */
export const hazardConditions: Readonly<Record<JsonHazard['kind'], Condition>> = {
  'too-deep': fatal('data-model-too-deep', { message: 'The text nests too deep', authority: limits, remedy: 'Follow the dictionary, which nests less' }),
  'duplicate-name': fatal('data-model-duplicate-name', { message: 'A name stands twice in one object', authority: 'RFC 8259, section 4; RFC 7493 (I-JSON), section 2.3', remedy: 'Give each name once' }),
  'reserved-name': fatal('data-model-reserved-name', { message: 'A name is reserved by programming languages', authority: 'Customhouse limits', remedy: 'Leave the name out' }),
}

/** The bytes of a document are not UTF-8. */
export const notUtf8 = fatal('data-model-encoding', { message: 'The text is not UTF-8', authority: 'RFC 8259, section 8.1', remedy: 'Encode the text as UTF-8' })

/** The text of a document is not JSON. */
export const notJson = fatal('data-model-syntax', { message: 'The document is not JSON', authority: 'RFC 8259, section 2', remedy: 'Check quotes, commas and brackets' })

/** A document has none of the roots, or several. */
export const notOneRoot = fatal('data-model-root', { message: 'The document has not exactly one of declaration, response and conveyanceReport', authority: dictionary, remedy: 'State each in a document of its own' })

/** A member has another shape than its place in the dictionary. */
export const wrongShape = fatal('data-model-shape', { message: 'The value has another shape than the dictionary gives it', authority: dictionary, remedy: 'State classes as objects, what may repeat as a list, amounts and measures as objects with their value, and every value as text' })

/** A member that the dictionary does not have: it is left out, and listed. */
export const unknownElement = warning('data-model-unknown-element', { message: 'The dictionary has no such element here', authority: dictionary, remedy: 'State it in an element that the dictionary has, or request that one be added' })
