import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { build } from '#app.ts'
import { readConfig } from '#platform/config.ts'
import { openInMemory, openPostgres } from '#platform/db/open.ts'
import { noModel } from '#platform/model/model.ts'
import { testLog } from './log.ts'

const folder = mkdtempSync(join(tmpdir(), 'drishti-test-'))

/** Migrates once: a snapshot for the embedded database, or a template database on a server when DATABASE_URL is set. */
export default async function setup(project: TestProject) {
  const url = process.env.DATABASE_URL
  project.provide('databaseUrls', url ? await makeDatabases(url) : [])
  project.provide('snapshot', url ? '' : await makeSnapshot())
  return () => rmSync(folder, { recursive: true, force: true })
}

const config = readConfig({
  NODE_ENV: 'test',
  AUTH_SECRET: 'a secret of more than thirty-two characters',
  LOG_LEVEL: 'silent',
})

async function makeSnapshot() {
  const database = await openInMemory()
  const app = await build({ ...config, ROLE: 'worker' }, { database, log: testLog, model: noModel })
  await app.close()
  const path = join(folder, 'snapshot.tar')
  writeFileSync(path, (await database.dump?.()) ?? new Uint8Array())
  await database.close()
  return path
}

async function makeDatabases(url: string) {
  const prefix = 'drishti_test'
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  const at = (name: string) => {
    const address = new URL(url)
    address.pathname = `/${name}`
    return address.toString()
  }
  const recreate = async (name: string, template?: string) => {
    await admin.query(`drop database if exists ${name} with (force)`)
    await admin.query(`create database ${name}${template ? ` template ${template}` : ''}`)
  }
  await recreate(`${prefix}_template`)
  const database = openPostgres(at(`${prefix}_template`), 2, () => undefined)
  const app = await build({ ...config, ROLE: 'worker' }, { database, log: testLog, model: noModel })
  await app.close()
  await database.close()
  const names = Array.from({ length: Math.max(2, availableParallelism()) }, (_, index) => `${prefix}_${index + 1}`)
  for (const name of names) await recreate(name, `${prefix}_template`)
  await admin.end()
  return names.map(at)
}
