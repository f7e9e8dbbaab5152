package cn.jiping.service;

import cn.jiping.domain.report.Scan;

/**
 * A scan that is not kept yet, with its file.
 *
 * @param content the file as it came
 */
public record ScanFile(Scan scan, byte[] content) {}
