package cn.jiping.service.archive;

import cn.jiping.domain.archive.Trait;

/**
 * Something of an archive that is not as it should be.
 *
 * @param trait which check found it
 * @param sentence what it is, with the file that it is about
 */
public record Discrepancy(Trait trait, String sentence) {}
