/** The offline shell; a new version takes over at the next start, never under a person's fingers. */
export function registerServiceWorker() {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // After the first page has had the network to itself.
  setTimeout(() => void navigator.serviceWorker.register('/service-worker.js'), 3000)
}
