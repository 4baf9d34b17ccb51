import type { ServiceCharacters } from './service-characters.ts'

/** An element of a segment to be written: its components, or the one text that it is. */
export type WrittenElement = string | readonly string[]

/**
 * The text of a segment with its terminator: service characters in values are released, what is empty at the end of elements and
 * segments is left out (ISO 9735-1, 8.7). Without a release character, service characters in values become spaces.
 */
export function writeSegment(tag: string, elements: readonly WrittenElement[], characters: ServiceCharacters): string {
  const component = String.fromCharCode(characters.component)
  const texts = elements.map((element) => typeof element === 'string' ? release(element, characters) : withoutEmptyEnd(element.map((value) => release(value, characters))).join(component))
  return [tag, ...withoutEmptyEnd(texts)].join(String.fromCharCode(characters.element)) + String.fromCharCode(characters.terminator)
}

/** A value with a release character before each service character; line ends and other controls, which no repertoire has, become spaces. */
export function release(value: string, characters: ServiceCharacters): string {
  // Only text with a control or a character that is no letter, digit or space needs a look.
  if (/^[0-9A-Za-z ]*$/.test(value)) return value
  const mark = characters.release === 0x20 ? undefined : String.fromCharCode(characters.release)
  let written = ''
  for (const character of value) {
    const code = character.charCodeAt(0)
    if (code < 0x20) written += ' '
    else if (!isService(code, characters)) written += character
    else written += mark === undefined ? ' ' : mark + character
  }
  return written
}

function isService(code: number, { component, element, release: mark, repetition, terminator }: ServiceCharacters): boolean {
  if (code === 0x20) return false
  return code === component || code === element || code === mark || code === repetition || code === terminator
}

function withoutEmptyEnd(texts: readonly string[]): readonly string[] {
  let length = texts.length
  while (length > 0 && texts[length - 1] === '') length -= 1
  return length === texts.length ? texts : texts.slice(0, length)
}
