import type { ShortLists } from './short-lists.ts';

/**
 * Words that stand beside a name that somebody or something else bears; `namesake.ts` says where, `word-lists.ts` opens
 * what is compiled from them.
 */

/** Parts the words of a list. */
const words = (list: string): readonly string[] => list.split(' ');
const phrases = (list: string): readonly string[] => list.split(',');

/** All in small letters but for titles, streets and what companies have beside them. */
export const NAMESAKE_LISTS = {
  /** Animals, vessels and works, which are given names. */
  bearers: words(
    'cat dog kitten puppy pup tabby hamster rabbit bunny parrot budgie tortoise turtle pony goat terrier ' +
      'spaniel labrador labradoodle greyhound whippet mongrel sheepdog retriever poodle beagle corgi collie mare ' +
      'stallion gelding foal racehorse pigeon rat monkey goldfish ferret hen donkey camel hedgehog yacht ' +
      'freighter trawler tanker schooner ketch sloop yawl dinghy trimaran narrowboat lifeboat catamaran sailboat dhow boat tomcat band péniche bateau schiff twin ' +
      'song album opera musical sitcom mixtape operetta hund katt katten hunden voilier velero segelboot surname ' +
      'roman novela romanzo welpe chaton chiot cadela cachorra perroquet papagei papagaio nave navire buque ' +
      'barco navio schip cavalo cheval paard koń katze kater hase pferd burro âne asino esel chien chienne ' +
      'chatte lapin perro perra gato gata caballo cane gatto gatta cavallo cachorro hond kat кот кошка ' +
      'собака пёс хомяк kot chomik kedim köpeğim barge lamb pig duck fähre jacht dampfer stute hengst ' +
      'wallach chalutier jument étalon poney yegua potro poni loro yate traghetto peschereccio veliero ' +
      'veleiro merrie zeilboot pies suka szczeniak kotka klacz ogier hästen stoet hingsten färjan båten ' +
      'skeppet кобыла лошадь яхта паром корабль kedi köpek hippo elephant giraffe tiger lion penguin puledro',
  ),
  /** What people are to each other, or do: no company is that, nor was a head of one. */
  persons: words(
    'fiancé fiancée baker calligrapher nurse dentist rapper sculptor drummer dancer wrestler jockey ' +
      'goalkeeper midfielder striker footballer cricketer swimmer sprinter surgeon plumber pensioner widow ' +
      'orphan goddess deity heroine vicar pastor organist headmaster referee gardener carpenter midwife ' +
      'postman monk nun bishop nanny babysitter intern sophomore freshman quarterback goalie left-hander ' +
      'right-hander prosecutor detective inspector sheriff firefighter paramedic realtor janitor mechanic ' +
      'bartender waiter waitress hairdresser librarian dermatologist optician tailor historian composer choreographer filmmaker ' +
      'screenwriter golfer beekeeper rabbi imam bäcker bäckerin tischler trainer arzt zahnarzt maler friseur ' +
      'kellner schüler schülerin sänger schauspieler fußballer stürmer torwart landwirt rentner boulanger ' +
      'médecin infirmier peintre chanteur acteur entraîneur joueur cuisinier panadero médico enfermero ' +
      'pintor cantante entrenador jugador alumno cocinero portero panettiere medico infermiere pittore ' +
      'attore allenatore giocatore portiere padeiro enfermeiro cantor ator treinador jogador aluno goleiro ' +
      'bakker dokter tandarts schilder zanger speler leerling piekarz trener lekarz dentysta malarz ' +
      'piosenkarz aktor piłkarz uczeń fryzjer kucharz bramkarz bagare bagaren läkaren tandläkaren sångare ' +
      'sångaren skådespelaren tränare tränaren frisören kocken målvakt målvakten тренер школьник врач ' +
      'стоматолог пекарь певец актёр актер игрок футболист вратарь повар хоккеист пианист öğretmen doktor ' +
      'futbolcu kaleci keeper alcalde sindaco bürgermeister maire chemist cellist violinist cyclist person m.d md',
  ),
  /** The same of people, but what heads of companies were before, do besides, or are to others. */
  pasts: words(
    'teacher schoolteacher professor tutor guide interpreter attorney solicitor barrister lecturer husband wife ' +
      'son daughter brother sister cousin nephew niece boy girl classmate colleague flatmate roommate ' +
      'neighbour neighbor painter singer actor actress poet artist farmer boxer hero villain comedian ferry ' +
      'horse vet coach butcher coworker landlord grandson granddaughter grandfather grandmother boyfriend ' +
      'girlfriend lehrer professeur profesor maestra professore insegnante leraar nauczyciel lärare läraren ' +
      'учитель студент artista avukat',
  ),
  /** Names people are given, none of which is a place or a word. */
  givenNames: words(
    'Ahmed Alex Alexander Alice Andrea Andrew Andrzej Anna Anne Anthony Arthur Ben Brian Carlos Charles ' +
      'Chris Claire Daniel David Diego Dmitri Edward Elena Elizabeth Emily Emma Eric Eva Fatima Francesco ' +
      'Francisco Frank Gabriel George Giovanni Giuseppe Grace Hannah Hans Hassan Helen Henry Ian Ibrahim ' +
      'Igor Irina Ivan James Jean Jennifer João John José Joseph Juan Julia Karen Karl Katarzyna Kate Kevin ' +
      'Krzysztof Laura Linda Lisa Louis Luis Małgorzata Marco Maria María Marie Marta Martin Matthew Michael ' +
      'Michał Michaił Mikhail Mohamed Mohammed Muhammad Natalie Nicholas Noah Olga Oliver Olivia Omar Pablo ' +
      'Patrick Paul Pavel Pedro Peter Pierre Rachel Rebecca Richard Robert Samuel Sarah Simon Sofia Sophie ' +
      'Tatiana Thomas Vladimir William Александр Алексей Андрей Анна Владимир Дмитрий Елена Иван Мария Михаил ' +
      'Николай Ольга Сергей',
  ),
  introducers: words(
    'called named nicknamed heißt heisst hieß namens heter llama llamaba llamado llamada chiama chiamava chiamato ' +
      "chamado chamada chama-se heet s’appelle s'appelle nommé nommée " +
      'namn navn nome nombre imieniu имени',
  ),
  /** What is said of giving a name. */
  namings: words(
    'call calls called calling name names named nickname nicknames nicknamed christen christened dub dubbed ' +
      'baptise baptised baptize baptized',
  ),
  owners: words(
    'my our his her their mein meine unser mi mon ma notre mio mia mijn meu minha moj мой моя моего мою',
  ),
  /** What is called as a company is. */
  companies: words(
    'company firm business startup group site website app platform service marketplace shop store brand bank ' +
      'fund product App supplier wallet method system tool feature thing',
  ),
  /** Before a name with which somebody is spoken to or of, or a ship, a place or a street is called. */
  titles: words(
    'Rabbi Mr Mrs Ms Miss Dr Prof Professor Captain Capt Uncle Aunt Auntie tía tío Sheikh Sultan Zirkus Цирк ' +
      'цирк cirque circo Herr Frau Señor Señora Monsieur Madame Senator Sergeant Hotel restaurante ristorante ' +
      'pizzeria MV Familie Famille Familia Famiglia roi rey König rei koning król St Saint Monk Bishop Reverend ' +
      'Rev Sir Lord Lady Judge Justice Prince Princess Coach Nurse Constable Councillor Cllr Mayor Admiral HMS USS RMS SS ' +
      'Cape Port Fort Mount Mt Lake Loch Monte Lac Mont rue calle avenida rua piazza plaza ulica улица улице ' +
      'Club Klub Disco Discothèque kawiarni restauracji klubie klubu klub discothèque discoteca peña taverna ' +
      'osteria Kneipe locale krogen puben',
  ),
  /** The last word or two before a name by which somebody or something else goes. */
  aliases: [
    ...words('nicknamed зовут кличке ресторан ресторане кафе'),
    ...phrases('le chat,un chat,mon chat,notre chat,stage name,real name,goes by,went by'),
    ...phrases('street as,friends as,answers to,banda de'),
  ],
  prepositions: words('on from at via in off through to of by with for like and or over'),
  /** Where people eat, sleep or go out. */
  venues: words(
    'restaurant martabak warung grill kebab kebap döner cafe café hookah shisha bistro diner pizza pizzeria barber circus ' +
      'nightclub carpets rugs casino hostel takeaway tandoori kitchen cuisine eatery cleaners bakery stadium ' +
      'lounge imbiss trattoria pub fc rovers wanderers restauracja kawiarnia krogen puben ' +
      'discothèque diskothek discoteca kneipe gasthaus gaststätte osteria taverna taberna tasca bodega peña restaurante ' +
      'ristorante кафе ресторан ресторане отель отеле сауна сауне кальянная шашлычная чайхана',
  ),
  /** Trades of small firms, which bear the names of people. */
  trades: words(
    'plumbing roofing realty landscaping photography dentistry dental upholstery towing motors salon ' +
      'laundry laundromat florist florists drywall tailoring tiling joinery scaffolding',
  ),
  /** Racing: a horse is meant, wherever they stand near by. */
  racing: words('gelding filly colt furlong furlongs racecourse racehorse steeplechase handicapper'),
  /** Where people live and drive. */
  streets: words(
    'Street Road Lane Avenue Boulevard Crescent Terrace Mews Rd Ave Blvd Alley Creek County Township',
  ),
  /** What "… is a …" tells to be no company, at the end of the words that say it. */
  kinds: words(
    'nonprofit charity ministry choir winery brewery county village township hamlet town municipality commune parish suburb valley volcano river lake ' +
      'mountain island genus species moth beetle surname film novel single track steamship hotel ' +
      'character protagonist dorf ort gemeinde comune municipio pueblo aldea ' +
      'filly colt flume rollercoaster waterfall beach forest tree shrub fish bird frog butterfly opera ' +
      'operetta battleship tugboat lighthouse monastery castle temple mosque ' +
      'café restaurant kneipe karussell achterbahn insel fluss berg stadtteil fernsehserie film achtbaan ' +
      'attractie rivier eiland dorp kroeg rzeka wieś wioska jezioro góra klub krog ö sjö båt ' +
      'película novela río cerro isla cuento novella romanzo fiume isola lago locale rivière fleuve île ' +
      'montagne quartier conte livro filme rio ilha bairro árbol árvore arbre albero baum drzewo träd ' +
      'discotheek diskothek discothèque bergdorf weiler hameau caserío frazione buurtschap osada',
  ),
  /** What "… the …" sets apart from the company of that name. */
  epithets: words(
    'driver racer number word verb noun adjective surname woodcutter thief insect fish bird fruit bun ' +
      'cheese particle dish food drink plant animal',
  ),
  /** Say what something is. */
  copulas: words('is was may refers ist war est était è era es é är er'),
  /** Stand behind the last word of what something is: "a singer from Lagos", no "singer told me". */
  afterHeads: words(
    'of in on at from by near for with that who which whose about under directed written built located named ' +
      'found known auf im am aus bei de du di da del do en dans em uit op te från vid i w na z nad out to',
  ),
  /** Families; what animals do, and people of themselves. */
  acts: words(
    'brothers sisters siblings himself herself barked purred meowed wagged neighed galloped yelped snored ' +
      'curled trotted canters cantered gallops barks purrs meows wags romps romped whinnied sneezed nuzzled ' +
      'whimpered drooled whispers whispered river valley volcano parish',
  ),
  /** What companies have beside their names. */
  besideCompanies: words(
    'Chinese Çinli Limited Holding Holdings Group Inc Corp Pay App Support Customer Program Mini Chairman Chief Vice ' +
      'President Founder Co-founder Director Officer Standard Network Mall Music Video Sports Live Premium Plus ' +
      'Pro Research Global International North Transport Tour Hangzhou Shanghai Beijing Hong Singapore Malaysia ' +
      'Thailand Indonesia Vietnam Philippines Korea Russia Россия Brasil Brazil España Italia France ' +
      'Deutschland Germany Japan Europe Pakistan Nepal Bangladesh Polska Maven Linux Kubernetes Model Elastic ' +
      'Anda Usted Ustedes Você Pan Pani Państwa Вас Вам Вы',
  ),
  german: words('der das dem und ist nicht seit auf für mit von ein eine'),
  joiners: words('and und et y e en i a и ve'),
  /** Before a bare number: it is a year, a date or an address. */
  counters: words(
    'in since year years reference before after until circa around c. early late mid anno jahr jahre nel del el año no. nr nr. n° ' +
      'room unit gate bus box apt seat locker tower stand flight suite ad route page port channel extension lot ' +
      'model modell modèle modelo modello style item batch sku invoice ticket train highway артикул модель ' +
      'january february march april may june july august september october november december',
  ),
  /** After a bare number: what it counts. */
  counted: words(
    'ad bc bce ce yuan rmb usd dollars euro euros people persons others attendees delegates guests passengers ' +
      'spectators visitors fans members voters pupils inhabitants subscribers respondents acres hectares species ' +
      'participants workers students families deaths seats tons tonnes km m kg miles feet ft sq gram grams pages ' +
      'words votes jobs instances patients cases samples copies cartons configurations residents soldiers troops ' +
      'ships men women children homes households years days mm cm hp cc zł złotych руб рублей',
  ),
};

/** The name of one of these lists. */
export type NamesakeList = keyof typeof NAMESAKE_LISTS;

/** All of them as page scripts have them. */
export type ShortNamesakeLists = ShortLists<NamesakeList>;
