package cn.jiping.output.archive;

import cn.jiping.service.Progress;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lays a bag out as a plain folder. */
final class BagFolder {
  private BagFolder() {}

  /**
   * Writes the files.
   *
   * @param folder is made; must not be there yet
   */
  static void write(Bag bag, Path folder, Progress progress) throws IOException {
    Files.createDirectory(folder);
    long done = 0;
    for (BagFile file : bag.files()) {
      Path target = folder.resolve(file.name());
      Files.createDirectories(target.getParent());
      try (FileChannel channel =
          FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        file.writeTo(Channels.newOutputStream(channel));
        channel.force(true);
      }
      done += file.size();
      progress.at(done, bag.bytes());
    }
  }
}
