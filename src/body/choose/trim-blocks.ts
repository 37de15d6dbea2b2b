import type { TextBlock } from "../../page/page.js";
import type { PageElement, PageText } from "../../page/tree.js";

/** Blocks without the words that a profile takes out of them; with `parted`, a block for each printed line. */
export function trimBlocks(blocks: readonly TextBlock[], removed: readonly PageElement[], parted: boolean): readonly TextBlock[] {
  const inline = removed.filter((element) => element.end > element.order);
  if (inline.length === 0 && !parted) return blocks;
  const isKept = ({ order }: PageText): boolean => !inline.some((element) => order >= element.order && order <= element.end);
  return blocks.flatMap((block) => {
    const starts = parted ? [0, ...block.breaks, block.texts.length] : [0, block.texts.length];
    return starts.slice(1).flatMap((to, i): TextBlock[] => {
      const from = starts[i] as number;
      const texts = block.texts.slice(from, to).filter(isKept);
      const breaks = parted ? [] : block.breaks.map((at) => block.texts.slice(0, at).filter(isKept).length).filter((at) => at > 0 && at < texts.length);
      return texts.some(({ data }) => data.trim() !== "") ? [{ ...block, texts, breaks }] : [];
    });
  });
}
