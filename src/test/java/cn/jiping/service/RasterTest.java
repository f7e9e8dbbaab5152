package cn.jiping.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RasterTest {
  private static final Raster PICTURE = new Raster(3, 2, new int[] {1, 2, 3, 4, 5, 6});

  @Test
  void turnedClockwise_theLeftColumnIsTheTopRow() {
    Raster turned = PICTURE.turned(1);
    assertEquals("2 × 3", turned.width() + " × " + turned.height());
    assertArrayEquals(new int[] {4, 1, 5, 2, 6, 3}, turned.argb());
    assertArrayEquals(new int[] {6, 5, 4, 3, 2, 1}, PICTURE.turned(2).argb());
    assertArrayEquals(PICTURE.argb(), PICTURE.turned(3).turned(1).argb());
    assertSame(PICTURE, PICTURE.turned(0));
  }

  @Test
  void shrunkDotsAreTheMeanOfThoseTheyStandFor_ofEachColourForItself() {
    Raster stripes = new Raster(4, 2, new int[8]);
    Arrays.fill(stripes.argb(), 0xFF000000);
    stripes.argb()[0] = 0xFFFF0000;
    stripes.argb()[1] = 0xFF0000FF;
    stripes.argb()[4] = 0xFFFFFFFF;
    assertArrayEquals(new int[] {0xFF7F3F7F, 0xFF000000}, stripes.shrunk(2, 1).argb());
    assertSame(stripes, stripes.shrunk(4, 2));
    assertSame(stripes, stripes.shrunk(8, 4));
  }
}
