import PDFDocument from 'pdfkit'
import { subjectOf, type Notice, type NoticeSection, type NoticeTable } from './notice.ts'

type Pdf = InstanceType<typeof PDFDocument>
type Element = ReturnType<Pdf['struct']>

/** The fonts that a notice is set in, as WOFF bytes. They are embedded, so that it looks and reads alike everywhere. */
export interface NoticeFonts {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
}

const margin = 56
const sizes = { title: 20, heading: 13, body: 10.5, small: 9 }
const gap = 6
/** The types of pdfkit know PDF/A alone. */
const accessible: object = { subset: 'PDF/UA' }

/**
 * A notice as a tagged PDF (PDF/UA-1, ISO 14289-1): language, title, headings, lists and tables in the structure, bookmarks, embedded fonts.
 * The same notice makes the same bytes: its only date is that of service.
 */
export async function noticePdf(notice: Notice, fonts: NoticeFonts): Promise<Uint8Array> {
  const served = new Date(`${notice.servedOn}T00:00:00.000Z`)
  const title = `${notice.title}: ${subjectOf(notice).subject}`
  const pdf = new PDFDocument({
    pdfVersion: '1.7', ...accessible, tagged: true, lang: 'en-US', displayTitle: true, size: 'LETTER', margin, bufferPages: true,
    info: { Title: title, Author: 'Customs', Subject: notice.form, CreationDate: served, ModDate: served },
    // No font of the viewer's: the two below are the only ones.
    font: '',
  })
  const bytes = collected(pdf)
  pdf.registerFont('regular', Buffer.from(fonts.regular)).registerFont('bold', Buffer.from(fonts.bold))
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  writeHead(pdf, root, notice)
  for (const section of notice.sections) writeSection(pdf, root, section)
  root.end()
  writeArtifacts(pdf, notice)
  pdf.end()
  return bytes
}

async function collected(pdf: Pdf): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    pdf.on('data', (part: Uint8Array) => { parts.push(part) })
    pdf.on('end', () => { resolve(Buffer.concat(parts)) })
    pdf.on('error', reject)
  })
}

function writeHead(pdf: Pdf, root: Element, notice: Notice): void {
  const { title, form, to } = notice
  pdf.outline.addItem(title)
  put(pdf, root, { tag: 'H1', font: 'bold', size: sizes.title, words: title })
  put(pdf, root, { tag: 'P', font: 'regular', size: sizes.body, words: `${form}. ${subjectOf(notice).words}` })
  put(pdf, root, { tag: 'P', font: 'regular', size: sizes.body, words: `To: ${to}` })
}

function writeSection(pdf: Pdf, root: Element, { heading, paragraphs = [], items = [], table }: NoticeSection): void {
  const sect = pdf.struct('Sect')
  root.add(sect)
  roomFor(pdf, 60)
  pdf.outline.addItem(heading)
  pdf.y += gap
  put(pdf, sect, { tag: 'H2', font: 'bold', size: sizes.heading, words: heading })
  for (const words of paragraphs) put(pdf, sect, { tag: 'P', font: 'regular', size: sizes.body, words })
  if (items.length > 0) writeList(pdf, sect, items)
  if (table !== undefined) writeTable(pdf, sect, table)
  sect.end()
}

function writeList(pdf: Pdf, parent: Element, items: readonly string[]): void {
  const list = pdf.struct('L')
  parent.add(list)
  for (const words of items) {
    const item = pdf.struct('LI')
    list.add(item)
    const { y } = pdf
    put(pdf, item, { tag: 'Lbl', font: 'regular', size: sizes.body, words: '•', width: 12 })
    pdf.y = y
    put(pdf, item, { tag: 'LBody', font: 'regular', size: sizes.body, words, x: margin + 14 })
    item.end()
  }
  list.end()
}

interface Piece {
  readonly tag: 'H1' | 'H2' | 'P' | 'Lbl' | 'LBody' | 'TH' | 'TD' | 'Caption'
  readonly font: 'regular' | 'bold'
  readonly size: number
  readonly words: string
  readonly x?: number
  readonly width?: number
  readonly scope?: 'Column' | 'Row'
}

/** Sets words as one element of the structure; with a space at the end, so that extracted words stay apart. */
function put(pdf: Pdf, parent: Element, { tag, font, size, words, x = margin, width = pdf.page.width - margin - x, scope }: Piece): void {
  // The types of pdfkit do not know the scope of a header.
  const options: object = scope === undefined ? {} : { scope }
  parent.add(pdf.struct(tag, options, () => {
    pdf.font(font).fontSize(size).fillColor('#1b1b1b').text(`${words} `, x, pdf.y, { width, paragraphGap: gap, lineGap: 2 })
  }))
}

function writeTable(pdf: Pdf, parent: Element, { caption, headers, rows }: NoticeTable): void {
  const table = pdf.struct('Table')
  parent.add(table)
  put(pdf, table, { tag: 'Caption', font: 'regular', size: sizes.small, words: caption })
  const widths = widthsOf(headers.length, pdf.page.width - 2 * margin)
  writeRow(pdf, table, { cells: headers, widths, isHead: true })
  for (const cells of rows) writeRow(pdf, table, { cells, widths, isHead: false })
  table.end()
}

/** Two columns: a third and the rest; four: the last one wide. */
function widthsOf(columns: number, width: number): readonly number[] {
  const shares = columns === 2 ? [0.34, 0.66] : columns === 4 ? [0.12, 0.3, 0.16, 0.42] : Array.from({ length: columns }, () => 1 / columns)
  return shares.map((share) => share * width)
}

interface Row {
  readonly cells: readonly string[]
  readonly widths: readonly number[]
  readonly isHead: boolean
}

function writeRow(pdf: Pdf, table: Element, { cells, widths, isHead }: Row): void {
  const height = Math.max(...cells.map((words, at) => pdf.font(isHead || at === 0 ? 'bold' : 'regular').fontSize(sizes.small).heightOfString(`${words} `, { width: (widths[at] ?? 0) - gap, lineGap: 2, paragraphGap: gap }) - gap))
  roomFor(pdf, height + 2 * gap)
  const top = pdf.y
  const row = pdf.struct('TR')
  table.add(row)
  let x = margin
  cells.forEach((words, at) => {
    const width = widths[at] ?? 0
    pdf.y = top
    const header = isHead ? 'Column' : 'Row'
    put(pdf, row, { tag: isHead || at === 0 ? 'TH' : 'TD', font: isHead || at === 0 ? 'bold' : 'regular', size: sizes.small, words, x, width: width - gap, ...(isHead || at === 0 ? { scope: header } : {}) })
    x += width
  })
  row.end()
  pdf.y = top + height + gap
  artifact(pdf, () => { pdf.moveTo(margin, pdf.y - gap / 2).lineTo(pdf.page.width - margin, pdf.y - gap / 2).lineWidth(isHead ? 1 : 0.4).strokeColor('#71767a').stroke() })
}

/** Begins a page where so much does not fit on this one. */
function roomFor(pdf: Pdf, height: number): void {
  if (pdf.y + height <= pdf.page.height - margin) return
  pdf.addPage()
  pdf.y = margin
}

/** What is no content: lines, page numbers, the watermark. */
function artifact(pdf: Pdf, draw: () => void): void {
  pdf.markContent('Artifact')
  draw()
  pdf.endMarkedContent()
}

function writeArtifacts(pdf: Pdf, notice: Notice): void {
  const { watermark } = notice
  const { subject } = subjectOf(notice)
  const { start, count } = pdf.bufferedPageRange()
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page)
    const { width, height, margins } = pdf.page
    pdf.page.margins = { ...margins, bottom: 0 }
    artifact(pdf, () => { pdf.font('regular').fontSize(8).fillColor('#565c65').text(`${subject.charAt(0).toUpperCase()}${subject.slice(1)}, page ${String(page - start + 1)} of ${String(count)}`, margin, height - 36, { width: width - 2 * margin, align: 'center', lineBreak: false }) })
    if (watermark !== undefined) {
      artifact(pdf, () => {
        pdf.save().rotate(-35, { origin: [width / 2, height / 2] }).font('bold').fontSize(90).fillColor('#000000', 0.07).text(watermark, 0, height / 2 - 45, { width, align: 'center', lineBreak: false }).restore()
      })
    }
    pdf.page.margins = margins
  }
}
