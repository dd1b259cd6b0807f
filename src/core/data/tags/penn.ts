/** The Penn Treebank word tags the tagger chooses from; their order is the order of columns in its weights. */
export const pennTags = [
  'NN', 'NNP', 'IN', 'DT', 'JJ', 'NNS', 'VBD', 'VBN', 'VBZ', 'CD', 'VB', 'CC', 'TO', 'RB', 'VBG', 'VBP', 'PRP', 'POS',
  'PRP$', 'MD', 'WDT', 'JJS', 'JJR', 'WP', 'NNPS', 'RP', 'WRB', 'RBR', 'EX', 'RBS', 'PDT', 'WP$', 'UH', 'FW',
] as const;

/** One of {@link pennTags}. */
export type PennTag = (typeof pennTags)[number];
