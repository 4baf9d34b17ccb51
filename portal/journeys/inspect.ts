import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const pictures = fileURLToPath(new URL('screenshots/', import.meta.url))
const rules = {
  light: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  // What a theme can change: the page and all that it says are the same.
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[]
}

/** Holds the page to WCAG 2.2 AA in light and in dark and to 320 px without sideways scrolling, and keeps a picture of each. */
export async function inspectPage(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  const wide = page.viewportSize() ?? { width: 1280, height: 900 }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.screenshot({ path: `${pictures}${name}-${colorScheme}.png` })
    expect(await violationsOn(page, colorScheme), `${name} in ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 320, height: 720 })
  await page.screenshot({ path: `${pictures}${name}-narrow.png` })
  const beyond = Number(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'))
  expect(beyond, `${name} scrolls sideways at 320 px`).toBeLessThanOrEqual(0)
  await page.setViewportSize(wide)
}

async function violationsOn(page: Page, scheme: keyof typeof rules): Promise<readonly string[]> {
  // Evaluated by the browser's debugger, which the page's content security policy does not bind.
  await page.evaluate(axe.source)
  // The line above has put the checker there; the script is text, since it runs in the page and not here.
  const violations = await page.evaluate<readonly Violation[]>(`axe.run(document, { runOnly: ${JSON.stringify(rules[scheme])}, resultTypes: ['violations'] }).then(({ violations }) => violations)`)
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`))
}
