/**
 * Sessions of the Economic and Social Council that numbered in roman numerals, as far as a dated citation of one of
 * their resolutions is known. Source: tables.md of the rulebook, section 5.
 */
export interface DatedSession {
  readonly session: number
  /** First and last day on which it is known to have adopted something. */
  readonly days: readonly [string, string]
  /** The least and greatest number known of it. */
  readonly numbers: readonly [number, number]
}

const known = (session: number, first: string, last: string, least: number, greatest = least): DatedSession => ({
  session,
  days: [first, last],
  numbers: [least, greatest],
})

export const ECOSOC_OLD_SESSIONS: readonly DatedSession[] = [
  known(2, '1946-06-21', '1946-06-21', 8),
  known(3, '1946-10-03', '1946-10-03', 3),
  known(4, '1947-03-28', '1947-03-28', 37),
  known(5, '1947-08-05', '1947-08-05', 76),
  known(6, '1948-03-08', '1948-03-08', 138),
  known(7, '1948-08-10', '1948-08-13', 150, 155),
  known(8, '1949-03-18', '1949-03-18', 217),
  known(10, '1950-02-27', '1950-02-27', 288),
  known(12, '1951-03-13', '1951-03-13', 357),
  known(15, '1953-04-01', '1953-04-01', 481),
  known(18, '1954-07-29', '1954-07-29', 545),
  known(19, '1955-03-31', '1955-03-31', 565),
  known(20, '1955-07-29', '1955-07-29', 586),
  known(22, '1956-08-01', '1956-08-01', 624),
  known(24, '1957-07-24', '1957-07-31', 650, 663),
  known(26, '1958-07-31', '1958-07-31', 695),
  known(27, '1959-04-23', '1959-04-23', 715),
  known(28, '1959-07-30', '1959-07-30', 731),
  known(30, '1960-08-03', '1960-08-03', 798),
  known(32, '1961-08-02', '1961-08-02', 830),
  known(33, '1961-08-03', '1961-08-03', 841),
  known(34, '1962-08-03', '1962-08-03', 916),
  known(36, '1963-08-01', '1963-08-01', 976),
  known(39, '1965-07-30', '1965-07-30', 1084),
  known(40, '1966-03-04', '1966-03-07', 1099, 1108),
  known(41, '1966-07-26', '1966-12-20', 1130, 1193),
  known(42, '1967-05-16', '1967-05-16', 1196),
  known(43, '1967-08-03', '1967-11-01', 1266, 1282),
  known(44, '1968-05-23', '1968-05-31', 1296, 1314),
  known(46, '1969-06-03', '1969-06-06', 1392, 1426),
  known(48, '1970-05-27', '1970-05-27', 1503),
  known(50, '1971-05-03', '1971-05-21', 1566, 1581),
  known(52, '1972-06-01', '1972-06-01', 1667),
  known(54, '1973-05-16', '1973-05-18', 1745, 1775),
  known(55, '1973-08-09', '1973-08-09', 1818),
  known(56, '1974-05-15', '1974-05-16', 1845, 1851),
  known(57, '1974-07-31', '1974-07-31', 1882),
  known(58, '1975-05-06', '1975-05-31', 1930, 1949),
  known(60, '1976-05-12', '1976-05-14', 1993, 2008),
  known(61, '1976-08-01', '1976-08-31', 2011, 2017),
  known(62, '1977-05-13', '1977-05-13', 2076),
]

/**
 * Numbering by year began with 1978/1. Since General Assembly resolution 68/1 of 2013 a session runs from July to July.
 */
export const ECOSOC_BY_YEAR = { first: 1978, startsInJulyBefore: 2014 } as const
