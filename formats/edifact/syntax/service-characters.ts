/** The characters that divide an interchange, as codes of single bytes (ISO 9735-1, 7.1 service string advice). */
export interface ServiceCharacters {
  readonly component: number
  readonly element: number
  /** `.` or `,`; numbers are read with either, as ISO 9735 allows. */
  readonly decimalMark: number
  /** A space where there is none. */
  readonly release: number
  /** Of syntax version 4; a space where there is none. */
  readonly repetition: number
  readonly terminator: number
}

/** What stands where an interchange has no UNA segment (syntax version 3; version 4 adds `*` for repetition, which UNB decides). */
export const defaultServiceCharacters: ServiceCharacters = serviceCharactersOf(":+.? '")

/** The six characters after `UNA` in their order: component, element, decimal mark, release, repetition, terminator. */
export function serviceCharactersOf(advice: string): ServiceCharacters {
  return {
    component: advice.charCodeAt(0), element: advice.charCodeAt(1), decimalMark: advice.charCodeAt(2),
    release: advice.charCodeAt(3), repetition: advice.charCodeAt(4), terminator: advice.charCodeAt(5),
  }
}

/** The six characters of a service string advice. */
export function adviceOf(characters: ServiceCharacters): string {
  const { component, element, decimalMark, release, repetition, terminator } = characters
  return String.fromCharCode(component, element, decimalMark, release, repetition, terminator)
}

/** Whether the six characters can divide anything: none is a letter, a digit or beyond ASCII, and no two that are in use are the same. */
export function canDivide(characters: ServiceCharacters): boolean {
  const { component, element, release, repetition, terminator } = characters
  const used = [component, element, terminator, ...[release, repetition].filter((code) => code !== space)]
  return new Set(used).size === used.length && used.every((code) => code < 0x80 && code !== space && !/[0-9A-Za-z]/.test(String.fromCharCode(code)))
}

const space = 0x20
