/** What `--help` prints, by command. */
export const HELP: Readonly<Record<string, string>> = {
  page: `standfirst: a news page's HTML in, a typed article out. Nothing is ever fetched.

Usage
  standfirst page.html                       read a file
  curl -s URL | standfirst --url URL         read a page from a pipe
  standfirst check profile.json …            check site profiles
  standfirst batch pages/ --out out.jsonl    read many pages on all cores

Options
  --url URL            the page's address: selects the profile, resolves links
  --format FORMAT      json (default), jsonl, markdown, text, html, or xray: the whole page with a role for every word
  --fields A,B         print these fields of the article only
  --explain FIELD      print every candidate of a field, and why one of them won
  --explain-block "W"  print the whole story of each block that has the words W: what the models say of it, each rule that decided
                       about it and what it saw, and the role that came of it
  --profile FILE       use a site profile from a JSON file (again for more); before the built-in ones
  --generic            use no profile at all
  --content-type TYPE  the content-type header, for the charset
  --status CODE        the HTTP status, evidence for walls and error pages
  --fetched-at TIME    when the page was fetched (ISO 8601): resolves "3 hours ago"
  --help, --version

Examples
  standfirst story.html --fields headline,authors,publishedAt
  standfirst story.html --format markdown > story.md
  standfirst story.html --format xray > xray.html    the whole page, a role for every word
  standfirst story.html --explain headline
  standfirst story.html --explain-block "said on Tuesday"    why is this paragraph missing?

Exit codes: 0 an article, 1 wrong arguments or files, or no block has the words, 2 no article on the page.`,
  check: `standfirst check: are these site profiles valid?

Usage
  standfirst check profile.json …

Prints every problem with the path to the key that has it, and checks all selectors. Several profiles are checked together as well:
no two may claim the same host. A file holds one profile or a list of them.

Exit codes: 0 all valid, 1 not.`,
  batch: `standfirst batch: many pages on all cores, a line of JSON a page.

Usage
  standfirst batch FILE|FOLDER|@LIST … [--out out.jsonl]

Reads HTML files; of folders, every .html and .htm file in them; of @LIST, a file with a path a line and, after a tab, the page's address.
Each output line has the page's path as "id", and "data" (the article) or "error" (code, reason, message). A bar on a terminal, and at the
end a summary of the pages without an article by reason, stand on standard error. Works on the thread pool of piscina: npm install piscina

Options
  --out FILE       write here instead of standard output
  --resume         leave out pages that are in --out already
  --workers N      worker threads (default: one a core)
  --deadline MS    give a page up after so long (default 30000)
  --unordered      write results as they come
  --fields A,B     these fields of the article only
  --profile FILE, --generic, --fetched-at TIME    as for one page
  --quiet          no progress bar

Examples
  standfirst batch pages/ --out articles.jsonl
  standfirst batch pages/ --out articles.jsonl --resume    after an interruption
  standfirst batch @crawl.tsv --fields headline,publishedAt | jq .data.headline

Exit codes: 0 every page was read, 1 wrong arguments, 3 pages were given up or unreadable, 130 interrupted.`,
};
