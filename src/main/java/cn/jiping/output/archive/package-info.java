/**
 * Writes archives of reports and files of moves: bags as BagIt 1.0 (RFC 8493) defines them, packed
 * into one file, under names that every Windows and every stick can keep. Knows bytes and names;
 * which papers and data belong into an archive, others say.
 */
package cn.jiping.output.archive;
