/**
 * More texts that rules are held to, beside the two examples on the page of each: in `bad`, `⟦…⟧` marks what is found;
 * in `good` nothing is.
 */
import type { Example, RuleId } from '../../../server/src/core/rules/rule.ts'

export const CASES: Readonly<Partial<Record<RuleId, readonly Example[]>>> = {
  balance: [
    {
      good: 'The Economic and Social Council,\n\n1. *Takes note* of it;\n\n2. *Recommends* to the General Assembly the adoption of the following draft resolution:\n\n"The General Assembly,\n\n"Recalling its resolution 70/1,\n\n"1. Endorses the report;\n\n"2. Requests another."\n\n3. *Decides* so.\n',
    },
    { bad: 'The General Assembly,\n\n<u>Notes</u> the report ⟦(⟧A/75/1 and the note (A/75/2).\n' },
    { bad: 'The General Assembly,\n\n<u>Notes</u> the report on trade⟦]⟧ and industry.\n' },
    { bad: 'The General Assembly,\n\n<u>Notes</u> the report entitled “Trade⟦“⟧, and the note.\n' },
    { bad: 'La Asamblea General,\n\n<u>Observa</u> el informe titulado Comercio⟦”⟧.\n' },
    { good: 'The General Assembly,\n\n1. <u>Notes</u> [the report;\n\n2. <u>Requests</u> another] list.\n' },
  ],
  'citation-date': [
    { bad: 'The General Assembly,\n\n<u>Recalling</u> Security Council resolution ⟦242 (1968)⟧,\n' },
    { bad: 'The General Assembly,\n\n<u>Recalling</u> its resolution 81/399 of ⟦31 November 2026⟧,\n' },
    { good: 'The General Assembly,\n\n<u>Recalling</u> Security Council resolution 242 (1967) of 22 November 1967,\n' },
  ],
  'citation-first-mention': [
    {
      good: 'The General Assembly,\n\n*Recalling* its resolution 70/1 of 25 September 2015,\n\n*Noting* that resolution 70/1 adopted on 25 September 2015 without a vote is in force,\n\n*Decides* so.\n',
    },
    { bad: 'The General Assembly,\n\n*Recalling* its resolution ⟦33/134⟧ on technical cooperation,\n' },
    {
      style: 'eclac',
      good: 'The Economic Commission for Latin America and the Caribbean,\n\n*Recalling* its resolution 508(XXIII) on cooperation,\n',
    },
  ],
  'citation-form': [
    { bad: 'The General Assembly,\n\n*Recalling* its ⟦resolutions⟧ 33/134 of 19 December 1978,\n' },
    {
      style: 'eclac',
      bad: 'The Economic Commission for Latin America and the Caribbean,\n\n*Recalling* its resolution ⟦508 (XXIII)⟧ on trade,\n',
    },
    { bad: 'La Asamblea General,\n\n*Recordando* su ⟦resolución⟧ 33/134 y 46/182,\n' },
  ],
  'citation-target': [{ bad: 'The General Assembly,\n\n<u>Recalling</u> its resolution ⟦46/512⟧,\n' }],
  designation: [
    {
      bad: '---\nsymbol: A/RES/79/117\n---\n\n⟦79/116⟧. Trade\n\nThe General Assembly,\n\n*Recalling* one,\n\n*Decides* so.\n',
    },
    {
      bad: '---\ndate: 1999-12-01\n---\n\n⟦79/116⟧. Trade\n\nThe General Assembly,\n\n*Recalling* one,\n\n*Decides* so.\n',
    },
    {
      bad: '530(XXIV) TRADE\n\nThe Economic Commission for Latin America and the Caribbean,\n\n1. *Takes note* of the report[^1] submitted to its ⟦twenty-third⟧ session;\n\n2. *Decides* so.\n\n[^1]: LC/G.1711(SES.24/13).\n',
    },
    {
      bad: '530(XXIV) TRADE\n\nThe Economic Commission for Latin America and the Caribbean,\n\n1. *Takes note* of the report;[^1]\n\n2. *Decides* so.\n\n[^1]: ⟦LC/G.1711(SES.25/13)⟧.\n',
    },
  ],
  'element-order': [
    { bad: '79/116. Trade\n\n*⟦Recalling⟧* one,\n\n1. *Decides* so;\n\n2. *Decides* more.\n' },
    {
      bad: 'The General Assembly,\n\n*Recalling* one,\n\n⟦The General Assembly,⟧\n\n1. *Decides* so;\n\n2. *Decides* more.\n',
    },
  ],
  footnote: [
    {
      bad: 'The General Assembly,\n\n<u>Recalling</u> the report,[^1]\n\n<u>Decides</u> to go on.\n\n[^1]: A/75/1.\n\n⟦[^2]⟧: A/75/2.\n',
    },
    {
      bad: 'The General Assembly,\n\n<u>Recalling</u> the report⟦[^2]⟧ and the note,[^1]\n\n<u>Decides</u> to go on.\n\n[^1]: A/75/2.\n\n[^2]: A/75/1.\n',
    },
    {
      bad: 'The General Assembly,\n\n<u>Recalling</u> the report¹ and the note,⟦¹⟧\n\n<u>Decides</u> to go on.\n\n¹ A/75/1.\n',
    },
    {
      good: '79/1. Trade\n\nThe General Assembly,\n\n<u>Notes</u> the report.[^1]\n\n[^1]: A/79/1.\n\n79/2. Industry\n\nThe General Assembly,\n\n<u>Notes</u> the report.[^1]\n\n[^1]: A/79/2.\n',
    },
  ],
  'footnote-place': [
    { bad: 'The General Assembly,\n\n<u>Notes</u> the report.[^1]\n\n[^1]: A/⟦75/1⟧\n'.replace('A/⟦', '⟦A/') },
    { bad: 'La Asamblea General,\n\n<u>Observa</u> el informe.⟦[^1]⟧\n\n[^1]: A/75/1.\n' },
    { good: 'L’Assemblée générale,\n\n<u>Décide</u> d’examiner le rapport[^1].\n\n[^1]: A/75/1.\n' },
  ],
  format: [
    { bad: '---\nstyle: ⟦esclac⟧\n---\n\nThe General Assembly,\n' },
    { bad: '---\ntitle: The final text\nstatus: ⟦final⟧\n---\n\nThe General Assembly,\n' },
    {
      bad: '---\nStatus: "⟦adpoted⟧"\n---\n\n79/1. One\n\nThe General Assembly,\n\n79/2. Two\n\nThe General Assembly,\n',
    },
    { good: '---\nstatus: Adopted\nagenda-item:\n  status: open\n---\n\nThe General Assembly,\n' },
    { good: '---\nstatus:\n---\n\nThe General Assembly,\n' },
  ],
  'house-spelling': [
    {
      good: 'The General Assembly,\n\n1. *Recognizes* the programme;\n\n2. *Requests* analyses of the Organisation of Islamic Cooperation.\n',
    },
  ],
  'internal-reference': [
    {
      bad: 'The General Assembly,\n\n1. <u>Requests</u> a report on:\n\n(a) Trade;\n\n(b) Industry;\n\n2. <u>Notes</u> ⟦paragraph 1 (c) of the present resolution⟧.\n',
    },
    {
      bad: 'The General Assembly,\n\n<u>Requests</u> a report on:\n\n(a) Trade, with ⟦subparagraph (b) above⟧;\n\n(b) Industry, with ⟦subparagraph (c) below⟧.\n',
    },
    {
      bad: 'La Asamblea General,\n\n1. <u>Observa</u> el informe;\n\n2. <u>Decide</u> aplicar el ⟦párrafo 4 de la presente resolución⟧.\n',
    },
    {
      good: 'The General Assembly,\n\nI\n\n1. <u>Notes</u> it;\n\n2. <u>Requests</u> more.\n\nII\n\n1. <u>Decides</u> to apply paragraph 1 above;\n\n2. <u>Decides</u> to go on.\n',
    },
  ],
  'internal-reference-form': [
    { bad: 'The General Assembly,\n\n<u>Recalls</u> ⟦paras.⟧ 3 and 4 of its resolution 33/134.\n' },
    { bad: 'The General Assembly,\n\n<u>Recalls</u> paragraphs 2 and ⟦3(a)⟧ of its resolution 33/134.\n' },
    { bad: 'La Asamblea General,\n\n<u>Recuerda</u> el párrafo ⟦3a)⟧ de su resolución 33/134.\n' },
  ],
  'item-form': [
    { bad: 'The General Assembly,\n\n<u>Requests</u> a report on:\n\n(a) Trade; ⟦and⟧\n\n(b) Industry.\n' },
    { bad: 'La Asamblea General,\n\n<u>Solicita</u> un informe sobre:\n\na) Comercio; ⟦y⟧\n\nb) Industria.\n' },
    {
      bad: 'The General Assembly,\n\n<u>Requests</u> the secretariat:\n\n(a) To report;\n\n(b) To go on;\n\n(c) ⟦Prepares⟧ a list;\n\n(d) To publish it.\n',
    },
    {
      style: 'mun-thimun',
      bad: 'The General Assembly,\n\n1. <u>Requests</u> a report:\n\na) ⟦Explaining⟧ the market,\n\nb) showing its growth;\n',
    },
    { good: 'The General Assembly,\n\n<u>Requests</u> a report on:\n\n(a) Trade;\n\n(b) Industry.\n' },
  ],
  'negotiation-mark': [
    {
      good: '---\nstatus: adopted\n---\n\nThe General Assembly,\n\n<u>Recalls</u> that “[the] report […] was noted”,[^1] and decides to go on.\n\n[^1]: A/75/1.\n',
    },
  ],
  'number-style': [
    { good: 'The General Assembly,\n\n1. *Notes* that 25 per cent of it costs 3 million United States dollars.\n' },
  ],
  'opening-agreement': [
    {
      bad: 'Le Conseil de sécurité,\n\n*⟦Convaincue⟧* de cela,\n\n*Se déclarant gravement ⟦préoccupée⟧* par ceci,\n\n*Décide* ceci.\n',
    },
    { bad: 'La Asamblea General,\n\n1. *Hace ⟦suyo⟧* las conclusiones;\n\n2. *Decide* seguir.\n' },
    { good: 'L’Assemblée générale,\n\n*Consciente* de cela,\n\n*Désireuse* d’agir,\n\n*Décide* ceci.\n' },
  ],
  'operative-verb-emphasis': [
    {
      good: 'The General Assembly,\n\n1. *Decides* this;\n\n2. *Requests* that;\n\n3. (Text to be agreed);\n\n4. *Notes* more.\n',
    },
    {
      bad: 'L’Assemblée générale,\n\n1. *Décide* ceci ;\n\n2. ⟦Prends⟧ acte du rapport ;\n\n3. *Prie* le Secrétaire général d’agir ;\n\n4. *Décide* cela.\n',
    },
    {
      good: 'L’Assemblée générale,\n\n1. *Décide* ceci ;\n\n2. Prends acte du rapport ;\n\n3. Pries le Secrétaire général d’agir ;\n\n4.\n',
    },
    { bad: 'The General Assembly,\n\n1. <u>⟦Takes</u> note⟧ of the report;\n\n2. <u>Requests</u> another.\n' },
    {
      bad: 'The General Assembly,\n\n1. Also <u>⟦reaffirms⟧</u> its importance;\n\n2. <u>Requests</u> a report.\n'.replace(
        'Also <u>⟦',
        '⟦Also <u>',
      ),
    },
    {
      bad: 'The General Assembly,\n\n1. <u>⟦Requests the Secretary-General⟧</u> to report;\n\n2. <u>Decides</u> to go on.\n',
    },
    { good: 'The General Assembly,\n\n1. *Takes note* of the report;\n\n2. *Requests* another.\n' },
  ],
  'operative-verb-form': [
    {
      bad: 'The General Assembly,\n\n1. *⟦Requets⟧* so;\n\n2. *⟦Concerned⟧* at the delay.\n',
    },
    { bad: 'La Asamblea General,\n\n1. *⟦Decidió⟧* una cosa;\n\n2. *⟦Solicitando⟧* otra.\n' },
    { bad: 'L’Assemblée générale,\n\n1. *⟦Décider⟧* ceci ;\n\n2. *⟦Priant⟧* le Secrétaire général.\n' },
  ],
  'organ-line': [
    { bad: '⟦The General Asembly⟧,\n\n*Recalling* one,\n\n1. *Decides* so;\n\n2. *Decides* more.\n' },
    { good: '*La Asamblea General*,\n\n*Recordando* una,\n\n1. *Decide* así;\n\n2. *Decide* más.\n' },
  ],
  'paragraph-number': [
    {
      good: 'The Economic and Social Council,\n\n1. *Takes note* of it;\n\n2. *Recommends* to the General Assembly the adoption of the following draft resolution:\n\n"The General Assembly,\n\n"Recalling its resolution 70/1,\n\n"1. Endorses the report;\n\n"2. Requests another."\n\n3. *Decides* so.\n',
    },
    {
      bad: 'The General Assembly,\n\n1. *Requests* a report;\n\n*⟦Urges⟧* all States to go;\n\n2. *Notes* it;\n\n3. *Decides* so.\n',
    },
    {
      good: 'The General Assembly,\n\n1. *Requests* a report;\n\n*Decides*, to this end, as follows:\n\n2. *Notes* it;\n\n3. *Decides* so.\n',
    },
    {
      bad: 'The General Assembly,\n\n*Recalling* its decisions,\n\n⟦l.⟧ *Requests* a report;\n\n2. *Notes* it;\n\n⟦l.⟧ *Invites* others to report;\n\n4. *Decides* so.\n',
    },
    {
      good: 'The General Assembly,\n\nI. *Trade*\n\n1. *Requests* a report;\n\n2. *Notes* that:\n\nk. *Trade* goes on;\n\nl. *Industry* goes on;\n\nm. *Work* goes on;\n\n3. *Decides* so.\n\nII. *Work*\n\n4. *Decides* more.\n',
    },
    {
      bad: 'The General Assembly,\n\n1. <u>Requests</u> a report;\n\n⟦1.⟧ <u>Notes</u> it;\n\n2. <u>Decides</u> so.\n',
    },
    { bad: 'The General Assembly,\n\n⟦1.⟧ <u>Requests</u> a report.\n' },
    {
      bad: 'The General Assembly,\n\n1. <u>Requests</u> a report;\n\n⟦2⟧ <u>Decides</u> so.\n',
    },
    {
      good: 'The General Assembly,\n\n1. <u>Requests</u> a report;\n\n1 bis. <u>Notes</u> it;\n\n2. <u>Decides</u> so.\n',
    },
    {
      good: 'The General Assembly,\n\nI\n\n1. <u>Requests</u> a report;\n\n2. <u>Notes</u> it;\n\nII\n\n1. <u>Decides</u> so.\n',
    },
  ],
  'paragraph-punctuation': [
    {
      good: 'The Economic and Social Council,\n\n1. *Takes note* of it;\n\n2. *Recommends* to the General Assembly the adoption of the following draft resolution:\n\n"The General Assembly,\n\n"Recalling its resolution 70/1,\n\n"1. Endorses the report;\n\n"2. Requests another."\n\n3. *Decides* so.\n',
    },
    {
      bad: 'The General Assembly,\n\n<u>Recalling</u> its decisions on ports, roads, etc.,\n\n1. <u>Notes</u> the report⟦..⟧\n\n2. <u>Decides</u> to go on⟦;.⟧\n',
    },
    {
      good: 'The General Assembly,\n\n*Decides* to amend rule 5 to read:\n\n"Rule 5. The Council shall meet:\n\n(a) Monthly;\n\n(b) Yearly."\n',
    },
    { bad: 'The General Assembly,\n\n<u>Recalling</u> its ⟦decisions⟧\n\n<u>Decides</u> to go on⟦,⟧\n' },
    {
      bad: 'The General Assembly,\n\n<u>Requests</u> a report on:\n\n(a) Trade⟦:⟧\n\n(b) Industry⟦,⟧\n\n(c) Services.\n',
    },
    {
      good: 'The General Assembly,\n\nI\n\n1. <u>Notes</u> the report;\n\n2. <u>Requests</u> another.\n\nII\n\n<u>Decides</u> to go on.\n',
    },
    {
      style: 'who',
      good: 'The World Health Assembly,\n\nRecalling its decisions;\n\nNoting the report,\n\n1. REQUESTS another;\n\n2. DECIDES to go on.\n',
    },
  ],
  'preambular-emphasis': [
    { bad: 'The General Assembly,\n\n<u>Recalling</u> one,\n\n<u>⟦Aware of⟧</u> another,\n' },
    { bad: 'The General Assembly,\n\n⟦Recalling⟧ one,\n\nDeeply concerned at another,\n\n1. <u>Decides</u> so.\n' },
    {
      good: 'The General Assembly,\n\n*Noting with deep concern* one,\n\n*Bearing in mind* another,\n\n*Decides* so.\n',
    },
  ],
  'preambular-form': [
    {
      bad: 'The General Assembly,\n\n*Recalling* one,\n\n*⟦Notes⟧ with concern* another,\n\nEmphasizing the need for a third;\n\n*Recognizing* a fourth,\n\n1. *Decides* so;\n\n2. *Decides also* more.\n',
    },
    {
      bad: 'La Asamblea General,\n\n*Recordando* una,\n\n*⟦Reafirma⟧* otra,\n\n1. *Decide* así;\n\n2. *Decide* más.\n',
    },
  ],
  'repeated-opening': [
    {
      bad: 'The General Assembly,\n\n1. <u>Requests</u> the Secretary-General to act;\n\n2. <u>⟦Further requests⟧</u> the Secretary-General to report;\n\n3. <u>⟦Also decides⟧</u> to go on.\n',
    },
    { bad: 'The General Assembly,\n\n<u>Noting</u> one,\n\n<u>⟦Also noting⟧</u> another,\n' },
    { bad: 'La Asamblea General,\n\n<u>Recordando</u> una,\n\n<u>⟦Recordando⟧</u> otra,\n' },
    { good: 'L’Assemblée générale,\n\n<u>Rappelant</u> une,\n\n<u>Rappelant également</u> deux,\n' },
  ],
  'scan-artefact': [
    { bad: 'The General Assembly,\n\n<u>Requests</u> a ⟦rеport⟧ on trade.\n' },
    {
      bad: 'The General Assembly,\n\n⟦- ⟧1. <u>Requests</u> a report on trade;\n\n- 2. <u>Decides</u> to go on.\n',
    },
  ],
  'self-reference': [
    { bad: 'The Security Council,\n\n<u>Requests</u> a report on the implementation of ⟦the present⟧ resolution.\n' },
    { bad: 'La Asamblea General,\n\n<u>Solicita</u> un informe sobre la aplicación de ⟦esta⟧ resolución.\n' },
    {
      good: 'The General Assembly,\n\n<u>Recalls</u> its resolution 33/134, and requests a report on this resolution.\n',
    },
  ],
  'serial-comma': [
    {
      good: 'The General Assembly,\n\n1. *Notes* teachers, health workers, and education and child services staff;\n\n2. *Supports* decent work, jobs, and small and medium-sized enterprises.\n',
    },
  ],
  'session-arithmetic': [
    {
      bad: '---\nsession: 79\n---\n\nThe General Assembly,\n\n1. *Notes* it;\n\n2. *Decides* to include in the provisional agenda of its ⟦ninety-eighth⟧ session an item.\n',
    },
    {
      bad: '75/10. Comercio\n\nLa Asamblea General,\n\n1. *Decide* incluir en el programa provisional de su ⟦septuagésimo quinto⟧ período de sesiones un tema;\n\n2. *Decide* seguir.\n',
    },
    {
      bad: '75/10. Commerce\n\nL’Assemblée générale,\n\n1. *Décide* d’inscrire à l’ordre du jour provisoire de sa ⟦soixante-quinzième⟧ session une question ;\n\n2. *Décide* de continuer.\n',
    },
  ],
  'subparagraph-label': [
    { bad: 'The General Assembly,\n\n<u>Requests</u> a report on:\n\n(a) Trade;\n\n⟦(c)⟧ Industry.\n' },
    { bad: 'The General Assembly,\n\n<u>Requests</u> a report on:\n\n(a) Trade;\n\n⟦(a)⟧ Industry.\n' },
    { bad: 'The General Assembly,\n\n<u>Requests</u> a report on:\n\n⟦a)⟧ Trade;\n\n⟦b)⟧ Industry.\n' },
    {
      good: 'The General Assembly,\n\n<u>Requests</u> a report on:\n\n(a) Trade, that is:\n\n(i) Goods;\n\n(ii) Services;\n\n(b) Industry.\n',
    },
  ],
  'subparagraph-lead-in': [
    { bad: 'The General Assembly,\n\n<u>Requests</u> a report ⟦on⟧\n\n(a) Trade;\n\n(b) Industry.\n' },
  ],
  suppression: [
    {
      bad: 'The General Assembly,\n\n⟦<!-- resolute-disable-next-line paragraph-number: number 2 is reserved -->⟧\n1. <u>Notes</u> it;\n\n2. <u>Decides</u> to go on.\n',
    },
  ],
  'rare-phrase': [
    {
      bad: 'The General Assembly,\n\n*⟦Confident⟧*, as ever, that it will be so,\n\n1. *⟦Hopes⟧*, as always, that it will be so;\n\n2. *Decides* to go on.\n',
    },
    { bad: 'The General Assembly,\n\n*⟦Keeping in mind⟧* İstanbul,\n\n1. *Decides* to go on.\n' },
  ],
}
