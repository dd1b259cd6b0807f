/**
 * Sports clubs whose names are no towns, lower case, without accents, `|` between them: football, baseball, basketball,
 * American football, ice hockey, rugby, cricket. Own list.
 */
export const clubs = `\
arsenal|aston villa|chelsea fc|crystal palace|everton|fulham fc|leeds united|leicester city|liverpool fc|manchester city|\
manchester united|man united|man city|man utd|newcastle united|nottingham forest|queens park rangers|qpr|tottenham|tottenham hotspur|spurs|\
west ham|west ham united|west bromwich albion|west brom|wolverhampton wanderers|wolves|bolton wanderers|blackburn rovers|\
birmingham city|derby county|norwich city|ipswich town|sheffield wednesday|sheffield united|stoke city|hull city|\
cardiff city|swansea city|coventry city|charlton athletic|millwall|port vale|tranmere rovers|crewe alexandra|\
celtic|rangers|hearts|heart of midlothian|hibernian|hibs|raith rovers|st mirren|st johnstone|motherwell fc|queen of the south|\
real madrid|barcelona fc|fc barcelona|barca|atletico madrid|athletic bilbao|real sociedad|real betis|real zaragoza|\
deportivo coruna|deportivo la coruna|celta vigo|espanyol|rayo vallecano|racing santander|sporting gijon|\
juventus|ac milan|inter milan|internazionale|lazio|as roma|sampdoria|fiorentina|atalanta|udinese|torino|hellas verona|sassuolo|\
bayern munich|bayern|borussia dortmund|borussia moenchengladbach|borussia monchengladbach|bayer leverkusen|werder bremen|\
schalke|schalke 04|hertha berlin|hamburger sv|hamburg sv|vfb stuttgart|eintracht frankfurt|hansa rostock|rb leipzig|hoffenheim|\
arminia bielefeld|fortuna duesseldorf|fortuna dusseldorf|st pauli|1860 munich|\
paris st germain|paris saint germain|paris saint-germain|paris sg|psg|olympique marseille|olympique lyon|olympique lyonnais|racing strasbourg|stade rennes|\
ajax|ajax amsterdam|psv|psv eindhoven|feyenoord|feyenoord rotterdam|vitesse|vitesse arnhem|az alkmaar|fc twente|willem ii|sparta rotterdam|\
anderlecht|club brugge|fc bruges|standard liege|benfica|fc porto|sporting lisbon|boavista|braga fc|galatasaray|fenerbahce|besiktas|\
trabzonspor|olympiakos|olympiacos|panathinaikos|aek athens|paok|dynamo kiev|dynamo kyiv|shakhtar donetsk|shakhtar|spartak moscow|\
cska moscow|cska sofia|cska|lokomotiv moscow|dynamo moscow|torpedo moscow|zenit|alania vladikavkaz|steaua bucharest|steaua|\
rapid bucharest|dinamo bucharest|dinamo zagreb|hajduk split|red star belgrade|partizan belgrade|ferencvaros|legia warsaw|\
widzew lodz|wisla krakow|slavia prague|sparta prague|slovan bratislava|rapid vienna|austria vienna|sturm graz|sv salzburg|\
grasshoppers|grasshopper|young boys|servette|neuchatel xamax|brondby|fc copenhagen|rosenborg|ifk gothenburg|malmo ff|aik|\
boca juniors|river plate|racing club|independiente|san lorenzo|newell's old boys|rosario central|velez sarsfield|\
flamengo|fluminense|corinthians|palmeiras|vasco da gama|botafogo|gremio|internacional|cruzeiro|atletico mineiro|penarol|nacional|\
colo colo|universidad catolica|atletico nacional|millonarios|cerro porteno|olimpia|alianza lima|sporting cristal|guadalajara chivas|\
al ahly|al-ahly|zamalek|esperance|raja casablanca|wydad casablanca|asante kotoko|hearts of oak|tp mazembe|kaizer chiefs|orlando pirates|\
mamelodi sundowns|al hilal|al-hilal|al nassr|al-nassr|al ittihad|urawa reds|kashima antlers|yokohama marinos|verdy kawasaki|gamba osaka|\
jubilo iwata|nagoya grampus|pohang steelers|ulsan hyundai|jeonbuk motors|mohun bagan|east bengal|\
yankees|mets|red sox|orioles|blue jays|rays|white sox|indians|guardians|tigers|royals|twins|athletics|mariners|astros|braves|\
marlins|expos|phillies|nationals|cubs|reds|brewers|pirates|cardinals|rockies|dodgers|padres|giants|diamondbacks|\
knicks|nets|celtics|76ers|sixers|raptors|bulls|cavaliers|pistons|pacers|bucks|hawks|hornets|heat|magic|wizards|mavericks|nuggets|\
warriors|rockets|clippers|lakers|grizzlies|timberwolves|pelicans|thunder|suns|trail blazers|spurs|jazz|supersonics|\
bills|dolphins|patriots|jets|ravens|bengals|browns|steelers|texans|colts|jaguars|titans|broncos|chiefs|raiders|chargers|cowboys|\
eagles|redskins|commanders|bears|lions|packers|vikings|falcons|panthers|saints|buccaneers|49ers|rams|seahawks|oilers|\
bruins|sabres|red wings|canadiens|senators|maple leafs|lightning|hurricanes|blue jackets|devils|islanders|flyers|penguins|capitals|\
blackhawks|avalanche|stars|predators|blues|ducks|flames|kings|canucks|sharks|whalers|nordiques|golden knights|\
all blacks|wallabies|springboks|pumas|harlequins|saracens|wasps|wigan warriors|leeds rhinos|st helens|bradford bulls|crusaders|\
brumbies|waratahs|stormers|blue bulls|broncos|roosters|rabbitohs|wests tigers|bulldogs|sea eagles|essendon|collingwood|carlton|\
hawthorn|richmond tigers|west coast eagles|port adelaide|fremantle dockers|mumbai indians|chennai super kings|royal challengers|\
kolkata knight riders|delhi capitals|rajasthan royals|sunrisers hyderabad|punjab kings|ferrari|mclaren|williams|red bull racing|\
lotto|rabobank|once|mapei|panaria|\
bundesliga|serie a|la liga|premiership|premier league|football association|uefa|fifa|icc|ioc|iaaf|fiba|nba|nfl|nhl|mlb|mls|ncaa|wba|wbc|ibf|wbo|\
atp|wta|pga|fa|rfu|fia|uci|concacaf|conmebol|caf|afc`;
