import type { Browser, BrowserContext, Page } from 'playwright-core'

/** What every journey is given: one server and one browser for all of them. */
export interface PortalUnderTest {
  readonly url: string
  readonly dataFolder: string
  readonly browser: Browser
  /** Ends the server as a power cut would. The journey starts it again, whatever happens. */
  readonly kill: () => Promise<void>
  /** Starts the server again on the same address and data, and waits until it answers. */
  readonly restart: () => Promise<void>
  /** A page of a browser of its own in which the sandbox person of this subject has signed in; none where nobody is to. */
  readonly open: (options?: OpenOptions) => Promise<OpenedPortal>
}

export interface OpenOptions {
  readonly subject?: string
  readonly path?: string
  readonly language?: 'en' | 'es'
  readonly scheme?: 'light' | 'dark'
}

export interface OpenedPortal {
  readonly page: Page
  readonly context: BrowserContext
  /** Holds the page as it is now to WCAG 2.2 AA in light and in dark, to 320 px, and keeps pictures of it under this name. */
  readonly inspect: (name: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** What a person does in the portal, from its first page to the result. */
export interface Journey {
  readonly name: string
  readonly walk: (portal: PortalUnderTest) => Promise<void>
}
