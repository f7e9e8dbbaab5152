/**
 * The document: what stands on paper, in order, without saying where on the page. Made from a
 * report by {@link cn.jiping.domain.document.ReportDocument}; pages, files and screens are made
 * from it elsewhere. Each block knows the place of the report it comes from.
 */
package cn.jiping.domain.document;
