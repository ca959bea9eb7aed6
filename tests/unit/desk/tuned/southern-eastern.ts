/**
 * Articles in Spanish, Italian, Polish, Ukrainian and Russian, made up: nobody in them exists and nothing in them was said.
 * The finder was bettered for them.
 */
import { type MadeArticle, says } from '../made-articles.ts';

export const TUNED_SOUTHERN_EASTERN: readonly MadeArticle[] = [
  {
    name: 'es: agencia',
    language: 'es',
    text: `Lisboa ofrece patrullas aéreas y descarta tropas
LISBOA, 4 abr (Agencia Inventada).- Portugal no contempla el envío de militares a Ucrania, pero está dispuesto a participar en la vigilancia del espacio aéreo, según informó este viernes el ministro de Defensa luso, Nuno Irreal.
Irreal subrayó que «todo dependerá de que haya un mandato de Naciones Unidas».
La jefa del Gobierno danés, Bodil Opdigtet, anunció que su país desplegará una fragata en el mar Negro.
Preguntado por los soldados, el portavoz del Kremlin reiteró que Moscú se opone tajantemente a cualquier presencia militar extranjera en Ucrania.
Bélgica estudia aportar cazas F-16. Grecia, por su parte, ha rechazado participar sobre el terreno.
El presidente de Letonia consideró que aún es pronto para hablar de un despliegue.`,
    expected: [
      says('PRT', 'land declined'),
      says('PRT', 'air ready', 'monitoring ready'),
      says('DNK', 'sea committed'),
      says('RUS', 'force opposed'),
      says('BEL by OUTLET', 'air open'),
      says('GRC by OUTLET', 'land declined'),
      says('LVA', 'land undecided'),
    ],
  },
  {
    name: 'es: entrevista',
    language: 'es',
    text: `Eamon Bréagach, ministro de Exteriores de Irlanda: “No iremos sin la ONU”
Pregunta. ¿Enviará Irlanda soldados a Ucrania?
Respuesta. Podríamos participar en una misión de paz, siempre que la ONU la autorice.
P. ¿Y sin ese mandato?
R. No. Nuestra ley no lo permite y no vamos a cambiarla.
P. ¿Qué más ofrecen?
R. Vamos a seguir entrenando a soldados ucranianos en tareas de desminado.`,
    expected: [says('IRL', 'land open'), says('IRL', 'training committed', 'sea committed')],
  },
  {
    name: 'it: quotidiano',
    language: 'it',
    text: `Berlino frena, Varsavia chiude
La Germania non ha ancora preso una decisione sull’invio di militari, ha precisato il portavoce del governo tedesco. «Ogni impegno deve passare dal Bundestag», ha sottolineato.
Il ministro degli Esteri di Varsavia, Zbigniew Zmyślony, ha escluso che soldati polacchi possano essere schierati in Ucraina.
«Daremo supporto logistico», ha assicurato invece il capo della diplomazia polacca.
La Spagna si è detta disponibile a partecipare a missioni di sminamento, mentre la Slovenia potrebbe inviare osservatori.
Mosca ritiene inaccettabile qualsiasi contingente straniero: lo ha dichiarato la portavoce del ministero degli Esteri russo, Anna Vymyshlennaya.
A Helsinki la premier Aino Keksitty si è limitata a dire che se ne parlerà «a tempo debito».`,
    expected: [
      says('DEU', 'land undecided'),
      says('POL', 'land declined'),
      says('POL', 'logistics committed'),
      says('ESP by OUTLET', 'sea ready', 'sea open'),
      says('SVN by OUTLET', 'monitoring open'),
      says('RUS', 'force opposed'),
    ],
  },
  {
    name: 'pl: portal',
    language: 'pl',
    text: `Kto wyśle żołnierzy? Przegląd stanowisk
Litwa skieruje na Ukrainę do 150 żołnierzy, jeśli Sejm wyrazi zgodę – zapowiedział minister obrony Litwy Jonas Išgalvotas.
Hiszpański rząd uważa, że na rozmowy o wojskach jest jeszcze za wcześnie.
Kanclerz Niemiec Detlef Fiktiv nie wykluczył, że Bundeswehra weźmie udział w misji. „O wszystkim zdecyduje Bundestag” – zastrzegł.
Dania ma wysłać okręty na Morze Czarne, wynika ze słów szefowej duńskiego rządu.
– Nie ma zgody na żadne obce wojska u naszych granic – mówił w poniedziałek rzecznik Kremla.
Włoski minister spraw zagranicznych wykluczył udział włoskich żołnierzy, dodając, że Rzym mógłby pomóc w rozminowywaniu.
Węgry odmówiły wysłania kogokolwiek.`,
    expected: [
      says('LTU', 'land committed'),
      says('ESP', 'land undecided'),
      says('DEU', 'land open'),
      says('DNK', 'sea committed', 'sea open', 'sea ready'),
      says('RUS', 'force opposed'),
      says('ITA', 'land declined'),
      says('ITA', 'sea open'),
      says('HUN by OUTLET', 'land declined'),
    ],
  },
  {
    name: 'uk: новини',
    language: 'uk',
    text: `Естонія підтвердила готовність надати роту
Естонія направить до України роту піхоти у складі багатонаціональних сил, підтвердив міністр оборони країни Гендрік Вигаданий. За його словами, рішення має схвалити парламент.
Міністр наголосив: «Ми виконаємо обіцянку».
Водночас у Мадриді кажуть, що питання про іспанських військових поки не розглядається.
Прем’єрка Данії Боділь Вигадана пообіцяла 2 мільярди крон на протиповітряну оборону та навчання українських пілотів.
Глава МЗС Італії виключив участь італійських військових у місії.
Туреччина готова взяти на себе безпеку в Чорному морі, повідомив президент Кемаль Хаялі 13 липня.
У Кремлі заявили, що не погодяться на присутність іноземних військ.`,
    expected: [
      says('EST', 'land committed'),
      says('ESP by OUTLET', 'land declined', 'land undecided'),
      says('DNK', 'funding committed', 'training committed', 'air committed'),
      says('ITA', 'land declined'),
      says('TUR', 'sea ready'),
      says('RUS', 'force opposed'),
    ],
  },
  {
    name: 'ru: газета',
    language: 'ru',
    text: `Лондон готовит контингент, Рим отказывается
Британия отправит на Украину до десяти тысяч военнослужащих, если будет достигнуто перемирие, рассказал министр обороны страны Эдвард Выдуманный.
Италия солдат не пошлёт, но поможет с разминированием, отметила премьер-министр Людовика Финта.
Глава МИД Польши Збигнев Змышлёный допустил, что Варшава предоставит аэродромы.
В правительстве Испании считают, что обсуждать отправку войск рано.
Канада продолжит обучение украинских солдат, заверила министр обороны Канады Джоан Инвентед.
«Любой иностранный контингент для нас неприемлем», — цитирует ТАСС замглавы МИД РФ Аркадия Вымышленного.`,
    expected: [
      says('GBR', 'land committed'),
      says('ITA', 'land declined'),
      says('ITA', 'sea committed'),
      says('POL', 'logistics open', 'air open'),
      says('ESP by OUTLET', 'land undecided'),
      says('CAN', 'training committed'),
      says('RUS', 'force opposed'),
    ],
  },
];
