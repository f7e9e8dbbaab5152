/**
 * The typesetter: a document in, pages of positioned glyph runs, rules and chart boxes out. It
 * knows GB/T 9704 and the widths of the fonts, but no file format and no screen.
 */
package cn.jiping.output.typeset;
