import { describe, expect, it } from 'vitest'
import { refusalOf } from './refusal.ts'

const answered = (body: string, status = 400): Response => new Response(body, { status })

describe('refusalOf()', () => {
  it('says which places of the request do not fit, and how', async () => {
    const body = { title: 'Request does not fit the schema', detail: 'The body does not fit in 2 places', errors: [{ in: 'body', pointer: '/value', detail: 'must match pattern' }, { pointer: '/date', detail: 'must be a date' }] }
    expect((await refusalOf(answered(JSON.stringify(body)))).message).toBe('Request does not fit the schema: The body does not fit in 2 places: /value must match pattern; /date must be a date')
  })
  it('keeps the findings of a problem that has them', async () => {
    const finding = { code: 'X01', severity: 'fatal', pointer: {}, message: 'm', authority: 'a', remedy: 'r' }
    expect(await refusalOf(answered(JSON.stringify({ title: 'Not filed', findings: [finding] }), 422))).toMatchObject({ status: 422, message: 'Not filed', findings: [finding] })
  })
  it('tells by its status an answer that is no problem', async () => {
    for (const body of ['', '<html>', '"text"', 'null', '{"errors":"none"}']) expect((await refusalOf(answered(body, 502))).message).toBe('The single window answered 502')
  })
})
