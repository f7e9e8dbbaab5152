// Starts the program on Windows: finds the Java that lies beside it, tells it where the user's data
// are, and says in a window what went wrong when nothing else can. Built twice, as jiping.exe with
// a window and, with -DCONSOLE, as jiping-cli.exe with a console.
#include <windows.h>
#include <shellapi.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define LONG_PATH 4096
#define MOST_ARGS 512
#define TITLE L"绩评"
#define CHILD L"JIPING_CHILD" // set for the process that becomes Java
#define SAID 4000 // bytes of what was said
#define ENDED_BY_WINDOWS 0x40010004 // at the end of a session
#define ROOM 24 // what Java puts behind the program's folder, jre\bin\server\jvm.dll, and a zero
#define SAFE L"--safe"
#define DIAGNOSE L"--diagnose"
#define OK 0
#define USAGE 2
#define NO_START 4

typedef int(Launch)(int, char **, int, const char **, int, const char **, const char *,
                            const char *, const char *, const char *, unsigned char, unsigned char,
                            unsigned char, int);

static wchar_t home[LONG_PATH]; // the folder of the program
static wchar_t data[LONG_PATH];
static wchar_t self[LONG_PATH];
static BOOL safe, diagnose;
static char *java[MOST_ARGS];
static int count;

static wchar_t *joined(const wchar_t *first, const wchar_t *second) {
  size_t size = wcslen(first) + wcslen(second) + 1;
  wchar_t *both = calloc(size, sizeof(wchar_t));
  if (both == NULL) exit(NO_START);
  return wcscat(wcscpy(both, first), second);
}

static void say(const wchar_t *text) {
#ifdef CONSOLE
  DWORD written;
  wchar_t *line = joined(text, L"\r\n");
  HANDLE console = GetStdHandle(STD_ERROR_HANDLE);
  if (!WriteConsoleW(console, line, (DWORD)wcslen(line), &written, NULL)) {
    char bytes[LONG_PATH * 4]; // into a file, as all other output: UTF-8
    int size = WideCharToMultiByte(CP_UTF8, 0, line, -1, bytes, sizeof bytes, NULL, NULL);
    WriteFile(console, bytes, size > 0 ? size - 1 : 0, &written, NULL);
  }
#else
  MessageBoxW(NULL, text, TITLE, MB_OK | MB_ICONWARNING | MB_SETFOREGROUND);
#endif
}

static BOOL exists(const wchar_t *path) { return GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES; }

// In the code page of this process: UTF-8 by the manifest, and Java takes it to be the same.
static void add(const wchar_t *argument) {
  int size = WideCharToMultiByte(CP_ACP, 0, argument, -1, NULL, 0, NULL, NULL);
  char *bytes = malloc(size);
  if (bytes == NULL || count >= MOST_ARGS - 1) exit(NO_START);
  WideCharToMultiByte(CP_ACP, 0, argument, -1, bytes, size, NULL, NULL);
  java[count++] = bytes;
}

static void add_path(const wchar_t *option, const wchar_t *folder, const wchar_t *file) {
  add(joined(option, joined(folder, file)));
}

static BOOL has(int argc, wchar_t **argv, const wchar_t *wanted) {
  size_t size = wcslen(wanted);
  for (int i = 1; i < argc; i++) {
    // Also as --data=folder.
    if (wcsncmp(argv[i], wanted, size) == 0 && (argv[i][size] == 0 || argv[i][size] == L'=')) return TRUE;
  }
  return FALSE;
}

static BOOL is_mode(const wchar_t *argument) {
  return wcscmp(argument, SAFE) == 0 || wcscmp(argument, DIAGNOSE) == 0;
}

// Where this is, and in which way it was called: by an argument or, without an installer that
// makes shortcuts, by the name of a copy.
static void look_around(int argc, wchar_t **argv) {
  GetModuleFileNameW(NULL, self, LONG_PATH);
  wcscpy(home, self);
  wchar_t *name = wcsrchr(home, L'\\');
  safe = has(argc, argv, SAFE) || wcsstr(name, L"安全模式") != NULL;
  diagnose = has(argc, argv, DIAGNOSE) || wcsstr(name, L"诊断") != NULL;
  name[1] = 0;
}

// What would keep Java from working, and end in a sentence in English; NULL when nothing does.
static const wchar_t *hindrance(void) {
  // Java counts in bytes of UTF-8, three for each Chinese character; at a semicolon it ends a path.
  int size = WideCharToMultiByte(CP_ACP, 0, home, -1, NULL, 0, NULL, NULL);
  if (size + ROOM > MAX_PATH || wcschr(home, L';') != NULL) {
    return L"程序所在的文件夹路径太长，或者含有分号。请移到较短的文件夹，例如 D:\\绩评。报告不受影响。";
  }
  if (!exists(joined(home, L"app\\jiping.jar")) || !exists(joined(home, L"jre\\bin\\jli.dll"))) {
    return L"绩评的文件不全（缺少 app 或 jre 文件夹中的文件）。请重新安装，或者把 ZIP 文件全部解压以后再打开。报告不受影响。";
  }
  // Where jli.dll looks first: it expects to be called from the bin folder of a Java.
  if (exists(joined(home, L"..\\bin\\java.dll")) || exists(joined(home, L"..\\jre\\bin\\java.dll"))) {
    return L"绩评所在文件夹的上一级文件夹里有另一个 Java，绩评会错用它。请把整个文件夹移到别处，例如 D:\\绩评。报告不受影响。";
  }
  return NULL;
}

// The options of other programs are not for this one. Whoever is started next has none: libraries
// of this process have kept their own copy since they were loaded.
static void drop_options_of_others(void) {
  SetEnvironmentVariableW(L"JAVA_TOOL_OPTIONS", NULL);
  SetEnvironmentVariableW(L"_JAVA_OPTIONS", NULL);
  SetEnvironmentVariableW(L"JDK_JAVA_OPTIONS", NULL);
}

static BOOL is_portable(void) { return exists(joined(home, L"portable")); }

// Tried by a file that goes by itself: the folder may have been made before the stick was protected.
static BOOL can_write(const wchar_t *folder) {
  wchar_t name[64];
  swprintf(name, 64, L"write-%lu.tmp", GetCurrentProcessId());
  HANDLE file = CreateFileW(joined(folder, name), GENERIC_WRITE, 0, NULL, CREATE_ALWAYS,
                            FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_DELETE_ON_CLOSE, NULL);
  if (file == INVALID_HANDLE_VALUE) return FALSE;
  CloseHandle(file);
  return TRUE;
}

static BOOL find_data(void) {
  if (is_portable()) {
    wcscpy(data, joined(home, L"data\\"));
  } else {
    DWORD size = GetEnvironmentVariableW(L"LOCALAPPDATA", data, LONG_PATH - 16);
    if (size == 0 || size >= LONG_PATH - 16) return FALSE;
    wcscat(data, L"\\Jiping\\"); // as DataFolder.java has it
  }
  CreateDirectoryW(data, NULL);
  CreateDirectoryW(joined(data, L"log"), NULL);
  CreateDirectoryW(joined(data, L"cache"), NULL);
  return can_write(joined(data, L"log\\"));
}

// Archives of classes of other builds are never used again, and each has some 50 MB.
static void sweep(const wchar_t *cache, const wchar_t *kept) {
  WIN32_FIND_DATAW found;
  HANDLE search = FindFirstFileW(joined(cache, L"*.jsa"), &found);
  if (search == INVALID_HANDLE_VALUE) return;
  do {
    if (wcscmp(found.cFileName, kept) != 0) DeleteFileW(joined(cache, found.cFileName));
  } while (FindNextFileW(search, &found));
  FindClose(search);
}

static void add_options(BOOL has_data, int argc, wchar_t **argv) {
  add(L"jiping");
  add(L"-Xmx512m");
  add(L"-XX:+UseSerialGC");
  // The quick compiler starts sooner; thousands of archives are worth the thorough one.
  if (!has(argc, argv, L"collect")) add(L"-XX:TieredStopAtLevel=1");
  add(L"-XX:-UsePerfData");
  add(L"-XX:-CreateCoredumpOnCrash");
  if (has_data) {
    wchar_t *cache = joined(data, L"cache\\");
    const wchar_t *archive = L"jiping-" BUILD_ID L".jsa";
    sweep(cache, archive);
    // Made by the window when it is closed for the first time. A short command would make one that
    // lacks nearly everything, and Java would be content with it.
#ifndef CONSOLE
    add(L"-XX:+AutoCreateSharedArchive");
    add_path(L"-XX:SharedArchiveFile=", cache, archive);
#else
    if (exists(joined(cache, archive))) add_path(L"-XX:SharedArchiveFile=", cache, archive);
#endif
    add(L"-Xlog:cds=off");
    add(L"-Xlog:cds+dynamic=off");
    add_path(L"-XX:ErrorFile=", data, L"log\\crash-%p.log");
    add_path(L"-XX:ReplayDataFile=", data, L"log\\replay-%p.log");
    add_path(L"-Djavafx.cachedir=", data, L"cache");
  }
  add_path(L"-Djava.library.path=", home, L"app\\bin");
  add(L"-Duser.language=zh");
  add(L"-Duser.country=CN");
  add(L"-Dfile.encoding=UTF-8");
  add(L"-Dstdout.encoding=UTF-8");
  add(L"-Dstderr.encoding=UTF-8");
  if (safe) add(L"-Dprism.order=sw");
  if (diagnose) {
    add(L"-Dprism.verbose=true");
    add(L"-Djavafx.verbose=true");
  }
  add(L"-jar");
  add_path(L"", home, L"app\\jiping.jar");
  if (is_portable() && !has(argc, argv, L"--data")) {
    add(L"--data");
    add_path(L"", home, L"data"); // without a backslash at its end
  }
  for (int i = 1; i < argc; i++) {
    if (!is_mode(argv[i])) add(argv[i]);
  }
}

static int launch(void) {
  wchar_t *library = joined(home, L"jre\\bin\\jli.dll");
  // With this flag it finds the libraries of Java beside it, and no others of the same name.
  HMODULE jli = LoadLibraryExW(library, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
  Launch *run = jli == NULL ? NULL : (Launch *)(void *)GetProcAddress(jli, "JLI_Launch");
  if (run == NULL) {
    say(L"绩评的 Java 打不开（jre\\bin\\jli.dll）。请重新安装；如果装有杀毒软件，请看它是否隔离了这个文件。");
    return NO_START;
  }
  SetEnvironmentVariableW(CHILD, NULL);
  java[count] = NULL;
  return run(count, java, 0, NULL, 0, NULL, "", "", "jiping", "jiping", FALSE, FALSE, FALSE, 0);
}

// Runs this program once more, as Java, so that somebody is left to say how it ended. Output goes
// to a file unless it is to be seen.
static DWORD run_child(HANDLE output) {
  STARTUPINFOW start = {.cb = sizeof start};
  PROCESS_INFORMATION child;
  DWORD code = NO_START;
  if (output != INVALID_HANDLE_VALUE) {
    start.dwFlags = STARTF_USESTDHANDLES;
    start.hStdOutput = start.hStdError = output;
  }
  SetEnvironmentVariableW(CHILD, L"1");
  if (!CreateProcessW(self, joined(GetCommandLineW(), L""), NULL, NULL, TRUE, 0, NULL, NULL, &start, &child)) {
    say(L"Windows 没有让绩评启动 Java。如果装有杀毒软件，请看它是否拦住了绩评。报告不受影响。");
    return NO_START;
  }
  SetCurrentDirectoryW(home); // see step_aside
  AllowSetForegroundWindow(child.dwProcessId);
  WaitForSingleObject(child.hProcess, INFINITE);
  GetExitCodeProcess(child.hProcess, &code);
  return code;
}

#ifdef CONSOLE
// Shows the end of the log, and waits: the console would be gone before it is read.
static void show_log(void) {
  FILE *log = _wfopen(joined(data, L"log\\jiping-0.log"), L"rb");
  if (log == NULL) return;
  static char text[LONG_PATH * 4];
  fseek(log, 0, SEEK_END);
  long size = ftell(log);
  fseek(log, size > LONG_PATH * 4 ? size - LONG_PATH * 4 : 0, SEEK_SET);
  size_t got = fread(text, 1, sizeof text, log);
  fclose(log);
  fwrite(text, 1, got, stdout);
  fflush(stdout);
}

static int run_diagnose(void) {
  wchar_t line[LONG_PATH * 2];
  swprintf(line, LONG_PATH * 2, L"绩评 %ls 诊断\r\n程序：%ls\r\n数据：%ls\r\n日志：%lslog\r\n",
           VERSION_TEXT, home, data, data);
  say(line);
  DWORD code = run_child(INVALID_HANDLE_VALUE);
  say(L"\r\n日志的最后部分：");
  show_log();
  swprintf(line, LONG_PATH * 2,
           L"\r\n程序已经结束，退出码 %lu。请把上面的内容和日志文件夹交给技术人员。按回车键关闭。",
           code);
  say(line);
  getwchar();
  return (int)code;
}

// Ctrl+C is for Java; this waits for it.
static BOOL WINAPI is_for_java(DWORD event) { return event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT; }

// Chinese is right in the console while this runs; afterwards the console is as it was.
static int run_in_console(void) {
  UINT before = GetConsoleOutputCP(); // 0 without a console
  SetConsoleOutputCP(CP_UTF8);
  SetConsoleCtrlHandler(is_for_java, TRUE);
  int code = diagnose ? run_diagnose() : (int)run_child(INVALID_HANDLE_VALUE);
  if (before != 0) SetConsoleOutputCP(before);
  return code;
}
#else
static BOOL is_archive(const wchar_t *argument) {
  size_t size = wcslen(argument);
  return size > 7 && wcsncmp(argument, L"--", 2) != 0 && _wcsicmp(argument + size - 7, L".jiping") == 0;
}

static wchar_t *absolute(wchar_t *file) {
  wchar_t *path = calloc(LONG_PATH, sizeof(wchar_t));
  if (path == NULL) exit(NO_START);
  DWORD size = GetFullPathNameW(file, LONG_PATH, path, NULL);
  return size > 0 && size < LONG_PATH ? path : file;
}

// Explorer starts a program in the folder of the file that was double-clicked, and a stick can't be
// taken out while a program stands on it. Other calls name files seen from where they are called.
static void step_aside(int argc, wchar_t **argv) {
  for (int i = 1; i < argc; i++) {
    if (!is_mode(argv[i]) && wcscmp(argv[i], L"open") != 0 && !is_archive(argv[i])) return;
  }
  for (int i = 1; i < argc; i++) {
    if (is_archive(argv[i])) argv[i] = absolute(argv[i]);
  }
  SetCurrentDirectoryW(home);
}

static BOOL CALLBACK bring_up(HWND window, LPARAM found) {
  wchar_t image[LONG_PATH];
  DWORD process, size = LONG_PATH;
  if (!IsWindowVisible(window) || GetWindowTextLengthW(window) == 0) return TRUE;
  GetWindowThreadProcessId(window, &process);
  HANDLE handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, process);
  BOOL ours = handle != NULL && QueryFullProcessImageNameW(handle, 0, image, &size)
              && _wcsnicmp(image, home, wcslen(home)) == 0;
  if (handle != NULL) CloseHandle(handle);
  if (!ours) return TRUE;
  AllowSetForegroundWindow(process); // first: afterwards it is no longer ours to allow
  if (IsIconic(window)) ShowWindowAsync(window, SW_RESTORE); // which a busy one does later
  SetForegroundWindow(GetLastActivePopup(window)); // the question before it, if it asks one
  *(BOOL *)found = TRUE;
  return FALSE;
}

enum place { ALONE, SHOWN, UNKNOWN };

// One window for each user and folder of the program. Waits a while: the one before may still be
// closing, or opening.
static enum place find_place(void) {
  wchar_t name[64];
  unsigned hash = 2166136261u;
  for (const wchar_t *c = home; *c; c++) hash = (hash ^ towlower(*c)) * 16777619u;
  swprintf(name, 64, L"Local\\Jiping-%08x", hash);
  HANDLE mutex = CreateMutexW(NULL, FALSE, name);
  for (int tries = 0; mutex != NULL && tries < 100; tries++) {
    DWORD got = WaitForSingleObject(mutex, 100);
    BOOL found = FALSE;
    if (got == WAIT_OBJECT_0 || got == WAIT_ABANDONED) return ALONE;
    EnumWindows(bring_up, (LPARAM)&found);
    if (found) return SHOWN;
  }
  return UNKNOWN;
}

static BOOL names_something(int argc, wchar_t **argv) {
  for (int i = 1; i < argc; i++) {
    if (!is_mode(argv[i])) return TRUE;
  }
  return FALSE;
}

// Leaves the whole lines that begin in Chinese, to where a usage begins: what Java says itself is for
// the technician, who has the file.
static void keep_sentences(wchar_t *text) {
  wchar_t *kept = text;
  for (wchar_t *line = text, *end; (end = wcschr(line, L'\n')) != NULL; line = end + 1) {
    if (wcsncmp(line, L"用法", 2) == 0) break;
    if (*line < 0x2000) continue;
    wmemmove(kept, line, end + 1 - line);
    kept += end + 1 - line;
  }
  *kept = 0;
}

// Says what went wrong, and the beginning of what was said, which is the reason.
static void tell(DWORD code, HANDLE output, const wchar_t *failure) {
  char bytes[SAID + 1] = "";
  wchar_t said[SAID + 1] = L"", text[LONG_PATH * 2];
  DWORD got = 0;
  SetFilePointer(output, 0, NULL, FILE_BEGIN);
  if (!ReadFile(output, bytes, SAID, &got, NULL)) got = 0;
  // What was expected the program has said in a window of its own, as has whoever could not start.
  if (code == OK || (got == 0 && (code <= USAGE || code == NO_START))) return;
  if (code == ENDED_BY_WINDOWS || GetSystemMetrics(SM_SHUTTINGDOWN)) return;
  MultiByteToWideChar(CP_UTF8, 0, bytes, -1, said, SAID + 1);
  keep_sentences(said);
  swprintf(text, LONG_PATH * 2, L"%ls\n\n%ls%ls仍然不行时，请把这个文件夹交给技术人员（代码 %lu）：\n%lslog",
           failure, said, said[0] == 0 ? L"" : L"\n", code, data);
  say(text);
}

static int run_watched(const wchar_t *log, const wchar_t *failure) {
  SECURITY_ATTRIBUTES inherited = {sizeof inherited, NULL, TRUE};
  HANDLE output = CreateFileW(joined(data, log), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                              &inherited, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);
  DWORD code = run_child(output);
  tell(code, output, failure);
  return (int)code;
}

// Where there is a window, or may be one, Java hands what is named over to it, and ends; where there
// is none after all, it becomes the window. The log of the window is left alone.
static int run_window(int argc, wchar_t **argv) {
  const wchar_t *failure = L"绩评没有能够运行。已经保存的报告不受影响。\n\n请先打开“绩评（安全模式）”；不行时请重新安装。";
  enum place place = find_place();
  if (place == ALONE) return run_watched(L"log\\start.log", failure);
  if (!names_something(argc, argv)) return place == SHOWN ? OK : run_watched(L"log\\later.log", failure);
  return run_watched(L"log\\later.log",
                     L"绩评已经打开，但是没有能够把这个文件交给它。请在它的开始页点“打开归档包”。");
}
#endif

int main(void) {
  int argc;
  wchar_t **argv = CommandLineToArgvW(GetCommandLineW(), &argc);
  if (argv == NULL) return NO_START;
  BOOL is_child = GetEnvironmentVariableW(CHILD, NULL, 0) > 0;
  drop_options_of_others();
  SetDllDirectoryW(L""); // a library that lies about where this was called is not loaded
  look_around(argc, argv);
  const wchar_t *reason = hindrance();
  BOOL has_data = reason == NULL && find_data();
  if (reason == NULL && !has_data && is_portable()) {
    reason = L"这个文件夹不能写入，报告无处存放。在 U 盘上时，请关掉它的写保护，或者把整个“绩评”文件夹复制到可以写入的地方，再从那里打开。";
  }
  if (reason != NULL) {
    say(reason);
    return NO_START;
  }
#ifdef CONSOLE
  if (!is_child) return run_in_console();
#else
  if (!is_child) return run_window(argc, argv);
  step_aside(argc, argv);
#endif
  add_options(has_data, argc, argv);
  return launch();
}
