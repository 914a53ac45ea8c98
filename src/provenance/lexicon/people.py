"""Words for people: titles, roles, pronouns, and how those are described who are not named."""

from __future__ import annotations

# Before a surname, in any kind of writing.
COURTESY_TITLES = frozenset(
    """
    mr mrs ms miss mx dr doctor prof professor sir dame lord lady baroness baron sheikh sheik shaikh imam ayatollah
    rabbi rev reverend father sister brother bishop archbishop cardinal pope
    """.split()
)

RANKS = frozenset(
    """
    gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal pvt private adm admiral
    cmdr commander brig brigadier marshal officer constable inspector superintendent sheriff det detective cpt pfc
    spc supt insp dci
    """.split()
)

OFFICES = frozenset(
    """
    president premier minister chancellor king queen prince princess emperor senator sen sens rep reps representative
    congressman congresswoman gov govs pres governor mayor secretary ambassador envoy judge justice lawmaker mp mep
    councillor cllr councilman councilwoman commissioner attorney speaker chief chairman chairwoman chair director head
    leader spokesman spokeswoman spokesperson deputy vice prosecutor coroner
    """.split()
)

# What ministers and their ministries are for.
PORTFOLIOS = frozenset(
    """
    foreign interior defence finance health justice trade education transport energy commerce agriculture labour
    culture tourism information environment economy housing industry prime home
    """.split()
)

# Ranks of the police in initials, which may stand for something else where no surname follows that the text knows.
INITIAL_RANKS = frozenset("DC DI DS PC".split())

# What stands behind a name: "Mara Lind KC".
POST_NOMINALS = frozenset("KC QC MP MEP MSP JP MBE OBE CBE PhD Esq".split())

# Titles as they are shortened before a name.
TITLES_IN_FULL = {
    "adm": "admiral",
    "brig": "brigadier",
    "capt": "captain",
    "cllr": "councillor",
    "col": "colonel",
    "det": "detective",
    "dr": "doctor",
    "gen": "general",
    "gov": "governor",
    "insp": "inspector",
    "lt": "lieutenant",
    "maj": "major",
    "pres": "president",
    "prof": "professor",
    "rep": "congressman",
    "sen": "senator",
    "sgt": "sergeant",
    "supt": "superintendent",
}

# An office that one person at a time holds: its holder is as good as named.
SOLE_OFFICES = frozenset(
    """
    president premier minister chancellor king queen emperor pope pontiff governor mayor ambassador sheriff
    """.split()
)

OFFICIALS = frozenset(
    """
    official officials minister ministers premier chancellor king queen prince senator senators sen rep congressman
    congresswoman governor gov mayor secretary ambassador ambassadors envoy diplomat diplomats judge judges justice
    lawmaker lawmakers legislator legislators mp mps mep parliamentarian parliamentarians councillor cllr commissioner
    prosecutor prosecutors general generals colonel col lieutenant lt major maj brigadier admiral captain capt
    commander commanders officer officers policeman policemen policewoman detective detectives investigator
    investigators sheriff bureaucrat bureaucrats politician politicians attaché attache consul coroner authority
    serviceman servicemen dignitary dignitaries undersecretary deputy marshal warden trooper deputies councilmember
    councilmembers councilman councilwoman assemblyman assemblywoman alderman vice-president statesman negotiator
    negotiators inspector inspectors regulator regulators gendarme firefighter firefighters paramedic
    paramedics ranger rangers examiner examiners comptroller treasurer presidents governors mayors premiers
    commissioners justices magistrate magistrates colonels sergeant sergeants captains constables sheriffs troopers
    aldermen assemblymen councillors councilmen congressmen secretaries envoys consuls meps policewomen peacekeeper
    peacekeepers dispatcher dispatchers republican republicans democrat democrats tory tories pope pontiff cardinal
    cardinals archbishop archbishops bishop bishops coordinator coordinators headteacher headteachers head-teacher
    head-teachers headmaster headmasters headmistress harbourmaster harbour-master harbormaster harbor-master
    stationmaster station-master
    """.split()
)

LAWMAKERS = frozenset(
    """
    senator senators sen rep congressman congresswoman lawmaker lawmakers legislator legislators mp mps mep meps
    parliamentarian parliamentarians councillor councilman councilwoman
    """.split()
)

SPOKESPEOPLE = frozenset(
    """
    spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons representative rep
    """.split()
)

# Who else speaks for somebody.
REPRESENTATIVES = frozenset("representatives reps".split())

# Whoever speaks is one of these: somebody else's word is heard.
SPEAKING_FOR_OTHERS = (
    SPOKESPEOPLE | REPRESENTATIVES | frozenset("attorney attorneys lawyer lawyers solicitor solicitors".split())
)

# People known to the public for what they do, who have others speak for them.
PERFORMERS = frozenset(
    """
    actor actress star starlet celebrity comedian singer rapper musician artist model athlete golfer boxer player
    quarterback footballer swimmer skater racer author writer director filmmaker billionaire teenager toddler couple
    """.split()
)

EXPERTS = frozenset(
    """
    expert experts analyst analysts professor prof professors lecturer scholar scholars researcher researchers
    scientist scientists academic academics historian historians economist economists specialist specialists
    consultant consultants observer observers watcher watchers fellow commentator commentators pundit pundits critic
    critics cleric clerics sheikh imam theologian physician physicians doctor doctors epidemiologist psychologist
    biologist veterinarian vet strategist professor-emeritus pathologist engineer engineers meteorologist
    archaeologist dietitian nutritionist pollster pollsters strategists sociologist criminologist technologist
    technologists psychiatrist geologist climatologist author authors surgeon surgeons dentist dentists pharmacist
    pharmacists astronomer astronomers physicist physicists chemist chemists mathematician mathematicians statistician
    statisticians demographer demographers geneticist geneticists botanist botanists naturalist naturalists
    conservationist conservationists environmentalist environmentalists astronaut astronauts forecaster forecasters
    architect architects curator curators philosopher philosophers theorist theorists linguist linguists ethicist
    ethicists therapist therapists lecturers paediatrician pediatrician pediatricians clinician clinicians biographer
    biographers fact-checker fact-checkers vets biologists psychologists sociologists theologians imams priest priests
    pastor pastors chaplain vicar
    """.split()
)

INSIDERS = frozenset(
    """
    source sources insider insiders informant informants tipster tipsters whistleblower whistle-blower whistleblowers
    defector defectors confidant confidante associate associates publicist publicists manager promoter friend friends
    colleague colleagues employee employees staffer staffers worker workers lawyer lawyers relative relatives nephew
    niece cousin person people someone somebody individual individuals teammate player players coach bandmate
    executive executives exec agent agents aide aides adviser advisers advisor advisors golfer golfers singer
    guitarist musician pal pals buddies acquaintance acquaintances ally allies managers promoters coaches teammates
    bandmates nephews nieces cousins bodyguard bodyguards assistant assistants confidants singers musicians guitarists
    drummer rapper folks staff screenwriter screenwriters scriptwriter scriptwriters showrunner showrunners castmate
    castmates co-star co-stars guard
    senior-figure party-figure opposition-figure leading-figure key-figure
    """.split()
)

WITNESSES = frozenset(
    """
    witness witnesses eyewitness eyewitnesses onlooker onlookers bystander bystanders survivor survivors passer-by
    passersby passers-by victim victims hostage hostages captive captives passenger passengers tourist tourists diner
    diners evacuee evacuees escapee escapees
    """.split()
)

CIVILIANS = frozenset(
    """
    man men woman women resident residents neighbour neighbours neighbor neighbors villager villagers local locals
    mother father parents parent son daughter wife husband brother sister uncle aunt widow family families boy girl
    student students teacher teachers driver drivers farmer farmers owner owners activist activists campaigner
    campaigners protester protesters demonstrators citizen citizens customer customers fan fans user users shopkeeper
    volunteer volunteers mum mom dad grandmother grandfather girlfriend boyfriend fiancé fiancee fiance partner
    community public worshippers pensioner supporter supporters member members soldier soldiers troops refugee
    refugees migrant migrants dissident dissidents classmate classmates schoolmate schoolmates roommate roommates
    flatmate flatmates housemate schoolgirl schoolgirls schoolboy schoolboys girls boys teenager teenagers teen teens
    partners brothers sisters sons daughters wives husbands widows widower mums moms dads fathers mothers grandparent
    grandparents grandson granddaughter stepfather stepmother spouse couple couples voter voters respondent
    respondents commuter commuters motorist motorists shopper shoppers caller callers visitor visitors guests patrons
    attendee attendees spectator spectators hiker hikers parishioner parishioners pensioners newlyweds bride groom
    landlord landlords landlady tenant tenants homeowner homeowners expat expats waitress waitresses waiter waiters
    sailor sailors crewman crewmen deckhand deckhands skipper skippers angler
    bartender bartenders barman cashier cashiers clerk clerks fisherman fishermen anglers plumber plumbers electrician
    electricians carpenters mechanic mechanics barbers hairdresser hairdressers cleaner cleaners janitor cooks chef
    chefs nurse nurses midwife caretaker caretakers groundskeeper gardener gardeners builder builders labourer
    labourers laborer laborers miners trucker truckers cabbie courier couriers babysitter nanny nannies shopkeepers
    vendor vendors rancher ranchers herder herders shepherds hunters doorman receptionist housekeeper maid veteran
    veterans devotee devotees
    traveller travellers traveler travelers viewer viewers listener listeners readers cyclist cyclists jogger joggers
    swimmer swimmers surfer surfers camper campers skier skiers pedestrian pedestrians partygoer partygoers
    concertgoer concertgoers churchgoer churchgoers worshipper pilgrims demonstrator mourner mourners newlywed siblings
    lifeguard lifeguards stewardess stewardesses diver divers gamer gamers buyers sellers backpacker backpackers
    tribesman tribesmen sympathiser sympathisers sympathizer sympathizers
    follower followers inmate inmates prisoner prisoners detainee detainees patient patients suspect suspects
    defendant defendants plaintiff plaintiffs loyalist loyalists backer backers opponent opponents unionist unionists
    jeweler jewelers jeweller jewellers librarian librarians crew ex-wife ex-husband ex-girlfriend ex-boyfriend
    """.split()
)

# Who tells, as a rule, of where they were sent.
SOLDIERS = frozenset("soldier soldiers troops".split())

# Who uses, owns or lives with what they speak of.
AFFECTED = frozenset(
    """
    users owners customers consumers subscribers residents villagers passengers travelers travellers commuters motorists
    drivers shoppers diners guests patients tenants testers homeowners
    """.split()
)

# Who, as a rule, speaks of somebody else, who is "he" in what they say.
CLOSE_TO_OTHERS = frozenset(
    """
    mother father parents parent son daughter wife husband brother sister uncle aunt niece nephew cousin widow widower
    family relative relatives girlfriend boyfriend fiance fiancee partner friend friends mom mum dad grandmother
    grandfather neighbor neighbour classmate colleague coworker roommate flatmate teacher coach fan acquaintance pal
    buddy
    """.split()
)

JOURNALISTS = frozenset(
    """
    journalist journalists reporter reporters correspondent correspondents editor editors columnist columnists anchor
    anchorman presenter broadcaster blogger bloggers newsman freelancer newscaster newsreader host hosts presenters
    anchors photojournalist photojournalists cameraman newsmen freelancers broadcasters
    """.split()
)

# Who runs for an office, and speaks as its holders do.
POLITICIANS = frozenset("candidate candidates nominee nominees frontrunner front-runner contender contenders".split())

# What else people are called by what they do: it says nothing of how they know.
OCCUPATIONS = frozenset(
    """
    delegate delegates superdelegate superdelegates voter voters organizer organizers organiser organisers lobbyist
    lobbyists donor donors operative operatives author authors writer writers actor actors actress comedian
    filmmaker filmmakers producer artist artists billionaire millionaire magnate philanthropist investor investors
    pastor priest chef designer photographer counsel accountant advocate advocates republican republicans democrat
    democrats conservative conservatives liberal liberals partisan partisans
    """.split()
)

COMPANY_PEOPLE = frozenset(
    """
    ceo cfo coo cto entrepreneur businessman businesswoman ceos businessmen businesswomen entrepreneurs restaurateur
    proprietor boss bosses
    """.split()
)

# Who speaks for, or leads, a body, and is of the kind that the body is.
LEADERS = frozenset(
    """
    head director rector leader leaders founder founders co-founder cofounder chairman chairwoman chair chief chiefs
    president vice-president vp spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons
    representative representatives rep reps commander commanders official officials member members deputy executive
    executives
    """.split()
)

# Short forms of given names, one a line: the full names, then what people are called who bear one of them.
_SHORT_FORMS = """
alexander alexandra: alex sandy
andrew: andy drew
anthony antonia: tony
benjamin: ben
charles: charlie chuck
christopher christine christina: chris
daniel daniela: dan danny
david: dave
donald: don
douglas: doug
edward: ed eddie ted
elizabeth: liz beth betty
frederick: fred
gerald gerard: gerry jerry
gregory: greg
james: jim jimmy
jeffrey geoffrey: jeff geoff
jennifer: jen jenny
joseph: joe joey
joshua: josh
katherine catherine kathleen: kate kathy cathy
kenneth: ken
lawrence: larry
margaret: maggie peggy
matthew: matt
michael: mike mick
nicholas: nick
patrick patricia: pat
peter: pete
philip phillip: phil
raymond: ray
rebecca: becky
richard: rick dick rich
robert: bob rob bobby
ronald: ron
samuel samantha: sam
stephen steven: steve
susan: sue
thomas: tom tommy
timothy: tim
victoria: vicky
vincent: vince
walter: walt
william: bill will billy
"""
FULL_FORMS = {
    short: frozenset(full.split())
    for full, _, shorts in (line.partition(": ") for line in _SHORT_FORMS.strip().splitlines())
    for short in shorts.split()
}

PERSONAL_PRONOUNS = frozenset(
    """
    he she they it we i him her them us me his their himself herself themselves itself
    """.split()
)
SINGULAR_PERSONS = frozenset(
    """
    he she him her his himself herself
    """.split()
)
PLURAL_PRONOUNS = frozenset(
    """
    they them their themselves
    """.split()
)
FIRST_PERSONS = frozenset(
    """
    i we me us myself ourselves
    """.split()
)
RELATIVE_PRONOUNS = frozenset(
    """
    who which that whom
    """.split()
)

# Nobody in particular: bare words that say no more than that something is being said.
VAGUE_WORDS = frozenset(
    """
    report reports rumour rumours rumor rumors speculation gossip word talk allegation allegations claim claims
    suggestion suggestions whisper whispers hearsay story stories article articles chatter theory theories some many
    others several people everyone everybody someone somebody nobody no-one most media press news source sources buzz
    internet web online account accounts coverage indication indications evidence information it there
    """.split()
)

# Says nothing of who it is: "several people", "some unconfirmed reports".
EMPTY_MODIFIERS = frozenset(
    """
    a an the some several many few two three four various multiple numerous other others another more most
    unconfirmed initial early earlier previous recent latest unverified widespread persistent conflicting first new
    fresh strong any these those this that such further certain different all both of media press news local
    international foreign online internet viral social rash storm spate flurry wave series number lot host raft
    slew string published newspaper television separate similar subsequent
    """.split()
)

# A person who knew because others told them.
TOLD_BY_OTHERS = (
    "briefed on",
    "briefed about",
    "briefed by",
    "was told",
    "were told",
    "been told",
    "had told",
    "have heard",
    "heard",
    "familiar with the report",
    "contacts with",
    "citing",
    "quoting",
    "learned from",
    "informed of",
    "informed about",
    "is aware of",
    "on behalf of people",
)

# Words for people who can be cited.
SPEAKERS = OFFICIALS | SPOKESPEOPLE | EXPERTS | INSIDERS | WITNESSES | CIVILIANS | JOURNALISTS | COMPANY_PEOPLE


def is_plural(noun: str) -> bool:
    """Whether a noun is of several people by its ending: "bakers", but not "witness", "boss"."""
    return noun.endswith("s") and not noun.endswith("ss")


# People whose names end as adjectives do.
ADJECTIVAL_PERSONS = frozenset(
    "official general rival principal representative executive critic cleric mechanic".split()
)
