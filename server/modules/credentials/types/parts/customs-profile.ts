import type { ClaimedPlace } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import { Type, type TSchema } from 'typebox'
import { identifiersAt } from './identifiers.ts'
import { each, at, textOf, type Passage } from './passage.ts'
import { dateTime, oneOf, untyped, uri } from './thing.ts'

/** The context of what Customhouse itself issues: every word is defined, and there is no default vocabulary. */
export const gisContext = 'https://customhouse.example/contexts/gis/v1'

/** Where our own words are defined. */
export function gisTerm(name: string): string {
  return `${gisContext}#${name}`
}

/** What we ask of our own credentials: an identifier and a beginning of validity. */
export const gisFrame: TSchema = untyped({ id: uri, validFrom: dateTime }, { validUntil: dateTime })

/** SHA-256, 64 lower-case hexadecimal digits. */
export const sha256Digest = Type.String({ pattern: '^[0-9a-f]{64}$' })

/** An entry number, with or without its hyphens; its check digit is not judged here. */
export const entryNumberText = Type.String({ pattern: '^[0-9A-Z]{3}-?[0-9]{7}-?[0-9]$' })

/** What is of the test environment proves nothing about real goods. */
export const environment = oneOf('test', 'production')

/** What can be decided about goods. */
export const outcomes = ['release', 'under-review', 'documents-required', 'exam', 'hold', 'reject'] as const satisfies readonly Outcome[]

/** The ports that a passage of our own profile names, by CBP's code or UN/LOCODE. */
export function portsAt(passage: Passage, role: string): readonly ClaimedPlace[] {
  return each(passage).flatMap((one) => {
    const identifiers = identifiersAt(one, [['us-port', 'portCode'], ['unlocode', 'unlocode']])
    const name = textOf(at(one, 'name'))
    return identifiers.length === 0 && name === undefined ? [] : [{ role, pointer: one.pointer, ...(name === undefined ? {} : { name }), identifiers }]
  })
}
