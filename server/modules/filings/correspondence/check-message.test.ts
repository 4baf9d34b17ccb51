import { describe, expect, it } from 'vitest'
import { checkMessage, type MessageGround } from './check-message.ts'
import type { MessageToSend } from './filing-message.ts'

const ground: MessageGround = { side: 'customs', today: '2026-08-03', onRecord: [{ id: 'r', kind: 'document-request' }, { id: 'm', kind: 'message' }] }
const codes = (message: Partial<MessageToSend>, given: Partial<MessageGround> = {}) => checkMessage({ kind: 'message', words: 'w', documents: [], files: [], ...message }, { ...ground, ...given }).map(({ code }) => code)
const file = (mediaType: string, content: string | Uint8Array) => ({ name: 'n', mediaType, content: typeof content === 'string' ? new TextEncoder().encode(content) : content })

describe('checkMessage()', () => {
  it('lets authorities ask for named documents until a day to come, and nobody else', () => {
    const request = { kind: 'document-request', documents: ['Contract of sale'], dueOn: '2026-08-03' } as const
    expect(codes(request)).toEqual([])
    expect(codes(request, { side: 'agency' })).toEqual([])
    expect(codes({ ...request, documents: [], dueOn: '2026-08-02' }, { side: 'filer' })).toEqual(['document-request-not-by-authority', 'document-request-empty', 'document-request-due-in-past'])
  })
  it('takes an answer from the filer, to a request that is on the record', () => {
    expect(codes({ kind: 'answer', answers: 'r' }, { side: 'filer' })).toEqual([])
    expect(codes({ kind: 'answer', answers: 'm', words: ' ' }, { side: 'customs' })).toEqual(['message-answer-not-by-filer', 'message-answers-nothing', 'message-answer-without-document'])
  })
  it('lets nothing but an answer say that it answers', () => {
    expect(codes({ answers: 'r' })).toEqual(['message-answers-nothing'])
    expect(codes({ kind: 'document-request', documents: ['Contract of sale'], answers: 'r' })).toEqual(['message-answers-nothing'])
  })
  it('takes papers of the kinds that it knows, by what is in them', () => {
    expect(codes({ files: [file('application/pdf', '%PDF-1.7'), file('text/csv', 'a,b'), file('image/png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d))] })).toEqual([])
    for (const one of [file('application/pdf', '<html>'), file('text/html', '<html>'), file('text/plain', Uint8Array.of(0xff, 0xfe)), file('text/plain', Uint8Array.of(65, 0))]) expect(codes({ files: [one] })).toEqual(['attachment-of-other-kind'])
    expect(codes({ files: [file('text/plain', ''), file('text/plain', 'x'.repeat(1_000_001))] })).toEqual(['attachment-empty', 'attachment-too-large'])
    expect(codes({ files: Array.from({ length: 6 }, () => file('text/plain', 'x')) })).toEqual(['attachments-too-many'])
  })
})
