import { existsSync, rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bondSufficiency, mayActFor } from '../modules/parties/index.ts'
import { sandboxParties } from './sandbox-parties.ts'
import { sandboxPrograms } from './sandbox-programs.ts'
import { sandboxKeyFile, seedSandbox } from './seed-sandbox.ts'
import { openTestSandbox, type TestSandbox } from './test-sandbox.ts'

let sandbox: TestSandbox
beforeAll(async () => { sandbox = await openTestSandbox() })
afterAll(async () => sandbox.close())

const seedAgain = () => seedSandbox({ database: sandbox.test.database, access: sandbox.access, parties: sandbox.parties, dataFolder: sandbox.dataFolder })

describe('seedSandbox()', () => {
  it('says (sandbox) in every name', () => {
    const names = [...sandboxParties.organisations, ...sandboxParties.importers, ...sandboxPrograms].map(({ name }) => name)
    expect(names.filter((name) => !name.includes('(sandbox)'))).toEqual([])
  })
  it('uses only numbers that the tax office never assigns', () => {
    expect(sandboxParties.importers.filter(({ number }) => !number.startsWith('89-'))).toEqual([])
  })
  it('changes nothing the second time', async () => {
    const before = sandbox.parties.directory()
    const key = sandbox.keyOf('meridian-filer')
    expect(await seedAgain()).toMatchObject({ isNew: false })
    expect(sandbox.parties.directory().importer('89-100000100')).toEqual(before.importer('89-100000100'))
    expect(sandbox.keyOf('meridian-filer')).toEqual(key)
    expect(await sandbox.test.inspect('select from parties.importers')).toHaveLength(10)
  })
  it('makes a new key where the file is gone, and the old one no longer signs in', async () => {
    const old = sandbox.keyOf('port-officer')
    rmSync(sandboxKeyFile(sandbox.dataFolder, 'port-officer'))
    await seedAgain()
    expect(existsSync(sandboxKeyFile(sandbox.dataFolder, 'port-officer'))).toBe(true)
    expect(sandbox.keyOf('port-officer').x).not.toBe(old.x)
    expect(await sandbox.as('port-officer').accessToken(true)).toMatch(/^ey/)
  })
  it('holds one importer for each situation', () => {
    const directory = sandbox.parties.directory()
    const on = '2026-07-20'
    const situation = (end: string) => {
      const importerNumber = `89-100000${end}`
      const acting = mayActFor(directory, { organisation: 'meridian', filerCode: 'ZZ9', importerNumber, on })
      return [directory.importer(importerNumber)?.status, acting.may, bondSufficiency({ bonds: directory.bondsOnFile(importerNumber), need: { type: '8' }, on }).findings.map(({ code }) => code)]
    }
    expect(Object.fromEntries(['100', '200', '300', '400', '500', '600', '700'].map((end) => [end, situation(end)]))).toEqual({
      100: ['active', true, []], 200: ['active', true, []], 300: ['active', true, []], 400: ['active', true, ['117']],
      500: ['active', false, []], 600: ['inactive', true, []], 700: ['active', false, []],
    })
  })
})
