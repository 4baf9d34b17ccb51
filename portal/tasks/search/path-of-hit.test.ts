import { describe, expect, it } from 'vitest'
import { pathOfHit } from './path-of-hit.ts'

describe('pathOfHit()', () => {
  it('leads to the page of each kind, with what a path cannot hold encoded', () => {
    expect(pathOfHit({ kind: 'lot', id: 'coil:A/1' })).toEqual({ route: '/lots/$lot', to: '/lots/coil%3AA%2F1' })
    expect(pathOfHit({ kind: 'importer', id: '89-100000100' })).toMatchObject({ to: '/filings', search: { importer: '89-100000100' } })
    expect(pathOfHit({ kind: 'organisation', id: 'larkspur' })).toBeUndefined()
  })
})
