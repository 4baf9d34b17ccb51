/** Text that is safe to put into a page as it is. */
export class SafeHtml {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Part = SafeHtml | string | number | undefined | false | readonly Part[]

/** A template whose values are escaped, unless they were made by it. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): SafeHtml {
  return new SafeHtml(strings.map((text, index) => text + (index < parts.length ? print(parts[index]) : '')).join(''))
}

function print(part: Part): string {
  if (part === undefined || part === false) return ''
  if (part instanceof SafeHtml) return part.text
  if (typeof part === 'object') return part.map(print).join('')
  return String(part).replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`)
}

/** A whole page in our dress. */
export function page({ title, main, script, refreshSeconds }: { readonly title: string; readonly main: SafeHtml; readonly script?: string; readonly refreshSeconds?: number | undefined }): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${refreshSeconds === undefined ? '' : html`<meta http-equiv="refresh" content="${refreshSeconds}">`}
<title>${title}</title>
<link rel="icon" href="/assets/mark.svg">
<link rel="stylesheet" href="/assets/page.css">
${script === undefined ? '' : html`<script src="${script}" defer></script>`}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="top"><a class="mark" href="/"><img src="/assets/mark.svg" alt="" width="28" height="28"> Customhouse</a>
<nav aria-label="Main"><a href="/data-model">Data model</a> <a href="/reference">Reference</a> <a href="/openapi.json">OpenAPI</a> <a href="/healthz">Health</a></nav></header>
<main id="main">${main}</main>
</body>
</html>
`.text
}
