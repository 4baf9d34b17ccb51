import { digestOfBytes } from '@customhouse/proofs/receipt/filing-statement.ts'
import { subjectOf, type Notice, type NoticeSection, type NoticeTable } from './notice.ts'

const styles = 'body{color:#1b1b1b;font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:52rem;padding:0 1rem}h1{line-height:1.2}table{border-collapse:collapse;width:100%}caption{color:#565c65;padding-bottom:.25rem;text-align:left}th,td{border-bottom:1px solid #71767a;overflow-wrap:break-word;padding:.35rem .75rem .35rem 0;text-align:left;vertical-align:top}'

/** What a browser may do with the page: show it in its own styles, and nothing else. */
export const noticePolicy = `default-src 'none'; style-src 'sha256-${Buffer.from(digestOfBytes(new TextEncoder().encode(styles)), 'hex').toString('base64')}'; sandbox`

/** A notice as a page of its own, readable without anything else. Its styles are in one element that its own policy allows by hash. */
export function noticeHtml(notice: Notice): string {
  const { title, form, servedOn, to, sections, watermark } = notice
  const { subject, words } = subjectOf(notice)
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${text(`${title}: ${subject}`)}</title><meta name="viewport" content="width=device-width"><style>${styles}</style></head>
<body>
<main>
${watermark === undefined ? '' : `<p><strong>${text(watermark)}: this is no real notice.</strong></p>\n`}<h1>${text(title)}</h1>
<p>${text(form)}. ${text(words).replace(text(servedOn), `<time datetime="${text(servedOn)}">${text(servedOn)}</time>`)}</p>
<p>To: ${text(to)}</p>
${sections.map(section).join('\n')}
</main>
</body>
</html>
`
}

function section({ heading, paragraphs = [], items = [], table }: NoticeSection): string {
  return [
    `<section><h2>${text(heading)}</h2>`,
    ...paragraphs.map((words) => `<p>${text(words)}</p>`),
    ...(items.length === 0 ? [] : [`<ul>${items.map((words) => `<li>${text(words)}</li>`).join('')}</ul>`]),
    ...(table === undefined ? [] : [tableOf(table)]),
    '</section>',
  ].join('\n')
}

function tableOf({ caption, headers, rows }: NoticeTable): string {
  const head = headers.map((words) => `<th scope="col">${text(words)}</th>`).join('')
  const body = rows.map(([first = '', ...others]) => `<tr><th scope="row">${lines(first)}</th>${others.map((words) => `<td>${lines(words)}</td>`).join('')}</tr>`).join('\n')
  return `<table><caption>${text(caption)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`
}

function lines(words: string): string {
  return text(words).replaceAll('\n', '<br>')
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
