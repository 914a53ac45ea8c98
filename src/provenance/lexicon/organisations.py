"""Words by which an organisation is known for what it is."""

from __future__ import annotations

STATE_BODIES = frozenset(
    """
    ministry ministries department government governments administration authority authorities council parliament
    congress senate assembly court police army navy military forces embassy consulate commission committee
    cabinet bureau treasury prosecutor's prosecutors office presidency palace municipality mayor's customs directorate
    secretariat legislature tribunal sheriff's defence defense pentagon kremlin consul coastguard press-service
    fire-brigade fire-brigades ambulance-brigade ambulance-brigades rescue-brigade rescue-brigades disposal-brigade
    coast-guard national-guard home-guard civil-guard presidential-guard republican-guard revolutionary-guard
    revolutionary-guards
    """.split()
)

# Two words that are one noun, with a hyphen as the lists have them: a fire brigade is no brigade, a coast guard is
# no guard.
COMPOUNDS = frozenset(
    """
    press-service fire-brigade fire-brigades ambulance-brigade ambulance-brigades rescue-brigade rescue-brigades
    disposal-brigade head-teacher head-teachers harbour-master harbor-master station-master
    senior-figure party-figure opposition-figure leading-figure key-figure
    coast-guard national-guard home-guard civil-guard presidential-guard republican-guard revolutionary-guard
    revolutionary-guards
    """.split()
)

OTHER_INSTITUTIONS = frozenset(
    """
    university college institute institution observatory foundation centre center hospital school academy agency
    association federation union church league organisation organization group charity society bank fund movement
    party network think-tank tank programme program trust body board monitor monitors club team watchdog ngo coalition
    alliance bloc diocese synod convent monastery abbey museum tour conference exchange laboratory solidarity task
    campaign pac
    """.split()
)

# The army of a state and its ministries speak for it; a court, a university or a city does not.
OF_THE_STATE = frozenset(
    "ministry government administration army military navy forces embassy president minister foreign "
    "defence defense state pentagon kremlin ambassador premier chancellor secretary cabinet presidency parliament "
    "treasury white commander regime intelligence central attorney official officials authorities consulate "
    "commission council spokesman spokeswoman spokesperson diplomat diplomats leader leaders leadership envoy".split()
)
# A body whose name ends so has a country in it as its subject or its seat.
OF_NO_STATE = frozenset(
    "watch institute university college foundation association solidarity society union federation network".split()
)

# Several bodies, none of them named.
PLURAL_INSTITUTIONS = frozenset(
    """
    agencies universities colleges institutes foundations centers
    centres hospitals schools associations unions churches
    organisations organizations groups charities societies banks movements parties networks think-tanks monitors clubs
    teams ngos museums campaigns
    """.split()
)

COMPANY_WORDS = frozenset(
    """
    inc corp corporation ltd llc plc company companies firm firms co airline airlines airways holdings motors
    pharmaceuticals industries enterprises technologies gmbh ag sa maker makers manufacturer manufacturers retailer
    carrier startup start-up operator supplier suppliers studio studios label brand automaker carmaker giant chain
    restaurant hotel consultancy bakery brewery supermarket insurer franchise subsidiary conglomerate eatery nightclub
    casino resort dealership pizzeria cafe employer employers
    """.split()
)

# The last word of many companies' names, where it is a capital: "Vale Foods".
BUSINESSES = frozenset(
    """
    Foods Energy Systems Solutions Motors Pizza Plumbing Realty Properties Records Pictures
    Entertainment Brands Labs Software Wireless Telecom Insurance Ventures Logistics Cosmetics Electronics
    Stores Burgers Coffee Productions Ferries Estates Hotels Breweries Bakeries Supermarkets Shipping
    """.split()
)

# What stands before "agency" where it is a firm's, and where it is a public body's; a news agency is neither.
HIRED_AGENCIES = frozenset(
    """
    ad advertising booking casting dating employment estate marketing model modeling modelling pr recruiting
    recruitment staffing talent temp travel
    """.split()
)
PUBLIC_AGENCIES = frozenset(
    """
    aid atomic aviation border crime cyber disaster drug drugs emergency enforcement federal food government
    humanitarian maritime medicines migration nations nuclear protection refugee refugees relief safety security space
    un water weather welfare
    """.split()
)

# Companies that are spoken of by one bare word.
KNOWN_COMPANIES = frozenset(
    """
    apple google microsoft amazon amazon.com facebook meta twitter samsung sony nokia blackberry lenovo tesla boeing
    airbus ibm hp hewlett-packard intel dell toyota honda ford volkswagen bmw nissan panasonic huawei xiaomi alibaba
    tencent netflix disney uber airbnb walmart mcdonald's starbucks pfizer gazprom rosneft nvidia oracle cisco adobe
    ebay paypal yahoo linkedin snapchat spotify motorola siemens shell bp exxonmobil chevron nestle nestlé verizon
    comcast sprint t-mobile vodafone nike adidas lego durex pepsi pepsico coca-cola heinz unilever philips bayer
    novartis roche merck goldman citigroup barclays hsbc visa mastercard fedex ups dhl ryanair easyjet qantas emirates
    lufthansa foxconn tsmc qualcomm asus acer htc xerox kodak gopro fitbit lyft tinder foursquare dropbox vimeo
    pinterest etsy groupon expedia monsanto cargill chipotle burberry gucci chanel ikea tesco sainsbury's
    costco walgreens kfc wendy's domino's mattel hasbro ferrari porsche audi hyundai kia mazda subaru bugatti spacex
    """.split()
)

ARMED_GROUP_WORDS = frozenset(
    """
    militant militants rebel rebels insurgent insurgents
    fighter fighters militia militias militiamen jihadist jihadists
    jihadi jihadis extremist extremists terrorist terrorists
    guerrilla guerrillas separatist separatists gunmen brigade
    brigades cartel peshmerga mujahideen paramilitary paramilitaries kidnappers hijackers pirates gang mercenaries
    """.split()
)

# Armed groups, one a line: the name, then other spellings of it.
_ARMED_GROUPS = """
Islamic State, Islamic State group, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant
Islamic State, Islamic State in Iraq and Syria, Islamic State of Iraq and al-Sham, ISIS, Isis, ISIL, Isil, IS, Daesh
al-Qaeda, al-Qaida, Al-Qaeda, Al Qaeda, al Qaeda, Al-Qaida, al Qaida, AQAP
Taliban, Taleban
Boko Haram
Hezbollah, Hizbollah, Hizbullah
Hamas
al-Shabaab, al-Shabab, Al-Shabaab, Al-Shabab, al Shabab, al Shabaab
Nusra Front, al-Nusra Front, Jabhat al-Nusra, al-Nusra
YPG, People's Protection Units
PKK, Kurdistan Workers' Party
FARC, Farc
Houthis, Houthi, Houthi movement
Wagner, Wagner Group
Free Syrian Army, FSA
Haqqani network
Libya Dawn
Islamic Jihad
Abu Sayyaf
Lord's Resistance Army
Ansar al-Sharia
"""

# Each spelling with the name it stands for.
ARMED_GROUPS = {
    spelling: names.split(", ")[0] for names in _ARMED_GROUPS.strip().splitlines() for spelling in names.split(", ")
}

INTELLIGENCE_WORDS = frozenset("intelligence spy spies espionage counterintelligence".split())
INTELLIGENCE_SERVICES = frozenset(
    "CIA NSA FBI MI5 MI6 GCHQ Mossad FSB SVR GRU KGB Bundesnachrichtendienst BND ISI DGSE Mukhabarat Stasi DIA NIS MSS "
    "SITE".split()
)

# What is written, and speaks only through who wrote it.
DOCUMENT_WORDS = frozenset(
    """
    report statement document documents filing filings letter memo memorandum paper study survey transcript email
    emails e-mail press-release release communique communiqué affidavit indictment complaint file files record records
    cable cables dossier note leaflet data figures census poll website lawsuit paperwork bulletin log logs papers book
    law decree ruling readout fatwa edict verdict ad ads advert adverts advertisement advertisements listing listings
    minutes disclaimer brochure handbook manual certificate warrant notice autopsy
    autopsies examination studies surveys statements polls memos
    """.split()
)

# What a body puts out as its own word.
MESSAGES = frozenset("statement message video audio recording letter communique communiqué release".split())

SOCIAL_SITES = frozenset("twitter facebook instagram youtube tiktok telegram weibo reddit".split())

SOCIAL_MEDIA_WORDS = frozenset(
    """
    twitter facebook instagram youtube tiktok telegram weibo reddit snapchat tumblr vkontakte whatsapp tweet tweets
    tweeter post posts blog blogs blogger bloggers forum forums hashtag website websites netizens twitterati user
    users wechat internet online tweeters livejournal commenter commenters redditor redditors youtuber youtubers
    vlogger vloggers
    """.split()
)

IMAGE_WORDS = frozenset(
    """
    photo photos photograph photographs picture pictures image images video videos footage clip clips film recording
    recordings audio tape tapes screenshot screenshots selfie imagery satellite
    """.split()
)

# "militia-linked media", "Orlo-backed rebels": on whose side somebody is.
SIDES = ("affiliated", "aligned", "backed", "controlled", "friendly", "linked", "owned", "run")

# What "the group", "the company" or "the paper" can refer back to is told by the kinds of these words.
MEDIA_WORDS = frozenset(
    """
    newspaper newspapers paper papers tabloid daily weekly magazine broadcaster channel channels station
    stations network site sites website outlet outlets agency
    news media press radio television tv show programme journal
    blog wire publication newsletter newsletters
    """.split()
)

# An organisation that watches and relays what others do.
MONITOR_WORDS = frozenset(
    """
    observatory monitor monitors monitoring monitored watchdog activist activists rights observers opposition
    think-tank tank defectors tracks tracking
    """.split()
)

# The last word of many outlets' names.
PRESS_NAMES = frozenset(
    """Times Time Post News Press Mail Journal Herald Telegraph Tribune Independent Guardian Today Mirror Radio TV
    Magazine""".split()
)
