/**
 * Phrases that news pages carry around an article: share widgets, appeals, newsletters, cookies, comments, related
 * links, legal lines. Lower case, straight apostrophes. Compiled for this project from general knowledge of news sites.
 */

/** A line that holds one of these is furniture of the page, whatever else it says. */
export const certainPhrases: readonly string[] = [
  'share with your friends', 'share this article', 'share this story', 'share this post', 'share on facebook', 'share on twitter',
  'share via email', 'share this:', 'like this:', 'like loading', 'like it? share', "what's your reaction", 'leave a reply', 'leave a comment',
  'post a comment', 'join the conversation', 'your email address will not be published', 'required fields are marked',
  'save my name, email', 'notify me of', 'cancel reply', 'log in to comment', 'comments are closed', 'view comments',
  'sign up for our', 'sign up to our', 'sign up for the', 'sign up here', 'subscribe to our', 'subscribe now', 'subscribe today',
  'our newsletter', 'daily newsletter', 'free newsletter', 'newsletter here', 'delivered to your inbox', 'straight to your inbox',
  'enter your email', 'already a subscriber', 'unlock this article', 'become a member', 'create a free account',
  'this site uses cookies', 'this website uses cookies', 'we use cookies', 'cookie policy', 'cookie settings', 'accept all cookies',
  'privacy policy', 'terms of use', 'terms of service', 'terms and conditions', 'all rights reserved', '©', 'copyright ©',
  'may not be published, broadcast', 'may not be reproduced', 'material may not be', 'do not sell my',
  'click here to', 'click here for', 'read more:', 'read also:', 'also read:', 'see also:', 'related:', 'recommended:', 'related articles',
  'related stories', 'related topics', 'related posts', 'more from', 'most read', 'most popular', 'trending now', 'you may also like',
  'you might also like', 'recommended for you', 'don\'t miss', 'up next', 'read next', 'next article', 'previous article', 'next post', 'previous post',
  'advertisement', 'sponsored content', 'story continues below', 'article continues below', 'continue reading', 'scroll to continue',
  'skip to content', 'back to top', 'load more', 'show more', 'follow us on', 'follow us @', 'like us on facebook', 'find us on',
  'join our whatsapp', 'join our telegram', 'download our app', 'download the app', 'get the app', 'watch the video', 'watch live',
  'every dollar helps', 'every donation', 'contributions help', 'please contribute', 'please donate', 'please consider donating', 'make a donation',
  'donate now', 'support our journalism', 'support independent journalism', 'needs reader support', 'need your support', 'reader-supported', 'reader supported',
  'buy me a coffee', 'patreon', 'gofundme', 'paypal',
  'contact our support', 'contact us at', 'please contact us', 'report a typo', 'report an error', 'send us a tip', 'got a tip',
  'disclaimer:', 'this article was originally published', 'republished with permission', 'views expressed', 'opinions expressed',
  'editing by', 'reporting by', 'writing by', 'compiled by', 'additional reporting', 'filed under:', 'posted in:', 'tags:', 'tagged:', 'categories:',
  'min read', 'minutes read', 'minute read', 'print this', 'email this', 'copy link', 'listen to this article', 'follow him on', 'follow her on', 'follow them on',
  'file photo', 'getty images', 'image credit', 'photo credit', 'photo by', 'image:', 'photo:', 'caption:',
];

/** Words of appeals; two different ones in one short line make it an appeal. */
export const appealWords: ReadonlySet<string> = new Set(
  'donate donation donations contribute contribution contributions contributing supporters subscriber subscribe subscription newsletter readers reader-funded fundraiser fundraising crowdfunding tip-jar medical-bills'.split(' '),
);

/** What the writer's biography calls the writer. */
export const writerWords: ReadonlySet<string> = new Set(
  'journalist reporter writer author editor correspondent columnist blogger contributor novelist photojournalist freelancer freelance producer'.split(' '),
);

/** Words that stand alone on buttons and menus. */
export const buttonWords: ReadonlySet<string> = new Set(
  (
    'share tweet facebook twitter whatsapp telegram linkedin pinterest reddit email print copy link comment comments reply menu home search ' +
    'login register subscribe follow like love lol wow angry sad next previous close advertisement ' +
    'sponsored loading more tags topics newsletter video videos photos gallery live x'
  ).split(' '),
);
