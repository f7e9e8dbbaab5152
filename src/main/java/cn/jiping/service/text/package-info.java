/**
 * Reports as plain text: reading one by its headings, so that nothing is lost, and writing all data
 * of one out. A Word document comes in as a plain value by the port {@link
 * cn.jiping.service.text.WordReader}. Pure functions, except the reading of a text file.
 */
package cn.jiping.service.text;
