/** What a Markdown reader makes of a text: links, images and HTML, which hostile text must not become. */
import { marked, type Token } from 'marked';

/** What is alive in a text. */
export interface LiveParts {
  /** Where its links go. */
  readonly links: readonly string[];
  /** Images, HTML, code and tables: what no text of ours makes. */
  readonly others: readonly string[];
}

/** Reads a text as editors do (GitHub's Markdown, which makes links of bare addresses too). */
export function liveParts(markdown: string): LiveParts {
  const links: string[] = [];
  const others: string[] = [];
  void marked.walkTokens(marked.lexer(markdown, { gfm: true }), (token: Token) => {
    if (token.type === 'link') links.push(String((token as { readonly href?: unknown }).href));
    if (['image', 'html', 'code', 'codespan', 'table', 'def', 'blockquote', 'del', 'hr'].includes(token.type))
      others.push(`${token.type}: ${token.raw}`);
  });
  return { links, others };
}
