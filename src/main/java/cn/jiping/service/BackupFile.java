package cn.jiping.service;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that is, by its name, a copy of all reports.
 *
 * @param at when it was made
 * @param bytes its length
 */
public record BackupFile(Path path, Instant at, long bytes) {}
