import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'

const authority = 'customhouse anomalies, reading of data'

/** Something that makes the whole file unusable. */
export function fileFinding(code: string, message: string, remedy: string): Finding {
  return { code, severity: 'fatal', pointer: { source: 'the whole file' }, message, authority, remedy }
}

/** Something that makes one line unusable: it is left out, the others are used. */
export function rowFinding(code: string, { line, column }: { readonly line: number; readonly column?: string }, message: string): Finding {
  return {
    code, severity: 'warning', pointer: { source: `line ${String(line)}${column === undefined ? '' : `, column ${column}`}` },
    message, authority, remedy: 'Mend the line and give the file again; the other lines were used without it',
  }
}
