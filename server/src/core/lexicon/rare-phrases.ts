/**
 * Openings that guides for Model United Nations offer and that official texts never use, with the usual one. Source:
 * R-137 (at most one use each in 57,955 preambular and 71,397 operative paragraphs), and the synonyms of the rulebook's
 * lexicons, section 7.
 */
import type { Language } from './languages.ts'

/** From the rare opening, in lower case, to the usual ones, the likeliest first. */
export const RARE: Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>> = {
  en: new Map([
    ['keeping in mind', ['Bearing in mind']],
    ['viewing with appreciation', ['Noting with appreciation']],
    ['noting with zest', ['Noting with interest']],
    ['noting with approval', ['Welcoming']],
    ['fully alarmed', ['Alarmed', 'Deeply concerned']],
    ['fully believing', ['Convinced']],
    ['fully aware', ['Aware']],
    ['firmly determined', ['Determined']],
    ['deeply conscious', ['Conscious']],
    ['having devoted attention', ['Having considered']],
    ['having adopted', ['Recalling']],
    ['having decided', ['Recalling']],
    ['having studied', ['Having considered', 'Having examined']],
    ['contemplating', ['Considering']],
    ['confident', ['Convinced']],
    ['expecting', ['Looking forward']],
    ['desiring', ['Desirous', 'Wishing']],
    ['approving', ['Welcoming']],
    ['preoccupied', ['Concerned']],
    ['disturbed', ['Deeply concerned']],
    ['with satisfaction', ['Noting with satisfaction']],
    ['expressing satisfaction', ['Expressing its satisfaction']],
    ['expressing gratitude', ['Expressing its gratitude']],
    ['accepts', ['Takes note', 'Approves']],
    ['has resolved', ['Decides', 'Resolves']],
    ['hopes', ['Expresses the hope']],
    ['expresses its hope', ['Expresses the hope']],
    ['instructs', ['Requests', 'Directs']],
    ['transmits', ['Decides to transmit']],
    ['trusts', ['Looks forward', 'Expresses the hope']],
    ['solemnly affirms', ['Affirms', 'Declares']],
    ['asks', ['Requests', 'Invites']],
    ['further proclaims', ['Proclaims']],
    ['declares accordingly', ['Declares']],
    ['suggests', ['Recommends', 'Invites']],
    ['seeks', ['Requests']],
    ['draws attention', ['Draws the attention']],
  ]),
  es: new Map(),
  fr: new Map(),
}
