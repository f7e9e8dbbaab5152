package cn.jiping.domain.report;

/**
 * How the report comes on paper: the unit's page setup, and the parts around the text that it
 * wants.
 *
 * @param cover whether a cover page goes before it
 * @param contents whether a table of contents goes before it
 */
public record Presentation(
    PageSetup setup, boolean cover, boolean contents, RedHead redHead, Imprint imprint) {

  /** The title alone on pages of GB/T 9704. */
  public static final Presentation PLAIN =
      new Presentation(PageSetup.STANDARD, false, false, RedHead.NONE, Imprint.NONE);

  public Presentation withSetup(PageSetup value) {
    return new Presentation(value, cover, contents, redHead, imprint);
  }

  public Presentation withCover(boolean value) {
    return new Presentation(setup, value, contents, redHead, imprint);
  }

  public Presentation withContents(boolean value) {
    return new Presentation(setup, cover, value, redHead, imprint);
  }

  public Presentation withRedHead(RedHead value) {
    return new Presentation(setup, cover, contents, value, imprint);
  }

  public Presentation withImprint(Imprint value) {
    return new Presentation(setup, cover, contents, redHead, value);
  }
}
