/** Follows the device, or keeps to one theme; remembered so that the next start paints right at once. */
export function applyTheme(theme: 'system' | 'light' | 'dark') {
  const root = document.documentElement
  if (theme === 'system') {
    delete root.dataset.theme
    localStorage.removeItem('theme')
  } else {
    root.dataset.theme = theme
    localStorage.setItem('theme', theme)
  }
}
