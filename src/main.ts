import { loadQuickly } from '#platform/loading.ts'

loadQuickly()
const { ConfigError, explain, readConfig } = await import('#platform/config.ts')
try {
  const config = readConfig(process.env)
  // A wrong variable is told before the thousand modules of the rest load, and those load while the database opens in its own thread.
  const [{ makeLog }, { openDatabase }] = await Promise.all([
    import('#platform/log.ts'),
    import('#platform/db/open.ts'),
  ])
  const log = makeLog(config.LOG_LEVEL)
  const opening = openDatabase(config, (error) => log.error({ err: error }, 'database connection lost'))
  const [database, { build }] = await Promise.all([opening, import('./app.ts')])
  const drishti = await build(config, { database, log })
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
      ms: Math.round(performance.now()),
      role: config.ROLE,
      database: database.kind,
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
    await database.close()
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
