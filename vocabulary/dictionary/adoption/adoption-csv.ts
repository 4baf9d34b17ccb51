import type { AdoptionReport, PackageLine } from './adoption-report.ts'

const headings = [
  'Message', 'Source', 'Name', 'National format', 'Use', 'National code list', 'WCO id', 'Dictionary name', 'Path', 'WCO position', 'Format', 'Cardinality', 'Code lists', 'Origin', 'Fit', 'Disagreements',
] as const

/** The lines of a report's information package as CSV (RFC 4180), with a heading line. Cells that a spreadsheet would take for a formula begin with an apostrophe. */
export function adoptionCsv({ messages }: AdoptionReport): string {
  const lines = messages.flatMap((message) => message.lines.map((line) => cellsOf(message.name, line)))
  return [headings, ...lines].map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('')
}

function cellsOf(message: string, { national, id, name, path, uniquePosition, format, cardinality, codeLists, origin, fit, disagreements }: PackageLine): readonly string[] {
  const cells = [
    message, national.source, national.name, national.format, national.usage, national.codeList, id, name, path, uniquePosition, format, cardinality, codeLists?.join('; '), origin, fit, disagreements.join('; '),
  ]
  return cells.map((cell) => String(cell ?? ''))
}

function cellText(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
