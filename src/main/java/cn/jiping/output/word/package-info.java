/**
 * Reads Word documents (.docx, ECMA-376) as plain text with levels and tables, by the JDK's zip and
 * XML alone. What a report makes of it is decided in {@code service.text}; nothing is written here.
 */
package cn.jiping.output.word;
