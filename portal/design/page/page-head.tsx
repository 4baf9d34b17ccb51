import { useEffect, type ReactNode } from 'react'

interface PageHeadProps {
  readonly title: string
  readonly lead?: ReactNode
  /** What can be done with the page as a whole, at its right. */
  readonly actions?: ReactNode
}

/** The one `h1` of a page, which names the browser's tab too. */
export function PageHead({ title, lead, actions }: PageHeadProps) {
  useEffect(() => { document.title = `${title} · Customhouse` }, [title])
  return (
    <div className="page-head">
      <div>
        <h1>{title}</h1>
        {lead !== undefined && <p className="page-lead">{lead}</p>}
      </div>
      {actions !== undefined && <div className="page-actions">{actions}</div>}
    </div>
  )
}
