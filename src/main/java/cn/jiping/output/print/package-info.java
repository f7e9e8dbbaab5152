/**
 * Hands a finished PDF to a printer by the system's dialog. Nothing here makes a PDF, and nothing
 * else in the program speaks to printers.
 */
package cn.jiping.output.print;
