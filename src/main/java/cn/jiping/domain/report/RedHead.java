package cn.jiping.domain.report;

/**
 * The red head (版头, 红头) of a document (GB/T 9704-2012, 7.2). What was typed is kept while it is not
 * shown.
 *
 * @param shown whether the paper has it; without it the title stands alone
 * @param issuer the mark of the issuing unit (发文机关标志), e.g. 某街道办事处文件
 * @param number number of the document (发文字号), e.g. 某街发〔2022〕1号; may be empty
 * @param signer who signs a document to a higher level (签发人); may be empty
 */
public record RedHead(boolean shown, String issuer, String number, String signer) {
  public static final RedHead NONE = new RedHead(false, "", "", "");

  public RedHead withShown(boolean value) {
    return new RedHead(value, issuer, number, signer);
  }

  public RedHead withIssuer(String value) {
    return new RedHead(shown, value, number, signer);
  }

  public RedHead withNumber(String value) {
    return new RedHead(shown, issuer, value, signer);
  }

  public RedHead withSigner(String value) {
    return new RedHead(shown, issuer, number, value);
  }
}
