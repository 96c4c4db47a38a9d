/** Words that stand beside a name that somebody or something else bears; `namesake.ts` says where. */

/** Parts the words of a list, which is written as one string: every page that names something pays for quotes. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Made when first needed: few pages have a name. All in small letters but for titles, streets and what companies have beside them. */
const make = () => ({
  /** Animals, vessels and works, which are given names. */
  bearers: words(
    'cat dog kitten puppy pup tabby hamster rabbit bunny parrot budgie tortoise turtle pony goat terrier ' +
      'spaniel labrador greyhound whippet mongrel sheepdog retriever poodle beagle corgi collie mare stallion ' +
      'gelding foal racehorse pigeon rat monkey goldfish ferret hen donkey camel hedgehog yacht freighter ' +
      'trawler tanker schooner catamaran sailboat dhow boat tomcat band péniche bateau schiff twin song album ' +
      'opera musical sitcom mixtape operetta hund katt katten hunden voilier velero segelboot roman novela ' +
      'romanzo welpe chaton chiot cadela cachorra perroquet papagei papagaio nave navire buque barco navio ' +
      'schip cavalo cheval paard koń katze kater hase pferd burro âne asino esel chien chienne chatte lapin ' +
      'perro perra gato gata caballo cane gatto gatta cavallo cachorro hond kat konijn кот кошка собака пёс ' +
      'хомяк kot chomik kedim köpeğim',
  ),
  /** What people are to each other, or do: no company is that. */
  persons: words(
    'son daughter brother sister cousin nephew niece grandson granddaughter grandmother grandfather husband ' +
      'wife boyfriend girlfriend fiancé fiancée flatmate roommate classmate coworker colleague landlord ' +
      'landlady toddler neighbour neighbor boy girl ferry horse baker calligrapher schoolteacher teacher nurse ' +
      'dentist singer rapper actor actress poet painter sculptor drummer comedian dancer wrestler boxer jockey ' +
      'goalkeeper midfielder striker footballer cricketer swimmer sprinter artist surgeon farmer plumber ' +
      'pensioner widow orphan goddess deity hero heroine villain coach vicar pastor organist headmaster referee ' +
      'gardener carpenter butcher lecturer vet solicitor barrister midwife postman monk nun bishop interpreter ' +
      'tutor nanny babysitter intern',
  ),
  introducers: words(
    'called named nicknamed heißt heisst hieß namens heter llama llamaba llamado llamada chiama chiamava chiamato ' +
      "chamado chamada chama-se heet s’appelle s'appelle nommé nommée",
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
      'Rev Sir Lord Lady Prince Princess Coach Nurse Constable Councillor Cllr Mayor Admiral HMS USS RMS SS ' +
      'Cape Port Fort Mount Mt Lake Loch Monte Lac Mont rue calle avenida rua piazza plaza ulica улица улице',
  ),
  aliases: words(
    'nicknamed le\u00a0chat un\u00a0chat mon\u00a0chat notre\u00a0chat stage\u00a0name real\u00a0name ' +
      'goes\u00a0by went\u00a0by street\u00a0as friends\u00a0as answers\u00a0to зовут кличке banda\u00a0de ' +
      'ресторан ресторане кафе',
  ),
  prepositions: words('on from at via in off through to of by with for like and or over'),
  /** Where people eat, sleep or go out. */
  venues: words(
    'restaurant grill kebab kebap döner cafe café hookah shisha bistro diner pizza pizzeria barber circus ' +
      'nightclub carpets rugs casino hostel takeaway tandoori kitchen cuisine eatery cleaners bakery stadium ' +
      'lounge imbiss trattoria pub fc rovers wanderers',
  ),
  /** Where people live and drive. */
  streets: words(
    'Street Road Lane Avenue Boulevard Crescent Terrace Mews Rd Ave Blvd Alley Creek County Township',
  ),
  /** What "… is a …" tells to be no company, at the end of the words that say it. */
  kinds: words(
    'county village township hamlet town municipality commune parish suburb valley volcano river lake ' +
      'mountain island genus species moth beetle dialect surname film novel single track steamship hotel ' +
      'character protagonist dorf ort gemeinde comune municipio pueblo aldea',
  ),
  /** Say what something is. */
  copulas: words('is was may refers ist est è es é'),
  /** Stand behind the last word of what something is: "a singer from Lagos", no "singer told me". */
  afterHeads: words(
    'of in on at from by near for with that who which whose about under directed written built located named ' +
      'found known auf im am de du di da del',
  ),
  /** Families; what animals do, and people of themselves. */
  acts: words(
    'brothers sisters siblings himself herself barked purred meowed wagged neighed galloped yelped snored ' +
      'curled river valley volcano parish dialect',
  ),
  /** What companies have beside their names. */
  besideCompanies: words(
    'Limited Holding Holdings Group Inc Corp Pay App Support Customer Program Mini Chairman Chief Vice ' +
      'President Founder Co-founder Director Officer Standard Network Mall Music Video Sports Live Premium Plus ' +
      'Pro Research Global International North Transport Tour Hangzhou Shanghai Beijing Hong Singapore Malaysia ' +
      'Thailand Indonesia Vietnam Philippines Korea Russia Россия Brasil Brazil España Italia France ' +
      'Deutschland Germany Japan Europe Pakistan Polska',
  ),
  german: words('der das dem und ist nicht seit auf für mit von ein eine'),
  joiners: words('and und et y e en i a и ve'),
});
let made: ReturnType<typeof make> | undefined;

export const namesakeLists = (): ReturnType<typeof make> => (made ??= make());
