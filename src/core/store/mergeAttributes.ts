/** `.corroborate/.gitattributes`: has git put the lines of two people's work together instead of calling them a conflict. */
export const mergeAttributes = '*.jsonl merge=union\n';
