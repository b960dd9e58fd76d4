import { ConfigError, explain, readConfig } from '#platform/config.ts'

const startedAt = performance.now()
try {
  const config = readConfig(process.env)
  const { build } = await import('./app.ts') // a thousand modules: a wrong variable is told before they load
  const drishti = await build(config)
  const { log } = drishti.system
  if (drishti.server) {
    await drishti.server.listen({ host: config.HOST, port: config.PORT })
    console.log(`Drishti is ready at ${drishti.system.publicUrl}`)
  }
  await drishti.work()
  if (drishti.server && (config.DEMO === 'on' || process.argv.includes('--demo'))) {
    const { demoPassword, emailOf } = await import('#demo/demo.ts')
    const { startDemo } = await import('#demo/start.ts')
    console.log('Filling in the demo; this takes a little while.')
    await startDemo(drishti.system, drishti.server)
    console.log(
      `The demo is ready: “Try the demo” on ${drishti.system.publicUrl}/sign-in, or sign in as ${emailOf('asha')} with ${demoPassword}`,
    )
  }
  log.info(
    {
      ms: Math.round(performance.now() - startedAt),
      role: config.ROLE,
      database: drishti.system.database.kind,
      rssMb: Math.round(process.memoryUsage.rss() / 2 ** 20),
    },
    'started',
  )

  let closing = false
  const stop = async (signal: string) => {
    if (closing) return
    closing = true
    log.info({ signal }, 'stopping')
    const giveUp = setTimeout(() => process.exit(1), 15_000)
    await drishti.close()
    clearTimeout(giveUp)
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
} catch (error) {
  const known = error instanceof ConfigError ? error.message : explain(error, process.env)
  if (known) console.error(`Drishti cannot start.\n${known}`)
  else console.error('Drishti cannot start.', error)
  process.exit(1)
}
