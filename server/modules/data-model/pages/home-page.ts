import { dataModelPage, html } from './transport.ts'

/** The first page of the data model. */
export function homePage(): string {
  return dataModelPage('Data model', html`<p class="lead">One dictionary drives validation, schemas, messages and documentation. Every format is read into it and written from it.</p>
<form role="search" action="/data-model/elements" method="get"><label>Find an element by id, name, number or path <input type="search" name="search" autocomplete="off"></label> <button type="submit">Find</button></form>
<ul class="cards">
<li><a href="/data-model/elements">Elements</a><p>What each means, its format, its numbers in other standards, and where it stands</p></li>
<li><a href="/data-model/versions">Versions</a><p>What changed, what that breaks, and which mappings and guides were migrated</p></li>
<li><a href="/data-model/guides">Guides</a><p>Message implementation guides with schemas and samples, to build and to check against</p></li>
<li><a href="/data-model/adoption">Adoption</a><p>How far national messages follow the data model, as information packages</p></li>
</ul>
<p>Who signs in can propose a change, examine one, and follow it to its version: see the <a href="/reference">API reference</a>.</p>`)
}
