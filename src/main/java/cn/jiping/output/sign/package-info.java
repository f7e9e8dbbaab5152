/**
 * The digital signature of a finished PDF: reads the unit's certificate, says on the last page who
 * signed, and signs after PAdES. Knows nothing of setting text on pages or of how a PDF is made.
 */
package cn.jiping.output.sign;
