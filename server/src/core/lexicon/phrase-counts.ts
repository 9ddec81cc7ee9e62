/**
 * How often published resolutions print an opening in emphasis: a line a phrase, `+` for decisions and `-` for
 * preambles, with the counts of the General Assembly, the Security Council, the Economic and Social Council and the
 * Human Rights Council; of noughts at the end, none is written. Made by scripts/phrases.mjs.
 * Source: United Nations, Department for General Assembly and Conference Management; counted in the Akoma Ntoso copies.
 */
import type { Language } from './languages.ts'

export const PHRASE_COUNTS: Readonly<Record<Language, string>> = {
  en: `
+acknowledge	1
+acknowledges	678 70 7 13
+acknowledges and profoundly regrets	5
+acknowledges that	0 1
+acknowledges with appreciation	20
+acknowledges with concern	1
+acknowledges with great appreciation	5
+acknowledges with great concern	6
+acknowledges with satisfaction	0 0 1
+acting	0 11
+additionally requests	0 1
+adopts	6 2
+affirms	158 226 1 3
+affirms its deep commitment	6
+affirms its expectation	0 2
+affirms its full support	1
+affirms its intention	0 4
+affirms its readiness	0 1
+affirms its support once again	7
+affirms the	0 1
+again calls	0 1
+again calls upon	0 4
+again encourages	0 4
+agrees	35 18
+alarmed by	1
+also acknowledges	46 0 0 2
+also affirms	9 2 0 1
+also agrees	1
+also appreciates	1
+also appropriates	11
+also approves	20
+also authorizes	7
+also calls	2 1
+also calls for	30 0 3 1
+also calls on	0 3
+also calls upon	363 9 3 6
+also commends	35 0 0 1
+also commends once again	2
+also condemns	16 1 0 2
+also condemns in the strongest possible terms	6
+also condemns unequivocally	4
+also condemns without reservation	1
+also confirms	1
+also decides	381 6 2 6
+also declares	7
+also decreases	1
+also demands	6 1
+also deplores	1
+also draws the attention	5
+also emphasizes	203 2 3 1
+also encourages	476 6 6 3
+also endorses	3
+also expresses appreciation	3
+also expresses concern	4 0 0 4
+also expresses deep concern	2
+also expresses grave concern	4
+also expresses its appreciation	22
+also expresses its concern	3
+also expresses its deep concern	2
+also expresses serious concern	6
+also highlights	1
+also invites	78 2
+also looks forward	5 1
+also notes	197 1 2 5
+also notes with appreciation	25
+also notes with concern	26
+also notes with deep concern	3
+also notes with regret	7
+also notes with satisfaction	32 0 0 1
+also re-emphasizes	5
+also reaffirms	327 6 5
+also reaffirms its commitment	9
+also reaffirms its decision	1
+also reaffirms its profound solidarity	1
+also reaffirms its request	5
+also recalls	283 4 2 2
+also recalls its request	1
+also recalls with appreciation	2
+also recalls with satisfaction	2
+also recognizes	364 0 10 2
+also recognizes with appreciation	12
+also recognizes with concern	1
+also recommends	25 0 3
+also recommits	1
+also reiterates	37 2 0 1
+also reiterates its call upon	7
+also reiterates its commitment	3
+also reiterates its invitation	1
+also reiterates its request	10
+also reiterates its resolve	0 1
+also renews its decision	1
+also request	1
+also requests	521 24 10 15
+also stresses	167 2 2 1
+also strongly condemns	12 0 0 1
+also strongly encourages	3 0 1
+also takes note	144 1 3 1
+also takes note of	2
+also takes note with appreciation	12 0 1
+also takes note with satisfaction	2
+also underlines	26 1
+also underscores	7
+also urges	179 2 3 6
+also welcomes	357 2 4 11
+also welcomes and supports	0 0 0 1
+also, in this regard, calls upon	2
+amends	1
+announces	0 1
+anticipates	5
+appeals	106 10
+applauds	2
+appreciates	76 5
+appropriates	24
+approves	104 15
+asks	0 4
+asserts	0 2
+authorises	0 40
+authorizes	73 261
+bearing in mind	0 1
+bears in mind	2
+brings to the attention	3
+call on	0 1
+calling on	0 1
+calling upon	0 2
+calls	16 328
+calls again	0 8
+calls again on	0 1
+calls again upon	0 1
+calls also	0 1
+calls also on	0 2
+calls also upon	0 3
+calls attention	3
+calls attention to and reaffirms	7
+calls for	384 100 11 3
+calls for member states	0 1
+calls on	7 536 0 1
+calls once again	0 2
+calls once again for	7
+calls once again on	0 1
+calls once again upon	43
+calls upon	3603 1219 39 59
+calls upon all	0 1
+calls upon parties	0 1
+clarifies	0 9
+commend	0 1
+commends	316 186 3 6
+commends also	0 2
+commends and appreciates	1
+commends and strongly supports	0 8
+commends further	0 2
+commends once again	5
+commends the crucial role	0 1
+commends the work	0 5
+commends with satisfaction	3
+commits	18
+concludes	0 1
+concurs	1 3
+condemn	0 1
+condemns	125 254 0 10
+condemns also	0 2
+condemns and deplores	0 1
+condemns any	0 3
+condemns in equally strong terms	0 1
+condemns in particular	1
+condemns in the strongest possible terms	21 0 1 1
+condemns in the strongest terms	30 2
+condemns unequivocally	17
+condemns without reservation	9 1
+confirms	8 64
+confirms further	0 2
+confirms its determination	2 1
+confirms its recognition	3
+congratulates	16
+considers	47 9
+considers it alarming	5
+considers it important	7
+considers it intolerable	2
+continues	0 3 0 1
+continues to acknowledge	3
+continues to agree	0 1
+continues to be concerned	2
+continues to call upon	0 1
+continues to condemn in the strongest possible terms	0 0 0 1
+continues to encourage	15 3
+continues to express particular concern	3
+continues to invite	1
+continues to re-emphasize	1
+continues to stress	2
+continues to support	0 1
+continues to urge	0 8
+continues to welcome	7
+decide	0 2
+decides	2085 3848 12 59
+decides also	2 22
+decides further	0 63
+decides that	0 8
+decides that the conditions specified	0 1
+decides to authorize	0 2
+decides to renew	0 1
+decides to request	0 1
+decides, acting	0 1
+declares	29 15
+declares its firm opposition	7
+declares its readiness	0 1
+decreases	1
+deeply deplores	2 1
+deeply regrets	0 13
+deeply troubled	0 1
+demands	101 411 1 1
+demands also	0 5
+demands further	0 4
+demands moreover	0 1
+demands once again	0 2
+demands once more	7
+demands that	0 4
+deplores	62 20 0 2
+deplores and condemns	0 2
+deplores and condemns in the strongest terms	12
+deplores and strongly condemns	6
+deplores in the strongest terms	2
+deplores strongly	0 1
+determines	11 17
+determines once more	7
+directs	1 211
+draws	4
+draws attention	0 1
+draws the attention	14 0 2
+décide	1
+emphasises	0 57
+emphasising	0 2
+emphasizes	1220 321 9 3
+emphasizes again	0 2
+emphasizes concern	0 1
+emphasizes in particular	2
+emphasizes its utmost concern	7
+emphasizes once again	7
+emphasizes once again its serious concern	6
+emphasizes once more	7
+emphasizes that	0 1
+emphasizes the importance	1 1
+emphasizes with concern	1
+emphasizing	0 4
+encourage	1 1
+encourages	4974 1139 57 51
+encourages also	1 7
+encourages and facilitates	1
+encourages and recognizes	8
+encourages once again	3
+encouraging	0 1
+endorses	314 92 2
+endorses also	0 1
+endorses and supports	3
+endorses further	0 1
+ensure	0 4
+establishes	2 1
+exhorts	0 3
+expects	2 1
+express	0 2
+expresses	11 609
+expresses alarm	7 1
+expresses also	0 1
+expresses appreciation	18 0 2
+expresses concern	282 47 0 6
+expresses concern with	0 1
+expresses concerns	1
+expresses condolences	1
+expresses continued support	0 1
+expresses deep concern	120 17 1 10
+expresses deep concern also	1
+expresses disappointment	0 1
+expresses full solidarity and sympathy	1
+expresses full support	7 1
+expresses further	0 1
+expresses gratitude	1
+expresses grave alarm	1
+expresses grave concern	92 9 0 1
+expresses great concern	0 2
+expresses its appreciation	393 19 4 1
+expresses its appreciation and full support	0 1
+expresses its commitment	8 1
+expresses its concern	82 19
+expresses its concerns	0 1
+expresses its continued concern	0 3
+expresses its continued deep concern	3
+expresses its continued serious concern	7
+expresses its conviction	5
+expresses its deep	0 2
+expresses its deep appreciation	6 5 1
+expresses its deep concern	79 10
+expresses its deep regret	5
+expresses its determination	4 8
+expresses its firm belief	7
+expresses its firm conviction	7
+expresses its full support	1 1
+expresses its gratitude	28 1
+expresses its gratitude and appreciation	1 0 1
+expresses its gratitude and support	2
+expresses its grave concern	7 2 0 2
+expresses its intent	0 2
+expresses its intention	9 62
+expresses its intention to	0 1
+expresses its profound concern	3
+expresses its profound condolences to and solidarity	1
+expresses its profound gratitude	8 0 1
+expresses its readiness	0 4
+expresses its satisfaction	24 2 1
+expresses its serious concern	11 5
+expresses its solidarity and support	1
+expresses its solidarity with and support	1
+expresses its strong concern	0 1
+expresses its strong condemnation	0 1
+expresses its strong support	0 1
+expresses its support	8 4
+expresses its utmost concern	3
+expresses its very deep concern	7
+expresses its very serious concern	7
+expresses its willingness	0 7
+expresses optimism	1
+expresses particular concern	10 7
+expresses regret	0 1
+expresses regret at	0 1
+expresses satisfaction	1 1
+expresses serious concern	58 14 0 2
+expresses serious concerns	0 3
+expresses serious regret	1
+expresses solidarity with and compassion for	4
+expresses special commendation	5
+expresses strong concern	10 1
+expresses strong expectations	2
+expresses strong support	4
+expresses support	8 3
+expresses the desire	1
+expresses the hope	10
+expresses the need	5
+expresses the view	7
+expressing	0 1
+expressing concern	0 1
+expressing grave concern	0 1
+extends	0 8
+extends condolences	1
+firmly condemns	7
+firmly convinced	0 1
+fully supports	2 8
+further	0 6
+further acknowledges	5
+further affirms	0 5
+further approves	15
+further authorises	0 24
+further authorizes	0 11
+further calls	1 10
+further calls for	1
+further calls on	0 12
+further calls upon	89 27 0 2
+further commends	3 1
+further condemns	5 5 0 1
+further condemns unequivocally	1
+further continues to urge	0 1
+further decides	242 57 0 3
+further demands	0 42
+further directs	0 4
+further draws the attention	1
+further emphasizes	15 6 1
+further encourages	120 15 3 1
+further endorses	0 3
+further expresses	0 6
+further expresses appreciation	3
+further expresses concern	0 0 0 2
+further expresses grave concern	1
+further expresses its concern	1
+further expresses its intention	0 2
+further invites	7 1
+further notes	33 3 0 1
+further notes with appreciation	1
+further notes with satisfaction	4 1
+further reaffirms	145 11 1
+further reaffirms its commitment	2
+further recalls	45 5
+further recognizes	78 1 3
+further recognizes with appreciation	6
+further recommends	3 0 1
+further reiterates	0 15
+further reiterates its request	1
+further requests	91 104 1 5
+further stresses	19 11
+further strongly condemns	0 2
+further supports	0 1
+further takes note	26 1
+further underlines	3 2
+further underscores	0 4
+further urges	34 25 0 2
+further welcomes	88 11 0 4
+gives its full support	0 2
+greatly appreciates	3
+greets	2
+having in mind	0 1
+having taken note of	0 1
+highlights	71 20 1 1
+implores	0 1
+in that regard, notes	1
+in this context	0 1
+in this regard	0 2
+indicates	0 1
+indicates its willingness	0 1
+insists	0 4
+insists that	0 1
+intends	0 1
+intends further	0 1
+invite	1 0 0 1
+invites	1927 127 35 14
+invites and encourages	13
+invites the secretary-general	0 1
+is encouraged	2
+looking forward	1 1
+looks	0 1
+looks forward	99 35
+looks forward also	1
+looks forward also to	0 1
+looks forward to	1 3
+maintains	2 11
+notes	1614 306 19 11
+notes again	0 3
+notes also	0 1
+notes concern over	0 2
+notes further	0 1
+notes in this regard	1
+notes that	0 3
+notes the importance	0 1
+notes with alarm	4
+notes with appreciation	438 6 0 2
+notes with appreciation and satisfaction	7
+notes with concern	311 21 2
+notes with deep concern	9 4
+notes with deep regret	5
+notes with encouragement	2
+notes with grave concern	29 1
+notes with great concern	14 1 2
+notes with increasing concern	7
+notes with interest	15
+notes with particular concern	3
+notes with profound concern	1
+notes with regret	11
+notes with satisfaction	150 1 0 2
+notes with satisfaction and encourages	1
+notes with serious concern	12
+notes with strong concern	0 5
+noting	0 7
+noting with concern	0 1
+notwithstanding	0 2
+observes	0 1
+once again encourages	7
+once again invites	3
+once again requests	3
+once again urges	20 1
+pays tribute	13 16
+pledges	1
+pledges its continued support	4
+prie	1
+proclaims	15
+promotes	1
+proposes	5 0 0 1
+raises awareness	2
+re-emphasizes	35 2
+reaffirm	0 1
+reaffirming	0 1
+reaffirms	1964 837 28 12
+reaffirms also	1 9
+reaffirms its approval	7
+reaffirms its call upon	6
+reaffirms its commitment	63 0 1
+reaffirms its commitments	3
+reaffirms its concern	7 1
+reaffirms its condemnation	0 1
+reaffirms its condemnation in the strongest possible terms	7
+reaffirms its condemnation of	0 1
+reaffirms its conviction	4
+reaffirms its decision	2 4
+reaffirms its demand	0 4
+reaffirms its determination	18
+reaffirms its expectation	1 1
+reaffirms its firm support	2
+reaffirms its full commitment	3
+reaffirms its full support	0 1
+reaffirms its intention	0 1
+reaffirms its invitation	1
+reaffirms its profound solidarity	3
+reaffirms its recognition	7
+reaffirms its request	12
+reaffirms its responsibility	0 2
+reaffirms its strong support	14
+reaffirms its support	30
+reaffirms its unwavering commitment	1
+reaffirms its unwavering support	0 1
+reaffirms its willingness	0 1
+reaffirms once again	7
+reaffirms the commitment	0 1
+realizes	7
+recalling	0 9
+recalls	1799 595 18 7
+recalls also	0 2
+recalls and reaffirms	0 1
+recalls and reiterates	5
+recalls in this regard	3 1
+recalls its concern	2
+recalls its decision	2 1
+recalls its demand	0 2
+recalls its endorsement	1
+recalls its intention	0 1
+recalls its invitation	3
+recalls its request	19
+recalls that	0 1
+recalls with appreciation	33
+recalls with concern	5
+recalls with interest	3
+recalls with satisfaction	31 1
+recognises	0 24
+recognising	0 2
+recognize	0 0 0 1
+recognizes	2542 323 39 14
+recognizes also	2 1
+recognizes and encourages	3 1
+recognizes in this regard	1
+recognizes its commitment	1
+recognizes with appreciation	48
+recognizes with concern	15
+recognizes with deep concern	10
+recognizes with gratitude	1
+recognizing	0 5
+recommends	187 13 8 1
+recommends further	0 2
+recommits	30
+recommits firmly	7
+reconfirms	7 5
+reemphasizes	0 1
+refers	2
+regrets	17 27
+regrets also	0 3
+regrets the lack	0 1
+reiterates	710 686 9 11
+reiterates also	0 1
+reiterates and reaffirms	0 2
+reiterates further	0 2
+reiterates its appeal	2
+reiterates its appeal to	1
+reiterates its appeals	6
+reiterates its appreciation	42 2
+reiterates its appreciation for	0 4
+reiterates its approval	7
+reiterates its call	15 29
+reiterates its call for	43 2
+reiterates its call on	0 14
+reiterates its call on the	0 1
+reiterates its call upon	89 7
+reiterates its call upon the	0 1
+reiterates its calls	0 8
+reiterates its calls for	1
+reiterates its calls on	0 1
+reiterates its commitment	24
+reiterates its concern	19 2
+reiterates its condemnation	7 2
+reiterates its conviction	10
+reiterates its deep concern	15 1
+reiterates its demand	17 12
+reiterates its demands	0 2
+reiterates its determination	1
+reiterates its endorsement	8 4
+reiterates its grave concern	15
+reiterates its growing concern	1
+reiterates its intention	0 3
+reiterates its invitation	41 0 1
+reiterates its invitation and encouragement	7
+reiterates its previous requests	6
+reiterates its readiness	0 1
+reiterates its request	163 16 1
+reiterates its requests	5
+reiterates its serious concern	8 4
+reiterates its strong and unequivocal condemnation	2
+reiterates its strong condemnation	3
+reiterates its strong encouragement	4
+reiterates its strong support	8 1
+reiterates its support	21 1
+reiterates its unwavering commitment	4
+reiterates its urgent call	0 1
+reiterates once again its serious concern	2
+reiterates support	0 1
+reiterates that	0 3
+reiterates that it condemns and deplores	0 1
+reiterates with concern its request	1
+reiterating	0 4
+reiterating deep concern	0 1
+rejects	12 1
+rejects and condemns without any reservation	1
+remains	1 2
+remains concerned	7 5 0 1
+remains deeply concerned	12 0 0 2
+remains encouraged	1
+remains however deeply concerned	0 3
+reminds	22 39
+renews	0 37
+renews its appeal	0 0 1
+renews its call on	0 1
+renews its call upon	14 4
+renews its commitment	7
+renews its decision	5
+renews its previous call	3
+renews its request	3
+renews its urgent call	0 1
+request	0 2
+requests	3964 3144 60 92
+requests also	0 6
+requests further	0 9
+requests that	0 1
+requests the secretary-general	0 3
+requires	1 20
+resolves	28 7
+respects	7
+restates	0 1
+revises	1 1
+shares	0 1
+signals	0 1
+souligne	1
+states	0 3
+states its intention	0 1
+states that it is profoundly preoccupied	0 1
+strengthens	1
+stress	0 1
+stresses	1636 570 16 16
+stresses also	0 4
+stresses anew	0 2
+stresses its commitment	7
+stresses its continued determination	3
+stresses once again	6
+stresses that	0 1
+stresses the importance	6 7
+stresses the importance of	0 1
+stresses the urgent need for and calls on	0 1
+stressing	0 2
+strives	2
+strongly	0 3
+strongly appeals	12
+strongly calls	0 1
+strongly calls upon	3 9
+strongly condemns	150 143 0 6
+strongly deplores	1 1 0 1
+strongly emphasizes	3 2
+strongly encourages	98 18 1 1
+strongly objects	7
+strongly reaffirms	10 5
+strongly regrets	0 1
+strongly supports	0 17
+strongly supports and encourages	0 3
+strongly underlines	0 2
+strongly urges	71 98 0 2
+strongly warns	1
+strongly welcomes	1
+suggests	2
+supports	83 66
+supports and encourages	7
+supports fgs	0 1
+supports fully	0 1
+supports taking forward	0 1
+takes	1 3
+takes full note	0 2
+takes into account	82
+takes note	1590 200 20 20
+takes note of	8 23
+takes note of the	0 1
+takes note of the general assembly decision to invite	0 1
+takes note once again	6
+takes note with appreciation	288 4 6 2
+takes note with appreciation of	1
+takes note with concern	7
+takes note with extreme concern	0 2
+takes note with grave concern	4
+takes note with great concern in that regard	6
+takes note with interest	20
+takes note with satisfaction	9 2
+takes notes	0 1
+takes notes of	0 1
+takes positive note	0 1
+takes positive note of	0 1
+to advance	0 1
+trusts	1
+underlines	522 305 2 3
+underlines further	0 5
+underlines its continued serious concern and alarm	0 1
+underlines once again	7
+underlines the importance	0 2
+underscores	144 237 2 3
+underscores its very serious concern	7
+understands	4 1
+undertakes	1 5
+unequivocally condemns	1 3
+urge	1
+urgently calls upon	8 3
+urgently requests	6 2
+urges	2389 1250 38 40
+urges again	0 1
+urges all	0 1
+urges also	0 3
+urges as a matter of priority	0 2
+urges cted to continue	0 1
+urges further	0 2
+urges in this regard	0 1
+urges once again	0 1 0 1
+values	5
+warmly congratulates	1
+welcome	0 3
+welcomes	2566 1360 25 38
+welcomes also	0 13
+welcomes and accepts with appreciation	5
+welcomes and acknowledges	2
+welcomes and affirms	0 2
+welcomes and continues to encourage	3
+welcomes and emphasizes	0 1
+welcomes and encourages	31 5
+welcomes and encourages further	0 1
+welcomes and endorses	0 3
+welcomes and expresses its strong support	1
+welcomes and expresses strong support	1
+welcomes and further encourages	0 1
+welcomes and looks forward	0 1
+welcomes and recognizes	2
+welcomes and strongly encourages	0 1
+welcomes and supports	6 3 0 1
+welcomes and urges	3 2 2
+welcomes efforts made	0 1
+welcomes further	0 2
+welcomes in particular	1 1
+welcomes in this context	0 1
+welcomes in this regard	2 1
+welcomes with appreciation	25 0 2 1
+welcomes with satisfaction	1
+welcoming	0 2
+while noting	0 8
+сalls upon	0 1
-acknowledging	890 218 13 25
-acknowledging also	93 2 3 2
-acknowledging and commending	0 1
-acknowledging further	14 0 2
-acknowledging with appreciation	18 2
-acknowledging with deep concern	0 0 0 1
-acknowledging with satisfaction	2
-acting	0 667
-acting under	0 2
-affirming	174 136 2
-affirming also	2
-affirming further	1
-affirming its support	6
-affirming once again	6
-affirming that	0 1
-again taking into account	0 4
-agreeing	0 23
-alarmed	83 5 1 4
-alarmed also	3
-alarmed and concerned	7
-also bearing	0 1
-also commending	0 2
-also condemning	0 1
-also convinced	1
-also encouraging	1
-also expressing	0 8
-also expressing concern	0 1
-also expressing its satisfaction	7
-also mindful	0 1
-also noting	0 4
-also noting with appreciation	1
-also noting with concern	0 2
-also reaffirming	0 1
-also recalling	0 8
-also recognizing	0 4
-also stressing	0 2
-also strongly condemning	0 1
-also taking note	0 3
-also welcoming	0 12
-and stressing	0 1
-anticipating	0 2
-appalled	0 1
-applauding	0 4
-appreciating	17 8 0 1
-appreciating also	2
-asserting	1
-aware	270 8 1 1
-aware also	10
-aware of	0 1
-bearing	2 8
-bearing in mind	532 80 8 5
-bearing in mind also	13
-being appalled	0 2
-being aware	0 1
-being concerned	0 1
-being further deeply concerned	0 1
-being gravely concerned	7
-being satisfied	1
-believing	25 1 0 3
-believing also	7
-believing it necessary	14
-calling	1 89
-calling also on	0 1
-calling attention	10 1
-calling attention also	6
-calling for	28 6
-calling on	0 48 0 2
-calling once again	0 1
-calling upon	47 77 1
-calls upon	0 1
-cognizant	96 1 0 1
-cognizant also	12
-commemorating	5
-commending	106 457 2
-commending again	0 1
-commending also	11 7
-commending and encouraging	0 1
-committed	13 0 0 1
-committed also	2
-committed to	2
-committed to ensuring	0 1
-committing	1
-concerned	440 23 2 5
-concerned about	0 1
-concerned also	28 0 0 1
-concerned at	0 1
-concerned further	5
-concurring	0 14
-condemning	121 307 0 1
-condemning also	22 2
-condemning in the strongest possible terms	6 2
-condemning in the strongest terms	12
-condemning strongly	0 8
-condemning with deep concern	1
-confirming	15
-confirming also	3
-confirming further	2
-confirming its commitment	3
-congratulating	0 6
-congratulating again	0 1
-congratulating the ivorian people for	0 1
-conscious	223 0 3
-conscious of	1
-considering	205 37 0 3
-considering also	21
-considering further	1
-constatant	1
-continuing	0 11
-continuing to take the view	3
-continuing to underline	7
-convinced	513 48 1 3
-convinced also	13 4
-convinced further	4 1
-convinced of	0 9
-convinced of the need	0 1
-convinced that	0 1
-decides	0 4
-declaring	0 2
-deeply alarmed	10
-deeply alarmed also	1
-deeply committed	0 3
-deeply concerned	484 57 3 20
-deeply concerned also	50 0 1 3
-deeply concerned by	0 2
-deeply concerned further	14 0 0 2
-deeply convinced	14
-deeply deploring	4 0 0 1
-deeply disappointed	6
-deeply disturbed	13 6 0 1
-deeply outraged	0 1
-deeply regretting	6 1
-demanding	0 33
-deploring	78 66 2 1
-deploring again	0 4
-deploring also	7 1
-deploring further	5 2
-deploring in particular	7
-desirous	25
-determined	56 54 1 1
-determined also	4
-determining	0 544
-determining further	0 2
-disappointed	8
-drawing	0 1
-echoing	0 57
-echoing also	0 5
-emphasising	0 54
-emphasizin	0 1
-emphasizing	990 582 3 16
-emphasizing also	70 1 0 1
-emphasizing further	13 0 0 1
-emphasizing its deep concern	1
-emphasizing its deep concern also	1
-emphasizing once again	4
-emphasizing the responsibility of	0 1
-encouraged	14 4
-encouraging	181 241 5
-encouraging in particular	0 2
-endorsing	1 16
-equally concerned	2
-equally condemning	0 1
-ever mindful	3
-expecting	1
-expresses	0 1
-expresses concern	0 2
-expressing	0 1005
-expressing again	0 1
-expressing again its appreciation	0 5
-expressing alarm	4 6 1 1
-expressing also	0 20
-expressing appreciation	38 22 1 1
-expressing appreciation for	0 1
-expressing concern	455 187 3 5
-expressing concern also	28 3
-expressing concern at	0 4
-expressing concern for	0 1
-expressing concern that	0 1
-expressing concerns	1
-expressing continued concern	6 2
-expressing deep appreciation	5 3
-expressing deep concern	227 56 5 6
-expressing deep concern also	14 0 1
-expressing deep concern further	2
-expressing deep concerns	1
-expressing deep sympathy	1
-expressing disappointment about	0 1
-expressing full support	3
-expressing further	0 1
-expressing further concern	1 6
-expressing further deep concern	0 1
-expressing further grave concern	0 1
-expressing gratitude	0 2
-expressing grave	0 1
-expressing grave alarm	5 4
-expressing grave concern	106 58 6
-expressing grave concern also	12 0 3
-expressing grave concern and deep sadness	1
-expressing grave concern further	1 0 1
-expressing grave concern in particular	7
-expressing gravest concerns	18 0 1
-expressing great concern	0 5
-expressing great concern over	0 6
-expressing in this regard concern	0 1
-expressing its abhorrence	2
-expressing its alarm	0 1
-expressing its appreciation	62 23 3
-expressing its appreciation and full support	0 1
-expressing its commitment	0 1
-expressing its concern	77 19 0 1
-expressing its concern about	0 1
-expressing its concern also	1
-expressing its concern further	1
-expressing its continued	0 1
-expressing its continued concern	0 2
-expressing its continued support	1
-expressing its conviction	7 0 2
-expressing its deep appreciation	7 11
-expressing its deep concern	63 13 1 1
-expressing its deep concern also	11
-expressing its deep concern further	2
-expressing its deepest concern	0 1
-expressing its determination	0 5
-expressing its dismay	1
-expressing its disturbance	0 1
-expressing its full support	0 5
-expressing its gratitude	1 2
-expressing its grave concern	27 6 0 2
-expressing its grave concern also	7
-expressing its grave concern further	7
-expressing its intention	0 3
-expressing its profound gratitude	1
-expressing its profound indignation	4
-expressing its readiness	0 1
-expressing its regret	0 1
-expressing its regrets	0 1
-expressing its resolve	2
-expressing its satisfaction	7 1
-expressing its serious concern	2 1
-expressing its support	5 2
-expressing its unequivocal support	6
-expressing its utmost concern	0 2
-expressing its view	0 1
-expressing once again	0 6
-expressing our appreciation	1
-expressing outrage	0 7
-expressing particular concern	12
-expressing particular concern also	4
-expressing profound concern	3
-expressing profound gratitude	1
-expressing profound regret	9
-expressing regret	4 1
-expressing regret and concern	7
-expressing serious and urgent concern	0 4
-expressing serious concern	22 33 1 2
-expressing serious concern also	1
-expressing serious concerns	0 1
-expressing solidarity	6 1
-expressing strong concern	0 4
-expressing support	7 1
-expressing sympathy	3
-expressing the expectation	2
-expressing the gravest concern	0 1
-expressing the importance	1
-expressing the need	1
-expressing the view	1
-expressing unequivocal support	1
-expressing with deep concern	1
-extolling	0 2
-extremely alarmed and concerned	0 0 0 1
-firmly believing	7
-firmly convinced	6 1
-fully supporting	0 2
-further	0 2
-further acknowledging	0 3
-further affirming	0 3
-further commending	0 11
-further concerned	0 1
-further condemning	0 8
-further deploring	0 2
-further emphasizing	0 5
-further expressing	0 9
-further expressing concern	0 3 1
-further noting	0 23
-further noting with concern	1 3
-further reaffirming	0 35
-further recalling	0 70
-further recognising	0 3
-further recognizing	0 18
-further reiterating	0 6
-further stressing	0 2
-further taking note	0 8
-further taking note of	0 3
-further underlining	0 1
-further underscoring	0 1
-further welcoming	0 26
-giving due consideration	3
-gravely	0 2
-gravely alarmed	1
-gravely concerned	114 45 5 2
-gravely concerned also	1
-gravely concerned by	0 1
-gravely distressed	0 8
-guided	192 10 1 26
-guided also	12 0 0 2
-guided by	0 1
-guided by and determined	1
-having also considered	29 2
-having also examined	7
-having also taken note	0 2
-having conducted	0 4
-having considered	523 233 5
-having considered also	1 5
-having considered further	1
-having examined	82 19 2
-having heard	0 4 2
-having listened	7
-having noted	2 1
-having received	10
-having regard	1 21
-having regard to and highlighting	0 2
-having reviewed	0 12
-having taken note	0 18
-having taken note also	0 1
-having taken note further	0 1
-having welcomed	0 1
-highlighting	157 38 1 3
-highlighting also	10
-highlighting further	1
-honouring	16 4
-inviting	9 2
-looking	0 2
-looking ahead	1
-looking forward	53 27 1
-looking forward also	5
-looking forward further	1
-looking forward to	2 2
-looking forward with interest	3
-marking	3
-mindful	526 55 2 4
-mindful also	14 0 0 1
-mindful further	2
-mindful of	0 1
-mourning	1 1
-notes	0 1
-noting	2249 943 21 33
-noting again	0 1
-noting again with appreciation	7
-noting again with concern	0 3
-noting again with regret	2
-noting also	370 16 9 5
-noting also with concern	4
-noting especially	2
-noting further	94 16 1 3
-noting in particular	7 1 0 1
-noting in this regard	21
-noting once again	0 1
-noting positively	0 1
-noting that	0 7
-noting the existence	0 1
-noting the importance of	0 1
-noting with alarm	6
-noting with appreciation	404 37 4 11
-noting with appreciation also	29
-noting with appreciation further	1
-noting with approval	2
-noting with concern	465 92 5 9
-noting with concern also	23 0 0 1
-noting with concern at the same time	0 3
-noting with concern further	1
-noting with continued concern	0 1
-noting with deep appreciation	0 1
-noting with deep concern	52 23 0 3
-noting with deep concern also	3 0 0 1
-noting with deep regret	7
-noting with gratitude	4
-noting with grave concern	55 13 3
-noting with grave concern also	3
-noting with great concern	214 13 3 1
-noting with great concern also	11
-noting with interest	0 1 0 1
-noting with particular interest	7
-noting with profound alarm	1
-noting with profound concern	5
-noting with regret	23 6
-noting with renewed concern	5
-noting with satisfaction	171 14
-noting with satisfaction also	4
-noting with serious concern	41 1
-noting with strong concern	0 4
-noting with utmost concern	1
-noting, with concern	0 1
-observing	3
-particularly concerned	7 1
-paying	0 7
-paying again tribute	0 1
-paying tribute	0 27
-paying tribute to	0 3
-pledging	0 2
-praising	2
-prenant note avec satisfaction	1
-proceeding	3
-profoundly concerned	3
-promoting	1
-rappelant	1
-re-affirming	0 1
-re-emphasizing	8 10
-re-emphasizing its unequivocal support	7
-re-iterating	0 1
-reaffirmin	0 1
-reaffirming	2959 1955 30 62
-reaffirming also	761 57 10 11
-reaffirming also its strong condemnation	7
-reaffirming also its unwavering commitment	2
-reaffirming and committing	2
-reaffirming equally	4
-reaffirming further	269 10 5 1
-reaffirming in particular	4
-reaffirming its	0 2
-reaffirming its belief	7
-reaffirming its call	0 1
-reaffirming its call for	3
-reaffirming its call upon	7
-reaffirming its commitment	85 1 1
-reaffirming its commitment also	1
-reaffirming its commitment and strong political will	2
-reaffirming its concern	5 2
-reaffirming its condemnation in the strongest possible terms	3
-reaffirming its conviction	2
-reaffirming its deep appreciation	0 1
-reaffirming its deep concern	12
-reaffirming its determination	14
-reaffirming its full support	0 1
-reaffirming its grave concern	3
-reaffirming its recognition	7
-reaffirming its respect	3
-reaffirming its serious concern	7
-reaffirming its steadfast commitment	1
-reaffirming its strong commitment	12
-reaffirming its strong condemnation	7
-reaffirming its strong opposition	1
-reaffirming its strong support	10
-reaffirming its support	2
-reaffirming its unwavering commitment	5
-reaffirming once again	0 3
-reaffirming once more	14
-reaffirming specifically	0 3
-reaffirming that	0 1
-reaffirming the importance of	0 1
-realizing	8
-recallin	0 1
-recalling	5478 2783 80 93
-recalling all of	0 1
-recalling also	1873 79 30 39
-recalling and appreciating	1
-recalling and emphasizing	0 2
-recalling and reaffirming	0 6
-recalling further	706 32 17 14
-recalling in addition	0 1
-recalling in particular	21 6
-recalling in this regard	1
-recalling its commitment	6
-recalling its condemnation	0 1
-recalling its demand	1
-recalling its intention	0 1
-recalling its request	2
-recalling its resolutions	0 1
-recalling reports	0 1
-recalling that	0 3
-recalling the importance	0 2
-recalling the important role of the secretary-general’s	0 1
-recalling the need for	0 2
-recalling with appreciation	41 0 0 1
-recalling with appreciation also	3
-recalling with appreciation further	3
-recalling with concern	29 2
-recalling with grave concern	3 1 0 1
-recalling with satisfaction	10
-recalling with serious concern	3
-recalls	0 15
-recognising	0 111
-recognising further	0 2
-recognizes	0 1
-recognizing	4050 982 49 63
-recognizing also	956 17 14 18
-recognizing and affirming	10
-recognizing and appreciating	1
-recognizing and reaffirming	5
-recognizing and underscoring	2
-recognizing further	284 4 4 8
-recognizing in this regard	0 2
-recognizing that	0 1
-recognizing the need	0 1
-recognizing with concern	24
-recognizing with concern also	7
-recognizing with concern further	7
-recognizing with deep concern	18
-recognizing with grave concern	1
-recognizing with satisfaction	14
-recognizing with the deepest regret	0 1
-recognizing, in this regard	0 1
-recommitting	16
-reconfirming	6
-referring	22 1 2
-referring also	10
-referring further	4
-registering	0 1
-regretting	19 12 0 1
-reiterates	0 1
-reiteratin	0 0 0 1
-reiterating	392 771 4 8
-reiterating also	10 1
-reiterating also its appreciation for	0 1
-reiterating and underscoring	0 5
-reiterating deep concern	4 3
-reiterating further	0 1
-reiterating further its grave concern	0 3
-reiterating grave concern	0 1
-reiterating its	0 2
-reiterating its alarm	0 1
-reiterating its appreciation	10 2
-reiterating its call	0 4
-reiterating its call for	8
-reiterating its call on	0 2
-reiterating its call upon	7 1
-reiterating its commitment	9
-reiterating its concern	30 8
-reiterating its concern over	0 3
-reiterating its condemnation	6 1
-reiterating its continuing support	7
-reiterating its conviction	13 0 1
-reiterating its deep appreciation	0 1
-reiterating its deep concern	36 9
-reiterating its deep concern also	5
-reiterating its deep distress	7
-reiterating its deep disturbance	0 1
-reiterating its deep regret	0 1
-reiterating its determination	1
-reiterating its endorsement	4
-reiterating its grave alarm and concern	0 2
-reiterating its grave concern	13 6
-reiterating its grave distress	0 2
-reiterating its increasingly grave alarm and concern	0 1
-reiterating its preoccupation	1
-reiterating its request	0 11
-reiterating its serious concern	10 11 1
-reiterating its strong	0 1
-reiterating its strong condemnation	13 2 1
-reiterating its support	6
-reiterating its unequivocal condemnation	1
-reiterating its urgent call upon	2
-reiterating the need	0 2
-reiterating the request that	0 1
-reiterating the urgent need	1
-rejecting	3 1
-remaining	0 16
-remaining concerned	5 2
-remaining convinced	3 1
-remaining convinced also	0 1
-remaining deeply concerned	24 13
-remaining deeply concerned by	0 1
-remaining gravely concerned	0 3
-remaining greatly concerned	0 5
-remaining however deeply concerned	0 1
-remaining seriously concerned	0 10
-remembering	0 1
-reminding	2 27
-renewing	0 6
-renewing its unwavering commitment	13
-requesting	0 2
-resolved	14 1 0 1
-resolving	0 4
-responding	0 31
-réaffirmant	3
-seeking	1 1
-seized	7
-seriously concerned	62 4
-sharing	3 1
-sharing deep concern	4
-sharing the deep concern	10
-solemnly proclaiming	2
-stressing	1021 812 13 23
-stressing again	2 6
-stressing again with grave concern	5
-stressing also	137 7 2 2
-stressing concern	0 1
-stressing further	20 9
-stressing its concern	0 1
-stressing its resolve	3
-stressing its strong support	1
-stressing once again	1
-stressing the importance	3 3
-stressing the importance of	0 1
-stressing the need	0 2
-stressing the urgency	0 1
-stressing with grave concern	4
-striving	2
-strongly	0 1
-strongly concerned	0 1
-strongly condemning	64 167 1 2
-strongly condemning also	8 1 1
-strongly condemning and expressing deep concern	0 1
-strongly condemning further	0 0 1
-strongly condemning, and expressing deep concern	3
-strongly convinced	8
-strongly convinced also	1
-strongly deploring	11 2 0 1
-strongly deploring also	7
-strongly emphasizing	2 2
-strongly encouraging	1 11
-strongly reiterating	0 2
-strongly reiterating its request	0 1
-strongly supporting	0 1
-strongly urging	0 7
-supporting	16 50
-takes note	0 1
-taking	1 8
-taking due note	0 2
-taking full note	0 2
-taking further note	0 3
-taking further note of	0 1
-taking into account	107 14 1 1
-taking into account also	1
-taking into account further	1
-taking into consideration	38 3 1
-taking into consideration also	0 1
-taking into consideration further	0 1
-taking note	1206 742 17 8
-taking note also	160 6 3 1
-taking note further	22 1 1
-taking note in this context	0 1
-taking note in this regard	0 1
-taking note of	1 70
-taking note positively	0 1
-taking note that	0 1
-taking note with appreciation	161 11 1 5
-taking note with appreciation also	10
-taking note with appreciation further	2
-taking note with appreciation of	0 1
-taking note with concern	6 2
-taking note with interest	0 2 0 2
-taking note with satisfaction	4 6 1
-taking note with serious concern	1
-taking positive note	0 1
-thanking	0 3
-trusting	9
-underlining	429 340 2 11
-underlining also	13 1 0 1
-underlining further	7
-underlining its particular concern	0 1
-underlining its strong condemnation	7
-underlining that any	0 2
-underlining the significance of	0 2
-underlying its particular concern	0 1
-underscores	0 1
-underscoring	126 212 3 2
-underscoring also	2
-underscoring its	0 1
-understanding	3
-unequivocally condemning	2
-urging	61 194 0 1
-urging all	0 1
-urging also	2
-welcomes	0 1
-welcomin	0 2
-welcoming	1856 1879 21 26
-welcoming also	287 34 1 7
-welcoming and encouraging	0 56 0 1
-welcoming and further encouraging	3
-welcoming and reaffirming	4
-welcoming further	90 7 0 2
-welcoming in particular	3 1
-welcoming in this regard	27 2
-welcoming in this regard also	3
-welcoming in this regard further	1
-welcoming once again	0 1
-welcoming the prospect of	0 1
-welcoming with appreciation	7 0 0 1
-welcoming with satisfaction and encouraging	0 1
-while noting	0 4
-while welcoming	0 1
-whilst welcoming	0 1
-willing	0 2
-wishing	25
`,
  es: `
+a	1
+aclara	0 2
+acoge	4
+acoge con aprecio	22 0 0 1
+acoge con beneplácito	2458 192 25 35
+acoge con beneplácito además	88 1 0 4
+acoge con beneplácito e insta	1 0 2
+acoge con beneplácito en particular	1 1
+acoge con beneplácito l	1
+acoge con beneplácito los continuos esfuerzos	1
+acoge con beneplácito también	344 2 4 10
+acoge con beneplácito y acepta con aprecio	5
+acoge con beneplácito y alienta	30 2
+acoge con beneplácito y apoya	6 0 0 1
+acoge con beneplácito y apoya firmemente	1
+acoge con beneplácito y apoya también	0 0 0 1
+acoge con beneplácito y continúa alentando	3
+acoge con beneplácito y reconoce	4
+acoge con gran beneplácito	1
+acoge con reconocimiento	2 0 2
+acoge con satisfacción	13 0 0 1
+acoge con satisfacción también	3
+acoge también con beneplácito	1
+acogiendo con beneplácito	1
+actuando	0 1
+acuerda	0 1
+adopta	3
+advierte enérgicamente	1
+afirma	149 54 1 3
+afirma su apoyo una vez	1
+afirma su apoyo una vez más	6
+afirma su pleno apoyo	1
+afirma su profundo compromiso	7
+afirma también	9 0 0 1
+agradece	1 0 0 1
+aguarda	1
+aguarda con interés	94 1
+aguarda con interés que	1
+aguarda con interés también	5
+alarmada	1
+alienta	4765 279 57 49
+alienta además	117 1 3 1
+alienta encarecidamente	81 6 1 1
+alienta encarecidamente también	3 0 1
+alienta enérgicamente	10
+alienta firmemente	4
+alienta nuevamente	0 2
+alienta también	459 4 6 3
+alienta una vez más	9
+alienta vivamente	3
+alienta y facilita	1
+alienta y reconoce	7
+amplíe	1
+anima	2 0 0 1
+aplaude	2
+apoya	82 3
+apoya plenamente	1 7
+apoya y alienta	7
+aprecia	71
+aprecia enormemente	3
+aprecia también	1
+aprueba	85 1
+aprueba además	11
+aprueba también	14
+asevera	0 1
+autoriza	59 59
+autoriza además	0 15
+autoriza también	6
+celebra	0 0 0 1
+comprende	7
+condena	124 56 0 10
+condena además	5 2 0 1
+condena de forma inequívoca	3
+condena en los términos más enérgicos	30 1
+condena en los términos más enérgicos posibles	11 0 1 1
+condena en particular	1
+condena enérgicamente	143 41 0 6
+condena enérgicamente además	0 2
+condena enérgicamente también	12 0 0 1
+condena firmemente	7
+condena inequívocamente	15
+condena inequívocamente además	1
+condena inequívocamente también	4
+condena sin reservas	10
+condena también	16 0 0 2
+condena también sin reservas	1
+condena también, en los términos más enérgicos posibles	6
+condena, en los términos más enérgicos posibles	8
+confirma	9 16
+confirma su reconocimiento	3
+confirma también	1
+considera	46
+considera alarmante	5
+considera importante	7
+considera intolerable	2
+consigna	14
+consigna también	7
+continúa	1 2 0 1
+continúa exhortando	0 1
+continúa invitando	1
+continúa preocupada	2
+conviene	36 2
+conviene también	1
+crea conciencia	1
+decide	2024 729 12 59
+decide ademá	0 1
+decide además	238 16 0 3
+decide incluir	3
+decide suprimir	1
+decide también	377 6 2 6
+declara	30
+declara su firme oposición	6
+declara también	7
+deplora	61 0 0 2
+deplora en los términos más enérgicos	2
+deplora profundamente	2 0 0 1
+deplora también	1
+deplora y condena en los términos más enérgicos	12
+deplora y condena enérgicamente	6
+destaca	1577 103 16 14
+destaca además	17
+destaca la importancia	5
+destaca su compromiso	7
+destaca su continua determinación	3
+destaca también	159 1 2 1
+destaca una vez más	6
+determina	11 7
+determina una vez más	7
+dispone	1
+elogia	1
+encarga	0 18
+encomia	300 29 3 5
+encomia además	2
+encomia con satisfacción	3
+encomia también	32
+encomia y aprecia	1
+encomienda	0 33
+enmienda	1
+entiende	4 1
+espera	6
+espera con interés	5
+establece	2 1
+exhorta	3466 375 39 57
+exhorta a	1
+exhorta además	83 8 0 3
+exhorta asimismo	1
+exhorta con urgencia	2
+exhorta de nuevo	6
+exhorta enérgicamente	3 1
+exhorta nuevamente	0 11
+exhorta nuevamente además	0 1
+exhorta también	348 2 3 7
+exhorta también, a este respecto	1
+exhorta una vez más	43 4
+exhorta urgentemente	6
+exig	0 1
+exige	100 78 1 1
+exige además	0 6
+exige también	6
+exige una vez más	7
+expresa	12 103
+expresa además	0 2
+expresa agradecimiento	2
+expresa alarma	7 1
+expresa apoyo	6
+expresa aprecio	6 0 1
+expresa condolencias	1
+expresa de nuevo su seria preocupación	6
+expresa decepción	0 1
+expresa el deseo	1
+expresa especial preocupación	6
+expresa firme apoyo	4
+expresa gran preocupación	19 1 0 1
+expresa gratitud	1
+expresa grave alarma	1
+expresa grave preocupación	93 2
+expresa grave preocupación también	7
+expresa la esperanza	9
+expresa la necesidad	5
+expresa la opinión	7
+expresa optimismo	1
+expresa particular preocupación	2 5
+expresa pleno apoyo	6
+expresa preocupación	277 10 0 6
+expresa preocupación además	0 0 0 2
+expresa preocupación también	4 0 0 4
+expresa profunda preocupación	137 0 1 8
+expresa profunda preocupación además	1
+expresa profunda preocupación también	5
+expresa reconocimiento	10 0 1
+expresa reconocimiento además	3
+expresa reconocimiento también	3
+expresa seria preocupación	18 4
+expresa solidaridad y compasión	4
+expresa su agradecimiento	10
+expresa su apoyo	8 1
+expresa su aprecio	166 4
+expresa su aprecio también	13
+expresa su compromiso	8
+expresa su continua y profunda preocupación	2
+expresa su convicción	5
+expresa su determinación	4 1
+expresa su disposición	0 1
+expresa su especial preocupación	2
+expresa su firme convencimiento	13
+expresa su gran preocupación	0 0 0 2
+expresa su gratitud	20
+expresa su gratitud y apoyo	2
+expresa su gratitud y reconocimiento	1 0 1
+expresa su grave preocupación	8 1
+expresa su honda gratitud	3
+expresa su honda preocupación	4
+expresa su intención	8 15
+expresa su muy profunda preocupación	7
+expresa su muy seria preocupación	5
+expresa su muy seria preocupación por	2
+expresa su persistente y profunda preocupación	1
+expresa su plena solidaridad y su pesar	1
+expresa su pleno apoyo	1
+expresa su preocupació	1
+expresa su preocupación	78 3
+expresa su preocupación además	1
+expresa su preocupación también	3
+expresa su profunda	0 1
+expresa su profunda gratitud	6 0 1
+expresa su profunda preocupación	82 3 0 2
+expresa su profunda preocupación también	4
+expresa su profundo pesar	5
+expresa su profundo reconocimiento	6 2 1
+expresa su reconocimiento	201 0 4 2
+expresa su reconocimiento también	6
+expresa su satisfacción	25 0 1
+expresa su seria preocupación	10 1
+expresa su solidaridad y apoyo	1
+expresa su suma preocupación	3
+expresa su voluntad	0 4
+expresa suma preocupación	0 0 0 2
+expresa sus condolencias	1
+expresa sus profundas condolencias y solidaridad	1
+expresa también su intención	0 1
+felicita	15 0 0 3
+felicita calurosamente	1
+felicita especialmente	5
+felicita también	0 0 0 1
+fomenta	1
+garantizar	0 3
+hace hincapié	2
+hace notar	116 10 1 3
+hace notar con aprecio	19
+hace notar con aprecio también	3
+hace notar con grave preocupación	1
+hace notar con preocupación	2
+hace notar con profunda preocupación	1
+hace notar con satisfacción	8
+hace notar con satisfacción también	3
+hace notar con seria preocupación	4
+hace notar también	12 0 0 1
+hace suy	1
+hace suya	18 3 2
+hace suya también	2
+hace suyas	219 1
+hace suyas también	1
+hace suyo	31 1
+hace suyos	3
+hace un encarecido llamamiento	12
+hace un llamamiento	104
+implora	0 1
+insta	2297 231 38 39
+insta además	31 7 0 2
+insta encarecidament	0 1
+insta encarecidamente	66 29 0 2
+insta enérgicamente	1
+insta también	167 0 3 6
+insta una vez más	19 0 0 1
+insta urgentemente	0 3
+invita	1856 16 34 15
+invita además	7
+invita nuevamente	1
+invita también	76
+invita una vez más	2
+invita y alienta	13
+invita y alienta nuevamente	7
+lamenta	16 8
+lamenta profundamente	1 6
+mantiene	1 8
+observa	1398 56 18 8
+observa a este respecto	1
+observa además	33 1 0 1
+observa con alarma	4
+observa con aprecio	367 1 0 2
+observa con aprecio además	1
+observa con aprecio también	19
+observa con aprecio y satisfacción	6
+observa con creciente preocupación	6
+observa con especial preocupación	3
+observa con gran preocupación	14 0 2
+observa con grave preocupación	26
+observa con interés	13
+observa con pesar	11
+observa con pesar también	7
+observa con preocupació	1
+observa con preocupación	291 6 2
+observa con preocupación también	21
+observa con profunda preocupación	11
+observa con profunda preocupación también	3
+observa con profundo pesar	5
+observa con reconocimiento	24
+observa con satisfacción	137 0 0 2
+observa con satisfacción además	4
+observa con satisfacción también	25 0 0 1
+observa con satisfacción y alienta	1
+observa con seria preocupación	5
+observa también	174 0 2 4
+observa también con aprecio	2
+observa también con preocupación	2
+observa también la	1
+observa y considera alentadores	2
+observando	0 2
+observando con aprecio	1
+permanece profundamente preocupada	1
+pide	396 34 11 11
+pide además	3 1 0 1
+pide nuevamente	2 4 0 1
+pide también	30 0 3 2
+pide una vez más	7
+pone de relieve	1173 72 9 3
+pone de relieve además	15 1 1
+pone de relieve con preocupación	1
+pone de relieve en particular	2
+pone de relieve encarecidamente	3
+pone de relieve nuevamente	24
+pone de relieve nuevamente también	3
+pone de relieve su profunda preocupación	4
+pone de relieve su suma preocupación	3
+pone de relieve también	201 0 3 1
+pone de relieve una vez más	20
+pone de relieve una vez más su seria preocupación	6
+pone de relieve una vez más también	1
+poniendo de relieve	0 3
+proclama	15
+promete	1
+promete seguir ayudando	2
+promueve	1
+propone	5 0 0 1
+prorroga	0 4
+reafirma	1929 197 28 12
+reafirma además	143 0 1
+reafirma además su compromiso	2
+reafirma enérgicamente	9 4
+reafirma la solicitud	3
+reafirma los compromisos	2
+reafirma su adhesión	10
+reafirma su apoyo	28
+reafirma su apoyo inquebrantable	0 1
+reafirma su aprobación	7
+reafirma su compromiso	51
+reafirma su compromiso inquebrantable	1
+reafirma su compromiso también	3
+reafirma su condena, en los términos más enérgicos posibles	7
+reafirma su convicción	4
+reafirma su decisión	2
+reafirma su determinación	18 0 1
+reafirma su enérgico apoyo	13
+reafirma su exhortación	6
+reafirma su expectativa	1
+reafirma su pleno apoyo	0 1
+reafirma su pleno compromiso	3
+reafirma su preocupación	7
+reafirma su profunda solidaridad	3
+reafirma su reconocimiento	7
+reafirma su solicitud	9
+reafirma también	324 0 5
+reafirma también su compromiso	6
+reafirma también su decisión	1
+reafirma también su profunda solidaridad	1
+reafirma también su solicitud	5
+reafirma una vez más	7
+recalca	133 57 2 3
+recalca a este respecto	1
+recalca su muy seria preocupación	7
+recalca también	7
+rechaza	12 1
+rechaza y condena sin reserva alguna	1
+recomienda	179 0 8 1
+recomienda además	3 0 1
+recomienda también	25 0 3
+reconfirma	6
+reconoce	2982 68 44 25
+reconoce además	129 0 3
+reconoce además con aprecio	1
+reconoce con aprecio	61
+reconoce con aprecio además	5
+reconoce con aprecio también	10
+reconoce con gran aprecio	5
+reconoce con gran preocupación	6
+reconoce con gratitud	1
+reconoce con preocupación	16
+reconoce con preocupación también	1
+reconoce con profunda preocupación	10
+reconoce con satisfacción	0 0 1
+reconoce también	481 0 12 5
+reconoce y alienta	3 1
+reconoce y lamenta profundamente	5
+reconociendo	0 4
+recordando	1 1
+recuerda	1721 182 18 6
+recuerda a este respecto	3
+recuerda además	41 2
+recuerda con aprecio	33
+recuerda con aprecio también	2
+recuerda con interés	3
+recuerda con preocupación	5
+recuerda con satisfacción	30
+recuerda con satisfacción también	2
+recuerda la solicitud	11
+recuerda que hizo suyo	1
+recuerda su decisión	2
+recuerda su invitación	2
+recuerda su preocupación	2
+recuerda su solicitud	5
+recuerda también	271 3 2 2
+recuerda también la solicitud	1
+recuerda y reafirma	0 1
+recuerda y reitera	5
+reduce	1
+reduce también	1
+refuerza	1
+reitera	712 126 9 10
+reitera además	0 1
+reitera además su solicitud	1
+reitera con preocupación su solicitud	1
+reitera el apoyo	0 1
+reitera la invitación	3
+reitera la necesidad	0 1
+reitera la solicitud	13
+reitera que alienta encarecidamente	2
+reitera que hace suyos	8
+reitera su agradecimiento	3
+reitera su apoyo	20
+reitera su aprecio	19
+reitera su aprobación	6
+reitera su compromiso	23
+reitera su compromiso inquebrantable	3
+reitera su condena	7
+reitera su convicción	9
+reitera su creciente preocupación	1
+reitera su determinación	1
+reitera su enérgica condena	3
+reitera su enérgica e inequívoca condena	2
+reitera su exhortación	83 4
+reitera su exhortación a	1
+reitera su exhortación también	1
+reitera su exigencia	17 1
+reitera su firme apoyo	10
+reitera su grave preocupación	14
+reitera su inquebrantable compromiso	1
+reitera su invitación	37 0 1
+reitera su llamamiento	34 3
+reitera su llamamiento urgente	0 1
+reitera su petición	26
+reitera su preocupación	19
+reitera su profunda preocupación	15
+reitera su reconocimiento	16
+reitera su seria preocupación	7
+reitera su solicitud	124 3 1
+reitera sus anteriores solicitudes	2
+reitera sus exhortaciones	0 4
+reitera sus llamamientos	7
+reitera sus solicitudes	1
+reitera sus solicitudes anteriores	4
+reitera también	39 0 0 1
+reitera también su compromiso	3
+reitera también su exhortación	5
+reitera también su invitación	1
+reitera también su solicitud	9
+reitera una vez más su grave preocupación	1
+reitera una vez más su seria preocupación	1
+remite	2
+renueva	4 1
+renueva el llamamiento	3
+renueva su compromiso	20
+renueva su decisión	5
+renueva su exhortación	13
+renueva su firme compromiso	7
+renueva su llamamiento	0 0 1
+renueva su solicitud	2
+renueva también su decisión	1
+requiere	0 6
+resalta	65 8 1 1
+resalta también	1
+respalda y apoya	3
+respeta	7
+resuelve	28 2
+revisa	1 1
+rinde homenaje	12 1
+saluda	2
+se compromete	18
+se compromete a promover	1
+se compromete a seguir ayudando	2
+se compromete de nuevo	8
+se compromete de nuevo también	1
+se compromete nuevamente	5
+se esfuerza	1
+se esfuerza por	1
+se opone enérgicamente	7
+se ve alentada	2
+señala	19 5
+señala a la atención	13 0 2
+señala además a la atención	1
+señala también a la atención	4
+señala una vez más	5
+señala una vez más también	2
+señala y reafirma	7
+sigue acogiendo con beneplácito	7
+sigue alentando	14 1
+sigue condenando en los términos más enérgicos posibles	0 0 0 1
+sigue destacando	2
+sigue expresando especial preocupación	3
+sigue instando	0 7
+sigue instando una vez más	0 1
+sigue poniendo de relieve nuevamente	1
+sigue preocupada	7
+sigue preocupado	0 0 0 1
+sigue profundamente preocupada	11
+sigue profundamente preocupado	0 0 0 2
+sigue profundamente preocupado sin embargo	0 2
+sigue reconociendo	3
+sigue viéndose alentada	1
+solicita	3819 682 59 87
+solicita ademá	1
+solicita además	85 12 1 4
+solicita nuevamente	2 3
+solicita también	508 6 10 14
+solicita una vez más	1
+solicita urgentemente	6
+sostiene	1
+subraya	530 55 2 5
+subraya además	3
+subraya enérgicamente	0 2
+subraya la urgente necesidad	0 1
+subraya que continúa seriamente preocupado y alarmado	0 1
+subraya también	26
+subraya una vez más	7
+sugiere	2
+también aguarda con interés	1
+tiene en cuenta	81
+tiene presentes	2
+toma buena nota	0 3
+toma conocimiento	17
+toma conocimiento con aprecio	2
+toma en consideración	1
+toma nota	1517 31 20 20
+toma nota a ese respecto	1
+toma nota además	26 1
+toma nota con aprecio	263 0 4 2
+toma nota con aprecio de	1
+toma nota con aprecio también	9 0 1
+toma nota con gran preocupación a ese respecto	3
+toma nota con gran preocupación, a ese respecto	3
+toma nota con grave preocupación	3
+toma nota con interés	18
+toma nota con preocupación	7
+toma nota con profunda preocupación	1
+toma nota con reconocimiento	11 0 2
+toma nota con reconocimiento también	1
+toma nota con satisfacción	10
+toma nota con satisfacción también	2
+toma nota de	4
+toma nota también	134 1 3 1
+toma nota una vez más	4
+valora	5
-acoge con beneplácito	1
-acogiendo	5
-acogiendo con	1
-acogiendo con aprecio	7 0 0 1
-acogiendo con beneplácito	1790 256 21 25
-acogiendo con beneplácito a este respecto	24
-acogiendo con beneplácito a este respecto además	1
-acogiendo con beneplácito a este respecto también	2
-acogiendo con beneplácito además	86 3 0 2
-acogiendo con beneplácito en particular	2
-acogiendo con beneplácito también	286 3 1 7
-acogiendo con beneplácito y alentando	3 0 0 1
-acogiendo con beneplácito y reafirmando	4
-acogiendo con satisfacción	10
-acogiendo con satisfacción además	3
-acogiendo con satisfacción también	2
-actuando	0 125
-afirmando	172 21 2
-afirmando además	1
-afirmando su apoyo	6
-afirmando también	2
-afirmando una vez más	6
-aguardando	1
-aguardando con interés	56 2 1
-aguardando con interés además	1
-aguardando con interés también	5
-alarmada	80 0 1
-alarmada además	1
-alarmada gravemente	1
-alarmada también	3
-alarmada y preocupada	7
-alarmado	0 1 0 4
-alentada	14
-alentando	179 69 5
-alentando encarecidamente	0 3
-alentando enérgicamente	0 2
-alentando también	1
-apoyando	15 5
-apreciando	17 7 0 1
-apreciando también	2
-compartiendo	3
-compartiendo la profunda preocupación	14
-comprendiendo	8
-comprometida	2
-comprometiéndose	4
-comprometiéndose nuevamente	11
-con la mirada puesta	1
-condenando	119 94 0 1
-condenando con profunda preocupación	1
-condenando de forma inequívoca	2
-condenando en los términos más enérgicos	12
-condenando en los términos más enérgicos posibles	6
-condenando enérgicamente	66 47 1 2
-condenando enérgicamente además	0 0 1
-condenando enérgicamente también	8 0 1
-condenando enérgicamente y expresando profunda preocupación	0 1
-condenando también	22
-confiando	8
-confirmando	15
-confirmando además	2
-confirmando nuevamente	6
-confirmando su adhesión	3
-confirmando también	3
-conmemorando	8
-conocedor	0 0 0 1
-conocedora	79
-conocedora también	12
-consciente	527 1 6 2
-consciente también	19
-considerando	158 2 0 1
-considerando además	1
-considerando también	18
-convencida	504
-convencida además	4
-convencida también	14
-convencida todavía	3
-convencido	0 1 1 3
-creyendo	25 0 0 3
-creyendo firmemente	7
-creyendo necesario	7
-creyendo que es necesario	7
-creyendo también	7
-decepcionada	8
-decidida	55 0 1
-decidida también	4
-decidido	0 0 0 2
-deplorando	78 3 2 1
-deplorando además	5
-deplorando en particular	7
-deplorando profundamente	15 1 0 2
-deplorando profundamente también	7
-deplorando también	7
-deseando	20
-deseosa	25
-destacando	999 139 13 20
-destacando además	22 1
-destacando con grave preocupación	4
-destacando la importancia	5 1
-destacando nuevamente	2
-destacando nuevamente con grave preocupación	5
-destacando su determinación	2
-destacando su firme apoyo	1
-destacando también	135 2 2 2
-destacando una vez más	1
-determinada	5
-determinando	0 1
-elogiando	2
-encomiando	104 50 2
-encomiando también	10
-encomiando y alentando	0 1
-entendiendo	2
-esforzándose	2
-esperando	1
-exhortando	46 42 1 2
-exigiendo	0 5
-expresando	2 321
-expresando además	0 2
-expresando además preocupación	1
-expresando alarma	4 5 1 1
-expresando apoyo	7 1
-expresando apoyo inequívoco	1
-expresando aprecio	29 3 1 1
-expresando con profunda preocupación	1
-expresando enérgica condena	0 1
-expresando especial preocupación	12
-expresando especial preocupación también	4
-expresando gran preocupación	2 8
-expresando gran preocupación y profunda tristeza	1
-expresando grave alarma	5
-expresando grave preocupació	1
-expresando grave preocupación	95 16 6 1
-expresando grave preocupación además	1 0 1
-expresando grave preocupación en particular	7
-expresando grave preocupación también	9 1 3
-expresando honda preocupación	7
-expresando la esperanza	2
-expresando la importancia	1
-expresando la más grave preocupación	8 0 1
-expresando la necesidad	1
-expresando la opinión	1
-expresando la preocupación	1
-expresando las más graves preocupaciones	9
-expresando nuestro aprecio	1
-expresando pesar	1 1
-expresando pesar y preocupación	6
-expresando pleno apoyo	3
-expresando preocupación	443 56 3 5
-expresando preocupación además	0 0 1
-expresando preocupación porque	1
-expresando preocupación también	28 1
-expresando profunda gratitud	1
-expresando profunda preocupación	221 28 5 6
-expresando profunda preocupación además	2 1
-expresando profunda preocupación también	16 0 1
-expresando profundo pesar	2
-expresando reconocimiento	5 4
-expresando seria preocupación	12 10 1
-expresando seria preocupación también	1
-expresando solidaridad	6
-expresando su agradecimiento	0 1
-expresando su alarma	0 1
-expresando su apoyo	5 1
-expresando su apoyo inequívoco	6
-expresando su aprecio	35 1 1
-expresando su consternación	1
-expresando su convicción	7 0 2
-expresando su determinación	2
-expresando su gran preocupación	0 0 0 2
-expresando su gratitud	1
-expresando su grave preocupación	16
-expresando su incesante apoyo	1
-expresando su más profunda preocupación	0 1
-expresando su preocupación	77 0 0 1
-expresando su preocupación además	1
-expresando su preocupación también	1
-expresando su profunda gratitud	1
-expresando su profunda indignación	4
-expresando su profunda preocupación	82 2 1 1
-expresando su profunda preocupación además	9
-expresando su profunda preocupación también	18
-expresando su profunda solidaridad	1
-expresando su profundo aprecio	7
-expresando su profundo reconocimiento	0 1
-expresando su reconocimiento	33 0 2
-expresando su repulsión	2
-expresando su satisfacción	7
-expresando su satisfacción también	7
-expresando su solidaridad	2
-expresando su suma preocupación	1
-expresando suma preocupación	3 0 0 1
-expresando también	0 2
-expresando un profundo reconocimiento	5
-firmemente convencida	14
-firmemente convencida también	1
-gravemente preocupada	108 0 1
-gravemente preocupada también	1
-gravemente preocupado	0 6 4 1
-guiada	188
-guiada también	12
-guiado	0 4 1 26
-guiado también	0 0 0 2
-guiándose	1
-habiendo	0 1
-habiendo considerado	101 4
-habiendo considerado también	1
-habiendo determinado	0 111
-habiendo efectuado	0 3
-habiendo escuchado	7 0 2
-habiendo examinado	476 24 7
-habiendo examinado además	10
-habiendo examinado también	42
-habiendo observado	2
-habiendo recibido	10
-haciendo notar	336 10 2 8
-haciendo notar además	10
-haciendo notar con aprecio	5 0 0 3
-haciendo notar con aprecio también	4
-haciendo notar con aprobación	2
-haciendo notar con preocupación	8
-haciendo notar con profunda preocupación	1 0 0 1
-haciendo notar con reconocimiento	2
-haciendo notar con satisfacción	3
-haciendo notar con seria preocupación	4
-haciendo notar en particular	3
-haciendo notar que	1
-haciendo notar también	23
-haciendo referencia	22 0 2
-haciendo referencia además	4
-haciendo referencia también	10
-haciendo suya	1
-haciendo suyo	0 1
-haciéndose eco	0 2
-honrando	13
-instando	61 56 0 1
-instando encarecidamente	0 4
-instando también	2
-invitando	9
-lamentando	22 1 0 1
-lamentando profundamente	13
-manteniendo	0 1
-manteniendo su opinión	3
-muy preocupado	0 0 0 1
-observand	1
-observando	1869 149 19 25
-observando a este respecto	18
-observando además	76 5 1 3
-observando con agrado	2
-observando con alarma	5
-observando con aprecio	349 5 4 8
-observando con aprecio además	1
-observando con aprecio también	25
-observando con gran preocupació	2
-observando con gran preocupación	235 0 4 1
-observando con gran preocupación también	11
-observando con gratitud	4
-observando con grave preocupación	43 1 2
-observando con grave preocupación también	3
-observando con honda preocupación	3
-observando con interés	0 0 0 1
-observando con particular interés	7
-observando con pesar	23
-observando con preocupació	2
-observando con preocupación	441 8 5 9
-observando con preocupación además	1
-observando con preocupación también	26 0 0 1
-observando con profunda alarma	1
-observando con profunda preocupación	63 8 0 2
-observando con profunda preocupación también	3 0 0 1
-observando con profundo pesar	7
-observando con reconocimiento	35 3
-observando con renovada preocupación	5
-observando con satisfacción	158 0 0 1
-observando con satisfacción también	4
-observando con seria preocupación	8
-observando con suma preocupación	1
-observando en particular	4 1 0 1
-observando especialmente	1
-observando la importancia	0 1
-observando nuevamente con aprecio	2
-observando nuevamente con pesar	2
-observando nuevamente con reconocimiento	5
-observando que	1
-observando también	339 1 9 5
-particularmente preocupada	6
-partiendo	3
-pidiendo	29 14
-pidiendo de nuevo	0 2
-pidiendo una vez más	0 1
-poniendo	1
-poniendo de relieve	960 128 3 16
-poniendo de relieve además	11 1 0 1
-poniendo de relieve encarecidamente	2
-poniendo de relieve nuevamente	11
-poniendo de relieve nuevamente su apoyo inequívoco	7
-poniendo de relieve su profunda preocupación	1
-poniendo de relieve su profunda preocupación también	1
-poniendo de relieve también	68 0 0 1
-poniendo de relieve una vez más	1
-preocupad	1
-preocupada	424 0 1
-preocupada además	5
-preocupada igualmente	2
-preocupada también	28
-preocupada todavía	6
-preocupado	0 3 1 5
-preocupado también	0 0 0 1
-prestando la debida consideración	1
-previendo	0 1
-proclamando	1
-proclamando solemnemente	1
-profundamente	3
-profundamente alarmada	9
-profundamente alarmada también	1
-profundamente consternada	6
-profundamente consternado	0 0 0 1
-profundamente convencida	13
-profundamente convencida de	1
-profundamente decepcionada	6
-profundamente preocupada	480 0 3
-profundamente preocupada además	14
-profundamente preocupada aún	3
-profundamente preocupada también	48 0 1
-profundamente preocupada todavía	4
-profundamente preocupado	0 4 0 20
-profundamente preocupado además	0 1 0 2
-profundamente preocupado también	0 0 0 3
-profundamente preocupado todavía	0 4
-promoviendo	1
-proponiéndose	1
-reafirmado	1
-reafirmando	2902 390 30 62
-reafirmando además	265 3 5 2
-reafirmando en particular	3
-reafirmando igualmente	4
-reafirmando la adhesión	1
-reafirmando su adhesión	10
-reafirmando su apoyo	2
-reafirmando su compromiso	66 0 1
-reafirmando su compromiso inquebrantable	3
-reafirmando su compromiso y firme voluntad política	2
-reafirmando su condena en los términos más enérgicos posibles	1
-reafirmando su condena, en los términos más enérgicos posibles	2
-reafirmando su convencimiento	5
-reafirmando su convicción	2
-reafirmando su decidido apoyo	6
-reafirmando su determinación	14
-reafirmando su enérgica condena	6
-reafirmando su enérgica condena también	6
-reafirmando su exhortación	5
-reafirmando su firme apoyo	4
-reafirmando su firme compromiso	5
-reafirmando su grave preocupación	2
-reafirmando su honda preocupación	1
-reafirmando su inquebrantable compromiso	2
-reafirmando su llamamiento	5
-reafirmando su preocupación	5 2
-reafirmando su profunda preocupación	13
-reafirmando su reconocimiento	7
-reafirmando su respeto	3
-reafirmando su resuelto compromiso	2
-reafirmando su rotunda oposición	1
-reafirmando su seria preocupación	6
-reafirmando también	743 3 10 10
-reafirmando también s	1
-reafirmando también su compromiso	1
-reafirmando también su compromiso inquebrantable	2
-reafirmando una vez más	14
-reafirmando y comprometiéndose	2
-recalca	0 1
-recalcando	122 79 3 2
-recalcando además	0 1
-recalcando también	1
-rechazando	3 1
-reconociendo	4551 306 61 88
-reconociendo además	385 7 6 8
-reconociendo con aprecio	18
-reconociendo con grave preocupación	1
-reconociendo con preocupación	24
-reconociendo con preocupación además	7
-reconociendo con preocupación también	7
-reconociendo con profunda preocupación	19 0 0 1
-reconociendo con satisfacción	15
-reconociendo que	1
-reconociendo también	1151 3 18 20
-reconociendo y afirmando	10
-reconociendo y apreciando	1
-reconociendo y reafirmando	4
-reconociendo y recalcando	2
-recordand	2
-recordando	5386 601 80 93
-recordando a este respecto	1
-recordando además	698 6 17 13
-recordando con aprecio	39 0 0 1
-recordando con aprecio además	3
-recordando con aprecio también	3
-recordando con gran preocupación	0 0 0 1
-recordando con grave preocupación	3
-recordando con preocupación	29
-recordando con reconocimiento	1
-recordando con satisfacción	10
-recordando con seria preocupación	3
-recordando en particular	21 3
-recordando su adhesión	6
-recordando su exigencia	1
-recordando tambié	1
-recordando también	1844 12 30 40
-recordando y apreciando	1
-recordando y reafirmando	0 5
-recuerda	1 1
-refirmando también	1
-reiterando	387 143 4 9
-reiterando además	0 2
-reiterando enérgicamente	0 2
-reiterando enérgicamente su solicitud	0 1
-reiterando la necesidad	0 1
-reiterando la urgente necesidad	1
-reiterando profunda preocupación	4
-reiterando que hace suyos	4
-reiterando su alarma	0 1
-reiterando su apoyo	5 1
-reiterando su aprecio	10
-reiterando su compromiso	9
-reiterando su condena	6
-reiterando su condena inequívoca	1
-reiterando su continuo apoyo	7
-reiterando su convicción	14 0 1
-reiterando su determinación	1
-reiterando su enérgica condena	12 0 1
-reiterando su exhortación	6
-reiterando su firme compromiso	5
-reiterando su grave preocupación	8 1
-reiterando su llamamiento	7 1
-reiterando su pedido	1
-reiterando su preocupación	34
-reiterando su profunda aflicción	7
-reiterando su profunda preocupación	50
-reiterando su profunda preocupación también	4
-reiterando su seria preocupación	9
-reiterando su solicitud	0 2
-reiterando su suma preocupación	0 0 1
-reiterando su urgente exhortación	2
-reiterando también	9
-renovando su compromiso inquebrantable	9
-renovando su inquebrantable compromiso	4
-resaltando	151 5 1 3
-resaltando además	1
-resaltando también	10
-respaldando	0 2
-respondiendo	0 6
-resuelta	20
-resuelta también	2
-resuelto	0 0 0 1
-rindiendo	0 2
-rindiendo homenaje	2 4
-satisfecha	1
-seriamente preocupada	33
-señalando	9
-señalando también	6
-siguiendo profundamente preocupada	9
-solicitando	0 1
-subrayando	431 64 2 14
-subrayando además	7
-subrayando su firme condena	6
-subrayando también	13 0 0 1
-subrayando una vez más	7
-sumamente alarmado y preocupado	0 0 0 1
-sumamente preocupada	28
-teniendo debidamente en cuenta	2
-teniendo en	2
-teniendo en consideración	1 3
-teniendo en cuenta	115 2 1 1
-teniendo en cuenta además	1
-teniendo en cuenta también	1
-teniendo presente	780 13 4 6
-teniendo presente además	2
-teniendo presente también	26 1 0 1
-teniendo presentes	210 7 4 2
-teniendo presentes además	7
-teniendo presentes también	20
-teniendo siempre presente	3
-toma nota	0 1
-tomando buena nota	0 2
-tomando conocimiento	3 3 1
-tomando debida nota	0 1
-tomando en consideración	78 0 1 2
-tomando en consideración también	4
-tomando not	1
-tomando nota	1192 133 17 8
-tomando nota además	22 5
-tomando nota con aprecio	153 4 1 5
-tomando nota con aprecio además	2
-tomando nota con aprecio también	10
-tomando nota con gran preocupación	2
-tomando nota con grave preocupación	1
-tomando nota con interés	0 0 0 2
-tomando nota con preocupación	6
-tomando nota con reconocimiento	4
-tomando nota con satisfacción	4 0 1
-tomando nota de	3 2
-tomando nota en este contexto	0 1
-tomando nota positivamente	0 1
-tomando nota también	158 2 3 1
`,
  fr: `
+a conscience	54 0 1 1
+a également conscience	0 0 1
+accueille	2 1
+accueille avec gratitude	1
+accueille avec gratitude et accepte	2
+accueille avec intérêt	26 1
+accueille avec la plus grande satisfaction	1
+accueille avec satisfaction	262 20 3 4
+accueille avec satisfaction en outre	1
+accueille avec satisfaction et accepte avec gratitude	3
+accueille avec satisfaction et demande instamment	0 0 1
+accueille avec satisfaction et encourage	7 2
+accueille avec satisfaction et salue	2
+accueille avec satisfaction et soutient	7
+accueille avec satisfaction également	3
+accueille de même favorablement	1
+accueille de nouveau avec satisfaction	5
+accueille favorablement	24 2
+accueille favorablement et appuie	3
+accueille également avec satisfaction	3
+adopte	6 1
+adresse	1
+adresse toutes ses condoléances et exprime sa solidarité	1
+adresse un appel pressant	1
+affirme	150 28 1 3
+affirme avec insistance	0 1
+affirme de nouveau	21
+affirme son plein appui	1
+affirme son profond attachement	7
+affirme une fois encore	3
+affirme également	7 2 0 1
+agissant	0 1
+annonce	0 1
+annonce qu’il a l’intention	0 2
+appelle	62 16 5 4
+appelle de nouveau	7
+appelle de ses vœux	9
+appelle en outre l’attention	1
+appelle l’attention	20 0 2
+appelle également	1
+appelle également l’attention	4
+applaudit	2
+apporte	1
+apprend avec intérêt	1
+approuve	120 3
+approuve de nouveau	6 4
+approuve en outre	13
+approuve et appuie	3
+approuve également	19
+apprécie	125 1
+apprécie au plus haut point	3
+apprécie en outre	2
+apprécie et encourage	1
+apprécie et reconnaît	2
+apprécie également	5
+appuie	61 12
+appuie et encourage	1
+appuie pleinement	3 9
+appuie sans réserve	10
+assure	0 2
+assurer	0 2
+attend	2
+attend avec intérêt	100 1
+attend avec intérêt également	2
+attend également avec intérêt	3
+autorise	65 48
+autorise en outre	0 6
+autorise par ailleurs	0 5
+autorise également	6 15
+ayant examiné	1
+charge	0 46
+comprend	5
+comprend bien	2
+compte	5
+compte vivement	2
+condamne	120 56 0 11
+condamne avec force	7 0 0 1
+condamne avec la plus grande fermeté	10 2
+condamne avec la plus grande énergie	4
+condamne dans les termes les plus forts	2
+condamne dans les termes les plus vigoureux	14
+condamne dans les termes les plus énergiques	19 0 1
+condamne de même fermement	8
+condamne de nouveau	7
+condamne de nouveau énergiquement	3
+condamne en outre	5 0 0 1
+condamne fermement	92 38 0 5
+condamne fermement également	0 2 0 1
+condamne sans réserve	10
+condamne sans équivoque	18
+condamne sans équivoque en outre	1
+condamne sans équivoque également	4
+condamne tout particulièrement	1
+condamne vigoureusement	6
+condamne vivement	8
+condamne également	16 1 0 2
+condamne également dans les termes les plus vigoureux	6
+condamne également fermement	1
+condamne également sans réserve	1
+condamne énergiquement	43 1
+confirme	9 12
+confirme de nouveau	6
+confirme en outre	0 2
+confirme qu’elle a décidé	2
+confirme également	1 2
+connaît	5
+conscient	1
+consciente	10
+considère	757 20 9 6
+considère en outre	7
+considère également	85 0 2
+considérant	0 1
+constate	658 22 7 4
+constate avec inquiétude	45 2
+constate avec préoccupation	47
+constate avec regret	11
+constate avec satisfaction	36
+constate avec satisfaction et gratitude	6
+constate avec un profond regret	1
+constate avec une profonde inquiétude	11
+constate avec une profonde préoccupation	12
+constate avec une vive inquiétude	10 2
+constate avec une vive préoccupation	30 0 1
+constate de nouveau	3
+constate en outre	4
+constate et encourage	0 1
+constate une fois de plus	7 4
+constate une fois de plus avec inquiétude	0 1
+constate une fois encore	7
+constate également	35 0 2
+constate également avec satisfaction	1
+constate également avec une profonde préoccupation	2
+constate, avec un immense regret	2
+constitue	1
+continue	1 5 0 1
+continue de condamner avec la plus grande fermeté	0 0 0 1
+continue de prendre note avec satisfaction	7
+continue de souligner	2
+continue d’encourager	13
+continue d’engager	1
+continue d’exhorter	0 1
+continue d’exprimer la préoccupation particulière	3
+continue d’inviter	1
+continue à exhorter	0 1
+convient	64 2 1
+convient également	8
+croit comprendre	4
+croit savoir	0 1
+decides	0 4
+demande	3236 456 38 66
+demande aux	1
+demande avec insistance	2
+demande de même instamment	7
+demande de nouveau	218 34 1
+demande de nouveau instamment	6
+demande de toute urgence	0 2
+demande d’urgence	6
+demande en outre	61 1 0 3
+demande instamment	519 87 5 2
+demande une fois de plus	20
+demande une fois encore	6
+demande une nouvelle fois	11 2
+demande à nouveau	3 7 0 2
+demande également	323 10 4 9
+demeure profondément préoccupée	4
+demeure préoccupé	0 0 0 1
+demeure préoccupée	8
+demeure toutefois profondément préoccupé	0 2
+demeure vivement préoccupé	0 0 0 2
+demeure vivement préoccupée	6
+dit souhaiter	7
+donne pour instruction	0 5
+décid	1 1
+décide	2228 711 12 58
+décide aussi	0 0 0 1
+décide d	0 0 0 1
+décide en outre	121 3 0 3
+décide également	234 24 2 5
+déclare	50 16
+déclare de nouveau	9 2
+déclare de nouveau qu’elle soutient	1
+déclare son intention	0 3
+déclare également	7 1
+dénonce	7
+déplore	78 10 0 2
+déplore dans les termes les plus vifs	1
+déplore dans les termes les plus énergiques	1
+déplore et condamne dans les termes les plus énergiques	12
+déplore et condamne énergiquement	6
+déplore vivement	7 5 0 1
+déplore également	1
+encourag	2
+encourage	2963 209 32 12
+encourage de même vivement	1 0 1
+encourage de nouveau	0 2
+encourage en outre	74 0 2
+encourage et soutient	1
+encourage fortement	3
+encourage le	0 1
+encourage une fois encore	3
+encourage vivement	56 4 1
+encourage à nouveau	0 3
+encourage également	271 5 4
+engage	2046 81 28 40
+engage de même instamment	2
+engage de nouveau	21
+engage de nouveau vivement	2
+engage en outre	38 0 1 1
+engage instamment	125 11 5 1
+engage instamment de même	2
+engage instamment en outre	2
+engage les	1
+engage très instamment	1
+engage une fois de plus	6
+engage vivement	118 20 2 1
+engage vivement une nouvelle fois	7
+engage à nouveau	0 1
+engage également	139 1 3 3
+enjoint	0 21
+enjoint également	0 5
+entend	0 13
+entend examiner	0 1
+espère	5
+est bien consciente	1
+est conscient	1 8 10 5
+est conscient également	0 0 0 1
+est consciente	447
+est consciente en outre	3
+est consciente également	11
+est d’avis	1
+est encore vivement préoccupée	2
+est encouragée	2
+est favorable	2
+est particulièrement consciente	6
+est également conscient	0 0 0 1
+est également consciente	1
+estime	331 1 5
+estime en outre	4
+estime important	4
+estime également	17 0 1
+exhorte	1103 119 16 32
+exhorte avec véhémence	2
+exhorte de nouveau	21 0 0 1
+exhorte en outre	22 0 0 2
+exhorte fermement	0 0 0 1
+exhorte instamment	0 3
+exhorte les	0 1
+exhorte les états	1
+exhorte une fois de plus	7
+exhorte vivement	8 0 0 1
+exhorte également	125 7 3 6
+exhorte également les	1
+exige	100 58 1 1
+exige de nouveau	4 3
+exige une fois de plus	14
+exige une nouvelle fois	5
+exige également	5 1
+exprim	0 1
+exprime	4 34
+exprime de nouveau	0 1
+exprime de nouveau sa gratitude	2
+exprime de nouveau sa vive préoccupation	5
+exprime de nouveau ses remerciements	8
+exprime le souhait	2
+exprime l’espoir	4
+exprime sa ferme conviction	7
+exprime sa gratitude	61 0 2
+exprime sa gratitude et sa reconnaissance	1 0 1
+exprime sa gratitude et son soutien	2
+exprime sa grave préoccupation	0 2
+exprime sa profonde gratitude	6 0 1
+exprime sa profonde inquiétude	7 0 1
+exprime sa profonde préoccupation	2 0 0 2
+exprime sa profonde reconnaissance	6 0 1
+exprime sa préoccupation	7 2
+exprime sa reconnaissance	9
+exprime sa satisfaction	28
+exprime sa solidarité et sa compassion	4
+exprime sa solidarité et sa sympathie pleines et entières	1
+exprime sa solidarité et son appui	2
+exprime sa vive inquiétude	3
+exprime sa vive préoccupation	14 0 0 2
+exprime sa volonté	6 1
+exprime ses condoléances	1
+exprime ses remerciements	22 0 2
+exprime son appui	3
+exprime son inquiétude	3 1
+exprime son intention	3 3
+exprime son plein appui	0 1
+exprime son plein soutien	0 1
+exprime son soutien	9
+exprime à nouveau	1 2
+fait de nouveau siens	6
+fait part	0 1
+fait part de sa satisfaction	6
+fait part de son intention	0 1
+fait sien	10 1
+fait sienne	4
+fait siennes	24 1
+fait siennes également	1
+fait siens	1
+fait à nouveau siens	2
+félicite	193 5 3 4
+félicite chaleureusement	1
+félicite en outre	2
+félicite également	13 0 0 1
+garde à l’esprit	2
+incite	1 2
+indique	3
+insiste	221 26 1 5
+insiste de nouveau sur la vive inquiétude	5
+insiste en particulier	1
+insiste fortement	2
+insiste sur	0 1
+insiste sur le fait	3
+insiste vivement	1
+insiste à nouveau sur la vive inquiétude	1
+insiste également	3
+institue	1
+invite	2217 33 43 16
+invite de même instamment	6
+invite de nouveau	68
+invite de nouveau instamment	0 4
+invite en outre	12
+invite et encourage	20
+invite et encourage de nouveau	7
+invite instamment	93 3 0 1
+invite t	1
+invite une fois de plus	7
+invite une nouvelle fois	1 1
+invite également	85
+invite également de nouveau	8
+juge	8
+juge alarmant	5
+juge encourageants	2
+juge important	8
+juge indispensable	3
+juge intolérable	2
+juge utiles	4
+lance	6 1
+lance un appel	19 1
+lance un appel pressant	11
+maintient	2 8
+mesure	53 1
+mesure également	11
+met de nouveau l’accent	6
+met en avant	1
+met en lumière	1
+met l’accent	19 1
+met vivement en garde	1
+met à nouveau l’accent	1
+n	1
+notant	0 1
+note	962 35 10 6
+note avec beaucoup d’inquiétude	1
+note avec gratitude	6
+note avec inquiétude	26 6
+note avec intérêt	8
+note avec préoccupation	211 6 2
+note avec préoccupation également	1
+note avec regret	7
+note avec satisfaction	277 1 1 2
+note avec satisfaction et encourage	1
+note avec satisfaction également	2 0 0 1
+note avec un profond regret	5
+note avec une grande inquiétude	6
+note avec une grave préoccupation	3
+note avec une profonde inquiétude	6
+note avec une profonde préoccupation	6
+note avec une préoccupation croissante	6
+note avec une préoccupation particulière	3
+note avec une vive préoccupation	32 0 1
+note en outre	9 0 0 1
+note en outre avec satisfaction	6
+note également	60 1 0 2
+note également avec préoccupation	12
+note également avec satisfaction	34
+observe	6
+ordonne	1
+ouvre	14
+ouvre également	7
+partage	6
+plaide	0 1
+prenant note	1
+prenant note avec préoccupation	2
+prend	1
+prend acte	681 4 12 5
+prend acte avec satisfaction	27 0 1
+prend acte en outre	4
+prend acte également	22
+prend bonne note	0 2
+prend en compte	1
+prend en considération	77
+prend note	1703 59 24 28
+prend note avec gratitude	6
+prend note avec inquiétude	21
+prend note avec intérêt	60 0 1
+prend note avec préoccupation	18
+prend note avec reconnaissance	1
+prend note avec satisfaction	560 2 6 6
+prend note avec satisfaction en outre	5
+prend note avec satisfaction également	17
+prend note avec une profonde préoccupation	5
+prend note avec une profonde préoccupation à cet égard	2
+prend note avec une profonde reconnaissance	1
+prend note avec une vive préoccupation	6
+prend note de	1
+prend note en outre	26
+prend note encore	1
+prend note une fois de plus	1
+prend note une nouvelle fois	3
+prend note à cet égard avec une profonde préoccupation	4
+prend note également	127 3 0 1
+prend note également avec satisfaction	2
+prend toute la mesure	1
+prend également acte	6
+prend également acte avec satisfaction	1
+prend également note	25 0 1 3
+prend également note avec intérêt	1
+prend également note avec satisfaction	15 0 1 1
+prends note	1 1
+prie	3636 542 56 80
+prie avec insistance	0 2
+prie de même instamment	7
+prie de nouveau	117 3 1
+prie de nouveau avec préoccupation	1
+prie de nouveau instamment	0 2
+prie de nouveau également	1
+prie en outre	85 5 1 5
+prie en outre de nouveau	1
+prie instamment	513 44 11 2
+prie par ailleurs	1
+prie une nouvelle	1
+prie une nouvelle fois	6
+prie à nouveau	6 3
+prie à nouveau instamment	0 1
+prie égalemen	1
+prie également	494 30 9 14
+prie également de nouveau	12
+prie également à nouveau	2
+proclame	17
+prolonge	0 4
+propose	5 0 0 1
+précise	0 2
+préconise	120 4 0 3
+préconise vivement	0 0 1
+préconise également	4
+présente ses condoléances	1
+prône	7
+rappelle	1959 188 21 7
+rappelle avec inquiétude	1
+rappelle avec intérêt	3
+rappelle avec préoccupation	4
+rappelle avec satisfaction	63
+rappelle avoir prié	1
+rappelle avoir prié également	1
+rappelle en outre	35
+rappelle et renouvelle	5
+rappelle et réaffirme	7 1
+rappelle l’importance	0 1
+rappelle qu’elle a décidé	1
+rappelle qu’elle souscrit	1
+rappelle à cet égard	3
+rappelle également	198 5 0 2
+rappelle également avec satisfaction	4
+recommande	185 0 9 1
+recommande de nouveau	2
+recommande en outre	2 0 1
+recommande une fois de plus	2
+recommande à nouveau	1
+recommande également	23 0 3
+recommande également une fois de plus	2
+reconnaît	154 6 0 1
+reconnaît et regrette profondément	5
+reconnaît également	4
+redit	52 3
+redit qu’elle est déterminée	1
+redit sa préoccupation	27
+redit sa volonté	1
+regrette	7
+rejette	5 1
+rejette et condamne sans réserve	1
+relève	3
+remercie	223 0 1 1
+remercie chaleureusement	1
+remercie de nouveau	13
+remercie sincèrement	1
+remercie à nouveau	2
+remercie également	12
+rend	0 1
+rend hommage	46
+rend spécialement hommage	5
+renouvelle	30 1
+renouvelle l’expression de sa reconnaissance	4
+renouvelle son appel	0 1 1
+renouvelle son soutien	7
+renvoie	2
+requests	0 2
+respecte	7
+reste profondément préoccupée	3
+reste préoccupée	1
+réaffirmant	1
+réaffirme	2481 246 35 17
+réaffirme avec force	9 3
+réaffirme en outre	25 2
+réaffirme en outre son engagement	2
+réaffirme la demande	1
+réaffirme la décision qu’elle a prise	1
+réaffirme la préoccupation	1
+réaffirme les engagements	2
+réaffirme qu’elle condamne dans les termes les plus vigoureux	7
+réaffirme qu’elle est convaincue	3
+réaffirme qu’elle est déterminée	1
+réaffirme qu’elle est résolue	3
+réaffirme qu’il appuie pleinement	0 1
+réaffirme sa conviction	1
+réaffirme sa décision	3
+réaffirme sa détermination	2
+réaffirme sa ferme volonté	2
+réaffirme sa profonde solidarité	4
+réaffirme sa volonté	32 0 3
+réaffirme ses engagements	1
+réaffirme son adhésion	10
+réaffirme son appui	3
+réaffirme son appui résolu	3
+réaffirme son appui énergique	6
+réaffirme son attachement	17
+réaffirme son attachement sans faille	4
+réaffirme son engagement	18
+réaffirme son engagement indéfectible	1
+réaffirme son ferme attachement	7
+réaffirme son plein attachement	2
+réaffirme son plein engagement	1
+réaffirme son soutien	25
+réaffirme une fois de plus	7
+réaffirme également	293 4 4
+réaffirme également la décision qu’elle a prise	1
+réaffirme également sa décision	1
+réaffirme également sa volonté	7
+réaffirme également son engagement	3
+réduit	1
+réduit également	1
+réitère	38 11 0 3
+réitère les demandes adressées	1
+réitère sa condamnation ferme et catégorique	2
+réitère son appel	12
+réitère son invitation	0 0 1
+réitère également	2
+répète	3
+révise	1 1
+sait	205 1 8
+sait gré	47
+sait également	2 0 1
+salue	529 37 8 14
+salue avec une vive gratitude	4
+salue en outre	2 0 1
+salue en particulier	1
+salue et appuie	3
+salue et appuie fermement	1
+salue et encourage	16
+salue et préconise	2
+salue et soutient	0 0 0 1
+salue et soutient fermement	1
+salue et soutient également	0 0 0 1
+salue également	30 0 2
+salue, en particulier	0 1
+se dit conscient	0 2
+se dit consciente	137
+se dit consciente également	2
+se dit de nouveau encouragée	1
+se dit de nouveau gravement préoccupée	11
+se dit de nouveau vivement préoccupée	5
+se dit déterminé	0 1
+se dit déterminée	1
+se dit gravement préoccupé	0 1
+se dit gravement préoccupée	2
+se dit inquiète	6
+se dit optimiste	1
+se dit profondément alarmée	1
+se dit profondément préoccupé	0 0 0 1
+se dit profondément préoccupée	13
+se dit préoccupée	18
+se dit prêt	0 1
+se dit résolu	0 2
+se dit vivement préoccupée	12
+se dit également consciente	4
+se déclare	1 26
+se déclare alarmé	0 1
+se déclare alarmée	7
+se déclare consciente	4
+se déclare consciente également	1
+se déclare convaincue	5
+se déclare de même gravement préoccupée	1
+se déclare de même profondément préoccupée	1
+se déclare de même vivement préoccupée	4
+se déclare de nouveau	1 1
+se déclare de nouveau convaincue	9
+se déclare de nouveau de plus en plus inquiète	1
+se déclare de nouveau gravement préoccupé	1
+se déclare de nouveau gravement préoccupée	11
+se déclare de nouveau profondément préoccupée	14
+se déclare de nouveau préoccupée	1
+se déclare de nouveau prêt	0 1
+se déclare de plus en plus préoccupé	0 1
+se déclare disposé	0 3
+se déclare déterminée	4
+se déclare en outre consciente	1
+se déclare en outre préoccupée	1
+se déclare extrêmement préoccupée	11
+se déclare favorable	17 2
+se déclare fermement convaincue	6
+se déclare fermement opposée	7
+se déclare gravement préoccupé	0 0 0 2
+se déclare gravement préoccupée	63
+se déclare gravement préoccupée en outre	1
+se déclare gravement préoccupée également	3
+se déclare inquiète	2
+se déclare particulièrement préoccupé	0 4
+se déclare particulièrement préoccupée	10
+se déclare profondément inquiète	2
+se déclare profondément préoccupé	0 0 0 7
+se déclare profondément préoccupée	106
+se déclare préoccupé	0 10 0 6
+se déclare préoccupé en outre	0 0 0 2
+se déclare préoccupée	186
+se déclare préoccupée au plus haut point	10
+se déclare préoccupée également	1
+se déclare prêt	0 6
+se déclare résolu	0 2
+se déclare résolue	7
+se déclare satisfaite	7 0 1
+se déclare très gravement préoccupée	7
+se déclare très inquiète	6
+se déclare très profondément préoccupée	7
+se déclare très préoccupée	11
+se déclare très satisfait	0 2
+se déclare une nouvelle fois profondément préoccupée	1
+se déclare vivement préoccupé	0 5 0 1
+se déclare vivement préoccupée	67
+se déclare à nouveau	0 1
+se déclare à nouveau préoccupée	1
+se déclare également préoccupé	0 0 0 3
+se déclare également préoccupé par	0 0 0 1
+se déclare également préoccupée	6
+se déclare également résolue	1
+se déclare également très préoccupée	2
+se déclare également vivement préoccupée	1
+se félic	1
+se félicit	0 1
+se félicitant	1
+se félicite	2116 146 23 27
+se félicite de	1
+se félicite de nouveau	5
+se félicite d’avance	1
+se félicite en outre	39 0 0 2
+se félicite que	1
+se félicite une nouvelle fois	1
+se félicite également	193 3 2 10
+se propose	1
+se propose et propose	1
+se redit déterminée	1
+se rend compte	8
+se réjouit	46 11
+se réjouit également	4
+signale	4
+sollicite	0 0 0 1
+souhaite	54 0 0 1
+souhaite en outre	6
+souhaite vivement	11
+souhaite également	6
+soulign	0 1
+souligne	3177 260 29 21
+souligne aussi	1
+souligne avec inquiétude	1
+souligne de nouveau	45 1
+souligne en outre	65 1 1 1
+souligne en particulier	1
+souligne fermement	0 2
+souligne la très grande inquiétude	6
+souligne qu’il reste gravement préoccupé et alarmé	0 1
+souligne sa volonté	7
+souligne une fois de plus	6
+souligne à cet égard	1
+souligne à nouveau	0 0 0 1
+souligne également	398 9 4 2
+soumet	14
+souscrit	183 0 2
+souscrits	1
+soutient	25 1
+soutient et encourage	7
+suggère	2
+s’associe	7
+s’associe de nouveau	6
+s’associe à nouveau	1
+s’efforce	1
+s’emploie	1
+s’en tient de nouveau	1
+s’engage	25
+s’engage de nouveau	42
+s’engage de nouveau fermement	7
+s’engage de nouveau également	3
+s’engage une nouvelle fois	1
+s’engage à continuer d’aider	1
+s’inquiète	80 2
+s’inquiète profondément	2
+s’inquiète vivement	3
+s’élève fermement	7
+tient compte	12 1
+tient à préciser	0 1
+établit	0 2
-accueillant	2 3 0 1
-accueillant avec intérêt	3 0 0 4
-accueillant avec satisfaction	226 27 1 3
-accueillant avec satisfaction également	2
-accueillant favorablement	5 4
-accueillant également	0 0 0 1
-accueillant également avec satisfaction	8 1
-accueille avec satisfaction	1
-acting	0 1
-affirmant	159 22 1
-affirmant de nouveau	7
-affirmant son appui	6
-affirmant son soutien	0 1
-affirmant une fois de plus	6
-affirmant à nouveau	1
-affirmant également	2
-agissant	0 124
-alarmé	0 9 0 4
-alarmée	82 0 1
-alarmée et préoccupée	7
-alarmée également	4
-appelant	4 10 0 2
-appelant de nouveau de ses vœux	7
-appelant de ses vœux	1
-appelant l’attention	10 0 0 2
-appelant l’attention avec une vive inquiétude	2
-appelant une fois de plus	0 1
-appelant à	0 1
-appelant à une action concertée	1
-appelant également l’attention	6
-apportant son appui	0 1
-apportant son soutien	0 2
-approuvant	0 2
-appréciant	75 3 2 1
-appréciant en outre	1
-appréciant également	5
-appuyant	10 1
-attendant	2 1
-attendant avec impatience	1
-attendant avec intérêt	54 2 1
-attendant avec intérêt également	1
-attendant en outre avec intérêt	1
-attendant également avec intérêt	4
-attirant l’attention	3
-ayant	1
-ayant connaissance	6 0 0 1
-ayant conscience	10 0 1
-ayant en outre examiné	7
-ayant entendu	0 0 2
-ayant examiné	540 31 7
-ayant examiné en outre	3
-ayant examiné également	11
-ayant noté	2
-ayant pour objectif	1
-ayant pris en considération	1
-ayant présentes à l’esprit	7
-ayant présents à l’esprit	1
-ayant reç	1
-ayant reçu	9
-ayant à l’esprit	347 8 5 6
-ayant écouté	7
-ayant également examiné	37
-ayant également à l’esprit	10
-ayant étudié	7
-commémorant	5
-comptant	2
-condamnant	118 86 0 1
-condamnant avec la plus grande	0 1
-condamnant avec la plus grande fermeté	9 4
-condamnant avec la plus grande fermeté également	0 1
-condamnant avec une profonde inquiétude	1
-condamnant dans les termes les plus vifs	0 1
-condamnant dans les termes les plus vigoureux	2
-condamnant dans les termes les plus énergiques	7
-condamnant de même fermement	7 0 1
-condamnant de nouveau	6
-condamnant de nouveau énergiquement	12 0 1
-condamnant fermemen	0 1
-condamnant fermement	56 35 1 2
-condamnant fermement en outre	0 0 1
-condamnant sans équivoque	2
-condamnant à nouveau	0 1
-condamnant également	22
-condamnant également fermement	1
-condamnant énergiquement	7 12
-confirmant	9
-confirmant de nouveau	6
-confirmant son attachement	3
-connaissant	8
-conscient	2 120 30 36
-conscient en outre	0 0 0 5
-conscient également	0 0 1 10
-consciente	2450 0 3
-consciente de l’importance	4
-consciente en outre	35
-consciente en outre de	1
-consciente que	1
-consciente également	248
-considéran	1
-considérant	1735 81 19 29
-considérant aussi	1
-considérant en outre	48 1 0 3
-considérant et affirmant	10
-considérant et réaffirmant	3
-considérant que	2
-considérant également	174 2 5 9
-constatan	1 1
-constatant	582 149 13 6
-constatant avec inquiétude	211 5 1 1
-constatant avec inquiétude également	4
-constatant avec préoccupation	239 4 0 3
-constatant avec préoccupation également	4
-constatant avec reconnaissance	4
-constatant avec regret	6 1
-constatant avec regret et préoccupation	7
-constatant avec satisfaction	78 3 0 1
-constatant avec une grande préoccupation	0 2
-constatant avec une grave préoccupation	11
-constatant avec une profonde inquiétude	20 2 0 1
-constatant avec une profonde préoccupation	27 2
-constatant avec une préoccupation particulière	2
-constatant avec une vive inquiétude	53 5 2
-constatant avec une vive inquiétude également	3
-constatant avec une vive préoccupation	42 5 2 3
-constatant de nouveau	1
-constatant de nouveau avec une vive inquiétude	3
-constatant en outre	13 1
-constatant en outre avec inquiétude	1
-constatant en outre avec préoccupation	5
-constatant une fois de plus avec inquiétude	4
-constatant une fois de plus avec une vive inquiétude	6
-constatant une fois encore	7
-constatant à cet égard	6
-constatant à nouveau	0 1
-constatant également	49 1
-constatant également avec inquiétude	2
-constatant également avec préoccupation	6
-constatant également avec satisfaction	7
-constatant également avec une profonde inquiétude	2
-constatant également avec une profonde préoccupation	3
-constatant également avec une vive inquiétude	5
-continuant d’estimer	3
-convaincu	0 0 1 5
-convaincue	543
-convaincue en outre	1
-convaincue également	12
-convaincus	1
-convenant	8
-craignant	19 3 1
-célébrant	1
-demandant	52 39
-demandant avec insistance	0 1
-demandant de nouveau	9 16
-demandant instamment	9 13
-demandant une nouvelle fois	1 1
-demandant à nouveau	0 10
-demandant à nouveau instamment	0 3
-demeurant convaincue	3
-demeurant gravement préoccupé	0 1
-demeurant profondément préoccupé	0 3
-demeurant profondément préoccupée	13
-demeurant préoccupée	2
-demeurant toutefois profondément préoccupé	0 1
-demeurant vivement préoccupé	0 1
-demeurant vivement préoccupée	8
-donnant acte	0 4
-décidée	1
-décidée à œuvrer	1
-déclarant	20 5 1
-déclarant de nouveau	7 4
-déclarant de nouveau craindre	3
-déclarant à nouveau	0 1
-dénonçant haut et fort	3
-déplorant	108 5 2 1
-déplorant de même vivement	7
-déplorant de nouveau	2
-déplorant en particulier	7
-déplorant vivement	27 1 0 2
-déplorant à cet égard	2
-déplorant également	5
-désireuse	23
-déterminé	0 2 0 1
-déterminée	27
-déterminée également	2
-encourageant	138 50 2
-encourageant fortement	0 1
-encourageant vivement	1 2
-encourageant également	0 1
-encouragée	6
-endeuillée	1
-engageant	16 18 2
-engageant instamment	14
-engageant vivement	0 2
-enjoignant	0 1
-estimant	218 11 5 1
-estimant et réaffirmant	1
-estimant qu’il convient	2 1
-estimant également	23 0 1
-exhortant	36 42 0 1
-exhortant fermement	0 1
-exhortant vivement	0 1
-exhortant également	2
-exigeant	0 3
-exprimant	6 40
-exprimant de nouveau	0 1
-exprimant de nouveau sa profonde préoccupation	6
-exprimant de nouveau sa préoccupation	1
-exprimant les plus vives inquiétudes	17 0 1
-exprimant l’horreur	2
-exprimant sa compassion	2
-exprimant sa grande inquiétude	0 1
-exprimant sa gratitude	6 2
-exprimant sa grave inquiétude	3
-exprimant sa grave préoccupation	0 2
-exprimant sa profonde gratitude	12 3
-exprimant sa profonde indignation	4
-exprimant sa profonde inquiétude	21 2 0 1
-exprimant sa profonde préoccupation	19 3 4 2
-exprimant sa profonde sympathie	1
-exprimant sa préoccupation	14 7
-exprimant sa solidarité	5
-exprimant sa vive inquiétude	8 2 2
-exprimant sa vive inquiétude et sa profonde tristesse	1
-exprimant sa vive préoccupation	23 0 0 2
-exprimant sa volonté	2
-exprimant ses inquiétudes	6
-exprimant ses remerciements	9 1 2
-exprimant son appui	5
-exprimant son appui sans équivoque	6
-exprimant son inquiétude	6 2
-exprimant son plein appui	3
-exprimant son soutien	2
-exprimant son soutien constant	1
-exprimant une nouvelle fois	5
-exprimant également sa grave inquiétude	3
-extrêmement alarmé et préoccupé	0 0 0 1
-faisant de nouveau siens	2
-faisant observer	1 0 0 2
-faisant part de son inquiétude	1
-faisant sien	0 1
-faisant sienne	1
-faisant valoir	2 2
-faisant également observer	0 0 0 1
-favorable	3
-favorisant	1
-fermement convaincue	22
-félicitant	46 8
-gardant à l’esprit	81 1 1
-gardant également à l’esprit	1
-gravement préoccupé	0 3 3 3
-gravement préoccupée	159
-gravement préoccupée elle aussi	7
-gravement préoccupée en outre	8
-gravement préoccupée également	9
-gravement préoccupés	1
-guidé	0 3 1 26
-guidé également	0 0 0 2
-guidée	167
-guidée également	5
-honorant	8
-inquiet	0 1
-inquiète	17
-insistant	234 49 2 4
-insistant sur	0 1
-insistant sur le fait	1 0 0 2
-insistant sur l’importance	3
-insistant également	8
-insiste	0 1
-invitant	37
-invitant de nouveau	9
-invitant également	1
-jugeant	6 2
-jugeant encourageant	8
-jugeant nécessaire	1
-jugeant utile	2
-jugeant également	4
-lançant un appel	7
-lançant un appel en faveur d’un	0 1
-louant	12 1
-louant également	7
-mesurant	52 1
-mesurant également	2
-mettant de nouveau l’accent	5
-mettant en exergue	0 0 0 1
-mettant l’accent	11 9
-mettant à nouveau l’accent	1
-mindful	0 1
-notan	1
-notant	1530 100 19 20
-notant avec appréciation	3
-notant avec beaucoup d’inquiétude	4
-notant avec gratitude	44
-notant avec inquiétude	108 8 3 2
-notant avec inquiétude également	3
-notant avec intérêt	19
-notant avec la plus grande inquiétude	1
-notant avec préoccupation	243 13 1 2
-notant avec préoccupation également	2
-notant avec reconnaissance	2
-notant avec regret	12
-notant avec satisfaction	292 4 4 4
-notant avec un profond regret	7
-notant avec un regain d’inquiétude	5
-notant avec une grande inquiétude	3
-notant avec une grande préoccupation	15 0 1 1
-notant avec une grave inquiétude	1
-notant avec une grave préoccupation	0 1
-notant avec une profonde gratitude	0 1
-notant avec une profonde inquiétude	16 1 0 2
-notant avec une profonde préoccupation	23 1
-notant avec une vive inquiétude	20 2
-notant avec une vive préoccupation	258 1 4
-notant avec une vive préoccupation également	6
-notant de nouveau avec gratitude	6
-notant en outre	26 1 0 2
-notant en outre avec préoccupation	1
-notant en particulier	6 1 0 1
-notant que	3
-notant à cet égard	6
-notant à nouveau avec gratitude	1
-notant également	179 0 0 4
-notant également avec inquiétude	1
-notant également avec préoccupation	1 0 0 1
-notant également avec satisfaction	12
-notant également avec une profonde inquiétude	0 0 0 1
-notant également avec une vive inquiétude	1
-notant également avec une vive préoccupation	4
-nous déclarant profondément préoccupés	1
-observant	4
-observant avec préoccupation	0 1
-partant	3
-particulièrement préoccupée	10
-particulièrement préoccupée également	4
-persuadée	2
-prenant	1
-prenant acte	471 51 4 2
-prenant acte avec intérêt	1
-prenant acte avec préoccupation	6
-prenant acte avec satisfaction	13 2
-prenant acte en outre	0 0 1
-prenant acte en s’en félicitant	7
-prenant acte également	48 0 1
-prenant bonne note	0 2
-prenant de nouveau l’engagement	1
-prenant dûment note	0 1
-prenant en compte	9
-prenant en considération	12 1 1
-prenant note	1598 130 20 18
-prenant note avec approbation	2
-prenant note avec appréciation	2 0 1
-prenant note avec inquiétude	13 0 0 3
-prenant note avec intérêt	16 0 0 2
-prenant note avec préoccupation	64 1 1
-prenant note avec préoccupation également	3
-prenant note avec reconnaissance	3
-prenant note avec satisfaction	324 4 1 11
-prenant note avec satisfaction en outre	2
-prenant note avec satisfaction également	10
-prenant note avec un intérêt particulier	7
-prenant note avec une profonde préoccupation	0 0 0 1
-prenant note avec une vive inquiétude	6
-prenant note avec une vive préoccupation	12 5
-prenant note de	1 1 1
-prenant note des	2
-prenant note en outre	42 4 1 1
-prenant note en s’en félicitant	5
-prenant note en s’en félicitant également	2
-prenant note à cet égard	4 1
-prenant note également	192 14 4 2
-prenant également acte	6 1
-prenant également note	10
-prenant également note avec satisfaction	7
-priant	0 1
-priant instamment	0 1
-proclamant solennellement	2
-profondément	1
-profondément alarmée	15
-profondément convaincue	14
-profondément inquiète	10
-profondément préoccupé	0 3 2 16
-profondément préoccupé en outre	0 0 0 2
-profondément préoccupé également	0 0 0 3
-profondément préoccupée	342 0 2
-profondément préoccupée également	12
-profondément troublé	0 0 0 1
-profondément troublée	12
-préconisant	7 0 1
-préconisant vivement	0 1
-préoccupé	0 6 1 7
-préoccupé également	0 0 0 1
-préoccupée	284 0 1
-préoccupée de constater	3
-préoccupée par le fait	1
-préoccupée également	11
-rappelan	10 1
-rappelant	5846 604 84 97
-rappelant aussi	0 0 0 1
-rappelant avec beaucoup d’inquiétude	3
-rappelant avec inquiétude	2
-rappelant avec préoccupation	27
-rappelant avec satisfaction	49 0 0 1
-rappelant avec une profonde préoccupation	3
-rappelant avec une vive inquiétude	0 0 0 1
-rappelant en les appréciant	1
-rappelant en outre	536 7 14 13
-rappelant en outre avec satisfaction	3
-rappelant en particulier	21 3
-rappelant et appréciant	1
-rappelant et réaffirmant	0 5
-rappelant le	2
-rappelant que	2
-rappelant son attachement	6
-rappelant à cet égard	1 1
-rappelant également	1586 26 29 38
-rappelant également avec satisfaction	3
-rappelant également que	1
-reaffirming	0 4
-recalling	0 2
-recognizing	0 1
-reconnaissant	183 7 7 2
-reconnaissant en outre	1
-reconnaissant à leur juste valeur	1
-reconnaissant également	3 0 1
-redisant sa préoccupation	5
-regrettan	1
-regrettant	14 0 0 1
-regrettant profondément	10
-regrettant vivement	1
-rejetant	3 1
-relayant	3
-relevant	5 0 0 1
-relevant avec préoccupation	1
-remerciant	51 19 1
-remerciant de nouveau	10
-remerciant vivement	1
-rendant	0 1
-rendant hommage	12 10 1
-rendant hommage également	1
-renouvelant	3 7
-renouvelant sa promesse	1
-renouvelant son engagement sans faille	4
-restant profondément préoccupée	3
-restant préoccupée	3
-réaffirman	4 2
-réaffirmant	3255 400 39 68
-réaffirmant en outre	191 0 2 1
-réaffirmant en particulier	3
-réaffirmant la profonde préoccupation	1 1
-réaffirmant la préoccupation	3
-réaffirmant qu’elle condamne dans les termes les plus énergiques	3
-réaffirmant qu’elle condamne énergiquement	6
-réaffirmant qu’elle est résolue	7
-réaffirmant sa condamnation sans équivoque	1
-réaffirmant sa condamnation énergique	6
-réaffirmant sa ferme opposition	1
-réaffirmant sa profonde préoccupation	6
-réaffirmant sa volonté	20
-réaffirmant sa volonté sans faille	9
-réaffirmant son adhésion sans réserve	7
-réaffirmant son appel	3
-réaffirmant son appui	6
-réaffirmant son appui indéfectible	7
-réaffirmant son appui résolu	7
-réaffirmant son attachement	62 2 1
-réaffirmant son engagement	5
-réaffirmant son engagement et sa ferme volonté politique	2
-réaffirmant son engagement indéfectible	6
-réaffirmant son ferme attachement	11 3
-réaffirmant son ferme soutien	3
-réaffirmant son respect	1
-réaffirmant son soutien	2
-réaffirmant une fois de plus	14
-réaffirmant égalemen	1
-réaffirmant également	632 20 9 10
-réaffirmant également qu’elle condamne énergiquement	6
-réaffirmant également son engagement indéfectible	1
-réaffirme	0 1
-réitérant	127 2 0 1
-réitérant son engagement	1
-répondant	0 5
-résolu	0 0 0 2
-résolue	57
-résolue également	4
-sachant	1200 55 3 15
-sachant en outre	11 1
-sachant en particulier	1
-sachant gré	20 9
-sachant que	1
-sachant également	54 1 0 1
-saluant	465 77 4 11
-saluant et encourageant	0 1 0 1
-saluant et réaffirman	1
-saluant et réaffirmant	3
-saluant tout particulièrement	2
-saluant à cet égard	6
-saluant également	28 0 0 2
-satisfaite	1
-se disant	0 3
-se disant consciente	2
-se disant consternée	1
-se disant profondément préoccupé	0 1
-se disant préoccupé	0 3
-se disant préoccupée	10
-se disant à nouveau	0 2
-se déclarant	5 79
-se déclarant alarmé	0 5 1 1
-se déclarant alarmé et vivement préoccupé	0 1
-se déclarant convaincu	0 0 2
-se déclarant convaincue	7
-se déclarant de même gravement préoccupée	5
-se déclarant de nouveau	0 4
-se déclarant de nouveau alarmé	0 1
-se déclarant de nouveau convaincue	26
-se déclarant de nouveau disposé	0 2
-se déclarant de nouveau gravement préoccupé	0 0 1
-se déclarant de nouveau gravement préoccupée	27
-se déclarant de nouveau profondément consternée	5
-se déclarant de nouveau profondément préoccupé	0 1
-se déclarant de nouveau profondément préoccupée	12
-se déclarant de nouveau préoccupé	0 4
-se déclarant de nouveau préoccupée	14
-se déclarant de nouveau vivement préoccupée	29
-se déclarant en outre	0 1
-se déclarant en outre préoccupé	0 0 1
-se déclarant extrêmement préoccupé	0 2
-se déclarant favorable	1 1
-se déclarant fermement résolu	0 1
-se déclarant gravement inquiet	0 1
-se déclarant gravement préoccupé	0 25 0 1
-se déclarant gravement préoccupée	78
-se déclarant gravement préoccupée également	3
-se déclarant particulièrement préoccupé	0 1
-se déclarant partisane	1
-se déclarant profondément	0 0 0 1
-se déclarant profondément inquiet	0 1 1
-se déclarant profondément préoccupé	0 31 2 3
-se déclarant profondément préoccupé par	0 1
-se déclarant profondément préoccupé également	0 1
-se déclarant profondément préoccupée	68
-se déclarant profondément préoccupée également	1
-se déclarant préoccup	0 1
-se déclarant préoccupé	0 76 2 2
-se déclarant préoccupé au plus haut point	0 1
-se déclarant préoccupée	191
-se déclarant préoccupée également	5
-se déclarant résolument favorable	10
-se déclarant toujours préoccupée	6
-se déclarant une fois de plus préoccupé	0 1
-se déclarant une nouvelle fois	0 1
-se déclarant vivement	0 1
-se déclarant vivement inquiet	0 3
-se déclarant vivement préoccupé	0 29 1
-se déclarant vivement préoccupée	52
-se déclarant vivement préoccupée en particulier	7
-se déclarant à nouveau gravement préoccupé	0 1
-se déclarant à nouveau gravement préoccupée	1
-se déclarant à nouveau profondément consternée	1
-se déclarant à nouveau profondément préoccupée	1
-se déclarant également	0 2
-se déclarant également gravement préoccupé	0 0 1
-se déclarant également gravement préoccupée	2
-se déclarant également profondément préoccupé	0 1
-se déclarant également préoccupée	10
-se déclarant également vivement préoccupé	0 1
-se déclare préoccupée	1
-se félicitant	1446 195 17 14
-se félicitant en outre	50 2 0 2
-se félicitant à ce propos	4
-se félicitant à cet égard	16 1
-se félicitant également	168 6 1 3
-se félicitant également de	1
-se félicitant également à cet égard	1
-se félicite	3
-se préoccupant spécialement	6
-se réaffirmant résolue	2
-se référant	7 0 2
-se référant en outre	1
-se référant également	1
-se réjouissant	11 1 1
-souhaitant	18 0 1
-souhaitant la bienvenue	1
-soulignant	2416 337 20 47
-soulignant aussi	1
-soulignant avec conviction	2
-soulignant avec force	2
-soulignant avec une vive inquiétude	2
-soulignant de nouveau	15
-soulignant de nouveau avec une vive inquiétude	5
-soulignant en outre	16 1
-soulignant encore une fois	4
-soulignant que	1
-soulignant sa profonde préoccupation	1
-soulignant sa vive préoccupation	1 1
-soulignant sa volonté	2
-soulignant à cet égard	1 0 0 1
-soulignant à nouveau	2 1
-soulignant également	234 7 2 5
-souligne	0 1
-soutenant	2 4
-soutenant sans réserve	0 1
-s’alarmant	1
-s’associant	0 2
-s’engageant	2
-s’engageant de nouveau	10
-s’inquiétant	23 5
-s’inquiétant une nouvelle fois	1
-s’inquiétant vivement	30 1 2
-s’inquiétant vivement également	1
-s’inquiétant également	2
-s’inspirant	19
-s’inspirant également	8
-taking note	0 1
-tenant compte	125 1 3 1
-tenant compte en outre	1
-tenant compte également	5 0 1
-tenant dûment compte	3
-toujours consciente	3
-toujours résolu	0 1
-tout aussi préoccupée	2
-vivement préoccupé	0 8 1 1
-vivement préoccupée	165 0 2
-vivement préoccupée de constater	5
-vivement préoccupée de même	1
-vivement préoccupée en outre	14
-vivement préoccupée également	27
-épaulant	0 2
-étant conscient	0 1
-étant d’avis	4
`,
}
