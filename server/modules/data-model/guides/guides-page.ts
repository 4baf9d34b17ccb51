import { dataModelPage, html } from '../pages/transport.ts'
import type { Guide } from './guide.ts'

/** The guides that are in force, each with what it is published as. */
export function guidesPage(guides: readonly Guide[]): string {
  return dataModelPage('Message implementation guides', html`<p class="lead">Which elements a message uses, how often, and with which codes. Send a document in any format to be checked against one.</p>
<ul class="cards">${guides.map(({ id, title, purpose, guideVersion, dictionaryVersion }) => html`<li><a href="/data-model/guides/${id}">${title}</a><p>${purpose}</p><p class="quiet">Guide version ${guideVersion}, dictionary ${dictionaryVersion}</p></li>`)}</ul>
<h2>Check a document</h2>
<pre tabindex="0"><code>curl -X POST --data-binary @message.xml -H 'authorization: Bearer TOKEN' \\
  -H 'content-type: application/octet-stream' /data-model/guides/import-declaration/check</code></pre>`)
}
