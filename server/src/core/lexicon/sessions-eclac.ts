/**
 * Sessions of the Economic Commission for Latin America and the Caribbean: one unbroken series of numbers since 1948.
 * Source: tables.md of the rulebook, section 6. Days that are not known to the day are given as their whole month or
 * year.
 */
import type { DatedSession } from './sessions-ecosoc.ts'

export interface EclacSession extends Omit<DatedSession, 'numbers'> {
  /** The least and greatest number known of it; null where none is. */
  readonly numbers: readonly [number, number] | null
}

const held = (session: number, first: string, last: string, least?: number, greatest = least): EclacSession => ({
  session,
  days: [first, last],
  numbers: least === undefined || greatest === undefined ? null : [least, greatest],
})

export const ECLAC_SESSIONS: readonly EclacSession[] = [
  held(1, '1948-06-01', '1948-06-30', 1),
  held(2, '1949-05-29', '1949-06-14'),
  held(3, '1950-06-05', '1950-06-21'),
  held(4, '1951-05-01', '1951-06-30'),
  held(5, '1953-04-09', '1953-04-25'),
  held(6, '1955-08-01', '1955-09-30'),
  held(7, '1957-05-15', '1957-05-29'),
  held(8, '1959-05-01', '1959-05-31'),
  held(9, '1961-05-04', '1961-05-15'),
  held(10, '1963-05-01', '1963-05-31'),
  held(11, '1965-01-01', '1965-12-31'),
  held(12, '1967-05-02', '1967-05-13'),
  held(13, '1969-04-14', '1969-04-23'),
  held(14, '1971-04-27', '1971-05-08', 310),
  held(15, '1973-03-23', '1973-03-30'),
  held(16, '1975-05-06', '1975-05-14', 351, 358),
  held(17, '1977-04-25', '1977-05-05'),
  held(18, '1979-04-18', '1979-04-26'),
  held(19, '1981-05-04', '1981-05-15', 422, 425),
  held(20, '1984-03-28', '1984-04-06'),
  held(21, '1986-04-01', '1986-04-30', 480),
  held(22, '1988-04-20', '1988-04-27'),
  held(23, '1990-05-03', '1990-05-11', 508),
  held(24, '1992-04-08', '1992-04-15', 530),
  held(25, '1994-04-20', '1994-04-27'),
  held(26, '1996-04-15', '1996-04-20', 552, 553),
  held(27, '1998-05-11', '1998-05-16', 569, 574),
  held(28, '2000-04-03', '2000-04-07', 580),
  held(29, '2002-05-06', '2002-05-10', 594),
  held(30, '2004-06-28', '2004-07-02', 602, 611),
  held(31, '2006-03-20', '2006-03-24', 615, 624),
  held(32, '2008-06-09', '2008-06-13'),
  held(33, '2010-05-30', '2010-06-01', 649, 657),
  held(34, '2012-08-01', '2012-08-31', 666, 672),
  held(35, '2014-05-05', '2014-05-09', 681, 690),
  held(36, '2016-05-23', '2016-05-27', 697, 713),
  held(37, '2018-05-07', '2018-05-11', 717, 731),
  held(38, '2020-10-26', '2020-10-28', 737, 750),
  held(39, '2022-10-24', '2022-10-26', 754, 764),
  held(40, '2024-10-08', '2024-10-11', 769, 777),
]

/** Numbers that committees of the Commission are known to have given, in the same series. */
export const ECLAC_COMMITTEES: Readonly<Record<string, readonly [number, number]>> = {
  'AC.66': [340, 340],
  'PLEN.14': [419, 419],
  'PLEN.19': [489, 489],
  'PLEN.31': [696, 696],
  'PLEN.36': [751, 752],
  'PLEN.37': [767, 767],
}
