import { Type } from 'typebox'
import { changeSchema } from '../maintenance/request-schemas.ts'
import { elementIdSchema, objectOf, pathSchema, versionNumberSchema } from '../schemas.ts'
import type { Migration } from './migration.ts'
import type { DictionaryVersion } from './dictionary-version.ts'
import type { ChangeLog } from './change-log.ts'

export const summarySchema = Type.Object({
  number: versionNumberSchema,
  base: Type.String({ description: 'What the version is built on, by its exact name' }),
  previous: Type.Optional(versionNumberSchema),
  releasedAt: Type.Optional(Type.String({ description: 'Absent for the version that the program ships' })),
  sha256: Type.String({ description: 'SHA-256 of the canonical JSON (RFC 8785) of the dictionary in this version' }),
  isBreaking: Type.Boolean({ description: 'Whether documents that were right under the version before may no longer be' }),
  places: Type.Integer(),
  elements: Type.Integer(),
})

const touchedSchema = Type.Object({
  documents: Type.Array(Type.String()),
  mappings: Type.Array(Type.Object({ set: Type.String(), message: Type.String(), source: Type.String(), path: pathSchema })),
  guides: Type.Array(Type.Object({ guide: Type.String(), guideVersion: Type.Integer(), paths: Type.Array(pathSchema) })),
  declarations: Type.Array(Type.String({ description: 'Member of declarations on file, [] for an index' })),
})

export const changeLogSchema = Type.Unsafe<ChangeLog>(Type.Object({
  number: versionNumberSchema, previous: versionNumberSchema, isBreaking: Type.Boolean(),
  entries: Type.Array(Type.Object({ request: Type.String({ format: 'uuid' }), requestNumber: Type.Integer(), change: changeSchema, element: elementIdSchema, isBreaking: Type.Boolean(), why: Type.String(), touched: touchedSchema })),
}))

const reason = Type.String({ examples: ['moved', 'replaced', 'removed', 'deprecated'] })
export const migrationSchema = Type.Unsafe<Migration>(Type.Object({
  sets: Type.Array(Type.Object({ set: Type.String(), from: versionNumberSchema, to: versionNumberSchema, unmapped: Type.Integer({ description: 'Elements that somebody has to map anew' }), lines: Type.Array(Type.Object({ message: Type.String(), source: Type.String(), from: pathSchema, to: Type.Optional(pathSchema), reason })) })),
  guides: Type.Array(Type.Object({ guide: Type.String(), fromVersion: Type.Integer(), toVersion: Type.Integer(), places: Type.Array(Type.Object({ from: pathSchema, to: Type.Optional(pathSchema), reason })) })),
}))

export const versionSchema = Type.Object({ ...summarySchema.properties, changeLog: Type.Optional(changeLogSchema), migration: Type.Optional(migrationSchema) })

export const dictionarySchema = objectOf<DictionaryVersion>('number, base, rows (path, id, kind, tag, min, max or 0 for any number, WCO position), elements, codes, deprecations')

export const elementSchema = Type.Object({
  id: elementIdSchema,
  name: Type.String(),
  description: Type.String(),
  format: Type.Optional(Type.String({ examples: ['an..35'] })),
  unTded: Type.Optional(Type.String()),
  codeLists: Type.Optional(Type.Array(Type.String())),
  unCefact: Type.Optional(Type.String()),
  edifact: Type.Optional(Type.Array(Type.String())),
  x12: Type.Optional(Type.Array(Type.String())),
  imo: Type.Optional(Type.Array(Type.String())),
  catair: Type.Optional(Type.Array(Type.String())),
  codes: Type.Array(Type.Object({ code: Type.String(), meaning: Type.String() }), { description: 'Codes that maintenance added' }),
  places: Type.Array(Type.Object({
    path: pathSchema, kind: Type.String(), tag: Type.String(), min: Type.Integer(), max: Type.Integer({ description: '0 for any number of times' }),
    deprecatedSince: Type.Optional(versionNumberSchema), replacedBy: Type.Optional(pathSchema),
  })),
})
