import { describe, expect, it } from 'vitest'
import { credentialsIn } from './credentials-in.ts'

describe('credentialsIn()', () => {
  it.each([
    ['nothing', '  ', []],
    ['one as JSON', '{"id":"a"}', [{ id: 'a' }]],
    ['several, as JSON and as tokens in it', '[{"id":"a"},"e.y.J", 7]', [{ id: 'a' }, 'e.y.J']],
    ['tokens, one a line', 'e.y.J\n e.y.K~ ', ['e.y.J', 'e.y.K~']],
  ])('reads %s', (_name, text, expected) => { expect(credentialsIn(text)).toEqual(expected) })
})
