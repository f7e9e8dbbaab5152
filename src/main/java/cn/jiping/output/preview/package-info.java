/**
 * Shows set pages as pictures: the very glyphs in the very places that the PDF has. Lays nothing
 * out, and knows no screen toolkit.
 */
package cn.jiping.output.preview;
