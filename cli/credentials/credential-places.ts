import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '../single-window/settings.ts'

/** Where the data folder keeps what verifying without a network takes. */
export const credentialPlaces = {
  contexts: () => join(dataFolder(), 'contexts'),
  dids: () => join(dataFolder(), 'dids'),
  status: () => join(dataFolder(), 'status'),
  issuers: () => join(dataFolder(), 'recognised-issuers.json'),
} as const

/** The place that the user named, else the data folder's own where it is there. */
export function placeOf(named: string | undefined, place: keyof typeof credentialPlaces): string | undefined {
  if (named !== undefined) return named
  const own = credentialPlaces[place]()
  return existsSync(own) ? own : undefined
}
