import type { ReactNode } from 'react'

/** A part of a filing's page, with its heading, to which links on the page lead. */
export function Panel({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return <section className="panel" id={id} aria-labelledby={`${id}-title`}><h2 id={`${id}-title`}>{title}</h2>{children}</section>
}
