package cn.jiping.domain.report;

import java.time.Instant;

/**
 * That a version was finalised (定稿), and what it was then.
 *
 * @param dataDigest SHA-256 of its data, in hexadecimal digits
 * @param paperDigest SHA-256 of its PDF, in hexadecimal digits
 * @param by who finalised it
 */
public record Finalised(String dataDigest, String paperDigest, Instant at, String by) {}
