import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Notice } from './notice.ts'
import { noticeHtml, noticePolicy } from './notice-html.ts'
import { noticePdf } from './notice-pdf.ts'
import { noticeFonts } from './transport.ts'

const notice: Notice = {
  title: 'Request for information', form: 'CBP Form 28', caseNumber: 'C2026-000001', servedOn: '2026-07-20', to: 'Larkspur Kitchenware (sandbox), 89-100000100', watermark: 'SANDBOX',
  sections: [
    { heading: 'What this is about', paragraphs: ['Customs needs more information.'], table: { caption: 'The case', headers: ['What', 'Which'], rows: [['Entry', 'ZZ900001019']] } },
    { heading: 'Times that run', table: { caption: 'By when', headers: ['Who', 'What', 'Last day', 'Otherwise'], rows: Array.from({ length: 40 }, (_none, at) => ['You', 'Answer', '2026-08-19', `Row ${String(at)}`]) } },
    { heading: 'What you can do', items: ['Answer in this window.', 'Ask for more time.'] },
  ],
}

/** What the PDF holds as text objects, and its content streams unpacked. */
async function parts(): Promise<{ readonly objects: string; readonly content: string }> {
  const bytes = Buffer.from(await noticePdf(notice, noticeFonts()))
  const objects = bytes.toString('latin1')
  const streams = [...objects.matchAll(/\/Filter \/FlateDecode\s*>>\s*stream\r?\n/g)].map(({ index, 0: { length } }) => {
    try {
      return inflateSync(bytes.subarray(index + length)).toString('latin1')
    } catch {
      return ''
    }
  })
  return { objects, content: streams.join('\n') }
}

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

describe('noticePdf()', () => {
  it('is tagged PDF/UA: marked, in a language, titled, with a structure that covers all that is said', async () => {
    const { objects, content } = await parts()
    expect(objects).toMatch(/\/MarkInfo [\s\S]{0,40}\/Marked true|\/Marked true/)
    expect(objects).toContain('/Lang (en-US)')
    expect(objects).toMatch(/\/DisplayDocTitle true/)
    expect(objects + content).toContain('pdfuaid:part')
    for (const [tag, times] of [['H1', 1], ['H2', 3], ['Table', 2], ['Caption', 2], ['L', 1], ['LI', 2]] as const) expect([tag, count(objects, new RegExp(`/S /${tag}\\s`, 'g'))]).toEqual([tag, times])
    expect(count(objects, /\/S \/TR\s/g)).toBe(43)
    expect([count(objects, /\/Scope \/Column/g), count(objects, /\/Scope \/Row/g)]).toEqual([6, 41])
    // Each page marks its own number and watermark as no content.
    expect(count(content, /\/Artifact/g)).toBeGreaterThanOrEqual(count(objects, /\/Type \/Page\s/g) * 2)
  })
  it('embeds its fonts with the characters that they stand for, and has bookmarks', async () => {
    const { objects, content } = await parts()
    const fonts = count(objects, /\/Subtype \/Type0/g)
    expect(fonts).toBe(2)
    expect([count(objects, /\/FontFile[23]? \d/g), count(objects, /\/ToUnicode/g)]).toEqual([fonts, fonts])
    expect(objects).not.toContain('/BaseFont /Helvetica')
    expect(content).toContain('beginbfrange')
    expect(objects).toMatch(/\/Title \(What you can do\)/)
  })
  it('makes the same bytes of the same notice, and others of another', async () => {
    const hash = async (one: Notice) => createHash('sha256').update(await noticePdf(one, noticeFonts())).digest('hex')
    expect(await hash(notice)).toBe(await hash(notice))
    expect(await hash({ ...notice, servedOn: '2026-07-21' })).not.toBe(await hash(notice))
  })
})

describe('noticeHtml()', () => {
  it('says the same, and lets nobody write markup into it', () => {
    const html = noticeHtml({ ...notice, to: '<script>alert(1)</script>' })
    expect(html).not.toContain('<script>')
    const styles = /<style>(.*)<\/style>/.exec(html)?.[1] ?? ''
    expect(noticePolicy).toContain(`'sha256-${createHash('sha256').update(styles).digest('base64')}'`)
    for (const words of ['Row 39', 'Ask for more time.', 'SANDBOX', '<h2>Times that run</h2>', 'scope="row"']) expect(html).toContain(words)
  })
})
