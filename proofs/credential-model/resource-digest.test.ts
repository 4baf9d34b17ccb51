import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { encodeMultibase } from '../keys/multibase.ts'
import { hasDigests, readResourceDigests } from './resource-digest.ts'

const bytes = Buffer.from('test')
const hash = (algorithm: string): Buffer => createHash(algorithm).update(bytes).digest()
const integrity = (algorithm: string): string => `${algorithm}-${hash(algorithm).toString('base64')}`

describe('readResourceDigests()', () => {
  it('reads digestSRI and digestMultibase of every algorithm', () => {
    const multibase = [[0x12, 'sha256'], [0x20, 'sha384'], [0x13, 'sha512']] as const
    const all = [
      { digestSRI: integrity('sha256') }, { digestSRI: `${integrity('sha384')} ${integrity('sha512')}` }, { digestSRI: `${integrity('sha384')}?ct=text` },
      ...multibase.flatMap(([code, algorithm]) => (['z', 'u'] as const).map((header) => ({ digestMultibase: encodeMultibase(header, Buffer.concat([Buffer.from([code, hash(algorithm).length]), hash(algorithm)])) }))),
    ]
    for (const digests of all.map((each) => readResourceDigests(each))) {
      expect(digests).toBeDefined()
      expect([hasDigests(bytes, digests ?? []), hasDigests(Buffer.from('Test'), digests ?? [])]).toEqual([true, false])
    }
  })

  it('must hold with each of several', () => {
    const digests = readResourceDigests({ digestSRI: `${integrity('sha256')} sha512-${Buffer.alloc(64).toString('base64')}` })
    expect(hasDigests(bytes, digests ?? [])).toBe(false)
  })

  it('reads nothing that is not spelled so', () => {
    const wrong = [{ digestSRI: 'md5-AAAA' }, { digestSRI: '' }, { digestSRI: 5 }, { digestSRI: `${integrity('sha256')} x` }, { digestSRI: hash('sha256').toString('hex') }, { digestMultibase: 'm' }, { digestMultibase: 'u' }, { digestMultibase: encodeMultibase('z', Buffer.concat([Buffer.from([0x12, 31]), hash('sha256')])) }, { digestMultibase: null }]
    expect(wrong.map((each) => readResourceDigests(each))).toEqual(wrong.map(() => undefined))
    expect(readResourceDigests({})).toEqual([])
  })
})
