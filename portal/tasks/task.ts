import type { AnyRoute } from '@tanstack/react-router'
import type { Language } from '../languages/language.tsx'
import type { Me } from '../session/session.tsx'

/** Under which heading of the menu a task stands; officers find their own work first, and a filer has none of those headings. */
export type MenuGroup = 'customs' | 'risk' | 'agencies' | 'trade' | 'evidence' | 'administration' | 'developers' | 'public'

export interface MenuEntry {
  readonly path: string
  readonly label: Readonly<Record<Language, string>>
  readonly group: MenuGroup
  /** Whether it stands in the menu of this person; `undefined` is one who is not signed in. The server decides what is allowed. */
  readonly isFor: (me: Me | undefined) => boolean
}

/** One thing that a person comes to do: its pages, and where they stand in the menu. */
export interface Task {
  readonly name: string
  readonly menu: readonly MenuEntry[]
  /** Its routes; pages are loaded when they are first opened. Pages for anyone say `staticData: { isPublic: true }`. */
  readonly routes: (root: AnyRoute) => readonly AnyRoute[]
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Shown to those who are not signed in too. */
    readonly isPublic?: boolean
  }
}
