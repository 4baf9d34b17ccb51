import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { builtPortal } from './built-portal.ts'

let place: string
let folder: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'customhouse-portal-'))
  folder = join(place, 'dist')
})
afterEach(() => { rmSync(place, { recursive: true }) })

/** A program that stands for the real builder, which takes its time. */
function builder(text: string): string {
  const script = join(place, 'builder.mjs')
  writeFileSync(script, `import { mkdirSync, writeFileSync } from 'node:fs'\nconst folder = process.argv[2]\n${text}`)
  return script
}

const sound = `console.log('Bundling')
mkdirSync(folder + '/assets')
writeFileSync(folder + '/index.html', '<!doctype html>')
writeFileSync(folder + '/assets/index-aaaaaaaa.js', '')`

function build(script: string, wanted = 'sources-1') {
  const told: string[] = []
  return { told, portal: builtPortal({ folder, script, wanted, tell: (line) => told.push(line) }) }
}

describe('builtPortal()', () => {
  it('builds in a process of its own, and takes what was built the next time', async () => {
    const { portal, told } = build(builder(sound))
    expect(portal.current().state).toBe('building')
    const built = await portal.settled
    expect(built).toMatchObject({ state: 'ready', folder })
    expect(portal.current()).toEqual(built)
    if (built.state === 'ready') expect([...built.files].toSorted()).toEqual(['assets/index-aaaaaaaa.js', 'built-from', 'index.html'])
    expect(told[1]).toMatch(/^The portal is built after \d+\.\d s$/)
    const again = build(builder('process.exit(1)'))
    expect(again.portal.current().state).toBe('ready')
    expect(again.told).toEqual([])
  })
  it('builds anew when what it is built from changed, and nothing of before is left', async () => {
    const first = build(builder(sound))
    await first.portal.settled
    const state = await build(builder(sound.replace('aaaaaaaa', 'bbbbbbbb')), 'sources-2').portal.settled
    expect(state).toMatchObject({ state: 'ready' })
    expect(readdirSync(join(folder, 'assets'))).toEqual(['index-bbbbbbbb.js'])
    // The program that built the first serves the second too.
    expect(first.portal.current()).toEqual(state)
    expect(readdirSync(place).toSorted()).toEqual(['builder.mjs', 'dist'])
  })
  it('says why it could not be built, leaves what was there, and is tried at the next start', async () => {
    await build(builder(sound)).portal.settled
    const { portal, told } = build(builder(`console.error('No such import'); process.exit(1)`), 'sources-2')
    expect(await portal.settled).toEqual({ state: 'failed', why: 'No such import' })
    expect(told[1]).toBe('The portal could not be built, the API works without it: No such import')
    expect(readdirSync(place).toSorted()).toEqual(['builder.mjs', 'dist'])
    expect((await build(builder(sound), 'sources-2').portal.settled).state).toBe('ready')
  })
  it('clears what a program left that was killed while it built, and not what one is building', async () => {
    for (const name of ['dist.killed', 'dist.building']) mkdirSync(join(place, name))
    const longAgo = new Date(Date.now() - 7_200_000)
    utimesSync(join(place, 'dist.killed'), longAgo, longAgo)
    await build(builder(sound)).portal.settled
    expect(readdirSync(place).toSorted()).toEqual(['builder.mjs', 'dist', 'dist.building'])
  })
  it('tells the step that it is at', async () => {
    const { portal } = build(builder(`console.log('Compressing'); process.stdin.resume(); setTimeout(() => undefined, 60_000)`))
    await expect.poll(() => portal.current(), { timeout: 20_000 }).toEqual({ state: 'building', step: 'Compressing' })
    portal.stop()
    expect((await portal.settled).state).toBe('failed')
    expect(existsSync(folder)).toBe(false)
  })
  it('may be built by several programs at the same time', async () => {
    const script = builder(sound)
    const states = await Promise.all([1, 2, 3].map(async () => build(script).portal.settled))
    expect(states.map(({ state }) => state)).toEqual(['ready', 'ready', 'ready'])
    expect(readdirSync(place).toSorted()).toEqual(['builder.mjs', 'dist'])
  })
})
