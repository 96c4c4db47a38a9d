/**
 * What people describe things with in other languages, by the English it is searched as: one row a meaning, German, French,
 * Spanish, Italian, Portuguese, Dutch, Polish, Swedish and others side by side. Small letters without accents, as a query is
 * folded; an underscore joins words that only together mean it. Plurals in s, n, es, en and e need not be listed.
 */
export const WORDS_ABROAD = `
the: der die das den dem des le la les el los las il lo gli i o os as de het det al du au aux это zu
a: ein eine einen einem einer eines un une una uno um uma een en ett jeden jedna unos unas
of: do von vom del della dello dei degli delle di da dos van af av od d
in: na w em im ins dans nel nella nelle nei no nos nas pa в во на
for: fur pour para per voor dla por для icin untuk
by: par pelo pela przez door
with: z mit avec con com met med с со ile dengan
from: aus seit desde depuis dal dalla dalle vanaf uit fran dagli из от
and: und et y ed och oraz и
or: oder ou oppure lub eller
that: dass welche welcher welches wo que qui ce cette cet ces quel quelle ese esa eso este esta esto che quello quella questo questa dat deze dit ktory ktora ktore ten ta som dar wobei womit который которая которое yang
is: e ha hat ist sind wird war est sont etait es son fue era hay sono sta foi sao jest sa byl byla var mi
what: quoi cosa qual wat co vad qu что какой какая какое чей чья nedir ne
who: wer wem quien quienes chi quem wie kto vem кто kim
how: comment como come jak hur как
where: wohin donde dove onde waar gdzie где
when: wann quand cuando quando wanneer kiedy nar
why: warum wieso weshalb pourquoi porque perche waarom dlaczego varfor por_que почему зачем
not: nicht kein keine keinen pas non nao niet geen nie inte sans sin senza sem ohne zonder bez utan ni не без
you: ich sie wir ihr mir mich dir je tu elle nous vous yo io noi voi eu voce ik jij se si sich sur ja hun я мой моя
my: mein meine meinen meinem mon ma mes notre mis mio mia miei meu minha mijn moj moja moje min mitt su sus suo sua seu leur ihre zijn
can: kann konnen kannst peut peux peut_on puedo puede puedes pueden posso puo si_puo pode podem kan moge mozna kunnen moze
like: ahnlich wie_ein comme parecido similar simile come_un parecida tipo igual zoals podobny liksom
called: heisst genannt appelle s_appelle llama llamado llamada chiamato chiama si_chiama chama chamado heet nazywa heter nombre nome nom naam name nazwa namn называется
biggest: grosste grossten grosster grosses plus_grand plus_grande grande mayor mas_grande piu_grande maior maior_do grootste najwiekszy najwieksza storst storsta
small: klein kleine kleinen kleiner petit petite petits pequeno pequena pequenos pequenas piccolo piccola piccoli maly mala male liten sma
old: alt alte alten ancien ancienne viejo vieja vecchio vecchia velho oud oude stary gammal
former: ehemalige ehemaliger fruhere fruherer antiguo antigua anterior precedente vorige byly tidigare
new: neu neue neuen neuer nouveau nouvelle nuevo nueva nuovo nuova novo nova nieuw nieuwe nowy nowa ny nya
now: jetzt heute aktuell maintenant actuel actuelle ahora actual hoy adesso attuale ora agora atual nu teraz obecny
founder: erfunden erfand invente inventeur invento inventado inventato inventou uitgevonden wynalazl uppfann изобрел grunder grunderin grundete gegrundet gegruendet fondateur fondatrice fonde fonda cree createur fundador fundadora fundo fundado creo creador fondatore fondo fondato fondata creato creatore fundou criou criador oprichter opgericht oprichtte zalozyl zalozyciel zalozycielka zalozona grundare grundade grundat основатель основал основала основателя создатель создал создала придумал kurucusu kurdu kuran pendiri mendirikan
ceo: chef chefin geschaftsfuhrer vorstandschef leitet leiter fuhrt patron pdg dirige dirigeant directeur jefe jefa director_ejecutivo director director_general capo amministratore_delegato chefe presidente_executivo diretor baas topman szef prezes vd глава директор гендиректор руководитель возглавляет начальник шеф босс yoneticisi patronu muduru baskani bos pimpinan
chairman: vorsitzender vorstandsvorsitzender aufsichtsratschef president presidente presidenta voorzitter przewodniczacy ordforande председатель президент
owner: besitzer eigentumer inhaber gehort besitzt proprietaire possede appartient dueno duena propietario pertenece proprietario possiede appartiene dono dona pertence eigenaar wlasciciel nalezy agare ager tillhor mutterkonzern maison_mere matriz владелец владеет принадлежит хозяин sahibi kimin pemilik milik
company: firma unternehmen konzern gesellschaft entreprise societe boite empresa compania azienda societa impresa companhia bedrijf spolka foretag bolag компания компании фирма sirketi sirket perusahaan firmen empresas entreprises aziende imprese
shop: laden geschaft handler kaufhaus kaufhauser magasin boutique tienda comercio negocio negozio negozi loja lojas winkel winkels sklep sklepy butik butiker affar onlineshop online_shop webwinkel магазин магазины магазинов magaza dukkan toko lojinha tiendita onlinehandler
department_store: warenhaus grand_magasin grandes_almacenes grandi_magazzini warenhuis kaufhauskette centrum_handlowe
shopping: einkaufen kaufen kauft einkauf achat achats acheter achete acheteur compra compras comprar comprador acquisto acquisti comprare acquistare acquirente kopen kocht gekocht koper kupic kupuje zakupy kopa kopt handla boodschappen купить покупать покупки покупка alisveris satin belanja beli membeli
sell: verkauft verkaufen verkaufer verkauf vendre vend vendeur vente vender vende vendedor vendedora venta vendere venditore vendita verkopen verkoper verkoopt sprzedaje sprzedawac sprzedawca salja saljer saljare продать продавать продажа продавец satmak satis jual menjual penjual
marketplace: marktplatz marche mercado mercadillo mercato marktplaats rynek targ marknad marknadsplats place_de_marche маркетплейс рынок площадка
online: en_linea em_linha en_ligne por_internet im_internet in_linea internetowy internetowa pa_natet онлайн интернет
delivery: lieferung liefern liefert lieferdienst bringt livraison livrer livre livreur entrega entregas envio envios enviar reparto repartidor consegna consegne consegnare spedizione spedire bezorgen bezorging bezorgd levering dostawa dostarcza kurier leverans leverera verzenden versand verschicken expedier доставка доставки курьер teslimat kurye pengiriman antar
food_delivery: essenslieferung essen_liefern lieferessen essen_bestellen livraison_de_repas comida_a_domicilio reparto_de_comida consegna_cibo consegna_di_cibo entrega_de_comida eten_bezorgen maaltijdbezorging dostawa_jedzenia matleverans
parcel: paket pakete packchen colis paquete paqueteria encomenda encomendas pacote pacco pacchi pakket pakketje paczka paczki посылка посылки посылок посылку kargo
logistics: logistik logistique logistica logistiek logistyka логистика
warehouse: lager lagerhaus entrepot almacen almacenes deposito armazem magazzino magazzini magazijn magazyn склад складе
food: essen mahlzeit nourriture repas manger plat comida comer cibo pasto ristorante refeicao eten maaltijd jedzenie restaurang еда еды yemek makanan essens
grocery: supermarkt supermarkte lebensmittel supermarche epicerie supermercado supermercati supermercato alimentari boodschap kruidenier spozywczy livsmedel
second_hand: gebraucht gebrauchte gebrauchtes occasion d_occasion segunda_mano usado usada usados usadas usato usati segunda_mao tweedehands uzywane uzywany begagnat begagnade
cheap: billig billige gunstig gunstige pas_cher bon_marche barato barata baratos baratas baratissimo economico economica conveniente goedkoop goedkope tani tania tanie billigt rabatt descuento oferta sconto desconto korting дешевые дешевый дешево скидки ucuz murah economici economiche pas_chers pas_cheres gunstiges billigste koopjes
taxi: fahrdienst fahrt vtc taxista corrida viaje_en_coche przejazd такси
video: filmpje filmik видео ролики
short_video: kurzvideo kurze_videos courte_video videos_courtes video_corto videos_cortos video_brevi video_curto videos_curtos korte_videos krotkie_filmy
loan: darlehen geld_leihen pret emprunt emprunter prestamo prestamos prestar prestito prestiti emprestimo emprestimos lening pozyczka pozyczki кредит займ займы kredi pinjaman
credit: kredit credito krediet kredyt bonitat solvabilite solvencia
score: punktzahl punkte bewertung puntuacion puntaje punteggio pontuacao punteggi punktacja poang
bank: banque banco banca banken bankhaus банк банка
insurance: versicherung versicherungen assurance assurances seguro seguros aseguradora assicurazione assicurazioni verzekering ubezpieczenie forsakring страховка страхование
fund: fonds geldmarktfonds fondi fundos fundusz fond
invest: investieren anlegen investir inversion invertir investire investimento investimenti beleggen inwestowac investera
savings: sparen ersparnisse epargne ahorro ahorros ahorrar risparmio risparmi poupanca spaargeld oszczednosci spara sparande
interest: zinsen interets intereses interessi juros rente odsetki ranta
wallet: geldborse brieftasche portefeuille portemonnaie billetera monedero cartera portafoglio carteira portemonnee portfel planbok кошелек cuzdan dompet
payment: bezahlen zahlen bezahlt zahlung zahlt bezahldienst paiement payer paye pago pagos pagar paga pagare pagamento pagamenti betalen betaling betaald placic zaplacic platnosc platnosci betala betalning betalar betalt оплата оплатить платить платеж платежи платежная odeme odemek pembayaran bayar membayar
travel: reise reisen voyage voyages voyager voyageur touriste touristes viaje viajes viajar viajero turista turistas viaggio viaggi viaggiare turisti viagem viagens reis reizen toerist toeristen podroz podroze turysta resa resor turist turister путешествие путешествия турист туристы reisende reizigers
flight: flug fluge flugzeug vuelo vuelos avion volo voli aereo voo voos vlucht vluchten loty flyg авиабилеты самолет
train: tag zug zuge bahn tren trenes ferrocarril treno treni trem trens trein treinen pociag pociagi поезд поезда kereta
ticket: fahrkarte fahrkarten eintrittskarte billets billete boleto entrada biglietto biglietti bilhete passagem ingresso kaartje kaartjes bilet bilety biljett biljetter билет билеты tiket fahrschein
map: landkarte stadtplan mapa mapas mappa mappe cartina kaart kaarten mapy karta карты harita peta
card: karte carte tarjeta tarjetas cartao cartoes bankkarte kreditkarte карта картой карту
credit_card: carte_de_credit carte_bancaire carte_bleue tarjeta_de_credito carta_di_credito cartao_de_credito creditcard karta_kredytowa kreditkort
navigation: navi routenplaner itineraire navegacion navegador_gps navigazione navegacao navigatie nawigacja
chat: messagerie discussion mensajes mensajeria messaggi messaggistica mensagens berichten wiadomosci meddelanden nachricht mensagem plaudern discuter chattare
stock_market: borse bourse borsa bolsa_de_valores beurs gielda borsen
listing: borsengang introduction_en_bourse salida_a_bolsa quotazione entrada_na_bolsa beursgang debiut_gieldowy borsnotering
shares: aktie aktien accion acciones azioni azione acoes aandelen aandeel akcje aktier акции акция
shareholder: aktionar grossaktionar actionnaire accionista azionista acionista aandeelhouder akcjonariusz aktieagare
stock: lagerbestand existencias inventario estoque scorte voorraad zapasy
ai: ki ia kunstliche_intelligenz intelligence_artificielle inteligencia_artificial intelligenza_artificiale kunstmatige_intelligentie sztuczna_inteligencja
assistant: assistent asistente assistente asystent
chip: halbleiter puce puces procesador processador чип чипы
cloud: nuage nube nuvola nuvem chmura molnet rechenzentrum облако облачный
newspaper: zeitung tageszeitung quotidien periodico diario prensa giornale quotidiano jornal krant gazeta tidning journal газета gazete koran
english: englisch englische englischsprachige anglais anglaise anglophone ingles inglesa inglese engels engelse engelstalige angielski engelsk английский английская engelstalig po_angielsku angielskim in_inglese en_ingles em_ingles en_anglais auf_englisch
film: kino pelicula peliculas cine filme filmes bioscoop кино фильмы
music: musik musique musica muziek muzyka
fashion: kleidung kleider klamotten vetements vetement ropa moda vestiti abbigliamento roupa roupas kleding kleren ubrania odziez klader
phone: handy telefon telephone telefono movil celular telefonino telefone telemovel mobiel telefoon komorka mobil телефон
wholesale: grosshandel grosshandler grossiste en_gros mayorista al_por_mayor mayoreo ingrosso all_ingrosso atacado atacadista groothandel hurtownia grossist оптом оптовый оптовая опт toptan grosir
supplier: lieferant lieferanten hersteller fabrik fabriken fournisseur fournisseurs usine usines fabricant proveedor proveedores fabrica fabricas fabricante fornitore fornitori fabbrica fabbriche fornecedor fornecedores leverancier leveranciers fabriek fabrieken fabrikant dostawca dostawcy fabryka leverantor поставщик производитель завод фабрика uretici pabrik pemasok
minimum_order: mindestbestellmenge mindestmenge quantite_minimum quantite_minimale commande_minimum pedido_minimo cantidad_minima quantita_minima ordine_minimo quantidade_minima minimale_bestelling minimalne_zamowienie
goods: ware waren produkt produkte marchandise marchandises produit produits mercancia producto productos merce prodotto prodotti mercadoria produto produtos goederen spullen towar towary produkty varor товар товары товаров
sale: rabattaktion ausverkauf soldes rebajas saldi liquidacao uitverkoop wyprzedaz rea
shopping_festival: einkaufsfest einkaufstag festival_de_compras jour_de_shopping shopping_tag
advertising: werbung publicite publicidad pubblicita publicidade reclame reklama reklamy annonser реклама
game: spiel spiele jeu jeux juego juegos gioco giochi jogo jogos spel gry игра
tree: baum baume arbre arbres arbol arboles albero alberi arvore arvores bomen drzewo drzewa trad дерево деревья
plant: pflanzt pflanzen planter plante plantar piantare pianta plantear sadzi planten plantera сажать сажает
digital: numerique digitale digitaler digitales digitalen digitaal cyfrowy cyfrowa digitala цифровой
currency: wahrung monnaie devise moneda moeda valuta waluta divisa валюта
money: geld argent dinero soldi denaro dinheiro pieniadze pengar bargeld especes efectivo contanti contant gotowka деньги uang
central_bank: zentralbank banque_centrale banco_central banca_centrale centrale_bank bank_centralny centralbank центробанк notenbank
health: gesundheit arzt apotheke medikamente sante medecin pharmacie medicaments salud medico farmacia medicamentos salute medicina saude gezondheid dokter apotheek zdrowie lekarz apteka halsa lakare здоровье врач аптека
live: en_direct en_vivo en_directo diretta in_diretta ao_vivo na_zywo direktsandning
rival: konkurrent konkurrenten konkurrenz wettbewerber concurrent concurrents concurrence competidor competidores competencia rivale concorrente concorrenti concorrenza concorrencia concurrentie rywal konkurencja konkurrenter конкурент конкуренты rakibi rakip saingan pesaing
browser: navigateur navegador przegladarka webblasare браузер
refund: erstattung ruckerstattung geld_zuruck remboursement rembourse reembolso devolucion rimborso rimborsare terugbetaling geld_terug zwrot zwrot_pieniedzy aterbetalning pengarna_tillbaka возврат
qr_code: codigo_qr code_qr codice_qr kod_qr qr_код
scan: scannen escanear scansionare skanowac skanna
bicycle: fahrrad fahrrader velo velos bicicleta bicicletas bici biciclette fiets fietsen deelfiets rower rowery cykel cyklar велосипед велосипеды
shared: teilen geteilte partage compartida compartidas compartido compartilhada condiviso condivise gedeeld deel
china: chinesisch chinesische chinesischer chinesisches chinesischen chinois chinoise chinoises chine chino chinos chinas cinese cinesi cina chines chinesa chineses chinees chinska chinski chinskie chinach chiny kinesisk kinesiska kina cin cinli китай китайский китайская китайское китайские китая китае tiongkok
hongkong: hongkonger hongkongais hongkones
japan: japon japonais japones giapponese giappone japans japonski japao japansk
korea: koreanisch sudkorea coree coreen corea coreano coreana coreia koreaans koreanski
india: indisch indien inde indio indiano indyjski indische indienne indiana
turkey: turkei turkisch turkische turc turque turquie turco turca turquia turchia turks turecki turkiye turkischer
thailand: thailandisch thailande tailandia thailandese tailandes
malaysia: malaysisch malaisie malasia malesia malasio
philippines: philippinen filipinas filippine filipijnen filipiny
indonesia: indonesien indonesisch indonesie indonesio indonesiano
spain: spanien spanisch spanische espagne espagnol espagnole espana espanol espanola spagna spagnolo spanje spaans hiszpania espanha
usa: amerika amerikanisch amerikanische amerikanischer etats_unis americain americaine eeuu estados_unidos americano americana stati_uniti amerikaans ameryka amerykanski vereinigte_staaten
europe: europa europaisch europeen europeenne europeo europea europees europejski
russia: russland russisch russie russe rusia ruso russo rusland rosja
abroad: ausland auslandisch auslander l_etranger etranger etrangers extranjero extranjera extranjeros estero all_estero straniero stranieri exterior estrangeiro estrangeiros buitenland buitenlandse buitenlander zagranica zagraniczny cudzoziemiec utlandet utlandsk заграница иностранец иностранцев иностранная иностранный yurtdisi yabanci luar_negeri asing im_ausland a_l_etranger en_el_extranjero no_exterior in_het_buitenland za_granica
foreign_card: auslandische_karte carte_etrangere tarjeta_extranjera carta_straniera cartao_estrangeiro buitenlandse_kaart zagraniczna_karta
order: bestellen bestellung bestellt commander commande pedir pedido pedidos ordinare ordine ordini encomendar bestelling zamowic zamowienie bestalla
customer: kunde kunden clients cliente clientes clienti klant klanten klient klienci kund kunder
buyer: kaufer acheteurs compradores acquirenti compratore kopers kupujacy kopare
send: schickt senden schicken envoie envoyer manda mandar invia inviare spedisce envia sturen stuurt wysyla wyslac skickar skicka
combine: zusammenfassen zusammenlegen bundeln regrouper grouper agrupar juntar consolidar raggruppare unire samenvoegen bundelen laczenie polaczyc samla
group: gruppe groupe grupo gruppo groep grupa grupp coletivas colectivas
together: zusammen gemeinsam ensemble juntos insieme samen razem tillsammans
friends: freunde freunden amis amigos amici vrienden znajomi vanner
price: preis preise prix precio precios prezzo prezzi preco precos prijs prijzen cena ceny pris
fee: gebuhr gebuhren frais comision comisiones commissioni taxa taxas kosten oplata avgift
fine: strafe geldstrafe busse amende multa boete kara grzywna boter штраф multato multata multado gestraft bestraft
monopoly: monopol monopole monopolio
government: regierung staat gouvernement etat gobierno estado governo stato overheid rzad regeringen
customs: zoll douane aduana aduanas dogana alfandega tull
tax: steuer steuern impot impuestos impuesto tasse imposto impostos belasting podatek skatt mehrwertsteuer tva iva btw
law: gesetz loi ley legge ustawa
rule: regel regle regla regola regra zasada
supermarket: hipermercado hypermarche ipermercato
speaker: lautsprecher enceinte altavoz altoparlante caixa_de_som luidspreker glosnik hogtalare
smart: intelligenter connectee inteligente intelligente slimme inteligentny
voice: sprach vocale voz glos rost
search: suche suchen suchmaschine recherche moteur_de_recherche busqueda buscador ricerca motore_di_ricerca busca zoeken zoekmachine wyszukiwarka sokmotor
office: buro bureau oficina ufficio escritorio kantoor biuro kontor
work: arbeit travail trabajo lavoro trabalho werk praca jobb arbeiten funktioniert funciona funziona werkt dziala fungerar работает
research: forschung pesquisa onderzoek badania forschungsinstitut investigacion badawczy
account: konto compte cuenta cuentas conto conta contas rekening
merchant: commercant commercants comerciante comerciantes commerciante commercianti lojista handelaar kupiec
protection: schutz kauferschutz proteccion protezione protecao bescherming ochrona skydd
trust: vertrauen confiance confianza fiducia confianca vertrouwen zaufanie
blue: blau blaue bleu bleue azul azules blu blauw blauwe niebieski niebieska blauer blauen
yellow: gelb gelbe jaune amarillo amarilla giallo gialla amarelo amarela geel gele zolty gul gelber gelben
red: rote roter rouge rojo roja rosso rossa vermelho vermelha rood rode czerwony czerwona
women: frau frauen femme femmes mujer mujeres donna donne mulher mulheres vrouw vrouwen kobieta kobiety kvinna
man: mann homme hombre uomo homem mezczyzna
people: leute menschen gens personas gente persone pessoas mensen ludzie folk
young: junge junger jeune jeunes joven jovenes giovane giovani jovem jovens mlody jugendliche ados adolescents adolescentes ragazzi
rich: reich reichste reichster riche rico ricco rijk rijkste bogaty najbogatszy
teacher: lehrer englischlehrer professeur prof profesor insegnante professore leraar nauczyciel larare
app: aplicacion aplicativo applicazione applikation aplikacja appli application приложение uygulama uygulamasi aplikasi
car: auto autos wagen voiture coche carro macchina samochod bil
house: haus wohnung maison appartement casa piso apartamento appartamento huis dom mieszkanie hus lagenhet
concert: konzert concierto concerto koncert konsert
dog: hund chien perro cane cachorro hond pies
recipe: rezept recette receta ricetta receita recept przepis
weather: wetter meteo clima tempo weer pogoda vader
school: schule ecole escuela scuola escola szkola skola
website: webseite seite internetseite sitio pagina sito strona webbplats сайт
year: jahr jahre annee ano anni jaar rok anual annuel jahrlich
world: welt monde mundo mondo wereld swiat varld
worldwide: weltweit mondial mundial mondiale wereldwijd
difference: unterschied diferencia diferencias differenza diferenca verschil roznica skillnad
question: anfrage demande_de_devis
quotation: angebot devis cotizacion presupuesto preventivo cotacao orcamento offerte
brand: marke marken marque marques marcas merk merken marka
own: eigene eigenen eigenes propre propio propia proprio propria eigen wlasny eget
imitation: falschung falschungen faux contrefacon falso falsificacion falsi namaak podrobka
instalments: raten ratenzahlung mensualites en_plusieurs_fois cuotas plazos a_plazos a_rate parcelas parcelado termijnen raty delbetalning рассрочка рассрочку
later: spater plus_tard despues dopo depois pozniej senare
pay_later: spater_bezahlen spater_zahlen payer_plus_tard paga_despues pagar_despues pagar_mas_tarde paga_dopo pagare_dopo pague_depois pagar_depois achteraf_betalen zaplac_pozniej betala_senare rechnungskauf kauf_auf_rechnung
red_envelope: roter_umschlag rote_umschlage enveloppe_rouge sobre_rojo sobres_rojos busta_rossa envelope_vermelho rode_envelop czerwona_koperta
share: anteil
structure: struktur estructura struttura estrutura structuur
hotel: hoteles albergo alberghi hoteis
rent: mieten leihen louer alquilar affittare noleggiare alugar huren wynajac hyra leih
secondhand: подержанные подержанных бу ikinci_el bekas
short: короткие коротких
messenger: мессенджер чат
yuan: юань юаня
quantity: menge stuckzahl anzahl quantite cantidad quantita quantidade hoeveelheid aantal ilosc antal
minimum: mindest minimal minimale minimo minima minste mniejsza
agency: agentur agence agencia agenzia agentschap agencja byra
travel_agency: reiseburo reiseportal agence_de_voyage agence_de_voyages agencia_de_viajes agenzia_di_viaggi agencia_de_viagens reisbureau biuro_podrozy resebyra
transport: verkehr nahverkehr transports transporte trasporti trasporto vervoer openbaar_vervoer transportu kollektivtrafik
review: bewertungen kritiken avis critiques resenas opiniones recensioni recensione avaliacoes recensies beoordelingen opinie recenzje recensioner
restaurant: restaurants restaurantes ristoranti gaststatten restauracje restauracja restauranger restaurant restaurante
local: ortlich lokal lokale locale locaux locales locali lokalny lokalne местных местныи
have: haben habe besitzen avoir ont avons tener tengo tiene avere hanno ter tenho tem hebben heb heeft miec mam har hebt иметь есть
keep: behalten lagern garder conserver guardar quedarme quedarse tenere ficar houden behouden zatrzymac behalla
home: zuhause nachhause chez_moi en_casa a_casa em_casa thuis w_domu hemma дома
get: bekommen kriegen erhalten recevoir obtenir recibir conseguir ricevere ottenere receber krijgen ontvangen dostac otrzymac fa bekomme bekommt
use: benutzen nutzen verwenden utiliser usar utilizar usare utilizzare gebruiken uzywac anvanda использовать
find: finden trouver chercher encontrar buscar trovare cercare procurar vinden znalezc szukac hitta наити искать
show: zeigen montrer mostrar mostrare laten_zien pokazac
learn: lernen apprendre aprender imparare leren uczyc lara
make: machen macht faire fait fabriquer hacer hace fabricar fare fazer maken maakt robic
put: legen mettre poner mettere zetten polozyc
write: schreiben ecrire escribir scrivere escrever schrijven pisac
name: namens nommee nominato nombrado
part: teil gehort_zu partie parte onderdeel czesc часть
same: dasselbe gleiche identique meme mismo misma stesso stessa mesmo hetzelfde ten_sam samma
belong: fait_partie pertenecen fanno_parte
which: welchem quelles cuales quali quais
someone: jemand quelqu_un quelquun alguien qualcuno alguem iemand ktos nagon кто_то
everyone: tout_le_monde todos tutti iedereen wszyscy
without_stock: ohne_lager sans_stock sin_stock senza_magazzino sem_estoque zonder_voorraad bez_magazynu
straight: directement directamente direttamente diretamente rechtstreeks bezposrednio
middleman: vermittler zwischenhandler intermediaire intermediario tussenpersoon posrednik mellanhand посредник
fast: schnell schnelle rapide rapido rapida veloce snel snelle szybko szybka szybki snabb snabbt быстрая быстро
term: begriff fachbegriff terme termine termino termo begrip pojecie begrepp термин
marketing: vermarktung mercadotecnia marketingowy
bundle: sammelpaket
tourist: urlauber vacancier
passport: reisepass ausweis passeport pasaporte passaporto passaporte paspoort paszport паспорт
bank_account: bankkonto compte_bancaire compte_en_banque cuenta_bancaria conto_bancario conto_corrente conta_bancaria bankrekening konto_bankowe
top_up: aufladen recharger recargar ricaricare recarregar opwaarderen doladowac recargable prepayee prepago aufladbare
link: verknupfen verbinden lier associer vincular collegare koppelen liens enlaces
trip: ausflug urlaub vacances vacaciones vacanze vacanza ferias vakantie wakacje semester
clothes: fringues vestido vestidos ubran одежда
beauty: kosmetik cosmetique cosmetici cosmetica belleza bellezza beleza uroda
fake: gefalscht nachgemacht contrefait contraffatto nep podrobione forfalskad
spare: ubrig reste sobrante avanzano
colleague: kollegen collegues colegas colleghi wspolpracownicy kollegor
meeting: besprechung reunion reuniones riunione reuniao vergadering spotkanie mote
tool: werkzeug outil herramienta strumento ferramenta hulpmiddel narzedzie verktyg
language_model: sprachmodell modele_de_langage modelo_de_lenguaje modello_linguistico modelo_de_linguagem taalmodel model_jezykowy sprakmodell
mall: einkaufszentrum centre_commercial centro_comercial centro_commerciale winkelcentrum galeria_handlowa kopcentrum
farmer: bauern bauer agriculteurs agricultores contadini boeren rolnicy bonder
spending: ausgaben depenses gastos spese
points: treuepunkte puntos punti pontos punten punkty
event: veranstaltung evenement evento evenemento
concert_tickets: konzertkarten billets_de_concert entradas_para_conciertos biglietti_concerti concertkaartjes
series: serien series_tv serie_tv seriale
watch: schauen gucken regarder guardare assistir kijken ogladac titta смотреть
lipstick: lippenstift rouge_a_levres pintalabios rossetto batom szminka lappstift
split: aufspaltung aufteilung scission scissione splitsing podzial uppdelning pedacos pedazos morceaux stucke teile
crackdown: reprimenda stretta represion repression repressao
shareholding: beteiligung participacion partecipazione
charity: spende caridad beneficenza
drug: medikament medicament
scooter: roller trottinette patinete monopattino
milk_powder: milchpulver babymilch lait_en_poudre leche_en_polvo latte_in_polvere melkpoeder mleko_w_proszku
handbag: handtasche sac_a_main bolso handtas torebka handvaska
luxury: luxus luxe lujo lusso luxo luksus lyx
cancelled: abgesagt gestoppt annule annulee stoppe cancelado cancelada annullato fermato geannuleerd gestopt odwolany wstrzymany installd stoppad остановили отменили
platform: plattform plateforme plataforma piattaforma platforma платформа
to: att zum zur damit till naar ut
pay: bezahl zahl
book: buchen reserver reservar prenotare boeken boka rezerwowac rezervasyon
foreign: etrangere extranjeras straniera straniere estrangeira buitenlands zagraniczna utlandskt
disappear: verschwunden disparu desaparecido sparito desapareceu verdwenen zniknal desaparecio verschwand
lend: verleiht presta prestan
need: brauche braucht necesito ho_bisogno preciso nodig potrzebuje behover нужна нужен
paid: ausgezahlt
paid_out: ausbezahlt
seller: verkaufers
bulk: grandes_quantites grandes_cantidades
number: nummer numero numer номер
inside: innerhalb interieur dentro binnen wewnatrz
between: zwischen entre tra fra tussen miedzy mellan
money_market_fund: geldmarkt
six: sechs seis szesc
three: drei trois tres drie trzy
giant: riese gigante geant geants gigant
server: servidor serveur serwer
behind: hinter derriere detras dietro atras achter
lender: kreditgeber preteur prestamista
dance: tanz tanzen danse baile danca ballo
auction: auktion auktionen versteigerung encheres enchere subasta asta aste leilao leiloes veiling aukcja
technology: technologie technik tecnologia tecnologica tecnologicas technologia
financial: finanz finanzen financier financiere financiera financeira finanziaria finanziario
cfo: finanzchef finanzchefin finanzvorstand directeur_financier directrice_financiere director_financiero directora_financiera direttore_finanziario diretor_financeiro
ship: schiff bateau barco navio schip statek
value: wert valeur valor valore waarde
payment_gateway: pasarela_de_pago pasarela_de_pagos passerelle_de_paiement gateway_de_pagamento zahlungsschnittstelle
database: datenbank base_de_datos base_de_donnees banco_de_dados
octopus: pulpo poulpe polpo polvo
ant: ameise ameisen fourmi hormiga formiga formica mrowka муравей
pig: schwein cochon cerdo maiale porco
flying: fliegendes fliegende volant volador voador
paw: pfote patte zampa
bear: ours oso orso urso
squirrel: eichhornchen ecureuil ardilla esquilo scoiattolo
whale: baleine ballena baleia balena
flower: blume fleur fiore
moon: mond lune luna
green: grun grune gruner vert verte verde verdes groen groene zielony zielona gron зеленый
orange: naranja laranja arancione oranje pomaranczowy оранжевый
purple: lila violett violette morado roxo paars
black: schwarz schwarze noir noire negro negra nero preto preta zwart czarny svart
white: weiss weisse blanc blanche blanco blanca bianco branco witte bialy
pink: rosa rosafarben roze rozowy
circle: kreis kreise cercle circulo cerchio cerchi
bubble: bulle bulles burbuja bolha
return: rucksendung rucksenden retourner devolver
citizen: citoyen ciudadano cittadini cidadao cidadaos
developer: entwickler developpeur desarrollador desenvolvedor sviluppatore
brother: bruder frere freres hermano fratelli irmaos
irish: irisch irische irlandais irlandes
appliance: haushaltsgerate electromenager electrodomestico elettrodomestici eletrodomestico
electronic: elektronisch elektronische electronique electronico electronica elettronico eletronico elektroniczny
at: bei
bought: comprada comprado rachete rachetee gekauft
private: privat privatkunden privatpersonen particulier particuliers particulares privati
abbreviation: kurzel abkurzung sigla siglas abreviation abbreviazione
bill: facture factura fattura
sweden: schwedisch schwedische schwedischer suedois suedoise sueco sueca svedese schweden suede suecia svezia
singapore: singapur singapour cingapura
bangladesh: bangladesch banglades
brazil: brasil brasilien bresil brasile
argentina: argentinien
germany: deutschland allemagne alemania germania alemanha niemcy
asia: asien asie asiatisch asiatische asiatique asiatico asiaticos azja
subsidiary: tochter tochterfirma filiale filial
escrow: treuhand treuhandkonto
rfq: angebotsanfrage solicitud_de_cotizacion solicitacao_de_cotacao
manufacture: fabricacion herstellung fabrication produzione producao
exemption: exencion exemption isencao befreiung esenzione
junk: ramsch baratijas camelote
wealth_management: vermogensverwaltung gestion_de_patrimoine gestion_patrimonial
service: dienst servicio servizio servico usluga
computing: informatique informatica
everything: alles tudo tutto wszystko
directory: annuaire verzeichnis directorio
blocked: bloque blockiert bloqueado bloccati
consolidation: groupage
institute: institut instituto istituto
gold: dorado dourado golden
mother: mama maman
letters: buchstaben lettres letras lettere
screen: bildschirm ecran pantalla
tax_evasion: steuerhinterziehung fraude_fiscale evasion_fiscal
mutual: entraide
illness: krankheit maladie enfermedad malattia doenca
rental: leihrad location
`;

/** Those that are English as well, or nearly: they are read as another language only beside one that is not. */
export const ENGLISH_TOO: ReadonlySet<string> = new Set(
  'e ha hat do na w z em die den des dem le la les el los las il lo gli i o os as de het det al du au un una uno een en ett das van av af im nel no nos pa fur par per para met med con com avec aus und y ed wo que ten dat dit som est era fue hay sta sono war qual wat co wie come comment dans non nie pas ne sans sem mon ma mes min mi mis su sus son sa se si ich elle tu yo io eu ja kan pode dos da di d como similar igual tipo nom name grande mayor maior male mala alt ny nu nya nova novo actual hoy ora director president presidente pdg magasin vente vend marche mercado fond fonds prix pris telephone bei rosa orange oranges violette ours bears asta polvo institut gold golden mama location restaurant restaurants service exemption repression fabrication computing dance squirrel patte luna rocket tutto everything circle alles volant index gigante ships private informatica credit ados inde indiana wert argent livre livrer lager manger plat comida cibo occasion pret rente zug bahn voo carte navi borsa ki ia puce puces cine kino moda rode blu bleu rouge gul multa taxa tasse bureau travail conto faux raten marque propre eigen prof folk monde mondo welt rok rea trad jeu jeux spiel spel gry velo velos bici zoll banco banca banque journal assurance kredit mobil tren varor kina cin ware waren entrada resa reis appli grupo seguro seguros loi kara digitale llama ano nar preco ordine americano locale series_tv fa ten_sam dona dono'.split(
    ' ',
  ),
);
