import { useWords } from '../../languages/use-words.ts'
import type { ModelElement } from './elements-page.tsx'
import { dataModelWords } from './words.ts'

/** Where an element stands, opened when it is asked for: some stand in a hundred places. */
export function ElementPlaces({ element: { id, name, places } }: { readonly element: ModelElement }) {
  const words = useWords(dataModelWords)
  return (
    <>
      <details className="model-places">
        <summary>{words('places')}: {words('placesMore', { count: places.length })}</summary>
        <ul>{places.map((place) => (
          <li key={place.path}>
            <code>{place.path}</code> <span className="model-quiet">{place.max === 0 ? `${String(place.min)}..*` : `${String(place.min)}..${String(place.max)}`}</span>
            {place.deprecatedSince !== undefined && <> {words('deprecated', { version: place.deprecatedSince })}{place.replacedBy !== undefined && <>, {words('replacedBy', { path: place.replacedBy })}</>}</>}
          </li>
        ))}</ul>
      </details>
      <p className="model-links"><a href={`/data-model/elements/${id}`} aria-label={words('pageOf', { name })}>{words('page')}</a></p>
    </>
  )
}
