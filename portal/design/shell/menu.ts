import { createContext, use } from 'react'
import type { MenuEntry } from '../../tasks/task.ts'

/** Every entry of the menu, for pages that lead to others; the shell gives it, since pages are themselves listed there. */
export const MenuContext = createContext<readonly MenuEntry[]>([])

export function useMenu(): readonly MenuEntry[] {
  return use(MenuContext)
}
