import light from './light.scss?url'
import dark from './dark.scss?url'

/** What a person chose; `system` follows the device. */
export type ThemeChoice = 'system' | 'light' | 'dark'

const kept = 'customhouse-theme'
const sheets = { light: sheet(light), dark: sheet(dark) }

/** Puts both themes' style sheets in; resolves when the one in force has loaded, so that nothing is shown unstyled. */
export async function startTheme(): Promise<void> {
  const loaded = Object.values(sheets).map((link) => new Promise<void>((resolve) => {
    link.addEventListener('load', () => { resolve() })
    link.addEventListener('error', () => { resolve() })
  }))
  applyTheme(themeChoice())
  // Before our own styles, which have the last word.
  document.head.prepend(sheets.light, sheets.dark)
  await Promise.race([Promise.all(loaded), new Promise((resolve) => setTimeout(resolve, 3_000))])
}

export function themeChoice(): ThemeChoice {
  const found = localStorage.getItem(kept)
  return found === 'light' || found === 'dark' ? found : 'system'
}

export function chooseTheme(choice: ThemeChoice): void {
  if (choice === 'system') localStorage.removeItem(kept)
  else localStorage.setItem(kept, choice)
  applyTheme(choice)
}

function applyTheme(choice: ThemeChoice): void {
  sheets.light.media = choice === 'system' ? '(prefers-color-scheme: light)' : choice === 'light' ? 'all' : 'not all'
  sheets.dark.media = choice === 'system' ? '(prefers-color-scheme: dark)' : choice === 'dark' ? 'all' : 'not all'
}

function sheet(href: string): HTMLLinkElement {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = href
  return link
}
