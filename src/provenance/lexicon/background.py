"""How common a stem is in news: the background against which words are weighed.

A stem of level k stands in about one news article of 2**k; a stem that is not listed, in fewer than one of 2**7.
Counted once over 1,452 English news articles of 2016 to 2018 (the PolNeAR training articles and 612 agency
pickups); stems of names, of countries apart, count as level 4 or rarer,
since whose name is common changes from year to year.
A fixed background, not the corpus at hand, weighs words, so that documents added on other topics change nothing.
"""

from __future__ import annotations

LEVELS: tuple[str, ...] = (
    """
    elect go nation new presid presidenti said say state time year
    """,
    """
    accord add america american among appear ask attack back believ call campaign candid clear close come continu
    countri critic day end expect face first follow foreign former get good govern group happen help high hope
    includ intellig interview issu know last leader long look made make mani media meet member militari month need
    never news offic offici part parti past peopl person plan point polici polit press public question recent relat
    report right run russia russian secur see senat show start summit support take talk thing think told tri two use
    vote voter want washington way week well white win work world
    """,
    """
    abl account accus across act action actual address administr advis ago agre ahead aid alleg alli allow almost
    along alreadi alway announc anyth argu around arriv attempt author away bad base becom begin behind best better
    big bill blame bring build busi came capit care case center certain challeng chang charg chief citi claim
    comment commit committe concern confer conserv consid control convent counsel current deal debat decis defens
    describ despit differ direct director discuss done dozen earli earlier econom effort email enough european event
    express fact fail famili far favor fear feder feel fight final find focus forc found four free friend front full
    general give given global got great hack hand hard head held histori hold home host hour idea imag immigr import
    increas indict inform instead interest interfer internat investig involv job justic keep kind larg late later
    law lead least leav left less let level like line littl live lot low major manag march matter mean meddl messag
    met million money morn moscow move name near next night nomin nomine note noth nuclear number offer open
    opportun organiz other particular pay percent photo place play poll posit possibl post potenti power prepar
    previous primari privat problem provid push put race rais ralli read real realli reason record relationship
    releas remain remark repeat repres respect respond respons result return role rule second secretari seem seen
    set sever share side sign sit social someth speak special speech spend spoke stand statement stop stori strong
    suggest syria system target tell term thought three tie today togeth took top trade turn tweet ukrain union view
    war watch went won word wrote
    """,
    """
    absolut accept access achiev acknowledg activ activist addit advanc advantag advoc affair age agenc agenda agent
    aggress agreement aim air airport allianc alon ambassador amid amount annex answer anti anyon appeal approach
    approv area argument arm attend attent avoid ballot ban bank battl becam began benefit beyond bid biggest
    billion billionair bit black board border break breakfast brief britain british broadcast brought cancel
    candidaci cannot car carri cast caucus caus celebr central chairman chanc children china choic cite citizen
    civil class co colleg com common communic communiti compani compar complet conclud condemn conduct confid
    confirm conflict confront congression connect constitut contest contrast contribut controversi convers cost
    counterpart cours court cover creat credit crowd cultur cut danger decad decid declar declin defeat defend deleg
    deliv demand democraci demonstr deni detail determin develop difficult digit diplomat divid divis document
    dollar domin door doubt draw drop eastern economi effect eight elector endors enemi engag enter entir especi
    establish europ everyon everyth evid exact exampl exchang execut exist expand experi expert explain extradit eye
    fair fall fellow field figur file financi fine fire firm five foe foolish forward frank freedom fund futur gain
    game gather gave generat germani goal goe governor ground grow guy half hall handl health hear heart higher
    highlight histor hit human hunt identifi immedi impact improv inde independ indic individu industri influenc
    initi insid insist institut iran islam join joint journalist key kill known korea korean kremlin lack ladi land
    largest latest lawmak leadership led legal liber life limit link list local longer longtim lose lost love lower
    main maintain man mark market mass mayb measur men mention middl mind minist minor minut miss moment movement
    natur negoti network newspap often old oper oppon oppos opposit order outcom outsid page paid palac pass perform
    perhap pick pledg polic politician popular practic prais predecessor predict present pressur presumpt prevent
    prime pro probabl probe process produc program progress project promis prompt propos protect protest publish
    pull quick quit rang rate reach readi receiv recogn refer reflect refus regard regular reject request requir
    resid rest reveal rhetor rig rise risk rival room runner sanction saw schedul school seek self senior sens sent
    separ seri serious serv servic session seven shift shoot short shot signific similar simpli singl six small
    someon soon sought sourc specif spent spokesman staff stage stake star stay step strategi street struggl stupid
    subject success summer super sure surpris tabl taken tax team televis tension terror test text thank third
    thousand threat topic total tough track tradit trail treati trip true trust ultim undermin understand unlik
    updat urg usual valu vice victori video violat violenc visit voic wait walk wall warn wave weapon weekend welcom
    whole wide wife will witch woman women worker worri wors write wrong young
    """,
    """
    abc abil abroad abstract accomplish ad admir admit adopt adversari advertis advic affect afford afp african
    afternoon al alarm alongsid altern analysi analyst angela anger angri annual anonym anticip anybodi ap appar
    appoint april arizona armi articl assad assault assert assess assist associ assum assur attorney attract audienc
    authoritarian avail averag await awar backdrop background balanc banner bar barack bare bashar basic bear beat
    behalf behavior ben berni bigger bilater blast bloc block blow blue bolton book boost born brand broad broke
    brussel built bush businessman buy california camp cap capabl capitol captur card career carolina carson cbs
    centuri chair champion channel check cheer chines choos chris christi christian chuck cleveland climat clinton
    closer closest club cnn coalit cold collaps collect collus combat combin command compel compet competit
    competitor complain complic compromis comput concess conclus concret condit congratul congress consequ consist
    consult contact contain contend content convinc cooper core corpor correct council count counter counti coupl
    coverag crack crime crimea crimin crisi crook cross crucial cruz cup cycl daili damag data date daughter david
    dead death decemb deep deepli defin degre deliver democrat denial denounc depart depend deploy deputi deserv
    design desir desper destroy detect die dismiss display disput district domest donald donat donor doubl downplay
    drama drawn drew drive due eager earn eas easi easili east echo edit editor educ elit elizabeth embrac emerg
    employ employe encourag energi enforc enjoy ensur equal era essenti estat estim et eu eve evening eventu
    everybodi evil except excit exit experienc expos extend extens extraordinari extrem facebook failur faith fake
    familiar famous fan fast father favorit fbi featur februari felt fill financ finish finland finnish fit fix fla
    flag fli floor florida form formal foundat founder fourth fox franc fray frequent fresh friday frustrat fuel
    fulli fundament fundrais gap gas gee georg german getti giant god golf gone gop gotten gov grand grant greater
    greatest greet grown growth guard guess gun hacker hampshir happi harder harsh hate headlin headquart heard heat
    heavili helsinki highest hill hillari hire honor hostil hot hotel hous https huge hundr huntsman hurt husband id
    ideolog ignor ii illeg illinoi imagin impos imposs impress incid incom indiana inspir instanc insult intend
    intent interpret introduc invest invit invok iowa iranian iraq isi israel jame januari jeb jeff jersey joe john
    johnson joke jon jonathan jong journal judg juli june juri kasich kept kgb kick kid kim knew knowledg label
    labor languag larger launch lawsuit lawyer lay leak lean learn legaci legisl letter lie lift light listen locat
    london loss lunch mail mainstream marco margin martin martinez maryland mason massiv match materi mayor mccain
    meant meanwhil melania mere merkel mexican mexico michael midterm mike mikhail mile ministri mirror missil
    mission mistak mitt mix moder modern mogul monday monitor monsivai moral most mother mr mrs ms msnbc mueller
    multipl murder muslim narrat nato nbc necessari necessarili negat neighbor neutral nevada nice niinisto nine
    nobodi non none normal north notabl notic novemb obama object observ obvious occur octob odd oh ohio one ongo
    onlin opinion option origin outlet outlin outrag overal overwhelm pablo pac pair paper parent pari park
    parliament particip partner path paul peac peak pennsylvania percentag period perri persuad peter petersburg
    philadelphia phone pictur piec pivot plane platform player pleas pm politico pompeo pool poor pope popul portray
    pose prefer presenc pretti price principl prioriti product profession professor profil prohibit prolifer promin
    promot prospect prove provis pursu putin quarter queen radic radio ran rand rank rare rattl re reagan
    realdonaldtrump realiti realiz rebuk recal recognit recommend red reduc reform refuge regim region regist reiter
    reli rememb remind remov rep replac repli republican reput research reserv resist resolv resourc restrict retir
    retribut reuter revers review rich richard robert rock roll romney ronald root rough round rubio ryan safe saint
    sale san sander sat saturday sauli save scale scandal scene scotland scott season seat secret seiz select sell
    sen send sensit septemb server shake shape sharpli shock shown sidelin signal sin site situat skeptic slam solut
    somebodi sometim son sort sound south southern soviet speaker spi split spot spread spring squar stanc standard
    status steal stood strateg strategist strength stress strike stronger struck student studi style substanti
    sunday suppos suprem surround survey surviv sustain sway swing syrian tactic tank technolog ted ten territori
    terrorist texa theresa threaten throughout throw thursday ticket tomorrow tone touch tour town train translat
    travel treat troop troubl truli trump truth tuesday tv twice twitter typic un underscor unfair unfortun unifi
    unit universiti unless unusu upcom usa various vast vehicl vermont version veteran victim vietnam virginia
    virtual vladimir vow vulner wage wake warm water weak wear websit wednesday west western whatev wing winner
    wisconsin wish wit withdraw wonder worst worth writer yes york
    """,
    """
    abandon aboard abort abus accompani accur actor adam adher adult advisor advocaci affili afraid afterward
    alabama alex alien align alter amaz ambit amend anchor andrew angel anxieti anymor anywher apart apec apolog
    applaud appli appreci appropri arab arkansa arrang array arrest arsenal art asia asid aspect assassin assembl
    asset assign atlant atmospher attitud attribut august award awkward babi backer balconi baltic barrier bash basi
    battleground beach beast beauti begun beij belgium belief benefici benghazi benjamin bernardino besid bet bias
    biden bipartisan birth birther bless blog blood bloomberg boast bob bodi bold bolster bomb bond boo boss boston
    bother bottom bound box breach breakthrough breitbart brendan brexit brian bridg briefli broader broken broker
    brook brooklyn brother brown brush brutal budget bulwark bureau burn cabl calcul calif camera canada capac cash
    casual catch caught caution cent ceo ceremoni chamber chancellor chant chao chaotic charact character charl
    chart chat chicago child chose chosen church cia circl circumst civilian clash classic classifi click clinch
    cnbc code collar colleagu collud color colorado columbia column colvin comedi comey comfort commerci commiss
    comparison complaint complex comprehens conced confus congressman connecticut consider conspiraci constant
    construct consum contenti contract contradict contributor convert cool coordin copyright corey correspond
    corrupt coup craft crazi credibl cri crippl critiqu cruis crush cultiv custom cyber cyberattack dan daniel dark
    de debbi debt dec decri dedic deficit definit delay deliber dem demograph departur depict deport descend
    destabil devast devic devot dialogu dictat diminish dinner diplomaci disagre disappoint disast disclos disclosur
    discord discov discrimin disinform disparag disrupt distanc distinct distract divers dmitri dnc doctor dog
    downtown dr draft dramat dream driven driver drove drug duti dynam easier economist ed edg editori edward elder
    element elev elimin elsewher embarrass embassi emot emperor emphas empir enabl encount endless engin england
    english enorm enthusiasm enthusiast entiti environ environment episod equival eric error erupt escal ethnic evan
    evangel examin exceed excerpt exclus exercis expans expel expens expir explan exploit explos export extent
    extremist facil factor fallen fals fate fault feb fee feed feet fell femal fewer fierc fifth film finger fiorina
    flat flaw flew flight flip flood flow folk food foot forecast forg forth fortun forum fought frame franci fraud
    french fun function galleri gay gender genuin geograph geopolit georgia gift girl glasgow globe gold gorbachev
    gothic grab graduat graham grass green grew guarante guardian guest guid guidelin guilti hail halt hamburg
    handshak hang harm harri hatr heavi heel hell helsingin herald hezbollah hide hint hispan homeland honest
    horribl hospit hover huckabe huffington ice ideal ident iii ill implement inaccur incit inclin incred incumb
    inequ inevit influenti infrastructur instinct instruct insur integr intens interact intermedi internal internet
    interrupt intervent invas investor isachenkov island isol isra item jack jail jake jan jar jason jennif jewish
    jill jim joseph josh jr judgment jul jump justifi kelli kennedi kentucki kerri kevin king kingdom knock
    konstantin kosachev ky laid lambast lament las lash latino laugh lee legitim lehtikuva lemir lesson leverag
    lewandowski liar liberti libya lindsey linkedin liter lobbi lobbyist lock loom los loud lowest magazin maker
    male mandat manhattan manner manufactur map markus marriag mask massachusett master mate math maverick mcconnel
    medic memori mess method miami michell michigan mid miller min mine minimum minnesota missouri mitch mobil mock
    mode model modest momentum motiv motorcad movi music mutual mysteri nackstrand narrow nationwid neighborhood
    nerv nervous net netanyahu neurosurgeon newli newslett nielsen nod norm notion nov numer oblig obstruct obtain
    offens oil okay older op optim optimist opul orlando otherwis oval overlap overlook overse oversea overshadow
    own owner pace pacif pack pain paint panel partisan partnership passion patrick patriot pattern peer penc
    peninsula perceiv percept perfect perman persist perspect peskov photograph phrase physic pic pipelin pitch
    placard plain planet plant plenti plot plus pois poison polar pollster populist possess poverti pre preced prep
    preserv prevail print prior prison prize procedur proceed profit profound proof propaganda proper properti
    prosecut prosecutor proud provoc proxi punch punctual punish purchas pure purpos qualifi qualiti quiet quot
    racial racist rail rapid rapport react reaction reader reaffirm realist reassur rebuild recess recreat
    redistribut reduct referenc regardless registr regul reid reliabl relief religi religion reluct render renew
    repair republ reset resign reson resort restor revel revenu revis revolut reward rewritten rick rip road rod
    roger ron rose rosenstein rout routin row rt rush sad safeti sanomat scare schreiber schumer scienc scientist
    scope score scrambl screen script scrutini sea seal sean search sector segment sentenc sentiment sept settl sex
    sexual shame sharp shield shook shop shore shout showcas shut signatur simpl singapor size skill slight slip
    slow smaller smart smile smith soccer socialist societi soil sold soldier solid solv somewhat sorri sour sow
    space spanish spark spectacl specter specul speed sphere spirit spoken spokeswoman sponsor sport spotlight
    sputnik st stabil staffer stark station steer stem stephen steve steven stick stir stock stole stone store
    straight stream strengthen stretch strongest structur strzok stuff stump stun subscrib subscript subsequ
    substanc substant succeed sudden sue suffer suit sum sun superdeleg superpow suppli surg surrog susan suspect
    suspend sweep swirl symbol sympathet tackl tangibl tap tape task tea teach technic telephon temporari tend tens
    tenur terribl testimoni theme theori therefor thoma thorough throne tight tim tip titl toler tom tonight tool
    tougher tournament tout tower transform transit transpar treatment tremend trend trial trigger turkey turnberri
    turnout type uk ukrainian unabl uncertainti unchalleng unclear undercut undet undocu unemploy unexpect unfold
    unilater uniqu uniti universal unleash unpopular unpredict unrealist unveil upend upper upset urgenc urgent va
    vagu valid vantaa varieti veer vega venu vet violent vision volunt vt vucci warhead wari warner warren wast
    weaken wealth wealthi weather web weigh whisper whoever widespread wild william willing wilson wind window wound
    wrap written xenophob xi yesterday yield yorker younger zero zone
    """,
    """
    abedin abnorm abrupt absenc absent absurd academ acceler accommod accuweath acquir adapt adequ adjust affirm
    afghanistan africa airstrik airwav aisl alan alaska alexand ali alik aliv allegi allen allud altogeth amazon
    ambiti ami amnesti amongst amplifi anderson andi anim ann anniversari anthoni antonin anytim anyway appetit appl
    applaus applic arabia archiv arena aris ariz articul artifici asham ashcroft asian aspir assail assort assumpt
    asylum atom attende aug autocrat automat avenu aw axelrod ayott backlash bag bail bailout baker ball ballist
    band banker bargain barri bay bbc bearer beaten bed beer belong belt bench berat berlin betray billboard bind
    bite bitter bizarr blind blunt bombshel boom boot bori borrow bottl bought bowl boy brace brag brain branch
    brave breath brennan brew breweri bright bruis buddi bulli bump bunch burden buri bus bust button buzzfe cabinet
    calendar calm cancer capitalist captiv carbon careless caricatur carlo carter casino catastroph categori cathol
    cautious caveat ceil celebratori cement centr centrist chain chairwoman chapter characterist charli charlott
    charm chase cheap cheaper chelsea chemic chip christma christoph circuit circul citizenship clarifi clariti
    clean client climb clip cloth cloud coal coalesc coast coat coffe cohen collabor collin columnist comeback comic
    commentari commentemailmor commerc commission communist compatriot compli compliment compound conceal concept
    concert confidenti conscienc consecut consensus conservat consolid conspir constitu context contin contractor
    contrari conven convey convict cook copi corner corp corrobor courag covert craig crash creation credenti
    criticis croatia crude crystal cuban curb currenc cybersecur dad dakota dalla damn dana danang danc databas davi
    dawn deadlin dealt dean decent deem deeper defect defer defi defiant defus delawar delet delinqu dent depriv
    depth derail derid des descript destin destruct deter deterior devin diego difficulti dig dignifi dip disabl
    disadvantag disagr disappear disastr disavow disconnect discount discours discoveri discredit disembark disgrac
    dislik dismal dismantl displac disproportion disqualifi disrespect dissent dissid distant distinguish distribut
    disturb don doom drag dress drink drone dub dump dwarf ear earnest earth easiest eat edt efe egg eighth el
    elabor electr elig emanuel emergenc emiss emmanuel emphasi empow empti en enact endur energ enhanc entail
    enterpris entertain entitl entrepreneur epa equat equip erod escap escort espionag ethic euphoria everywher ex
    excel excess excus expertis explicit explor extra eyebrow fabric factori fade fallon fallout fame faq fare farm
    fascist fashion fatal fed feminist fenc festiv feud fever fiction fighter finn firearm fiscal flank flatter fled
    flee flexibl float fluenci flush fond footag footbal ford forget forgotten formid foster frack fractur francisco
    fraught freeli friendship fring frontrunn fruit fruitless fulfil fyodor gallup galvan gang gari garner gate gear
    gen generous gestur gingrich glad glanc glass glenn glor golden goldman gonna googl gowdi grade gradual grappl
    grasp grassley grassroot grave greg gregori grievanc grip gross gru gulf habit hair hammer hanniti harass
    harvard hat hawaii heal hedg heed height henri heritag hero hesit hewlett hey highway hike hole holiday
    hollywood hometown honesti household houston howard http hub huffpost hugh huma humbl humor hurdl hussein hype
    hyperson hyster ian icon idaho illus illusori illustr impass impli implic implicit imprison impromptu impun
    inabl inappropri inaugur inbox incendiari incent inclus increment incurs indefinit index india infam infiltr
    inflat injur inner innoc inquiri insecur insight inspector instal instant insurg intellectu intensifi
    intercontinent interstiti interven intimid intrus invad iraqi ire irish iron isil islamist italian ivanka
    jackson jacob jane jankowicz japan jare jay jen jeremi jet jew jihadist jimmi jinp jone jordan jorg judici
    judiciari justif justin kain keen ken kennan khan killer kirstjen knee komsomolskaya la laden lag landmark
    landscap lap laura lavrov leagu lectur leg legislatur legitimaci length lengthi lesser liabil libertarian licens
    lifetim liken likewis limousin lisa litig loan logic lone longest longstand loos loretta loser loui louisiana
    loyal lukyanov lure luxuri ly lynch machin macron mad magic malign manafort maneuv manipul mantyniemi mar mari
    maria marin marri massacr matchup matt matthew maxim maximum meaning meantim mediat medicar megyn melt
    membership memo mental merit midnight midst midwest migrant migrat milit mill millenni milwauke minim minus
    mislead misogynist mitchel moin mom mood moreov mortgag motion mount mourn mouth murphi murray muscl muse museum
    mythic nanci narrowli nasti nationalist nativ navi nazi nearbi nebraska nevertheless newsourc newt nick
    nightclub nina nixon nois nonetheless nonprofit northern nowher obamacar obscur obstacl occas occasion occupi
    oct offend ok oklahoma oldest onetim opt orang orc ordinari oregon org oscar ought oust outreach outright
    outspoken outstand overcom overhaul overnight oversight overturn owe pa packag packard pakistan palestinian palm
    palmieri parad parallel parenthood pariti partial passag pastor pat patch patrol paus payer payment pdt
    peacekeep pelosi pend pentagon peril permit personnel phase philip pile pin pit placement playbook plea plead
    pocket podcast pointless politic pop port portion postpon postur potent pound pour pragmat pravda pray prayer
    precinct precis premier presum preview pride priebus primarili princip proclaim profess pronounc propel propon
    proport prosper proven provinc provok pundit pursuit puzzl qualif quo racism rain ramp rampant random rape
    rapist ration realclearpolit realm rebel rebut recept reckless reclaim recount recov recoveri recruit reelect
    referendum refrain regret rein reinc reinforc relentless relev relianc reminisc repeal reprint rescu resembl
    resettl resolut restaur retail retain retali retweet reviv revolt rhode rice richest rid ride ridicul risen
    riski ritual river rnc rob robust rodham rollback roof roosevelt ross roy royal rural rust sabotag sach sacrific
    saddl safeguard sake sam sampl sandwich santorum sarah sass satisfi saudi sauna scalia scant scath scenario
    scholar schultz section separatist serbia sergei serial settlement shadow shatter shed shelter shelv shi shine
    ship shirt showdown shrink shrug sick sight silenc silent silli silva silver simon simultan singer sister sizabl
    skew skip sky slap slate slew slogan slot slouch slowli smialowski smirk smooth snowden sober soft soften
    softwar sole solidar solidifi somehow somewher sooner sophist soul sovereignti spat spectacular spin spiral
    spokespeopl spous spur squeez stabl stack stall startl statewid statist steadi steel steeli steep stereotyp
    stern stiff stifl stoke stolen stoltenberg storm strain strang streak strenuous strict stride string stronghold
    stuck stumbl su submit subtl successor suffici suicid sullivan surfac surpass surveil suspici suspicion swept
    swipe switch sympathi taboola tacit tack tag talent talli tampa tamper tapper tardi tariff tarmac tass taxpay
    teacher tear tech techniqu teenag tehran temper tempera temporarili tendenc tennesse tent tentat terri testifi
    tex theater thin thorni threshold threw thrive thrown thug thumbnail thwart tide tighten tilt timelin tini tire
    todd tortur toss trace trader traffic tragedi tragic trait tran transcript transfer transgend transport trap
    trash treasuri trey tribut trick trillion triumph troll truck trustworthi tuition tune turmoil tusk twist ugli
    unaccept unanim uncertain uncomfort undecid underdog underestim underlin understood underwat unfavor unfit
    unfound unhealthi unknown unlimit unpleas unpreced unpunish unqualifi unrel unrest unstructur unsuccess upbraid
    upi urban useless user usher utah util utter vacat valley valuabl van vari vecher vendor ventur verifi versus
    vie viewer vigor villag visa visibl vital vocal volatil walker wallac walter wasserman watcher waterfront weaker
    weaver weight weird whatsapp wider wikileak wink winter wire wis wise worldview worldwid wyman yahoo yard yell
    yeltsin youth youtub zip
    """,
)
UNLISTED = 7
