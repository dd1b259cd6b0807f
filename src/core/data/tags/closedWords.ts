/**
 * The words of the closed classes: prepositions, conjunctions, determiners, pronouns, modals, particles, possessive
 * endings, and what is left of them in contractions. Compiled for this project.
 */
export const closedWords: ReadonlySet<string> = new Set(
  (
    'aboard about above across after against albeit along alongside although amid amidst among amongst and around as astride at atop ' +
    "away back barring because before behind below beneath beside besides between betwixt beyond both but by 'cause circa come concerning " +
    'considering cum despite down due during each either et every except excepting excluding failing following for from given granted if in ' +
    "including inside into 'n' 'n lest lieu like mid midst minus near neath neither next nor notwithstanding of off on once onto opposite or " +
    'other out outside over overall owing par past pending per plus post pre pro provided providing qua regarding regardless re respecting ' +
    'round sans save saving seeing since so such than that though through throughout thru till times to together touching toward towards ' +
    'under underneath unless unlike until unto up upon v v. versus via vis-a-vis vs vs. whereas whether while whilst with within without worth ' +
    "yet & plus '& " +
    "a all an another any del half la le los las el many nary no none not one quite some the them these this those 'tis what whatever which " +
    'whichever who whoever whom whomever whose whosever several few more most much enough double twice ' +
    "i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself 's we us our ours ourselves " +
    "they their theirs themselves thee thou thy ye y'all one oneself 'em em ya u ' ’ ’s s " +
    "can cannot ca could may might must ought shall should will wo would sha ai 'd 'll ’d ’ll d ll need dare " +
    "there where when why how wherever whenever however whence whereby wherein whereupon whither howe'er then " +
    'ahead apart aside by forth forward forwards onward open across upside na ta gonna gotta'
  ).split(' '),
);
