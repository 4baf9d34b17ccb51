import { type Http, html, page } from './platform/http/index.ts'

interface Welcome {
  readonly url: string
  readonly sandbox: boolean
  /** Whether the web application is served too. */
  readonly portal: boolean
}

/** The page at the root: what this is, how to try it, where to go. */
export function serveLandingPage(http: Http, welcome: Welcome): void {
  const content = landingPage(welcome)
  http.get('/', { schema: { hide: true } }, async (_request, reply) => reply.type('text/html; charset=utf-8').send(content))
}

function landingPage({ url, sandbox, portal }: Welcome): string {
  return page({
    title: 'Customhouse',
    main: html`<h1>The open single window for international trade</h1>
<p class="lead">A filing goes in, in the wire format that you already speak or as JSON. An explained, signed determination comes out, with a receipt that anyone can verify offline.</p>
${portal && html`<p><a class="button" href="/portal/">Open the portal</a></p>`}
${sandbox && html`<p class="note"><strong>This is a sandbox.</strong> Its parties, keys and sign-ins are invented, and nothing filed here reaches any government.</p>`}
<p>Customhouse is not U.S. Customs and Border Protection and is not endorsed by it. It reads and writes CATAIR and other formats as published.</p>
<h2>Try it in a terminal</h2>
<p>In the folder of the program, while it runs:</p>
<pre tabindex="0"><code># what is wrong in these filings, before anyone sees them
npx customhouse check samples/*

# file one, and read the decision, the duty and the answer
npx customhouse file samples/vessel-dutiable.catair

# a manifest in another format, and what that cannot carry
npx customhouse convert samples/x12/309-manifest.x12 --to edifact

# whether a mill's certificate holds, and whether its issuer is recognised
npx customhouse credential verify samples/credentials/mill-test-report.json

# what is owed on goods
npx customhouse duty --hts 6109.10.0012 --origin VN --value 10000 --date 2026-07-20</code></pre>
<p><code>npx customhouse --help</code> lists the rest.</p>
<h2>Try it over HTTP</h2>
<p>These need no sign-in:</p>
<pre tabindex="0"><code>curl ${url}/healthz
curl ${url}/ledger/checkpoint
curl ${url}/data-model/elements/063
curl ${url}/openapi.json</code></pre>
<h2>Where to go</h2>
<ul class="cards">
<li><a href="/reference">API reference</a><p>Every operation, its parameters and its answers</p></li>
<li><a href="/data-model">Data model</a><p>The elements that every format is read into, their versions, guides and adoption</p></li>
<li><a href="/ledger/checkpoint">Ledger checkpoint</a><p>The signed state of the log that holds every filing</p></li>
<li><a href="/healthz">Health</a><p>Whether this server does its work; its <a href="/metrics">metrics</a> say how much</p></li>
<li><a href="/reference#get-events">Events</a><p>A stream for programs that are signed in; it resumes where it broke</p></li>
</ul>`,
  })
}
