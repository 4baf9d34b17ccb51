import { styleText } from 'node:util'

/** A line for people or a program, on stdout. */
export function printLine(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** One whole JSON object on one line, on stdout. */
export function printJson(value: unknown): void {
  printLine(JSON.stringify(value))
}

/** Progress and asides, on stderr, so that stdout stays for the answer. */
export function printProgress(line: string): void {
  process.stderr.write(`${line}\n`)
}

type Style = Parameters<typeof styleText>[0]

/** Colours text where the terminal shows colours and the user has not declined them (NO_COLOR). */
export function coloured(style: Style, text: string): string {
  return process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '' ? styleText(style, text) : text
}
