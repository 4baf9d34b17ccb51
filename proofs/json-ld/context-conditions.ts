import { fatal, warning } from '@customhouse/vocabulary/finding/condition.ts'

const pinning = 'Verifiable Credential Data Integrity 1.0, section 2.4.1 (context validation)'

/** What can stand against pinning a context. */
export const contextConditions = {
  notContext: fatal('context-not-one', { message: 'This is not a JSON-LD context document: a JSON object with the member @context', authority: 'JSON-LD 1.1, section 3.1', remedy: 'Give the context document as its publisher serves it' }),
  urlWrong: fatal('context-url-wrong', { message: 'The URL that credentials name the context by is not an absolute URL', authority: 'W3C Verifiable Credentials Data Model v2.0, section 4.3', remedy: 'Give it exactly as it stands in @context of the credentials' }),
  urlTaken: fatal('context-url-taken', { message: 'Another context stands under this URL already', authority: pinning, remedy: 'Check that the file is what its publisher serves; a context that is pinned is never replaced' }),
  digestOther: fatal('context-digest-other', { message: 'The digest of the context is not the one that it is pinned by', authority: pinning, remedy: 'Load the context anew from its publisher' }),
  notUnderCredentials: warning('context-not-under-credentials', { message: 'The context redefines terms that the data model protects, so that no credential of that version can use it', authority: 'JSON-LD 1.1 Processing Algorithms and API, section 4.2, step 27', remedy: 'Ask its publisher for a context that leaves the terms of the data model alone' }),
} as const
