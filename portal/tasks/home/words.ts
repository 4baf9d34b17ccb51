import type { Catalogue } from '../../languages/use-words.ts'

const en = {
  title: 'The open single window for international trade',
  welcome: 'Welcome, {name}',
  lead: 'A filing goes in, in the format that you already speak. An explained, signed determination comes out, with a receipt that anyone can verify.',
  signIn: 'Sign in',
} as const

export const homeWords = {
  en,
  es: {
    title: 'La ventanilla única abierta para el comercio internacional',
    welcome: 'Le damos la bienvenida, {name}',
    lead: 'Entra una presentación, en el formato que usted ya usa. Sale una resolución explicada y firmada, con un recibo que cualquiera puede verificar.',
    signIn: 'Iniciar sesión',
  },
} satisfies Catalogue<typeof en>
