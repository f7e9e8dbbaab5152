package cn.jiping.service.archive;

import java.nio.file.Path;
import java.util.List;

/**
 * An archive that was written, read back and verified.
 *
 * @param bytes length of the file, or of all files
 * @param sha256 of the file; of its last manifest when it is a plain folder
 */
public record Written(Path target, long bytes, String sha256, List<TraitResult> results) {}
