/** Short and pet forms of given names in English, each behind the names that it may stand for. Compiled for this project. */
const forms = `\
albert:al bert bertie|alexander:al alex alec sandy|alexandra:alex sandra|alfred:al alf fred|allison:allie|andrew:andy drew|\
angela:angie|anthony:tony|antonio:tony|arthur:art|barbara:barb babs|benjamin:ben benny|bernard:bernie|bradley:brad|calvin:cal|\
catherine:cathy kate cat|charles:charlie charley chuck chas|charlene:charlie|charlotte:charlie lottie|christina:chris tina|\
christine:chris|christopher:chris kit|clifford:cliff|daniel:dan danny|david:dave davey|deborah:deb debbie|dennis:denny|\
dominic:dom|donald:don donnie|dorothy:dot dottie|douglas:doug|edmund:ed eddie|edward:ed eddie ned ted teddy|edwin:ed eddie|\
eleanor:ellie nell|elizabeth:liz lizzie beth betty betsy eliza|ernest:ernie|eugene:gene|frances:fran|francis:frank|\
franklin:frank|frederick:fred freddie|gabriel:gabe|geoffrey:geoff|gerald:gerry jerry|gerard:gerry|gilbert:gil|gordon:gordy|\
gregory:greg|harold:harry hal|henry:harry hank|herbert:herb|howard:howie|isabella:bella|jacob:jake|jacqueline:jackie|\
james:jim jimmy jamie|jeffrey:jeff|jennifer:jen jenny|jeremy:jerry|jessica:jess jessie|john:jack johnny|jonathan:jon jonny|\
joseph:joe joey|josephine:jo josie|joshua:josh|judith:judy|katherine:kate kathy katie kat kit|kathleen:kathy kate|\
kenneth:ken kenny|kimberly:kim|laurence:larry laurie|lawrence:larry lawrie|leonard:leo len lenny|leslie:les|lewis:lew|\
louis:lou louie|margaret:maggie meg peggy margie|marjorie:marge|martin:marty|marvin:marv|matthew:matt|maurice:mo|\
maxwell:max|michael:mike mick mickey|michelle:shelly|mitchell:mitch|mohammed:mo|nathan:nate|nathaniel:nate nat|nicholas:nick|\
nicolas:nick|norman:norm|oliver:ollie|pamela:pam|patricia:pat patty trish|patrick:pat paddy|peter:pete|philip:phil|\
phillip:phil|raymond:ray|rebecca:becky|reginald:reg reggie|richard:rick ricky dick rich richie|robert:bob bobby rob robbie|\
roderick:rod|rodney:rod|roland:rollie|ronald:ron ronnie|rudolph:rudy|russell:russ|samantha:sam|samuel:sam sammy|sidney:sid|\
solomon:sol|stanley:stan|stephen:steve|steven:steve|stuart:stu|susan:sue susie|suzanne:sue|terence:terry|terrence:terry|\
theodore:ted teddy theo|thomas:tom tommy|timothy:tim timmy|valerie:val|victor:vic|victoria:vicky|vincent:vince vinnie|\
walter:walt wally|wesley:wes|wilfred:wilf|william:will bill billy willie|winston:win|zachary:zach zack`;

/** By each form, in full or short, the names in full that it may stand for. */
const fullOf = new Map<string, readonly string[]>();
for (const entry of forms.split('|')) {
  const [name = '', short = ''] = entry.split(':');
  for (const form of [name, ...short.split(' ')]) fullOf.set(form, [...(fullOf.get(form) ?? []), name]);
}

const NONE: readonly string[] = [];

/** The names in full that a given name may stand for, its own among them: of "ted" it is "edward" and "theodore". In lower case; none for most. */
export function fullFormsOf(name: string): readonly string[] {
  return fullOf.get(name) ?? NONE;
}

/** Whether two given names are the same or may be forms of one: "tom" and "thomas", "bill" and "will". In lower case. */
export function areFormsOfOne(left: string, right: string): boolean {
  if (left === right) return true;
  const others = fullFormsOf(right);
  return fullFormsOf(left).some((name) => others.includes(name));
}
