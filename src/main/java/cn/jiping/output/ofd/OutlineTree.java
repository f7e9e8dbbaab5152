package cn.jiping.output.ofd;

import cn.jiping.output.typeset.Item;
import cn.jiping.output.typeset.Page;
import cn.jiping.output.typeset.Tag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ofdrw.core.action.Actions;
import org.ofdrw.core.action.CT_Action;
import org.ofdrw.core.action.EventType;
import org.ofdrw.core.action.actionType.actionGoto.CT_Dest;
import org.ofdrw.core.action.actionType.actionGoto.DestType;
import org.ofdrw.core.action.actionType.actionGoto.Goto;
import org.ofdrw.core.basicStructure.outlines.CT_OutlineElem;
import org.ofdrw.core.basicStructure.outlines.Outlines;
import org.ofdrw.core.basicType.ST_RefID;

/** The outline beside the pages (GB/T 33190, 7.8): each heading under that of its parent. */
final class OutlineTree {
  private final List<Tag> tags;
  private final Outlines outlines = new Outlines();
  private final Deque<Entry> open = new ArrayDeque<>();
  private final Set<Integer> done = new HashSet<>();

  private record Entry(int level, CT_OutlineElem element) {}

  OutlineTree(List<Tag> tags) {
    this.tags = tags;
  }

  /** Adds the headings that begin on this page. */
  void add(Page page, long pageId) {
    for (Item item : page.items()) {
      if (item instanceof Item.GlyphRun run
          && run.tag() != Tag.ARTIFACT
          && tags.get(run.tag()).level() > 0
          && done.add(run.tag())) {
        add(tags.get(run.tag()), page.onPaper(run.x(), run.y() - run.size()).y(), pageId);
      }
    }
  }

  private void add(Tag heading, double top, long pageId) {
    CT_Dest place = new CT_Dest();
    place.setType(DestType.XYZ);
    place.setPageID(new ST_RefID(pageId));
    // ofdrw's setters make elements of these, which the standard has as attributes.
    place.addAttribute("Left", "0");
    place.addAttribute("Top", String.valueOf(Mm.of(top)));
    CT_OutlineElem element = new CT_OutlineElem(heading.text());
    element.setActions(new Actions().addAction(new CT_Action(EventType.CLICK, new Goto(place))));
    while (!open.isEmpty() && open.peek().level() >= heading.level()) {
      open.pop();
    }
    if (open.isEmpty()) {
      outlines.addOutlineElem(element);
    } else {
      open.peek().element().addOutlineElem(element);
    }
    open.push(new Entry(heading.level(), element));
  }

  boolean isEmpty() {
    return done.isEmpty();
  }

  Outlines outlines() {
    return outlines;
  }
}
