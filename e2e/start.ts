import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { freePort, startProcess } from '#test/process.ts'

declare module 'vitest' {
  interface ProvidedContext {
    address: string
    browser: string
  }
}

/** Two, for each has an account of their own in one file. */
export const [operatorEmail, otherOperatorEmail] = ['operator@example.org', 'warden@example.org']

/** Builds what is stale, then starts one Drishti and one browser that all files share. */
export default async function setup(project: TestProject) {
  buildWeb()
  const database = await makeDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'drishti-e2e-'))
  const drishti = await startDrishti({ ...database.environment, DATA_DIR: folder })
  const browser = await launchBrowser()
  project.provide('address', drishti.address)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    const code = await drishti.kill('SIGTERM')
    await database.drop()
    rmSync(folder, { recursive: true, force: true })
    const errors = drishti
      .output()
      .split('\n')
      .filter((line) => /"level":[56]0/.test(line))
    if (code !== 0 || errors.length > 0) throw new Error(`Drishti ended with ${code} and logged:\n${errors.join('\n')}`)
  }
}

function buildWeb() {
  // Vitest says NODE_ENV=test, and Vite would build for developers: without the offline shell.
  const { NODE_ENV: _, ...env } = process.env
  const { status } = spawnSync(process.execPath, ['scripts/setup.mjs', '--web'], { env, stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error('The web app was not built; the lines above say why')
}

/** A Drishti under an address of its own, with nothing of this shell's settings that would change what it does. */
export async function startDrishti(environment: Record<string, string>) {
  const port = String(await freePort())
  return startProcess({
    PORT: port,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    LOG_LEVEL: 'warn',
    SIGN_UP: 'open',
    DEMO: 'off',
    AI_PROVIDERS: '',
    OPERATOR_EMAILS: `${operatorEmail},${otherOperatorEmail}`,
    ...environment,
  })
}

/** A fresh database beside the one of DATABASE_URL; without it the embedded one, which is always fresh. */
async function makeDatabase() {
  const { DATABASE_URL: url, REDIS_URL } = process.env
  if (!url) return { environment: {}, drop: async () => {} }
  const name = `drishti_e2e_${process.pid}`
  const admin = async (...statements: string[]) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    for (const statement of statements) await client.query(statement)
    await client.end()
  }
  await admin(`drop database if exists ${name} with (force)`, `create database ${name}`)
  const own = new URL(url)
  own.pathname = `/${name}`
  return {
    environment: { DATABASE_URL: own.toString(), ...(REDIS_URL ? { REDIS_URL } : {}) },
    drop: () => admin(`drop database if exists ${name} with (force)`),
  }
}

function launchBrowser() {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  if (!existsSync(executablePath)) {
    throw new Error(
      `The journeys need Chromium, and ${executablePath} is not there. On Debian: apt-get install chromium; elsewhere set CHROMIUM to it.`,
    )
  }
  const quiet = ['no-sandbox', 'disable-quic', 'no-first-run', 'disable-background-networking']
  const args = [...quiet, 'disable-component-update', 'disable-sync'].map((name) => `--${name}`)
  return chromium.launchServer({ executablePath, args })
}
