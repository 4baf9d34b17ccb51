import { createContext, use } from 'react'
import type { MenuEntry, MenuGroup } from '../../tasks/task.ts'

/** The headings of the menu, in their order. */
export const menuGroups: readonly MenuGroup[] = ['customs', 'risk', 'agencies', 'trade', 'evidence', 'administration', 'developers', 'public']

/** Every entry of the menu, for pages that lead to others; the shell gives it, since pages are themselves listed there. */
export const MenuContext = createContext<readonly MenuEntry[]>([])

export function useMenu(): readonly MenuEntry[] {
  return use(MenuContext)
}
