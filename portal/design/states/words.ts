import type { Catalogue } from '../../languages/use-words.ts'

const en = {
  loading: 'Loading…',
  retry: 'Try again',
  unreachable: 'The server cannot be reached',
  unreachableWhat: 'Your network or the server is down. This page tries again by itself; nothing that you typed is lost.',
  forbidden: 'Your roles do not allow this',
  forbiddenWhat: 'Ask an administrator of your organisation if you need it for your work.',
  notFound: 'There is no such page',
  notFoundWhat: 'The address may be mistyped, or what it named may not be yours to see.',
  home: 'Go to the first page',
  refused: 'The single window did not accept this',
  failed: 'This page could not be shown',
  failedWhat: 'A mistake in the portal stopped it. Nothing was filed or changed by that. Reload the page; if it happens again, tell your administrator these words:',
  reload: 'Reload',
} as const

export const stateWords = {
  en,
  es: {
    loading: 'Cargando…',
    retry: 'Intentar de nuevo',
    unreachable: 'No se puede contactar con el servidor',
    unreachableWhat: 'Su red o el servidor no funcionan. Esta página lo intenta de nuevo sola; no se pierde nada de lo que escribió.',
    forbidden: 'Sus funciones no permiten esto',
    forbiddenWhat: 'Pida a un administrador de su organización si lo necesita para su trabajo.',
    notFound: 'No existe esa página',
    notFoundWhat: 'La dirección puede estar mal escrita, o lo que nombraba puede no ser visible para usted.',
    home: 'Ir a la primera página',
    refused: 'La ventanilla única no aceptó esto',
    failed: 'No se pudo mostrar esta página',
    failedWhat: 'Un error del portal la detuvo. Nada se presentó ni cambió por ello. Recargue la página; si vuelve a ocurrir, comunique a su administrador estas palabras:',
    reload: 'Recargar',
  },
} satisfies Catalogue<typeof en>
