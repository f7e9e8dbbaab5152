/**
 * The document in Word's terms: styles, outline levels, tables, pictures, footers. Word sets the
 * pages itself, so nothing here knows the typesetter's; the faces are named, not embedded.
 */
package cn.jiping.output.docx;
