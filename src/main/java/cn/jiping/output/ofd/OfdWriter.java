package cn.jiping.output.ofd;

import cn.jiping.domain.Texts;
import cn.jiping.output.font.Fonts;
import cn.jiping.output.typeset.ChartPainter;
import cn.jiping.output.typeset.TypesetDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ofdrw.core.basicStructure.doc.CT_CommonData;
import org.ofdrw.core.basicStructure.doc.CT_PageArea;
import org.ofdrw.core.basicStructure.doc.Document;
import org.ofdrw.core.basicStructure.ofd.DocBody;
import org.ofdrw.core.basicStructure.ofd.OFD;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.core.basicStructure.pageTree.Page;
import org.ofdrw.core.basicStructure.pageTree.Pages;
import org.ofdrw.core.basicStructure.res.Res;
import org.ofdrw.core.basicType.ST_Loc;

/**
 * Writes set pages as OFD (GB/T 33190). Thread-safe; the same pages make the same bytes, so the
 * file says nothing of when it was made.
 */
public final class OfdWriter {
  private static final Texts TEXTS = Texts.of(OfdWriter.class);

  /** That of the standard; ofdrw would write its own. */
  private static final String VERSION = "1.0";

  private static final String ROOT = "Doc_0/";
  private static final String RESOURCES = "PublicRes.xml";
  private static final String FONTS = "Res";

  private final Marks marks;

  /**
   * @param fonts those the pages were set with
   */
  public OfdWriter(Fonts fonts, ChartPainter charts) {
    this.marks = new Marks(fonts, charts);
  }

  /** A whole OFD file. Missing characters would be boxes: the caller refuses such pages before. */
  public byte[] write(TypesetDocument typeset) {
    try {
      Ids ids = new Ids();
      Container container = new Container();
      List<List<Mark>> pages = typeset.pages().stream().map(marks::of).toList();
      SubsetFonts fonts = new SubsetFonts(pages, ids);
      Pictures pictures = new Pictures(pages, ids);
      OutlineTree outline = new OutlineTree(typeset.tags());
      Pages tree = new Pages();
      for (int i = 0; i < pages.size(); i++) {
        String path = "Pages/Page_" + i + "/Content.xml";
        long id = ids.next();
        container.add(ROOT + path, new PageContent(fonts, pictures, ids).of(pages.get(i)));
        tree.addPage(new Page(id, path));
        outline.add(typeset.pages().get(i), id);
      }
      for (SubsetFont font : fonts.all()) {
        container.add(ROOT + FONTS + "/" + font.file(), font.program());
      }
      for (Map.Entry<String, byte[]> file : pictures.files().entrySet()) {
        container.add(ROOT + FONTS + "/" + file.getKey(), file.getValue());
      }
      Res resources = fonts.resources(FONTS);
      if (!pictures.isEmpty()) {
        resources.addResource(pictures.list());
      }
      container.add(ROOT + RESOURCES, resources);
      Document document = new Document();
      document.setCommonData(commonData(ids, typeset));
      document.setPages(tree);
      if (!outline.isEmpty()) {
        document.setOutlines(outline.outlines());
      }
      container.add(ROOT + "Document.xml", document);
      container.add("OFD.xml", entry(typeset, container.contentId()));
      return container.zip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CT_CommonData commonData(Ids ids, TypesetDocument typeset) {
    var first = typeset.pages().getFirst();
    CT_CommonData data = new CT_CommonData();
    data.setMaxUnitID(ids.max());
    data.setPageArea(
        new CT_PageArea(0, 0, Math.rint(Mm.of(first.width())), Math.rint(Mm.of(first.height()))));
    data.setPublicRes(new ST_Loc(RESOURCES));
    return data;
  }

  private static OFD entry(TypesetDocument typeset, UUID id) {
    CT_DocInfo info = new CT_DocInfo();
    info.setDocID(id);
    info.setTile(typeset.document().title());
    info.setAuthor(typeset.document().author());
    info.setSubject(typeset.document().subject());
    info.setCreator(TEXTS.get("creator"));
    DocBody body = new DocBody();
    body.setDocInfo(info);
    body.setDocRoot(new ST_Loc(ROOT + "Document.xml"));
    return new OFD(body).setVersion(VERSION);
  }
}
