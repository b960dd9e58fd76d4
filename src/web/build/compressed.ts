import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

/** One packet of the network; packed it would be one still. */
const fewBytes = 1000
const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/**
 * Lays a file.br and a file.gz next to each text file of the build: packed once as small as it gets, a sixth smaller than
 * what a server can pack while somebody waits.
 */
export function compressed(): Plugin {
  let folder = ''
  return {
    name: 'drishti-compressed',
    apply: 'build',
    configResolved({ root, build }) {
      folder = path.resolve(root, build.outDir)
    },
    // After the service worker, which is written when the bundle is.
    closeBundle: { order: 'post', sequential: true, handler: () => compressAll(folder) },
  }
}

async function compressAll(folder: string) {
  const names = await readdir(folder, { recursive: true })
  const texts = names.filter((name) => /^(?!\.).*\.(js|css|html|svg|webmanifest)$/.test(name))
  await Promise.all(
    texts.map(async (name) => {
      const file = path.join(folder, name)
      const bytes = await readFile(file)
      if (bytes.length < fewBytes) return
      const hint = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
      await writeFile(`${file}.br`, await brotli(bytes, { params: hint }))
      await writeFile(`${file}.gz`, await zip(bytes, { level: 9 }))
    }),
  )
}
