import type { Http } from '../platform/http/index.ts'

interface Cookie {
  readonly value: string
  readonly path: string
}

/** What a browser would have been answered. */
export interface BrowserAnswer {
  readonly status: number
  readonly location: string | undefined
  readonly text: string
  json(): unknown
}

/** As much of a browser as signing in needs: it keeps cookies by path and says where its requests come from. */
export interface TestBrowser {
  go(url: string): Promise<BrowserAnswer>
  post(url: string, body: object, headers?: Readonly<Record<string, string>>): Promise<BrowserAnswer>
  submit(url: string, fields: Readonly<Record<string, string>>): Promise<BrowserAnswer>
}

export function testBrowser(http: Http, origin: string): TestBrowser {
  const cookies = new Map<string, Cookie>()
  const send = async (url: string, init: { readonly method: 'GET' | 'POST'; readonly payload?: string; readonly headers: Readonly<Record<string, string>> }) => {
    const { pathname, search } = new URL(url, origin)
    const fitting = [...cookies].filter(([, { path }]) => pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`))
    const cookie = fitting.map(([key, { value }]) => `${key.split(' ')[0] ?? ''}=${value}`).join('; ')
    const answer = await http.inject({ ...init, url: `${pathname}${search}`, headers: { host: new URL(origin).host, ...(cookie !== '' && { cookie }), ...init.headers } })
    for (const { name, value, path = '/', expires, maxAge } of answer.cookies) {
      const key = `${name} ${path}`
      if (value === '' || (expires !== undefined && expires.getTime() < Date.now()) || maxAge === 0) cookies.delete(key)
      else cookies.set(key, { value, path })
    }
    const { location } = answer.headers
    return { status: answer.statusCode, location: typeof location === 'string' ? location : undefined, text: answer.body, json: () => answer.json<unknown>() }
  }
  return {
    go: (url) => send(url, { method: 'GET', headers: {} }),
    post: (url, body, headers = {}) => send(url, { method: 'POST', payload: JSON.stringify(body), headers: { 'content-type': 'application/json', origin, 'sec-fetch-site': 'same-origin', ...headers } }),
    submit: (url, fields) => send(url, { method: 'POST', payload: new URLSearchParams(fields).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded', origin } }),
  }
}

/** Follows a sign-in to its end as one of the sandbox's people, and answers where the client is called back. */
export async function chooseSandboxPerson(browser: TestBrowser, beginning: string, subject: string): Promise<string> {
  const begun = await browser.go(beginning)
  const page = begun.location ?? ''
  if (!page.startsWith('/portal/sign-in/')) return page
  const chosen = (await browser.post(`${page}/sandbox-account`, { subject })).json() as { readonly redirectTo?: string }
  if (chosen.redirectTo === undefined) throw new Error(`Cannot sign in as ${subject}: ${JSON.stringify(chosen)}`)
  const back = await browser.go(chosen.redirectTo)
  return back.location ?? ''
}
