package cn.jiping.output.pdf;

import cn.jiping.output.font.Fonts;
import cn.jiping.output.typeset.ChartPainter;
import cn.jiping.output.typeset.Page;
import cn.jiping.output.typeset.TypesetDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** Writes set pages as PDF/A-2a and PDF/UA-1. Thread-safe; the same pages make the same bytes. */
public final class PdfWriter {
  private static final float VERSION = 1.7f;

  private final Fonts fonts;
  private final ChartPainter painter;

  /**
   * @param fonts those the pages were set with
   */
  public PdfWriter(Fonts fonts, ChartPainter painter) {
    this.fonts = fonts;
    this.painter = painter;
  }

  /** A whole PDF file. Missing characters would be boxes: the caller refuses such pages before. */
  public byte[] write(TypesetDocument typeset) {
    try (PDDocument pdf = new PDDocument()) {
      pdf.setVersion(VERSION);
      SubsetFonts subsets = new SubsetFonts();
      ChartForms charts = new ChartForms(pdf, painter, fonts, subsets);
      StructureTree structure = new StructureTree(typeset.tags());
      Bookmarks bookmarks = new Bookmarks(typeset.tags());
      Pictures pictures = new Pictures(pdf);
      Links links = new Links(structure);
      COSDictionary resources = new COSDictionary();
      COSDictionary xObjects = new COSDictionary();
      resources.setItem(COSName.FONT, subsets.resources());
      resources.setItem(COSName.XOBJECT, xObjects);
      CRC32 digest = new CRC32();
      for (Page page : typeset.pages()) {
        PDPage pdfPage = addPage(pdf, page, resources);
        structure.startPage(pdfPage.getCOSObject());
        byte[] content = new PageContent(subsets, structure, charts, pictures).of(page);
        pdfPage.getCOSObject().setItem(COSName.CONTENTS, Streams.flate(content));
        digest.update(content);
        bookmarks.add(page, pdfPage);
        links.add(page, pdfPage);
      }
      subsets.finish();
      xObjects.addAll(charts.resources());
      xObjects.addAll(pictures.resources());
      links.finish();
      Metadata.add(pdf, typeset.document());
      pdf.getDocumentCatalog().setStructureTreeRoot(new PDStructureTreeRoot(structure.finish()));
      pdf.getDocumentCatalog().setDocumentOutline(bookmarks.outline());
      pdf.setDocumentId(digest.getValue());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDPage addPage(PDDocument pdf, Page set, COSDictionary resources) {
    PDPage page = new PDPage(new PDRectangle((float) set.width(), (float) set.height()));
    page.getCOSObject().setItem(COSName.RESOURCES, resources);
    page.getCOSObject().setName("Tabs", "S");
    pdf.addPage(page);
    return page;
  }
}
