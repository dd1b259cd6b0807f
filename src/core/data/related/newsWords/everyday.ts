/** Rows of words and phrases for things that happen in news of every kind; how to read them is told in `../newsRows`. Compiled for this project from general knowledge of news English. */
export const everyday: string = `
= accept acceptance say_yes_to take_up
= accommodation lodging housing
= achieve achievement attain accomplish accomplishment
= additional extra further
= adjourn adjournment postpone
= admit admission acknowledge concede
= advise advice give_advice counsel recommend
= affect hit have_an_effect_on have_an_impact_on
= afraid scared frightened
= after in_the_wake_of
= aggravate worsen exacerbate make_worse
= agree agreement reach_an_agreement come_to_an_agreement strike_a_deal reach_a_deal
= aide adviser advisor
= aim goal objective target purpose
= analyse analyze analysis examine
= anger fury rage
= angry anger
= announce declare proclaim
= annual yearly every_year
= answer reply respond response
= apologise apologize apology say_sorry make_an_apology issue_an_apology offer_an_apology
= approve approval go-ahead green_light give_the_go-ahead
= argue argument quarrel row dispute
= around_the_clock day_and_night
= arrange arrangement organise organize make_an_arrangement
= arrive arrival reach get_to
= arrive turn_up show_up
= assess assessment evaluate evaluation appraise
= at_the_same_time simultaneously
= attack launch_an_attack carry_out_an_attack
= attempt try effort bid make_an_attempt
= avoid steer_clear_of shun
= bankrupt insolvent bankruptcy insolvency go_bust
= bear_the_brunt_of worst_hit hardest_hit
= because due_to because_of owing_to as_a_result_of
= before ahead_of prior_to
= begin start commence get_under_way get_underway
= behind_schedule late
= bewildered baffled puzzled
= blame attribute put_down_to hold_responsible
= blame point_the_finger_at accuse
= break violate breach violation flout
= break_into burgle break-in
= brother sibling
= build construct construction erect
= by_accident accidentally unintentionally inadvertently
= call phone telephone phone_call telephone_call make_a_call ring
= cancel call_off scrap cancellation
= care look_after take_care_of
= careless negligent negligence
= caretaker janitor
= catch_fire go_up_in_flames burst_into_flames
= cause lead_to result_in bring_about give_rise_to
= cause trigger spark prompt set_off
= celebrate celebration party
= change amend amendment
= chemist pharmacist pharmacy
= chief_executive boss head
= child kid youngster
= choose pick select selection
= civil_servant government_official bureaucrat
= claim allege allegation assert
= collapse cave_in give_way
= colleague co-worker workmate
= come_under_attack be_attacked attack
= come_under_fire criticise criticize
= complain complaint make_a_complaint lodge_a_complaint file_a_complaint
= comply compliance obey abide_by
= concern raise_concern express_concern voice_concern
= conclude conclusion come_to_the_conclusion reach_the_conclusion
= condolence sympathy express_sympathy offer_his_condolences
= confirm confirmation verify
= confiscate seize impound confiscation
= continue go_on carry_on proceed
= contribute contribution make_a_contribution chip_in
= crash collide collision
= cry weep
= cut_ties sever_relation break_off_relation
= dawn daybreak early_morning
= decide decision make_a_decision take_a_decision reach_a_decision come_to_a_decision
= decide opt choose choice elect
= decline dwindle shrink
= deep depth
= defend defence defense stand_up_for
= defy ignore disobey defiance
= delay postpone put_off defer postponement
= deliberate intentional on_purpose intentionally deliberately
= delighted thrilled overjoyed
= deny denial reject_the_claim dispute
= department ministry
= derail derailment come_off_the_track
= destroy destruction wipe_out
= detain detention take_into_custody
= deter discourage deterrent
= determined resolved determination intent_on
= devastated distraught
= disappointed disappointment let_down
= disband dissolve dissolution
= discuss discussion hold_talks hold_discussions have_talks talk_about
= doctor gp
= down_payment deposit
= downtown city_centre city_center
= drive behind_the_wheel at_the_wheel
= dusk nightfall evening
= effect impact
= effort drive campaign push
= election poll
= eligible entitled
= emerge transpire turn_out
= end finish conclude come_to_an_end
= end stop halt cease bring_to_an_end put_an_end_to
= estate_agent realtor
= estimate calculate calculation
= estimate reckon put_the_figure_at
= examine inspect inspection check
= exceed top surpass go_beyond
= expand expansion enlarge
= expected due scheduled slated
= expected likely set_to
= expire run_out lapse
= explain explanation account_for give_an_explanation
= expose uncover bring_to_light reveal
= fail failure be_unable can_not
= failed abortive unsuccessful
= failure fiasco debacle
= fake counterfeit bogus forged forgery
= fall slump plunge tumble plummet
= finally eventually in_the_end ultimately at_last
= finish complete completion
= flight fly
= foil thwart frustrate block
= foreigner foreign_national
= found founder set_up foundation
= garbage rubbish trash litter
= gather assemble congregate
= grandfather grandad grandpa
= grandmother gran grandma
= hand_in submit submission
= hand_out distribute distribution give_out
= hand_over surrender turn_over
= harm hurt damage
= head_teacher headteacher headmaster headmistress principal
= heartbroken devastated
= help assist aid assistance
= help lend_a_hand give_a_hand
= hgv lorry heavy_goods_vehicle
= hiding hide in_hiding
= high height
= highlight point_out draw_attention_to flag_up
= hold take_place happen
= hold_a_vote vote
= horrify appal appall
= hot heat
= hurdle obstacle barrier
= husband partner
= hush_up cover_up cover-up
= ill-fated doomed
= illegal unlawful outlawed against_the_law
= improve improvement get_better
= in_hospital hospitalise hospitalize
= increase growth grow
= increase raise put_up
= influence sway have_an_influence_on
= initially at_first originally
= inquire enquire ask_about make_inquiry
= insufficient not_enough inadequate
= interrupt interruption disrupt
= investigate examine look_into inquire_into
= investigate investigation probe look_into launch_an_investigation open_an_investigation carry_out_an_investigation conduct_an_investigation
= joy delight
= leak spill
= leave depart departure go
= less_than under fewer_than
= live life
= long length
= lose loss
= luck lucky fortunate
= maintain insist assert contend
= make_a_recovery recover recovery
= many numerous a_number_of
= meet hold_talks talk
= meeting summit conference
= mention refer_to reference make_reference_to allude_to
= minor child underage
= minor juvenile underage
= missing disappear disappearance go_missing vanish
= mistake error blunder make_a_mistake
= misunderstanding mix-up confusion
= monitor monitoring track keep_track_of keep_an_eye_on
= more_than over in_excess_of
= most the_majority_of
= nationwide across_the_country national
= negotiate negotiation bargain talk
= ngo non-governmental_organisation non-governmental_organization
= noon midday
= number_plate license_plate licence_plate
= oppose opposition be_against object
= organise organize set_up stage
= outcome result
= overcome surmount get_over
= overjoyed ecstatic elated delighted
= partly in_part partially
= pavement sidewalk
= pay_packet wage salary
= pensioner elderly oap senior_citizen
= per_cent percent percentage
= permanent permanently for_good
= permission authorisation authorization give_permission consent
= persuade convince talk_into
= plan intend intention aim
= pm prime_minister premier
= policeman policewoman police_officer constable
= polluted contaminated
= pose_a_threat endanger threaten
= possibility chance
= postpone reschedule put_back
= power_cut power_failure blackout outage
= praise commend laud
= press_ahead go_ahead proceed push_ahead
= prevent avert avoid head_off
= prevent stop prevention keep_from
= previous former earlier
= probable likely
= probably likely
= progress headway make_progress make_headway advance
= promise assure assurance give_an_assurance
= promise pledge vow give_assurance
= propose proposal put_forward suggest make_a_proposal
= protect protection safeguard
= protest rally march
= proud pride
= publish release make_public
= put_pressure_on pressure pressurise pressurize
= put_up_for_sale on_the_market for_sale
= question query quiz ask
= raise lift hike
= raise_money fundraise fundraising
= react reaction respond response
= recommend recommendation suggest suggestion make_a_recommendation
= reduce cut lower bring_down
= reduce lessen decrease
= refund reimburse give_back
= refuse refusal decline turn_down reject rejection
= register registration sign_up
= relative family_member family loved_one next_of_kin
= remember commemorate commemoration memory
= renew extend renewal extension
= rent hire lease
= request ask_for call_for make_a_request
= resident inhabitant people_living_in
= resolve settle sort_out solve
= restaurant cafe eatery
= resume restart resumption start_again
= reveal disclose disclosure revelation
= revenge vengeance retaliation retaliate
= revoke revocation withdraw cancel rescind
= rise increase go_up climb grow
= rise jump soar surge
= rule ruling judgment judgement
= run_for stand_for
= run_over hit knock_down
= scare frighten terrify
= scrap abolish axe do_away_with abolition
= see sight
= seize seizure take_control_of
= sell put_up_for_sale
= serious grave severe
= set_off leave depart set_out
= set_on_fire set_fire_to set_alight burn
= several a_number_of
= shaken traumatised traumatized
= shelve mothball put_on_hold
= shock horrified appalled
= shoot gun_down
= shoot shot
= shop_assistant sales_assistant sales_clerk
= shopping_centre shopping_center shopping_mall mall
= shut_down close_down shutdown
= significant considerable substantial
= sister sibling
= small_hours early_hours before_dawn
= so_far to_date up_to_now
= speak speech address make_a_speech deliver_a_speech give_a_speech
= speed_up accelerate acceleration hasten
= spend expenditure spending
= split_up separate
= start launch kick_off
= starve starvation hunger famine
= statement issue_a_statement release_a_statement put_out_a_statement
= stop halt bring_to_a_halt come_to_a_halt
= strengthen strength reinforce
= strike industrial_action walkout walk_out go_on_strike
= strong strength
= study research conduct_research carry_out_research
= submit file lodge
= succeed success manage
= support back backing
= support endorse endorsement
= support give_support lend_support throw_his_weight_behind
= supporter backer advocate
= surprise astonish amaze
= surround encircle encirclement
= survive survival stay_alive
= suspend suspension put_on_hold
= suv sport_utility_vehicle
= take_ill fall_ill
= take_off takeoff lift_off
= take_offence take_offense offend offended
= take_office swear_in inauguration inaugurate
= take_over takeover assume_control
= take_part participate participation take_part_in participant
= teenage adolescent
= tell inform notify let_know
= threaten threat make_a_threat issue_a_threat
= throw hurl fling
= trace track_down locate
= tram streetcar
= treat treatment receive_treatment
= tribute pay_tribute praise
= trip journey voyage
= u-turn reverse reversal about-turn
= under_arrest in_custody
= unhappy dissatisfied
= unwilling reluctant reluctance unwillingness
= upcoming forthcoming
= urge call_on press exhort
= vat value_added_tax value-added_tax
= victim casualty
= visit trip pay_a_visit make_a_visit tour
= voluntarily of_his_own_accord of_their_own_accord willingly
= vote cast_a_vote cast_his_vote cast_her_vote
= warn warning issue_a_warning caution sound_the_alarm
= weigh weight
= well-known famous prominent
= wide width
= widespread extensive
= wife partner
= willing ready prepared willingness
= win gain secure
= worldwide global around_the_world international
= wrong incorrect mistaken erroneous
= wrongly mistakenly in_error by_mistake
~ apologise apologize mistake offend
~ apologise apologize remark offend
~ ban illegal prohibit
~ bankrupt debt
~ born birth baby
~ break_into burglar
~ climber mountain avalanche
~ close lose_their_job
~ complain complaint regulator
~ convict sentence jail
~ crash driver lose_control
~ demolish rebuild
~ destroy lose_their_home
~ die bury funeral mourn
~ divorce split separate
~ donate donor charity
~ evacuate shelter homeless
~ evict rent
~ eyewitness witness tell
~ flood rain submerge
~ hack breach data
~ infect outbreak virus
~ inherit will heir
~ investigate cause_of_death autopsy
~ lawsuit compensation sue
~ medal prize award
~ power_cut electricity
~ protest placard demonstrator
~ ransom kidnap hostage
~ recall defect faulty
~ redundancy job_loss closure
~ rescue survivor alive
~ rescue trapped stranded
~ resign successor replacement appoint
~ retire farewell
~ sack lose_his_job lose_her_job job_loss
~ search disappear last_see
~ sell buyer
~ shoot gun gunman
~ steal theft thief
~ strike picket union
~ takeover bid offer
~ takeover bid shareholder
~ vaccine vaccinate jab
`;
