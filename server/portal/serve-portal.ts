import { staticFiles, html, page, type Http } from '../platform/http/index.ts'
import type { BuiltPortal, PortalState } from './built-portal.ts'

/** What every browser is told before anyone signs in; no secrets. */
export interface PortalSettings {
  readonly issuer: string
  readonly clientId: string
  readonly audience: string
  readonly sandbox: boolean
  readonly version: string
  readonly publicUrl: string
}

/** The portal loads its own files, talks to this server and to the issuer, and nothing else; workers and pictures may be made in the page. */
function contentSecurityPolicy({ issuer, publicUrl }: PortalSettings): string {
  const { origin } = new URL(issuer)
  const elsewhere = origin === new URL(publicUrl).origin ? '' : ` ${origin}`
  return `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'${elsewhere}; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`
}

/** Serves the portal under /portal/: its files, its one page for every path of its own, and what it needs to know at first. */
export async function servePortal(http: Http, portal: BuiltPortal, settings: PortalSettings): Promise<void> {
  const sendFile = await staticFiles(http)
  const headers = { 'content-security-policy': contentSecurityPolicy(settings), 'permissions-policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=(), publickey-credentials-get=(self), publickey-credentials-create=(self)' }
  http.get('/portal', { schema: { hide: true } }, async (_request, reply) => reply.redirect('/portal/'))
  http.get('/portal/settings.json', { schema: { hide: true } }, async () => Promise.resolve(settings))
  http.get<{ Params: { '*': string } }>('/portal/*', { schema: { hide: true } }, async (request, reply) => {
    void reply.headers(headers)
    const state = portal.current()
    if (state.state !== 'ready') return reply.code(503).header('retry-after', '2').type('text/html; charset=utf-8').send(waitingPage(state))
    const path = request.params['*']
    if (state.files.has(path) && path !== 'index.html') return sendFile(reply, { folder: state.folder, path, isImmutable: path.startsWith('assets/') })
    // A part of an earlier build that is gone must not come back as a page.
    if (path.startsWith('assets/')) return reply.code(404).type('text/plain').send('There is no such file: the portal was built anew, reload it')
    return sendFile(reply, { folder: state.folder, path: 'index.html', isImmutable: false })
  })
}

function waitingPage(state: Exclude<PortalState, { state: 'ready' }>): string {
  const isBuilding = state.state === 'building'
  return page({
    title: isBuilding ? 'The portal is being built: Customhouse' : 'The portal could not be built: Customhouse',
    refreshSeconds: isBuilding ? 2 : undefined,
    main: isBuilding
      ? html`<h1>The portal is being built</h1><p class="lead" role="status">${state.step}…</p><p>This happens at the first start after a change and takes some ten seconds. The page goes on by itself; the <a href="/reference">API</a> is ready meanwhile.</p>`
      : html`<h1>The portal could not be built</h1><p class="lead">The <a href="/reference">API</a> works without it. The build said:</p><pre tabindex="0"><code>${state.why}</code></pre>`,
  })
}
