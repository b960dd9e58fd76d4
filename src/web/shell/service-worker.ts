/** The offline shell; a new version takes over at the next start, never under a person's fingers. */
export function registerServiceWorker() {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  addEventListener('load', () => void navigator.serviceWorker.register('/service-worker.js'))
  if (document.readyState === 'complete') void navigator.serviceWorker.register('/service-worker.js')
}
