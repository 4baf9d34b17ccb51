import type { CanonicalDocument } from './canonical-document.ts'
import type { ModelDocument } from './generated/model-document.ts'

/** A document by the types that are made from the dictionary. It must follow the dictionary, as what the readers of formats give does: nothing is checked here. */
export function modelOf(document: CanonicalDocument): ModelDocument {
  return document as ModelDocument
}
