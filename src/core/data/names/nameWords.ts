/** Words inside names that tell what kind of name it is. Own lists; lower case. */

/** Last words (and, before "of" or "for", first words) of organisations' names. */
export const organisationWords: ReadonlySet<string> = new Set(
  (
    'ministry department agency university college institute institution academy school council committee commission ' +
    'bureau office authority administration service services corporation corp corp. company co co. inc inc. ltd ltd. plc ' +
    'llc llp gmbh ag sa nv holdings group bank association federation union league party movement front alliance ' +
    'coalition congress parliament senate assembly court tribunal police army navy force forces guard brigade battalion ' +
    'regiment division corps fund foundation trust society club fc united city rovers athletic hospital clinic church ' +
    'press news times post journal herald tribune gazette telegraph guardian observer daily network radio television ' +
    'tv broadcasting media magazine airlines airways air motors industries systems technologies technology software ' +
    'pharmaceuticals laboratories labs energy oil petroleum gas electric power railways railway insurance securities ' +
    'exchange partners associates consulting consultants capital investments ventures center centre organization ' +
    'organisation secretariat board cabinet registry treasury directorate inspectorate command taskforce museum library ' +
    'orchestra theatre theater confederation guild chamber initiative watch conference forum summit campaign team ' +
    'squad militia brotherhood jihad senate diet duma knesset bundestag'
  ).split(' '),
);

/** Last (or first) words of places' names. */
export const placeWords: ReadonlySet<string> = new Set(
  (
    'river lake sea ocean bay gulf strait channel canal island islands isle isles peninsula cape mount mountain mountains ' +
    'hill hills valley desert forest park street avenue road boulevard square bridge county district province state ' +
    'region prefecture oblast governorate township town village city port harbour harbor airport beach coast delta ' +
    'plateau basin falls springs creek canyon glacier volcano highway plaza republic kingdom emirate territory ' +
    'north south east west northern southern eastern western central upper lower'
  ).split(' '),
);

/** Months and days: never names by themselves. */
export const calendarWords: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december monday tuesday wednesday ' +
    'thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. ' +
    'sep. sept. oct. nov. dec. mon tue wed thu fri sat sun mon. tue. wed. thu. fri. sat. sun. christmas easter ramadan'
  ).split(' '),
);

/** Lower-case words that may stand inside a name, between capitals. */
export const innerWords: ReadonlySet<string> = new Set(
  "of the and for de del della la le les du van von der den bin bint ibn al el ul ad da das dos do di e y & - / ' ter ten zu zum zur y's in on to at with against as".split(
    ' ',
  ),
);
