/**
 * Who may open it: the page that asks for the password, at the start and after idle time, and the
 * section where the password is set, changed and removed. Knows a {@code service.Lock}, no key and
 * no file.
 */
package cn.jiping.ui.lock;
