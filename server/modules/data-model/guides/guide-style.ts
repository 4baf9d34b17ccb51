import { sha256 } from '@customhouse/proofs/transparency-log/merkle-hash.ts'

/** The style of a guide's page, which carries it along: it is read from disk, printed, and sent on. It has no character that pages escape. */
export const guideStyle = `:root{color-scheme:light dark;--ground:#fbfbf9;--ink:#1b2428;--quiet:#566067;--line:#dde2e2;--accent:#0b5c7a;--code:#eef2f2}
@media(prefers-color-scheme:dark){:root{--ground:#12181b;--ink:#e6ecee;--quiet:#a3b0b6;--line:#2d383d;--accent:#6cc3e0;--code:#222c31}}
*{box-sizing:border-box}html{scroll-padding-top:1rem}body{margin:0 auto;max-width:76rem;padding:1.5rem 1.25rem 4rem;background:var(--ground);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
h1{font-size:2rem;line-height:1.2}h2{font-size:1.3rem;margin-top:2.5rem}p{max-width:70ch}.quiet{color:var(--quiet)}a{color:var(--accent)}
a:focus-visible,.table:focus-visible,pre:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.5rem}
code,pre{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.86em}pre{background:var(--code);padding:1rem;border-radius:8px;overflow-x:auto;white-space:pre-wrap;overflow-wrap:anywhere}
.table{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.92rem}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line)}th{color:var(--quiet);font-weight:600}
tr.class td{background:var(--code);font-weight:600}td.must{font-weight:700}td:last-child{min-width:14rem}
@media print{:root{--ground:#fff;--ink:#000;--quiet:#444;--line:#bbb;--accent:#000;--code:#f2f2f2}body{max-width:none;padding:0;font-size:9pt}nav,.skip{display:none}thead{display:table-header-group}tr{break-inside:avoid}.table{overflow:visible}}`

/** The style's digest, by which a page's content security policy admits it and no other. */
export const guideStyleSource = `sha256-${Buffer.from(sha256(Buffer.from(guideStyle))).toString('base64')}`
