import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { settingsHelp } from './config.ts'

it('docs/operating/running.md has every setting with its option, default and meaning', () => {
  const running = readFileSync(new URL('../docs/operating/running.md', import.meta.url), 'utf8')
  for (const { variable, flag, default: fallback, meaning } of settingsHelp())
    expect(running).toContain(`| \`${variable}\` | \`${flag}\` | ${fallback === '' ? '' : `\`${fallback}\``} | ${meaning} |`)
})
