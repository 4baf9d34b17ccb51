/** A text as XML 1.0 (2.2, 2.4) may have it, inside elements and attributes alike; characters that XML has no place for become U+FFFD. */
export function xmlText(text: string): string {
  return text.replaceAll(/[^\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|[&<>"]/gu, (character) => escapes.get(character) ?? '\uFFFD')
}

const escapes: ReadonlyMap<string, string> = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;'], ['\r', '&#13;']])
