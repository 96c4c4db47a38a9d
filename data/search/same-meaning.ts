/**
 * One row a meaning; the first word stands for the others, in entries and queries alike. Words that only differ in an
 * ending (shop, shops) need not be listed: they are compared without it.
 */

/** Words of the trade: one of them alone is a question already. */
export const TRADE_MEANINGS = `
china chinese mainland beijing shanghai guangzhou chengdu sino
abroad overseas foreign
goods stuff thing item product merchandise
halted halt stop suspend cancel cancelled canceled scrapped pulled block freeze froze pause shelved postpone postponed abort aborted axed
listing ipo flotation debut floatation
owner own parent belong control majority
founder found start create creator cofounder establish invent inventor founding
ceo boss chief head leader run ran executive president manage manages manager director lead exec honcho
chairman chair chairperson chairwoman
company firm corporation business enterprise conglomerate corp
shop store retailer retail boutique webshop webshops
mall malls
shopping buy purchase shopper buyer bought
sell seller vendor merchant trader reseller sold
marketplace bazaar market ecommerce
delivery deliver courier takeaway takeout rider
parcel package ship shipment shipping freight mail vessel cargo boat
logistics warehouse warehousing
food meal restaurant hungry eat lunch dinner meals dish eatery eateries
grocery groceries supermarket hypermarket
secondhand preowned used resale resell reselling preloved thrift vintage
cheap discount bargain inexpensive lowcost budget affordable cheaper cheapest
taxi cab ride ridehailing rideshare
video clip
loan borrow lend lender debt debts borrower
credit
bank banking neobank
insurance insurer insured insure policies
invest investment investing investor fund
savings saving save interest
wallet ewallet digitalwallet mobilewallet
pay payment paid payer
travel trip tourist tourism traveller traveler visitor foreigner holiday vacation expat expats expatriate journey sightseeing vacationer
flight plane airline fly airlines airfare airplane
hotel
map navigation navigate gps satnav directions
chat messenger messaging message text conversation
stock share ticker equity shareholding
ai artificial chatbot assistant llm bot
chip semiconductor processor
cloud hosting server
newspaper paper news journal daily
film movie cinema
ticket ticketing
fashion clothes clothing dress apparel garment garments outfit wear sneakers sneaker
phone mobile smartphone cellphone handset handsets
wholesale wholesaler wholesalers bulk
supplier manufacturer factory exporter
sale festival
ad advertising advertisement advert marketing promote promoting
game
tree forest
yuan renminbi rmb
score rating scoring
health healthcare medical doctor pharmacy medicine drug hospital clinic physician drugstore patient chemist chemists
influencer blogger vlogger celebrity
streaming stream live livestream livestreaming streamer streamers livestreamer livestreamers webcast
rival competitor competition compete challenger opponent
browser browse
blockchain ledger
refund moneyback reimburse reimbursement
currency cash money coin fx forex
scan scanning scanner
bicycle bike cycle
train railway rail
`;

/** Words that tell something only beside others. */
export const PLAIN_MEANINGS = `
alibaba ali
hongkong hk kowloon hongkongers
usa american america us
japan japanese tokyo
korea korean seoul
india indian delhi mumbai
turkey turkish istanbul
singapore singaporean
thailand thai bangkok
malaysia malaysian kl kuala lumpur
indonesia indonesian jakarta
philippines filipino philippine manila pinoy
pakistan pakistani lahore karachi
bangladesh bangladeshi dhaka
vietnam vietnamese
british uk britain london
brazil brazilian
argentina argentine argentinian
sweden swedish
canada canadian
taiwan taiwanese
evasion evade evading evaded
install installing installed installation download downloading
resign resigned quit left stepped leave
tap touch tapping contactless nfc
technology tech technological
licence license permit licensed
close closed shut
cook cooked
spain spanish madrid
russia russian
europe european
germany german
australia australian
fine penalty fined punish punished punishment sanction
antitrust monopoly monopolistic anticompetitive
regulator regulation regulatory authorities watchdog rules
government state authority officials official
quotation quote
inventory stockpile
hold held holding keep kept
small tiny little teeny
smallest minimum lowest least fewest
design designer designing designed
track trace tracing tracking traceability follow following
send transfer remit remittance
gift present
speaker loudspeaker
search searching
office workplace work worker employee staff colleague coworker
student school university college pupil campus
research lab laboratory
fee charge cost commission
return returned
instalments instalment installment installments
30 thirty
11 eleven eleventh
12 twelve
6 six
100 hundred
desert deserts
protect protection guarantee
verify verification identity passport
virtual digital
central national
qr barcode
rent rental hire
metro subway underground mrt mtr transit
short brief
sharing shared
photo picture image
review
young youth teen teens teenager teenagers adolescent
woman women female lady girl girls
richest rich billionaire wealthy tycoon magnate
speech
split breakup restructuring restructure reorganisation reorganization spinoff divide divided
dispute quarrel row fight complaint complain
account
member membership subscription subscriber subscribe
coupon voucher
luxury luxurious designer posh
brand branded
international global worldwide
import imported
export exporting
customs duty tariff duties
tax
law legal
agent proxy middleman forwarder intermediary intermediaries
database databases
list lists
good
order book booking reserve reservation
customer consumer client
asia asian
person persons individuals individual folks
make makes making made maker produce producer produces manufacture
combine combining join merge bundle consolidate consolidated consolidation
trust trustworthy trusted reliable reliability trustworthiness credibility
face facial smile smiling selfie
teacher professor
critic criticism criticise criticised criticize criticized
anger angry angered upset
lawsuit sue sued court
successor successor succeed succeeded replace replaced
retire retired retirement
vanish vanished disappear disappeared missing
drive driving road traffic
tv television
music song listen
cat kitten
nearby local neighbourhood neighborhood
former formerly earlier previous previously ex
rename renamed
rural village countryside farmer
translate translation translator
fake counterfeit knockoff replica imitation dupe dupes lookalike
scam fraud swindle cheat
robot robotic automated automation
cosmetics makeup beauty
earn earning earnings profit yield income
acquire acquired acquisition takeover
developer programmer coder
piece quantity quantities
handbag bag purse
genuine authentic original
expensive pricey
annual yearly
wife husband spouse
headquarters hq
sister sibling
cfo treasurer
fast quick rapid instant speedy faster quickly
meeting conference
baby infant toddler
famous celebrity wellknown
environment environmental eco climate ecological
electronics electronic gadget appliance
ban banned prohibit prohibited forbid forbidden
launch launched
comment commentary
city town
print printed printing
ill sick sickness illness disease cancer
invite invited inviting
box carton boxes
mother mom mum
father dad
family parents relatives
child children kid kids
till cashier counter checkout
stall booth kiosk
street roadside
energy electricity power
limit cap maximum max
wait waiting delay delayed
broken damaged defective faulty
lost lose loss losing
help support assist assistance
scandal affair controversy
speak talk spoken speaking talking
watch viewer viewing
total sum altogether overall
worth value valued valuation
safe security secure safety safely
choose pick select nominate elect appoint vote nomination nominating chose chosen
contract agreement agree agreed deal
grow grew growth grown
fall fell drop decline dropped crash crashed slump plunge
prove proof proving
donate donation charity donated
house flat apartment
bus coach
sight attraction landmark
concert gig
series drama episode sitcom
friend buddy mate pal
milk formula
computer laptop pc
machine device
learn study studying
idea concept
bill invoice bills
deposit deposits
withdraw withdrawal withdrew withdrawn
exchange convert conversion swap
recharge topup refill
balance leftover spare remaining
border crossborder
minute minutes min
fruit vegetable vegetables veg
inspection inspect check checked checking
custom customised customized personalised personalized
sticker label
put stick
pack packed packaging
exhibition fair expo
directory catalogue catalog
host presenter
fan follower fans followers
free gratis
perk benefit perks bonus reward rewards
fail failed failure collapse
illegal unlawful
arrest arrested prison jail
hidden hide secret
owe owed owing
lockdown pandemic covid
story tale
language tongue
read reading reader
write written writing wrote
open opened opening
merchantfee mdr
million millions
billion billions bn
percentage percent
neighbour neighbor neighbours neighbors
door doorstep
size sized
weight weigh weighs heavy
colour color
quality grade
arrive receive received receives arrived arrives
register setup signup registration
abbreviation acronym
auction bid bids bidding
cartoon animation anime
red crimson scarlet
purple violet
hippo hippopotamus
nappy nappies diaper diapers
junk trinket trinkets tat
scooter motorbike moped
nigeria nigerian lagos
elderly pensioner pensioners
haggle negotiate
logo emblem
fridge refrigerator
`;
