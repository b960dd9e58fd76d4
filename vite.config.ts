import { paraglideVitePlugin } from '@inlang/paraglide-js'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { endpoints } from './src/web/build/endpoints.ts'
import { fonts } from './src/web/build/fonts.ts'
import { messageOptions } from './src/web/build/messages.ts'
import { routerOptions } from './src/web/build/router.ts'

export default defineConfig({
  root: 'src/web',
  publicDir: 'public',
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: true,
    target: ['chrome123', 'firefox121', 'safari17.5'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 1024,
  },
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  server: {
    port: 5173,
    fs: { allow: ['../..'] },
    proxy: { '^/api/': { target: process.env.API_URL ?? 'http://127.0.0.1:3000' } },
  },
  plugins: [
    paraglideVitePlugin(messageOptions),
    tanstackRouter(routerOptions),
    react(),
    endpoints(),
    fonts(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: '../pwa',
      filename: 'service-worker.ts',
      injectRegister: false,
      manifest: false,
      injectManifest: { globPatterns: ['index.html', 'boot.js', 'assets/*.{js,css}', 'assets/source-sans-3*.woff2'] },
    }),
  ],
})
