/**
 * Countries, one a line: ISO 3166-1 alpha-2 code | names (`;` between them) | capital | demonyms.
 * From countries-list, i18n-iso-countries and i18n-nationality (all MIT); made by test/train/lists.mjs.
 */
export const countryRows = `\
AD|Andorra|Andorra la Vella|Andorran\n\
AE|United Arab Emirates;UAE|Abu Dhabi|Emirian\n\
AF|Afghanistan|Kabul|Afghan\n\
AG|Antigua and Barbuda|Saint John's|Antiguans\n\
AI|Anguilla|The Valley|\n\
AL|Albania|Tirana|Albanian\n\
AM|Armenia|Yerevan|Armenian\n\
AO|Angola|Luanda|Angolan\n\
AQ|Antarctica||\n\
AR|Argentina|Buenos Aires|Argentinean\n\
AS|American Samoa|Pago Pago|\n\
AT|Austria|Vienna|Austrian\n\
AU|Australia|Canberra|Australian\n\
AW|Aruba|Oranjestad|\n\
AX|Aland;Åland Islands;Aland Islands|Mariehamn|\n\
AZ|Azerbaijan|Baku|Azerbaijani\n\
BA|Bosnia and Herzegovina|Sarajevo|Bosnian;Herzegovinian\n\
BB|Barbados|Bridgetown|Barbadian\n\
BD|Bangladesh|Dhaka|Bangladeshi\n\
BE|Belgium|Brussels|Belgian\n\
BF|Burkina Faso|Ouagadougou|Burkinabe\n\
BG|Bulgaria|Sofia|Bulgarian\n\
BH|Bahrain|Manama|Bahraini\n\
BI|Burundi|Gitega|Burundian\n\
BJ|Benin|Porto-Novo|Beninese\n\
BL|Saint Barthelemy;Saint Barthélemy|Gustavia|\n\
BM|Bermuda|Hamilton|\n\
BN|Brunei;Brunei Darussalam|Bandar Seri Begawan|Bruneian\n\
BO|Bolivia|Sucre|Bolivian\n\
BQ|Bonaire;Bonaire, Sint Eustatius and Saba|Kralendijk|Sint Eustatius and Saba\n\
BR|Brazil|Brasília|Brazilian\n\
BS|Bahamas|Nassau|Bahamian\n\
BT|Bhutan|Thimphu|Bhutanese\n\
BV|Bouvet Island||\n\
BW|Botswana|Gaborone|Batswana\n\
BY|Belarus|Minsk|Belarusian\n\
BZ|Belize|Belmopan|Belizean\n\
CA|Canada|Ottawa|Canadian\n\
CC|Cocos (Keeling) Islands|West Island|\n\
CD|Democratic Republic of the Congo;Congo|Kinshasa|Congolese (Democratic Republic of the Congo)\n\
CF|Central African Republic|Bangui|Central African\n\
CG|Republic of the Congo;Congo|Brazzaville|Congolese (Republic of the Congo)\n\
CH|Switzerland|Bern|Swiss\n\
CI|Ivory Coast;Cote d'Ivoire;Côte d'Ivoire|Yamoussoukro|Ivorian\n\
CK|Cook Islands|Avarua|\n\
CL|Chile|Santiago|Chilean\n\
CM|Cameroon|Yaoundé|Cameroonian\n\
CN|China;People's Republic of China|Beijing|Chinese\n\
CO|Colombia|Bogotá|Colombian\n\
CR|Costa Rica|San José|Costa Rican\n\
CU|Cuba|Havana|Cuban\n\
CV|Cabo Verde;Cape Verde|Praia|Cape Verdean\n\
CW|Curacao;Curaçao|Willemstad|\n\
CX|Christmas Island|Flying Fish Cove|\n\
CY|Cyprus|Nicosia|Cypriot\n\
CZ|Czechia;Czech Republic|Prague|Czech\n\
DE|Germany|Berlin|German\n\
DJ|Djibouti|Djibouti|\n\
DK|Denmark|Copenhagen|Danish\n\
DM|Dominica|Roseau|Dominican (Dominica)\n\
DO|Dominican Republic|Santo Domingo|Dominican (Dominican Republic)\n\
DZ|Algeria|Algiers|Algerian\n\
EC|Ecuador|Quito|Ecuadorean\n\
EE|Estonia|Tallinn|Estonian\n\
EG|Egypt|Cairo|Egyptian\n\
EH|Western Sahara|El Aaiún|\n\
ER|Eritrea|Asmara|Eritrean\n\
ES|Spain|Madrid|Spanish\n\
ET|Ethiopia|Addis Ababa|Ethiopian\n\
FI|Finland|Helsinki|Finnish\n\
FJ|Fiji|Suva|Fijian\n\
FK|Falkland Islands;Falkland Islands (Malvinas)|Stanley|\n\
FM|Micronesia;Micronesia, Federated States of|Palikir|Micronesian\n\
FO|Faroe Islands|Tórshavn|\n\
FR|France|Paris|French\n\
GA|Gabon|Libreville|Gabonese\n\
GB|United Kingdom;UK;Great Britain|London|British\n\
GD|Grenada|St. George's|Grenadian\n\
GE|Georgia|Tbilisi|Georgian\n\
GF|French Guiana|Cayenne|French (French Guiana)\n\
GG|Guernsey|St. Peter Port|\n\
GH|Ghana|Accra|Ghanaian\n\
GI|Gibraltar|Gibraltar|\n\
GL|Greenland|Nuuk|\n\
GM|Gambia;Republic of The Gambia;The Gambia|Banjul|Gambian\n\
GN|Guinea|Conakry|Guinean\n\
GP|Guadeloupe|Basse-Terre|\n\
GQ|Equatorial Guinea|Malabo|Equatorial Guinean\n\
GR|Greece|Athens|Greek\n\
GS|South Georgia and the South Sandwich Islands|King Edward Point|\n\
GT|Guatemala|Guatemala City|Guatemalan\n\
GU|Guam|Hagåtña|\n\
GW|Guinea-Bissau|Bissau|Guinea-Bissauan\n\
GY|Guyana|Georgetown|Guyanese\n\
HK|Hong Kong|City of Victoria|\n\
HM|Heard Island and McDonald Islands||Heard Island and Mcdonald Islands\n\
HN|Honduras|Tegucigalpa|Honduran\n\
HR|Croatia|Zagreb|Croatian\n\
HT|Haiti|Port-au-Prince|Haitian\n\
HU|Hungary|Budapest|Hungarian\n\
ID|Indonesia|Jakarta|Indonesian\n\
IE|Ireland|Dublin|Irish\n\
IL|Israel|Jerusalem|Israeli\n\
IM|Isle of Man|Douglas|Manx\n\
IN|India|New Delhi|Indian\n\
IO|British Indian Ocean Territory|Diego Garcia|\n\
IQ|Iraq|Baghdad|Iraqi\n\
IR|Iran;Islamic Republic of Iran|Tehran|Iranian\n\
IS|Iceland|Reykjavik|Icelandic\n\
IT|Italy|Rome|Italian\n\
JE|Jersey|Saint Helier|\n\
JM|Jamaica|Kingston|Jamaican\n\
JO|Jordan|Amman|Jordanian\n\
JP|Japan|Tokyo|Japanese\n\
KE|Kenya|Nairobi|Kenyan\n\
KG|Kyrgyzstan|Bishkek|Kyrgyz\n\
KH|Cambodia|Phnom Penh|Cambodian\n\
KI|Kiribati|South Tarawa|I-Kiribati\n\
KM|Comoros|Moroni|Comoran\n\
KN|Saint Kitts and Nevis|Basseterre|Kittian and Nevisian\n\
KP|North Korea|Pyongyang|North Korean\n\
KR|South Korea;Korea, Republic of;Republic of Korea|Seoul|South Korean\n\
KW|Kuwait|Kuwait City|Kuwaiti\n\
KY|Cayman Islands|George Town|\n\
KZ|Kazakhstan|Astana|Kazakhstani\n\
LA|Laos;Lao People's Democratic Republic|Vientiane|Laotian\n\
LB|Lebanon|Beirut|Lebanese\n\
LC|Saint Lucia|Castries|Saint Lucian\n\
LI|Liechtenstein|Vaduz|Liechtensteiner\n\
LK|Sri Lanka|Colombo|Sri Lankan\n\
LR|Liberia|Monrovia|Liberian\n\
LS|Lesotho|Maseru|Mosotho\n\
LT|Lithuania|Vilnius|Lithuanian\n\
LU|Luxembourg|Luxembourg|Luxembourger\n\
LV|Latvia|Riga|Latvian\n\
LY|Libya|Tripoli|Libyan\n\
MA|Morocco|Rabat|Moroccan\n\
MC|Monaco|Monaco|Monacan\n\
MD|Moldova;Moldova, Republic of|Chișinău|Moldovan\n\
ME|Montenegro|Podgorica|Montenegrin\n\
MF|Saint Martin;Saint Martin (French part)|Marigot|\n\
MG|Madagascar|Antananarivo|Malagasy\n\
MH|Marshall Islands|Majuro|Marshallese\n\
MK|North Macedonia;The Republic of North Macedonia|Skopje|Macedonian\n\
ML|Mali|Bamako|Malian\n\
MM|Myanmar|Naypyidaw|Burmese\n\
MN|Mongolia|Ulan Bator|Mongolian\n\
MO|Macao||\n\
MP|Northern Mariana Islands|Saipan|\n\
MQ|Martinique|Fort-de-France|\n\
MR|Mauritania|Nouakchott|Mauritanian\n\
MS|Montserrat|Plymouth|\n\
MT|Malta|Valletta|Maltese\n\
MU|Mauritius|Port Louis|Mauritian\n\
MV|Maldives|Malé|Maldivan\n\
MW|Malawi|Lilongwe|Malawian\n\
MX|Mexico|Mexico City|Mexican\n\
MY|Malaysia|Kuala Lumpur|Malaysian\n\
MZ|Mozambique|Maputo|Mozambican\n\
NA|Namibia|Windhoek|Namibian\n\
NC|New Caledonia|Nouméa|\n\
NE|Niger|Niamey|Nigerien\n\
NF|Norfolk Island|Kingston|\n\
NG|Nigeria|Abuja|Nigerian\n\
NI|Nicaragua|Managua|Nicaraguan\n\
NL|Netherlands;The Netherlands;Netherlands (Kingdom of the)|Amsterdam|Dutch\n\
NO|Norway|Oslo|Norwegian\n\
NP|Nepal|Kathmandu|Nepalese\n\
NR|Nauru|Yaren|Nauruan\n\
NU|Niue|Alofi|\n\
NZ|New Zealand|Wellington|New Zealander\n\
OM|Oman|Muscat|Omani\n\
PA|Panama|Panama City|Panamanian\n\
PE|Peru|Lima|Peruvian\n\
PF|French Polynesia|Papeetē|French (French Polynesia)\n\
PG|Papua New Guinea|Port Moresby|\n\
PH|Philippines|Manila|Filipino\n\
PK|Pakistan|Islamabad|Pakistani\n\
PL|Poland|Warsaw|Polish\n\
PM|Saint Pierre and Miquelon|Saint-Pierre|\n\
PN|Pitcairn Islands;Pitcairn|Adamstown|\n\
PR|Puerto Rico|San Juan|\n\
PS|Palestine;State of Palestine|Ramallah|Palestinian Territory;Occupied\n\
PT|Portugal|Lisbon|Portuguese\n\
PW|Palau|Ngerulmud|Palauan\n\
PY|Paraguay|Asunción|Paraguayan\n\
QA|Qatar|Doha|Qatari\n\
RE|Reunion|Saint-Denis|\n\
RO|Romania|Bucharest|Romanian\n\
RS|Serbia|Belgrade|Serbian\n\
RU|Russia;Russian Federation|Moscow|Russian\n\
RW|Rwanda|Kigali|Rwandan\n\
SA|Saudi Arabia|Riyadh|Saudi\n\
SB|Solomon Islands|Honiara|Solomon Islander\n\
SC|Seychelles|Victoria|Seychellois\n\
SD|Sudan|Khartoum|Sudanese\n\
SE|Sweden|Stockholm|Swedish\n\
SG|Singapore|Singapore|Singaporean\n\
SH|Saint Helena|Jamestown|\n\
SI|Slovenia|Ljubljana|Slovenian\n\
SJ|Svalbard and Jan Mayen|Longyearbyen|\n\
SK|Slovakia|Bratislava|Slovakian\n\
SL|Sierra Leone|Freetown|Sierra Leonean\n\
SM|San Marino|City of San Marino|San Marinese\n\
SN|Senegal|Dakar|Senegalese\n\
SO|Somalia|Mogadishu|Somali\n\
SR|Suriname|Paramaribo|Surinamer\n\
SS|South Sudan|Juba|\n\
ST|Sao Tome and Principe|São Tomé|Sao Tomean\n\
SV|El Salvador|San Salvador|Salvadoran\n\
SX|Sint Maarten;Sint Maarten (Dutch part)|Philipsburg|\n\
SY|Syria;Syrian Arab Republic|Damascus|Syrian\n\
SZ|Eswatini|Lobamba|Swazi\n\
TC|Turks and Caicos Islands|Cockburn Town|\n\
TD|Chad|N'Djamena|Chadian\n\
TF|French Southern Territories|Port-aux-Français|French (French Southern Territories)\n\
TG|Togo|Lomé|Togolese\n\
TH|Thailand|Bangkok|Thai\n\
TJ|Tajikistan|Dushanbe|Tajik\n\
TK|Tokelau|Fakaofo|\n\
TL|East Timor;Timor-Leste|Dili|East Timorese\n\
TM|Turkmenistan|Ashgabat|\n\
TN|Tunisia|Tunis|Tunisian\n\
TO|Tonga|Nuku'alofa|Tongan\n\
TR|Türkiye;Turkey|Ankara|Turkish\n\
TT|Trinidad and Tobago|Port of Spain|Trinidadian;Tobagonian\n\
TV|Tuvalu|Funafuti|Tuvaluan\n\
TW|Taiwan;Taiwan, Province of China|Taipei|Taiwanese\n\
TZ|Tanzania;United Republic of Tanzania|Dodoma|Tanzanian\n\
UA|Ukraine|Kyiv|Ukrainian\n\
UG|Uganda|Kampala|Ugandan\n\
UM|U.S. Minor Outlying Islands;United States Minor Outlying Islands||\n\
US|United States;United States of America;USA;U.S.A.;US;U.S.|Washington D.C.|American\n\
UY|Uruguay|Montevideo|Uruguayan\n\
UZ|Uzbekistan|Tashkent|Uzbekistani\n\
VA|Vatican City;Holy See (Vatican City State)|Vatican City|\n\
VC|Saint Vincent and the Grenadines|Kingstown|\n\
VE|Venezuela|Caracas|Venezuelan\n\
VG|British Virgin Islands;Virgin Islands, British|Road Town|Virgin Islands;British\n\
VI|U.S. Virgin Islands;Virgin Islands, U.S.|Charlotte Amalie|Virgin Islands;U.S.\n\
VN|Vietnam|Hanoi|Vietnamese\n\
VU|Vanuatu|Port Vila|\n\
WF|Wallis and Futuna|Mata-Utu|Welsh\n\
WS|Samoa|Apia|Samoan\n\
XK|Kosovo|Pristina|\n\
YE|Yemen|Sana'a|Yemenite\n\
YT|Mayotte|Mamoudzou|\n\
ZA|South Africa|Pretoria|South African\n\
ZM|Zambia|Lusaka|Zambian\n\
ZW|Zimbabwe|Harare|Zimbabwean`;
