import styles from './wordmark.module.css'

/** दृष्टि, drawn from Noto Sans Devanagari 600, so that English pages need not load that font; a phone's Today never fetches it. */
export const Wordmark = () => <span className={styles.wordmark} aria-hidden />
