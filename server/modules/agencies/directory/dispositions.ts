import type { Disposition } from './agency.ts'

/** Answers that every agency may give (SO70 to SO72), with who gives them and what a refusal of this agency means. */
export function dispositionsBy(by: string, refused: string): readonly Disposition[] {
  return [
    { outcome: 'under-review', words: 'The data are looked at', by },
    { outcome: 'may-proceed', words: 'The agency has no objection to release', by },
    { outcome: 'documents', words: 'Documents are asked for before the agency decides', by },
    { outcome: 'hold', words: 'The goods are held intact for an examination or a sample', by },
    { outcome: 'refused', words: refused, by },
  ]
}
