// For the test in Wine: what a clerk sees of Windows' own windows, and what he would press.
//   look                   lists the windows, and the texts and buttons in each
//   look count CLASS       prints how many windows of a class are open
//   look press TEXT        presses the first button with this text
//   look close TITLE       closes the windows with this title
// Ends with 1 when there is no such button or window.
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

#define LONGEST 4096

static const wchar_t *wanted;
static int found;

// As Windows keeps it: without asking the window, which may be busy.
static void text_of(HWND window, wchar_t *text) {
  if (InternalGetWindowText(window, text, LONGEST) <= 0) text[0] = 0;
}

static void print(const wchar_t *before, const wchar_t *text) {
  char bytes[LONGEST * 3 + 8];
  int size = WideCharToMultiByte(CP_UTF8, 0, before, -1, bytes, 8, NULL, NULL) - 1;
  size += WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes + size, LONGEST * 3, NULL, NULL) - 1;
  fwrite(bytes, 1, size, stdout);
  putchar('\n');
}

static BOOL is_of(HWND window, const wchar_t *class) {
  wchar_t name[256];
  return GetClassNameW(window, name, 256) > 0 && wcsncmp(name, class, wcslen(class)) == 0;
}

static BOOL CALLBACK list_child(HWND child, LPARAM unused) {
  wchar_t text[LONGEST];
  text_of(child, text);
  if (IsWindowVisible(child) && text[0]) print(L"  ", text);
  return (void)unused, TRUE;
}

static BOOL CALLBACK list(HWND window, LPARAM unused) {
  wchar_t text[LONGEST];
  text_of(window, text);
  if (!IsWindowVisible(window) || !text[0]) return TRUE;
  print(L"", text);
  EnumChildWindows(window, list_child, 0);
  return (void)unused, TRUE;
}

static BOOL CALLBACK count(HWND window, LPARAM unused) {
  if (IsWindowVisible(window) && is_of(window, wanted)) found++;
  return (void)unused, TRUE;
}

static BOOL CALLBACK press_child(HWND child, LPARAM unused) {
  wchar_t text[LONGEST];
  text_of(child, text);
  if (found || !IsWindowVisible(child) || !IsWindowEnabled(child)) return TRUE;
  if (!is_of(child, L"Button") || wcsstr(text, wanted) == NULL) return TRUE;
  PostMessageW(child, BM_CLICK, 0, 0);
  found++;
  return (void)unused, TRUE;
}

static BOOL CALLBACK press(HWND window, LPARAM unused) {
  if (IsWindowVisible(window)) EnumChildWindows(window, press_child, 0);
  return (void)unused, !found;
}

static BOOL CALLBACK close_window(HWND window, LPARAM unused) {
  wchar_t text[LONGEST];
  text_of(window, text);
  if (!IsWindowVisible(window) || wcscmp(text, wanted) != 0) return TRUE;
  PostMessageW(window, WM_CLOSE, 0, 0);
  found++;
  return (void)unused, TRUE;
}

int wmain(int argc, wchar_t **argv) {
  _setmode(_fileno(stdout), _O_BINARY);
  wanted = argc > 2 ? argv[2] : L"";
  if (argc < 3) {
    EnumWindows(list, 0);
  } else if (wcscmp(argv[1], L"count") == 0) {
    EnumWindows(count, 0);
    printf("%d\n", found);
  } else if (wcscmp(argv[1], L"press") == 0) {
    EnumWindows(press, 0);
    return !found;
  } else {
    EnumWindows(close_window, 0);
    return !found;
  }
  return 0;
}
