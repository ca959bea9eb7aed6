/**
 * Articles in English, made up like those beside this folder: nobody in them exists and nothing in them was said. They were
 * written with what each says before the finder was bettered for the last time, and it is never bettered for them.
 */
import { type MadeArticle, says } from '../made-articles.ts';

export const HELD_OUT_ENGLISH: readonly MadeArticle[] = [
  {
    name: 'en: agency, one speaker over several sentences',
    language: 'en',
    text: `Dutch minister keeps options open on Ukraine force
THE HAGUE, March 3 (Made-up Wire) - The Netherlands may send F-35 jets to help police the skies over Ukraine once the fighting stops, its defence minister said on Tuesday, but a decision on ground forces is some way off.
"We have always said that we will carry our share," Lobke Verzonnema told reporters after a cabinet meeting.
She added that it was "much too soon" to say whether Dutch infantry would be part of any mission.
The minister also said Dutch instructors would go on training Ukrainian crews in Germany and Poland.
The largest opposition party has called for a debate before any troops are committed.
Belgium's Wim Bedachtens, who met Verzonnema on Monday, said his government was prepared to provide minehunters for the Black Sea, as long as there is a peace agreement.`,
    expected: [
      says('NLD', 'air open'),
      says('NLD', 'land undecided'),
      says('NLD', 'training committed', 'training ready'),
      says('BEL', 'sea ready'),
    ],
  },
  {
    name: 'en: live blog',
    language: 'en',
    text: `Ukraine live: allies gather to discuss security guarantees
Summary
- Spain says no to combat troops
- Sweden puts Gripens on the table
16.42 GMT
Thank you for following. We are closing this blog now.
15.10 GMT
Sweden’s prime minister, Torsten Påhittsson, has just been speaking. He said that Sweden was ready to contribute Gripen fighters to watch over Ukrainian airspace and to help clear mines at sea.
14.31 GMT
“Spanish soldiers will not be going to fight in Ukraine, full stop,” said Spain’s foreign minister, Baltasar Ficticio, on his way into the meeting.
13.05 GMT
A spokesperson for the Romanian president tells us that Bucharest does not intend to send troops, but its ports and air bases will be available to the coalition.
Yesterday, 18.20 GMT
The Norwegian government has promised another 8bn kroner for air defence.
Yesterday, 09.15 GMT
Russia’s deputy foreign minister, Arkady Vymyshlenny, has repeated that Moscow would consider any western contingent in Ukraine a legitimate military target.`,
    expected: [
      says('SWE', 'air ready', 'sea ready'),
      says('ESP', 'land declined'),
      says('ROU', 'land declined'),
      says('ROU', 'logistics ready', 'logistics committed'),
      says('RUS', 'force opposed'),
    ],
  },
  {
    name: 'en: questions and answers',
    language: 'en',
    text: `Press conference by the prime minister of Canada, Quentin Invented
Transcript
Question: Prime Minister, can you rule out Canadian boots on the ground?
Prime Minister: I am not going to rule anything out. We're discussing with our partners what form a contribution could take.
Question: What would have to happen first?
Prime Minister: There would have to be a ceasefire, obviously, and Parliament would have its say.
Question: Is money an option?
Prime Minister: We have set aside two billion dollars for Ukraine's army, and that money will be spent.
Question: And training?
Prime Minister: Our instructors are staying. We will keep training Ukrainian soldiers for as long as they want us to.`,
    expected: [says('CAN', 'land open'), says('CAN', 'funding committed'), says('CAN', 'training committed')],
  },
  {
    name: 'en: press release',
    language: 'en',
    text: `Government of Iceland
Press release
Iceland to contribute to demining and to the coalition's headquarters
The Minister for Foreign Affairs, Sólrún Skáldud, today announced that Iceland will contribute ISK 500 million to demining in Ukraine and will second two civilian planners to the headquarters of the Multinational Force.
The Minister said: "Iceland has no armed forces and will therefore not be contributing troops. We can, however, pay our way."
The contribution is subject to approval by the Althingi.
Notes to editors
The Minister travels to Helsinki on Thursday.`,
    expected: [
      says('ISL', 'funding committed', 'sea committed'),
      says('ISL', 'command committed'),
      says('ISL', 'land declined'),
    ],
  },
  {
    name: 'en: joint declaration',
    language: 'en',
    text: `Joint declaration
We, the leaders of Denmark, Estonia and Finland, met today in Tallinn.
1. We reaffirm our support for a just and lasting peace.
2. We stand ready to contribute to a multinational force for Ukraine, on land, at sea and in the air, following a credible ceasefire.
3. We will continue to train Ukrainian forces.
4. We thank the Republic of Estonia for its hospitality.`,
    expected: [
      says('DNK', 'land ready', 'training committed', 'training ready', 'sea ready', 'air ready'),
      says('EST', 'land ready', 'training committed', 'training ready', 'sea ready', 'air ready'),
      says('FIN', 'land ready', 'training committed', 'training ready', 'sea ready', 'air ready'),
    ],
  },
  {
    name: 'en: what others say of others',
    language: 'en',
    text: `Paris counts its friends
The French president, Gaspard Inventé, believes that Poland will eventually agree to let its airfields be used, and that Germany would take part in patrolling the skies.
Warsaw was quick to respond. "Nobody asked us, and no Polish soldier will cross that border," Poland's deputy defence minister, Bogumił Zmyślony, wrote on X.
Asked whether Germany would take part, a German government spokesman declined to comment on "hypothetical questions".
Ukrainian President Ostap Vyhadanyi said he was grateful to Britain and France for their willingness to deploy troops.
A senior British official, speaking on condition of anonymity, said London was still prepared to put several thousand soldiers into western Ukraine.`,
    expected: [
      says('POL by FRA', 'logistics open', 'logistics ready', 'air open'),
      says('DEU by FRA', 'air open', 'air ready'),
      says('POL', 'land declined'),
      says('DEU', 'land undecided', 'air undecided'),
      says('GBR by UKR', 'land ready', 'land open'),
      says('GBR', 'land ready'),
    ],
  },
  {
    name: 'en: headlines only',
    language: 'en',
    text: `Norway offers frigate for Black Sea mission
Greek PM rules out troops for Ukraine
Luxembourg ready to fund coalition headquarters
Lithuania to send up to 150 soldiers as peacekeepers
Czech Republic undecided on role in Ukraine force, says president
Portugal's air force could join Ukraine air policing, minister says`,
    expected: [
      says('NOR by OUTLET', 'sea ready', 'sea open'),
      says('GRC', 'land declined'),
      says('LUX by OUTLET', 'funding ready', 'funding open', 'command ready', 'command open'),
      says('LTU by OUTLET', 'land committed', 'land open'),
      says('CZE', 'land undecided'),
      says('PRT', 'air open'),
    ],
  },
  {
    name: 'en: wrong friends',
    language: 'en',
    text: `Busy week for defence ministers
The Danish defence minister, Bodil Opdigtet, attended the meeting of the Ukraine Defence Contact Group in Ramstein.
Denmark will deliver nineteen howitzers to Ukraine by the summer, she said.
Italy will keep its soldiers in Kosovo, where they serve under NATO command, and is ready to send carabinieri to Gaza, said Italy's foreign minister, Ercole Finto.
"We will extend the sanctions against Russia," the Belgian prime minister, Lieve Verzonnen, said.
Ireland’s defence minister, Cormac Bréagach, said 300 peacekeepers would remain in Lebanon.
Only Slovenia spoke of what comes after the war: its prime minister, Neža Izmišljena, said Slovenian soldiers could be part of a UN mission in Ukraine, with a mandate from the Security Council.`,
    expected: [says('SVN', 'land open')],
  },
];
