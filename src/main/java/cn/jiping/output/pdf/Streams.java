package cn.jiping.output.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Small things that PDF objects are made of. */
final class Streams {
  private Streams() {}

  /** A compressed stream of these bytes. */
  static COSStream flate(byte[] bytes) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    return stream;
  }

  static COSArray numbers(double... numbers) {
    COSArray array = new COSArray();
    for (double number : numbers) {
      array.add(new COSFloat((float) number));
    }
    return array;
  }

  /** A number with at most three decimals, as PDF writes it: never with an exponent. */
  static StringBuilder number(StringBuilder to, double number) {
    long thousandths = Math.round(number * 1000);
    if (thousandths < 0) {
      to.append('-');
      thousandths = -thousandths;
    }
    to.append(thousandths / 1000);
    long rest = thousandths % 1000;
    if (rest != 0) {
      to.append('.').append((char) ('0' + rest / 100));
      if (rest % 100 != 0) {
        to.append((char) ('0' + rest / 10 % 10));
        if (rest % 10 != 0) {
          to.append((char) ('0' + rest % 10));
        }
      }
    }
    return to;
  }
}
