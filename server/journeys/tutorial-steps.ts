/** A shell block of a tutorial and the lines that the tutorial says it prints. */
export interface TutorialStep {
  /** Where the block begins in the tutorial, for messages. */
  readonly line: number
  readonly script: string
  readonly printed: readonly string[]
}

const fence = /^```(\w*)$/

/**
 * The `sh` blocks of a Markdown text, each with the `text` block that follows it before the next one. A block under the comment
 * `<!-- not run -->` is left out.
 */
export function tutorialSteps(markdown: string): readonly TutorialStep[] {
  const steps: { line: number; script: string; printed: string[] }[] = []
  let open: { kind: string; line: number; lines: string[]; isRun: boolean } | undefined
  let lastWords = ''
  for (const [index, line] of markdown.split('\n').entries()) {
    const kind = fence.exec(line)?.[1]
    if (open === undefined) {
      if (kind !== undefined) open = { kind, line: index + 1, lines: [], isRun: lastWords !== '<!-- not run -->' }
      else if (line !== '') lastWords = line
    } else if (kind === undefined) open.lines.push(line)
    else {
      if (open.kind === 'sh' && open.isRun) steps.push({ line: open.line, script: open.lines.join('\n'), printed: [] })
      if (open.kind === 'text') steps.at(-1)?.printed.push(...open.lines)
      lastWords = ''
      open = undefined
    }
  }
  return steps
}

/** The first line of a tutorial that an output lacks, in order; `…` stands for anything within a line, or for any lines. */
export function missingLine(printed: readonly string[], output: string): string | undefined {
  const lines = output.split('\n')
  let at = 0
  for (const wanted of printed.filter((line) => line.trim() !== '' && line.trim() !== '…')) {
    const pattern = new RegExp(`^${wanted.trimEnd().split('…').map(escaped).join('.*')}\\s*$`, 'u')
    const found = lines.findIndex((line, index) => index >= at && pattern.test(line))
    if (found === -1) return wanted
    at = found + 1
  }
  return undefined
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
