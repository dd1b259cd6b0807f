/** Rows of words and phrases for disasters, accidents, transport, health, science and nature; how to read them is told in `../newsRows`. Compiled for this project from general knowledge of news English. */
export const disasters: string = `
= abort call_off scrub
= accident crash mishap
= according_to_official official_say authority_say
= addict addicted addiction dependence dependency
= aftershock after-shock secondary_tremor smaller_quake
= aid relief assistance help
= aid_agency relief_agency aid_organisation aid_organization relief_organisation relief_organization aid_group charity
= air_traffic_control air_traffic_controller control_tower
= airlift fly_out evacuate_by_air transport_by_helicopter take_by_helicopter fly_by_helicopter
= airliner passenger_plane passenger_jet jetliner passenger_aircraft
= airport airfield terminal
= all-clear lift_the_warning cancel_the_warning lift_the_alert
= ambulance paramedic medic
= amputate cut_off amputation
= amusement_park theme_park funfair fairground
= anaesthetic anesthetic
= anti-vaccine vaccine_sceptic anti-vaxxer vaccine_opponent
= antibiotic antimicrobial
= antidote antiserum antivenom
= apartment_block block_of_flats apartment_building tenement high-rise tower_block residential_building
= appeal_for_help ask_for_help call_for_help request_help appeal_for_aid request_assistance ask_for_aid call_for_assistance
= approve approval authorise authorize licence clear license
= archaeologist archeologist
= archaeology archeology archaeological
= arson deliberately_start fire-raising start_deliberately
= artefact artifact relic antiquity
= ashore onto_the_beach on_shore
= asteroid meteorite meteor space_rock
= astronaut cosmonaut spaceman taikonaut space_traveller
= at_risk in_danger under_threat vulnerable
= avalanche snow_slide snowslide
= bad_weather poor_weather adverse_weather severe_weather inclement_weather extreme_weather
= ban prohibit outlaw forbid prohibition
= bare_hand by_hand with_their_hand
= batter lash pound pummel buffet
= bear_down head_towards head_for approach move_towards
= bicycle bike cycle
= bird_flu avian_flu avian_influenza bird_influenza
= birth bear_a_child deliver_a_baby
= black_box flight_recorder flight_data_recorder data_recorder
= black_ice icy_road slippery_road
= blame_on attribute_to put_down_to
= bleed haemorrhage hemorrhage blood_loss
= bleed_to_death die_of_blood_loss
= blind sightless lose_his_sight lose_her_sight
= blizzard snowstorm snow_storm heavy_snow heavy_snowfall
= board_up shutter
= body corpse remains dead_body
= boil_water boil_their_water
= booster third_dose
= border_closure close_the_border shut_the_border
= botch bungle mishandle
= brace prepare get_ready
= brake_failure brake_fail faulty_brake
= break_up break_apart disintegrate break_into_piece
= breast_implant silicone_implant
= breathalyse breathalyzer breath_test alcohol_test
= budget_airline low-cost_airline no-frills_airline low-cost_carrier budget_carrier
= builder construction_worker building_worker
= building_code building_regulation building_standard construction_standard
= building_site construction_site
= burn char scorch singe
= burn_down gut destroy_by_fire burn_to_the_ground
= burst_its_banks overflow spill_over overtop breach_its_banks
= bury burial funeral inter lay_to_rest
= bury engulf entomb
= bus coach minibus
= bus_crash bus_accident coach_crash coach_accident
= caesarean cesarean c-section
= call_off suspend abandon end_the_search
= campsite camping_site campground camp
= cancer tumour tumor
= capsize overturn keel_over turn_over flip_over
= captain skipper
= carbon_monoxide carbon_monoxide_poisoning
= carcinogenic cancer-causing
= carer caregiver
= cargo_plane freight_plane transport_plane
= carmaker car_maker automaker car_manufacturer auto_maker car_company
= carriage wagon railcar
= casualty dead_and_injured
= catch_fire go_up_in_flame burst_into_flame ignite be_set_alight
= cause reason
= cave_painting rock_art rock_painting
= chemical_plant chemical_factory chemical_works
= civil_protection civil_defence civil_defense disaster_agency
= clean_up clean-up cleanup decontaminate
= clear_the_snow snow_clearing snowplough snowplow snow_removal
= climate_conference climate_summit climate_talk
= climber mountaineer alpinist
= clinical_trial drug_trial medical_trial
= clone cloning
= closed shut
= co-pilot first_officer copilot
= coffin casket
= cold_snap cold_spell cold_wave freezing_weather freezing_temperature
= collapse cave_in fall_down come_down
= collide crash_into ram smash_into slam_into hit run_into plough_into plow_into collision
= commuter rail_passenger
= commuter_train passenger_train
= compensation payout damages pay-out reparation
= conjoined_twin siamese_twin
= contact_tracing trace_contact
= contagious infectious communicable transmissible
= contain bring_under_control get_under_control
= contaminate contamination pollute pollution taint foul
= contraceptive contraception birth_control
= contractor builder construction_company construction_firm building_firm
= cordon_off seal_off close_off rope_off
= cosmodrome space_centre spaceport launch_site space_center
= counselling counseling psychological_support
= cover_up conceal hide hush_up
= crack fissure
= crash come_down
= crash_barrier guardrail guard_rail
= crash_investigator accident_investigator air_accident_investigator
= crash_site scene_of_the_crash scene_of_the_accident accident_site crash_scene
= critical_condition serious_condition fight_for_life life-threatening grave_condition
= criticise criticize criticism blame under_fire
= crop harvest
= crop_failure failed_harvest poor_harvest bad_harvest
= crossroads intersection junction
= crude oil petroleum
= cut_down fell chop_down
= cut_emission reduce_emission curb_emission lower_emission
= cut_off isolate strand maroon
= cyclist bicyclist bike_rider
= dam reservoir
= dam_burst dam_failure dam_collapse dam_breach
= date_from date_back_to date_to originate_in
= day_of_mourning national_mourning
= death_rate mortality
= death_toll toll number_of_dead number_of_death casualty_figure
= decommission phase_out shut_down dismantle
= deforestation logging forest_clearance tree_felling
= delay hold_up
= dementia alzheimer alzheimer's_disease
= deploy dispatch send mobilise mobilize despatch
= derail derailment leave_the_track come_off_the_rail jump_the_track run_off_the_rail go_off_the_rail leave_the_rail
= deteriorate worsen get_worse worsening deterioration
= devastating destructive catastrophic disastrous
= devastation destruction widespread_damage extensive_damage
= diagnose diagnosis detect
= diarrhoea diarrhea
= die lose_his_life lose_her_life lose_their_life perish be_killed pass_away succumb
= die_down abate subside ease
= disabled handicapped disability
= disaster catastrophe calamity tragedy
= disaster-hit stricken disaster-stricken hard-hit
= disaster_area disaster_zone disaster_region stricken_area affected_area stricken_region affected_region
= discharge release leave_hospital send_home go_home
= discover discovery find uncover unearth
= disease illness sickness ailment
= disinfect sterilise sterilize fumigate disinfection
= distress_signal mayday sos distress_call emergency_call
= ditch land_on_water water_landing
= diver frogman
= divert diversion reroute redirect
= dna genetic
= dna_test genetic_test dna_analysis
= dock docking link_up
= doctor physician medic
= donate give contribute donation pledge
= donate_blood blood_donation give_blood
= donor contributor
= drainage drain sewer
= drift adrift
= drinking_water clean_water fresh_water potable_water safe_water
= driver motorist at_the_wheel behind_the_wheel
= driving_licence driver's_license driving_license driver_license
= drought dry_spell lack_of_rain water_shortage
= drug medicine medication pharmaceutical
= drugmaker drug_company pharmaceutical_company drug_maker drug_firm pharmaceutical_firm
= drunk intoxicated over_the_limit
= drunk-driving drink-driving drunk_driving drink_driving driving_under_the_influence driving_while_intoxicated
= dump discharge
= dyke dike levee embankment flood_defence flood_defense flood_bank
= e-cigarette electronic_cigarette vape vaping
= e_coli ehec e_coli_bacterium
= early_hour small_hour before_dawn predawn
= earthquake quake tremor temblor
= ebola haemorrhagic_fever hemorrhagic_fever
= ecological environmental green
= elderly_home nursing_home care_home old_people's_home retirement_home home_for_the_elderly
= electric_car electric_vehicle battery_car
= electrocute electrocution electric_shock
= emergency_landing forced_landing crash-land crash_landing land_in_an_emergency make_an_emergency_landing
= emergency_room casualty_department accident_and_emergency emergency_department
= emergency_service first_responder emergency_crew emergency_personnel
= emergency_shelter temporary_shelter makeshift_shelter evacuation_centre evacuation_center temporary_accommodation
= endangered threatened at_risk_of_extinction rare
= energy_saving save_energy energy_conservation conserve_energy
= engine_failure engine_trouble engine_problem engine_fault
= environmental_group green_group conservation_group
= environmentalist green conservationist environmental_campaigner environmental_activist ecologist
= epicentre epicenter centre_of_the_quake
= epidemic outbreak
= erupt eruption spew
= establish_the_cause determine_the_cause find_the_cause find_out_the_cause
= estimate put_at reckon
= euthanasia assisted_suicide mercy_killing assisted_dying
= evacuate evacuation move_out move_to_safety take_to_safety
= evacuee displaced
= excavation dig archaeological_site
= exclusion_zone danger_zone no-go_zone no-go_area
= expert specialist
= explosion blast explode detonation blow_up
= express_condolence offer_condolence send_condolence express_sympathy convey_condolence
= extinct extinction die_out wipe_out
= extinguish put_out douse quench
= extraterrestrial alien extra-terrestrial
= face_mask face_covering
= fail wither shrivel dry_up
= fall_ill become_ill get_sick sicken be_taken_ill
= fall_overboard go_overboard man_overboard fall_into_the_sea
= famine starvation hunger food_shortage
= farm agriculture farming agricultural
= farmer grower peasant
= feared_dead presumed_dead believed_dead
= ferry passenger_ship ferryboat
= field_hospital makeshift_hospital mobile_hospital
= fight_the_fire battle_the_blaze tackle_the_blaze fight_the_blaze battle_the_flame tackle_the_fire
= fighter_jet warplane fighter_plane military_jet
= find discover locate come_across
= fire blaze inferno conflagration
= fire_engine fire_truck fire_appliance fire_tender
= fire_escape emergency_exit fire_exit emergency_door
= firefighter fireman fire_crew fire_brigade fire_department fire_service fire-fighter
= fisherman trawlerman
= flame blaze
= flash_flood sudden_flood flash_flooding
= flat apartment
= flatten level raze destroy reduce_to_rubble
= flee escape abandon_their_home
= flight_attendant stewardess steward cabin_crew air_hostess
= flood flooding floodwater inundate inundation deluge swamp
= flu influenza
= food_aid food_parcel food_ration
= food_poisoning tainted_food contaminated_food
= food_safety food_standard
= foot-and-mouth foot_and_mouth hoof-and-mouth_disease
= football_stadium football_ground soccer_stadium
= forecaster meteorologist weatherman weather_service weather_bureau
= fossil fossilised_remains petrified fossilized_remains
= fracking hydraulic_fracturing
= fracture break broken_bone
= fraud fabricate falsify fake
= freeze_to_death die_of_cold exposure
= freight_train goods_train cargo_train
= freighter cargo_ship container_ship cargo_vessel cargo_boat
= fuel_shortage petrol_shortage
= full_recovery recover_fully recover_completely
= gale strong_wind high_wind gale-force_wind
= gas_explosion gas_blast
= gas_field gasfield
= gas_leak leaking_gas escape_of_gas
= general_practitioner gp family_doctor
= generic cheap_copy
= genetically_modified gm genetically_engineered gmo genetically_altered
= genome genetic_code dna_sequence
= give_birth deliver have_a_baby
= global_warming climate_change climate_crisis
= go_off_the_road leave_the_road run_off_the_road veer_off_the_road
= greenhouse_gas carbon_dioxide emission
= grid electricity_network power_network
= grit gritter salt
= ground suspend_flight stop_from_flying
= hamper hinder impede obstruct slow_down
= happen occur take_place
= hardest_hit worst_affected worst_hit worst-hit worst-affected
= head-on_collision collide_head-on head-on_crash
= health_insurance medical_insurance health_cover health_coverage
= health_official health_authority health_ministry public_health_official
= healthcare health_care medical_care health_service
= heart_attack cardiac_arrest coronary
= heatstroke heat_stroke sunstroke heat_exhaustion
= heatwave heat_wave hot_spell hot_weather extreme_heat scorching_heat
= heavy_machinery bulldozer excavator digger earthmover heavy_equipment
= heroic brave courageous
= high-speed_line high-speed_link high-speed_rail
= high-speed_train bullet_train express_train
= high_blood_pressure hypertension
= hiker walker rambler trekker
= hit-and-run flee_the_scene leave_the_scene fail_to_stop
= hiv aids hiv-positive
= homeless without_shelter without_a_home lose_their_home
= hope_fade give_up_hope little_hope lose_hope
= hosepipe_ban water_restriction water_rationing sprinkler_ban
= hospitalise hospitalize take_to_hospital admit_to_hospital rush_to_hospital bring_to_hospital take_to_the_hospital
= hottest warmest
= hurricane storm cyclone typhoon
= ignite set_alight set_on_fire set_fire_to torch set_ablaze set_light_to
= ill sick unwell
= impassable blocked closed cut_off
= import_ban ban_on_import embargo
= infect infection contract catch
= instantly on_the_spot at_the_scene outright
= intensive_care intensive_care_unit icu critical_care
= investigate investigation probe inquiry enquiry look_into examine
= investigator inspector
= ivf in_vitro_fertilisation fertility_treatment test-tube_baby in_vitro_fertilization artificial_insemination
= kill claim_the_life claim_life leave_dead cost_the_life
= kindergarten nursery day-care_centre creche
= laboratory lab
= land touch_down landing touchdown
= landfill dump rubbish_tip
= landing_gear undercarriage
= landslide mudslide landslip mudflow rockslide mud_slide rock_slide
= launch blast_off lift_off take_off liftoff blast-off
= launch_an_investigation open_an_investigation start_an_inquiry begin_an_investigation launch_an_inquiry open_an_inquiry set_up_an_inquiry
= launch_pad launchpad launch_site
= laureate prizewinner prize-winner prize_winner
= lava molten_rock magma
= lay_a_wreath lay_flower
= leak leakage seep escape seepage
= leak take_on_water let_in_water
= leukaemia leukemia blood_cancer
= level_crossing railway_crossing railroad_crossing grade_crossing
= licence permit license
= life_expectancy lifespan life_span
= life_jacket life_vest lifejacket life_preserver
= lifeboat life_raft rescue_boat dinghy
= lifeguard life_guard
= lift elevator
= lift_restriction ease_restriction relax_restriction loosen_restriction ease_lockdown
= light_aircraft small_plane light_plane private_plane
= lightning thunderbolt
= livestock farm_animal
= lockdown stay-at-home_order confinement
= logger lumberjack
= looting looter loot pillage plunder
= lorry truck heavy_goods_vehicle tractor-trailer semi-trailer
= lorry_driver truck_driver trucker
= lose_consciousness collapse faint pass_out black_out
= lose_contact lose_communication
= lose_control skid slide
= low-lying floodplain flood_plain
= mad_cow_disease bse bovine_spongiform_encephalopathy mad_cow
= magnitude strength
= maiden_flight first_flight test_flight inaugural_flight
= maintenance upkeep
= make_landfall come_ashore reach_land hit_the_coast
= manned crewed piloted
= manslaughter negligent_homicide
= mass_burial mass_funeral
= mass_grave common_grave communal_grave
= medical_error medical_mistake malpractice medical_negligence botched_operation
= medical_staff health_worker medical_worker hospital_staff medical_personnel
= melt thaw retreat
= meltdown core_melt
= memorial_service remembrance_service memorial_ceremony commemoration
= mental_illness mental_disorder psychological_problem psychiatric_disorder
= mid-air midair in_the_air
= mid-air_collision collide_in_mid-air midair_collision
= mine pit colliery
= miner mineworker pitman mine_worker
= minor_injury slight_injury light_injury cut_and_bruise superficial_injury
= mission_control ground_control flight_controller
= morning-after_pill emergency_contraception
= motorcyclist biker motorcycle_rider
= motorway highway expressway freeway
= mourning grief mourn grieve
= mummy embalmed_body mummified_body
= narrow_escape lucky_escape escape_unhurt
= national_park nature_reserve wildlife_reserve nature_park
= natural_cause natural_death
= natural_disaster act_of_god natural_catastrophe
= near_miss near-miss near_collision
= nearby near close_to
= negligence carelessness neglect negligent
= neighbourhood neighborhood district quarter
= new_case new_infection
= newborn new-born baby
= nightclub disco discotheque night_club
= nod_off doze_off fall_asleep
= nuclear atomic
= nuclear_power_station nuclear_power_plant nuclear_plant atomic_power_station
= oil_rig oil_platform drilling_rig drilling_platform offshore_platform
= oil_spill oil_leak oil_slick
= oilfield oil_field
= on_board aboard
= on_fire ablaze burn in_flame alight
= open inaugurate inauguration unveil opening
= order instruct tell
= order_to_leave evacuation_order order_to_evacuate tell_to_leave
= out_of_danger not_life-threatening life_not_in_danger
= outbreak break_out
= over-the-counter without_prescription
= overcrowd overcrowded overcrowding packed
= overload overloaded overcrowded
= overshoot_the_runway skid_off_the_runway overrun_the_runway veer_off_the_runway run_off_the_runway slide_off_the_runway
= overturn roll_over flip_over somersault
= overwhelm overwhelmed overstretched stretch_to_the_limit
= painkiller pain_reliever analgesic
= palaeontologist paleontologist
= pandemic global_epidemic worldwide_epidemic
= parachutist skydiver parachute
= paralyse paralyze paralysed paralyzed paralysis
= paramedic ambulance_man emergency_medical_technician
= parkinson parkinson's_disease
= partially_collapse partial_collapse
= pesticide insecticide weedkiller herbicide
= phone_line telephone_line
= pile-up multiple_collision chain_collision pileup multi-vehicle_crash multi-car_crash
= pilgrim worshipper
= pilot captain
= pilot_error human_error human_failure
= plane aircraft airplane aeroplane jet airliner
= plane_crash air_crash air_disaster plane_disaster air_accident aviation_accident
= plastic_surgery cosmetic_surgery
= plunge fall drop plummet
= pneumonia lung_infection lung_inflammation
= poach poacher poaching illegal_hunting
= power_cut power_outage blackout power_failure electricity_cut electricity_outage loss_of_power black-out
= power_line electricity_line overhead_line power_cable electricity_pylon transmission_line
= power_station power_plant electricity_plant generating_station
= pregnant expect_a_baby pregnancy expectant
= probe unmanned_spacecraft robotic_spacecraft
= pronounce_dead declare_dead confirm_dead
= protocol treaty accord agreement
= province region
= public_holiday national_holiday
= public_transport public_transportation mass_transit
= pull drag_out extricate free extract
= pull_alive find_alive alive rescue_alive
= pull_down demolish tear_down knock_down demolition bulldoze
= put_down put_to_sleep euthanise euthanize
= put_out_the_fire extinguish_the_blaze extinguish_the_fire put_out_the_blaze douse_the_flame
= quarantine isolate isolation seclude
= radiation radioactivity radioactive
= radiation_sickness radiation_poisoning
= radioactive_waste nuclear_waste spent_fuel atomic_waste
= rage burn_out_of_control out_of_control
= railway railroad rail
= railway_station train_station
= rainforest rain_forest tropical_forest jungle
= rainy_season monsoon wet_season
= raise_the_alert raise_the_alarm sound_the_alarm
= ravine gorge gully
= re-entry re-enter_the_atmosphere reentry return_to_earth
= rebuild reconstruct reconstruction rebuilding
= recall withdraw_from_sale take_off_the_shelf pull_from_the_shelf remove_from_sale
= recede subside go_down ebb
= recover recovery get_better recuperate convalesce regain_his_health
= regain_consciousness come_round wake_up awake
= regulator watchdog supervisory_authority
= renewable_energy green_energy clean_energy renewables
= reopen open_again resume_operation back_in_operation
= repair fix mend
= rescue save pull_to_safety bring_to_safety
= rescue_shaft escape_shaft relief_shaft
= rescuer rescue_worker rescue_team rescue_crew rescue_service emergency_worker
= researcher scientist
= resettle relocate relocation rehouse
= resident inhabitant local villager
= responsible to_blame at_fault
= restart switch_on reactivate bring_back_on_line
= restore_order restore_calm
= restore_power power_back restore_electricity electricity_return reconnect
= resume restart continue
= return_home go_home go_back_home
= return_to_earth come_back_to_earth
= revise adjust correct
= revoke withdraw take_away
= rip_off tear_off blow_off
= rise climb go_up increase mount
= road_accident traffic_accident car_accident car_crash road_crash traffic_crash auto_accident car_wreck
= rocket launch_vehicle launcher booster
= rolling_blackout load_shedding rotating_blackout
= rough_sea high_sea heavy_sea stormy_sea high_wave choppy_sea
= roundabout traffic_circle
= rover robotic_vehicle robot_vehicle
= rubble debris wreckage ruin
= rule_out exclude
= run_a_red_light pass_a_red_signal jump_a_red_light ignore_a_red_light
= run_aground ground go_aground strand
= run_over knock_down mow_down hit_by_a_car run_down
= runway airstrip tarmac landing_strip
= rupture burst break split
= rush_hour peak_hour
= safe unharmed unhurt uninjured unscathed
= safety_check inspection
= safety_standard safety_rule safety_regulation safety_requirement
= safety_violation safety_breach breach_of_safety
= sailor crewman crew_member seafarer mariner
= salvage recover
= sandbag sand_bag
= sarcophagus coffin
= sars severe_acute_respiratory_syndrome
= schoolchild pupil student schoolboy schoolgirl
= screen test check examine
= sea_level ocean_level
= search hunt look_for scour
= search_and_rescue rescue_operation rescue_effort rescue_mission search_operation rescue_work
= seat_belt seatbelt safety_belt
= seismologist geologist quake_expert
= self-driving driverless autonomous
= serious_injury severe_injury serious_wound
= seriously severely critically gravely badly
= set_free release return_to_the_wild
= set_sail leave_port put_to_sea
= shake sway tremble
= shanty_town slum shantytown
= shark_attack attack_by_a_shark
= shelter refuge
= shipwreck wreck sunken_ship
= shoddy substandard poor_quality poorly_built sub-standard poorly_constructed
= short_circuit electrical_fault faulty_wiring wiring_fault electrical_short_circuit
= shortage scarcity lack short_supply
= shut_down close switch_off take_off_line
= shut_off turn_off switch_off
= side_effect adverse_effect side-effect adverse_reaction
= signal_failure signal_fault signalling_fault faulty_signal signal_problem
= sink go_down founder go_under
= sinking shipwreck ferry_disaster shipping_disaster
= skyscraper tower high-rise
= slaughter cull
= slaughterhouse abattoir
= sleep_outdoors sleep_outside sleep_in_the_open spend_the_night_outdoors spend_the_night_outside
= slow_response delayed_response late_response
= smog air_pollution haze dirty_air
= smoke_alarm smoke_detector fire_alarm
= smoke_inhalation suffocate suffocation asphyxiate asphyxiation inhale_smoke breathe_in_smoke
= smoking_ban ban_on_smoking smoke-free
= smoulder smolder
= sniffer_dog rescue_dog search_dog tracker_dog
= social_distancing keep_distance physical_distancing
= soldier troop army military
= space_agency space_administration
= space_junk space_debris
= space_station orbiting_laboratory orbital_station
= space_tourist paying_passenger
= spacecraft spaceship space_vehicle craft
= spacewalk space_walk walk_in_space extravehicular_activity
= speed go_too_fast speeding
= spew belch spit hurl throw_out
= spill spillage oil_slick
= spread sweep_through race_through tear_through
= starve go_hungry die_of_hunger starve_to_death
= state_funeral official_funeral
= state_of_emergency emergency_rule emergency_decree
= storey story floor
= storm_surge tidal_surge
= storm_warning weather_warning severe_weather_warning weather_alert
= strain variant mutation
= stranded marooned stuck trapped
= strengthen intensify gather_strength gain_strength grow_stronger pick_up_strength
= stretcher gurney
= stroke brain_haemorrhage brain_hemorrhage cerebral_haemorrhage
= structural_defect structural_fault construction_fault structural_weakness building_fault design_flaw
= study survey report
= submarine sub submersible
= suburb outskirts
= succumb_to_injury die_of_injury die_from_injury die_of_wound
= sue file_a_lawsuit take_legal_action bring_a_suit
= suffer_from_shock in_shock treat_for_shock
= superbug drug-resistant_bacterium mrsa antibiotic-resistant
= surgery operation operate
= surrogate_mother surrogacy
= survive escape_alive come_through escape_with_his_life escape_with_her_life escape_with_their_life
= survivor survive live_through escape_alive
= suspected_case possible_case
= sweep_away wash_away carry_away carry_off
= swept_away washed_away
= swerve veer
= swine_flu swine_influenza pig_flu
= swollen rain-swollen
= tablet pill
= tainted contaminated adulterated
= take_off takeoff take-off depart departure
= take_shelter seek_shelter take_refuge take_cover seek_refuge
= taxi cab
= technical_fault technical_problem mechanical_failure technical_failure malfunction mechanical_problem mechanical_fault technical_defect
= tent_city tent_camp makeshift_camp temporary_camp
= terminally_ill incurable dying
= test_positive positive_test diagnose_with
= threaten endanger put_at_risk jeopardise jeopardize imperil
= thunderstorm thunder_storm electrical_storm
= tobacco_company cigarette_maker tobacco_firm cigarette_company
= toll_rise death_toll_rise toll_climb death_toll_climb death_toll_increase
= topple fall_over overturn knock_over knock_down
= tornado twister whirlwind
= torrential_rain heavy_rain downpour heavy_rainfall deluge cloudburst intense_rain
= toxic poisonous noxious
= track rail line
= traffic_jam congestion gridlock tailback
= train_crash rail_crash train_accident train_disaster rail_disaster rail_accident train_wreck
= train_driver engine_driver engineer
= trample crush_to_death
= tranquillise sedate tranquilize anaesthetise anesthetize stun
= tranquilliser_dart stun_gun anaesthetic_dart tranquilizer
= transmit transmission pass_on spread
= transplant graft transplantation
= trap stuck pin
= trauma traumatise traumatize shock
= travel_ban travel_restriction
= travel_chaos travel_disruption traffic_chaos transport_chaos
= trawler fishing_boat fishing_vessel
= treat treatment care_for
= tsunami tidal_wave giant_wave
= tsunami_warning tsunami_alert
= tuberculosis tb
= tumour tumor growth
= tyre tire
= unclear unknown not_clear
= under_investigation investigate
= under_water submerge flooded inundate
= undergo_surgery be_operated_on have_an_operation undergo_an_operation have_surgery
= underground below_ground beneath_the_surface below_the_surface
= underground subway metro tube
= unearth dig_up excavate uncover
= unmanned uncrewed
= unprecedented never_before_seen
= uproot blow_down fell bring_down
= urge call_on appeal_to ask
= utility power_company electricity_company energy_company energy_supplier
= vaccinate immunise immunize inoculate vaccination immunisation immunization
= vaccination_campaign vaccination_drive immunisation_programme vaccination_programme vaccination_program immunization_campaign
= vaccine jab inoculation shot
= ventilator respirator life_support breathing_machine life_support_machine
= vet veterinarian veterinary_surgeon
= victim dead
= village hamlet
= virologist epidemiologist
= visit_the_scene visit_the_site tour_the_area inspect_the_site inspect_the_damage survey_the_damage visit_the_area view_the_damage
= volcanic_ash ash_cloud
= volcanologist vulcanologist
= waiting_list waiting_time
= warning_system alert_system early_warning
= waste rubbish garbage trash refuse
= water_bomber firefighting_aircraft firefighting_plane tanker_plane
= water_main water_pipe
= water_supply tap_water running_water drinking_water_supply
= weaken lose_strength lose_force lose_power
= whaler whaling_ship whaling_fleet
= wildfire forest_fire bushfire bush_fire brush_fire wild_fire brushfire
= win_the_prize be_awarded_the_prize receive_the_prize
= wind_farm wind_park
= windscreen windshield
= without_electricity without_power lose_power lose_electricity in_the_dark black_out
= worker employee labourer laborer workman
= workplace_accident industrial_accident accident_at_work
= worst most_severe deadliest most_destructive
= wreak_havoc cause_havoc devastate cause_devastation ravage
= yacht sailing_boat sailboat
= zoo animal_park wildlife_park safari_park zoological_garden
= zookeeper keeper
~ accident negligence charge manslaughter
~ aid deliver airlift convoy
~ airliner radar disappear contact
~ ash_cloud airspace flight ground
~ astronaut spacewalk repair
~ autopsy cause_of_death body coroner
~ avalanche skier bury snow mountaineer
~ bird engine emergency_landing ditch
~ bird_flu poultry cull virus
~ birth baby mother hospital midwife
~ black_box cockpit_voice_recorder voice_recorder flight_recorder
~ black_box wreckage investigator cockpit recover
~ blackout grid electricity power_station
~ blaze gut roof building
~ blizzard snow airport cancel flight
~ bridge collapse span car plunge river
~ bridge tunnel open link
~ bus ravine plunge passenger
~ cable_car plunge cable snap
~ cancer chemotherapy tumour diagnose
~ capsule hoist surface miner
~ captain abandon_ship passenger trial
~ cave boy diver flooded_cave
~ chemical leak fume evacuate
~ cholera water diarrhoea sanitation
~ climate scientist warm temperature
~ climber oxygen altitude rescue
~ clone sheep embryo scientist
~ cold_snap homeless freeze_to_death hypothermia
~ collapse building contractor permit shoddy
~ collapse roof weight snow
~ collapse rubble bury trap debris
~ collision train signal driver
~ comet probe tail
~ conjoined_twin separate surgeon operation
~ crash driver car accident
~ crash pilot_error investigator cause
~ cull outbreak farm poultry bird_flu
~ dam burst breach release reservoir
~ dam tailing mud mine
~ damage insurer claim cost
~ death funeral mourn bury
~ deforestation forest logger
~ die condolence grief tribute
~ die kill death dead victim toll
~ disaster minister resign blame
~ disaster relief emergency compensation
~ dog bite maul child
~ donor pledge fund appeal
~ drought crop harvest farmer famine
~ drown sweep_away river body
~ drug side_effect withdraw regulator
~ drunk driver alcohol crash
~ earthquake aftershock magnitude epicentre rubble seismologist
~ ebola outbreak quarantine health_worker
~ eclipse moon sun sky_watcher
~ emission climate target cut
~ environmentalist protest block
~ epidemic virus infect quarantine vaccine
~ eruption villager evacuate slope
~ escape zoo tiger recapture
~ euthanasia doctor patient terminally_ill
~ evacuate flood wildfire hurricane
~ evacuate shelter resident home
~ explosion gas leak ignite
~ explosion injure debris burn
~ explosion window shatter blast
~ factory collapse garment worker crack
~ famine food_aid starve relief
~ farmer subsidy protest tractor
~ feeding_tube coma life_support court
~ ferry captain arrest
~ ferry overload passenger life_jacket
~ ferry sink capsize drown passenger
~ fire arson deliberately_start suspect
~ fire exit lock trap escape
~ fire nightclub firework exit
~ fire smoke firefighter burn flame
~ flight cancel passenger strand airport
~ flood dam levee burst rain
~ flood rooftop boat helicopter rescue evacuate
~ fog visibility pile-up
~ food_poisoning salmonella e_coli listeria
~ food_poisoning vomit diarrhoea restaurant
~ fossil dinosaur bone palaeontologist
~ glacier melt sea_level warm
~ heart_attack bypass surgery hospital
~ heatwave elderly heatstroke temperature
~ helicopter crash mountain pilot
~ hit-and-run driver pedestrian
~ hiv drug treatment antiretroviral
~ hospital treat doctor patient
~ hostage ship pirate ransom
~ hurricane category wind eye
~ hurricane landfall evacuate coast
~ identify body dna dental_record relative
~ injure hospital treat injury
~ injury bruise fracture broken_bone
~ investigation cause human_error report
~ landslide bury village mud hillside
~ level_crossing train bus hit
~ lifeboat survivor ship sink
~ lift plunge cable shaft
~ lightning thunderstorm strike electrocute
~ lockdown curfew infection hospital
~ locust crop swarm spray
~ looting curfew troop patrol
~ lorry brake crash
~ mad_cow_disease beef ban export
~ malpractice patient sue surgeon
~ mass_grave bury disease body
~ meteorite crater explode window
~ methanol alcohol poison blind
~ migrant boat capsize coastguard rescue drown
~ milk melamine baby kidney
~ mine methane explosion gas
~ mine miner trap rescue underground shaft
~ mine_owner safety violation inspect
~ missing feared_dead presumed_dead
~ missing search find body
~ morgue body identify relative
~ mosquito malaria zika bite
~ mountaineer climber summit fall guide
~ negligence official arrest factory_owner
~ nightclub fire stampede exit
~ nuclear_waste protester train block
~ oil_spill beach clean-up seabird tanker
~ overdose drug death
~ panda zoo cub birth
~ pile-up motorway fog vehicle
~ pilgrim stampede crush
~ pilot land emergency passenger
~ plane crash wreckage pilot
~ poacher ivory rhino horn
~ prize laureate discovery scientist
~ probe mars lander signal
~ quake homeless tent shelter
~ quarantine passenger cruise_ship infect
~ radiation exclusion_zone evacuate
~ reactor cool pump fuel_rod
~ reactor radiation leak meltdown
~ recall defect carmaker fault
~ rescue cheer ambulance stretcher
~ ride fall amusement_park accident
~ rig blowout well oil
~ rocket launch satellite orbit
~ rubble survivor rescuer dig trap
~ salmonella egg recall
~ sandbag levee river soldier
~ search diver helicopter coastguard
~ shark swimmer attack beach surfer
~ ship run_aground captain rock
~ shipwreck diver treasure coin
~ short_circuit cause fire
~ shuttle astronaut orbit space_station
~ shuttle disintegrate foam tile wing
~ skeleton skull ancestor anthropologist
~ ski skier avalanche fall
~ smog traffic ban factory
~ smoke_inhalation treat hospital
~ smoking ban pub restaurant
~ snow traffic road close drift
~ stadium crush fan stand
~ stampede crowd trample crush
~ storm power_cut fallen_tree roof
~ storm power_line electricity
~ strand rescue airlift boat
~ strike doctor nurse pay
~ strike train service cancel
~ submarine sink crew sailor
~ surgery tumour remove
~ survivor rescue wreckage hospital
~ takeoff runway engine crash
~ tanker collide explode fire
~ tobacco lawsuit smoker damages
~ tomb archaeologist excavate mummy
~ tornado trailer rip roof
~ torrential_rain flood landslide mudslide
~ train derail carriage track passenger
~ train speed curve derail
~ train tunnel fire smoke
~ transplant organ donor liver kidney surgeon
~ trapped_miner rescue_worker drill
~ tsunami wave coast evacuate higher_ground
~ turbine dam hydroelectric river
~ tyre puncture fuel_tank debris
~ vaccine dose approve trial
~ volcano erupt lava ash crater
~ volunteer sandbag dike
~ wave beach swimmer drown
~ whale beach rescue tide
~ wildfire wind dry acre home
`;
