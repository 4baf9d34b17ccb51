/** A page of reference in no markup yet: Markdown and HTML are made of it. */
export interface ReferencePage {
  /** Name of its file, without ending. */
  readonly name: string
  readonly title: string
  readonly sections: readonly ReferenceSection[]
}

export interface ReferenceSection {
  readonly heading?: string
  readonly paragraphs: readonly string[]
  readonly table?: ReferenceTable
}

export interface ReferenceTable {
  readonly columns: readonly string[]
  readonly rows: readonly ReferenceRow[]
}

export interface ReferenceRow {
  /** What links name it by. */
  readonly anchor?: string
  readonly cells: readonly ReferenceCell[]
}

/** A text, or one that leads to an anchor of a page. */
export type ReferenceCell = string | { readonly text: string; readonly page: string; readonly of: string }

/** The page as GitHub's Markdown; links lead to files beside it. */
export function markdownOf({ title, sections }: ReferencePage): string {
  const parts = sections.flatMap(({ heading, paragraphs, table }) => [
    ...(heading === undefined ? [] : [`## ${markdownText(heading)}`]), ...paragraphs.map(markdownText), ...(table === undefined ? [] : [markdownTable(table)]),
  ])
  return `${[`# ${markdownText(title)}`, ...parts].join('\n\n')}\n`
}

function markdownTable({ columns, rows }: ReferenceTable): string {
  const lines = rows.map(({ anchor, cells }) => {
    const texts = cells.map((cell) => (typeof cell === 'string' ? markdownText(cell) : `[${markdownText(cell.text)}](${cell.page}.md#${cell.of})`))
    const name = anchor === undefined ? '' : `<a id="${htmlText(anchor)}"></a>`
    return `| ${name}${texts.join(' | ')} |`
  })
  return [`| ${columns.map(markdownText).join(' | ')} |`, `|${columns.map(() => '---|').join('')}`, ...lines].join('\n')
}

function markdownText(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#]/g, String.raw`\$&`).replaceAll(/\s*[\r\n]+\s*/g, ' ')
}

/** The page as HTML, to be put into a document: headings, paragraphs and tables alone. Links lead to what `addressOf` names for a page. */
export function htmlOf({ title, sections }: ReferencePage, addressOf: (page: string) => string = (page) => `${page}.html`): string {
  const parts = sections.map(({ heading, paragraphs, table }) => [
    heading === undefined ? '' : `<h2>${htmlText(heading)}</h2>\n`,
    ...paragraphs.map((paragraph) => `<p>${htmlText(paragraph)}</p>\n`),
    table === undefined ? '' : htmlTable(table, addressOf),
  ].join(''))
  return `<h1>${htmlText(title)}</h1>\n${parts.join('')}`
}

function htmlTable({ columns, rows }: ReferenceTable, addressOf: (page: string) => string): string {
  const head = columns.map((column) => `<th scope="col">${htmlText(column)}</th>`).join('')
  const lines = rows.map(({ anchor, cells }) => {
    const texts = cells.map((cell) => `<td>${typeof cell === 'string' ? htmlText(cell) : `<a href="${htmlText(`${addressOf(cell.page)}#${cell.of}`)}">${htmlText(cell.text)}</a>`}</td>`)
    return `<tr${anchor === undefined ? '' : ` id="${htmlText(anchor)}"`}>${texts.join('')}</tr>\n`
  })
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${lines.join('')}</tbody>\n</table>\n`
}

/** A whole HTML document of one page, for a guide that is downloaded; it needs nothing else. */
export function htmlDocumentOf(page: ReferencePage, addressOf?: (page: string) => string): string {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${htmlText(page.title)}</title><style>${style}</style>`
  return `<!DOCTYPE html>\n<html lang="en"><head>${head}</head>\n<body>\n${htmlOf(page, addressOf)}</body></html>\n`
}

const style = 'body{font:16px/1.5 sans-serif;margin:2rem auto;max-width:80rem;padding:0 1rem}table{border-collapse:collapse}td,th{border:1px solid #999;padding:.2rem .5rem;text-align:left;vertical-align:top}'

function htmlText(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`)
}
