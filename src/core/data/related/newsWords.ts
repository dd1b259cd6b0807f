/**
 * Words that news reports use for the same thing, a row for each thing, lemmas across parts of speech. Compiled for
 * this project from general knowledge of news English. What WordNet already brings together is not repeated on purpose,
 * but may be: the nearer of the two counts.
 */
export const newsWords = `
talk speak discuss discussion conversation converse call phone telephone communicate communication contact dialogue dialog chat consultation consult confer conference
talk negotiation negotiate bargain bargaining consultation dialogue round
meeting meet summit talk encounter conference gathering audience session
visit trip travel tour journey arrive arrival go fly head excursion
arrive land reach come enter arrival entry
leave depart departure exit quit withdraw withdrawal pull
return back comeback homecoming
war conflict invasion invade hostility fighting fight battle combat aggression offensive attack
attack assault strike raid bomb bombing bombard shell shelling hit airstrike ambush onslaught
blast explosion explode bomb bombing detonate detonation
missile rocket drone projectile
weapon arms ammunition munition armament artillery gun firearm weaponry
soldier troop military army force serviceman fighter servicemen
rebel insurgent militant guerrilla fighter extremist gunman
police officer cop policeman constable authority
kill die death dead slay murder fatal fatality victim perish lose casualty deceased toll killing
kill murder homicide assassinate assassination slay slaying shoot manslaughter
injure injury wound wounded hurt harm casualty
shoot shooting gunfire fire gunman open
stab stabbing knife
arrest detain detention custody apprehend nab seize capture catch hold round jail
jail prison imprison imprisonment sentence incarcerate incarceration bar
release free liberate freed liberation
escape flee fugitive run abscond
kidnap abduct abduction hostage hijack hijacking seize captive
pirate piracy brigand hijacker bandit raider robber
foil thwart prevent repulse repel stop block avert frustrate halt intercept interdict
rob robbery steal theft burglary thief heist loot burglar
accuse accusation allege allegation charge claim blame charged indict indictment count
sue lawsuit suit litigation complaint file court plaintiff
trial court hearing case proceedings tribunal
judge justice magistrate court ruling rule
convict conviction guilty verdict
acquit acquittal clear innocent cleared
sentence sentenced penalty punish punishment
appeal challenge overturn contest
investigate investigation probe inquiry enquiry examine examination inquest
suspect suspected defendant accused
evidence proof
confess admit confession acknowledge plead admission
deny denial reject refute dismiss dispute rebut
confirm announce verify announcement declare declaration corroborate acknowledge
announce declare unveil reveal disclose launch introduce present publish release announcement
reveal disclose disclosure leak expose uncover
statement declaration announcement remark comment communique
report rumor rumour speculation accusation claim allegation story
promise pledge vow commit commitment guarantee undertake
warn warning caution alert threat threaten
threaten threat menace
demand urge call insist press request seek ask appeal
ask request invite approach offer
invite invitation welcome host guest
criticize criticise criticism critic condemn condemnation denounce blast slam rebuke deplore lambast
doubt skepticism scepticism skeptical sceptical distrust mistrust question wary suspicion disbelief criticism
praise hail laud applaud commend compliment congratulate welcome
support back endorse endorsement backing aid favor favour
help aid assist assistance support relief
oppose opposition against resist object reject
agree agreement accord deal pact treaty understanding settlement compromise arrangement contract consensus
sign ink seal signature signing conclude finalize
document paper text file record memorandum agreement
cooperate cooperation collaborate collaboration partnership partner alliance ally teamwork interaction
tie relation relationship link bond connection
close closeness closer strengthen deepen tighten cement reaffirm boost
friendship friendly friend friendliness ally
mediate mediator mediation broker peacemaker arbitrate intermediary negotiator
peace truce ceasefire armistice peaceful cease-fire settlement resolution
neutral neutrality impartial impartiality unbiased balanced
rival compete competition competitor contender compete
tension strain friction escalate escalation hostility deteriorate chill worsen
sanction embargo penalty restriction ban
plan proposal propose strategy initiative scheme program programme project intention blueprint offer
plan intend aim expect schedule prepare set slate
topic issue matter subject question agenda point
country nation state land homeland
leader president head chief ruler minister premier chancellor chairman boss
government administration authority cabinet regime state leadership
spokesman spokeswoman spokesperson representative official envoy
minister secretary ministry department
lawmaker legislator senator congressman parliamentarian member deputy
parliament congress legislature assembly senate house
bill law legislation act measure statute
vote election poll ballot elect referendum voter voting
win victory triumph beat defeat prevail winner success champion
lose loss defeat loser
candidate nominee contender hopeful
nominate nomination nominee appoint appointment name choose pick select choice tap selection
resign resignation quit step retire retirement leave
fire sack dismiss dismissal oust firing axe ouster remove
layoff job cut redundancy eliminate downsizing staff worker workforce employee
hire recruit employ recruitment employment
strike walkout stoppage union
protest demonstration demonstrate rally march protester demonstrator riot unrest
coup overthrow topple oust putsch
crisis emergency turmoil
reform overhaul change restructure
ban prohibit bar outlaw forbid prohibition
allow permit authorize approve approval permission license clear
approve approval pass adopt ratify endorse
delay postpone defer postponement suspend
cancel scrap abandon drop call
begin start launch open commence kick beginning opening onset outbreak
end finish conclude stop halt cease close conclusion ending resolve resolution
continue persist proceed ongoing remain
focus focal agenda centre center central priority
hide conceal cover mask mislead deceive
inspect inspection inspector check examine audit
crossing sailing voyage passage ferry
increase rise grow growth climb surge soar jump gain expand boost higher raise
decrease fall drop decline reduce reduction cut slump plunge tumble lower shrink
buy purchase acquire acquisition takeover bid buyer import
sell sale sold export divest
merge merger combine takeover
company firm corporation business enterprise group corporate
product device gadget item
launch unveil introduce debut release rollout
profit earnings income revenue gain
loss deficit shortfall
money fund cash funding finance
pay payment payout compensation fee salary
cost price expense worth
tax levy duty tariff
debt loan borrow lend credit
share stock equity
market exchange trading
economy economic economist
bankrupt bankruptcy insolvency insolvent
factory plant mill facility
build construct construction building
oil petroleum crude gas energy fuel
ship vessel boat tanker freighter warship navy naval trawler skiff
plane aircraft jet airplane airliner flight helicopter
crash collide collision accident wreck derail
train rail railway
car vehicle automobile truck
road highway motorway street
earthquake quake tremor temblor seismic
flood flooding inundate deluge
storm hurricane typhoon cyclone tornado
fire blaze wildfire burn inferno arson
rescue save evacuate evacuation
damage destroy destruction devastate ruin wreck
collapse fall cave crumble
disease virus illness infection outbreak epidemic pandemic
hospital clinic medical ward hospitalize hospitalise
doctor physician surgeon neurosurgeon medic
patient sufferer
drug medicine medication treatment cure
vaccine vaccinate vaccination jab inoculation
rehab rehabilitation treatment facility
birth born baby newborn deliver
marry wedding marriage wed bride
divorce split separate separation
film movie picture cinema
actor actress star performer celebrity
host presenter emcee hosting anchor
award prize honor honour oscar accolade trophy
singer musician artist band
song album record single
role part character
replace succeed successor replacement take
player footballer athlete
coach manager
team club side squad
game match fixture contest
score goal point
champion championship title cup
record best highest
injury hurt ache
suspend suspension ban
student pupil
school college university academy
teacher professor lecturer
research study survey researcher scientist
discover discovery find found detect
space rocket satellite orbit spacecraft
computer software technology tech
website site online internet web
hack hacker breach cyberattack
phone smartphone mobile handset
patent infringe infringement copyright
spy espionage intelligence surveillance
nuclear atomic
border frontier boundary
refugee migrant asylum migrant immigrant displaced
citizen resident people population inhabitant
child kid boy girl youngster teenager
family relative parent
man suspect guy
woman lady female
body corpse remains
attempt try effort bid seek endeavor endeavour
portray position present pose appear see cast depict style
consider weigh mull contemplate ponder
possible potential likely probable
important significant crucial key vital major
large big huge massive enormous great
new fresh latest recent
previous former prior earlier past ex
before prior ahead
world global international worldwide
region regional area zone
city town capital
several number many numerous multiple
limit limitless unlimited unrestricted boundless cap
virtual video online remote videoconference teleconference conference call
official source insider
key main chief top
first inaugural maiden debut
second two twice double
third three triple
see view consider regard perceive deem
maintain keep retain preserve sustain
regular consistent constant steady frequent repeated routine
achieve attain secure obtain reach
provide supply give deliver furnish ship send shipment delivery
describe call label brand dub term characterize characterise
show demonstrate indicate suggest
claim assert contend argue insist maintain
believe think feel reckon
cause trigger spark prompt provoke result
affect impact influence
include contain comprise involve
join enter participate participation
gather assemble
close shut closure shutter
open reopen opening
carry transport bring
send dispatch deploy deployment
withdraw withdrawal pullout retreat
advance push progress
control seize capture occupy occupation takeover
defend protect guard safeguard protection security defence defense
search hunt look comb
missing disappear disappearance vanish lost
find locate spot recover sight
climber hiker mountaineer climb trek
tell inform notify brief
letter email message note
refuse decline reject
accept welcome agree acceptance
apologize apologise apology regret sorry
hit strike slam smash
shake rock jolt rattle
strong powerful mighty
homeless displaced evacuee
inflation price rate
jobless unemployment unemployed
budget spending expenditure
subsidiary unit arm division branch
headquarters base
executive chief ceo boss head
shareholder investor stakeholder
bank lender creditor
regulator watchdog
fine penalty
customer consumer client user
supplier vendor
version model edition
upgrade update
season campaign
play perform performance
fan supporter follower
tournament competition cup league
playoff postseason
medal gold silver bronze
bail bond
lawyer attorney counsel solicitor barrister
prosecutor prosecution
jury juror
gang cartel mob mafia
narcotic cocaine heroin drug
smuggle smuggling traffic trafficking trafficker smuggler
abuse assault rape molest harassment harass
scandal controversy row furor furore
corruption bribery graft bribe embezzle fraud
enemy foe opponent adversary rival
drill exercise maneuver manoeuvre
airport airfield
port harbor harbour dock
coast shore sea water offshore ocean gulf
village hamlet settlement
province region state district county
cooperate contact communicate interact
align side favor favour
isolate isolation
responsible responsibility blame culprit
order command instruct directive
rule govern reign
independent independence sovereign sovereignty
freedom liberty right
violate violation breach infringe
comply obey abide observe
monitor watch observe observer
inspect inspection inspector examine
measure step action move
solve solution resolve settle fix
improve improvement enhance better
worsen deteriorate decline
reopen resume restart
restore normalize normalise restoration
chance opportunity prospect
danger risk threat hazard peril
fear worry concern anxiety afraid worried
hope optimism optimistic
anger angry fury outrage furious
poor poverty
rich wealthy wealth
famine hunger starvation starve
food grain wheat crop
farmer farm agriculture agricultural
drought dry heatwave
climate warming emission carbon
electricity power blackout outage
water drinking supply
coal mine miner mining
worker labourer laborer employee staff
wage salary pay
retire pension retirement
strike walk stoppage
church cathedral mosque temple
pope pontiff
priest bishop cleric imam
tourist visitor traveller traveler
passenger traveler commuter
pilot captain crew
driver motorist
cyclist bicycle bike
neighbour neighbor neighbourhood neighborhood
witness bystander onlooker
crowd throng mass
funeral burial bury mourn mourner
celebrate celebration festival party
ceremony inauguration event
photo photograph picture image
footage video clip recording
newspaper daily paper magazine
television tv broadcaster broadcast network
journalist reporter correspondent
editor publisher
book novel author writer
exclusive first
expert analyst specialist observer
`;
