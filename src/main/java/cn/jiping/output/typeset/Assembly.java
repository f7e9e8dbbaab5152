package cn.jiping.output.typeset;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Document;
import cn.jiping.output.font.Fonts;
import cn.jiping.output.typeset.ContentsSetter.Entry;
import cn.jiping.output.typeset.Paginator.Sheet;
import cn.jiping.output.typeset.TypesetDocument.MissingCharacter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One document on its way to pages: its blocks are set, put into flows in reading order, and the
 * flows on pages. Cover and contents come first, on an even number of pages without numbers, so
 * that page 1 is a right-hand one.
 */
final class Assembly {
  private static final Texts TEXTS = Texts.of(Assembly.class);

  /** Lines that go along with the signature, which never stands on a page alone. */
  private static final int LINES_BEFORE_SIGNATURE = 2;

  private final Document document;
  private final Fonts fonts;
  private final SetBlocks blocks;
  private final Grid grid;

  /** A form of its own that is wider than high: its paper lies. */
  private final boolean lying;

  private final Tags tags = new Tags();
  private final List<MissingCharacter> missing = new ArrayList<>();
  private final List<Flow> front = new ArrayList<>();
  private final List<Flow> body = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private Optional<Block.Contents> contents = Optional.empty();
  private int contentsTags;
  private Optional<Flow.Placed> imprint = Optional.empty();
  private String place = TEXTS.get("place.title");

  Assembly(Document document, Fonts fonts, SetBlocks blocks) {
    this.document = document;
    this.fonts = fonts;
    this.blocks = blocks;
    this.lying = isLying(document);
    this.grid = lying ? Grid.lying(document.setup()) : Grid.of(document.setup());
    body.add(new Flow(grid, false));
  }

  private static boolean isLying(Document document) {
    return document.blocks().stream().findFirst().stream()
        .anyMatch(b -> b instanceof Block.Attachment a && a.mark().isEmpty() && a.landscape());
  }

  TypesetDocument set() {
    document.blocks().forEach(this::add);
    List<Sheet> sheets = new ArrayList<>();
    body.forEach(flow -> sheets.addAll(Paginator.sheets(flow)));
    int numbered = addImprint(sheets);
    List<Sheet> before = new ArrayList<>();
    front.forEach(flow -> before.addAll(Paginator.sheets(flow)));
    contents.ifPresent(c -> before.addAll(contentsPages(c, sheets, numbered)));
    if (before.size() % 2 == 1) {
      before.add(Sheet.EMPTY);
    }
    return new TypesetDocument(
        document, grid, pages(before, sheets, numbered), tags.all(), noted());
  }

  private void add(Block block) {
    enter(block);
    switch (block) {
      case Block.CoverPage cover -> {
        Flow flow = new Flow(grid, false);
        addTo(flow, cover);
        front.add(flow);
      }
      case Block.Contents table -> {
        contents = Optional.of(table);
        contentsTags = tags.append(SetBlock.of(fonts, grid, table, expected()).tags());
      }
      case Block.Attachment attachment -> {
        boolean turned = attachment.landscape() && !lying;
        if (body.getLast().pieces().isEmpty()) {
          body.removeLast();
        }
        body.add(new Flow(turned ? grid.turned() : grid, turned));
        int tag = addTo(body.getLast(), attachment) + 1;
        entries.add(new Entry(1, attachment.full(), "", tag));
      }
      case Block.Heading heading -> {
        int tag = addTo(body.getLast(), heading) + 1;
        entries.add(new Entry(heading.level(), heading.full(), "", tag));
      }
      case Block.AttachmentNote note -> {
        Flow flow = body.getLast();
        flow.keepLast(LINES_BEFORE_SIGNATURE);
        int before = flow.pieces().size();
        addTo(flow, note);
        flow.keepLast(flow.pieces().size() - before);
      }
      case Block.SignatureBlock signature -> {
        body.getLast().keepLast(LINES_BEFORE_SIGNATURE);
        addTo(body.getLast(), signature);
      }
      case Block.Imprint foot -> {
        SetBlock set = setBlock(grid, foot);
        imprint = Optional.of(new Flow.Placed(set.pieces().getFirst(), tags.append(set.tags())));
      }
      default -> addTo(body.getLast(), block);
    }
  }

  /**
   * @return how much higher the numbers of its tags are in the document
   */
  private int addTo(Flow flow, Block block) {
    SetBlock set = setBlock(flow.grid(), block);
    int shift = tags.append(set.tags());
    flow.add(set.pieces(), shift);
    return shift;
  }

  private SetBlock setBlock(Grid on, Block block) {
    SetBlock set = blocks.of(fonts, on, block);
    set.missing()
        .forEach(m -> missing.add(new MissingCharacter(m.codePoint(), place, m.sentence())));
    return set;
  }

  /** What a missing character of the next blocks is said to stand in. */
  private void enter(Block block) {
    place =
        switch (block) {
          case Block.Heading heading -> heading.full();
          case Block.Table table -> table.caption().isEmpty() ? place : table.caption();
          case Block.Attachment attachment -> attachment.full();
          case Block.Title title -> TEXTS.get("place.title");
          case Block.Addressee addressee -> TEXTS.get("place.title");
          case Block.CoverPage cover -> TEXTS.get("place.cover");
          case Block.Contents table -> TEXTS.get("place.contents");
          case Block.RedHead head -> TEXTS.get("place.head");
          case Block.AttachmentNote note -> TEXTS.get("place.note");
          case Block.SignatureBlock signature -> TEXTS.get("place.signature");
          case Block.Imprint foot -> TEXTS.get("place.imprint");
          default -> place;
        };
  }

  /** As many entries as there will be; the tags of the table depend on nothing else. */
  private List<Entry> expected() {
    return document.blocks().stream()
        .filter(b -> b instanceof Block.Heading || b instanceof Block.Attachment)
        .map(b -> new Entry(1, "", "", Tag.ROOT))
        .toList();
  }

  private List<Sheet> contentsPages(Block.Contents table, List<Sheet> sheets, int numbered) {
    Map<Integer, Integer> pages = new HashMap<>();
    for (int i = 0; i < sheets.size(); i++) {
      for (Item item : sheets.get(i).items()) {
        pages.putIfAbsent(item.tag(), i + 1);
      }
    }
    List<Entry> known =
        entries.stream()
            .map(e -> new Entry(e.level(), e.words(), page(pages.get(e.target())), e.target()))
            .toList();
    Flow flow = new Flow(grid, false);
    flow.add(SetBlock.of(fonts, grid, table, known).pieces(), contentsTags);
    return Paginator.sheets(flow);
  }

  private static String page(Integer number) {
    return number == null ? "" : Integer.toString(number);
  }

  /**
   * Puts the imprint at the foot of the last even page (7.4.1), on a new one when there is no room.
   *
   * @return how many pages are numbered: neither a blank page before it is, nor its own then (7.5)
   */
  private int addImprint(List<Sheet> sheets) {
    if (imprint.isEmpty()) {
      return sheets.size();
    }
    Sheet last = sheets.getLast();
    double height = imprint.get().piece().height();
    boolean even = sheets.size() % 2 == 0;
    if (even && !last.turned() && last.end() + grid.pitch() + height <= grid.height()) {
      sheets.set(sheets.size() - 1, withImprint(last));
      return sheets.size();
    }
    int numbered = even ? sheets.size() : sheets.size() + 1;
    if (even) {
      sheets.add(Sheet.EMPTY);
    }
    sheets.add(withImprint(Sheet.EMPTY));
    return numbered;
  }

  private Sheet withImprint(Sheet sheet) {
    Piece piece = imprint.orElseThrow().piece();
    double top = grid.bottom() - piece.height();
    List<Item> items = new ArrayList<>(sheet.items());
    piece.items().forEach(i -> items.add(i.moved(grid.left(), top, imprint.get().tags())));
    List<Page.Region> regions = new ArrayList<>(sheet.regions());
    regions.add(new Page.Region(top, grid.bottom(), piece.origin()));
    return new Sheet(false, items, regions, grid.height());
  }

  private List<Page> pages(List<Sheet> before, List<Sheet> sheets, int numbered) {
    PageNumber number = new PageNumber(fonts, grid, document.setup().numberStyle());
    List<Page> pages = new ArrayList<>();
    for (Sheet sheet : before) {
      pages.add(page(sheet, pages.size() + 1, List.of()));
    }
    for (int i = 0; i < sheets.size(); i++) {
      List<Item> furniture = i < numbered ? number.on(i + 1, numbered) : List.of();
      pages.add(page(sheets.get(i), pages.size() + 1, furniture));
    }
    return pages;
  }

  private Page page(Sheet sheet, int number, List<Item> furniture) {
    Page.Lay upright = lying ? Page.Lay.LYING : Page.Lay.UPRIGHT;
    Page.Lay lay = sheet.turned() ? Page.Lay.TURNED : upright;
    return new Page(number, lay, sheet.items(), furniture, sheet.regions());
  }

  private List<MissingCharacter> noted() {
    return missing.stream().distinct().toList();
  }
}
