/** Rows of words and phrases for business, technology, culture, sport and people; how to read them is told in `../newsRows`. Compiled for this project from general knowledge of news English. */
export const business: string = `
= abandon stop call_off
= about around roughly approximately
= accept agree_to say_yes_to
= accounting bookkeeping account
= accounting_scandal accounting_fraud accounting_irregularity
= actor star performer
= actress actor star
= adaptation adapt based_on
= administration receivership go_into_administration call_in_the_receiver call_in_administrator bankruptcy_protection
= administrator receiver liquidator
= admit_to_hospital hospitalise hospitalize take_to_hospital hospital
= adopt adoption
= advance go_through progress qualify
= advertise advertising advert ad advertisement commercial
= affair extramarital_affair relationship
= agree reach_an_agreement strike_a_deal reach_a_deal come_to_an_agreement sign_a_deal
= ahead_of before in_the_run-up_to
= airbag air_bag
= airfare ticket fare
= airline carrier air_carrier
= album record
= all-time_great legend greatest
= almost nearly close_to just_under
= amid on_fear_of on_concern_about on_worry_about
= amount_to total come_to add_up_to
= analyst expert economist observer
= ancient old
= animated cartoon animation
= anniversary commemorate commemoration mark
= announce say declare make_public
= annual yearly full-year
= anonymous unidentified unnamed
= anorexic skinny too_thin underweight
= antique antiquity
= antitrust competition monopoly anti-trust
= app application
= appeal call_for_donation
= appoint name appointment pick choose
= approval go-ahead green_light clearance consent permission
= approve clear give_the_green_light approval green-light give_the_go-ahead
= art_theft art_heist heist robbery
= article story report piece
= artificial_intelligence ai machine_learning
= artwork work_of_art art_work
= ascend_the_throne become_king become_queen succeed_to_the_throne
= at_least no_fewer_than no_less_than
= athlete competitor
= attend take_part_in be_present be_at
= attract draw
= attraction sight
= attribute ascribe
= auction go_under_the_hammer sell_at_auction put_up_for_auction
= auction sale
= auction_house auctioneer
= audience viewing_figure rating viewership
= auditor accountant
= austerity spending_cut
= avoid avert stave_off
= award give present hand_out bestow
= award prize honour honor
= award_ceremony prize-giving ceremony
= axe sack fire dismiss
= baby infant newborn child
= baby_milk infant_formula baby_formula milk_powder powdered_milk
= bad_loan bad_debt non-performing_loan toxic_loan
= bailout bail_out rescue rescue_package rescue_plan
= ban suspend suspension disqualify
= band group
= bank lender
= bankrupt insolvent bust go_bust go_under collapse fail
= bankruptcy insolvency collapse
= banned_substance prohibited_substance illegal_substance steroid
= bargain discount
= based headquartered have_its_headquarters
= batsman batter
= beach coast seaside
= beat defeat see_off
= beauty_contest beauty_pageant
= beer lager ale
= begin start launch commence
= behind_closed_door empty_stadium without_spectator
= belt-tightening cost-cutting austerity
= benchmark index
= benefit welfare social_security
= bequeath leave bequest
= best_picture best_film
= bestseller best-selling best-seller top-selling
= bet gamble wager
= better-than-expected beat_expectation beat_forecast exceed_expectation top_forecast above_forecast
= bid candidacy candidate
= bid offer approach
= bid offer tender
= birth bear give_birth born
= birthday turn
= biscuit cookie
= black_market underground_economy
= block prevent stop veto
= block shut_off cut_off
= blockbuster hit
= blogger blog
= board director board_of_directors
= bond gilt treasury government_debt
= bonus payout reward
= boo jeer whistle
= book reserve booking reservation
= book yellow_card caution
= bookmaker bookie
= boom upswing
= boost lift help spur
= borrow loan borrowing
= box_office ticket_sale takings
= boxer fighter pugilist
= boxing_match fight bout
= boycott shun refuse_to_buy
= brand trademark label
= break_the_record set_a_record set_a_new_record smash_the_record beat_the_record
= break_up split breakup
= brewery brewer
= bribe bribery kickback backhander pay_off
= broadband high-speed_internet
= broadcast air screen show transmit
= broadcaster tv_station television_station channel network
= bronze_medal bronze
= browser web_browser
= budget spending_plan
= bug flaw vulnerability glitch error
= bullfighting bullfight bullfighter matador
= buy purchase acquire snap_up
= buyer purchaser new_owner
= call_off suspend cancel
= capital fund money
= car vehicle automobile auto
= carmaker automaker car_manufacturer car_maker auto_maker motor_manufacturer vehicle_maker
= carnival parade
= cartoon caricature drawing
= cast actor
= catwalk runway
= celebrate celebration festivity mark
= celebrity star
= cemetery graveyard
= censor censorship block
= central_bank monetary_authority
= champion title_holder titleholder title-holder
= championship tournament competition
= charity charitable_organisation aid_group aid_agency charitable_organization non-profit
= charity foundation
= charity_concert benefit_concert
= chart hit_parade
= cheap low-cost inexpensive affordable
= cheat cheating
= chef cook
= chess_player grandmaster
= chief_executive ceo chief boss chief_executive_officer
= childhood grow_up
= chip semiconductor microchip processor
= chipmaker chip_maker semiconductor_company
= chocolate confectionery
= choke choking choking_hazard
= cinema movie_theater movie_theatre theatre theater
= circulation sale readership
= circumnavigate sail_around_the_world round-the-world
= class_action lawsuit
= climb scale ascend conquer
= close end finish
= close_its_door close shut
= closing_ceremony close
= clothes clothing garment
= club team side
= coach head_coach
= coach manager trainer boss
= comeback fightback come_from_behind rally
= comeback return
= commodity raw_material
= commuter passenger
= companion boyfriend partner
= company corporation group conglomerate
= company firm business corporation enterprise
= compensate pay_compensation pay_damages
= compete take_part participate take_part_in
= competition_authority antitrust_regulator competition_regulator antitrust_authority competition_watchdog
= competitor rival competition
= complete finalise finalize close conclude
= computer pc machine
= computer_failure computer_problem it_problem technical_problem computer_glitch it_failure
= concert gig show performance
= concertgoer concert-goer fan audience
= concussion head_injury
= confidence sentiment
= confirm verify acknowledge
= consider think_about weigh mull look_at
= console games_console
= consumer_confidence consumer_sentiment
= consumer_group consumer_organisation consumer_watchdog consumer_organization
= consumer_spending household_spending spend
= contaminate contamination tainted taint contaminated
= contest competition event
= contestant participant
= continue go_on carry_on keep
= contract order deal
= contract shrink contraction
= contract_extension extend_his_contract new_contract new_deal extend_her_contract
= controversial disputed contentious
= controversy row furore furor outcry uproar
= cook_the_book falsify_account inflate_profit overstate_profit overstate
= corn maize
= coronation crown
= corruption bribery
= cost_cutting cost-cutting cut_cost reduce_cost save_money slash_cost
= cost_of_living living_cost
= counter-bid rival_bid rival_offer counterbid counteroffer competing_bid
= counterfeit fake forge forged
= couple pair
= court_of_arbitration cas sport_court
= crash accident pile-up collision
= crash collapse meltdown
= create_job job_creation add_job
= credit_rating rating debt_rating
= creditor lender
= cremate cremation
= crisp chip
= critic reviewer
= critically_acclaimed praise_by_critic
= criticise criticize criticism slam condemn attack blast
= cross_the_finish_line finish
= crowd audience
= crowd_trouble violence hooliganism
= cruise_ship cruise_liner liner
= cryptocurrency crypto digital_currency virtual_currency
= culminate end climax
= cultural_heritage heritage
= curator museum_director
= currently at_present at_the_moment now
= customer client consumer shopper
= cut cutback reduction reduce
= cut slash lower reduce
= cut_interest_rate rate_cut rate_reduction lower_interest_rate reduce_interest_rate
= cut_job axe_job shed_job slash_job eliminate_job lay_off
= cyberattack cyber-attack hack hacking cyber_attack
= cycling_race cycling tour
= data figure statistic number
= data_breach data_theft leak hack
= daughter girl
= dead lifeless
= deal agreement accord pact contract
= debt borrowings liability
= debt_relief debt_forgiveness debt_cancellation cancel_debt write_off_debt
= debut first_appearance
= decade ten_year
= decide make_a_decision decision opt
= dedicate devote
= default fail_to_pay fail_to_repay miss_a_payment
= defeat loss
= defender centre-back
= defending_champion holder titleholder reigning_champion
= deficit shortfall gap
= deflation fall_in_price falling_price
= delay postpone put_off push_back put_back
= delegation representative
= delete remove take_down
= delighted happy pleased thrilled
= delist take_private delisting
= demand appetite
= dementia alzheimer's
= deny dismiss denial rebut
= depositor saver
= depression slump
= despite in_spite_of
= devalue devaluation
= developed_country rich_country industrialised_country industrialized_nation rich_nation
= developing_country poor_country developing_nation
= device gadget
= diamond gem gemstone jewel
= die death dead pass_away
= direct director make
= discharge leave_hospital release_from_hospital
= discount reduction cut-price
= disqualify exclude
= dividend payout
= divorce split separate separation break_up
= documentary film
= donate donation give contribute contribution
= donate give gift donation
= donor benefactor philanthropist
= doping drug performance-enhancing_drug banned_substance
= double twofold twice
= doubtful doubt
= down offline unavailable inaccessible
= downgrade cut_the_rating lower_the_rating
= download file-sharing
= draft pick
= draw tie stalemate
= draw_criticism come_under_fire be_criticise
= drawing sketch
= dress gown
= dressing_room locker_room
= drink beverage
= drop abandon scrap call_off withdraw pull_out_of walk_away_from
= drop shelve scrap ditch abandon
= drug_test doping_test dope_test doping_control
= drunk intoxicated drunken
= dumping dump sell_below_cost
= economic_crisis financial_crisis credit_crunch crisis
= economy gdp gross_domestic_product
= electric_car electric_vehicle ev battery-powered_car
= electricity power
= electricity_bill energy_bill power_bill fuel_bill
= eliminate beat
= eliminate knock_out go_out crash_out elimination
= email e-mail
= embargo ban sanction
= employ a_workforce_of a_staff_of
= employee worker staff workforce personnel staff_member
= encrypt encryption scramble
= engaged engagement get_engaged announce_their_engagement
= entire whole
= entrepreneur businessman businesswoman business_person tycoon magnate
= episode instalment installment
= equalise equalize equaliser equalizer level draw_level
= exceed beat surpass top
= exchange_rate rate
= executive manager boss senior_manager
= exhibit display put_on_show go_on_display put_on_display
= exhibition exhibit show display
= expensive costly dear pricey
= export sell_abroad
= extra_time overtime
= factory plant works manufacturing_site
= fall drop decline decrease go_down
= fall lose shed
= fall slip dip edge_down edge_lower ease
= fall_ill be_take_ill
= famous well-known celebrated renowned
= fan admirer supporter
= farewell goodbye
= fashion clothing apparel
= fashion_designer designer couturier
= fashion_house label
= fashion_show collection
= fast-food fast_food hamburger
= fault defect flaw problem defective faulty glitch
= faulty defective flawed
= favourite favorite front-runner frontrunner tipped
= federation governing_body
= fee charge
= festival fair
= festivalgoer festival-goer reveller reveler
= fetch sell_for bring_in go_for
= fiance fiancee partner
= file_for_bankruptcy go_bankrupt seek_bankruptcy_protection declare_bankruptcy file_for_bankruptcy_protection file_for_chapter
= film movie picture
= film-maker filmmaker director
= final decider
= finance fund bankroll pay_for
= finance_director chief_financial_officer cfo finance_chief
= finance_minister chancellor treasury_secretary finance_chief
= fine order_to_pay
= fine penalty penalise penalize
= firework pyrotechnics
= first inaugural
= first_half before_the_break before_half-time
= fit healthy
= flag_at_half-mast fly_at_half-mast half-staff
= flight plane
= flock pour_into descend_on
= flop failure
= flotation ipo float initial_public_offering stock_market_debut go_public list
= food_poisoning food-borne_illness foodborne_illness
= football soccer
= football_association football_federation
= footballer football_player soccer_player
= force compel oblige
= forecast outlook guidance
= forecast predict expect project prediction outlook estimate projection
= former ex one-time previous
= fortnight two_week
= fortune wealth net_worth
= foul challenge tackle
= found set_up start establish launch create
= fracture break broken
= fraud swindle scam con cheat deception
= free at_no_cost free_of_charge
= free_agent free_transfer
= free_trade trade_liberalisation
= free_trade_agreement trade_deal trade_agreement trade_pact trade_accord
= fresh new further
= friendly warm-up exhibition_match
= funding financing money cash fund
= fundraiser fundraising
= funeral funeral_service memorial_service
= gender_gap pay_gap
= genuine authentic original
= giant major heavyweight behemoth
= go_into_effect come_into_force take_effect come_into_effect
= go_viral spread_on_social_media
= goal score
= goalkeeper keeper goalie
= gold bullion
= gold_medal olympic_title gold
= good_cause charity
= goods product merchandise
= grave tomb cemetery
= greenback dollar
= groom bridegroom
= gross take earn
= ground keep_on_the_ground
= grow expand growth expansion
= guarantee ensure
= guest invitee
= hack break_into hacker infiltrate hacking
= half-time interval break
= halt suspend suspension
= halve by_half
= hat-trick three_goal
= have_a_baby give_birth become_a_mother become_a_parent become_parent
= hazard danger risk
= headquarters hq head_office main_office
= hedge_fund fund
= heritage_site world_heritage_site
= hire recruit take_on employ bring_in
= hiring_freeze freeze_hiring
= hit hurt weigh_on dent damage
= hit success
= hoax prank fake
= holiday vacation
= home_run homer
= host home_side home_team
= host present
= host stage hold
= host_city host
= host_nation host_country
= hostile unsolicited unwelcome
= hotel inn guesthouse
= hotelier hotel_owner
= house_price property_price home_price
= housing_market property_market real_estate_market
= huge enormous massive vast
= husband spouse
= ice_hockey hockey
= identity_theft steal_identity
= immediately at_once straight_away right_away with_immediate_effect instantly
= import importer
= important major key
= impose slap levy
= increase raise boost step_up
= indebted debt-laden heavily_in_debt debt-ridden
= industrial_output factory_output industrial_production
= inflation price_rise consumer_price rise_in_price
= infringe infringement breach violate violation
= inherit inheritance leave
= inject pump pour
= injury injured hurt injure
= injury_time stoppage_time added_time
= inning innings
= innovation breakthrough
= intensive_care critical_condition
= interest_rate borrowing_cost cost_of_borrowing base_rate
= interim caretaker acting temporary
= internet web net online
= internet_service_provider isp internet_provider
= invest investment put_money_into pump_money_into plough_into
= investor fund backer
= investor market trader
= jewellery jewelry jewel
= job work employment
= job_cut job_loss redundancy layoff
= jobless_claim unemployment_benefit_claim claim_for_unemployment_benefit
= joint_venture partnership alliance tie-up team_up
= jump soar surge leap rocket shoot_up skyrocket
= jury judge panel
= kick_off begin start get_under_way open
= king monarch sovereign
= knock_out knockout stop
= landmark monument
= laptop notebook portable_computer
= largest biggest
= launch go_on_sale hit_the_shelf hit_the_store come_onto_the_market become_available
= launch unveil introduce release roll_out bring_out
= lawsuit legal_action suit court_case
= lay_off layoff redundancy make_redundant job_cut let_go
= lead_role starring_role title_role leading_role
= league championship
= league_table standing table
= leak disclose make_public
= leave_interest_rate_unchanged hold_interest_rate leave_rate_unchanged keep_interest_rate_unchanged keep_rate_unchanged on_hold
= legend legendary icon
= lend loan lending
= lift remove end
= lift_the_trophy win_the_cup lift_the_cup
= liquidation wind_up winding-up liquidate
= listener audience
= literature writing
= living_standard standard_of_living
= loan credit
= loan on_loan
= lockout lock_out
= logo emblem
= long_jump jump
= lose be_beat suffer_a_defeat suffer_defeat go_down_to
= loss lose_money in_the_red post_a_loss make_a_loss
= loss-making unprofitable lose_money make_a_loss
= lot item
= luggage baggage suitcase
= luxury upmarket high-end
= maiden_voyage first_voyage first_trip
= majority_stake controlling_stake controlling_interest majority_shareholding control
= maker manufacturer producer
= malfunction fail break_down
= mansion home house
= manufacture make produce build turn_out
= manuscript document
= market_leader biggest dominant leading
= marry wed get_married tie_the_knot marriage wedding
= masterpiece painting work_of_art artwork
= match game fixture clash encounter
= match-fixing fix_a_match match_fixing rig
= meal dish food
= medal decoration
= medallist medalist win_a_medal
= meet hold_talks meeting
= memorabilia collectible souvenir
= merge merger combine join_forces tie-up combination
= merger deal tie-up
= midfielder midfield
= milestone landmark
= mislabel wrongly_label mislabeled mislabelled
= miss be_absent sit_out skip
= mobile_phone cell_phone cellphone mobile handset phone
= monopoly dominant_position dominance market_power
= monthly every_month
= mortgage home_loan housing_loan
= motorcycle motorbike bike
= motorcyclist rider biker
= movie_star film_star screen_star
= museum gallery
= musician artist performer
= national_team national_side
= nationalise nationalize nationalisation nationalization take_into_public_ownership take_into_state_ownership
= needy poor
= negotiate hold_talks be_in_talks negotiation talk discuss discussion
= network system
= nightclub club disco discotheque
= nominate nomination shortlist put_forward in_the_running
= nominee contender candidate
= novel book
= novelist author writer
= obesity obese overweight
= offend offensive insult insulting
= offering share_sale stock_sale share_issue
= official formally officially
= offside disallow rule_out
= oil crude crude_oil
= oil_price price_of_oil crude_price
= oldest eldest
= oldest_person world's_oldest
= olympic_champion olympic_gold_medallist olympic_gold_medalist
= olympics olympic_games games
= opening_ceremony open
= opera opera_house
= oppose be_against object_to opposition
= orchestra philharmonic symphony
= order buy purchase
= organic natural
= organiser organizer organising_committee organizing_committee
= oust remove force_out push_out dismiss ouster removal
= outage failure breakdown
= output production
= outsider underdog
= outsource outsourcing offshoring
= overcharge charge_too_much
= overheat catch_fire burst_into_flame
= overtime extra_hour
= own_goal his_own_net
= painting picture canvas work
= palace court
= panic_buying stockpile hoard
= parade procession march
= parent_company owner holding_company
= part_company leave part_way
= partner companion girlfriend
= party bash celebration
= pass assist set_up
= passenger traveller traveler
= patent intellectual_property
= pay fork_out shell_out
= pay_cut wage_cut salary_cut
= pay_freeze wage_freeze freeze_pay
= pay_out distribute payout
= pay_rise raise wage_increase pay_increase wage_rise salary_increase
= pay_their_last_respect bid_farewell say_goodbye say_farewell pay_its_last_respect
= penalty spot-kick
= penalty_shoot-out shoot-out penalty_shootout on_penalty
= pension retirement_benefit
= perform play appear
= perform take_to_the_stage take_the_stage
= perfume fragrance scent
= personal_best best
= personal_data personal_information personal_detail private_data
= petrol gasoline gas fuel
= petrol_station gas_station filling_station service_station fuel_station
= phone_company telecom_operator telecom_company operator telecoms_group
= phone_hacking voicemail
= photo photograph picture image
= photo_finish narrow_margin
= photographer paparazzo paparazzi
= pilgrim pilgrimage
= pirate pirated illegal_copy counterfeit
= pitch field
= place_an_order order
= plagiarism plagiarise plagiarize copy
= player footballer
= playwright dramatist
= plunge plummet tumble slump nosedive crash dive sink
= pole_position pole front_of_the_grid
= popular sought-after
= port harbour harbor dock
= portray play
= post publish upload share put_online
= postpone call_off
= praise acclaim hail applaud
= pre-sale_estimate estimate expect
= predecessor former
= pregnant pregnancy expect_a_baby expect_a_child
= premiere debut first_showing opening
= presenter host anchor newsreader
= previously earlier before
= price cost
= price_cut price_reduction cut_price lower_price
= price_fixing price-fixing cartel collude collusion fix_price
= price_rise price_increase price_hike
= privacy data_protection
= private_equity buyout_firm buyout_group
= privatise privatize privatisation privatization sell_off
= prize_money cheque check
= problem difficulty trouble
= product item goods
= profit earn make_money
= profit earnings net_income
= profit_warning warn_on_profit cut_its_forecast lower_its_forecast lower_its_outlook
= profitable make_money make_a_profit in_the_black
= programme program show broadcast
= promise pledge vow commitment
= property real_estate
= propose proposal ask_to_marry
= protectionism protectionist
= prototype concept
= pub bar tavern
= public_finance budget
= public_spending government_spending state_spending
= publish carry run
= publish print bring_out
= publisher publishing_house
= pull_out withdraw withdrawal drop_out
= put_up_for_sale up_for_sale on_the_market on_the_block
= qualifier qualifying_match qualifying_game
= qualify book_a_place qualification secure_a_place
= quarter three_month three-month
= quarter-final quarterfinal last_eight
= quarterback passer
= queen monarch sovereign
= queue line wait_in_line
= quickly rapidly fast
= quota limit
= race grand_prix
= racing_team team
= racist_abuse racist_chant monkey_chant
= raise collect
= raise_interest_rate rate_rise rate_hike rate_increase put_up_interest_rate
= raise_its_forecast upgrade_its_forecast raise_its_outlook lift_its_forecast
= raise_money raise_fund raise_capital fundraising
= raise_price put_up_price increase_price hike_price
= rally recover rebound bounce_back recovery pick_up
= rank world_ranking
= rare scarce
= rating_agency credit_rating_agency
= ration rationing
= reach_the_final advance_to_the_final make_the_final into_the_final
= reality_show reality_tv
= recall call_back withdraw take_off_the_market pull_from_the_shelf remove_from_sale
= recall product_recall voluntary_recall
= recapitalise recapitalize inject_capital capital_injection cash_injection
= receive get obtain
= recently lately in_recent_week
= recession downturn slump economic_downturn
= record-breaking record
= record-holder holder
= record_company record_label label
= record_high all-time_high record_level new_high highest_level_ever
= record_low all-time_low new_low lowest_level_ever
= record_price highest_price most_expensive
= recover find retrieve
= recover regain_fitness return_to_fitness
= recovery upturn rebound
= referee official
= refund money_back reimburse reimbursement
= regulator watchdog authority
= reigning defending
= reject rebuff turn_down refuse spurn rejection decline
= relationship romance
= release bring_out put_out
= release open come_out
= relegate relegation drop_down demote demotion
= relocate move relocation shift
= remake new_version
= repatriate return send_back
= repay pay_back repayment
= replace succeed take_over_from successor replacement take_the_place_of
= report post announce record book
= resign quit leave depart departure exit
= resign quit step_down stand_down resignation give_up_his_post give_up_her_post
= resort holiday_destination
= restaurant eatery diner
= restore bring_back get_back
= restore restoration renovate renovation refurbish refurbishment
= restructure restructuring reorganisation reorganization reorganise reorganize shake-up overhaul revamp
= retail_sale high_street shop
= retailer store chain shop retail_chain
= retain hold_on_to defend
= retaliate hit_back retaliation tit-for-tat retaliatory countermeasure
= retire hang_up_his_boot end_his_career end_her_career call_time_on
= retire retirement bow_out step_back
= retract withdraw retraction take_back
= return come_back go_back
= return hand_back give_back restitution
= return_to_work go_back_to_work end_their_strike
= reunite reunion get_back_together
= reveal disclose make_known
= reveller reveler partygoer party-goer
= revenue turnover sale takings
= revise adjust revision
= rich wealthy affluent
= rise climb increase gain go_up
= rise gain advance edge_up edge_higher
= rise_to_fame make_his_name become_famous make_her_name shoot_to_fame
= rogue_trader unauthorised_trading unauthorized_trading
= role part character
= roller_coaster rollercoaster ride
= row dispute quarrel disagreement argument
= royal royalty royal_family
= run_out run_short
= runner-up second_place finish_second come_second
= sack fire dismiss sacking firing dismissal
= salary pay wage earnings remuneration
= scoop exclusive
= score net find_the_net hit
= scrap cancel axe
= screen_legend film_legend
= screenplay script
= screenwriter scriptwriter writer
= sculpture statue
= search_engine search
= season campaign
= second_half after_the_break after_half-time
= seed seeded
= sell sell_off dispose_of divest divestment offload sell-off disposal
= sell-off sell_off slump rout
= sell_out be_snap_up
= sell_out sold_out
= semi-final semifinal last_four
= send_off red_card dismiss show_a_red_card
= sequel follow-up
= severance severance_pay golden_handshake redundancy_pay payoff
= share stock equity
= shareholder investor stockholder
= sharply steeply dramatically significantly
= shipment consignment cargo delivery
= shoot film
= shop store outlet branch
= shopper buyer customer
= shot stroke
= shut shut_down close closure shutdown
= sidelined out_of_action miss rule_out
= sign ink put_pen_to_paper conclude
= sign join move_to
= sign recruit snap_up capture
= silver_medal silver
= singer vocalist performer
= single record
= sitcom comedy comedy_series
= slide fall drop retreat
= slightly marginally modestly a_little
= slowdown slow slow_down lose_momentum
= smartphone handset device
= soap_opera soap
= social_network social_media social_networking_site
= soft_drink soda fizzy_drink
= software program programme
= software_maker software_company software_firm
= sold-out capacity full_house
= solo single-handed alone
= son boy
= song track tune
= spam junk_mail unsolicited_email
= spectator fan
= spectator onlooker crowd
= spin_off leave_the_track
= spin_off spin-off split_off demerge demerger hive_off
= spirit liquor alcohol
= split break_up part_company go_their_separate_way
= sportsman athlete sportswoman
= sprint dash
= spy eavesdrop snoop surveillance
= squad selection
= stable out_of_danger
= stadium ground arena
= stage leg
= stake shareholding share holding interest
= star play appear act
= star play_the_lead take_the_lead_role have_the_lead_role
= starting_lineup starting_eleven line-up lineup
= startup start-up fledgling_company young_company
= state-owned state-run government-owned nationalised public
= steady stable unchanged
= steal rob loot
= stimulus stimulus_package boost
= stock_market stock_exchange bourse share_market
= stock_up stockpile hoard
= stop halt cease discontinue
= stop_making cease_production end_production discontinue phase_out halt_production
= straight_set in_two_set
= streaming_service streaming_platform stream
= strengthen appreciate gain firm
= stretcher carry_off
= strike go_on_strike down_tool walk_out stage_a_walkout
= strike walkout industrial_action walk_out stoppage work_stoppage
= striker forward
= strip take_away
= studio film_company
= subsidiary unit division arm offshoot
= subsidy subsidise subsidize state_aid
= substitute come_on replacement
= successor heir replacement
= sue take_to_court file_a_lawsuit take_legal_action bring_legal_action file_suit
= suitor bidder potential_buyer would-be_buyer
= summit peak top
= supermarket grocery grocer grocery_store
= supermodel model fashion_model
= supplier vendor provider
= surplus excess
= survive leave_behind
= sweatshop child_labour child_labor
= sweep dominate
= sweet candy confectionery
= sweeten raise_its_bid raise_its_offer increase_its_offer improve_its_offer
= tabloid newspaper
= take_off_air pull_off_the_air
= take_over take_charge take_the_helm take_the_reins
= take_place hold be_hold
= take_the_lead go_ahead go_in_front open_the_scoring
= takeover acquisition buyout purchase buy acquire take_over
= takeover_bid takeover_offer bid_for approach
= talent_show talent_contest talent_competition
= talk_show chat_show
= tariff duty levy import_duty customs_duty import_tax
= tax levy duty
= tax_avoidance avoid_tax
= tax_cut tax_reduction cut_tax
= tax_evasion tax_fraud evade_tax dodge_tax tax_dodging
= tax_haven offshore
= tax_increase tax_rise tax_hike raise_tax
= team side squad
= team_up join_forces collaborate partner collaboration partnership work_together
= tear rupture
= technical_problem technical_difficulty technical_glitch technical_fault
= technology tech
= telecom telecoms telecommunication
= television tv
= tennis_player tennis_star
= test_positive fail_a_drug_test positive_test failed_drug_test fail_a_doping_test
= text_message sms text
= thank express_gratitude grateful
= thrash crush hammer rout demolish
= threat threaten danger
= throne crown
= title championship
= top_of_the_table league_leader leader
= top_seed world_number_one number_one_seed
= top_the_box_office box_office_chart
= top_the_chart number_one chart-topper
= tour_operator travel_agency travel_company travel_agent travel_firm
= tourism tourist_industry travel_industry
= tourist holidaymaker vacationer visitor traveller traveler
= tout scalper
= toy plaything
= trade commerce
= trade swap exchange
= trade_barrier trade_restriction
= trade_deficit trade_gap
= trade_war trade_dispute trade_conflict trade_row
= trader dealer broker
= trading session dealings
= trail be_behind
= trainers sneaker
= transfer move switch
= transfer_fee fee
= travel_warning travel_advice travel_advisory
= treat treatment therapy
= tribute homage praise
= trip journey tour
= triple treble threefold
= trophy cup silverware
= trousers pants
= try attempt seek
= try touch_down
= turnaround recovery turn_around
= tweet post
= tycoon magnate mogul billionaire baron
= umpire referee
= unbeaten undefeated
= under_fire criticise criticize face_criticism
= undergo_surgery have_an_operation operate_on surgery operation
= unearth discover find dig_up excavate
= unemployment jobless joblessness out_of_work unemployed
= unemployment_rate jobless_rate
= unexpected surprise unexpectedly
= unprecedented never_before
= unsafe dangerous hazardous
= unveil present show reveal
= update patch upgrade fix
= upset shock surprise
= value price_tag price
= veteran long-serving longtime long-time longstanding
= video clip footage
= video_game computer_game game
= video_referee var video_assistant_referee
= viewer audience
= virus worm malware malicious_software
= visa entry_permit
= visit travel_to go_to
= visitor visiting_team away_team
= volatility turbulence turmoil volatile turbulent
= voluntary_redundancy early_retirement voluntary_departure
= volunteer helper
= weaken depreciate lose_ground
= website site web_page web_site
= wedding marriage nuptials
= welcome greet hail
= wife spouse
= win receive be_award collect
= win take pick_up scoop
= win triumph prevail be_victorious
= win_a_contract award_a_contract secure_a_contract land_a_contract
= win_praise praise
= win_the_lottery lottery_winner jackpot_winner
= wine vintage
= winemaker wine-maker wine_grower vintner
= winner recipient laureate
= winner winning_goal
= winning_streak winning_run
= wipe_out wipe_off erase
= withdraw pull take_off_the_shelf remove_from_the_shelf
= work_from_home remote_work home_working
= workforce staff headcount payroll
= working_condition working_hour
= world's_largest world's_biggest largest_in_the_world biggest_in_the_world
= world_champion world_title
= world_cup tournament
= world_record world_best
= worse-than-expected miss_expectation miss_forecast fall_short_of_expectation below_forecast
= worshipper worshiper faithful believer
= worth valued_at value be_worth
= write_down write_off writedown write-down write-off impairment impairment_charge
= yacht boat sailing_boat
= yellow_jersey overall_lead race_leader
= yield return borrowing_cost
= young youth
~ acceptance_speech speech
~ account_holder customer
~ acquisition stake shareholder
~ advertise complaint watchdog
~ airbag recall
~ airline bankruptcy stranded
~ album release chart
~ archaeologist archeologist excavate dig
~ archaeologist tomb discover
~ architect design
~ auction buyer fetch
~ austerity protest cut
~ author book publish
~ award speech
~ bailout bank collapse
~ ballet dance dancer
~ balloonist balloon
~ band split reunite
~ bank_run run_on_the_bank withdraw_their_money
~ bankruptcy creditor debt
~ bankruptcy job liquidate
~ barrel oil_price output
~ batsman run century
~ bidder buyer
~ born native
~ boxer knock_out round
~ bull runner gore
~ career rise_to_fame
~ cartoon protest offend
~ cartoonist draw
~ casino gambling
~ catwalk model designer
~ chatbot ai
~ climber summit avalanche
~ collection collector
~ columnist writer
~ composer compose write
~ concert cancel refund
~ concert ticket fan
~ conductor conduct
~ contaminate sick salmonella
~ copyright piracy
~ crash driver race
~ crash fail go_down
~ crowd stadium fan
~ cruise_ship passenger ill
~ currency devalue central_bank
~ customs customs_officer customs_official
~ cyclist rider
~ cyclist stage race
~ data_breach customer apologise
~ death condolence
~ death tribute fan
~ deposit saving
~ deposit withdraw bank_run
~ designer design
~ die cancer
~ disqualify medal strip
~ divorce custody
~ donate foundation billion
~ doping ban sample
~ drummer drum
~ editor journalist
~ eliminate lose
~ embargo export trade
~ emission carmaker cheat
~ emission exhaust fume
~ employer company boss
~ exporter export
~ factory closure job
~ farmer grower
~ favourite favorite tip
~ festival crowd stage
~ figure_skating figure_skater skater
~ film actor role
~ film director premiere
~ final trophy champion
~ fine regulator breach
~ flotation share investor
~ flower wreath
~ food_poisoning diner restaurant
~ forger fake
~ founder co-founder start set_up
~ fraud auditor account
~ frontman lead_singer singer
~ gamer player
~ goal victory win
~ goalkeeper goal penalty
~ gold_medal champion win
~ grand_slam major
~ guitarist guitar
~ gymnast gymnastics
~ hack data steal
~ harvest price drought
~ hat-trick goal score
~ headline front_page
~ heritage loot return
~ hoax caller
~ homeless rough_sleeper live_on_the_street
~ honeymoon newlywed
~ hooligan hooliganism
~ hooligan police fan
~ horse jockey
~ hospital surgery doctor
~ infect spread
~ inflation price food
~ injury miss
~ interest_rate central_bank inflation
~ inventor invent invention
~ investor sell-off fear
~ jackpot prize win
~ jockey rider
~ journalist publish leak
~ library archive
~ lifetime_achievement career
~ loss cut_job restructure
~ lottery jackpot
~ lottery ticket winner
~ marathon runner finish
~ match-fixing referee bet
~ merge create largest
~ merger bid shareholder offer
~ newspaper apologise libel
~ nominate award nominee
~ opera_singer soprano tenor
~ outage user complain
~ overdose pill
~ painter artist paint
~ parade street crowd
~ patch vulnerability hacker
~ patent sue infringe
~ penalty referee foul
~ philanthropist donate philanthropy
~ pianist piano
~ poet writer
~ pop_star singer
~ precious_metal gold
~ premiere red_carpet
~ prize jury winner
~ producer produce
~ qualifying qualify
~ racing_driver driver
~ racist_abuse fine club
~ radio_station radio
~ ransomware ransom
~ rapper rap hip-hop_artist
~ recall contaminate ill
~ recall fault car
~ recall overheat battery
~ recession shrink quarter
~ redundancy union consultation
~ rehab alcohol_problem addiction addict
~ remark apologise racist
~ resort tourist evacuate
~ restaurant chef
~ retire career
~ roller_coaster ride injured
~ runner athlete
~ sack coach defeat
~ sack replace
~ sailor yachtsman
~ sculptor sculpt sculpture
~ send_off referee
~ set tennis_player
~ share fall shareholder
~ shoot location film
~ shortage queue panic_buying
~ singer sing
~ singer voice tour
~ skater skate skating
~ smartphone launch queue
~ songwriter write
~ sprinter runner
~ stadium collapse spectator
~ state_funeral national_mourning
~ statement comment
~ steal museum painting
~ strike disruption commuter
~ strike flight cancel
~ strike pay_rise
~ strike stranded passenger
~ striker striking_worker
~ subsidy price fuel
~ summit leader trade
~ swimmer swim
~ takeover regulator antitrust approve
~ tariff import retaliate
~ test_positive steroid
~ thief painting frame
~ tour concert
~ tourist hotel cancel
~ transfer fee club
~ unemployment job layoff
~ violinist violin
~ website visitor hit
~ wheat grain cereal
~ winner ceremony trophy
`;
