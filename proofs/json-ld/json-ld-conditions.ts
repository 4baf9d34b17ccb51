import { fatal, warning } from '@customhouse/vocabulary/finding/condition.ts'

const api = 'JSON-LD 1.1 Processing Algorithms and API'
const contextProcessing = `${api}, section 4.1 (context processing)`
const expansion = `${api}, section 5.1 (expansion)`
const toRdf = `${api}, section 8 (RDF serialization)`

export const contextUnknown = fatal('json-ld-context-unknown', {
  message: 'The document names a context that is not in the library',
  authority: 'Verifiable Credentials Data Model 2.0, section 5.3, and Data Integrity 1.0, section 2.4.1 (context validation)',
  remedy: 'Use only contexts that are pinned by their digest, or have the operator add the context',
})

export const contextInvalid = fatal('json-ld-context-invalid', {
  message: 'A context breaks the rules of JSON-LD',
  authority: contextProcessing,
  remedy: 'Correct the context, or use a published one',
})

export const contextUnsupported = fatal('json-ld-context-unsupported', {
  message: 'A context uses @base, @import or @direction, which signed documents must not depend on here',
  authority: contextProcessing,
  remedy: 'Write IRIs in full, and name imported contexts one by one',
})

export const contextTooLarge = fatal('json-ld-context-too-large', {
  message: 'The contexts of the document define more terms than one document may',
  authority: 'Data Integrity 1.0, section 5.3 (denial of service)',
  remedy: 'Use published contexts in place of definitions inside the document',
})

export const protectedTerm = fatal('json-ld-protected-term', {
  message: 'A context redefines a protected term',
  authority: `${api}, section 4.2 (create term definition), step 27`,
  remedy: 'Remove the definition or the context that repeats the term',
})

export const termUnknown = fatal('json-ld-term-unknown', {
  message: 'No context of the document defines this member, so that a signature would not cover it',
  authority: `${expansion}, and Data Integrity 1.0, section 2.4.1`,
  remedy: 'Add a context that defines the member, or remove the member',
})

export const vocabularyFallback = fatal('json-ld-term-fallback', {
  message: 'No context defines this member: only the catch-all @vocab of a context gives it a meaning, which belongs to the issuer',
  authority: 'Verifiable Credentials Data Model 2.0, section 5.3, and JSON-LD 1.1, section 4.1.2 (default vocabulary)',
  remedy: 'Add a context that defines the member',
})

export const otherWords = fatal('json-ld-other-words', {
  message: 'The document says this in other words than its contexts have for it: the signature would be the same, but programs that read the JSON would not find it',
  authority: `${expansion}, and Data Integrity 1.0, section 2.4.1`,
  remedy: 'Use the terms of the contexts, id and type for @id and @type, and neither maps nor arrays in one another',
})

export const termsInterchangeable = warning('json-ld-terms-interchangeable', {
  message: 'Two members of this object have the same meaning by their contexts: a proof over RDF would be the same with their values exchanged',
  authority: `${expansion}, and Data Integrity 1.0, section 2.4.1`,
  remedy: 'Compare both values with another source; secure such credentials as eddsa-jcs-2022, ecdsa-jcs-2019 or a token, or use a context that gives each member a meaning of its own',
})

export const identifierRelative = fatal('json-ld-identifier-relative', {
  message: 'An identifier or a type does not come to an absolute IRI',
  authority: `${expansion} and ${toRdf}`,
  remedy: 'Write the identifier as a full IRI, and use types that a context defines',
})

export const documentInvalid = fatal('json-ld-document-invalid', {
  message: 'A value stands where JSON-LD does not allow it',
  authority: expansion,
  remedy: 'Correct the value',
})

export const valueLost = fatal('json-ld-value-lost', {
  message: 'The value would be lost, so that a signature would not cover it',
  authority: `${expansion}, and Data Integrity 1.0, section 2.4.1`,
  remedy: 'Remove the value, or attach it to a property',
})

export const numberInexact = fatal('json-ld-number-inexact', {
  message: 'The number has no exact form in RDF',
  authority: `${toRdf}, section 8.2.2 (object to RDF conversion)`,
  remedy: 'Write the number as a string, typed where needed',
})

export const unsupported = fatal('json-ld-unsupported', {
  message: 'The document uses a construction of JSON-LD that is not read here',
  authority: api,
  remedy: 'Write the same fact with plain properties',
})

export const tooDeep = fatal('json-ld-too-deep', {
  message: 'The document is nested too deeply',
  authority: 'Data Integrity 1.0, section 5.3 (denial of service)',
  remedy: 'Give nested things identifiers of their own',
})

export const textInvalid = fatal('json-ld-text-invalid', {
  message: 'A text holds half of a surrogate pair, which UTF-8 cannot carry',
  authority: 'RDF 1.1 Concepts, section 3.3, and RFC 8785, section 3.2.2.2',
  remedy: 'Correct the text',
})

export const repeatedValue = fatal('json-ld-value-repeated', {
  message: 'One fact is stated twice in different words',
  authority: 'RDF 1.1 Concepts, section 4 (a dataset is a set)',
  remedy: 'State the fact once',
})
