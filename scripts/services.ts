// PostgreSQL 17 with pgvector and Redis for tests, without Docker: a root on Debian debootstraps them once (about 40 s)
// into a cache folder and runs them from there, on loopback ports of their own, each time with empty data.
//
//   node scripts/services.ts prepare                        build the cache folder, start nothing
//   node scripts/services.ts start [--durable] | stop | url one long-lived instance for this checkout
//   node scripts/services.ts run [--durable] -- <command>   a private instance for one command; exits with its code
//
// With DATABASE_URL set it uses that (and REDIS_URL) and starts nothing. Every mount lives in a namespace of its own
// (`unshare --mount`): it ends with the last process in it, so that nothing stays mounted, however we die.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import * as fs from 'node:fs'
import { createServer } from 'node:net'
import { constants } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

type Addresses = { DATABASE_URL: string; REDIS_URL: string }

const suite = 'trixie'
const packages = ['postgresql-17', 'postgresql-17-pgvector', 'redis-server']
const folder = path.resolve(process.env.DRISHTI_SERVICES_DIR ?? '/var/cache/drishti-services')
const recipe = createHash('sha256')
  .update([suite, ...packages].join())
  .digest('hex')
  .slice(0, 8)
const system = path.join(folder, `${suite}-${recipe}`)
const instances = path.join(system, 'srv/drishti')
const own = `checkout-${createHash('sha256')
  .update(path.resolve(import.meta.dirname, '..'))
  .digest('hex')
  .slice(0, 8)}`

const say = (line: string) => process.stderr.write(`services: ${line}\n`)

class Refusal extends Error {}

// --- the system: built once -----------------------------------------------------------------------------------------

/** Built beside its place and renamed into it when complete: what is killed half-way is never mistaken for done. */
function prepare(): void {
  refuseElsewhere()
  if (fs.existsSync(system)) return
  if (spawnSync('debootstrap', ['--version']).status !== 0) installDebootstrap()
  fs.mkdirSync(folder, { recursive: true })
  say(`building ${suite} with ${packages.join(', ')} in ${folder} (once, about 40 s) …`)
  const started = Date.now()
  const log = path.join(folder, 'build.log')
  const { status } = spawnSync(
    'flock',
    [path.join(folder, 'lock'), 'unshare', '--mount', 'bash', '-euc', buildScript],
    {
      env: { ...process.env, SYSTEM: system, SUITE: suite, PACKAGES: packages.join(), MIRROR: mirror(), LOG: log },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  )
  if (status !== 0) throw new Refusal(`building failed; ${log} says why`)
  say(`built in ${Math.round((Date.now() - started) / 1000)} s`)
}

const buildScript = `
  if [ -d "$SYSTEM" ]; then exit 0; fi # another process built it while this one waited for the lock
  trap 'tail -n 20 "$LOG" >&2' ERR
  eval "$(apt-config shell http_proxy Acquire::http::Proxy)"
  export http_proxy="\${http_proxy:-}" DEBIAN_FRONTEND=noninteractive
  rm -rf --one-file-system "$SYSTEM.half"
  debootstrap --variant=minbase --include="$PACKAGES" "$SUITE" "$SYSTEM.half" "$MIRROR" > "$LOG" 2>&1
  rm -rf "$SYSTEM.half"/var/cache/apt "$SYSTEM.half"/var/lib/apt/lists "$SYSTEM.half"/var/lib/postgresql/17
  mv -T "$SYSTEM.half" "$SYSTEM"
`

function refuseElsewhere(): void {
  if (process.getuid?.() !== 0 || !fs.existsSync('/etc/debian_version')) {
    throw new Refusal(
      'needs root on Debian. Anywhere else: docker compose up --detach --wait postgres redis, then set ' +
        'DATABASE_URL=postgres://drishti:drishti@127.0.0.1:5432/drishti and REDIS_URL=redis://127.0.0.1:6379',
    )
  }
  if (spawnSync('unshare', ['--mount', 'true']).status !== 0) {
    throw new Refusal('needs a root that may mount (in a container: --cap-add SYS_ADMIN)')
  }
}

function installDebootstrap(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  say('installing debootstrap …')
  execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 2] })
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'debootstrap', 'wget'], {
    env,
    stdio: ['ignore', 'ignore', 2],
  })
}

/** Whatever this machine gets Debian itself from, in either of apt's formats: apt reads them for us. */
function mirror(): string {
  const codename = /^VERSION_CODENAME=(.*)$/m.exec(fs.readFileSync('/etc/os-release', 'utf8'))?.[1]
  const format = '$(CREATED_BY) $(RELEASE) $(COMPONENT) $(REPO_URI) $(ORIGIN)'
  const lines = execFileSync('apt-get', ['indextargets', '--format', format], { encoding: 'utf8' }).split('\n')
  const found = lines.filter((line) => line.startsWith(`Packages ${codename} main http`)).map((line) => line.split(' '))
  // Other people's repositories may use the same words; the origin is known once apt has read their lists.
  const uri = (found.find((words) => words[4] === 'Debian') ?? found[0])?.[3]
  if (!uri) throw new Refusal(`finds no Debian mirror for ${codename} in apt's sources`)
  return uri
}

// --- an instance: data and two servers ------------------------------------------------------------------------------

async function start(name: string, durable: boolean): Promise<Addresses> {
  prepare()
  await sweep()
  const running = addressesOf(name)
  if (running) return running
  await stop(name)
  const started = Date.now()
  const [postgresPort, redisPort] = await Promise.all([freePort(), freePort()])
  const password = randomBytes(12).toString('hex')
  fs.mkdirSync(path.join(instances, name), { recursive: true })
  const { status } = spawnSync('unshare', ['--mount', 'bash', '-euc', startScript], {
    env: {
      PATH: process.env.PATH,
      LANG: 'C.UTF-8',
      SYSTEM: system,
      PLACE: `/srv/drishti/${name}`,
      POSTGRES_PORT: `${postgresPort}`,
      REDIS_PORT: `${redisPort}`,
      PASSWORD: password,
      DURABLE: durable ? 'yes' : '',
    },
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) {
    await stop(name)
    throw new Refusal('PostgreSQL or Redis did not start; the lines above say why')
  }
  const addresses = {
    DATABASE_URL: `postgres://drishti:${password}@127.0.0.1:${postgresPort}/drishti`,
    REDIS_URL: `redis://:${password}@127.0.0.1:${redisPort}`,
  }
  fs.writeFileSync(path.join(instances, name, 'addresses.json'), JSON.stringify(addresses))
  const took = ((Date.now() - started) / 1000).toFixed(1)
  say(`PostgreSQL on port ${postgresPort}, Redis on port ${redisPort}, ready in ${took} s`)
  return addresses
}

// A superuser named drishti, as in the Docker image (the embedded database has one too). Passwords, because others may
// be on this machine. Without --durable nothing waits for the disk: what a test writes is thrown away anyway.
const startScript = `
  mount --rbind /dev "$SYSTEM/dev"
  mount -t proc proc "$SYSTEM/proc"
  exec chroot "$SYSTEM" /bin/bash -Eeuc '
    trap "tail -n 20 *.log redis/*.log >&2 2>/dev/null" ERR
    as() { local user=$1; shift; setpriv --reuid="$user" --regid="$user" --init-groups "$@"; }
    bin=/usr/lib/postgresql/17/bin
    hasty="-c fsync=off -c synchronous_commit=off -c full_page_writes=off"
    if [ "$DURABLE" ]; then hasty=; fi
    cd "$PLACE"
    install -d -m 700 -o postgres postgres
    install -d -m 700 -o redis redis
    install -m 600 -o postgres /dev/null postgres.log
    install -m 600 -o postgres /dev/null password
    echo "$PASSWORD" > password

    as postgres $bin/initdb -D "$PLACE/postgres" -U drishti --pwfile=password --auth=scram-sha-256 \\
      --encoding=UTF8 --locale=C.UTF-8 --no-sync > initdb.log
    as postgres $bin/pg_ctl start --wait --silent -D "$PLACE/postgres" -l postgres.log -o "-c port=$POSTGRES_PORT \\
      -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200 -c shared_buffers=256MB $hasty"
    PGPASSWORD=$PASSWORD $bin/createdb -h 127.0.0.1 -p "$POSTGRES_PORT" -U drishti drishti

    as redis redis-server --bind 127.0.0.1 --port "$REDIS_PORT" --requirepass "$PASSWORD" --dir "$PLACE/redis" \\
      --save "" --appendonly "\${DURABLE:-no}" --daemonize yes --pidfile "$PLACE/redis/redis.pid" \\
      --logfile "$PLACE/redis/redis.log" > redis.log
    for _ in {1..100}; do
      if [ "$(REDISCLI_AUTH=$PASSWORD redis-cli -p "$REDIS_PORT" ping 2>&1)" = PONG ]; then exit 0; fi
      sleep 0.05
    done
    false
  '
`

/** The addresses of an instance whose servers both live, or null. */
function addressesOf(name: string): Addresses | null {
  const addresses = read(path.join(instances, name, 'addresses.json'))
  return addresses && serversOf(name).length === 2 ? JSON.parse(addresses) : null
}

/** The process ids of its servers, each looked at: after a crash a number may have passed to some other process. */
function serversOf(name: string): number[] {
  const ids = ['postgres/postmaster.pid', 'redis/redis.pid'].map((file) =>
    Number.parseInt(read(path.join(instances, name, file)) ?? '', 10),
  )
  return ids.filter((id) => /\/postgres|redis-server/.test(read(`/proc/${id}/cmdline`) ?? ''))
}

async function stop(name: string): Promise<void> {
  // QUIT: the data goes too, so that nothing has to be written down first.
  for (let tries = 0; serversOf(name).length > 0; tries++) {
    if (tries % 100 === 0) signal(serversOf(name), tries === 0 ? 'SIGQUIT' : 'SIGKILL')
    await sleep(20)
  }
  fs.rmSync(path.join(instances, name), { recursive: true, force: true })
}

function signal(ids: number[], name: NodeJS.Signals): void {
  for (const id of ids) {
    try {
      process.kill(id, name)
    } catch {
      // It ended by itself meanwhile, which is what was wanted.
    }
  }
}

/** What `run` left behind when it was itself killed. */
async function sweep(): Promise<void> {
  for (const name of fs.existsSync(instances) ? fs.readdirSync(instances) : []) {
    const owner = /^run-(\d+)$/.exec(name)?.[1]
    if (owner && !fs.existsSync(`/proc/${owner}`)) await stop(name)
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })
}

function read(file: string): string | null {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

// --- commands -------------------------------------------------------------------------------------------------------

async function run(command: string[], durable: boolean): Promise<number> {
  let child: ChildProcess | null = null
  let interrupted: NodeJS.Signals | null = null
  const hear = (heard: NodeJS.Signals) => {
    interrupted = heard
    // A ^C at a terminal reaches the command by itself.
    if (heard !== 'SIGINT' || !process.stdin.isTTY) child?.kill(heard)
  }
  for (const heard of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(heard, hear)
  const name = `run-${process.pid}`
  try {
    const addresses = given() ?? (await start(name, durable))
    if (interrupted) return 128 + constants.signals[interrupted]
    const [program = '', ...args] = command
    child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...addresses } })
    return await endOf(child)
  } finally {
    await stop(name)
  }
}

function endOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Refusal(error.message)))
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}

function given(): Partial<Addresses> | null {
  const { DATABASE_URL, REDIS_URL } = process.env
  return DATABASE_URL ? { DATABASE_URL, REDIS_URL } : null
}

/** As a shell reads it: eval "$(npm run --silent services -- url)" */
function print(addresses: Partial<Addresses>): void {
  for (const [name, value] of Object.entries(addresses)) if (value) console.log(`export ${name}='${value}'`)
}

const usage = 'usage: services.ts prepare | start [--durable] | stop | url | run [--durable] -- <command …>'

async function main(words: string[]): Promise<number> {
  const divide = words.indexOf('--')
  const [verb, ...options] = divide === -1 ? words : words.slice(0, divide)
  const command = divide === -1 ? [] : words.slice(divide + 1)
  const durable = options.includes('--durable')
  if (verb === 'run' && command.length > 0) return run(command, durable)
  if (verb === 'start') print(given() ?? (await start(own, durable)))
  else if (verb === 'prepare') given() ?? prepare()
  else if (verb === 'stop') await stop(own)
  else if (verb === 'url') {
    const addresses = given() ?? addressesOf(own)
    if (!addresses) throw new Refusal('nothing runs for this checkout; try start')
    print(addresses)
  } else throw new Refusal(usage)
  return 0
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Error)) throw error
  say(error instanceof Refusal ? error.message : (error.stack ?? error.message))
  process.exitCode = 1
}
