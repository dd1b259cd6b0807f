import { exportFormats } from '../core/export/annotated';
import { analysisKinds } from '../core/story/analyse';

/** What `--help` prints. */
export const helpText = `Usage: corroborate [options] <folder or files>
       corroborate analyze --jsonl [options] [files, folders or -]
       corroborate link [options] [files]
       corroborate export --format FORMAT [--out PATH] [--bom] <folder or files>

Reads several reports of one story and prints the story's facts: where the sources
differ, which claims they share and where they have them from, a timeline, people,
organisations, places, quotes by speaker, numbers, origins and sources.

A folder stands for the .txt, .md and .news files in it and below it; write ./link
for one called like a command. A story.json in the folder may name outlets and
publication dates. "-" reads one text from standard input.

Options:
  --json                  print everything, with offsets in UTF-16 code units
  --jsonl                 print each source by itself as it is done, one line of JSON
                          each, in constant memory; nothing is linked
  --published YYYY-MM-DD  publication date of sources that have none in story.json
  --only KINDS            look for these only, separated by commas:
                          ${analysisKinds.join(', ')}
  --cache FOLDER          keep what was analysed in this folder, and go on from there
  --jobs N                use so many threads; as many as there are cores by itself
  --quiet                 show no progress
  --help                  print this text
  --version               print the version

"analyze" does the part that needs one source at a time, on any number of machines;
"link" puts its lines together, in any order, and prints what a single run prints.
"analyze" without files, or with "-", reads standard input: each line is the path of
a file or {"id": …, "text": …}, with "title", "outlet", "url" and "published" if known.
A line that cannot be used is named and left out. Options of "link": --json, --only,
--published, --quiet, and
  --folder FOLDER         the story's folder, for its story.json and corrections;
                          otherwise the folders of the files

"export" hands over what people checked and noted in .corroborate beside the sources:
  --format FORMAT         ${exportFormats.join(', ')}
  --out PATH              the file to write, for brat the folder; otherwise it is printed
  --bom                   begin a CSV with a byte order mark, for spreadsheets

Exit code: 0, or 2 when there is nothing to analyse or an argument is wrong.
`;
