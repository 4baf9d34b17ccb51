import { storableJson } from '../../platform/database/index.ts'

/** Data as the JSON that PostgreSQL takes: what it refuses of a filing's text is no text, and is kept without it. */
export function storable(data: object): string {
  return storableJson(data)
}
