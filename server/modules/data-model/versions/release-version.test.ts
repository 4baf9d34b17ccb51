import { describe, expect, it } from 'vitest'
import { messageSets } from '@customhouse/formats/message-sets.ts'
import { shippedGuides } from '../guides/shipped-guides.ts'
import type { DictionaryChange } from '../maintenance/dictionary-change.ts'
import type { MaintenanceRequest } from '../maintenance/maintenance-request.ts'
import { applyChange } from './apply-change.ts'
import { openDictionary, shippedVersion } from './dictionary-version.ts'
import { releaseVersion, type ReleasedVersion } from './release-version.ts'
import { compareVersionNumbers, nextVersionNumber } from './version-number.ts'

const latest = shippedVersion()
const dependents = { sets: messageSets(), guides: shippedGuides }
const approved = (number: number, ...changes: readonly DictionaryChange[]): MaintenanceRequest => ({
  id: `request-${String(number)}`, number, state: 'approved', title: 't', need: 'n', legalBase: 'l', impact: 'i', changes, proposedBy: { organisation: 'meridian', subject: 's' },
  proposedAt: '2026-07-01T00:00:00.000Z', focusGroup: ['larkspur'], examinations: [], decisions: [],
})
function release(...changes: readonly DictionaryChange[]): ReleasedVersion {
  const outcome = releaseVersion({ latest, requests: changes.map((change, index) => approved(index + 1, change)), dependents })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings))
  return outcome.value
}
const item = 'declaration/goodsShipment/governmentAgencyGoodsItem'
const addition = { kind: 'addition', path: `${item}/note`, name: 'Note', description: 'Anything', valueKind: 'text', tag: 'Note', min: 0, max: 1 } as const

describe('version numbers', () => {
  it('raise the middle for what breaks, the last for what does not, and are sorted as numbers', () => {
    expect([nextVersionNumber('3.6.1', false), nextVersionNumber('3.6.9', false), nextVersionNumber('3.6.9', true)]).toEqual(['3.6.2', '3.6.10', '3.7.0'])
    expect(['3.10.0', '3.6.10', '3.6.2'].toSorted(compareVersionNumbers)).toEqual(['3.6.2', '3.6.10', '3.10.0'])
    expect(() => nextVersionNumber('three', false)).toThrow(RangeError)
  })
})

describe('releaseVersion()', () => {
  it.each<[string, DictionaryChange, boolean]>([
    ['an optional place', addition, false],
    ['a demanded place', { ...addition, min: 1 }, true],
    ['a place that may be left out no longer', { kind: 'change', path: 'declaration/id', min: 1 }, true],
    ['fewer occurrences', { kind: 'change', path: item, max: 99 }, true],
    ['one value that becomes a list', { kind: 'change', path: 'declaration/id', max: 3 }, true],
    ['a longer format', { kind: 'change', path: 'declaration/id', format: 'an..140' }, false],
    ['a shorter format', { kind: 'change', path: 'declaration/id', format: 'an..35' }, true],
    ['a better name', { kind: 'change', path: 'declaration/id', name: 'Number of the document' }, false],
    ['another tag', { kind: 'change', path: 'declaration/id', tag: 'Number' }, true],
    ['a deprecation', { kind: 'deprecation', path: `${item}/exportCountry/id`, isRemoved: false }, false],
    ['a removal', { kind: 'deprecation', path: `${item}/exportCountry/id`, isRemoved: true }, true],
    ['a code more', { kind: 'code', element: 'D013', code: 'ZZZ', meaning: 'Invented', effect: 'add' }, false],
  ])('tells whether %s breaks what was right', (_words, change, isBreaking) => {
    const { version, changeLog } = release(change)
    expect([changeLog.isBreaking, version.number, changeLog.entries[0]?.why === '']).toEqual([isBreaking, isBreaking ? '3.7.0' : '3.6.2', false])
  })

  it('breaks nothing with what a new class demands, and breaks with a format where there was none', () => {
    const recycling = { ...addition, path: `${item}/recycling`, name: 'Recycling', valueKind: 'class', tag: 'Recycling' } as const
    const share = { ...addition, path: `${item}/recycling/share`, name: 'Share', tag: 'Share', min: 1 } as const
    expect(release(recycling, share).changeLog).toMatchObject({ number: '3.6.2', entries: [{ isBreaking: false }, { isBreaking: false }] })
    const free = { ...release(addition).version }
    const id = free.rows.find(([path]) => path === addition.path)?.[1]
    expect(free.elements.find((element) => element.id === id)?.format).toBeUndefined()
    const outcome = releaseVersion({ latest: free, requests: [approved(1, { kind: 'change', path: addition.path, format: 'an..35' })], dependents: { sets: [], guides: [] } })
    expect(outcome).toMatchObject({ ok: true, value: { changeLog: { number: '3.7.0', isBreaking: true } } })
  })

  it('keeps the replacements of deprecated places true when these move or go', () => {
    const old = { kind: 'deprecation', path: 'declaration/issueLocationId', replacedBy: 'declaration/declarationOfficeId', isRemoved: false } as const
    const moved = release(old, { kind: 'change', path: 'declaration/declarationOfficeId', newPath: 'declaration/officeId' })
    expect(moved.version.deprecations).toEqual([{ path: old.path, since: '3.7.0', replacedBy: 'declaration/officeId' }])
    expect(release(old, { kind: 'deprecation', path: 'declaration/declarationOfficeId', isRemoved: true }).version.deprecations).toEqual([{ path: old.path, since: '3.7.0' }])
  })

  it('leaves mapped what a deprecated class has and its replacement lacks, and a guide that was made for an older version', () => {
    const replacement = { ...addition, path: `${item}/originOfGoods`, valueKind: 'class', tag: 'OriginOfGoods' } as const
    const { sets, guides } = release(replacement, { ...addition, path: `${item}/originOfGoods/countryCode`, tag: 'CountryCode', valueKind: 'code' }, { kind: 'deprecation', path: `${item}/origin`, replacedBy: `${item}/originOfGoods`, isRemoved: false })
    expect(sets.find(({ set }) => set.name === 'cds')?.lines.map(({ from, to, reason }) => [from.slice(item.length), to?.slice(item.length), reason])).toEqual([
      ['/origin/countryCode', '/originOfGoods/countryCode', 'replaced'], ['/origin/regionId', '/origin/regionId', 'deprecated'], ['/origin/typeCode', '/origin/typeCode', 'deprecated'],
    ])
    expect(guides.map(({ guide }) => guide.guideVersion)).toEqual([2, 2])
    const older = shippedGuides.map((guide) => ({ ...guide, dictionaryVersion: '3.5.9' }))
    expect(releaseVersion({ latest, requests: [approved(1, addition)], dependents: { sets: [], guides: older } })).toMatchObject({ ok: true, value: { guides: [] } })
  })

  it('builds the whole dictionary anew, every place after its class', () => {
    const { version } = release(addition, { kind: 'addition', path: `${item}/recycling`, name: 'Recycling', description: 'd', valueKind: 'class', tag: 'Recycling', min: 0, max: 0 }, { kind: 'addition', path: `${item}/recycling/share`, name: 'Share', description: 'd', format: 'n..5,2', valueKind: 'numeric', tag: 'Share', min: 1, max: 1 })
    const { places, elements } = openDictionary(version)
    expect([places.size, places.get(`${item}/recycling/share`)?.parent?.id, elements.get('CHD003')?.name]).toEqual([latest.rows.length + 3, 'CHD002', 'Share'])
    expect(latest.rows.some(([path]) => path.endsWith('/note'))).toBe(false)
  })

  it('names what each change touches: mappings, guides, declarations on file', () => {
    const { changeLog } = release({ kind: 'change', path: `${item}/commodity/classification/id`, format: 'an..22' })
    const { documents, mappings, guides, declarations } = changeLog.entries[0]?.touched ?? { documents: [], mappings: [], guides: [], declarations: [] }
    // An element stands in many places, and its format holds in all of them.
    expect(documents).toEqual(expect.arrayContaining(['declaration', 'conveyanceReport']))
    expect(mappings).toContainEqual(expect.objectContaining({ set: 'catair-ae', source: 'AE 50 3-12' }))
    expect(guides).toContainEqual({ guide: 'import-declaration', guideVersion: 1, paths: [`${item}/commodity/classification/id`] })
    expect(declarations).toContain('/goodsItems/[]/commodities/[]/code')
  })

  it('moves mappings and guides along with a place, to its replacement, or tells that somebody has to map anew', () => {
    const moved = release({ kind: 'change', path: `${item}/origin`, newPath: `${item}/originOfGoods`, tag: 'OriginOfGoods' }, { kind: 'deprecation', path: 'declaration/issueLocationId', replacedBy: 'declaration/declarationOfficeId', isRemoved: true }, { kind: 'deprecation', path: 'declaration/loadingListQuantity', isRemoved: true })
    const cds = moved.sets.find(({ set }) => set.name === 'cds')
    expect(cds?.lines.map(({ from, to, reason }) => [from, to, reason])).toEqual([
      ['declaration/issueLocationId', 'declaration/declarationOfficeId', 'replaced'],
      ['declaration/loadingListQuantity', undefined, 'removed'],
      [`${item}/origin/countryCode`, `${item}/originOfGoods/countryCode`, 'moved'],
      [`${item}/origin/regionId`, `${item}/originOfGoods/regionId`, 'moved'],
      [`${item}/origin/typeCode`, `${item}/originOfGoods/typeCode`, 'moved'],
    ])
    const guide = moved.guides.find((one) => one.guide.id === 'import-declaration')?.guide
    expect([guide?.guideVersion, guide?.dictionaryVersion, guide?.places.some(({ path }) => path === `${item}/originOfGoods/countryCode`), guide?.places.some(({ path }) => path.startsWith(`${item}/origin/`))]).toEqual([2, '3.7.0', true, false])
    const paths = new Set(moved.version.rows.map(([path]) => path))
    for (const { set } of moved.sets) for (const { elements } of set.messages) for (const { paths: mapped } of elements) expect(mapped.filter((path) => !paths.has(path))).toEqual([])
  })

  it('brings guides within what became narrower, and adds what is demanded from now on', () => {
    const { guides } = release({ kind: 'change', path: item, max: 99 }, { ...addition, path: 'declaration/note', min: 1 })
    const migrated = guides.find(({ guide }) => guide.id === 'import-declaration')
    expect(migrated?.places).toEqual([{ from: item, to: item, reason: 'narrowed' }, { from: 'declaration/note', to: 'declaration/note', reason: 'demanded' }])
    expect(migrated?.guide.places.find(({ path }) => path === item)?.max).toBe(99)
  })

  it('refuses requests that speak against each other, what is not approved, and nothing at all', () => {
    const codes = (requests: readonly MaintenanceRequest[]) => {
      const outcome = releaseVersion({ latest, requests, dependents })
      return outcome.ok ? [] : outcome.findings.map(({ code, pointer }) => [code, pointer.declaration])
    }
    expect(codes([])).toEqual([['maintenance-nothing-approved', '/requests']])
    expect(codes([approved(1, addition), approved(2, addition)])).toEqual([['maintenance-place-known', '/requests/1/changes/0/path']])
    expect(codes([{ ...approved(1, addition), state: 'deferred' }])).toEqual([['maintenance-not-approved', '/requests/0']])
  })
})

describe('applyChange()', () => {
  it.each<[string, DictionaryChange]>([
    ['maintenance-place-known', { ...addition, path: 'declaration/id' }],
    ['maintenance-class-unknown', { ...addition, path: 'declaration/id/below' }],
    ['maintenance-cardinality-wrong', { ...addition, min: 2 }],
    ['maintenance-element-unnamed', { kind: 'addition', path: `${item}/note`, valueKind: 'text', tag: 'Note', min: 0, max: 1 }],
    ['maintenance-element-unknown', { kind: 'addition', path: `${item}/note`, element: 'NONE', valueKind: 'text', tag: 'Note', min: 0, max: 1 }],
    ['maintenance-place-unknown', { kind: 'change', path: 'declaration/none', min: 1 }],
    ['maintenance-nothing-changes', { kind: 'change', path: 'declaration/id', tag: 'ID' }],
    ['maintenance-class-unknown', { kind: 'change', path: item, newPath: `${item}/commodity/deeper` }],
    ['maintenance-root-kept', { kind: 'change', path: 'declaration', newPath: 'response/declaration' }],
    ['maintenance-replacement-wrong', { kind: 'deprecation', path: item, replacedBy: 'declaration/id', isRemoved: false }],
    ['maintenance-code-unknown', { kind: 'code', element: 'D013', code: 'IMA', meaning: 'x', effect: 'remove' }],
    ['maintenance-codes-of-class', { kind: 'code', element: '67A', code: 'X', meaning: 'x', effect: 'add' }],
  ])('says %s', (code, change) => {
    expect(applyChange(latest, change, '3.6.2')).toMatchObject({ against: { code } })
  })
})
