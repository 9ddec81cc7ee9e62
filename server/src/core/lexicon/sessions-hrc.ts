/**
 * Sessions of the Human Rights Council. Source: tables.md of the rulebook, section 7, and 900 dated citations: from the
 * fourth on there are three sessions a year, opening in about March, June and September. The forty-third, of March
 * 2020, closed in June.
 */
export const HRC_SESSIONS = {
  fourth: 2007,
  /** Months in which the three sessions of a year open. */
  opens: [3, 6, 9],
  /** Adoptions fall between a month before the opening month and so many months after it. */
  monthsBefore: 1,
  monthsAfter: 4,
  /** The first three: June to December 2006. */
  beginnings: ['2006-06-19', '2007-02-28'],
} as const

/** Sessions beyond that of 2028 are nobody's to cite yet: such a number is one of the General Assembly. */
export const HRC_LAST_SESSION = 69

/** No session has adopted as many resolutions; its decisions are numbered from 101. */
export const HRC_MOST_RESOLUTIONS = 60
export const HRC_FIRST_DECISION = 101
