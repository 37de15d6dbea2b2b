import type { Article } from "../contract/article.js";
import type { MetadataField } from "../contract/article-fields.js";
import type { DateHints } from "../dates/printed-date.js";
import type { TextBlock } from "../page/page.js";
import type { Candidate, Decision } from "./candidate.js";
import type { ConsumedBlocks, Metadata, MetadataContext } from "./context.js";
import { decideCorrections } from "./corrections.js";
import { decideDates } from "./dates/dates.js";
import { overridden } from "./decision.js";
import { decideAlternativeHeadline } from "./headline/alternative-headline.js";
import { decideKicker } from "./headline/kicker.js";
import { decideDescription, decideStandfirst } from "./headline/standfirst.js";
import { decideAuthors } from "./people/authors.js";
import { creditsLines, decideByline, decideContributors } from "./people/byline.js";
import { decideImages } from "./pictures/images.js";
import { decideMedia } from "./pictures/media.js";
import { decideCanonicalUrl, decideNextPageUrl } from "./publication/addresses.js";
import { decideAgencies, decideDateline } from "./publication/datelines.js";
import { decideGenre } from "./publication/genre.js";
import { decideDirection, decideLanguage, declaredLanguages, writesMonthFirst } from "./publication/language.js";
import { decidePublishers } from "./publication/publisher.js";
import { decideSection } from "./publication/section.js";
import { decideTopics } from "./publication/topics.js";
import type { Regions } from "./regions.js";
import { readRegions } from "./regions.js";

/** Decides every field of the metadata, once the body is known. */
export function decideMetadata(context: MetadataContext): Metadata {
  const { declared, overrides } = context;
  const site = declared.siteNames();
  const pick = <K extends MetadataField>(field: K, decide: () => Decision<K>): Decision<K> => overridden(field, overrides, decide);

  const language = pick("language", () => decideLanguage(context));
  const hints = dateHints(context, language.value);
  const images = decideImages(context);
  const { captions } = images;
  const regions = readRegions(context, new Set(captions));
  const dates = decideDates(context, regions, hints);
  const publishers = decidePublishers(context, regions, site);
  const publisher = publishers.publisher.value?.name ?? null;
  const credits = creditsLines(context, regions);
  const authors = pick("authors", () => decideAuthors(context, regions, { site, publisher, credits: credits.map((line) => line.credits) }));
  const byline = decideByline(context, regions, {
    authors: authors.value,
    site,
    hints,
    publisher,
    notBylines: new Set([...captions, ...headlineBlocks(context)]),
  });
  const kicker = decideKicker(context, hints, new Set([...byline.blocks, ...dates.blocks]));
  const corrections = decideCorrections(context, regions);
  const used = new Set([...captions, ...byline.blocks, ...dates.blocks, ...corrections.blocks, ...credits.map(({ block }) => block)]);
  const standfirst = decideStandfirst(context, regions, used, [...byline.blocks, ...dates.blocks]);
  const section = pick("section", () => decideSection(context, site, publisher));
  const media = decideMedia(context);
  const topics = pick("topics", () => decideTopics(context, site));

  const kickerDecision = pick("kicker", () => kicker.decision);
  return {
    decisions: {
      headline: context.headline.decision,
      alternativeHeadline: pick("alternativeHeadline", () => decideAlternativeHeadline(context)),
      kicker: kickerDecision,
      standfirst: pick("standfirst", () => standfirst.decision),
      description: pick("description", () => decideDescription(context)),
      byline: pick("byline", () => byline.decision),
      authors,
      contributors: pick("contributors", () => decideContributors(context, credits, authors.value)),
      agencies: pick("agencies", () =>
        decideAgencies(
          context,
          regions,
          byline.blocks,
          authors.value.map((author) => author.name),
        ),
      ),
      dateline: pick("dateline", () => decideDateline(context, regions, site)),
      publishedAt: pick("publishedAt", () => dates.publishedAt),
      modifiedAt: pick("modifiedAt", () => dates.modifiedAt),
      publisher: pick("publisher", () => publishers.publisher),
      syndicator: pick("syndicator", () => publishers.syndicator),
      section,
      topics,
      language,
      direction: pick("direction", () => decideDirection(context, language.value)),
      genre: pick("genre", () =>
        decideGenre(context, {
          section: section.value,
          kicker: kickerDecision.value,
          topics: topics.value,
          byline: byline.decision.value,
          standfirst: standfirst.decision.value,
          lines: shortLines(regions),
        }),
      ),
      leadImage: images.leadImage,
      images: images.images,
      media: pick("media", () => media.decision),
      corrections: pick("corrections", () => corrections.decision),
      canonicalUrl: pick("canonicalUrl", () => decideCanonicalUrl(context)),
      nextPageUrl: pick("nextPageUrl", () => decideNextPageUrl(context)),
    },
    blocks: eachOnce({
      headline: headlineBlocks(context),
      kicker: printedBy(overrides, "kicker") ?? (kicker.block === null ? [] : [kicker.block]),
      standfirst: printedBy(overrides, "standfirst") ?? standfirst.blocks,
      caption: captions,
      correction: corrections.blocks,
      byline: [...byline.blocks, ...credits.map(({ block }) => block)],
      timestamp: dates.blocks,
    }),
    images: images.placed,
    media: media.placed,
  };
}

/** The block that a profile's value of a field is printed in: it is none of the body's; `null` where no profile names the field. */
function printedBy(overrides: readonly Candidate[], field: keyof Article): readonly TextBlock[] | null {
  const given = overrides.find((one) => one.field === field);
  if (given === undefined) return null;
  return given.block === null ? [] : [given.block];
}

function dateHints(context: MetadataContext, language: Article["language"]): DateHints {
  const declared = declaredLanguages(context).map((one) => one.tag);
  const tags = language === null ? declared : [language, ...declared];
  return {
    languages: [...new Set(tags.map((tag) => tag.split("-")[0] ?? tag)), "en"],
    monthFirst: writesMonthFirst(tags, context.page.url),
  };
}

const BESIDE = 3;
const SHORT = 25;

/** Short lines right beside the headline that are no links, as labels of a genre are printed. */
function shortLines({ header, headlineIndex }: Regions): readonly string[] {
  return header.flatMap((block) =>
    block.text.length <= SHORT && block.linkLength === 0 && Math.abs(block.index - headlineIndex) <= BESIDE ? [block.text] : [],
  );
}

function headlineBlocks({ headline }: MetadataContext): readonly TextBlock[] {
  return headline.block === null ? [] : [headline.block];
}

/** No block in two lists: the first list in the order of the fields keeps it. */
function eachOnce(blocks: ConsumedBlocks): ConsumedBlocks {
  const seen = new Set<TextBlock>();
  const first = (list: readonly TextBlock[]): readonly TextBlock[] =>
    list.filter((block) => {
      if (seen.has(block)) return false;
      seen.add(block);
      return true;
    });
  return {
    headline: first(blocks.headline),
    kicker: first(blocks.kicker),
    standfirst: first(blocks.standfirst),
    caption: first(blocks.caption),
    correction: first(blocks.correction),
    byline: first(blocks.byline),
    timestamp: first(blocks.timestamp),
  };
}
