const absolute = /^(?:[A-Za-z][A-Za-z0-9+,\-.]*|_):\S*$/
const plain = /^[A-Za-z][A-Za-z0-9+,\-.]*:[!#-;=?-[\]_a-z~]*$/
// eslint-disable-next-line no-control-regex -- N-Quads, IRIREF: these characters are written as escapes.
const unsafe = /[\u0000-\u0020<>"{}|^`\\]/g

/** Whether a text is an absolute IRI or a blank node label (`_:x`), as JSON-LD processors judge it. */
export function isAbsoluteIri(text: string): boolean {
  return absolute.test(text)
}

/** An IRI as N-Quads writes it: in angle brackets, what is not allowed there escaped (N-Quads 1.1, section 3). */
export function iriTerm(iri: string): string {
  if (plain.test(iri)) return `<${iri}>`
  return `<${iri.replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)}>`
}

/** An absolute IRI as N-Quads writes it; empty where the text is none, or the label of a blank node. */
export function absoluteIriTerm(text: string): string {
  // Plain ones, which nearly all are, are seen to be absolute at the same time.
  if (plain.test(text)) return `<${text}>`
  return isAbsoluteIri(text) && !text.startsWith('_:') ? iriTerm(text) : ''
}
