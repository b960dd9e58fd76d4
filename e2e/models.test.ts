import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Running, visitor } from '#test/process.ts'
import { type ProviderStub, providerStub } from '#test/provider-stub.ts'
import { newEmail } from './people.ts'
import { operatorEmail, startDrishti } from './start.ts'
import { open, phone } from './visit.ts'
import { m } from './words.ts'

const data = mkdtempSync(join(tmpdir(), 'drishti-models-'))
let stub: ProviderStub
let drishti: Running
beforeAll(async () => {
  stub = await providerStub()
  drishti = await startDrishti({ DATA_DIR: data, AI_PRIVATE_HOSTS: 'on' })
}, 120_000)
afterAll(async () => {
  await drishti.kill('SIGTERM')
  await stub.close()
  rmSync(data, { recursive: true, force: true })
})

it('lets an admin bring a provider, change its model and take it back', async () => {
  const email = newEmail('Asha')
  const asha = await visitor(drishti.address, 'Asha', email)
  const { page, provokes } = await open({ as: { email }, address: drishti.address, ...phone })
  await page.goto('/settings')
  await page.getByText(m.models_none()).waitFor()
  await page.getByRole('button', { name: m.models_bring() }).click()
  const dialog = page.getByRole('dialog', { name: m.models_own() })
  await dialog.getByLabel(m.models_provider()).selectOption('openai-compatible')
  await dialog.getByLabel(m.models_model()).first().fill('own-model')
  await dialog.getByLabel(m.models_address()).fill('http://name:word@example.org/v1')
  await dialog.getByLabel(m.models_key(), { exact: false }).first().fill('sk-organisation-1234567890-wxyz')
  provokes(/422/)
  await dialog.getByRole('button', { name: m.models_keep() }).click()
  await dialog.getByRole('alert').filter({ hasText: 'without a name, password' }).waitFor()
  await dialog.getByLabel(m.models_address()).fill(`${stub.url}/v1`)
  if (process.env.PICTURES) await page.screenshot({ path: '/tmp/mind/own-dialog.png' })
  await dialog.getByRole('button', { name: m.models_keep() }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('own-model (key …wxyz)').waitFor()
  await page.getByText(m.models_works()).waitFor()
  if (process.env.PICTURES) await page.screenshot({ path: '/tmp/mind/own-row.png', fullPage: true })

  await page.getByRole('button', { name: m.models_change() }).click()
  await dialog.getByLabel(m.models_model()).first().fill('other-model')
  await dialog.getByRole('button', { name: m.models_keep() }).click()
  await page.getByText('other-model (key …wxyz)').waitFor()
  for await (const { event, data } of await asha.coach.say({ message: 'What is due today?' }))
    if (event === 'done') expect(data.source).toBe('openai-compatible:other-model')

  await page.getByRole('button', { name: m.models_remove() }).click()
  await page
    .getByRole('dialog', { name: m.models_remove_title() })
    .getByRole('button', { name: m.models_remove() })
    .click()
  await page.getByText(m.models_none()).waitFor()
  expect(await asha.models.read()).toEqual({ own: null, check: null })

  await visitor(drishti.address, 'Om', operatorEmail)
  const { page: operator } = await open({ as: { email: operatorEmail }, address: drishti.address })
  await operator.goto('/operator')
  const table = operator.getByRole('table', { name: m.operations_models() })
  await table.getByRole('row', { name: /openai-compatible:other-model · coach · own key/ }).waitFor()
  await operator.getByText(m.operations_models_month()).click()
  await table.getByRole('row', { name: /openai-compatible:other-model · coach/ }).waitFor()
  if (process.env.PICTURES) await operator.screenshot({ path: '/tmp/mind/operator.png', fullPage: true })
})
