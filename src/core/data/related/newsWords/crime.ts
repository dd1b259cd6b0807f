/** Rows of words and phrases for crime, courts, war, protest and espionage; how to read them is told in `../newsRows`. Compiled for this project from general knowledge of news English. */
export const crime: string = `
= abandon dump ditch
= abortion terminate_a_pregnancy termination
= abuse mistreat maltreat ill-treat mistreatment ill-treatment
= abuse_of_office abuse_of_power misuse_of_power misconduct_in_office
= accomplice co-conspirator associate conspirator
= accuse allege blame
= accused defendant suspect
= acid_attack throw_acid
= acquit acquittal find_not_guilty clear
= acquit clear exonerate absolve
= activist campaigner
= addiction dependence addicted hooked
= adjourn postpone put_off delay
= adjournment postponement delay recess
= advance push_forward move_forward move_towards
= aid relief humanitarian_assistance
= aid_agency relief_agency humanitarian_organisation humanitarian_organization
= aid_worker relief_worker humanitarian_worker
= aim_at target
= air_drop airdrop
= air_strike airstrike air_raid bombing_raid aerial_bombardment air_attack
= air_strike airstrike bombing
= airport_security security_check screening
= alias pseudonym
= allegedly reportedly
= alliance coalition
= allow permit let
= ally partner
= ally supporter
= ambush lie_in_wait
= ammunition ammo bullet round
= amnesty pardon clemency
= anger fury outrage
= animal_cruelty cruelty_to_animal mistreat_animal
= annex annexation incorporate
= anti-corruption anti-graft
= antisemitism anti-semitism anti-semitic antisemitic anti-jewish
= antisocial_behaviour anti-social_behavior anti-social_behaviour disorder
= apparently seemingly
= appeal challenge
= appeal_court court_of_appeal appeals_court appellate_court
= appeal_for_witness appeal_for_information ask_for_information
= appear_in_court go_before_a_judge appear_before_a_judge appear_before_magistrate
= approve pass
= armed_robbery armed_raid hold-up
= armoured_personnel_carrier armored_personnel_carrier apc
= arms_dealer weapons_dealer arms_trafficker gun-runner
= arms_embargo ban_on_arms_sale arms_ban weapons_embargo
= arms_trafficking arms_smuggling gun-running gunrunning
= army military armed_force
= arraignment arraign court_appearance first_appearance
= arrest detain take_into_custody apprehend
= arrest make_an_arrest detention
= arrest nab bust collar
= arrest seize capture pick_up round_up
= arsenal stockpile weapon_cache arms_cache cache_of_weapon
= arson fire-raising deliberate_fire
= arson set_on_fire set_fire_to set_ablaze torch set_alight
= arsonist fire-raiser firebug
= assassin hitman hit_man contract_killer hired_killer gunman
= assassinate assassination kill murder
= assassination_attempt attempt_on_his_life attempt_on_her_life
= asylum refuge sanctuary
= at_gunpoint hold_at_gunpoint
= at_knifepoint with_a_knife
= atrocity outrage massacre
= attack offensive assault
= attack set_upon pounce_on
= attack strike assault raid
= attack target hit
= attacker assailant perpetrator
= attempted_murder try_to_kill attempt_to_kill attempt_on_his_life attempt_on_her_life
= attorney_general justice_minister chief_law_officer
= authority official
= autopsy post-mortem postmortem post_mortem postmortem_examination post-mortem_examination
= avenge take_revenge revenge retaliate
= bail bond
= ballistic_missile long-range_missile intercontinental_missile
= ban prohibit outlaw forbid bar
= bandit armed_robber outlaw
= bank_robber bank_raider
= banknote note bill
= banner placard sign
= barricade roadblock
= battle fight combat
= be_behind be_responsible_for carry_out
= beat assault batter beating attack
= beat_to_death bludgeon_to_death batter_to_death
= behead beheading decapitate decapitation
= behind_closed_door in_camera in_private
= bereaved grieving
= besiege siege encircle surround lay_siege_to
= bill proposed_law draft_law legislation
= bind tie_up
= biological_weapon germ_weapon bioweapon
= bite_off sever
= black_market underground_market
= blacklist terror_list
= blackmail extort extortion
= blame hold_responsible accuse
= blasphemy insult_islam insult_religion
= blockade block obstruct
= blockade seal_off
= bloodshed violence killing
= blow_himself_up blow_herself_up detonate_his_explosive detonate_explosive detonate_a_bomb
= blow_up destroy
= body corpse remain human_remains human_remain
= bodyguard security_guard minder
= bomb bombard air_raid
= bomb bombing blow_up
= bomb explosive explosive_device device
= bomb_disposal bomb_squad bomb_disposal_expert explosive_expert
= bomb_threat bomb_scare bomb_warning bomb_alert
= bombard bombardment shell shelling pound
= bomber warplane
= bombing bomb_attack explosion blast
= booby-trap booby_trap
= bootleg illegally_produced moonshine
= border frontier
= brandish wield wave
= bravery courage heroism valour valor gallantry
= breach violate violation break infringe
= break-away breakaway separatist
= break_down collapse fail
= break_in break_into burgle
= break_into enter force_his_way_into
= break_off_relation sever_tie cut_off_relation sever_diplomatic_relation break_off_diplomatic_tie cut_diplomatic_tie
= break_the_ceasefire violate_the_ceasefire breach_the_truce violate_the_truce
= break_the_law violate_the_law contravene
= breakthrough progress
= bribe bribery kickback backhander pay-off payoff
= bribe sweetener inducement
= bring_to_justice prosecute
= broker mediate negotiate
= brothel bordello whorehouse
= brutal savage vicious
= brutality savagery cruelty
= buffer_zone security_zone safe_zone
= bug listening_device hidden_microphone
= bullet round shot
= bullet_wound gunshot_wound
= bulletproof_vest flak_jacket body_armour body_armor bullet-proof_vest
= burglar intruder housebreaker
= burgle burglary burglarize break-in break_in
= bystander passer-by passerby onlooker
= call_for_restraint appeal_for_calm call_for_calm urge_restraint
= call_for_the_resignation demand_the_resignation
= call_off cancel abandon scrap
= cannabis hashish hash
= cannabis marijuana pot weed
= cannibal cannibalism eat_human_flesh
= captive hostage prisoner
= captivity hold_captive
= capture seize take_control_of overrun
= capture take conquer
= capture take_prisoner take_captive
= car_bomb vehicle_bomb booby-trapped_car
= car_chase police_chase high-speed_chase pursuit
= carjack carjacking car_hijacking
= carry_out commit perpetrate stage
= cash_machine atm cashpoint
= catch capture apprehend track_down
= cattle_rustling cattle_raid cattle_theft
= cctv security_camera surveillance_camera closed-circuit_television
= cctv_footage surveillance_video security_footage surveillance_footage
= ceasefire cease-fire truce armistice
= cell prison_cell
= cenotaph war_memorial
= censor censorship gag
= cessation_of_hostility ceasefire end_to_the_fighting end_of_hostility
= chant shout
= chaos mayhem pandemonium
= charge accuse indict
= charge indictment count
= charge lay_charge press_charge bring_charge prefer_charge
= chase pursue pursuit give_chase
= checkpoint roadblock
= chemical_attack gas_attack poison_gas_attack
= chemical_weapon poison_gas
= child_abuse child_molestation child_sex_abuse
= child_labour child_labor child_worker
= child_pornography indecent_image child_abuse_image child_porn
= child_soldier underage_soldier boy_soldier
= civil_disobedience passive_resistance
= civil_rights civil_right civil_liberty
= civil_war internal_conflict
= civilian non-combatant noncombatant
= civilian_casualty civilian_death collateral_damage
= claim_responsibility admit_responsibility say_it_carried_out say_it_be_behind say_they_be_behind
= clash skirmish confrontation
= clash_with_police battle_with_police fight_with_police scuffle_with_police
= class_action class-action_suit class-action_lawsuit
= classified secret confidential top_secret top-secret
= clear_his_name prove_his_innocence
= climb_down back_down give_in
= clue lead evidence
= coastguard coast_guard
= cocaine coke
= cold_case unsolved_case unsolved_murder
= come_across stumble_upon find discover
= come_into_force take_effect come_into_effect become_law
= commander military_chief military_leader
= commander-in-chief supreme_commander
= commemorate mark remember honour honor
= community_service community_order
= commute reduce
= compensate pay_damages pay_damage
= compensation damages damage payout compensate
= complaint report_to_the_police file_a_complaint lodge_a_complaint
= computer_system network
= computer_virus worm malware malicious_software malicious_code
= concentration_camp death_camp extermination_camp
= confess admit acknowledge
= confess confession admit own_up
= confiscate_his_passport take_away_his_passport
= confiscation seizure
= conflict_of_interest vested_interest
= confront challenge
= conscript draftee
= conscription draft compulsory_military_service national_service
= contempt_of_court defy_the_court
= continue go_on persist
= contraband smuggled_good illegal_good
= controlled_explosion controlled_detonation
= convict conviction find_guilty
= convict find_guilty pronounce_guilty
= corner surround trap
= coroner medical_examiner pathologist
= corruption corrupt graft sleaze
= counter-attack counterattack counter-offensive counteroffensive
= counter-terrorism counterterrorism anti-terrorism antiterrorism anti-terror
= counterfeit fake bogus phoney phony
= counterfeit_money fake_banknote counterfeit_note counterfeit_bill
= coup military_takeover seize_power overthrow
= court tribunal
= court-martial court_martial military_court military_tribunal
= court_case lawsuit case
= court_order injunction ruling
= cover-up coverup cover_up conceal
= cowardly despicable
= crack crack_cocaine
= crack_down suppress put_down quell crush
= crackdown clampdown clamp_down crack_down
= crackdown repression suppression
= credit_card_fraud card_cloning
= crew sailor seaman crewman crew_member
= crime offence offense
= crime_rate crime_figure crime_statistic
= crime_scene scene_of_the_crime scene
= criminal crook felon offender
= criminal_record previous_conviction police_record
= critically_injured seriously_injured badly_injured severely_injured critically_wounded seriously_wounded
= cross-examine question cross-examination
= crowd gathering people
= crowd mob throng
= crowd_control policing
= crush defeat
= culpable blameworthy to_blame
= cult sect
= curfew order_to_stay_indoors
= curse insult
= custody remand
= custody_battle custody_dispute
= customs_officer customs_official customs_agent
= cyber_security cybersecurity computer_security it_security
= cyberbullying online_bullying online_harassment
= cybercrime cyber_crime computer_crime online_crime
= damaged wrecked
= dangerous violent
= data_breach security_breach hack data_leak data_theft
= dead deceased
= deadlock stalemate impasse
= death_penalty capital_punishment death_sentence
= death_row condemned_cell await_execution
= death_squad hit_squad
= death_toll number_of_dead number_of_death toll body_count fatality
= declare_war go_to_war
= declassify make_public release
= decorate award_a_medal
= defeat beat overcome
= defect defector flee defection
= defence_lawyer defense_attorney defense_lawyer defence_counsel defence_team
= defence_minister defense_minister defence_secretary defense_secretary
= defence_ministry defense_department defense_ministry
= defence_spending defense_budget military_spending military_budget defence_budget
= defraud swindle cheat con dupe
= defuse disarm make_safe deactivate
= defuse_tension ease_tension reduce_tension calm
= deliberate intentional on_purpose wilful willful
= deliberately intentionally on_purpose knowingly
= demand call_for insist_on
= demilitarise demilitarize disarm
= demilitarised_zone demilitarized_zone buffer_zone
= demine clear_mine mine_clearance
= demonstration protest march
= denial-of-service_attack ddos_attack ddos distributed_denial_of_service
= deny_any_wrongdoing deny_wrongdoing protest_his_innocence maintain_his_innocence maintain_her_innocence
= deploy deployment send station
= deploy send_in dispatch
= deport deportation expel expulsion send_back remove
= deposition sworn_statement affidavit
= deputy second-in-command number_two
= desecrate vandalise_a_grave desecration
= deserter desert desertion go_awol absent_without_leave
= destroy demolish wreck raze
= detain hold hold_in_custody keep_in_custody
= detain imprison jail lock_up
= detainee prisoner inmate
= detective investigator sleuth
= detention custody
= detention_without_trial internment hold_without_trial hold_without_charge
= detonate set_off trigger blow_up
= dictator strongman autocrat despot tyrant
= die death dead be_killed lose_his_life lose_her_life lose_their_life perish
= die pass_away succumb succumb_to_his_injury succumb_to_her_injury
= die_in_custody death_in_custody die_in_prison
= dig_in entrench
= diminished_responsibility diminished_capacity
= disarm lay_down_their_arm lay_down_arms lay_down_arm give_up_their_weapon surrender_their_weapon decommission
= disarmament disarm decommissioning
= disband break_up dissolve
= discipline disciplinary_action
= discriminate discrimination bias prejudice
= disgrace shame
= disgraced discredited shamed
= disguise pose_as dress_as masquerade_as
= dishonourable_discharge dishonorable_discharge discharge_from_the_army
= disinformation misinformation fake_news propaganda
= dismantle take_apart
= dismember cut_up hack_up mutilate
= dismiss reject turn_down
= disperse break_up scatter
= displace displaced homeless uproot drive_from_their_home force_from_their_home
= dispose_of dump get_rid_of
= dispute conflict
= disputed contested
= dissident opposition_activist government_critic
= dna_test dna_sample genetic_test dna_evidence
= dogfighting dog_fight
= domestic_violence domestic_abuse wife-beating spousal_abuse
= double_agent mole
= drag pull haul
= drive-by shooting_from_a_car drive-by_shooting
= drone unmanned_aircraft unmanned_aerial_vehicle uav
= drop_the_charge drop_charge withdraw_the_charge dismiss_the_charge throw_out_the_charge
= drug illegal_substance banned_substance controlled_substance illicit_drug
= drug narcotic
= drug_addict drug_user junkie
= drug_bust drug_raid drug_seizure drug_haul
= drug_cartel drug_gang drug_ring
= drug_lab drug_laboratory drug_factory meth_lab
= drug_lord drug_baron drug_kingpin cartel_boss drug_boss cartel_leader
= drug_mule drug_courier
= drug_trafficker drug_dealer drug_smuggler pusher narco-trafficker
= drug_trafficking drug_smuggling drug_trade narcotics_trade drug_dealing
= drunk-driving drink-driving drunken_driving driving_under_the_influence drunk_driving drink_driving
= dupe trick deceive fool
= ecstasy mdma
= electric_chair electrocution electrocute
= electronic_tag ankle_bracelet electronic_tagging electronic_bracelet
= elude evade escape
= embezzle embezzlement misappropriate misappropriation siphon_off
= embezzle steal divert
= emergency_call call_the_police alert_the_police raise_the_alarm
= emergency_service rescue_service rescue_worker
= enclave pocket
= encrypt encryption encode
= end come_to_an_end be_over
= enforced_disappearance forced_disappearance
= environmentalist green_activist environmental_activist
= envoy emissary special_representative
= erupt break_out flare_up
= escalate escalation intensify step_up
= escalation worsen
= escape break_out abscond
= escape_injury escape_unhurt escape_unharmed
= escaped_prisoner escapee escaped_convict fugitive
= ethnic_violence tribal_violence communal_violence ethnic_clash
= evacuate evacuation airlift
= evict eviction throw_out turn_out
= evidence proof
= ex-boyfriend former_boyfriend
= ex-convict ex-con former_prisoner
= ex-girlfriend former_girlfriend
= ex-husband former_husband estranged_husband
= ex-wife former_wife estranged_wife
= excessive_force undue_force
= exchange_fire trade_fire exchange_gunfire
= execute execution put_to_death
= exile banish banishment
= exodus mass_flight
= exonerate clear vindicate
= expel order_to_leave throw_out kick_out
= explode go_off detonate blow_up
= extradite extradition hand_over
= extradite send_back
= extrajudicial_killing extra-judicial_killing summary_execution
= extremism radicalism fanaticism
= extremist radical fanatic hardliner
= eyewitness witness onlooker
= eyewitness_account witness_statement
= fall_to_his_death plunge_to_his_death
= false_accounting cook_the_book accounting_fraud
= false_identity assumed_name alias
= false_passport fake_passport forged_passport
= falsify doctor fake fiddle manipulate
= fatal deadly lethal
= fatality death
= fatally_shoot shoot_dead shoot_to_death shoot_and_kill
= fatally_stab stab_to_death knife_to_death
= father dad
= female_genital_mutilation female_circumcision fgm
= feud dispute vendetta
= fight clash battle
= fighting battle combat clash
= fighting violence clash
= fingerprint print
= fire_a_missile launch_a_missile missile_launch test-fire
= fire_tear_gas use_tear_gas
= firebomb petrol-bomb firebombing arson_attack
= firing_squad execution_by_shooting
= flare-up outbreak
= flee escape run
= flee leave_their_home
= flee run_away escape make_a_getaway make_his_escape
= float drift
= flog flogging whip lash caning cane
= foil thwart prevent stop disrupt
= foiled_plot thwart_plot failed_plot
= footage video film
= football_fan soccer_fan supporter
= force compel coerce
= force-feed feed_by_tube
= forensic_scientist forensic_expert forensic_team
= forge forgery fake counterfeit
= forger counterfeiter
= frame fit_up set_up
= fraudster swindler conman con_man con_artist confidence_trickster
= free liberate liberation
= free_the_hostage rescue_the_hostage release_the_hostage
= freedom_of_speech free_speech freedom_of_expression
= freeze_asset seize_asset freeze_account block_account
= friendly_fire blue-on-blue accidentally_kill_by_ally
= front_line frontline front
= fugitive runaway escapee escaped_prisoner
= fundraiser financier
= gang crime_ring ring
= gang mob
= gang_member gangster
= gang_violence gang_war gangland_violence turf_war
= gangster mobster mafioso
= gay homosexual
= gay_marriage same-sex_marriage
= gay_rights gay_right lgbt_right
= general_strike nationwide_strike national_strike
= genocide ethnic_cleansing extermination
= getaway_car escape_vehicle getaway_vehicle
= go_offline crash go_down
= go_on_strike walk_out stop_work stage_a_walkout
= go_on_the_rampage run_amok rampage
= go_on_trial stand_trial face_trial be_tried be_put_on_trial
= government administration
= graffiti daub spray-paint
= grand_jury jury
= grant_asylum give_refuge offer_asylum
= grave_robber tomb_raider
= grenade hand_grenade
= grievous_bodily_harm aggravated_assault wounding_with_intent
= grope fondle touch_inappropriately
= group organisation organization outfit
= guard security_guard
= guard watch_over
= guilt culpability
= guilty_verdict conviction
= gun firearm weapon
= gun_control gun_law firearm_law gun_restriction gun_legislation
= gun_licence gun_license firearm_licence firearm_certificate gun_permit
= gun_rights gun_right right_to_bear_arms right_to_bear_arm
= gunfire shooting gunshot shot
= gunman armed_man armed_attacker
= gunman attacker assailant
= hacker cyber_criminal cybercriminal cyber-attacker cyber_attacker
= hand_down pass impose deliver
= hand_over turn_over deliver
= handcuff cuff shackle
= handgun pistol revolver
= handover hand_over transfer
= hang hanging gallow
= harass harassment pester
= hard_labour hard_labor forced_labour forced_labor
= harsh tough severe stiff
= hatchet axe ax
= hate_crime racist_attack bias_crime
= hazing bullying initiation_ritual
= headscarf hijab
= hearing court_appearance
= heavy_fighting fierce_fighting intense_fighting fierce_battle
= heist theft raid
= helicopter chopper helicopter_gunship
= hidden concealed stash
= hide_out go_to_ground lie_low go_into_hiding
= hiding_place hideout hideaway safe_house
= hijack hijacking seize commandeer
= hijack seize capture
= hit strike
= hoax false_alarm fake
= hold_captive imprison keep_prisoner
= hold_talks hold_talk negotiate meet
= home-made homemade improvised crude
= honour_killing honor_killing
= hooligan hooliganism thug
= horrific gruesome grisly
= hostage_crisis siege hostage_drama hostage_situation
= hostile unfriendly
= hostility enmity
= house_arrest home_confinement home_detention confine_to_his_home confine_to_her_home
= human_right_abuse human_right_violation
= human_right_group right_group campaign_group
= human_rights human_right fundamental_freedom
= human_rights_abuse human_rights_violation
= human_rights_group rights_group human_rights_organisation human_rights_organization
= human_sacrifice ritual_killing ritual_murder
= human_trafficking people_trafficking modern_slavery
= hung_jury mistrial fail_to_agree
= hunger_strike refuse_food refuse_to_eat fast
= hunt search look_for seek
= identify name
= identity_theft identity_fraud
= illegal unlawful against_the_law illicit
= illegal_immigrant undocumented_migrant illegal_migrant illegal_alien undocumented_immigrant
= illegally unlawfully
= immolate self-immolation set_himself_on_fire set_himself_alight set_herself_on_fire set_himself_ablaze
= immunity protection_from_prosecution
= implicate link involve
= impose_sanction introduce_sanction
= impostor imposter bogus
= imprison jail incarcerate lock_up put_behind_bar
= imprisoned jailed behind_bar
= imprisonment incarceration jail
= in_absentia in_his_absence in_her_absence
= in_critical_condition fight_for_his_life fight_for_her_life critically_ill life-threatening_injury
= in_custody behind_bar in_jail in_prison in_detention
= in_exile live_abroad
= in_retaliation_for in_revenge_for in_response_to avenge
= incite incitement stir_up whip_up
= incursion raid cross-border_raid
= indecent_exposure expose_himself flash
= independence secede secession break_away
= indict indictment formally_charge bring_charge file_charge press_charge
= indigenous native aboriginal
= infanticide kill_a_baby
= infect spread_to contaminate
= informant informer mole supergrass
= informant informer source
= injunction restraining_order gag_order gagging_order
= injured wounded hurt
= innocent blameless
= inquest coroner's_inquest coroner's_inquiry fatal_accident_inquiry
= insanity insane mentally_ill
= insider_trading insider_dealing
= intercept shoot_down
= interior_minister home_secretary
= interior_ministry home_office
= interpol international_police
= interrogate interrogation question questioning interview quiz grill
= intervene intervention step_in
= intimidate intimidation bully
= intruder trespasser prowler
= invade invasion march_into
= invasion incursion
= investigate inquire_into probe examine
= investigate_officer lead_detective chief_investigator
= involve take_part_in participate
= islamist jihadist jihadi islamic_militant islamic_extremist muslim_extremist
= ivory tusk elephant_tusk
= jail sentence_to_prison send_to_prison imprison give_a_prison_sentence
= journalist reporter newsman correspondent
= judge justice
= judge magistrate
= jump_out leap_out
= junta military_government military_ruler military_regime
= jury juror
= juvenile_delinquent young_offender youth_offender juvenile_offender
= kick boot
= kidnap kidnapping abduct abduction
= kidnap seize snatch take_hostage
= kidnapper abductor captor hostage-taker
= kill claim_the_life_of claim_his_life claim_her_life claim_their_life take_the_life_of cost_the_life_of leave_dead
= kill shoot_dead gun_down
= knife blade dagger
= labour_camp labor_camp gulag prison_camp
= landmark historic groundbreaking
= landmine land_mine mine
= launch fire
= launch_an_attack mount_an_attack stage_an_attack carry_out_an_attack
= launch_an_investigation open_an_investigation begin_an_investigation start_an_investigation launch_an_inquiry open_an_inquiry
= launch_an_offensive begin_an_offensive start_an_offensive
= law legislation act statute
= law rule regulation
= lawbreaker criminal
= lawmaker legislator member_of_parliament
= lawsuit suit legal_action action
= lawyer attorney barrister solicitor counsel advocate
= leader chief head boss
= leak disclose divulge
= leave_behind abandon
= legal lawful legitimate
= legal_battle court_battle legal_fight legal_dispute
= legal_loophole gap_in_the_law
= legalisation_of_cannabis legalization_of_marijuana legalise_cannabis legalize_marijuana
= legalise legalize make_legal decriminalise decriminalize
= leniency mercy clemency
= lenient light
= lese-majeste insult_the_king insult_the_monarchy
= letter_bomb parcel_bomb mail_bomb package_bomb
= libel defamation slander defame
= libellous libelous defamatory slanderous
= lie_detector polygraph
= life_sentence life_imprisonment life_in_prison life_term jail_for_life
= lift_sanction ease_sanction remove_sanction
= line-up lineup identity_parade identification_parade
= link connection tie
= lock bolt
= lockdown seal_off
= lodge_an_appeal file_an_appeal appeal
= lone_wolf act_alone single-handed
= loner recluse
= loot looting plunder pillage ransack
= looter plunderer
= lure entice
= lynch lynching mob_killing
= machine_gun machinegun automatic_weapon
= mafia mob organised_crime organized_crime cosa_nostra
= mafia_boss godfather crime_boss mob_boss crime_lord
= maim mutilate disfigure
= make_off_with get_away_with escape_with steal
= manhunt search hunt
= manslaughter culpable_homicide involuntary_manslaughter unlawful_killing
= masked hooded balaclava
= mass_shooting gun_massacre gun_attack
= mass_surveillance bulk_collection electronic_surveillance
= massacre slaughter mass_killing mass_murder bloodbath carnage
= mastermind plan plot orchestrate
= mastermind ringleader architect brain_behind
= medal_of_honour medal_of_honor bravery_award
= meddle interfere interference
= mediator go-between intermediary envoy
= meet hold_a_meeting meeting
= memorial remembrance commemorate commemoration
= mentally_ill mentally_disturbed deranged
= mercenary private_military_contractor
= mercenary soldier_of_fortune hired_gun
= metal_detector scanner
= methamphetamine crystal_meth meth
= migrant refugee asylum-seeker asylum_seeker
= militant insurgent rebel guerrilla guerilla fighter
= military_base army_base barracks barrack military_installation
= military_coup coup coup_d'etat putsch
= military_exercise manoeuvre maneuver war_game military_drill
= military_operation military_campaign military_action
= militia paramilitary armed_group
= minority ethnic_group
= minute_of_silence minute's_silence moment_of_silence
= miscarriage_of_justice wrongful_conviction wrongly_convict
= misconduct_hearing disciplinary_hearing
= miss fail_to_hit
= missile rocket projectile
= missile_defence missile_shield missile_defense anti-missile_system
= missing lost unaccounted_for
= missing_person disappeared_person
= mitigating extenuating
= mitigating_circumstance mitigation
= mobilise mobilize mobilisation mobilization call_up
= molest sexually_abuse abuse
= money_laundering launder_money launder
= moratorium suspension
= morgue mortuary
= mother mum mom
= motive reason
= motorcade convoy
= mug rob mugging street_robbery
= mugger robber attacker
= mugshot mug_shot police_photo
= murder homicide killing slaying
= murder kill slay
= murder_inquiry murder_investigation homicide_investigation murder_probe
= murderer killer assassin
= mutiny mutineer rebel
= needle syringe
= negotiating_table bargaining_table
= negotiator mediator
= neighbour neighbor resident
= neo-nazi right-wing_extremist
= nepotism favouritism favoritism cronyism
= nerve_agent nerve_gas
= no-fly_list watch_list watchlist
= no-fly_zone flight_ban
= normalise_relation restore_diplomatic_relation normalize_tie restore_diplomatic_tie resume_diplomatic_relation
= not_guilty innocent
= nuclear_disarmament arms_reduction arm_control arms_control
= nuclear_programme nuclear_program
= nuclear_test atomic_test test_a_nuclear_weapon
= nuclear_warhead nuclear_weapon
= nuclear_weapon nuclear_bomb atomic_bomb atom_bomb nuclear_arm
= occupy occupation
= offensive push campaign
= offshore_account secret_bank_account
= on_alert on_high_alert
= on_charge_of accused_of charge_with
= on_suspicion_of suspected_of
= on_the_run at_large fugitive in_hiding
= online_fraud internet_scam
= open_fire start_shooting begin_shooting fire_a_shot fire_shot
= opposition opponent
= oppress oppression persecute repress
= organ_trafficking illegal_organ_trade
= outlaw ban proscribe prohibit
= overcrowded overcrowding overfull
= overdose take_too_much
= overpower subdue restrain
= overrule overturn strike_down
= overthrow topple oust depose bring_down
= overturn quash set_aside reverse annul
= paedophile pedophile child_molester child_abuser child_sex_offender
= painting picture artwork canvas
= paramedic ambulance_worker ambulance_crew medic
= paratrooper parachutist airborne_troop
= pardon grant_clemency grant_a_pardon
= parole early_release conditional_release
= pass_secret hand_over_secret sell_secret
= passport travel_document
= peace_deal peace_agreement peace_accord peace_treaty peace_pact
= peace_plan roadmap road_map
= peace_process peace_effort
= peace_talks peace_talk peace_negotiation
= peaceful non-violent nonviolent without_incident
= peacekeeper peacekeeping_force blue_helmet peacekeeping_troop peace-keeper
= pensioner old-age_pensioner retiree
= people-smuggling human_smuggling people_smuggling migrant_smuggling
= people_smuggler human_smuggler human_trafficker
= pepper_spray mace
= perjury lie_under_oath give_false_evidence
= permission permit authorisation authorization
= perpetrator culprit offender
= persecution oppression
= personal_data personal_information private_information personal_detail
= petition signature
= petrol_bomb molotov_cocktail firebomb fire-bomb gasoline_bomb
= phishing fake_email bogus_email
= phone_hacking voicemail_interception intercept_voicemail
= photofit e-fit identikit sketch composite_sketch
= picket picket_line
= picket protest
= pickpocket purse_snatcher bag-snatcher
= pimp procurer
= piracy hijacking
= piracy illegal_downloading illegal_copying file-sharing
= pirate piracy hijacker
= plaintiff claimant complainant
= plant_a_bomb place_a_bomb leave_a_bomb
= plea_bargain plea_deal plea_agreement
= plead beg implore
= plead_guilty admit enter_a_guilty_plea guilty_plea
= plead_not_guilty deny_the_charge deny
= plot conspiracy plan scheme
= plot conspire conspiracy collude
= poacher illegal_hunter
= poison poisoned poisoning toxic
= police detective investigator
= police law_enforcement authority
= police police_force police_department force
= police policeman police_officer officer cop
= police_brutality police_violence excessive_force
= police_car patrol_car squad_car cruiser
= police_chief chief_constable police_commissioner chief_of_police
= police_station precinct station_house
= policeman officer patrolman trooper
= political_prisoner prisoner_of_conscience jailed_dissident
= politician lawmaker
= ponzi_scheme pyramid_scheme
= pose_as pretend_to_be impersonate
= power-sharing share_power
= prank practical_joke
= precedent test_case
= premeditated planned deliberate pre-planned
= press_freedom freedom_of_the_press media_freedom
= prison correctional_facility correctional_institution detention_centre detention_center
= prison jail gaol penitentiary
= prison_escape jailbreak prison_break
= prison_governor prison_warden warden
= prison_officer prison_guard warder jailer prison_warder corrections_officer correctional_officer
= prison_riot prison_disturbance jail_riot prison_mutiny
= prisoner inmate convict
= prisoner_exchange prisoner_swap exchange_prisoner swap_prisoner
= prisoner_of_war pow captured_soldier
= prosecutor prosecuting_attorney prosecuting_counsel
= prosecutor prosecution public_prosecutor district_attorney state_attorney
= prostitute sex_worker call_girl
= prostitution sex_trade
= protect guard
= protest demonstrate demonstration rally
= protester protestor demonstrator
= provocation provoke provocative
= psychiatric mental
= psychiatric_hospital secure_hospital mental_hospital mental_institution
= public_inquiry independent_inquiry commission_of_inquiry
= punch hit
= punish punishment penalise penalize
= punished disciplined
= question interview speak_to quiz
= racist racism racially_motivated racial
= racketeering extortion
= radicalise radicalize radicalisation radicalization indoctrinate
= raid search swoop
= raid storm burst_into
= raid_a_bank rob_a_bank bank_robbery
= rally gathering mass_meeting
= ram drive_into plough_into plow_into
= rampage spree killing_spree
= ransack rifle_through turn_upside_down
= ransom ransom_demand ransom_money
= ransomware extortion_software
= rape sexually_assault sexual_assault
= rapist sex_attacker
= raze_to_the_ground burn_down burn_to_the_ground
= rebel separatist secessionist
= rebellion uprising revolt insurrection insurgency
= recall call_home
= recapture retake regain win_back take_back
= reckless dangerous careless
= reconciliation reconcile rapprochement
= reconstruct reconstruction re-enact
= recover retrieve get_back
= recruit enlist sign_up join_up
= refugee displaced_person
= refugee_camp tent_city
= refugee_status asylum
= refuse_bail deny_bail
= regime government
= rehab drug_treatment detox rehabilitation
= rehabilitate rehabilitation reform
= reinforcement extra_troop additional_troop more_troop
= reject_the_appeal dismiss_the_appeal turn_down_the_appeal
= relative family kin loved_one
= relative_of_the_victim victim's_family bereaved_family
= release free set_free let_go
= release_on_bail free_on_bail grant_bail bail
= release_on_licence release_on_parole parole
= release_without_charge free_without_charge
= remand remand_in_custody hold_without_bail order_to_be_held keep_in_custody
= remorse contrition repentance
= remove_from_office oust depose
= reoffend re-offend commit_another_crime
= reopen re-open
= repeat_offender reoffender recidivist habitual_offender
= repressive oppressive authoritarian
= reprieve spare
= rescue free save
= resist_arrest struggle_with_police
= resolution motion
= restore_order quell_the_violence regain_control
= restraining_order protection_order injunction
= retaliate retaliation hit_back strike_back reprisal
= retaliation revenge vengeance reprisal
= retreat pull_back withdraw fall_back
= retrial new_trial second_trial re-trial
= return give_back repatriate
= reunification reunify reunite
= reward bounty
= rifle assault_rifle semi-automatic_rifle semiautomatic_rifle
= rig fix manipulate
= riot rioting disturbance unrest disorder
= riot_police police_in_riot_gear anti-riot_police
= rioter mob
= rival opponent
= roadside_bomb improvised_explosive_device ied improvised_bomb
= rob robbery hold_up hold-up holdup
= robber raider bandit
= robbery raid heist
= rubber_bullet plastic_bullet baton_round
= rule judge find
= rule ruling decide decision
= runaway run_away
= ruthless merciless
= safe vault strongroom
= safety_deposit_box safe_deposit_box
= sanity mental_state
= scandal affair
= scuffle brawl fight punch-up
= search comb scour
= search_party search_team rescue_team
= secret_police security_service
= secretly covertly in_secret clandestinely
= sectarian communal religious
= security safety
= security_van armoured_car armored_truck
= seek_asylum apply_for_asylum claim_asylum ask_for_asylum
= segregation apartheid
= seize confiscate intercept
= seize grab
= seize_control take_control gain_control
= seizure haul
= self-defence self-defense in_self-defence in_self-defense defend_himself defend_herself
= sentence condemn
= sentence hand_down_a_sentence pass_sentence
= sentence jail_term prison_term prison_sentence
= sentence punishment penalty
= sentence_to_death condemn_to_death death_sentence
= serve_a_sentence serve_time do_time
= settle settlement out-of-court_settlement reach_a_settlement
= settle_out_of_court reach_an_out-of-court_settlement
= sexual_assault sexual_attack sex_attack sexual_abuse
= sexual_harassment unwanted_advance sexual_misconduct
= shell shelling artillery_fire mortar_fire
= shelter take_refuge hide
= ship vessel boat
= shoot shooting open_fire fire
= shoot-out shootout gun_battle gunfight firefight exchange_of_fire exchange_gunfire
= shoot_at fire_at fire_on open_fire_on
= shoot_down bring_down down
= shooter gunman shooting_suspect
= shooting_spree shooting_rampage gun_rampage
= shop_assistant clerk store_clerk
= shopkeeper store_owner shop_owner
= shoplifting shoplift retail_theft
= shotgun sawn-off_shotgun sawed-off_shotgun
= shrapnel fragment bomb_fragment
= shut_down close_down close
= siege standoff stand-off
= sighting spot see
= sign_a_petition add_their_name
= sit-in occupation
= skyjack hijack
= slam criticise criticize attack lash_out_at
= slap smack
= slaughter butcher
= slavery slave enslave forced_labour
= slogan chant
= slush_fund secret_fund illegal_fund
= smash break shatter
= smash_a_ring bust_a_ring break_up_a_ring dismantle_a_network break_up_a_gang
= smuggle smuggling traffic
= smuggle sneak bring_in_illegally
= smuggler trafficker
= sniffer_dog police_dog
= sniper marksman sharpshooter
= soldier infantryman gi
= soldier troop serviceman military_personnel
= solitary_confinement isolation segregation
= solve crack clear_up
= spark trigger prompt touch_off set_off provoke
= special_force commando elite_troop elite_force elite_soldier
= spot see notice
= spray_with_bullet riddle_with_bullet rake_with_gunfire
= spread spill_over
= spy espionage spying
= spy secret_agent intelligence_agent intelligence_officer agent
= spy_agency intelligence_agency secret_service intelligence_service
= spy_plane surveillance_aircraft reconnaissance_plane
= spy_satellite reconnaissance_satellite
= spymaster spy_chief intelligence_chief head_of_intelligence
= squatter squat occupy
= stab knife stabbing knife_attack
= stalk stalker stalking harass
= stampede crush
= standoff stand-off face-off
= start begin break_out erupt
= state_secret classified_information official_secret secret_information
= statute_of_limitation time_limit_on_prosecution
= statutory_rape sex_with_a_minor underage_sex
= stay_of_execution reprieve stay
= steal theft robbery make_off_with
= step_up tighten increase
= sting undercover_operation sting_operation
= stolen_good loot haul
= stone rock
= stone stoning
= stop_and_search stop_and_frisk
= stop_fighting lay_down_arms cease_fire observe_a_ceasefire
= stowaway hide_on_board
= strangle strangulation throttle choke asphyxiate
= street_value worth
= strike walkout walk_out industrial_action stoppage down_tool
= strike_down declare_unconstitutional rule_unconstitutional
= stronghold bastion
= stun_gun taser
= subpoena summon summons
= sue take_to_court file_a_lawsuit file_suit bring_a_lawsuit take_legal_action bring_an_action
= suffocate asphyxiate smother asphyxiation
= suicide kill_himself kill_herself take_his_own_life take_her_own_life commit_suicide
= suicide_bomber suicide_attacker bomber
= suicide_bombing suicide_attack bomb_attack
= summon call
= supreme_court high_court top_court highest_court
= surrender capitulate capitulation lay_down_their_arm give_up
= surrender give_himself_up give_herself_up turn_himself_in turn_herself_in hand_himself_in hand_herself_in
= surveillance monitor watch
= survive escape live_through
= suspect person_of_interest
= suspect_package suspicious_parcel
= suspected alleged presumed
= suspend suspension relieve_of_his_duty
= suspend_from_duty put_on_leave place_on_administrative_leave
= suspicion suspect
= suspicious_package suspect_package suspicious_device
= swat_team armed_police armed_response_unit special_weapon_team tactical_unit
= sweatshop exploit
= sweep round-up roundup dragnet mass_arrest
= sympathiser sympathizer supporter
= tackle confront
= take_a_bribe accept_a_bribe receive_a_bribe
= take_hostage hold_hostage hostage-taking seize_hostage
= take_offline shut_down take_down
= take_part_in participate join
= take_to_the_street demonstrate hold_a_demonstration stage_a_protest hold_a_protest
= talks_break_down talk_break_down talk_collapse talk_fail
= tank armoured_vehicle armored_vehicle
= tanker oil_tanker
= tax_dodger tax_evader tax_cheat
= taxi_driver cab_driver cabbie
= teacher schoolteacher
= tear_gas teargas cs_gas
= teenager youth adolescent teen
= tension strain
= territorial_dispute border_dispute
= territory land
= terror_alert threat_level security_alert alert_level
= terror_suspect suspected_terrorist suspected_militant
= terrorist militant extremist
= terrorist terror
= terrorist_attack terror_attack act_of_terror act_of_terrorism terrorist_outrage
= terrorist_cell terror_cell terror_network cell
= testify testimony give_evidence take_the_stand
= testimony evidence statement
= theft larceny stealing
= thief robber burglar
= threaten threat menace
= throw hurl pelt lob
= throw_egg pelt_with_egg egg
= throw_out dismiss reject
= throw_stone hurl_stone pelt_with_stone stone-throwing
= tie bind
= tighten_security step_up_security increase_security beef_up_security
= tip-off tipoff tip information
= tip_off alert inform
= torture ill-treatment abuse
= torture torment mistreat
= training_camp terrorist_camp
= trample crush
= trapped pinned_down
= travel_ban forbid_to_leave
= treason betray betrayal traitor high_treason
= treaty pact agreement
= trespass break_in enter_illegally
= trial court_case legal_proceedings legal_proceeding proceedings
= trial hearing
= tribute pay_tribute honour honor
= troll online_abuser
= troop force soldier
= troop_build-up military_build-up troop_buildup military_buildup mass_troop
= truncheon baton nightstick
= truth_commission reconciliation_commission
= try put_on_trial
= tunnel dig_a_tunnel
= ultimatum deadline
= undercover covert secret
= unearth dig_up exhume disinter
= unexploded_bomb unexploded_shell unexploded_ordnance wartime_bomb
= unfit_to_stand_trial incompetent_to_stand_trial unfit_to_plead
= unharmed unhurt uninjured unscathed safe_and_sound
= unidentified unknown unnamed
= unrest turmoil upheaval
= unrest violence disturbance
= unveil disclose
= uphold confirm
= uprising revolt revolution
= uranium_enrichment enrich_uranium
= urge call_on call_for appeal
= valuable precious
= van vehicle
= vandal vandalism vandalise vandalize criminal_damage
= vandalise vandalize deface damage
= vehicular_manslaughter death_by_dangerous_driving
= verdict finding
= verdict ruling decision judgment judgement
= veteran ex-serviceman former_soldier ex-soldier
= veteran old_soldier
= victory triumph win
= vigilante vigilantism mob_justice
= violent bloody
= vote-rigging election_fraud electoral_fraud ballot-rigging vote_rigging
= vulnerability flaw security_hole loophole
= wanted sought seek
= war conflict hostility fighting
= war warfare
= war-torn wartorn war-ravaged strife-torn conflict-ridden
= war_crime atrocity crime_against_humanity
= war_criminal suspected_war_criminal
= warlord militia_leader militia_chief
= warplane fighter_jet fighter_plane jet fighter combat_aircraft
= warship naval_vessel navy_ship
= wash_up wash_ashore
= watchdog regulator ombudsman
= water_cannon hose
= waterboarding simulated_drowning
= weapon arm arms armament weaponry
= weapon_inspector arms_inspector nuclear_inspector
= weapon_of_mass_destruction wmd
= whistleblower whistle-blower leaker
= wildlife_trafficking illegal_wildlife_trade wildlife_smuggling
= wipe_out annihilate eliminate
= wiretap bug phone-tapping eavesdrop phone_tap
= wiretapping eavesdropping bugging
= witchcraft sorcery witch
= withdraw bring_home pull_out
= withdraw withdrawal pull_out pullout pull-out
= witness give_evidence testify
= witness_protection protective_custody
= witness_stand witness_box
= wound injure hurt injury
= wrongdoing misconduct malpractice impropriety
= wrongfully_convict wrongly_convict falsely_convict
= wrongly_jailed wrongfully_imprisoned
= youth young_man young_people
~ abuse priest church victim
~ acquit insufficient_evidence lack_of_evidence
~ air_strike bomb target destroy
~ ambush convoy kill
~ apartheid black white
~ apology compensation wrongly
~ appeal conviction overturn
~ arson blaze fire petrol
~ asylum refugee embassy
~ attack victim hospital
~ autopsy cause_of_death post-mortem pathologist coroner
~ bail release court
~ ban law prohibit fine
~ barricade burn tyre tire
~ beat bruise injury
~ blasphemy mob death
~ body find discover remains
~ bomb evacuate cordon bomb_squad
~ bomb explode explosion blast bomber
~ bombing suicide_bomber claim_responsibility
~ border fence wall migrant
~ bribe official contract accept
~ brutality beat officer
~ burglar break_in steal homeowner
~ captive escape cellar
~ carjack driver car
~ cartel violence drug gang
~ ceasefire fighting end truce
~ charge court appear
~ child_pornography computer image
~ cocaine suitcase airport
~ confess admit interrogate
~ corruption scandal resign
~ coup president overthrow soldier
~ court judge hearing
~ court rule judge ruling
~ court-martial soldier discharge
~ crowd thousand street
~ cult follower member leader
~ curfew street deserted
~ custody child parent
~ damages compensation victim award
~ data_breach customer detail
~ demonstrator arrest police
~ detective investigate case
~ disappear body find
~ dispute land neighbour
~ dissident jail subversion
~ dna match identify suspect
~ domestic_violence wife husband partner
~ drone strike target
~ drug seize customs smuggle
~ election fraud protest opposition
~ embezzle fund account
~ escape tunnel inmate
~ eviction squatter police
~ evidence prove case
~ execution hang put_to_death
~ execution lethal_injection death_row
~ exile return homeland
~ explode shrapnel injure
~ explosion rubble debris crater
~ extradition fugitive court
~ fingerprint identify
~ fraud investor money
~ guilty convict sentence
~ gun weapon armed firearm
~ gunman barricade standoff swat
~ gunman shoot shooting gunfire open_fire
~ hacker steal data computer
~ handcuff arrest
~ hide hideout find
~ hijack passenger cockpit plane
~ hit-and-run drive_off flee_the_scene driver
~ homicide detective victim
~ hostage commando storm rescue
~ hostage release captor freed
~ hunger_strike prisoner protest
~ informant undercover wiretap
~ injunction publish newspaper
~ inquest coroner death verdict
~ insanity psychiatrist mental
~ insider_trading share profit
~ invasion troop border cross
~ journalist jail press_freedom
~ kidnap ransom demand captor
~ kill funeral mourner bury
~ landmine amputate leg
~ law pass parliament vote
~ lawsuit sue damages settle
~ lawyer defend represent client
~ leak document publish
~ libel newspaper damages apology
~ looting shop riot
~ mafia extortion racket
~ manhunt fugitive search capture
~ marijuana plant grow
~ mass_shooting gun_control background_check
~ massacre vigil mourner tribute
~ mediator talk side
~ migrant lorry truck container
~ mine step_on explode
~ missile launch test
~ missing last_see police appeal
~ missing search volunteer
~ money_laundering bank account
~ murder victim kill killer
~ nuclear reactor uranium
~ overdose drug die
~ overpower passenger attacker
~ painting museum thief heist
~ parole sentence release
~ peace_deal sign war end
~ peacekeeper monitor deploy
~ pirate ship ransom crew navy
~ placard slogan protester
~ plead charge defendant
~ plot arrest foil suspect
~ poacher ivory rhino tusk
~ poison toxin ill antidote
~ police arrest suspect custody
~ police baton beat
~ police_chase crash flee
~ prison inmate guard cell
~ prison_riot guard hostage inmate
~ prisoner_exchange release
~ prosecutor charge indict
~ protest demand resign government
~ protest police tear_gas disperse
~ raid arrest seize
~ ransomware hospital file payment
~ rape victim assault attacker
~ rebel government_force fight
~ refugee flee cross border camp
~ retrial hung_jury mistrial
~ reward information tip
~ riot looting burn police
~ robbery gunman cash bank
~ sack misconduct officer
~ sanction economy ban export
~ school_shooting classroom lockdown pupil student
~ security_force police soldier
~ sentence judge convict
~ shell civilian residential
~ shoot bullet gunshot wound
~ shoot_down pilot plane crash
~ siege food starve trapped
~ smuggle artefact museum return
~ smuggler boat migrant drown
~ soldier coffin funeral
~ spy convict espionage prison
~ spy expel diplomat
~ stab argument fight
~ stab knife blade wound
~ stone police throw
~ stowaway ship plane
~ strangle asphyxiation choke
~ strike worker union pay
~ suicide hang hanging overdose
~ suspect flee scene
~ tax_evasion tax undeclared
~ terrorism threat security alert
~ testify witness court
~ theft stolen thief recover
~ threat letter security
~ torture prisoner interrogate confession
~ trafficker victim brothel
~ trial defendant judge prosecutor
~ vandal damage graffiti
~ verdict jury convict acquit
~ virus computer infect email
~ vow revenge retaliate
~ war soldier battle fight
~ war_crime tribunal indict
~ website hacker deface
~ whistleblower leak document
~ withdraw troop base
~ wound hospital treat surgery
`;
