package cn.jiping.service.archive;

import java.nio.file.Path;

/**
 * A drive onto which an archive can be laid.
 *
 * @param name of the volume; may be empty
 * @param free in bytes
 * @param removable whether the system says that it can be pulled out; a USB hard disk may say no
 */
public record Drive(Path root, String name, long free, long total, boolean removable) {}
