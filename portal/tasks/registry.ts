import { home } from './home/home.ts'
import { signIn } from './sign-in/sign-in.ts'
import type { Task } from './task.ts'

/** Every task, in the order of the menu. */
export const tasks: readonly Task[] = [
  home,
  signIn,
]
