/**
 * Companies, media, parties, armed groups and international bodies of today's news that are not in `organisations`, lower
 * case, `|` between them. Own list.
 */
export const institutions = `\
accenture|agence france-presse|afp|airbus|aldi|alibaba|alphabet|amnesty international|ansa|ant group|anthropic|arab league|aramco|\
asean|associated press|astrazeneca|axios|bank of america|bank of china|bank of england|bank of japan|barclays|bbc|bellingcat|\
bertelsmann|biontech|blackrock|blackstone|bloomberg|bmw|bnp paribas|bp|brookings institution|buzzfeed|bytedance|carnegie endowment|\
catl|cbs|cbs news|nbc|nbc news|abc news|fox news|cnn|cnbc|msnbc|pbs|npr|christian democratic union|christian social union|cia|fbi|\
nsa|dhs|epa|fda|cdc|faa|fema|cnooc|credit suisse|deutsche bank|deutsche telekom|deutsche welle|doctors without borders|\
médecins sans frontières|medecins sans frontieres|ecowas|european central bank|european commission|european council|european parliament|\
european union|eu|european court of human rights|eurostat|europol|frontex|evergrande|federal reserve|fed|farc|eta|fatah|hamas|hezbollah|\
hizbullah|hizballah|islamic jihad|islamic state|isis|isil|daesh|taliban|al-qaeda|al-qaida|al qaida|al-shabaab|al shabaab|boko haram|\
lord's resistance army|plo|pkk|ypg|tamil tigers|wagner group|muslim brotherhood|foxconn|gazprom|rosneft|lukoil|sberbank|rosatom|\
greenpeace|guardian|haaretz|hudson institute|human rights watch|huawei|zte|iaea|icrc|ifrc|ilo|imf|iom|opec+|osce|oecd|wto|who|un|unhcr|\
unicef|undp|unctad|unrwa|wfp|fao|icc|icj|g7|g20|g8|brics|african union|au|mercosur|nafta|saarc|gcc|instagram|facebook|twitter|youtube|wikipedia|google|microsoft|pfizer|boeing|whatsapp|tiktok|wechat|weibo|\
telegram|reddit|snapchat|linkedin|openai|spacex|starlink|tesla|apple inc|amazon|amazon.com|meta platforms|ibm|amd|qualcomm|tsmc|asml|\
international atomic energy agency|international committee of the red cross|international criminal court|\
international court of justice|international monetary fund|international olympic committee|world bank|world health organization|\
world trade organisation|world food programme|world economic forum|irgc|islamic revolutionary guard corps|revolutionary guards|\
itar-tass|tass|ria novosti|interfax|xinhua|kcna|yonhap|kyodo|anadolu|irna|isna|dpa|efe|pti|ap|upi|reuters|thomson reuters|jpmorgan|\
morgan stanley|merrill lynch|lehman brothers|ubs|citibank|kkr|kremlin|kfc|mcdonald's|wendy's|burger king|kuomintang|kmt|democratic progressive party|\
likud|shas|kadima|meretz|knesset|duma|state duma|bundestag|bundesrat|bundesbank|lok sabha|rajya sabha|seimas|sejm|verkhovna rada|\
labour|tories|conservatives|liberal democrats|lib dems|snp|plaid cymru|sinn fein|dup|democrats|republicans|gop|social democrats|spd|cdu|csu|afd|fdp|\
front national|national rally|forza italia|lega nord|five star movement|podemos|psoe|syriza|fidesz|law and justice|\
african national congress|anc|zanu-pf|zanu pf|swapo|frelimo|renamo|unita|mpla|bjp|bharatiya janata party|indian national congress|\
aam aadmi party|ppp|pml-n|awami league|bnp|pap|umno|golkar|pri|prd|farc-ep|le monde|le figaro|el pais|el mundo|\
la repubblica|corriere della sera|bild|die welt|die zeit|frankfurter allgemeine zeitung|sueddeutsche zeitung|suddeutsche zeitung|der standard|\
izvestia|pravda|kommersant|novaya gazeta|global times|people's daily|south china morning post|china central television|cctv|cgtn|\
asahi shimbun|yomiuri shimbun|nikkei|nhk|times of india|hindustan times|indian express|jerusalem post|al arabiya|al-arabiya|al-jazeera|\
al ahram|al-ahram|washington post|wall street journal|los angeles times|chicago tribune|new yorker|politico|propublica|vice news|\
sky news|itv|channel 4|daily telegraph|sunday times|daily mirror|le soir|de telegraaf|clarin|la nacion|o globo|folha|granma|\
maersk|merck|moderna|sanofi|roche|bayer ag|gsk|glaxosmithkline|johnson and johnson|eli lilly|novo nordisk|nippon steel|softbank|nissan motor|\
toyota motor|honda motor|hyundai motor|kia|kia motors|daewoo|posco|lg|lg electronics|sk hynix|samsung electronics|tata|tata motors|tata steel|reliance industries|infosys|\
wipro|adani|air france|air france-klm|klm|british airways|lufthansa|easyjet|emirates|etihad|qantas|delta air lines|united airlines|american airlines|\
southwest airlines|aeroflot|alitalia|iberia|twa|airbus industrie|lockheed martin|northrop grumman|raytheon|general dynamics|bae systems|rolls-royce|\
thales|leonardo|saab|dassault|eads|totalenergies|eni|equinor|repsol|royal dutch|conocophillips|occidental petroleum|texaco|amoco|pemex|\
pdvsa|sinopec|cnpc|saudi aramco|bhp|bhp billiton|rio tinto|anglo american|de beers|arcelor|arcelormittal|thyssenkrupp|volkswagen ag|renault|\
stellantis|fiat chrysler|chrysler|daimlerchrysler|ferrovial|vinci|veolia|nomura|mizuho|hsbc holdings|standard chartered|santander|bbva|unicredit|\
intesa sanpaolo|societe generale|credit agricole|ing|abn amro|allianz|axa|swiss re|munich re|aig|lloyds|lloyds bank|natwest group|pricewaterhousecoopers|\
pwc|deloitte|kpmg|ernst & young|mckinsey|moody's|standard & poor's|standard and poor's|s&p|fitch|fitch ratings|sotheby's|christie's|\
transparency international|save the children|world vision|wwf|world wildlife fund|gates foundation|rand corporation|rand|chatham house|\
stanford|harvard|yale|princeton|mit|oxford university|cambridge university|caltech|columbia university|pentagon|state department|white house|\
supreme court|scotland yard|downing street|mossad|shin bet|idf|israel defense forces|hashd al-shaabi|fsb|kgb|gru|mi5|mi6|isi|nypd|lapd`;
