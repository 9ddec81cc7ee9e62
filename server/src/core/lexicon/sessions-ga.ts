/**
 * Sessions of the General Assembly. Source: tables.md of the rulebook, sections 1 to 3: dates of sessions from the
 * records of the Assembly, numbers as cited with a date in official texts. Facts of the United Nations.
 */

/**
 * One of the first thirty sessions: `number` of the first and last day known, and of the least and greatest resolution
 * known.
 */
export interface OldSession {
  readonly opened: string
  readonly closed: string
  /** Bounds known from below only: the session has at least these. */
  readonly numbers: readonly [first: number, last: number]
}

const old = (opened: string, closed: string, first: number, last: number): OldSession => ({
  opened,
  closed,
  numbers: [first, last],
})

/** Sessions 1 to 30, in order; a resumed session closes with its last part. */
export const GA_OLD_SESSIONS: readonly OldSession[] = [
  old('1946-01-10', '1946-12-15', 1, 97),
  old('1947-09-16', '1947-11-29', 110, 181),
  old('1948-09-21', '1949-05-18', 194, 271),
  old('1949-09-20', '1949-12-10', 293, 366),
  old('1950-09-19', '1951-11-05', 376, 489),
  old('1951-11-06', '1952-02-05', 502, 602),
  old('1952-10-14', '1953-08-28', 684, 689),
  old('1953-09-15', '1953-12-09', 742, 802),
  old('1954-09-21', '1954-12-17', 808, 845),
  old('1955-09-20', '1955-12-20', 910, 992),
  old('1956-11-12', '1957-09-14', 1010, 1125),
  old('1957-09-17', '1957-12-14', 1145, 1228),
  old('1958-09-16', '1959-03-13', 1240, 1348),
  old('1959-09-15', '1959-12-13', 1378, 1472),
  old('1960-09-20', '1961-04-22', 1508, 1572),
  old('1961-09-19', '1962-06-28', 1625, 1721),
  old('1962-09-18', '1962-12-20', 1753, 1845),
  old('1963-09-17', '1963-12-17', 1884, 1991),
  old('1964-12-01', '1965-09-01', 1995, 2006),
  old('1965-09-21', '1965-12-22', 2029, 2130),
  old('1966-09-20', '1966-12-20', 2142, 2247),
  old('1967-09-19', '1968-09-23', 2260, 2373),
  old('1968-09-24', '1968-12-21', 2385, 2487),
  old('1969-09-16', '1969-12-17', 2510, 2612),
  old('1970-09-15', '1970-12-17', 2621, 2749),
  old('1971-09-21', '1971-12-22', 2779, 2858),
  old('1972-09-19', '1972-12-19', 2913, 3042),
  old('1973-09-18', '1974-09-16', 3057, 3191),
  old('1974-09-17', '1975-09-16', 3210, 3357),
  old('1975-09-16', '1975-12-17', 3369, 3538),
]

/** The last resolution of the series that ran through the first thirty sessions. */
export const GA_OLD_LAST = 3541

/**
 * Session n opens in the autumn of 1945 + n; a resolution of it falls between these days of that year and the next.
 * Source: R-106.
 */
export const GA_SESSION = { yearZero: 1945, opens: '09-08', closes: '09-24', firstNew: 31 } as const

/** First and last day of a session; null while it is still open, or was when last seen. */
export type Days = readonly [opened: string, closed: string | null]

/** Special sessions, the first at index 0. */
export const GA_SPECIAL_SESSIONS: readonly Days[] = [
  ['1947-04-28', '1947-05-15'],
  ['1948-04-16', '1948-05-14'],
  ['1961-08-21', '1961-08-25'],
  ['1963-05-14', '1963-06-27'],
  ['1967-04-21', '1967-06-13'],
  ['1974-04-09', '1974-05-02'],
  ['1975-09-01', '1975-09-16'],
  ['1978-04-20', '1978-04-21'],
  ['1978-04-24', '1978-05-03'],
  ['1978-05-23', '1978-06-30'],
  ['1980-08-25', '1980-09-15'],
  ['1982-06-07', '1982-07-10'],
  ['1986-05-27', '1986-06-01'],
  ['1986-09-17', '1986-09-20'],
  ['1988-05-31', '1988-06-25'],
  ['1989-12-12', '1989-12-14'],
  ['1990-02-20', '1990-02-23'],
  ['1990-04-23', '1990-05-01'],
  ['1997-06-23', '1997-06-28'],
  ['1998-06-08', '1998-06-10'],
  ['1999-06-30', '1999-07-02'],
  ['1999-09-27', '1999-09-28'],
  ['2000-06-05', '2000-06-10'],
  ['2000-06-26', '2000-07-01'],
  ['2001-06-06', '2001-06-09'],
  ['2001-06-25', '2001-06-27'],
  ['2002-05-08', '2002-05-10'],
  ['2005-01-24', '2005-01-24'],
  ['2014-09-22', '2014-09-22'],
  ['2016-04-19', '2016-04-21'],
  ['2020-12-03', '2020-12-04'],
  ['2021-06-02', '2021-06-04'],
]

/**
 * Emergency special sessions, the first at index 0; the seventh was resumed until 1982, the tenth and eleventh are
 * still.
 */
export const GA_EMERGENCY_SESSIONS: readonly Days[] = [
  ['1956-11-01', '1956-11-10'],
  ['1956-11-04', '1956-11-10'],
  ['1958-08-08', '1958-08-21'],
  ['1960-09-17', '1960-09-19'],
  ['1967-06-17', '1967-09-18'],
  ['1980-01-10', '1980-01-14'],
  ['1980-07-22', '1982-12-31'],
  ['1981-09-03', '1981-09-14'],
  ['1982-01-29', '1982-02-05'],
  ['1997-04-24', null],
  ['2022-02-28', null],
]

/**
 * Serials of resolutions and of decisions lie apart: no session has adopted more resolutions than the first, and
 * decisions are numbered from about the second on, elections first. Source. The one resolution numbered
 * otherwise was cited as such in A/RES/75/325.
 */
export const GA_SERIALS = { mostResolutions: 400, firstDecision: 300, irregular: ['56/509'] } as const
