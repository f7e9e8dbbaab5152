package cn.jiping.output.ofd;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import org.ofdrw.core.graph.pathObj.AbbreviatedData;

/** The operators of a shape (GB/T 33190, 9.1). */
final class PathData {
  private PathData() {}

  /**
   * @param shape in pt
   * @param left left edge of the object's box in mm, from which its places count
   * @param top upper edge of the box in mm
   */
  static AbbreviatedData of(Shape shape, double left, double top) {
    AbbreviatedData data = new AbbreviatedData();
    double[] at = new double[6];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      int segment = i.currentSegment(at);
      for (int k = 0; k < at.length; k++) {
        at[k] = Mm.rounded(Mm.of(at[k]) - (k % 2 == 0 ? left : top));
      }
      switch (segment) {
        case PathIterator.SEG_MOVETO -> data.M(at[0], at[1]);
        case PathIterator.SEG_LINETO -> data.L(at[0], at[1]);
        case PathIterator.SEG_QUADTO -> data.Q(at[0], at[1], at[2], at[3]);
        case PathIterator.SEG_CUBICTO -> data.B(at[0], at[1], at[2], at[3], at[4], at[5]);
        default -> data.C();
      }
      Arrays.fill(at, 0);
    }
    return data;
  }
}
