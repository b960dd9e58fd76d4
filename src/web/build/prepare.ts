import { Generator, getConfig } from '@tanstack/router-generator'
import { compileMessages } from './messages.ts'
import { routerOptions } from './router.ts'

// Writes what tsc needs and git does not keep: message functions and the typed route tree.
await compileMessages()
const { autoCodeSplitting: _unused, ...options } = routerOptions
await new Generator({ config: getConfig(options, process.cwd()), root: process.cwd() }).run()
