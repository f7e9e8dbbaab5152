/**
 * Spreadsheet files: .xlsx is read by the JDK's zip and StAX within limits, and written by Apache
 * POI; .csv is read as text. What the cells mean for a report is decided in {@code service.sheet}.
 */
package cn.jiping.output.sheet;
