/** Rows of words and phrases for politics, diplomacy, administration, work and speech; how to read them is told in `../newsRows`. Compiled for this project from general knowledge of news English. */
export const politics: string = `
= abdicate abdication give_up_the_throne
= abstain abstention
= accede come_to_the_throne take_the_throne succeed
= accountability responsibility
= accountable answerable
= admission confession acknowledgement acknowledgment
= admit acknowledge concede accept own_up
= admit confess own_up_to
= affordable_home affordable_housing
= agree consent
= aide assistant staffer
= aim seek
= alarmed concerned worried
= alarming worrying disturbing
= allegation accusation claim charge
= alleged suspected accused
= allied ally alliance
= allocate earmark set_aside
= analyst commentator
= anger outrage enrage infuriate incense
= angry furious outraged incensed irate livid
= announce declare unveil make_public
= announce make_an_announcement
= announce reveal disclose make_public
= announce unveil set_out outline
= anonymous on_condition_of_anonymity
= apologetic contrite remorseful
= apologise apologize apology sorry say_sorry
= apologise apologize express_regret
= appeal plea call
= appeal plead
= applaud applause cheer clap
= appoint install
= appoint select choose
= approve approval endorse
= approve back endorse
= approve green-light greenlight
= argue contend maintain
= at_odds in_dispute
= attack assail hit_out_at lash_out_at
= authorise authorize permit allow
= authoritarian autocratic
= autonomy self-rule home_rule
= backbench rank-and-file
= backtrack row_back back_down backpedal
= baseless groundless unfounded without_foundation
= baseless unsubstantiated
= behind_closed_doors in_private
= believe belief
= benefit handout
= benefit_claimant claimant
= biased bias
= bilateral two-way
= blame hold_responsible lay_the_blame pin_the_blame
= blunt frank candid
= boost strengthen
= bow_to_pressure give_in
= boycott shun stay_away
= boycott stay_away_from
= break_his_silence break_her_silence speak_out
= brief briefing update
= broadcast air televise screen
= broadcaster station network
= bullying intimidation
= bureaucracy red_tape
= by-election special_election
= call brand dub term
= calm quell
= campaign stump
= campaign_trail stump
= candidacy bid candidature
= candidate contender hopeful
= canonise canonize sainthood
= car_park parking_lot
= cardinal prelate
= caretaker transitional
= census population
= centre center
= centre-right center-right
= chairman chairwoman chair chairperson
= challenger contender
= chief_of_staff top_aide
= choose choice select pick
= christen baptise baptize christening
= christening baptism
= cite quote
= civil_partnership civil_union
= civil_servant public_servant government_worker
= claim allege assert contend maintain
= claim say
= claim_expense expense_claim
= clarify clarification make_clear
= clash scuffle
= come_into_force effective
= come_to_nothing fail
= come_to_power assume_power
= come_to_power take_power take_office
= come_under_pressure face_pressure
= compare liken
= comparison liken
= complain complaint grievance
= complain grumble gripe
= compromise concession
= compromise meet_halfway
= compromise middle_ground
= compulsory mandatory obligatory
= conceal withhold
= concede concede_defeat admit_defeat accept_defeat
= concern unease disquiet
= concern worry fear anxiety
= concerned worried anxious
= concession give_ground make_a_concession
= condemn condemnation denounce denunciation deplore
= condemn decry
= condolence send_condolence
= confirm verify corroborate
= confirmation verification
= congratulate congratulation
= congress legislature
= continue ongoing
= contradict at_odds_with inconsistent_with
= contradictory conflicting inconsistent
= controversial divisive
= cooperate co-operate cooperation co-operation work_together
= cooperate collaborate
= council local_authority
= council_house social_housing public_housing council_housing
= crack_down get_tough
= critic opponent detractor
= criticise criticize censure
= criticise criticize condemn denounce attack
= criticise criticize criticism critical
= criticise criticize hit_out lash_out
= criticise criticize slam blast lambast lambaste
= criticise criticize take_aim_at
= criticism attack condemnation
= criticism backlash outcry
= criticism come_under_fire face_criticism
= curriculum syllabus
= cut_off_relation break_off_relation sever_tie cut_tie
= dangerous risky
= deadline time_limit
= debate discussion discuss
= decline_to_comment refuse_to_comment no_comment would_not_comment
= decree edict
= defeat oust unseat
= defeat trounce
= defect switch_party
= defector turncoat
= defence defense justification
= defend stand_by
= defend stick_up_for
= defuse calm
= defy flout
= denial rebuttal
= deny disavow
= deny reject dismiss refute rebut dispute
= deport send_back repatriate
= deport send_home
= deputy lawmaker mp
= describe account description
= describe call brand label
= describe characterise characterize portray depict
= devolution devolve autonomy
= difficult tough
= diplomat envoy ambassador
= diplomatic_relation diplomatic_tie
= disagree disagreement differ at_odds
= disappointed dismayed unhappy
= discuss discussion talks
= discuss talk debate
= disgraceful shameful
= disgust revulsion
= disgusting disgusted appalled
= dismiss dismissal remove removal
= dismiss relieve_of_his_duty relieve_of_her_duty
= distance_herself dissociate
= distance_himself dissociate
= doubt scepticism skepticism question
= draft draw_up
= draw_attention highlight
= dub nickname call
= elect choose vote_in
= elect win_election
= election go_to_the_polls head_to_the_polls
= electoral_commission election_commission
= embarrassment humiliation
= emergency_law emergency_power
= enact become_law sign_into_law
= engagement betrothal
= enrol enroll enrolment enrollment
= envoy emissary representative
= error_of_judgment error_of_judgement
= essential vital crucial
= exaggerate overstate
= exam examination test
= exam_result grade
= exclusion expulsion
= executive_order decree
= exit_poll projection
= expect anticipate foresee predict
= expel exclude
= expel expulsion throw_out
= expel order_out order_to_leave
= express voice
= express_anger angry
= express_doubt doubt
= extend prolong
= fabricate make_up invent
= face-to-face one-on-one in_person
= fail unsuccessful
= failing shortcoming
= faith religion
= false fabricated made-up
= false untrue baseless unfounded
= far-left hard-left
= far-right extreme-right
= fiancee bride-to-be
= figure statistic datum
= first-time_buyer homebuyer
= foreign_aid overseas_aid development_aid
= foreign_minister foreign_secretary
= foreign_ministry foreign_office
= forgive pardon forgiveness
= freedom liberty
= full-time full_time
= funding finance
= gaffe blunder slip faux_pas
= gay_couple same-sex_couple
= general_election parliamentary_election
= give grant award
= give_an_interview interview
= give_in capitulate
= give_in cave_in yield bow
= government_shutdown shutdown
= governor state_leader
= grade mark
= grant_asylum give_asylum
= greenbelt green_belt
= hardline hard-line hawkish
= hardliner hard-liner hawk
= heckle heckler jeer boo
= heir_to_the_throne crown_prince
= hint indication sign signal
= hint intimate give_a_hint
= hold_a_rally stage_a_protest stage_a_demonstration
= hold_an_election election
= homeless rough_sleeper
= hope hopeful optimistic
= host play_host
= hung_parliament no_overall_majority
= ignore disregard
= ill_health health_problem health_reason
= illegal_migrant undocumented_migrant irregular_migrant
= illness ill sick
= impeach remove_from_office
= implement bring_in
= implement carry_out
= implement put_into_practice
= important significant
= impose introduce
= improper inappropriate
= increase hike
= industrial_dispute labour_dispute labor_dispute pay_dispute
= initiative drive
= initiative scheme
= insist maintain stress assert
= insulting offensive abusive derogatory
= interview sit-down question-and-answer
= introduce bring_in
= introduce present
= investigation launch_an_inquiry open_an_inquiry
= involvement role part
= job_cut redundancy layoff lay-off
= job_loss redundancy layoff lay-off
= jobseeker unemployed
= joint_statement communique
= jointly together
= joke quip jest
= keep_quiet stay_silent remain_silent
= labour labor
= landslide crushing_victory resounding_victory
= lawmaker congressman congresswoman representative
= lawmaker legislator mp
= lawmaker member_of_parliament mp parliamentarian
= lead front-runner frontrunner
= leadership_contest leadership_race leadership_election
= leak disclose pass_to_the_press
= lecturer academic professor
= left-wing leftist leftwing
= legalise legalize legalisation legalization make_legal
= lift_a_ban lift_the_ban
= limit cap
= link connect connection
= local_people resident
= lords peer
= lose_an_election election_defeat election_loss
= lower_house house_of_representatives
= main chief principal
= make_a_statement issue_a_statement release_a_statement
= make_an_accusation accusation accuse level_an_accusation
= make_an_allegation allegation allege
= make_clear spell_out
= mayor city_leader
= media press news_outlet news_organisation news_organization
= mediate act_as_a_mediator
= mediate mediation broker
= meet have_a_meeting
= member_state member_country
= memoir autobiography
= migrant immigrant
= minister secretary
= misconduct misbehaviour misbehavior
= mislead deceive
= misleading deceptive inaccurate
= misleading false untrue
= misuse improper_use
= mock ridicule deride make_fun_of poke_fun_at
= moderate centrist
= nationalise nationalize public_ownership
= naturalise naturalize citizenship
= neighbour neighbor neighbouring neighboring
= newspaper paper daily
= no-confidence_vote vote_of_no_confidence no_confidence_motion confidence_vote
= no_confidence no-confidence
= nominee choice pick
= nonsense rubbish absurd ridiculous
= not_respond not_reply not_return_a_call could_not_be_reach
= note point_out observe
= nuclear_weapon atomic_weapon nuclear_arm atomic_bomb nuclear_bomb
= object raise_an_objection
= offer propose
= official_result final_result
= opinion view
= opinion_poll poll survey
= optimistic upbeat hopeful confident
= ordain ordination
= order command
= organisation organization body
= oust ouster topple
= outgoing departing
= outlaw make_illegal
= outrage uproar outcry
= outspoken vocal blunt
= overall_majority outright_majority absolute_majority
= papal pontifical
= paralyse paralyze bring_to_a_standstill
= parliament legislature assembly
= part-time part_time
= pass adopt
= pass enact
= pass vote_through
= pass win_approval
= pay payment
= pay_rise pay_increase wage_increase pay_raise wage_rise
= pay_tribute pay_his_respect pay_her_respect pay_their_respect
= peace_talks peace_negotiation peace_process
= peer lord
= pensioner elderly old_people
= people_trafficker human_trafficker
= pessimistic gloomy downbeat
= phone_call telephone_call call phone_conversation
= plan blueprint
= planning_application plan
= planning_permission planning_consent planning_approval
= play_a_part play_a_role
= play_down downplay minimise minimize
= pleased satisfied glad
= pledge undertake commit
= police policeman policewoman
= police_force constabulary
= polling_day election_day
= polling_station polling_place polling_booth
= poor impoverished
= poor poverty
= pope head_of_the_catholic_church
= pope holy_father
= pope pontiff
= popular well-liked
= popularity approval_rating approval
= post position job role
= postman postal_worker
= powerful influential
= praise applaud commend hail
= praise compliment
= praise tribute accolade
= pray prayer
= pregnant expect_her_first_child expect_their_first_child
= premier head_of_government
= president head_of_state
= press_conference news_conference briefing media_briefing press_briefing
= press_conference news_conference tell_reporter tell_journalist
= pressure_group campaign_group
= priest clergy
= priest clergyman cleric
= primary_school elementary_school
= private_school independent_school
= privatisation privatization sell-off
= promise pledge commitment undertaking assurance
= promote promotion elevate
= prompt lead_to
= proportion share
= proposal plan
= prorogue suspend
= protest demonstrate take_to_the_street
= protest object
= protester protestor marcher
= public_consultation consultation consult
= public_opinion public_mood
= publication release
= publish print carry
= publish release issue put_out
= put_pressure pressure exert_pressure
= quick fast rapid
= raise bring_up
= ratify ratification approve
= re-elect reelect re-election reelection
= rebel defy revolt
= rebellion revolt mutiny
= rebuke reprimand admonish censure
= recall remember
= recognise recognize recognition
= recommend propose suggest
= recount count_again
= redevelop regeneration redevelopment
= reduce scale_back
= redundant lay_off lose_his_job lose_her_job lose_their_job
= referendum plebiscite vote
= reform overhaul revamp
= reform shake-up
= refuse unwilling
= refuse_collection bin_collection
= regenerate regeneration redevelopment
= regret remorse contrition
= reinstate reinstatement restore
= reiterate repeat restate say_again
= reject refuse turn_down say_no
= reject spurn snub
= reject vote_down throw_out
= relation relationship tie
= relax ease loosen
= relaxation easing
= remark comment observation
= repay pay_back give_back
= repay reimburse
= repeal revoke rescind
= repeal scrap abolish
= replace replacement substitute
= report publish carry
= report say
= repossess repossession foreclosure
= reprimand dressing_down ticking_off
= require oblige
= reshuffle shake-up shakeup
= resign hand_in_his_notice tender_his_resignation tender_her_resignation submit_his_resignation submit_her_resignation offer_his_resignation
= respond hit_back fire_back retort
= response reply answer reaction
= responsibility take_the_blame
= responsible accountable
= restore re-establish
= restrict limit curb restriction
= resume reopen
= retirement_age pension_age
= retraction correction
= reveal disclose divulge make_public uncover
= reveal emerge come_to_light
= reverse backtrack
= review reassess reconsider
= rigged fraudulent
= right-wing rightist rightwing
= row dispute argument controversy
= row furore furor storm uproar
= row spat feud quarrel
= royal member_of_the_royal_family
= ruling governing
= rumour rumor speculation gossip
= run bid
= run stand contest
= run stand_for_election run_for_office seek_office
= run-off runoff second_round
= running_mate vice-presidential_candidate
= sadness grief sorrow
= sanction punitive_measure
= say according_to
= say explain
= say state declare
= say tell state remark comment
= scandal controversy
= sceptical skeptical doubtful
= scholarship bursary
= scrutinise scrutinize scrutiny
= scrutiny examination
= secondary_school high_school
= secret clandestine covert
= secretary-general secretary_general
= secretary_of_state top_diplomat foreign_minister
= selection choice
= sell sale
= separatist pro-independence
= sermon homily
= set_a_date fix_a_date
= setback blow
= sever cut break_off
= severance_pay redundancy_payment
= shock stun
= shocked stunned horrified appalled
= shocking appalling horrific
= shout yell scream
= show demonstrate
= show indicate
= shrine holy_site
= side_with back
= sign signing signature
= slogan motto
= snap_election early_election
= solution resolve
= speak talk
= speak_out speak_up
= speech address remark
= speech keynote keynote_address keynote_speech
= spin_doctor communications_chief
= spokesman spokeswoman spokesperson press_secretary press_officer
= stance position attitude
= stand_firm refuse_to_back_down
= standing_ovation applause
= standstill halt
= statement comment remark
= statement communique press_release news_release
= step_down stand_aside step_aside bow_out
= step_up intensify increase
= strained tense
= strengthen bolster
= stress emphasise emphasize underline underscore highlight
= stress reiterate
= strike walkout walk-out
= succeed take_over
= suggest hint imply indicate signal
= summit gathering
= summit meeting talks
= summon call_in
= support advocate champion
= support back endorse
= support backing endorsement
= support get_behind throw_his_weight_behind throw_her_weight_behind throw_their_weight_behind
= support in_favour_of in_favor_of
= supporter backer follower
= supporter loyalist
= surprised astonished taken_aback
= survey poll questionnaire
= suspend place_on_leave put_on_leave administrative_leave
= swear curse expletive
= swear_in take_the_oath oath_of_office
= tackle deal_with address
= take_charge take_control take_over
= take_measure take_step take_action act
= talks dialogue discussion
= talks negotiation hold_talks
= talks_collapse talks_break_down talks_fail
= tax taxation
= tell_reporter tell_journalist tell_the_press tell_a_news_conference
= temporary provisional
= tenant renter
= tension friction
= thank gratitude grateful thankful thanks
= thaw rapprochement
= think reckon
= tight-lipped silent
= tighten strengthen
= tighten toughen
= tough strict stringent
= town_centre town_center city_centre city_center
= trade_unionist union_leader
= trail behind
= transparent transparency openness
= tribute homage eulogy
= turmoil chaos
= turn_a_blind_eye ignore
= u-turn climbdown about-turn about-face
= unanimous unanimously without_dissent
= unavailable_for_comment could_not_be_reach
= unconstitutional against_the_constitution
= under_oath sworn
= under_way underway in_progress ongoing
= undermine weaken
= unfair unjust
= union trade_union labour_union labor_union
= unite unity
= unpopular disliked
= urge call_on call_for appeal_to
= urge exhort press encourage
= use utilise utilize
= view stance position
= voice air
= vote ballot
= vote cast_a_vote cast_a_ballot cast_his_ballot cast_her_ballot cast_their_ballot
= vote go_to_the_polls
= vote_against oppose
= vote_against reject vote_down
= vote_for vote_in_favour vote_in_favor
= voting polling
= vow pledge swear
= warn caution alert sound_the_alarm raise_the_alarm
= warning alert caution
= weaken erode
= whistleblower whistle-blower informant
= win_an_election election_victory election_win
= win_over persuade
= winner victor
= world_leader head_of_state
= worshipper worshiper congregation
= write pen
= year-on-year annual
~ abdicate king throne son
~ affair mistress wife
~ allegation deny accuse
~ ambassador recall embassy
~ amendment vote bill
~ amnesty pardon release
~ apology offend criticise
~ apology remark insult
~ appoint job post
~ ballot count result
~ ballot union strike
~ benefit welfare claimant
~ bill vote lawmaker parliament
~ bishop archbishop church
~ bishop ordain church
~ border territory dispute
~ bribe bribery contract corrupt
~ budget deficit tax spending
~ by-election seat constituency
~ call_an_election dissolve_parliament
~ candidate nominate run campaign
~ citizenship nationality passport
~ claim evidence proof
~ classroom school teacher
~ coalition government majority
~ conclave cardinal pope
~ conclave elect pope smoke
~ coronation king queen throne
~ coronation throne reign
~ council councillor planning_committee
~ coup president oust military
~ court trial judge charge
~ curfew unrest police
~ defection party mp
~ deport flight illegal
~ divorce marriage separate
~ election campaign rally
~ election vote voter candidate result turnout
~ election win defeat majority
~ embassy visa consulate
~ embezzle fraud corruption
~ emission climate_change target
~ engagement ring couple
~ evict tenant landlord
~ exam pupil grade
~ expense mp repay
~ fee student protest
~ fraud recount observer
~ funeral mourner coffin
~ government minister cabinet authority
~ gunman shoot police
~ headscarf school ban
~ heir throne prince
~ hospital nurse doctor
~ hostage release ransom
~ impeachment president trial
~ inauguration president oath
~ inquiry report finding
~ interview tell newspaper
~ jewish synagogue rabbi
~ jobless unemployment job
~ kidnap hostage captive
~ king queen monarch royal
~ landlord tenant rent
~ law illegal ban
~ lawsuit sue legal_challenge
~ leadership vote party
~ leak source confidential
~ migrant boat coast_guard
~ migrant border cross
~ migrant refugee asylum_seeker
~ minimum_wage low-paid worker
~ muslim islamic mosque
~ nuclear enrichment inspector sanction
~ pardon prisoner release
~ parliament lawmaker mp senator
~ pay_offer union reject
~ peacekeeper ceasefire troop
~ pension worker retire
~ petition campaigner sign
~ photograph photographer
~ plagiarism thesis doctorate
~ plan resident council object
~ planning_permission developer council build
~ poll survey respondent pollster
~ pope mass crowd
~ press_conference tell reporter
~ prime_minister cabinet minister
~ prime_minister president leader
~ protest crowd march banner
~ protester demonstrator activist
~ protester police tear_gas
~ raid office document
~ redundancy factory close
~ referendum independence vote
~ reform law bill
~ refugee displaced camp flee
~ reshuffle appoint sack
~ resign successor replace
~ resignation scandal pressure
~ resolution security_council veto
~ sack scandal resign
~ sanction embargo trade
~ scandal resign inquiry
~ school teacher pupil
~ shutdown budget funding
~ spokesman statement say
~ strike commuter train
~ subpoena testify document
~ summit leader meet
~ talks agreement negotiator deal
~ tariff import trade
~ treaty sign ratify
~ union employer pay_dispute
~ veto president bill
~ visit president arrive
~ vote_of_no_confidence government fall
~ wedding bride groom guest
`;
