import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneAtATime } from '@customhouse/sdk/sign-in/one-at-a-time.ts'
import type { KeptInBrowser } from '../kept-in-browser.ts'
import { bytesOf, intentFor, textOfBytes, type Draft } from './draft.ts'
import { draftStore, type DraftChannel, type DraftNews } from './draft-store.ts'

const now = () => new Date('2026-08-03T12:00:00Z')
const draft: Draft = { id: 'a', owner: '', kind: 'text', name: 'Sample', content: 'A', encoding: 'utf-8', changedAt: '', revision: 0 }

/** A browser of one drawer, and tabs that hear each other. */
function browser() {
  const alone = oneAtATime('drafts of a test')
  const values = new Map<string, unknown>()
  const listeners: ((news: DraftNews) => void)[] = []
  const kept: KeptInBrowser = {
    get: <Value>(name: string) => Promise.resolve(values.get(name) as Value | undefined),
    set: (name, value) => Promise.resolve(void values.set(name, value)),
    delete: (name) => Promise.resolve(void values.delete(name)),
    all: <Value>() => Promise.resolve([...values] as unknown as (readonly [string, Value])[]),
  }
  const channel: DraftChannel = { tell: (news) => { for (const listener of listeners) listener(news) }, hear: (listener) => { listeners.push(listener); return () => undefined } }
  return { tab: (owner = 'rosalind') => draftStore({ kept, channel, owner, now, alone }) }
}

describe('draftStore()', () => {
  it('keeps drafts of their owner alone in sight', async () => {
    const { tab } = browser()
    await tab().save(draft)
    expect(await tab('teo').all()).toEqual([])
    expect(await tab('teo').one('a')).toBeUndefined()
    expect((await tab().all()).map(({ name, changedAt }) => [name, changedAt])).toEqual([['Sample', now().toISOString()]])
  })
  it('overwrites nothing that another tab kept later, unless told to, and tells the other tabs', async () => {
    const { tab } = browser()
    const [one, other] = [tab(), tab()]
    const first = await one.save(draft)
    const heard: DraftNews[] = []
    one.hear((news) => heard.push(news))
    await other.save({ ...first.draft, content: 'B' })
    expect(heard).toEqual([{ id: 'a', revision: 2 }])
    const late = await one.save({ ...first.draft, content: 'C' })
    expect(late).toMatchObject({ outcome: 'changed-elsewhere', draft: { content: 'B' } })
    expect(await one.save({ ...first.draft, content: 'C' }, true)).toMatchObject({ outcome: 'kept', draft: { content: 'C', revision: 3 } })
  })
  it('lets one of two tabs alone keep, where both do at the same moment', async () => {
    const { tab } = browser()
    const { draft: first } = await tab().save(draft)
    const outcomes = await Promise.all([tab().save({ ...first, content: 'B' }), tab().save({ ...first, content: 'C' })])
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['kept', 'changed-elsewhere'])
    expect(await tab().one('a')).toMatchObject({ content: 'B', revision: 2 })
  })
  it('takes savings in the order in which they were asked for', async () => {
    const { tab } = browser()
    const store = tab()
    const contents = ['1', '2', '3']
    await Promise.all(contents.map(async (content) => store.save({ ...draft, content }, true)))
    expect(await store.one('a')).toMatchObject({ content: '3', revision: 3 })
  })
})

describe('a draft', () => {
  it('has one key for each content that is to be filed', () => {
    const intent = intentFor(draft, 'digest', () => 'key-1')
    expect(intentFor({ ...draft, intent }, 'digest', () => 'key-2')).toBe(intent)
    expect(intentFor({ ...draft, intent }, 'other', () => 'key-2').idempotencyKey).toBe('key-2')
  })
  it('is filed as the bytes that it was read from, whatever they are', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => { expect(bytesOf(textOfBytes(bytes))).toEqual(bytes) }))
  })
})
