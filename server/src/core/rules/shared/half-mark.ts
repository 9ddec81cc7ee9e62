/** `[^2`, `^2]`: the mark of a note that has lost one of its brackets; what it names is caught. */
export const HALF_MARK = /\[\^(\d{1,3})(?![\d\]])|(?<!\[)\^(\d{1,3})\]/g
