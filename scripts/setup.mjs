// Runs before every npm script on whatever Node (≥ 20) the machine has: installs the packages when they do not match
// package-lock.json and, with --web, builds the web app when its sources are newer. A few milliseconds when up to date.
// Plain JavaScript and nothing imported but Node: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import { constants } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const at = (...parts) => path.join(root, ...parts)
const lockFile = at('.cache', 'setup.lock')
const installMarker = at('node_modules', '.drishti-lock')
const webMarker = at('dist', 'web', '.inputs')
const projectNode = at('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

const say = (line) => process.stderr.write(`drishti: ${line}\n`)
const hash = (data) => createHash('sha256').update(data).digest('hex')
const hashOfLock = () => hash(fs.readFileSync(at('package-lock.json')))

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

// --- packages -------------------------------------------------------------------------------------------------------

function isInstalled() {
  if (!fs.existsSync(projectNode)) return false
  const marker = read(installMarker)
  if (marker !== null) return marker === hashOfLock()
  if (!wasInstalledByHand()) return false
  fs.writeFileSync(installMarker, hashOfLock())
  return true
}

/** npm writes its hidden lock last, so that one agreeing with ours means `npm ci` or `npm install` came to its end. */
function wasInstalledByHand() {
  const hidden = read(at('node_modules', '.package-lock.json'))
  if (hidden === null) return false
  const installed = JSON.parse(hidden).packages
  return Object.entries(JSON.parse(read(at('package-lock.json'))).packages).every(
    ([place, wanted]) => place === '' || wanted.optional || installed[place]?.version === wanted.version,
  )
}

async function install() {
  refuseOldTools()
  say(`installing packages (about half a minute) …`)
  const started = Date.now()
  fs.rmSync(installMarker, { force: true })
  const wanted = hashOfLock()
  // dev as well: with NODE_ENV=production npm would leave out what `npm test` needs, and the marker would not know;
  // errors only: on Node 20 npm warns about packages that will run on the project's own Node
  await run(...npm('ci', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error'))
  if (!fs.existsSync(projectNode)) {
    fail('npm did not run the install script of the package "node". Allow it (`npm config delete ignore-scripts`).')
  }
  fs.writeFileSync(installMarker, wanted)
  say(`packages installed in ${seconds(started)}`)
}

function refuseOldTools() {
  const agent = process.env.npm_config_user_agent ?? ''
  const node = /\bnode\/v(\d+)/.exec(agent)?.[1] ?? process.versions.node
  const npmVersion = /\bnpm\/(\S+)/.exec(agent)?.[1] ?? versionOfNpm()
  if (Number.parseInt(node, 10) >= 20 && Number.parseInt(npmVersion, 10) >= 10) return
  fail(
    `Node 20 or newer and npm 10 or newer are needed; here are Node ${node} and npm ${npmVersion || '(none)'}. ` +
      'Install a current Node (it brings npm), then run the same command again.',
  )
}

function versionOfNpm() {
  const [command, args] = npm('--version')
  const env = environmentWithoutProject()
  return spawnSync(command, args, { encoding: 'utf8', shell: needsShell(command), env }).stdout?.trim() ?? ''
}

/** The machine's npm on the machine's Node: the project's own Node is among what `npm ci` is about to delete. */
function npm(...args) {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env
  if (cli && node && path.basename(cli) === 'npm-cli.js' && !node.startsWith(at('node_modules'))) {
    return [node, [cli, ...args]]
  }
  return ['npm', args]
}

function environmentWithoutProject() {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  const places = (process.env[name] ?? '').split(path.delimiter)
  const outside = places.filter((place) => !path.resolve(place).startsWith(at('node_modules')))
  return { ...process.env, [name]: outside.join(path.delimiter) }
}

// --- the web app ----------------------------------------------------------------------------------------------------

function isBuilt() {
  return read(webMarker) === hashOfInputs()
}

async function build() {
  say('building the web app …')
  const started = Date.now()
  fs.rmSync(webMarker, { force: true })
  const inputs = hashOfInputs()
  await run(projectNode, [at('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'])
  fs.mkdirSync(path.dirname(webMarker), { recursive: true })
  fs.writeFileSync(webMarker, inputs)
  say(`web app built in ${seconds(started)}`)
}

/** Paths, sizes and times of the sources: quick, and at worst it builds once too often. */
function hashOfInputs() {
  // By content: the build itself rewrites the first of these, and a checkout touches them all.
  const settings = ['project.inlang/settings.json', 'vite.config.ts', 'package-lock.json'].map((file) => read(at(file)))
  return hash([...settings, ...list('src')].join('\n'))
}

function list(relative) {
  // What the build itself writes is no input; a test changes nothing that a person sees.
  if (/\/generated$|\.gen\.ts$|\.test\.tsx?$/.test(relative)) return []
  const stat = fs.statSync(at(relative), { throwIfNoEntry: false })
  if (!stat) return []
  if (!stat.isDirectory()) return [`${relative} ${stat.size} ${stat.mtimeMs}`]
  const names = fs.readdirSync(at(relative)).sort()
  return names.flatMap((name) => list(`${relative}/${name}`))
}

// --- one set-up at a time -------------------------------------------------------------------------------------------

let isOwner = false

async function lock() {
  fs.mkdirSync(path.dirname(lockFile), { recursive: true })
  for (let told = false; !claim(); told = true) {
    const owner = read(lockFile)
    if (owner === null) continue
    if (isStale(owner)) {
      discard(owner)
      continue
    }
    if (!told) say(`another set-up (process ${owner}) is at work; waiting for it …`)
    await sleep(200)
  }
  isOwner = true
  // A beating lock: a number taken over by another process (after a restart, in a container) is not waited for.
  setInterval(() => fs.utimesSync(lockFile, new Date(), new Date()), 5_000).unref()
}

/** Linked, not created and then filled: nobody ever reads a lock without its owner. */
function claim() {
  const mine = `${lockFile}.${process.pid}`
  fs.writeFileSync(mine, String(process.pid))
  try {
    fs.linkSync(mine, lockFile)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  } finally {
    fs.rmSync(mine, { force: true })
  }
}

function isStale(owner) {
  const stat = fs.statSync(lockFile, { throwIfNoEntry: false })
  if (stat && Date.now() - stat.mtimeMs > 60_000) return true
  try {
    process.kill(Number(owner), 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

/** Moved aside before it is deleted: should another have claimed it meanwhile, it goes back. */
function discard(owner) {
  const aside = `${lockFile}.stale-${process.pid}`
  try {
    fs.renameSync(lockFile, aside)
    if (read(aside) !== owner) fs.linkSync(aside, lockFile)
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error
  } finally {
    fs.rmSync(aside, { force: true })
  }
}

function unlock() {
  if (isOwner) fs.rmSync(lockFile, { force: true })
  isOwner = false
}

// --- processes ------------------------------------------------------------------------------------------------------

let child = null
let interrupted = null

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    interrupted = signal
    if (child) child.kill(signal)
    else end(signal)
  })
}
process.on('exit', unlock)

/** Dies of the signal itself, so that npm and shells see an interruption and not an ordinary failure. */
function end(signal) {
  unlock()
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
}

/** Runs to success, or ends this process as the child ended. Its output goes to stderr: `npm run x | y` stays clean. */
async function run(command, args) {
  const { code, signal } = await start(command, args)
  if (interrupted ?? signal) {
    end(interrupted ?? signal)
    process.exit(128 + constants.signals[interrupted ?? signal])
  }
  if (code !== 0) {
    say(`that failed (exit code ${code}); what was begun is repaired by the next run`)
    process.exit(code)
  }
}

function start(command, args) {
  return new Promise((resolve) => {
    const stdio = ['ignore', process.stderr, 'inherit']
    child = spawn(command, args, { cwd: root, stdio, shell: needsShell(command), env: environmentWithoutProject() })
    child.on('error', (error) => say(`${command}: ${error.message}`))
    child.on('close', (code, signal) => {
      child = null
      resolve({ code: code === null || code < 0 ? 1 : code, signal })
    })
  })
}

/** Windows runs npm, a script there, in a shell only. */
function needsShell(command) {
  return process.platform === 'win32' && command === 'npm'
}

function seconds(since) {
  return `${Math.round((Date.now() - since) / 1000)} s`
}

function fail(line) {
  say(line)
  process.exit(1)
}

// --------------------------------------------------------------------------------------------------------------------

const wantsWeb = process.argv.includes('--web')
const isReady = () => isInstalled() && (!wantsWeb || isBuilt())

if (!isReady()) {
  await lock()
  if (!isInstalled()) await install()
  if (wantsWeb && !isBuilt()) await build()
  unlock()
}
