"""Words that news uses for one thing, a group a line: events by their many names, and places by their metonyms.

Hand-written, general, deliberately coarse: linking treats the words of a group as one concept, so a group is right
when two reports of one event may choose between its words. A word stands in one group only.
"""

from __future__ import annotations

GROUPS = """
die dead death deceased demise perish died dies dying
kill slay slain murder assassinate execute killing behead beheading
wound injure injury hurt wounded injured injuries wounding maim
ill sick illness ailing unwell sickness disease ailment
alive living survive survived survivor survival resurrect resurrection
shut shutter close closure discontinue shutdown axe scrap shuttering closing
open launch unveil debut opening inaugurate
buy purchase acquire acquisition takeover buyout bid acquiring
sell sale divest sold seller
split separate spin spinoff breakup spinning separation demerge divide
merge merger combine unite
capture seize detain arrest captive hostage kidnap abduct custody captured abduction detention apprehend
free release liberate released freed
supply provide deliver send furnish supplying providing delivery
weapon arm arms weaponry munition ammunition armament
plane aircraft jet airplane airliner jetliner
shoot shot downed shooting
strike airstrike raid bombing bombardment bomb
attack assault offensive ambush
build construct construction building erect
factory plant
shop store outlet retailer
ban forbid prohibit outlaw forbidden prohibition banned fatwa edict ruling
suspend suspension suspended
reject refuse decline rejection spurn snub
offer proposal propose tender
contract agreement deal pact accord
choose pick select decide decision choice selection chosen
plan intend intention prepare
defect defection defector desert
resign quit resignation
fire sack dismiss oust
hire appoint appointment
meet meeting talk summit
leader chief head
wife spouse
husband groom
son boy
daughter girl
child children kid infant baby
doctor physician medic surgeon
car vehicle automobile
cat feline kitty kitten
dog canine puppy
film movie
company firm corporation business
employee worker staff staffer
money cash fund
cost price
soldier troop serviceman
fighter militant jihadist jihadi insurgent extremist rebel
police cop officer
student pupil
hospital clinic
pilot aviator
missing vanish disappear disappearance missed vanished disappeared
find discover discovery found unearth uncover
grave tomb burial bury buried
body corpse
test testing exam
photo photograph picture image
video footage clip
fly flew flying flight
train training
lose lost loss defeat fail failure collapse downfall
win won victory triumph
diplomat envoy ambassador
support back backing
fat obese obesity overweight weight
dig dug burrow
escape flee fled
rumour rumor
arrive arrival
return comeback
threaten threat
warn warning
punish punishment penalty
protest demonstration demonstrator protester rally
vote ballot election elect poll
law legislation bill
court tribunal judge
sanction embargo
ceasefire truce armistice
war conflict
peace peaceful
nuclear atomic
rocket missile
drone uav
ship vessel boat
border frontier
refugee migrant asylum
hack hacker breach cyberattack
virus outbreak epidemic pandemic
vaccine jab vaccination
marry marriage wedding wed
pregnant pregnancy expecting
theft steal stole stolen rob robbery thief
fraud scam swindle
bribe bribery corruption corrupt
tax levy
salary wage pay
debt loan
bank lender
bankrupt bankruptcy insolvency insolvent
lawsuit sue suit
rise increase grow growth climb surge soar
fall drop decrease plunge slump
begin start commence
end finish conclude
big large huge giant massive
chemical gas toxic poison
quake earthquake tremor
flood flooding inundation
blaze inferno wildfire
crash collide collision wreck
leak leaked disclose disclosure
china chinese beijing
russia russian moscow kremlin
america american washington
britain british uk
korea korean pyongyang dprk
japan japanese tokyo
iraq iraqi baghdad
iran iranian tehran
syria syrian damascus
ukraine ukrainian kyiv kiev
israel israeli
cuba cuban havana
france french
germany german
saudi riyadh
turkey turkish ankara
egypt egyptian cairo
libya libyan tripoli
lebanon lebanese beirut
mexico mexican
canada canadian ottawa
australia australian canberra
scotland scottish
spain spanish
italy italian
india indian
pakistan pakistani islamabad
afghanistan afghan kabul
qatar qatari doha
europe european eu
isis isil daesh
"""

# Names of several words that stand for one word above or below.
PHRASES = (
    ("islamic state in iraq and syria", "isis"),
    ("islamic state of iraq and syria", "isis"),
    ("islamic state of iraq and the levant", "isis"),
    ("islamic state", "isis"),
    ("united states", "america"),
    ("united kingdom", "britain"),
    ("european union", "europe"),
    ("shoot down", "shoot"),
    ("shoots down", "shoot"),
    ("shot down", "shoot"),
    ("shooting down", "shoot"),
    ("shut down", "shut"),
    ("shutting down", "shut"),
    ("shuts down", "shut"),
    ("air strike", "airstrike"),
    ("air strikes", "airstrike"),
    ("air raid", "airstrike"),
    ("military equipment", "weapon"),
    ("military aid", "weapon"),
    ("military assistance", "weapon"),
    ("lethal aid", "weapon"),
    ("lethal support", "weapon"),
    ("military support", "weapon"),
    ("sell arms", "supply weapon"),
    ("sells arms", "supply weapon"),
    ("sold arms", "supply weapon"),
    ("selling arms", "supply weapon"),
    ("sell weapons", "supply weapon"),
    ("sells weapons", "supply weapon"),
    ("sold weapons", "supply weapon"),
    ("selling weapons", "supply weapon"),
    ("sell military equipment", "supply weapon"),
    ("selling military equipment", "supply weapon"),
    ("passed away", "die"),
    ("passes away", "die"),
    ("bitten the dust", "die"),
)
