import { html, page } from './html.ts'

/** What a person sees at an address where nothing is. It repeats nothing of the address. */
export function notFoundPage(): string {
  return page({
    title: 'Not found: Customhouse',
    main: html`<h1>Nothing is at this address</h1>
<p class="lead">It may be mistyped, or what was there has gone.</p>
<ul class="cards">
<li><a href="/">Start</a><p>What this is, and how to try it</p></li>
<li><a href="/reference">API reference</a><p>Every operation, its parameters and its answers</p></li>
</ul>`,
  })
}
