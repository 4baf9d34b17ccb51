import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './design/design.scss'
import { startTheme } from './design/theme/theme.ts'
import { LanguageProvider } from './languages/language.tsx'
import { isUnreachable } from './live/is-unreachable.ts'
import { LiveFacts } from './live/live-facts.tsx'
import { portalRouter } from './router.tsx'
import { SessionProvider } from './session/session.tsx'
import { readSettings, type PortalSettings } from './session/settings.ts'

/** A refusal will not change by asking again; a server that is away may come back. What a person does is never done later by itself. */
const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 15_000, retry: (count, failure) => isUnreachable(failure) && count < 3 }, mutations: { networkMode: 'always' } } })

const place = document.getElementById('portal')
if (place === null) throw new Error('Cannot show the portal: its page has no place for it')
const [settings] = await Promise.all([settingsOnceThere(), startTheme()])

createRoot(place).render(
  <StrictMode>
    <LanguageProvider>
      <QueryClientProvider client={queries}>
        <SessionProvider settings={settings}>
          <LiveFacts>
            <RouterProvider router={portalRouter()} />
          </LiveFacts>
        </SessionProvider>
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
)

/** Where the server is away at the first moment, the page waits for it rather than failing. */
async function settingsOnceThere(): Promise<PortalSettings> {
  for (;;) {
    try {
      return await readSettings()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 2_000))
    }
  }
}
