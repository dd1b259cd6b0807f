/**
 * Further names and demonyms of countries, by ISO 3166-1 alpha-2 code: short forms, older names, spellings and adjectives
 * that news text uses and the packages' lists lack. Own list: `code|names|demonyms`.
 */
export const countryForms = `\
AE|the Emirates;Emirates|Emirati
AG||Antiguan;Barbudan
AR||Argentine;Argentinian
BA|Bosnia|
BB||Bajan
BF||Burkinabe;Burkinabè
BW||Botswanan;Motswana
BY||Belarussian
CD|DR Congo;DRC;Congo-Kinshasa;Zaire|Congolese
CF|CAR|
CG|Congo-Brazzaville;Republic of the Congo|Congolese
CH||Swiss
CI|Ivory Coast|Ivorian
CN|PRC|Chinese
CV|Cabo Verde|
CZ|Czechoslovakia|Czech
DK||Danish;Dane
DO||Dominican
ES||Spanish;Spaniard
FI||Finnish;Finn
FM|Micronesia|
FR||French
GB|Britain;Great Britain;UK;U.K.|British;Briton;English;Scottish;Welsh
GE||Georgian
GN||Guinean
GR||Greek
HK||
IE||Irish
IL||Israeli
IQ||Iraqi
IR|Islamic Republic of Iran|Iranian
IS||Icelandic;Icelander
KE||Kenyan
KG||Kyrgyz
KH||Khmer
KP|North Korea;DPRK|North Korean
KR|South Korea;Republic of Korea;Korea|South Korean;Korean
KZ||Kazakh;Kazakhstani
LA|Laos|Lao;Laotian
LB||Lebanese
LS||Basotho
LU||Luxembourgish
LY|Libya|Libyan
MD|Moldova|Moldovan
MG||Malagasy
MK|Macedonia|Macedonian
MM|Burma|Burmese
MV||Maldivian
NE||Nigerien
NL|Holland|Dutch
NO||Norwegian
NZ||New Zealander;Kiwi
PH||Filipino;Philippine
PK||Pakistani
PL||Polish;Pole
PS|Palestine;Gaza;West Bank|Palestinian
PT||Portuguese
RS|Yugoslavia|Serbian;Serb
RU|Soviet Union;USSR|Russian;Soviet
SA|KSA|Saudi;Saudi Arabian
SE||Swedish;Swede
SI||Slovenian;Slovene
SK||Slovak
SY|Syria|Syrian
SZ|Swaziland|Swazi
TG||Togolese
TH||Thai
TJ||Tajik
TL|East Timor|Timorese
TM||Turkmen
TR|Türkiye;Turkiye;Turkey|Turkish;Turk
TW|Taiwan|Taiwanese
TZ|Tanzania|Tanzanian
UA|the Ukraine|Ukrainian
US|United States;U.S.;US;USA;U.S.A.;America;the States|American
UZ||Uzbek
VA|Vatican;Holy See;Vatican City|
VE|Venezuela|Venezuelan
VN|Vietnam;Viet Nam|Vietnamese
YE||Yemeni
ZA||South African
ZW|Rhodesia|Zimbabwean
`;

/** Demonyms of regions and peoples that are not of one country. Own list. */
export const regionalDemonyms: readonly string[] = (
  'African European Asian Arab Western Eastern Kurdish Kurd Jewish Jew Muslim Islamic Islamist Christian Catholic Latin Nordic ' +
  'Baltic Balkan Caribbean Scandinavian Slavic Tibetan Uighur Uyghur Chechen Sunni Shiite Shia Hutu Tutsi Pashtun Hindu ' +
  'Buddhist Protestant Anglican Orthodox Californian Texan Sicilian Catalan Basque Crimean Siberian Hispanic Latino ' +
  'Republican Democratic Democrat Communist Socialist Marxist Nazi Fascist ' +
  'Americans Europeans Africans Asians Arabs Kurds Muslims Jews Christians Islamists'
).split(' ');

/** Places larger than countries, and parts of the world. Own list. */
export const worldRegions: readonly string[] = (
  'Africa|Asia|Europe|North America|South America|Latin America|Central America|Oceania|Antarctica|Middle East|Far East|' +
  'Near East|Southeast Asia|Central Asia|East Asia|South Asia|Eastern Europe|Western Europe|Central Europe|West Africa|' +
  'East Africa|North Africa|Southern Africa|Horn of Africa|Sahel|Balkans|Caucasus|Caribbean|Scandinavia|Arctic|Pacific|' +
  'Atlantic|Mediterranean|Black Sea|Red Sea|South China Sea|East China Sea|Persian Gulf|Baltic Sea|Caspian Sea|North Sea|' +
  'Indian Ocean|Pacific Ocean|Atlantic Ocean|Indo-Pacific|Asia-Pacific|Kurdistan|Kashmir|Crimea|Donbas|Chechnya|Tibet|' +
  'Xinjiang|Darfur|Gaza Strip|Golan Heights|West Bank|Siberia|Catalonia|Scotland|Wales|England|Northern Ireland|Kosovo|' +
  'Hong Kong|Macau|Abkhazia|South Ossetia|Transnistria|Nagorno-Karabakh|Balochistan|Punjab|Sinai|Suez Canal|' +
  'Strait of Hormuz|English Channel|Sahara|Himalayas|Alps|Andes|Amazon|Nile|Danube|Rhine|Yangtze|West|East|South|North|' +
  'Global South|Gulf|Maghreb|Levant|Mideast|Benelux'
).split('|');
