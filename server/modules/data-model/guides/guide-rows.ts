import type { GuidePlace } from './guide.ts'

/** A place of a shipped guide as its table states it: path, fewest, most (0: as often as the dictionary allows), a note, an invented value, its only codes. */
export type GuideRow = readonly [path: string, min: number, max: number, note: string, example?: string, codes?: readonly (readonly [code: string, meaning: string])[]]

/** The places of a guide's table. */
export function guidePlaces(rows: readonly GuideRow[]): readonly GuidePlace[] {
  return rows.map(([path, min, max, note, example, codes]) => ({
    path, min, max,
    ...(note === '' ? {} : { note }),
    ...(example === undefined ? {} : { example }),
    ...(codes === undefined ? {} : { codes: codes.map(([code, meaning]) => ({ code, meaning })) }),
  }))
}
