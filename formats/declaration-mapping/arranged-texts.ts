/** The main tariff number of a line: the first outside chapters 98 and 99, whose numbers stand beside one of the others. */
export function mainCommodityIndex(codes: readonly string[]): number {
  return Math.max(0, codes.findIndex((code) => !/^9[89]/.test(code)))
}

/** Texts as one, with the lengths of its parts where there are several. */
export function joinedTexts(texts: readonly string[]): { readonly description?: string; readonly descriptionStructure?: string } {
  if (texts.length === 0) return {}
  return { description: texts.join(' '), ...(texts.length > 1 && { descriptionStructure: texts.map(({ length }) => String(length)).join(' ') }) }
}

/** The texts that one was joined from; the text alone where its parts are not stated, or do not add up to it. */
export function dividedText(text: string, structure: string | undefined): readonly string[] {
  const lengths = structure !== undefined && /^\d{1,6}(?: \d{1,6})*$/.test(structure) ? structure.split(' ').map(Number) : []
  if (lengths.reduce((sum, length) => sum + length, lengths.length - 1) !== text.length) return [text]
  let at = 0
  return lengths.map((length) => {
    const part = text.slice(at, at + length)
    at += length + 1
    return part
  })
}
