/** How findings reach the client: it fetches them, or they are sent to it. */
export interface DiagnosticsChannel {
  /** The draft was opened, or its text has changed. */
  changed(uri: string): void
  /** The draft is to be shown as it was just checked, whatever the client believes. */
  forceRefresh(uri: string): void
  /** Every draft may be judged differently now. */
  refresh(): void
  closed(uri: string): void
}
