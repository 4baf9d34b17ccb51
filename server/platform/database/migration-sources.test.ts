import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { migrationSources } from './migration-sources.ts'

const server = fileURLToPath(new URL('../..', import.meta.url))

describe('migrationSources()', () => {
  it('leaves out no folder that holds migrations', () => {
    const listed = migrationSources().map(({ folder }) => relative(server, folder))
    const folders = ['platform', 'modules'].flatMap((kind) => readdirSync(join(server, kind)).map((name) => join(kind, name, 'migrations')))
    expect(folders.filter((folder) => existsSync(join(server, folder)) && !listed.includes(folder))).toEqual([])
  })
})
