import fc from 'fast-check'

/**
 * A text that is written among code: its common indentation, and the line ends around it, are taken off. Use it as a
 * tag, so that a draft stands in a test as it stands in a file; what is put in with `${…}` keeps its own lines.
 */
export function draft(strings: TemplateStringsArray, ...values: readonly string[]): string {
  const written = String.raw({ raw: strings }, ...values).replace(/^\n|\n[ ]*$/g, '')
  const indents = written.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.search(/\S/)]))
  const common = Math.min(...indents)
  return written
    .split('\n')
    .map((line) => line.slice(common))
    .join('\n')
}

/** Ends of lines and of paragraphs, as systems write them. */
export const LINE_ENDS = ['\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\r\r', '\n \n']

/** The pieces that resolutions, and texts that break tools, are made of. */
export const PIECES = [
  ...['\n', '\r\n', '\r', '\n\n', '\n\n', ' ', '\t', '\u00a0', '- ', '* ', '# ', '| a |', '---\n', 'style: mun\n'],
  ...['1. ', '2. ', '4. ', '1 bis. ', '(a) ', '(b) ', '(1) ', 'a) ', 'i. ', '(i) ', '(ii) ', 'а) ', 'A\n', 'II\n'],
  ...['<u>', '</u>', '*', '**', '_', '{++', '++}', '{--', '--}', '{~~', '~>', '~~}', '<!--', '-->', '[', ']', '“', '”'],
  ...['[^1]', '[^1]: ', '¹', '² ', '79/116. Title', '530(XXIV) TRADE', 'Annex\n', '19 December 1978'],
  ...['The General Assembly,', 'The Commission,', 'Recalling', 'Requests', 'Takes note of', 'Welcomes and encourages'],
  ...[' its resolution 33/134 of 19 December 1979', ' resolutions 59/25 to 59/28', ' A/75/418', ' paragraph 1 above'],
  ...[' the report', ' word', ';', ':', ',', '.', '\ufeff', '\u200f', '\0', '\ud800', '\udc00', '😀'],
]

/** How blocks open and close, for texts with the bones of a resolution. */
const OPENINGS = [
  '',
  '1. ',
  '2. ',
  '3. ',
  '5. ',
  '1 bis. ',
  '(a) ',
  '(b) ',
  'c) ',
  '(i) ',
  '1) ',
  '- ',
  '¹ ',
  '“',
  '*',
  '# ',
]
const WORDS = [
  ...[
    'The General Assembly',
    'La Asamblea General',
    'Requests the report',
    '<u>Takes</u> note of it',
    '*Recalling* it',
  ],
  ...[
    'Further decides to go on:',
    'its resolution 33/134 of 19 December 1979',
    'paragraph 1 above',
    'A',
    'II',
    'Annex',
  ],
  ...[
    '79/116. Trade',
    'Adopted at the 82nd plenary meeting',
    'the\n2. of the',
    '{--Notes--} 😀',
    '<!-- no -->',
    'word¹',
  ],
]
const CLOSINGS = [',', ';', '.', ':', '', '¹', '”', ' ']

/** Texts that look like resolutions, and texts that look like nothing: any string is one. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.tuple(fc.constantFrom(...OPENINGS), fc.constantFrom(...WORDS), fc.constantFrom(...CLOSINGS)), {
      maxLength: 20,
    })
    .map((blocks) => blocks.map((block) => block.join('')).join('\n\n')),
)

/** A text with all its line ends written alike. */
export const withLineEnds = (text: string, lineEnd: string): string => text.replace(/\r\n|\r|\n/g, lineEnd)
