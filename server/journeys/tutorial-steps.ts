/** A shell block of a tutorial and the lines that the tutorial says it prints. */
export interface TutorialStep {
  /** Where the block begins in the tutorial, for messages. */
  readonly line: number
  readonly script: string
  readonly printed: readonly string[]
}

const fence = /^```(\w*)$/

interface Block {
  readonly kind: string
  readonly line: number
  readonly lines: readonly string[]
  readonly isRun: boolean
}

/**
 * The `sh` blocks of a Markdown text, each with the `text` block that follows it before the next one. A block under the comment
 * `<!-- not run -->` is left out.
 */
export function tutorialSteps(markdown: string): readonly TutorialStep[] {
  const steps: TutorialStep[] = []
  for (const { kind, line, lines, isRun } of blocksOf(markdown)) {
    const last = steps.at(-1)
    if (kind === 'sh' && isRun) steps.push({ line, script: lines.join('\n'), printed: [] })
    if (kind === 'text' && last !== undefined) steps.splice(-1, 1, { ...last, printed: [...last.printed, ...lines] })
  }
  return steps
}

function blocksOf(markdown: string): readonly Block[] {
  const lines = markdown.split('\n')
  const fences = lines.flatMap((line, index) => (fence.test(line) ? [index] : []))
  return fences.filter((_, place) => place % 2 === 0).map((from, place) => ({
    kind: fence.exec(lines[from] ?? '')?.[1] ?? '',
    line: from + 1,
    lines: lines.slice(from + 1, fences[2 * place + 1]),
    isRun: lines[from - 1] !== '<!-- not run -->',
  }))
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
