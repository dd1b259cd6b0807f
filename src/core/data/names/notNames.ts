/** Words that are no name when they stand alone, whatever their capitals. Own list of function words and news furniture. */
export const notNames: ReadonlySet<string> = new Set(
  (
    'i me my mine we us our ours you your he him his she her hers it its they them their who whom whose which what this ' +
    'that these those the a an and or but nor so yet if then than as at by for from in into of off on onto out over to up ' +
    'with within without about above across after against along among around before behind below beneath beside between ' +
    'beyond despite down during except inside like near since through throughout till toward towards under until upon via ' +
    'not no yes there here now when where why how all any both each few many more most much other some such only own same ' +
    'too very can could may might must shall should will would do does did have has had be is are was were been being am ' +
    'also however meanwhile moreover although though because while whether once one two three four five six seven eight ' +
    'nine ten first second third last next new old mr mrs ms dr sir according today yesterday tomorrow tonight ok ' +
    'said says say read watch photo video image file source sources editor disclaimer breaking exclusive update updated ' +
    'advertisement share subscribe copyright reporting writing editing god internet web dear hello thanks'
  ).split(' '),
);

/** Phrases written with capitals that name nobody. Own list. */
export const notNamePhrases: ReadonlySet<string> = new Set([
  'deep state',
  'cold war',
  'big tech',
  'big pharma',
  'global south',
  'third world',
  'first lady',
  'first world',
  'founding fathers',
  'great depression',
  'good samaritan',
  'new deal',
  'new year',
  'old testament',
  'new testament',
  'prime minister',
  'supreme leader',
  'wild card',
]);

/** Words that end names of newspapers and magazines, whose article belongs to the name ("The Straits Times"). Own list. */
export const pressWords: ReadonlySet<string> = new Set(
  (
    'times post journal herald tribune guardian economist independent telegraph observer star sun mirror globe gazette ' +
    'chronicle standard mail examiner inquirer atlantic age australian hindu nation citizen intercept diplomat verge'
  ).split(' '),
);

/** Common words that are also people's names: at the head of a sentence, alone, they are more often the words. Own list. */
export const wordsBeforeNames: ReadonlySet<string> = new Set(
  (
    'mark will bill rob grant hope faith grace rose dawn jack chase pat sue drew frank sterling art christian iris joy ' +
    'summer april june august max ray rich miles guy penny ruby amber crystal pearl angel chance hunter mason page sandy ' +
    'dusty rusty young long short small strong sharp wise good best bell brown black white green gray grey gold king ' +
    'price banks law park woods field fields hill stone rock ford case love day may victor eve gene nick dale dean earnest ' +
    'major prince baron duke judge bishop abbot carpenter baker cook miller taylor mason potter shepherd weaver'
  ).split(' '),
);

/** Capital-letter abbreviations of things that are no organisations, places or people. Own list. */
export const plainAcronyms: ReadonlySet<string> = new Set(
  (
    'AD AGM AI AIDS AKA ALL AM ANY API APR ASAP ATM BA BC BCE BMI BST CD CE CEO CEOS CET CFO CIO COO COP COVID CPI CPU CSR CV ' +
    'DIY DJ DM DNA DUI DVD EBITDA ECG EDT EPS ESG EST ETA ETF ETFS EUR EV EVS FAQ FAQS FDI FTSE FX GBP GDP GM GMO GMT GNP ' +
    'GP GPA GPS GPU HIV HIV/AIDS HP HQ HR HRS HTML ICBM ICT ICU ID IDS IED IN INC INR IOT IP IPO IPOS IQ IRA ISBN ISO IST IT ' +
    'IVF JPY JR KG KM KMH KPH KW LED LGBT LGBTQ LLC LLM LNG LPG LTD MA MBA MC MD MHZ MM MOU MP MPH MPS MRI MRNA MSC MVP MW NA NB ' +
    'NFT NGO NGOS NO NOT ODI OK OMG ON ONLY OPS OTC PC PCR PDF PHD PIN PLC PM PMI PMS POW POWS PPE PPP PR PS PST PT PTSD ' +
    'QA QR RBI RPG RSVP SIM SME SMES SMS SOS SUV SUVS TBA TBD TV TVS UFO UI UK US USA USB USD UTC UV VAT VC VIP VIPS VPN VR ' +
    'WMD WTI WWI WWII YTD ONLINE PHOTO VIDEO FILE LIVE NEW THE AND FOR'
  ).split(' '),
);
