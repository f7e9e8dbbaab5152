/**
 * The fonts that the program carries: parsed once, and which of them has a character. Knows nothing
 * of lines, pages and files.
 */
package cn.jiping.output.font;
