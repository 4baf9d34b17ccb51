import { type ContextDocument, contextLibrary, type ContextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { pinContext, type PinnedContext } from '@customhouse/proofs/json-ld/pin-context.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Database } from '../../../platform/database/index.ts'
import { contextChannel, type ContextLoading, insertContext, readContexts } from './store.ts'

/** The contexts that may be used: those that come with the program, and those that an operator loaded in this or any other process. */
export interface LoadedContexts {
  readonly library: ContextLibrary
  /** Pins and keeps a context; it may be used when this is done, in other processes when they hear of it. */
  load(asked: { readonly url: string; readonly document: JsonObject }, by: ContextLoading): Promise<Outcome<PinnedContext>>
}

/** Reads the contexts, and again whenever any process loads one. */
export async function openContexts(database: Database): Promise<LoadedContexts> {
  let known: readonly ContextDocument[] = []
  let current = contextLibrary()
  const refresh = async (): Promise<void> => {
    const read = await database.system(readContexts)
    // Contexts are only ever added, so that as many as before are the same as before.
    if (read.length <= known.length) return
    current = contextLibrary(notBuiltIn(read))
    known = read
  }
  // Before the first reading, so that nothing that is loaded meanwhile is missed. A reading that fails is made good by the next.
  await database.listen(contextChannel, () => { refresh().catch(() => undefined) })
  await refresh()
  return {
    library: liveLibrary(() => current),
    async load({ url, document }, by) {
      await refresh()
      const pinned = pinContext(url, document, notBuiltIn(known))
      if (!pinned.ok || pinned.value.isKnown) return pinned
      const isNew = await database.system((sql) => insertContext(sql, pinned.value.context, by))
      await refresh()
      // Somebody else was quicker: whether with the same one the second look says.
      return isNew ? pinned : pinContext(url, document, notBuiltIn(known))
    },
  }
}

/** A context that was loaded before a release of the program brought it along is the program's now. */
function notBuiltIn(contexts: readonly ContextDocument[]): readonly ContextDocument[] {
  const own = new Set(contextLibrary().urls)
  return contexts.filter(({ url }) => !own.has(url))
}

/** A library that is another one after each loading. A document is read in one go, and so under one of them. */
function liveLibrary(current: () => ContextLibrary): ContextLibrary {
  return {
    get urls() { return current().urls },
    document: (url) => current().document(url),
    contextOf: (url) => current().contextOf(url),
    initial: () => current().initial(),
    onDerived: () => { current().onDerived() },
  }
}
