package cn.jiping.output.ofd;

import cn.jiping.domain.report.PictureFile;
import cn.jiping.output.image.Picture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.ofdrw.core.basicStructure.res.CT_MultiMedia;
import org.ofdrw.core.basicStructure.res.MediaType;
import org.ofdrw.core.basicStructure.res.resources.MultiMedias;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.core.basicType.ST_Loc;

/** The pictures of one OFD, each kept once, upright. */
final class Pictures {
  private final Map<PictureFile, Entry> entries = new LinkedHashMap<>();

  /** A picture's number and the name of its file. */
  private record Entry(long id, String name, String format, byte[] bytes) {}

  Pictures(List<List<Mark>> pages, Ids ids) throws IOException {
    for (List<Mark> page : pages) {
      for (Mark mark : page) {
        if (mark instanceof Mark.Picture picture && !entries.containsKey(picture.file())) {
          entries.put(picture.file(), entry(picture.file(), ids.next()));
        }
      }
    }
  }

  private Entry entry(PictureFile file, long id) throws IOException {
    Picture picture = Picture.of(file);
    String format = picture.isPhotograph() ? "jpg" : "png";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(picture.image(), format, bytes);
    return new Entry(id, "picture_" + id + "." + format, format, bytes.toByteArray());
  }

  long id(PictureFile file) {
    return entries.get(file).id();
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The files by their names. */
  Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    entries.values().forEach(e -> files.put(e.name(), e.bytes()));
    return files;
  }

  /** The list of the pictures. */
  MultiMedias list() {
    MultiMedias list = new MultiMedias();
    for (Entry entry : entries.values()) {
      CT_MultiMedia medium = new CT_MultiMedia();
      medium.setID(new ST_ID(entry.id()));
      medium.setType(MediaType.Image);
      medium.setFormat(entry.format().equals("jpg") ? "JPEG" : "PNG");
      medium.setMediaFile(new ST_Loc(entry.name()));
      list.addMultiMedia(medium);
    }
    return list;
  }
}
