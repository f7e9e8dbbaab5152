package cn.jiping.output.pdf;

import cn.jiping.output.typeset.Item;
import cn.jiping.output.typeset.Page;
import cn.jiping.output.typeset.Tag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The outline beside the pages: one bookmark for each heading, under that of its parent. */
final class Bookmarks {
  private final List<Tag> tags;
  private final Set<Integer> done = new HashSet<>();
  private final PDDocumentOutline outline = new PDDocumentOutline();
  private final Deque<Entry> open = new ArrayDeque<>();

  private record Entry(int level, PDOutlineNode node) {}

  Bookmarks(List<Tag> tags) {
    this.tags = tags;
    open.push(new Entry(0, outline));
  }

  /** Adds the headings that begin on this page. */
  void add(Page page, PDPage pdfPage) {
    for (Item item : page.items()) {
      if (item instanceof Item.GlyphRun run
          && run.tag() != Tag.ARTIFACT
          && tags.get(run.tag()).level() > 0
          && done.add(run.tag())) {
        add(tags.get(run.tag()), run, page, pdfPage);
      }
    }
  }

  private void add(Tag heading, Item.GlyphRun run, Page page, PDPage pdfPage) {
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(pdfPage);
    Page.Point above = page.onPaper(run.x(), run.y() - run.size());
    destination.setTop((int) Math.round(page.height() - above.y()));
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(heading.text());
    item.setDestination(destination);
    while (open.peek().level() >= heading.level()) {
      open.pop();
    }
    open.peek().node().addLast(item);
    open.push(new Entry(heading.level(), item));
  }

  /** The outline, its first level open. */
  PDDocumentOutline outline() {
    outline.openNode();
    return outline;
  }
}
