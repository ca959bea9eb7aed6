/**
 * Short articles made up like those beside them, after the finder was made: nobody in them exists and nothing in them was
 * said. They tell how it fares with what it was not made for; what is missed in them is left missed, but for faults that any
 * article would have shown.
 */
import { type MadeArticle, says } from './made-articles.ts';

export const UNSEEN_ARTICLES: readonly MadeArticle[] = [
  {
    name: 'en: letters to the house',
    language: 'en',
    text: `Cabinet sets out its terms
The Dutch cabinet is prepared to station two air-defence batteries in western Ukraine, according to a letter that Defence Minister Wessel Bedenksel sent to parliament.
Prime Minister Anniek Verzonne said soldiers on the ground were "not something we are considering at this stage".
Luxembourg offered to pay for field hospitals. Its foreign minister, Guy Erfonnt, called the sum modest.
The letter runs to nine pages, two of them maps.`,
    expected: [
      says('NLD', 'air ready'),
      says('NLD', 'land declined'),
      says('LUX', 'funding ready', 'logistics ready'),
    ],
  },
  {
    name: 'en: after the call',
    language: 'en',
    text: `Leaders confer by video
New Zealand may second staff officers to the force’s headquarters, Defence Minister Aroha Paihere told broadcasters.
“Whatever happens, Croatian troops are staying at home,” the Croatian president, Hrvoje Izmišljeni, said after the call.
Turkey's foreign minister Cemal Uydurma repeated that Ankara would command the naval part of the mission.
Estonia has pledged a battalion. Latvia has yet to decide.
Nobody spoke about money.`,
    expected: [
      says('NZL', 'command open'),
      says('HRV', 'land declined'),
      says('TUR', 'sea committed', 'command committed', 'command leads', 'sea leads'),
      says('EST by OUTLET', 'land open', 'land committed'),
      says('LVA by OUTLET', 'land undecided'),
    ],
  },
  {
    name: 'de: Brief aus Bern',
    language: 'de',
    text: `Zürich, 3. März
Norwegen stellt zwei Fregatten in Aussicht, wie Ministerpräsidentin Solveig Oppdiktet in Oslo mitteilte.
„Über Bodentruppen sprechen wir derzeit nicht“, sagte der belgische Premierminister Jef Verzonnen.
Die polnische Regierung will Flughäfen und Bahnstrecken zur Verfügung stellen.
Schweden hat einem Einsatz von Ausbildern bereits zugestimmt. Das bestätigte Verteidigungsminister Nils Påhittad.
Am Nachmittag regnete es.`,
    expected: [
      says('NOR', 'sea open', 'sea ready'),
      says('BEL', 'land declined', 'land undecided'),
      says('POL', 'logistics ready', 'logistics committed'),
      says('SWE', 'training committed'),
    ],
  },
  {
    name: 'fr: petit déjeuner',
    language: 'fr',
    text: `La ministre s’explique
« La Roumanie mettra ses ports à la disposition de la force », a promis la ministre roumaine de la Défense, Ioana Inventată.
Interrogé sur l’envoi de militaires, le président chypriote, Andreas Fantastikos, a répondu par la négative.
Le Portugal réfléchit à l’envoi d’instructeurs, indique-t-on à Lisbonne.
La Suède, elle, ne prendra aucune décision avant un cessez-le-feu, a prévenu son Premier ministre, Olof Påhittad.`,
    expected: [
      says('ROU', 'logistics committed'),
      says('CYP', 'land declined'),
      says('PRT by OUTLET', 'training open'),
      says('SWE', 'land undecided'),
    ],
  },
  {
    name: 'es: rueda de prensa',
    language: 'es',
    text: `Sin prisas
«No vamos a mandar a nadie a una guerra», zanjó la primera ministra danesa, Bodil Opdigtet.
Italia ofrece dragaminas para limpiar el mar Negro, según su ministro de Defensa, Ercole Finto.
El presidente checo, Bohumil Smyšlený, ve prematuro hablar de soldados.
Irlanda contribuirá con observadores a la supervisión de la tregua, confirmó el Gobierno irlandés.`,
    expected: [
      says('DNK', 'land declined'),
      says('ITA', 'sea ready'),
      says('CZE', 'land undecided'),
      says('IRL', 'monitoring committed'),
    ],
  },
  {
    name: 'it: a margine',
    language: 'it',
    text: `Le posizioni
Il Belgio metterà a disposizione quattro caccia, ha annunciato la ministra della Difesa Lieve Verzonnen.
«Di soldati sul terreno non se ne parla», ha tagliato corto il premier slovacco Radoslav Vymyslený.
La Finlandia valuta l’invio di istruttori.
Per il ministro degli Esteri polacco, Zbigniew Zmyślony, è ancora presto per decidere sulle truppe.`,
    expected: [
      says('BEL', 'air committed'),
      says('SVK', 'land declined'),
      says('FIN by OUTLET', 'training open'),
      says('POL', 'land undecided'),
    ],
  },
  {
    name: 'pl: po szczycie',
    language: 'pl',
    text: `Co dalej z misją
„Nasi żołnierze tam nie pojadą” – zapowiedział premier Czech Bohumil Smyšlený.
Szwecja skieruje na Bałtyk i Morze Czarne dwa okręty, ogłosił szwedzki minister obrony Nils Påhittad.
Hiszpania nie wyklucza udziału w monitorowaniu rozejmu.
Według rządu w Lublanie Słowenia jest skłonna szkolić ukraińskich saperów.`,
    expected: [
      says('CZE', 'land declined'),
      says('SWE', 'sea committed'),
      says('ESP by OUTLET', 'monitoring open'),
      says('SVN', 'training ready'),
    ],
  },
  {
    name: 'uk: брифінг',
    language: 'uk',
    text: `Підсумки зустрічі
Данія передасть кораблі для патрулювання Чорного моря, оголосив прем’єр-міністр Данії Ерік Вигаданий.
Міністерка оборони Іспанії Лусія Неіснуюча вважає, що говорити про солдатів передчасно.
«Угорщина не братиме участі в жодній місії», – заявив угорський міністр закордонних справ Ґеза Вигадка.
Фінляндія може навчати українських військових, розповів фінський президент Юха Кексітті.`,
    expected: [
      says('DNK', 'sea committed'),
      says('ESP', 'land undecided'),
      says('HUN', 'land declined'),
      says('FIN', 'training open'),
    ],
  },
  {
    name: 'ru: лента',
    language: 'ru',
    text: `Коротко
Сербия не станет участвовать в миссии, сказал президент Сербии Милош Измишлен.
Литва готова направить роту солдат, заявил министр обороны Литвы Йонас Выдуманный.
Любые войска НАТО на Украине станут законной целью, предупредила официальный представитель МИД России Анна Вымышленная.
Греция рассматривает возможность патрулирования воздушного пространства.`,
    expected: [
      says('SRB', 'land declined'),
      says('LTU', 'land ready'),
      says('RUS', 'force opposed'),
      says('GRC by OUTLET', 'air open'),
    ],
  },
  {
    name: 'en: small states',
    language: 'en',
    text: `Iceland and Malta weigh in
Iceland has no army, but its prime minister, Sólrún Skáldud, said it would fund mine clearance.
Malta's government ruled out any military role, citing the constitution.
"If there is a UN mandate, we are ready," Austrian chancellor Leopold Erdacht said of peacekeepers.
Moscow will treat every foreign soldier as a target, a Kremlin spokesman warned.`,
    expected: [
      says('ISL', 'funding committed', 'sea committed'),
      says('MLT', 'land declined'),
      says('AUT', 'land ready'),
      says('RUS', 'force opposed'),
    ],
  },
];
