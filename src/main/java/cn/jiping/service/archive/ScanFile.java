package cn.jiping.service.archive;

import cn.jiping.domain.report.Scan;
import java.util.function.Supplier;

/**
 * A scan with its file.
 *
 * @param content the file as it came, fetched each time it is asked for
 */
public record ScanFile(Scan scan, Supplier<byte[]> content) {}
