import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { type Static, type TSchema, Type } from 'typebox'

/** A JSON object of a form that is checked by the module or stands in its README. */
export function objectOf<T>(description: string): ReturnType<typeof Type.Unsafe<T>> {
  return Type.Unsafe<T>({ type: 'object', additionalProperties: true, description })
}

/** One of some texts. */
export function oneOf<Text extends string>(texts: readonly Text[]): ReturnType<typeof Type.Unsafe<Text>> {
  return Type.Unsafe<Text>(Type.Union(texts.map((text) => Type.Literal(text))))
}

/** An answer that is data for programs, and a page for whoever asks for text/html. */
export function orPage<Schema extends TSchema>(schema: Schema): ReturnType<typeof Type.Unsafe<Static<Schema> | string>> {
  return Type.Unsafe<Static<Schema> | string>(schema)
}

export const findingsSchema = Type.Unsafe<readonly Finding[]>(Type.Array(Type.Object({
  code: Type.String({ examples: ['guide-element-missing'] }),
  severity: Type.Union([Type.Literal('fatal'), Type.Literal('warning'), Type.Literal('information')]),
  pointer: Type.Object({}, { additionalProperties: true }),
  message: Type.String(),
  authority: Type.String(),
  remedy: Type.String(),
}, { additionalProperties: true })))

export const versionNumberSchema = Type.String({ pattern: '^\\d{1,4}\\.\\d{1,4}\\.\\d{1,6}$', examples: ['3.6.1'] })
/** A path of camel-case names. */
export const pathSchema = Type.String({ maxLength: 400, pattern: '^[a-z][A-Za-z0-9]{0,60}(?:/[a-z][A-Za-z0-9]{0,60}){0,11}$', examples: ['declaration/goodsShipment/invoice/id'] })
export const elementIdSchema = Type.String({ pattern: '^[A-Z0-9]{2,12}$', examples: ['D014'] })
export const nameSchema = Type.String({ pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$', maxLength: 60, examples: ['import-declaration'] })
export const formatSchema = Type.String({ pattern: '^(?:an|a|n)(?:\\.\\.)?\\d{1,6}(?:,\\d{1,2})?$', examples: ['an..35'], description: 'Representation in the notation of UN/EDIFACT (ISO 9735)' })
export const sentence = (maxLength: number, description?: string) => Type.String({ minLength: 1, maxLength, pattern: '\\S', ...(description === undefined ? {} : { description }) })
export const codeSchema = Type.String({ pattern: '^[!-~]{1,35}$', examples: ['AEO'] })
const occurrences = Type.Integer({ minimum: 0, maximum: 9_999_999 })
/** How often a place stands. */
export const cardinalityMembers = { min: occurrences, max: Type.Integer({ minimum: 0, maximum: 9_999_999, description: '0 for any number of times' }) }
export const rootSchema = Type.Union([Type.Literal('declaration'), Type.Literal('response'), Type.Literal('conveyanceReport')])
const valueKinds = ['amount', 'measure', 'quantity', 'code', 'identifier', 'text', 'dateTime', 'numeric', 'indicator'] as const
export const valueKindSchema = oneOf(valueKinds)
