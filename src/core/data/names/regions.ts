/**
 * States, provinces, seas and other places, lower case, `|` between them.
 * From compromise (MIT); made by test/train/lists.mjs.
 */
export const regions = `\
abbotsford|abingdon|acton|adriadic|adygea|africa|agincourt|aguascalientes|alabama|alaska|alberta|alberton|\
aldershot|alhambra|alliston|alta|altai|americas|anadyr|ancaster|andhra pradesh|andover|antarctic ocean|\
arc de triomphe|arctic ocean|ariz|arizona|arkansas|arunachal pradesh|ashcroft|asia|assam|atlantic ocean|\
aylesford|azores|bahia|baja california|balkaria|baltimore|barnsley|bashkortostan|basque|battersea|bavaria|\
beaconsfield|bedford|bel air|bellingham|berwick|beverly hills|bexhill|bihar|bingley|blackburn|blackpool|\
blackwall|blvd|boardwalk|bolton|bracebridge|bramley|brampton|bremen|bridgenorth|bridgetown|brigham|brighton|\
british columbia|brockton|brooklyn|brookside|brookstone|browns canyon|buckingham|buckinghamshire|buryatia|\
caldwell|calif|california|cambridge|cambridgeshire|campbellford|campeche|carlisle|carrizo plain|caversham|ceara|\
cedar breaks|cedar falls|cedar grove|centerville|chamorro|charlottetown|chatham|chechnya|chelmsford|cheltenham|\
cherkessia|chhattisgarh|chiapas|chichen itza|chihuahua|chimney rock|chinatown|chiricahua|chuuk|chuvashia|\
clearwater|coahuila|colchester|colima|collingwood|colo|colorado|colosseum|compton|conn|connecticut|cornwall|\
corsica|coventry|cres|crimea|croydon|cumbria|dagestan|danube|darlington|dartford|dartmoor|delaware|denham|\
derbyshire|derry|devonport|digby|dist|doncaster|dorchester|dorset|dover|downtown|dryden|dumfries|dunstable|\
durango|durham|dutton|earlscourt|east end|east side|eglinton|enfield|epping|essex|europe|euston|everglades|\
everton|exeter|exford|fairhaven|financial district|florida|fujian|ganges|gansu|gay village|georgia|\
gloucestershire|godavari|gravenhurst|great britain|great lakes|green acres|green valley|greenfield|greenwich|\
grimsby|guanajuato|guangdong|guelph|guizhou|gujarat|haliburton|hampshire|hampstead|hampton|harford|harlem|\
harrow|haryana|hastings|hawaii|hereford|hertford|hertfordshire|heywood|hidalgo|highbury|highland|highlands|\
hillcrest|himachal pradesh|hovd|hovenweep|hunan|huntingdon|idaho|ilford|illinois|indian ocean|indiana|indochina|\
inglewood|ingushetia|inverness|iowa|ipswich|jalisco|japantown|jharkhand|jiangxi|kabardino|kalmykia|kans|kansas|\
karachay|karelia|karnataka|kazan kremlin|kedah|kelantan|kensington|kentucky|kerala|keswick|khakassia|khulna|\
kitchener|komi|koreatown|kosrae|krasnoyarsk|lakefront|lambeth|lancashire|lancaster|langford|langley|langton|\
lansing|leaside|leeds|leicestershire|lewes|lincoln memorial|lincolnshire|lindley|little italy|louisiana|lowland|\
lowlands|lyndhurst|machu picchu|madhya pradesh|magadan|maharashtra|maidstone|main st|main street|maine|malacca|\
malibu|malton|malvern|manhattan|manipur|manitoba|mansfield|maple grove|maplewood|maranhao|mari el|markham|\
maryland|massachusetts|meadowlands|meghalaya|mekong|michigan|michoacan|midlands|midtown|millington|minas gerais|\
minn|minnesota|mississippi|missouri|mizoram|montana|mordovia|morelos|nagaland|nayarit|nebr|nebraska|\
neuschwanstein|nevada|new brunswick|new england|new hampshire|new jersey|new mexico|new york|new york state|\
newark|newfoundland|newfoundland and labrador|newham|newmarket|newport|nile|norfolk|normandy|north carolina|\
north dakota|north end|north side|north yorkshire|northampton|northamptonshire|norwich|nottingham|\
nottinghamshire|nova scotia|nuevo leon|nunavut|oakmont|oakwood|oaxaca|odisha|ohio|okla|oklahoma|old town|\
ontario|orange county|oregon|orford|orinoco|ossetia|oxford|oxfordshire|oxley|pacific ocean|pahang|\
papahanaumokuakea|para|parana|parkside|parkwood|parthenon|pelham|pembroke|penang|penn|penna|pennington|\
pennsylvania|penzance|perak|pernambuco|perth|pickering|picton|pine ridge|pinecrest|pitcairn|pompeii|\
prince edward island|punjab|putnam|qinghai|quebec|queensland|queretaro|quintana roo|rajasthan|rajshahi|rangpur|\
rayleigh|red sea|redcliffe|redhill|rhode island|richmond|rio grande|riverbend|riverfront|riverside|rochester|\
saint lawrence river|sakhalin|san luis potosi|santa catarina|sarawak|sask|saskatchewan|saxony|scotts bluff|\
seaforth|seaton|seine|selangor|sherbrooke|shopping district|siberia|sichuan|sicily|sikkim|sinaloa|soho|somerset|\
sonora|south carolina|south dakota|south end|south side|southampton|southwold|springhill|springwood|stafford|\
staffordshire|stockwell|stratford|stroud|sudbury|suffolk|sunderland|sunset hills|surrey|sussex|sydenham|sylhet|\
tabasco|tahiti|taj mahal|tamaulipas|tamil nadu|tasmania|tatarstan|taunton|telangana|tenn|tennessee|teotihuacan|\
texas|thames|the bronx|the hamptons|thornhill|tiverton|tlaxcala|tonto|torquay|tottenham|tripura|truro|\
tsarskoe selo|tulum|tuscany|tuva|tuzigoot|udmurtia|ulaanbaatar|upton|uptown|usafa|utah|uttar pradesh|\
uttarakhand|uxbridge|vauxhall|veracruz|vermont|virgin islands|vostok|wake island|wakefield|warwick|warwickshire|\
washington|washington dc|waterford|watford|weedon|wentworth|west bengal|west end|west side|west virginia|whitby|\
whitchurch|wickham|willowbrook|winchester|wingham|wisc|wisconsin|woking|woodbridge|woodside|woodstock|woolwich|\
wupatki|wycombe|wyoming|yakutia|yakutsk|yangtze|york|yorkshire|yucatan|yukon|zacatecas`;
