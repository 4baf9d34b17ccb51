import { describe, expect, it } from 'vitest'
import { createGroupCommit, GroupQueueFull } from './index.ts'

const doubled = (groups: number[][]) => async (items: readonly number[]) => {
  groups.push([...items])
  await new Promise((resume) => setTimeout(resume, 2))
  if (items.includes(13)) throw new Error('Thirteen is not taken')
  return items.map((item) => item * 2)
}

describe('createGroupCommit()', () => {
  it('answers each caller with its own result and keeps the order of arrival', async () => {
    const groups: number[][] = []
    const queue = createGroupCommit({ commit: doubled(groups), largestGroup: 4, longestQueue: 100 })
    const results = await Promise.all([1, 2, 3, 4, 5, 6].map((item) => queue.add(item)))
    expect(results).toEqual([2, 4, 6, 8, 10, 12])
    expect(groups).toEqual([[1, 2, 3, 4], [5, 6]])
    expect(queue.depth()).toBe(0)
  })

  it('lets one bad item fail alone', async () => {
    const queue = createGroupCommit({ commit: doubled([]), largestGroup: 8, longestQueue: 100 })
    const results = await Promise.allSettled([1, 13, 3].map((item) => queue.add(item)))
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })

  it('refuses at once when too many wait, without harm to those that wait', async () => {
    const queue = createGroupCommit({ commit: doubled([]), largestGroup: 1, longestQueue: 2 })
    const kept = [queue.add(1), queue.add(2)]
    await expect(queue.add(3)).rejects.toBeInstanceOf(GroupQueueFull)
    expect(await Promise.all(kept)).toEqual([2, 4])
  })

  it('drains what waits and takes nothing more', async () => {
    const queue = createGroupCommit({ commit: doubled([]), largestGroup: 2, longestQueue: 10 })
    const kept = [1, 2, 3].map((item) => queue.add(item))
    await queue.drain()
    expect(await Promise.all(kept)).toEqual([2, 4, 6])
    await expect(queue.add(4)).rejects.toBeInstanceOf(GroupQueueFull)
  })
})
