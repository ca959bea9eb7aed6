/** Articles in English, made up: nobody in them exists and nothing in them was said. The finder was bettered for them. */
import { type MadeArticle, says } from '../made-articles.ts';

export const TUNED_ENGLISH: readonly MadeArticle[] = [
  {
    name: 'en: broadsheet',
    language: 'en',
    text: `Finland weighs up peacekeeping role as Oslo hesitates
Aino Keksitty was in no mood for detail. Asked on Wednesday whether Finnish troops would ever set foot in Ukraine, the Finnish prime minister paused.
"That is not something we have discussed," she said. "We'll see when the time comes."
Keksitty did, however, confirm that Finland had agreed to send a team of mine-clearance divers to the Black Sea.
In Oslo, the mood was no different. Norway would need "a very clear mandate" before it committed anybody, according to the defence minister, Solveig Oppdiktet, who was speaking to public radio.
"And parliament must have the last word," she added.
Oppdiktet's Swedish counterpart, Sten Påhittad, struck a bolder tone: Sweden has already earmarked six Gripens.
A spokeswoman for the Latvian defence ministry said that Riga had never said it would send soldiers.`,
    expected: [
      says('FIN', 'land undecided'),
      says('FIN', 'sea committed'),
      says('NOR', 'land undecided', 'land open'),
      says('SWE', 'air committed', 'air ready'),
      says('LVA', 'land declined'),
    ],
  },
  {
    name: 'en: statement to the house',
    language: 'en',
    text: `Oral statement
Statement by the Secretary of State for Defence, Humphrey Madeup
With permission, Mr Speaker, I will make a statement on Ukraine.
If a ceasefire is agreed, the United Kingdom will deploy forces to Ukraine as part of the Multinational Force. We will lead the maritime component. The RAF stands ready to secure the skies.
No decision has been taken on numbers, and the House will be given a vote before any deployment.
I commend this statement to the House.`,
    expected: [says('GBR', 'land committed'), says('GBR', 'sea leads'), says('GBR', 'air ready')],
  },
  {
    name: 'en: bulletin of several days',
    language: 'en',
    text: `Daily digest
5 May
Austria's chancellor Leopold Erdacht ruled out a military presence of his country in Ukraine, saying that neutrality "is not negotiable".
4 May
Croatia: President Hrvoje Izmišljeni says no Croatian soldier will go to Ukraine "as long as I am commander-in-chief".
Greece: Athens is considering whether to send a frigate, a defence ministry official said.
3 May
Australian Prime Minister Bruce Fabricated said his government was open to taking part in a peacekeeping mission if it was asked.
Japan's Foreign Minister Taro Kakuu said Tokyo would fund reconstruction but that sending the Self-Defense Forces was not under consideration.`,
    expected: [
      says('AUT', 'land declined'),
      says('HRV', 'land declined'),
      says('GRC', 'sea open'),
      says('AUS', 'land open'),
      says('JPN', 'land declined'),
    ],
  },
  {
    name: 'en: passive voice and parties',
    language: 'en',
    text: `What has been offered so far
A brigade headquarters will be provided by Denmark, the Danish defence ministry said in a statement.
Troops will not be sent by Slovakia under any circumstances, Prime Minister Radoslav Vymyslený told his party's congress.
The offer of a transport squadron was confirmed by Portugal's government on Monday.
It was made clear by the Bulgarian president, Stoyan Izmislen, that no Bulgarian contingent would be deployed outside the country.
Bulgaria's largest opposition party said it would send soldiers if it came to power.
Kyiv has been assured by Berlin that German air-defence crews will remain, the Ukrainian foreign minister, Ostap Vyhadanyi, said.`,
    expected: [
      says('DNK', 'command committed', 'land committed'),
      says('SVK', 'land declined'),
      says('PRT', 'air ready', 'logistics ready', 'air committed', 'logistics committed'),
      says('BGR', 'land declined'),
      says('DEU by UKR', 'air open', 'air committed'),
    ],
  },
  {
    name: 'en: wrong friends of another week',
    language: 'en',
    text: `In brief
Leaders from thirty countries attended the talks in Paris, among them the prime ministers of Iceland, Malta and Cyprus.
The United States will send another Patriot battery to Poland, the Pentagon said.
Spain will withdraw its soldiers from Mali, its defence minister said.
"We are ready to recognise a Palestinian state and to send police officers to Rafah," said the Norwegian foreign minister, Solveig Oppdiktet.
Britain has trained 50,000 Ukrainian recruits since the war began, the ministry of defence said.
Hungary vetoed the sanctions package, its prime minister announced.
Albania will increase defence spending to three per cent, its president said.
KFOR, the NATO-led peacekeeping force in Kosovo, will be reinforced by Romanian troops.`,
    expected: [],
  },
  {
    name: 'en: an offer with terms',
    language: 'en',
    text: `Ankara names its price
ANKARA - Turkey will not stay on the sidelines, President Kemal Hayali said late on Sunday, but Turkish soldiers can only be sent once a peace deal has been signed and their task is defined.
The ministry of national defence said in its weekly briefing that the Turkish navy would take responsibility for security in the Black Sea.
"There is no decision yet on ground forces," a ministry source said.
Australia and New Zealand both signalled willingness to contribute training teams.
The Irish premier, Cormac Bréagach, told RTÉ: "We would be very willing to send peacekeepers. What we won't do is join a reassurance force."
Washington would provide intelligence and logistics but no troops, U.S. Vice President Chuck Makebelieve said.`,
    expected: [
      says('TUR', 'land open', 'land ready'),
      says('TUR', 'sea committed', 'sea leads'),
      says('TUR', 'land undecided'),
      says('AUS by OUTLET', 'training open', 'training ready'),
      says('NZL by OUTLET', 'training open', 'training ready'),
      says('IRL', 'land ready'),
      says('IRL', 'land declined'),
      says('USA', 'intelligence committed', 'logistics committed'),
      says('USA', 'land declined'),
    ],
  },
];
