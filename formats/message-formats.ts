import type { MessageFormat } from './message-format.ts'

/** The formats that can be converted from and to, in the order in which bytes of an unknown format are tried. */
export const messageFormats: readonly MessageFormat[] = []
