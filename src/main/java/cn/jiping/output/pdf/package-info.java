/**
 * Writes set pages as PDF/A-2a and PDF/UA-1 on PDFBox: content, subset fonts, structure, metadata.
 * Lays nothing out and opens no file.
 */
package cn.jiping.output.pdf;
